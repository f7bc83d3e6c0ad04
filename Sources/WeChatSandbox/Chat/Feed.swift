#if Server
internal import Foundation
internal import WeChatLog
internal import WeChatMessageCoding

/// What happened in the sandbox, for the pages that watch it: the chat, the exchanges with the callback, the calls of the API.
///
/// Only so much of each is kept: ``Feed/entryCapacity``, ``Feed/exchangeCapacity`` and ``Feed/callCapacity``. A page asks for
/// what changed since it asked last, so that one that is slow misses intermediate states and takes no memory.
final class Feed: Sendable {
    /// The most entries of the chat that are kept.
    static let entryCapacity = 2000
    /// The most exchanges that are kept.
    static let exchangeCapacity = 300
    /// The most calls of the API that are kept.
    static let callCapacity = 500

    /// Something that a page is told.
    struct Event: Sendable {
        let name: String
        /// The number of the change: each is higher than all before.
        let change: Int
        let data: WireValue
    }

    private struct Changed<Value: Sendable>: Sendable {
        var value: Value
        var change: Int
    }

    private struct State {
        var entries = Ring<Changed<Entry>>(capacity: Feed.entryCapacity)
        var exchanges = Ring<Changed<Exchange>>(capacity: Feed.exchangeCapacity)
        var calls = Ring<Changed<Call>>(capacity: Feed.callCapacity)
        var account: Changed<WireValue>?
        var lastReset = 0
        var lastChange = 0
        var lastID = 0
        var watchers: [UUID: AsyncStream<Void>.Continuation] = [:]

        mutating func nextChange() -> Int {
            lastChange += 1
            return lastChange
        }

        mutating func nextID() -> Int {
            lastID += 1
            return lastID
        }
    }

    private let state = Locked(State())

    /// Tells this feed's changes from those of another run of the sandbox.
    let run = String(UInt32.random(in: 0...UInt32.max), radix: 16)

    // MARK: Changes

    private func change<Result: Sendable>(_ body: (inout State) -> Result) -> Result {
        let (result, watchers) = state.withLock { (body(&$0), Array($0.watchers.values)) }
        for watcher in watchers { watcher.yield() }
        return result
    }

    /// Adds an entry to the chat.
    func add(_ entry: Entry) {
        change { state in
            var entry = entry
            entry.id = state.nextID()
            state.entries.append(Changed(value: entry, change: state.nextChange()))
        }
    }

    /// Adds an exchange.
    ///
    /// - Returns: Its number.
    func add(_ exchange: Exchange) -> Int {
        change { state in
            var exchange = exchange
            exchange.id = state.nextID()
            state.exchanges.append(Changed(value: exchange, change: state.nextChange()))
            return exchange.id
        }
    }

    /// Changes an exchange, if it is still kept.
    func update(exchange id: Int, _ body: (inout Exchange) -> Void) {
        change { state in
            let change = state.nextChange()
            state.exchanges.update(last: { $0.value.id == id }) { exchange in
                body(&exchange.value)
                exchange.change = change
            }
        }
    }

    /// Adds a call of the API.
    func add(_ call: Call) {
        change { state in
            var call = call
            call.id = state.nextID()
            state.calls.append(Changed(value: call, change: state.nextChange()))
        }
    }

    /// Tells the account anew.
    func tell(account: WireValue) {
        change { $0.account = Changed(value: account, change: $0.nextChange()) }
    }

    /// Forgets all that happened.
    func reset() {
        change { state in
            state.entries.removeAll()
            state.exchanges.removeAll()
            state.calls.removeAll()
            state.lastReset = state.nextChange()
        }
    }

    // MARK: Watching

    /// What changed after a change, in the order of the changes; everything that is kept after the change 0.
    func events(after change: Int) -> [Event] {
        state.withLock { state -> [Event] in
            var events: [Event] = []
            if state.lastReset > change, change > 0 {
                events.append(Event(name: "reset", change: state.lastReset, data: .members([:])))
            }
            if let account = state.account, account.change > change {
                events.append(Event(name: "account", change: account.change, data: account.value))
            }
            for entry in state.entries.elements where entry.change > change {
                events.append(Event(name: "entry", change: entry.change, data: entry.value.json))
            }
            for exchange in state.exchanges.elements where exchange.change > change {
                events.append(Event(name: "exchange", change: exchange.change, data: exchange.value.json))
            }
            for call in state.calls.elements where call.change > change {
                events.append(Event(name: "call", change: call.change, data: call.value.json))
            }
            return events.sorted { $0.change < $1.change }
        }
    }

    /// Tells a watcher of each change from now on; one that has not looked is not told again.
    func watch(_ watcher: AsyncStream<Void>.Continuation) {
        let key = UUID()
        state.withLock { $0.watchers[key] = watcher }
        watcher.onTermination = { [state] _ in state.withLock { $0.watchers[key] = nil } }
    }
}
#endif
