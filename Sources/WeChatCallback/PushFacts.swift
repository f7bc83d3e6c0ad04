internal import WeChatBytes
internal import WeChatMessageCoding
internal import WeChatXML

/// What every push tells about itself, whatever its kind: read from the top level of the document alone.
public struct PushFacts: Sendable {
    // Few who handle a push ask for its facts: they stay where they lie.
    private let message: [UInt8]
    /// The texts that do not lie in the message as they are, one after the other.
    private var texts: [UInt8] = []
    private var places: (to: Place, from: Place, time: Place, type: Place, event: Place, eventKey: Place, id: Place) =
        (.none, .none, .none, .none, .none, .none, .none)
    /// Whether it is a notice of a platform to a program, as `InfoType` tells: nobody talks to an account.
    private(set) var isNotice = false

    /// Whom the push is for: the account's original ID, the company's or the suite's ID.
    public var toUserName: String { text(places.to) }
    /// Who sent it: a follower's OpenID, a member's ID, or a system account; empty where the push has no sender.
    public var fromUserName: String { text(places.from) }
    /// When, in seconds since 1970, as it stands there.
    public var createTime: String { text(places.time) }
    /// `MsgType`, or what takes its place.
    public var messageType: String { text(places.type) }
    /// `Event`, `InfoType` or what takes its place; empty for a message.
    public var event: String { text(places.event) }
    /// `EventKey`; `nil` where the push has none.
    public var eventKey: String? { places.eventKey.isPresent ? text(places.eventKey) : nil }
    /// `MsgId`, for a message.
    public var messageID: String { text(places.id) }

    // Who has facts has read the message: it is UTF-8.
    private func text(_ place: Place) -> String { withBytes(place) { String(checkedUTF8: $0) } }

    private func withBytes<Result>(_ place: Place, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        guard !place.range.isEmpty else { return body(UnsafeBufferPointer(start: nil, count: 0)) }
        return (place.isAsItCame ? message : texts).withUnsafeBufferPointer {
            body(UnsafeBufferPointer(rebasing: $0[place.range]))
        }
    }

    // MARK: Reading

    /// No facts yet.
    init(_ message: [UInt8]) { self.message = message }

    /// Takes the facts from a push that came as JSON.
    mutating func take(_ value: WireValue) {
        guard case .object(let members) = value else { return }
        for member in members {
            switch member.value {
            case .text(let text), .number(let text):
                var name = member.name
                if let field = name.withUTF8({ Field($0) }) { keep(field, text) }
            case .object where member.name == "from": keep(.from, member.value["userid"]?.text ?? "")
            case .object where member.name == "event": keep(.event, member.value["eventtype"]?.text ?? "")
            default: break
            }
        }
    }

    /// Takes an element of a push that came as XML.
    mutating func take(_ name: UnsafeBufferPointer<UInt8>, _ text: XMLText, at range: Range<Int>?) {
        guard let field = Field(name) else { return }
        if let range { keep(field, Place(range: range)) } else { keep(field, text.string) }
    }

    private mutating func keep(_ field: Field, _ text: String) {
        let start = texts.count
        texts.append(contentsOf: text.utf8)
        keep(field, Place(range: start..<texts.count, isAsItCame: false))
    }

    private mutating func keep(_ field: Field, _ place: Place) {
        switch field {
        case .to: places.to = place
        case .from: places.from = place
        case .time: places.time = place
        case .type: places.type = place
        case .event: places.event = place
        case .notice:
            places.event = place
            isNotice = true
        case .eventKey: places.eventKey = place
        case .id: places.id = place
        }
    }

    /// The fields.
    private enum Field {
        case to, from, time, type, event, notice, eventKey, id

        /// The field that is sent under a name.
        init?(_ name: UnsafeBufferPointer<UInt8>) {
            func isNamed(_ literal: StaticString) -> Bool {
                name.baseAddress.map { equal($0, literal.utf8Start, name.count) } == true
            }
            switch name.count {
            case 5 where isNamed("Event"): self = .event
            case 5 where isNamed("MsgId") || isNamed("MsgID") || isNamed("msgid"): self = .id
            case 7 where isNamed("MsgType") || isNamed("msgtype"): self = .type
            case 7 where isNamed("aibotid"): self = .to
            case 8 where isNamed("EventKey"): self = .eventKey
            case 8 where isNamed("InfoType"): self = .notice
            case 9 where isNamed("TimeStamp") || isNamed("timestamp"): self = .time
            case 10 where isNamed("ToUserName"): self = .to
            case 10 where isNamed("CreateTime"): self = .time
            case 10 where isNamed("event_type"): self = .event
            case 12 where isNamed("FromUserName"): self = .from
            default: return nil
            }
        }
    }

    // MARK: Telling pushes apart

    // A message has its ID. An event has none: sender, time, kind and key stand for it, and where it has no key, all that
    // it says, because several events may happen within a second.
    private var isEvent: Bool { places.id.range.isEmpty || !places.event.range.isEmpty }

    /// What tells the push from others on every machine.
    var key: PushKey {
        guard isEvent else { return PushKey(description: "m/\(toUserName)/\(fromUserName)/\(messageID)") }
        let end = eventKey ?? "#\(Digest.of(message))"
        return PushKey(description: "e/\(toUserName)/\(fromUserName)/\(createTime)/\(event)/\(end)")
    }

    /// What tells the push from others in this process.
    var fingerprint: Fingerprint {
        Fingerprint { fingerprint in
            func add(_ place: Place) { withBytes(place) { fingerprint.add($0) } }
            add(places.to)
            add(places.from)
            guard isEvent else { return add(places.id) }
            add(places.time)
            add(places.event)
            if places.eventKey.isPresent {
                add(places.eventKey)
            } else {
                message.withUnsafeBufferPointer { fingerprint.add($0) }
            }
        }
    }
}
