// Generated from OfficialAccount/Event/KfCreateSession.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A customer-service agent took over the conversation with a user.
///
/// On the wire: `MsgType` `event`, `Event` `kf_create_session`.
public struct KfCreateSessionEvent: EventHeader {
    /// The fields of ``EventHeader``.
    public var eventHeader: EventHeaderFields

    /// The customer-service account, in the form `name@account`, that serves the user.
    ///
    /// Wire name: `KfAccount`.
    public var customerServiceAccount: String

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(toUserName: String, fromUserName: String, createTime: UnixTime, customerServiceAccount: String) {
        eventHeader = EventHeaderFields(toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.customerServiceAccount = customerServiceAccount
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: OfficialAccount
        name: KfCreateSessionEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=kf_create_session
        schema: OfficialAccount/Event/KfCreateSession.json
        summary: A customer-service agent took over the conversation with a user.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        eventHeader = EventHeaderFields(blankFor: decoder)
        customerServiceAccount = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ToUserName FromUserName CreateTime MsgType Event KfAccount")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&eventHeader.toUserName)
            case 1: decoder.read(&eventHeader.fromUserName)
            case 2: decoder.read(&eventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("kf_create_session")
            default: decoder.read(&customerServiceAccount)
            }
        }
        decoder.end(reading, required: 0x3f, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", eventHeader.toUserName)
        encoder.write("FromUserName", eventHeader.fromUserName)
        encoder.write("CreateTime", eventHeader.createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "kf_create_session")
        encoder.write("KfAccount", customerServiceAccount)
        encoder.end()
    }
}
