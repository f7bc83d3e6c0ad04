// Generated from OfficialAccount/Event/SubscribeMsgChange.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A user changed in the notice settings which subscription notices to receive.
///
/// On the wire: `MsgType` `event`, `Event` `subscribe_msg_change_event`.
public struct SubscribeMsgChangeEvent: EventHeader {
    /// The fields of ``EventHeader``.
    public var eventHeader: EventHeaderFields

    /// What the user changed.
    ///
    /// Wire name: `SubscribeMsgChangeEvent`.
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
        platform: OfficialAccount
        name: SubscribeMsgChangeEvent
        direction: inbound
        wire: xml
        flattened: SubscribeMsgChangeEvent
        match: MsgType=event Event=subscribe_msg_change_event
        schema: OfficialAccount/Event/SubscribeMsgChange.json
        summary: A user changed in the notice settings which subscription notices to receive.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        eventHeader = EventHeaderFields(blankFor: decoder)
        details = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(
            """
            ToUserName FromUserName CreateTime MsgType Event SubscribeMsgChangeEvent|SubscribeMsgPopupEvent^List
            """)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&eventHeader.toUserName)
            case 1: decoder.read(&eventHeader.fromUserName)
            case 2: decoder.read(&eventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("subscribe_msg_change_event")
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
        encoder.write("Event", constant: "subscribe_msg_change_event")
        encoder.write("SubscribeMsgChangeEvent", details)
        encoder.end()
    }

    /// The change of one template.
    public struct Change: FieldGroup, Equatable {
        /// The ID of the template.
        ///
        /// Wire name: `TemplateId`.
        public var templateID: String

        /// What the user decided; WeChat documents refusals only.
        ///
        /// Wire name: `SubscribeStatusString`.
        public var decision: SubscriptionDecision

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(templateID: String, decision: SubscriptionDecision) {
            self.templateID = templateID
            self.decision = decision
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            templateID = ""
            decision = SubscriptionDecision(rawValue: "")
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("TemplateId SubscribeStatusString")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&templateID)
                default: decoder.read(&decision)
                }
            }
            decoder.end(reading, required: 0x3, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("TemplateId", templateID)
            encoder.write("SubscribeStatusString", decision)
            encoder.end()
        }
    }

    /// What the user changed.
    public struct Details: FieldGroup, Equatable {
        /// The changes, one for each template.
        ///
        /// Wire name: `List`.
        public var changes: [Change]

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(changes: [Change]) {
            self.changes = changes
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            changes = []
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("List*")
            while let field = decoder.next(&reading) {
                switch field {
                default: decoder.read(oneOf: &changes)
                }
            }
            decoder.end(reading, required: 0x0, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("List", siblings: changes, isRequired: true)
            encoder.end()
        }
    }
}
