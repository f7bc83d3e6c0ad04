#if Redis
import Foundation
import TestSupport
import WeChatLog
import WeChatRedis

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// A redis-server of a test's own: on a free port, with its files in a folder of its own.
final class RedisServer {
    let port: UInt16
    private let folder = FileManager.default.temporaryDirectory.appendingPathComponent("wechat-redis-\(UUID())")
    private let options: [String]
    private var process = Process()

    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    /// Starts a server that keeps nothing on the disk.
    ///
    /// - Parameter options: Further options of redis-server's.
    init(_ options: [String] = []) async throws {
        port = try LoopbackServer.unusedPort()
        self.options = options
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try await start()
    }

    deinit {
        stop()
        try? FileManager.default.removeItem(at: folder)
    }

    /// Starts the server, on the same port each time, and waits until it answers.
    func start() async throws {
        let paths = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
        guard let path = paths.map({ "\($0)/redis-server" }).first(where: FileManager.default.isExecutableFile) else {
            throw Failure(description: "these tests need redis-server: apt-get install redis-server")
        }
        let log = folder.appendingPathComponent("log").path
        process = Process()
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments =
            ["--port", "\(port)", "--bind", "127.0.0.1", "--save", "", "--dir", folder.path, "--logfile", log] + options
        try process.run()
        try await eventually("redis-server answers") {
            guard self.process.isRunning else {
                throw Failure(
                    description: "redis-server ended: \((try? String(contentsOfFile: log, encoding: .utf8)) ?? "")")
            }
            return (try? await self.ask("PING"))?.isEmpty == false
        }
    }

    /// Ends the server as a fault of the machine does.
    func stop() {
        guard process.isRunning else { return }
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
    }

    /// The server no longer gets any time: connections to it are taken by the system, and nothing is answered.
    func pause() { kill(process.processIdentifier, SIGSTOP) }

    func resume() { kill(process.processIdentifier, SIGCONT) }

    /// What the server replies to a command that is written in a line.
    func ask(_ command: String) async throws -> String {
        try await onThread { [port] in
            let connection = try LoopbackServer.Connection(to: port)
            defer { connection.close() }
            connection.write("\(command)\r\nQUIT\r\n")
            return connection.readAll().replacing("+OK\r\n", with: "")
        }
    }

    /// Where the server is. Time plays no part, unless a test says so.
    func configuration(
        user: String? = nil, password: Secret? = nil, timeout: Duration = .seconds(600)
    ) -> RedisConnection.Configuration {
        var configuration = RedisConnection.Configuration(port: port, user: user, password: password)
        configuration.timeout = timeout
        configuration.longestBackOff = .milliseconds(500)
        return configuration
    }
}
#endif
