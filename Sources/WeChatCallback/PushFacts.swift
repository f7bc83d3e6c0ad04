internal import WeChatBytes
internal import WeChatMessageCoding
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

    /// Reads the facts of a push in XML. Whether it is well-formed is found by whoever reads the message.
    init(xml bytes: [UInt8], limits: XMLLimits) throws(XMLError) {
        try XMLReader.readFields(of: bytes, limits: limits) { name, text in
            if let field = Field(name) { set(field, text.string) }
        }
    }

    /// Reads the facts of a push in JSON.
    init(_ value: WireValue) {
        guard case .object(let members) = value else { return }
        for member in members {
            switch member.value {
            case .text(let text), .number(let text):
                var name = member.name
                if let field = name.withUTF8({ Field($0) }) { set(field, text) }
            case .object where member.name == "from": fromUserName = member.value["userid"]?.text ?? ""
            case .object where member.name == "event": event = member.value["eventtype"]?.text ?? ""
            default: break
            }
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
        }
    }

    /// The fields.
    private enum Field {
        case to, from, time, type, event, eventKey, id

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
            case 8 where isNamed("InfoType"): self = .event
            case 9 where isNamed("TimeStamp") || isNamed("timestamp"): self = .time
            case 10 where isNamed("ToUserName"): self = .to
            case 10 where isNamed("CreateTime"): self = .time
            case 10 where isNamed("event_type"): self = .event
            case 12 where isNamed("FromUserName"): self = .from
            default: return nil
            }
        }
    }
}
