// Generated from OfficialAccount/Event/TemplateSendJobFinish.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// WeChat delivered a template message to a user, or failed to.
///
/// On the wire: `MsgType` `event`, `Event` `TEMPLATESENDJOBFINISH`.
public struct TemplateSendJobFinishEvent: EventHeader {
    /// The fields of ``EventHeader``.
    public var eventHeader: EventHeaderFields

    /// The ID of the template message, as the call that sent it returned it.
    ///
    /// Wire name: `MsgID`.
    public var msgID: Int64

    /// Whether the message was delivered.
    ///
    /// Wire name: `Status`.
    public var status: Status

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(toUserName: String, fromUserName: String, createTime: UnixTime, msgID: Int64, status: Status) {
        eventHeader = EventHeaderFields(toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.msgID = msgID
        self.status = status
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: OfficialAccount
        name: TemplateSendJobFinishEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=TEMPLATESENDJOBFINISH
        schema: OfficialAccount/Event/TemplateSendJobFinish.json
        summary: WeChat delivered a template message to a user, or failed to.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        eventHeader = EventHeaderFields(blankFor: decoder)
        msgID = 0
        status = Status(rawValue: "")
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ToUserName FromUserName CreateTime MsgType Event MsgID|MsgId Status")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&eventHeader.toUserName)
            case 1: decoder.read(&eventHeader.fromUserName)
            case 2: decoder.read(&eventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("TEMPLATESENDJOBFINISH")
            case 5: decoder.read(&msgID)
            default: decoder.read(&status)
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
        encoder.write("Event", constant: "TEMPLATESENDJOBFINISH")
        encoder.write("MsgID", msgID)
        encoder.write("Status", status)
        encoder.end()
    }

    /// The outcome of a template message.
    public struct Status: OpenEnum {
        /// The value on the wire.
        public var rawValue: String

        /// Creates the value that stands on the wire, known or not.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// The user received the message.
        public static var delivered: Self { Self(rawValue: "success") }

        /// The user refuses messages of the account.
        public static var blockedByUser: Self { Self(rawValue: "failed:user block") }

        /// Delivery failed for another reason.
        public static var systemFailure: Self { Self(rawValue: "failed: system failed") }

        public static var knownValues: [Self] { [.delivered, .blockedByUser, .systemFailure] }
    }
}
