#if Server
import Foundation
import Testing
import WeChatAPI
import WeChatLog
import WeChatMessageCoding
import WeChatTesting

@testable import WeChatSandbox

/// A sandbox on a port of its own, while a test runs.
@available(macOS 14, *)
struct RunningSandbox: Sendable {
    let address: String
    let account: SandboxAccount

    /// How long a condition may take to come true: long, since the machine may be busy.
    static let patience: Duration = .seconds(120)

    /// Runs a sandbox, and ends it when the body is done.
    static func run(
        _ channels: [Channel], _ change: (inout Sandbox.Configuration) -> Void = { _ in },
        _ body: (RunningSandbox) async throws -> Void
    ) async throws {
        var configuration = Sandbox.Configuration(channels: channels)
        configuration.port = 0
        change(&configuration)
        let account = configuration.account
        let sandbox = try Sandbox(configuration)
        let (addresses, address) = AsyncStream.makeStream(of: String.self)
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                defer { address.finish() }
                do { try await sandbox.run { address.yield($0) } } catch is CancellationError {}
            }
            let found = try #require(await addresses.first { _ in true }, "the sandbox does not listen")
            try await body(RunningSandbox(address: found, account: account))
            group.cancelAll()
        }
    }

    // MARK: Requests

    /// What came of a request.
    struct Answer {
        let status: Int
        let headers: [(name: String, value: String)]
        let bytes: [UInt8]

        func json() throws -> WireValue { try WireValue(json: bytes) }

        func header(_ name: String) -> String? { headers.first { $0.name.lowercased() == name.lowercased() }?.value }
    }

    func get(_ path: String, headers: [(name: String, value: String)] = []) async throws -> Answer {
        try await send(HTTPRequest(method: "GET", address: address + path, headers: headers))
    }

    func post(_ path: String, _ json: String, headers: [(name: String, value: String)] = []) async throws -> Answer {
        try await post(
            path, Array(json.utf8), type: "application/json", headers: headers)
    }

    func post(
        _ path: String, _ bytes: [UInt8], type: String, headers: [(name: String, value: String)] = []
    ) async throws -> Answer {
        try await send(
            HTTPRequest(
                method: "POST", address: address + path, headers: [("Content-Type", type)] + headers,
                body: HTTPBody(bytes)))
    }

    private func send(_ request: HTTPRequest) async throws -> Answer {
        var request = request
        request.idleTimeout = Self.patience
        let answer = try await URLSessionTransport.shared.answer(to: request, within: Self.patience)
        return Answer(status: answer.status, headers: answer.headers, bytes: answer.bytes)
    }

    // MARK: The chat

    /// Pushes a message, and waits for what WeChat makes of the answer.
    func exchange(_ type: String, _ message: String = "{}") async throws -> WireValue {
        let answer = try await post("/sandbox/push", #"{"type":"\#(type)","message":\#(message)}"#)
        try #require(answer.status == 202, "\(String(decoding: answer.bytes, as: UTF8.self))")
        let number = try answer.json().text("exchange")
        let events = try await events { events in
            events.contains { $0.name == "exchange" && $0.data.text("id") == number && $0.data.text("state") == "done" }
        }
        return try #require(events.last { $0.name == "exchange" && $0.data.text("id") == number }?.data)
    }

    /// Waits for an entry of the chat.
    func entry(where condition: @escaping @Sendable (WireValue) -> Bool) async throws -> WireValue {
        let events = try await events { $0.contains { $0.name == "entry" && condition($0.data) } }
        return try #require(events.last { $0.name == "entry" && condition($0.data) }?.data)
    }

    /// An event of the stream.
    struct Event: Sendable {
        let id: String
        let name: String
        let data: WireValue
    }

    /// Reads the stream of events until a condition holds for all that came.
    func events(
        after lastEventID: String? = nil, until condition: @escaping @Sendable ([Event]) -> Bool
    ) async throws -> [Event] {
        let reader = StreamReader()
        let request = HTTPRequest(
            method: "GET", address: address + "/sandbox/events",
            headers: lastEventID.map { [("Last-Event-ID", $0)] } ?? [], idleTimeout: Self.patience)
        let reading = Task { try await URLSessionTransport.shared.send(request, to: reader) }
        defer { reading.cancel() }
        let deadline = ContinuousClock.now + Self.patience
        while ContinuousClock.now < deadline {
            let events = reader.events
            if condition(events) { return events }
            try await Task.sleep(for: .milliseconds(20))
        }
        Issue.record("the events did not come: \(reader.text.suffix(2000))")
        return reader.events
    }
}

/// Keeps what comes of a stream of events.
private final class StreamReader: HTTPResponseReceiver {
    private let bytes = Locked<[UInt8]>([])

    func receive(_ head: HTTPResponse) {}
    func receive(_ more: some Collection<UInt8>) { bytes.withLock { $0 += more } }

    var text: String { String(decoding: bytes.withLock { $0 }, as: UTF8.self) }

    @available(macOS 14, *)
    var events: [RunningSandbox.Event] {
        // What stands behind the last empty line has not come whole.
        text.components(separatedBy: "\n\n").dropLast().compactMap { block in
            var fields: [Substring: Substring] = [:]
            for line in block.split(separator: "\n") {
                guard let colon = line.firstIndex(of: ":") else { continue }
                fields[line[..<colon]] = line[line.index(after: colon)...].drop { $0 == " " }
            }
            guard let name = fields["event"], let data = fields["data"], let value = try? WireValue(json: data.utf8)
            else { return nil }
            return RunningSandbox.Event(id: String(fields["id"] ?? ""), name: String(name), data: value)
        }
    }
}
#endif
