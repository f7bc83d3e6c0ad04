internal import WeChatJSON
internal import WeChatXML

/// What every push tells about itself, whatever its kind: read from the top level of the document alone.
public struct PushFacts: Sendable, Hashable {
    /// Whom the push is for: the account's original ID, the company's or the suite's ID.
    public var toUserName = ""
    /// Who sent it: a follower's OpenID, a member's ID, or a system account; empty where the push has no sender.
    public var fromUserName = ""
    /// When, in seconds since 1970, as it stands there.
    public var createTime = ""
    /// `MsgType`, or what takes its place.
    public var messageType = ""
    /// `Event`, `InfoType` or what takes its place; empty for a message.
    public var event = ""
    /// `EventKey`; `nil` where the push has none.
    public var eventKey: String?
    /// `MsgId`, for a message.
    public var messageID = ""

    /// The fields, and the names under which they are sent.
    private enum Field { case to, from, time, type, event, eventKey, id, none }

    private static func field(_ name: String) -> Field {
        switch name {
        case "ToUserName", "aibotid": .to
        case "FromUserName": .from
        case "CreateTime", "TimeStamp", "timestamp": .time
        case "MsgType", "msgtype": .type
        case "Event", "InfoType", "event_type": .event
        case "EventKey": .eventKey
        case "MsgId", "MsgID", "msgid": .id
        default: .none
        }
    }

    private mutating func set(_ field: Field, _ text: String) {
        switch field {
        case .to: toUserName = text
        case .from: fromUserName = text
        case .time: createTime = text
        case .type: messageType = text
        case .event: event = text
        case .eventKey: eventKey = text
        case .id: messageID = text
        case .none: break
        }
    }

    /// Reads the facts of a push in XML.
    init(xml bytes: [UInt8], limits: XMLLimits) throws(XMLError) {
        self.init()
        self = try XMLReader.read(bytes, limits: limits) { (reader) throws(XMLError) -> PushFacts in
            var facts = PushFacts()
            let root = try reader.readRoot()
            while let child = try reader.nextChild(of: root) {
                let field = Self.field(child.name)
                if field != .none, let text = try reader.readText(of: child) {
                    facts.set(field, text.string)
                } else {
                    try reader.skip(child)
                }
            }
            try reader.readEnd()
            return facts
        }
    }

    /// Reads the facts of a push in JSON.
    init(json bytes: [UInt8]) throws(JSONError) {
        self.init()
        let node = try JSONNode(parsing: bytes)
        guard case .object(let members) = node.value else { return }
        for member in members {
            switch member.node.value {
            case .string(let text), .number(let text): set(Self.field(member.name), text)
            case .object where member.name == "from":
                if case .string(let user)? = member.node["userid"]?.value { fromUserName = user }
            case .object where member.name == "event":
                if case .string(let type)? = member.node["eventtype"]?.value { event = type }
            default: break
            }
        }
    }

    init() {}

    /// What tells pushes apart: WeChat's repetitions of one push have the same.
    ///
    /// A message has its ID. An event has none: sender, time, kind and key stand for it, and where it has no key, all that it
    /// says, because several events may happen within a second.
    func key(of message: [UInt8]) -> PushKey {
        guard messageID.isEmpty || !event.isEmpty else {
            return PushKey("m/\(toUserName)/\(fromUserName)/\(messageID)")
        }
        let start = "e/\(toUserName)/\(fromUserName)/\(createTime)/\(event)/"
        if let eventKey { return PushKey(start + eventKey) }
        return PushKey("\(start)#\(Digest.of(message))")
    }
}

/// What tells pushes apart: WeChat's repetitions of one push have the same.
public struct PushKey: Sendable, Hashable, CustomStringConvertible {
    /// The key: printable, and without any part of a message's content but its ID or `EventKey`.
    public let description: String

    init(_ description: String) { self.description = description }
}
