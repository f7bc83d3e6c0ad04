import Foundation
import TestSupport
import Testing
import WeChatLog

@testable import WeChatAPI

/// The store in files, with processes that share it and processes that are killed.
@Suite(.serialized) struct FileTokenStoreTests {
    private static let key = TokenKey(kind: "access-token", account: "wx1/../x y")

    /// What a child process is told by its environment.
    private enum Variable {
        static let folder = "WECHAT_TEST_STORE_FOLDER"
        static var value: String { ProcessInfo.processInfo.environment[folder] ?? "" }
    }

    private let folder = FileManager.default.temporaryDirectory.appendingPathComponent("wechat-store-\(UUID())")

    private static func token(_ name: String, at time: Double = Date().timeIntervalSince1970) -> StoredToken {
        StoredToken(token: AccessToken(name), fetchedAt: time, lifetime: 7200)
    }

    private func files() throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: folder.path) }

    @Test func tokensAreKept() async throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let store = try FileTokenStore(folder: folder.path)
        let long = Self.token(String(repeating: "长", count: 2000))
        #expect(try await store.load(Self.key) == nil)
        try await store.save(Self.token("a"), for: Self.key)
        try await store.save(long, for: Self.key)
        let other = try FileTokenStore(folder: folder.path)
        #expect(try await other.load(Self.key) == long)
        try await other.remove(AccessToken("a"), for: Self.key)
        #expect(try await store.load(Self.key) == long)
        try await other.remove(long.token, for: Self.key)
        #expect(try await store.load(Self.key) == nil)
    }

    @Test func onlyTheOwnerMayRead() async throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let store = try FileTokenStore(folder: folder.path)
        try await store.save(Self.token("a"), for: Self.key)
        #expect(try await store.acquireLease(of: Self.key, holder: "a", for: .seconds(1)))
        func mode(_ path: String) throws -> Int? {
            try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
        }
        #expect(try mode(folder.path) == 0o700)
        // What an account's name holds leads out of the folder neither.
        #expect(try files().sorted() == ["access-token_wx1_%2e%2e_x%20y.json", "access-token_wx1_%2e%2e_x%20y.lock"])
        for file in try files() { #expect(try mode(folder.appendingPathComponent(file).path) == 0o600) }
    }

    @Test func aDamagedFileIsAsGoodAsNone() async throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let events = Recorder<LogEvent>()
        let store = try FileTokenStore(folder: folder.path, log: Log { events.add($0) })
        #expect(try await store.load(Self.key) == nil && events.values.isEmpty)
        try await store.save(Self.token("a"), for: Self.key)
        let path = folder.appendingPathComponent(try #require(try files().first))
        let now = Date().timeIntervalSince1970
        for (number, text) in [
            "", "{", "null", #"{"token":"GARBAGE"}"#, #"{"token":"","fetchedAt":\#(now),"lifetime":7200}"#,
        ].enumerated() {
            try await store.save(Self.token("a"), for: Self.key)
            #expect(try await store.load(Self.key) != nil)
            try Data(text.utf8).write(to: path)
            for _ in 1...3 { #expect(try await store.load(Self.key) == nil) }
            // Whoever looks for the reason finds the file, once.
            #expect(events.values.count == number + 1)
            let event = try #require(events.values.last)
            #expect(event.level == .warning && event.details["file"] == path.path && !"\(event)".contains("GARBAGE"))
        }
        try await store.save(Self.token("b"), for: Self.key)
        #expect(try await store.load(Self.key)?.token.value == "b")
    }

    @Test func aReaderNeverSeesHalfAToken() async throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let store = try FileTokenStore(folder: folder.path), reader = try FileTokenStore(folder: folder.path)
        try await store.save(Self.token("0"), for: Self.key)
        let writer = Task {
            for number in 1...300 {
                try await store.save(Self.token(String(repeating: "\(number % 10)", count: 4096)), for: Self.key)
            }
        }
        for _ in 0..<1000 {
            let token = try #require(try await reader.load(Self.key)).token.value
            #expect(Set(token).count == 1 && (token == "0" || token.count == 4096))
        }
        try await writer.value
        #expect(try files().count == 1)
    }

    /// Whoever removes the token before leaves the one that another process keeps at that moment.
    @Test func aTokenThatIsKeptMeanwhileIsNotRemoved() async throws {
        let folder = try Folder()
        let (one, other) = (try FileTokenStore(folder: folder.path), try FileTokenStore(folder: folder.path))
        let key = TokenKey(kind: "k", account: "a")
        func token(_ number: Int) -> StoredToken {
            StoredToken(token: AccessToken("token-\(number)"), fetchedAt: 1, lifetime: 2)
        }
        let clock = ContinuousClock()
        let duration = try await clock.measure { try await one.save(token(0), for: key) }
        for number in 1...1000 {
            // At some moment of the other's work.
            let start = clock.now + duration * Double.random(in: 0...1)
            async let saved: Void = one.save(token(number), for: key)
            async let removed: Void = {
                while clock.now < start {}
                try await other.remove(token(number - 1).token, for: key)
            }()
            _ = try await (removed, saved)
            #expect(try await one.load(key) == token(number))
        }
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).count == 1)
    }

    @Test func aLeaseHasOneHolder() async throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let one = try FileTokenStore(folder: folder.path), other = try FileTokenStore(folder: folder.path)
        #expect(try await one.acquireLease(of: Self.key, holder: "a", for: .seconds(1)))
        #expect(try await one.acquireLease(of: Self.key, holder: "a", for: .seconds(1)))
        #expect(try await one.acquireLease(of: Self.key, holder: "b", for: .seconds(1)) == false)
        #expect(try await other.acquireLease(of: Self.key, holder: "b", for: .seconds(1)) == false)
        await one.releaseLease(of: Self.key, holder: "b")
        #expect(try await other.acquireLease(of: Self.key, holder: "b", for: .seconds(1)) == false)
        await one.releaseLease(of: Self.key, holder: "a")
        #expect(try await other.acquireLease(of: Self.key, holder: "b", for: .seconds(1)))
    }

    @Test func aFolderThatCannotBeMadeIsNamed() throws {
        let error = #expect(throws: TokenStoreError.self) { _ = try FileTokenStore(folder: "/dev/null/tokens") }
        #expect(error?.description.contains("/dev/null/tokens") == true)
    }

    @Test func aFolderThatIsGoneIsAnErrorThatShowsNoToken() async throws {
        let store = try FileTokenStore(folder: folder.path)
        try FileManager.default.removeItem(at: folder)
        let error = await #expect(throws: TokenStoreError.self) {
            try await store.save(Self.token("SECRET"), for: Self.key)
        }
        let text = try #require(error?.description)
        #expect(text.contains(folder.path) && !text.contains("SECRET"))
    }

    @Test func draftsOfTheDeadAreRemoved() async throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        _ = try FileTokenStore(folder: folder.path)
        for (name, age) in [("old.json.1.new", 120.0), ("young.json.2.new", 1), ("kept.json", 120)] {
            let path = folder.appendingPathComponent(name).path
            #expect(FileManager.default.createFile(atPath: path, contents: Data("x".utf8)))
            try FileManager.default.setAttributes(
                [.modificationDate: Date(timeIntervalSinceNow: -age)], ofItemAtPath: path)
        }
        _ = try FileTokenStore(folder: folder.path)
        #expect(try files().sorted() == ["kept.json", "young.json.2.new"])
    }

    // MARK: Processes

    @Test func eightProcessesFetchOnce() async throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        setenv(Variable.folder, folder.path, 1)
        await withTaskGroup(of: Void.self) { group in
            for _ in 0..<8 {
                group.addTask {
                    await #expect(processExitsWith: .success) {
                        let store = try FileTokenStore(folder: Variable.value)
                        let tokens = AccessTokens(source: CountedSource(folder: Variable.value), store: store)
                        for _ in 0..<20 { #expect(try await tokens.token().value.hasPrefix("token-of-")) }
                    }
                }
            }
        }
        let fetches = try files().filter { $0.hasPrefix("fetch-") }
        #expect(fetches.count == 1)
    }

    /// A process that writes tokens is killed a hundred times: the store can be read each time, and goes on.
    @Test func aProcessIsKilledWhileItWrites() async throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let store = try FileTokenStore(folder: folder.path)
        let first = String(repeating: "0", count: 2048)
        try await store.save(Self.token(first), for: Self.key)
        setenv(Variable.folder, folder.path, 1)
        var last = first
        for _ in 0..<100 {
            await #expect(processExitsWith: .signal(SIGKILL)) {
                let store = try FileTokenStore(folder: Variable.value)
                // The first is written before death can come: a process that is slow to start leaves a token, too.
                let name = String(getpid())
                try await store.save(Self.token(name + String(repeating: "0", count: 2048)), for: Self.key)
                let delay = UInt32.random(in: 0..<20_000)
                Thread.detachNewThread {
                    usleep(delay)
                    kill(getpid(), SIGKILL)
                }
                while true {
                    let letter = String(UInt64.random(in: 0..<10))
                    try await store.save(Self.token(name + String(repeating: letter, count: 2048)), for: Self.key)
                }
            }
            let token = try #require(try await store.load(Self.key)).token.value
            #expect(Set(token.suffix(2048)).count == 1)
            #expect(token != last)
            last = token
        }
        try await store.save(Self.token("end"), for: Self.key)
        #expect(try await store.load(Self.key)?.token.value == "end")
        #expect(try await store.acquireLease(of: Self.key, holder: "a", for: .seconds(1)))
    }
}

/// Leaves a file for each fetch.
private struct CountedSource: TokenSource {
    let folder: String

    var key: TokenKey { TokenKey(kind: "counted", account: "wx1") }

    func fetch(replacing replaced: AccessToken?) async throws(APIError) -> FetchedToken {
        _ = FileManager.default.createFile(atPath: "\(folder)/fetch-\(getpid())-\(UUID())", contents: nil)
        try? await Task.sleep(for: .milliseconds(300))
        return FetchedToken(token: AccessToken("token-of-\(getpid())"), lifetime: 7200)
    }
}
