#if Server
import OfficialAccountMessages
import Testing
import WeChatMessageCoding
import WeChatTesting

@testable import WeChatSandbox

/// What happened is kept within bounds, and told to pages that come late.
@Suite struct FeedTests {
    @Test func aRingKeepsTheLast() {
        var ring = Ring<Int>(capacity: 3)
        #expect(ring.elements == [])
        for number in 1...2 { ring.append(number) }
        #expect(ring.elements == [1, 2])
        for number in 3...7 { ring.append(number) }
        #expect(ring.elements == [5, 6, 7])
        ring.update(last: { $0 == 5 }) { $0 = 50 }
        #expect(ring.elements == [50, 6, 7])
        ring.removeAll()
        ring.append(8)
        #expect(ring.elements == [8])
    }

    @Test func onlySoManyEntriesAreKept() {
        let feed = Feed()
        for number in 1...Feed.entryCapacity + 5 {
            feed.add(Entry(from: .follower, via: .push, content: .text("\(number)")))
        }
        let events = feed.events(after: 0)
        #expect(events.count == Feed.entryCapacity)
        #expect(events.first?.data.text("content/text") == "6")
    }

    @available(macOS 14, *)
    @Test func aPageResumesWhereItWas() async throws {
        try await RunningSandbox.run([Channel(OfficialAccount.self)]) {
            $0.hasEchoBot = true
        } _: { sandbox in
            func say(_ text: String) async throws {
                _ = try await sandbox.exchange("OfficialAccount/TextMessage", #"{"Content":"\#(text)"}"#)
            }
            func texts(_ events: [RunningSandbox.Event]) -> [String] {
                events.filter { $0.name == "entry" && $0.data.text("from") == "follower" }
                    .map { $0.data.text("content/text") }
            }
            try await say("one")
            let first = try await sandbox.events { $0.contains { $0.name == "ready" } }
            #expect(texts(first) == ["one"])
            let last = try #require(first.last { !$0.id.isEmpty }?.id)
            try await say("two")
            let more = try await sandbox.events(after: last) { $0.contains { $0.name == "ready" } }
            #expect(texts(more) == ["two"])
            // Of another run of the sandbox the page has what is no more.
            let foreign = try await sandbox.events(after: "0-7") { $0.contains { $0.name == "ready" } }
            #expect(foreign.first?.name == "reset")
            #expect(texts(foreign) == ["one", "two"])
            _ = try await sandbox.post("/sandbox/reset", "{}")
            let after = try await sandbox.events(after: last) { $0.contains { $0.name == "ready" } }
            #expect(after.contains { $0.name == "reset" })
            #expect(texts(after) == [])
        }
    }
}
#endif
