// Generated from MiniProgram/Event/SubscribeMsgSent.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// WeChat delivered a subscription notice to a user, or failed to.
///
/// On the wire: `MsgType` `event`, `Event` `subscribe_msg_sent_event`.
public struct SubscribeMsgSentEvent: EventHeader {
    /// The fields of ``EventHeader``.
    public var eventHeader: EventHeaderFields

    /// What became of the notice.
    ///
    /// Wire name: `SubscribeMsgSentEvent`.
    public var details: Details

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(toUserName: String, fromUserName: String, createTime: UnixTime, details: Details) {
        eventHeader = EventHeaderFields(toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.details = details
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: MiniProgram
        name: SubscribeMsgSentEvent
        direction: inbound
        wire: xml
        flattened: SubscribeMsgSentEvent
        match: MsgType=event Event=subscribe_msg_sent_event
        schema: MiniProgram/Event/SubscribeMsgSent.json
        summary: WeChat delivered a subscription notice to a user, or failed to.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        eventHeader = EventHeaderFields(blankFor: decoder)
        details = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ToUserName FromUserName CreateTime MsgType Event SubscribeMsgSentEvent^List")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&eventHeader.toUserName)
            case 1: decoder.read(&eventHeader.fromUserName)
            case 2: decoder.read(&eventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("subscribe_msg_sent_event")
            default: decoder.read(required: &details)
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
        encoder.write("Event", constant: "subscribe_msg_sent_event")
        encoder.write("SubscribeMsgSentEvent", details)
        encoder.end()
    }

    /// The outcome of one notice.
    public struct Delivery: FieldGroup, Equatable {
        /// The ID of the template.
        ///
        /// Wire name: `TemplateId`.
        public var templateID: String

        /// The ID of the notice, as the call that sent it returned it.
        ///
        /// Wire name: `MsgID`.
        public var msgID: Int64?

        /// The result: 0 when the notice was delivered, another code when it was not.
        ///
        /// Wire name: `ErrorCode`.
        public var errorCode: Int

        /// The result in words: `success` when the notice was delivered.
        ///
        /// Wire name: `ErrorStatus`.
        public var errorStatus: String

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(templateID: String, msgID: Int64? = nil, errorCode: Int, errorStatus: String) {
            self.templateID = templateID
            self.msgID = msgID
            self.errorCode = errorCode
            self.errorStatus = errorStatus
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            templateID = ""
            errorCode = 0
            errorStatus = ""
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("TemplateId MsgID|MsgId ErrorCode ErrorStatus")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&templateID)
                case 1: decoder.read(&msgID)
                case 2: decoder.read(&errorCode)
                default: decoder.read(&errorStatus)
                }
            }
            decoder.end(reading, required: 0xd, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("TemplateId", templateID)
            encoder.write("MsgID", msgID)
            encoder.write("ErrorCode", errorCode)
            encoder.write("ErrorStatus", errorStatus)
            encoder.end()
        }
    }

    /// What became of the notice.
    public struct Details: FieldGroup, Equatable {
        /// The outcomes, one for each notice.
        ///
        /// Wire name: `List`.
        public var deliveries: [Delivery]

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(deliveries: [Delivery]) {
            self.deliveries = deliveries
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            deliveries = []
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("List*")
            while let field = decoder.next(&reading) {
                switch field {
                default: decoder.read(oneOf: &deliveries)
                }
            }
            decoder.end(reading, required: 0x0, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("List", siblings: deliveries, isRequired: true)
            encoder.end()
        }
    }
}
