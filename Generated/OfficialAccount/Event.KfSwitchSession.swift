// Generated from OfficialAccount/Event/KfSwitchSession.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A customer-service agent handed a user over to another agent.
///
/// On the wire: `MsgType` `event`, `Event` `kf_switch_session`.
public struct KfSwitchSessionEvent: EventHeader {
    /// The fields of ``EventHeader``.
    public var eventHeader: EventHeaderFields

    /// The customer-service account, in the form `name@account`, that hands the user over.
    ///
    /// Wire name: `FromKfAccount`.
    public var fromCustomerServiceAccount: String

    /// The customer-service account, in the form `name@account`, that takes the user over.
    ///
    /// Wire name: `ToKfAccount`.
    public var toCustomerServiceAccount: String

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String, createTime: UnixTime, fromCustomerServiceAccount: String,
        toCustomerServiceAccount: String
    ) {
        eventHeader = EventHeaderFields(toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.fromCustomerServiceAccount = fromCustomerServiceAccount
        self.toCustomerServiceAccount = toCustomerServiceAccount
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: OfficialAccount
        name: KfSwitchSessionEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=kf_switch_session
        schema: OfficialAccount/Event/KfSwitchSession.json
        summary: A customer-service agent handed a user over to another agent.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        eventHeader = EventHeaderFields(blankFor: decoder)
        fromCustomerServiceAccount = ""
        toCustomerServiceAccount = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ToUserName FromUserName CreateTime MsgType Event FromKfAccount ToKfAccount")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&eventHeader.toUserName)
            case 1: decoder.read(&eventHeader.fromUserName)
            case 2: decoder.read(&eventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("kf_switch_session")
            case 5: decoder.read(&fromCustomerServiceAccount)
            default: decoder.read(&toCustomerServiceAccount)
            }
        }
        decoder.end(reading, required: 0x7f, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", eventHeader.toUserName)
        encoder.write("FromUserName", eventHeader.fromUserName)
        encoder.write("CreateTime", eventHeader.createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "kf_switch_session")
        encoder.write("FromKfAccount", fromCustomerServiceAccount)
        encoder.write("ToKfAccount", toCustomerServiceAccount)
        encoder.end()
    }
}
