#if Redis
import Foundation
import OfficialAccountMessages
import TestSupport
import Testing
import WeChatAPI
import WeChatCallback
import WeChatRedis
import WeChatTesting

/// Processes that share a server.
@Suite(.serialized) struct RedisProcessTests {
    /// What a child process is told by its environment.
    private enum Variable {
        static let port = "WECHAT_TEST_REDIS_PORT"
        static let folder = "WECHAT_TEST_REDIS_FOLDER"

        static func value(_ name: String) -> String { ProcessInfo.processInfo.environment[name] ?? "" }

        static func redis() throws -> RedisConnection {
            var configuration = RedisConnection.Configuration(port: try #require(UInt16(value(port))))
            configuration.timeout = .seconds(600)
            return RedisConnection(configuration)
        }
    }

    private let folder = FileManager.default.temporaryDirectory.appendingPathComponent("wechat-processes-\(UUID())")

    /// Names of the files in the folder that begin with a word.
    private static func files(_ word: String, in folder: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasPrefix(word) }
    }

    /// Waits until as many processes are there as belong together.
    private static func meet(_ count: Int) async throws {
        let folder = Variable.value(Variable.folder)
        _ = FileManager.default.createFile(atPath: "\(folder)/ready-\(getpid())", contents: nil)
        try await eventually("all processes are there") { try files("ready-", in: folder).count == count }
    }

    private func prepare(_ server: RedisServer) throws {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        setenv(Variable.port, "\(server.port)", 1)
        setenv(Variable.folder, folder.path, 1)
    }

    @Test func fourProcessesFetchOnce() async throws {
        let server = try await RedisServer()
        try prepare(server)
        defer { try? FileManager.default.removeItem(at: folder) }
        await withTaskGroup(of: Void.self) { group in
            for _ in 0..<4 {
                group.addTask {
                    await #expect(processExitsWith: .success) {
                        let store = RedisTokenStore(try Variable.redis())
                        let source = FileCountedSource(folder: Variable.value(Variable.folder))
                        let tokens = AccessTokens(source: source, store: store)
                        try await RedisProcessTests.meet(4)
                        for _ in 0..<20 { #expect(try await tokens.token().value.hasPrefix("token-of-")) }
                    }
                }
            }
        }
        #expect(try Self.files("ready-", in: folder.path).count == 4)
        #expect(try Self.files("fetch-", in: folder.path).count == 1)
    }

    @Test func twoProcessesHandleAPushOnceAndAnswerAlike() async throws {
        let server = try await RedisServer()
        try prepare(server)
        defer { try? FileManager.default.removeItem(at: folder) }
        try Data(try Bot.push("hello", id: 1).message).write(to: folder.appendingPathComponent("push"))
        await withTaskGroup(of: Void.self) { group in
            for _ in 0..<2 {
                group.addTask {
                    await #expect(processExitsWith: .success) {
                        let folder = Variable.value(Variable.folder)
                        let bot = Bot(try Variable.redis())
                        let message = try #require(FileManager.default.contents(atPath: "\(folder)/push"))
                        try await RedisProcessTests.meet(2)
                        let answer = try await bot.answer(to: Push(Array(message)))
                        #expect(bot.events.values == [])
                        for _ in bot.handled.values {
                            _ = FileManager.default.createFile(atPath: "\(folder)/handled-\(getpid())", contents: nil)
                        }
                        _ = FileManager.default.createFile(
                            atPath: "\(folder)/answer-\(getpid())", contents: Data(answer.bytes))
                    }
                }
            }
        }
        #expect(try Self.files("handled-", in: folder.path).count == 1)
        let answers = try Self.files("answer-", in: folder.path).map {
            try String(contentsOf: folder.appendingPathComponent($0), encoding: .utf8)
        }
        #expect(answers.count == 2 && answers[0] == answers[1])
        #expect(try answers.first.map { try TextReply(xml: $0).content } == "hello, 1 from this machine")
    }
}

/// Leaves a file for each fetch.
private struct FileCountedSource: TokenSource {
    let folder: String

    var key: TokenKey { TokenKey(kind: "counted", account: "wx1") }

    func fetch(replacing replaced: AccessToken?) async throws(APIError) -> FetchedToken {
        _ = FileManager.default.createFile(atPath: "\(folder)/fetch-\(getpid())-\(UUID())", contents: nil)
        try? await Task.sleep(for: .milliseconds(300))
        return FetchedToken(token: AccessToken("token-of-\(getpid())"), lifetime: 7200)
    }
}
#endif
