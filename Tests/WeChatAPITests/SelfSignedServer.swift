#if AsyncHTTPClient
import Foundation
import TestSupport

/// A server whose certificate it made itself, by the program `openssl`.
struct SelfSignedServer {
    private let process = Process()
    private let folder: Folder
    let address: String

    /// Starts the server: some time later it listens.
    init() throws {
        folder = try Folder()
        let port = try LoopbackServer.unusedPort()
        address = "https://127.0.0.1:\(port)/"
        let (key, certificate) = (folder.path("key.pem"), folder.path("certificate.pem"))
        let making = Self.openssl(
            Process(), "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "1", "-subj", "/CN=127.0.0.1",
            "-keyout", key, "-out", certificate)
        try making.run()
        making.waitUntilExit()
        try Self.openssl(process, "s_server", "-accept", "\(port)", "-key", key, "-cert", certificate, "-www").run()
    }

    func stop() { process.terminate() }

    private static func openssl(_ process: Process, _ arguments: String...) -> Process {
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["openssl"] + arguments
        (process.standardInput, process.standardOutput) = (FileHandle.nullDevice, FileHandle.nullDevice)
        process.standardError = FileHandle.nullDevice
        return process
    }
}
#endif
