#if Server
import Foundation
import TestSupport
import Testing
import WeChatLog

/// The built tool, run as a person runs it.
@Suite struct SandboxCommandTests {
    private static func executable() throws -> URL {
        let bundles = Bundle.allBundles.map(\.bundleURL) + [URL(filePath: CommandLine.arguments[0])]
        let folders = bundles.filter { $0.pathExtension == "xctest" }.map { $0.deletingLastPathComponent() }
        let tools = (folders + [Bundle.main.bundleURL]).map { $0.appending(path: "wechat") }
        return try #require(tools.first { FileManager.default.isExecutableFile(atPath: $0.path) })
    }

    /// Runs the tool to its end.
    ///
    /// - Parameters:
    ///   - text: What the output has when a signal is to end the tool; `nil` where it ends by itself.
    ///   - body: What is done before the signal, with the output so far.
    /// - Returns: What it printed, and its exit status.
    private static func run(
        _ words: [String], until text: String? = nil, environment: [String: String] = [:],
        _ body: (String) async throws -> Void = { _ in }
    ) async throws -> (output: String, status: Int32) {
        let process = Process()
        process.executableURL = try executable()
        process.arguments = ["sandbox", "--port", "0"] + words
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        let pipe = Pipe()
        let output = Locked("")
        process.standardOutput = pipe
        process.standardError = pipe
        pipe.fileHandleForReading.readabilityHandler = { handle in
            let text = String(decoding: handle.availableData, as: UTF8.self)
            output.withLock { $0 += text }
        }
        try process.run()
        let deadline = ContinuousClock.now + .seconds(120)
        func wait(until condition: (String) -> Bool) async throws {
            while process.isRunning, ContinuousClock.now < deadline, !condition(output.withLock { $0 }) {
                try await Task.sleep(for: .milliseconds(20))
            }
        }
        if let text {
            try await wait { $0.contains(text) }
            try await body(output.withLock { $0 })
            process.interrupt()
        }
        try await wait { _ in false }
        if process.isRunning { process.terminate() }
        process.waitUntilExit()
        pipe.fileHandleForReading.readabilityHandler = nil
        let rest = String(decoding: try pipe.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
        return (output.withLock { $0 } + rest, process.terminationStatus)
    }

    @Test func itPrintsItsAddressAndSecretsOfItsOwnAndEndsByASignal() async throws {
        let (output, status) = try await Self.run(["--bot", "echo"], until: "WECHAT_APP_SECRET=") { output in
            let line = try #require(output.split(separator: "\n").first { $0.hasPrefix("The page: ") })
            let url = try #require(URL(string: String(line.dropFirst("The page: ".count))))
            #expect(String(decoding: try Data(contentsOf: url), as: UTF8.self).contains("<html"))
        }
        #expect(status == 0)
        for name in ["WECHAT_TOKEN=", "WECHAT_AES_KEY=", "WECHAT_APP_ID="] { #expect(output.contains(name)) }
    }

    @Test func aThirdPartyPlatformIsPushedToInSafeMode() async throws {
        let words = ["--platform", "OpenPlatform"]
        let (output, status) = try await Self.run(words, until: "WECHAT_APP_SECRET=") { output in
            let line = try #require(output.split(separator: "\n").first { $0.hasPrefix("The page: ") })
            let url = try #require(URL(string: "\(line.dropFirst("The page: ".count))sandbox/account"))
            #expect(String(decoding: try Data(contentsOf: url), as: UTF8.self).contains(#""mode":"safe""#))
        }
        #expect(status == 0, "\(output)")
    }

    @Test(arguments: [("WeCom", "https://qyapi.weixin.qq.com"), ("MiniProgram", "https://api.weixin.qq.com")])
    func itNamesTheHostWhosePlaceItTakes(_ platform: String, _ host: String) async throws {
        let (output, status) = try await Self.run(["--platform", platform], until: "WECHAT_APP_SECRET=")
        #expect(status == 0)
        #expect(output.contains("The API, in place of \(host): http://127.0.0.1:"), "\(output)")
    }

    @Test func itDoesNotPrintSecretsThatItWasGiven() async throws {
        let key = String(repeating: "k", count: 43)
        let (output, status) = try await Self.run(
            [], until: "WECHAT_APP_SECRET=", environment: ["WECHAT_TOKEN": "hush-token", "WECHAT_AES_KEY": key])
        #expect(status == 0)
        #expect(output.contains("WECHAT_APP_SECRET="))
        #expect(!output.contains("hush-token") && !output.contains(key))
    }

    @Test func itWarnsWhereOtherMachinesComeIn() async throws {
        let (output, status) = try await Self.run(["--host", "0.0.0.0"], until: "WECHAT_APP_SECRET=")
        #expect(status == 0)
        #expect(output.contains("warning: other machines reach the sandbox at 0.0.0.0"))
    }

    @Test(arguments: [
        (["--bot", "parrot"], "there is no bot 'parrot'", 64), (["--port", "x"], "the port is a number", 64),
        (["--mode", "none"], "the mode is one of", 64), (["--platform", "Telegram"], "there is no platform", 64),
        (["--callback", "x"], "--callback begins with http://", 64),
    ])
    func wrongUseIsExplained(_ words: [String], _ message: String, _ expected: Int32) async throws {
        let (output, status) = try await Self.run(words)
        #expect(status == expected)
        #expect(output.contains("error: \(message)"))
    }

    @Test func aPortThatIsTakenIsTold() async throws {
        _ = try await Self.run([], until: "WECHAT_APP_SECRET=") { output in
            let line = try #require(output.split(separator: "\n").first { $0.hasPrefix("The page: ") })
            let port = try #require(URL(string: String(line.dropFirst("The page: ".count)))?.port)
            let (other, status) = try await Self.run(["--port", "\(port)"])
            #expect(status == 69)
            #expect(other.contains("127.0.0.1:\(port): error: another program listens at this port: choose one by"))
        }
    }

    @Test func itEndsThoughTheRestOfARequestDoesNotCome() async throws {
        let stopped = Locked(ContinuousClock.now)
        let (output, status) = try await Self.run([], until: "WECHAT_APP_SECRET=") { output in
            let line = try #require(output.split(separator: "\n").first { $0.hasPrefix("The page: ") })
            let port = try #require(URL(string: String(line.dropFirst("The page: ".count)))?.port)
            // It stays open until the tests end.
            let connection = try LoopbackServer.Connection(to: UInt16(port))
            let head = "POST /sandbox/push HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n"
            connection.write("\(head)Content-Length: 100\r\n\r\n{")
            try await Task.sleep(for: .milliseconds(500))
            stopped.withLock { $0 = .now }
        }
        #expect(status == 0, "\(output)")
        #expect(ContinuousClock.now - stopped.withLock { $0 } < .seconds(60))
    }

    @Test func aWrongKeyIsExplained() async throws {
        let (output, status) = try await Self.run([], environment: ["WECHAT_AES_KEY": "short"])
        #expect(status == 65)
        #expect(output.contains("WECHAT_AES_KEY: error: the EncodingAESKey has 5 characters"))
    }
}
#endif
