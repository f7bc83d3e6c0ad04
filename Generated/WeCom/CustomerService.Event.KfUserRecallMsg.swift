// Generated from WeCom/CustomerService/Event/KfUserRecallMsg.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A customer took a message back.
///
/// On the wire: `msgtype` `event`, `event/event_type` `user_recall_msg`.
public struct KfUserRecallMsgEvent: KfEventHeader {
    /// The fields of ``KfEventHeader``.
    public var kfEventHeader: KfEventHeaderFields

    /// What happened.
    ///
    /// Wire name: `event`.
    public var event: Event

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(msgID: String, sendTime: UnixTime, origin: KfOrigin, event: Event) {
        kfEventHeader = KfEventHeaderFields(msgID: msgID, sendTime: sendTime, origin: origin)
        self.event = event
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: CustomerService
        name: KfUserRecallMsgEvent
        direction: inbound
        wire: json
        match: msgtype=event event/event_type=user_recall_msg
        schema: WeCom/CustomerService/Event/KfUserRecallMsg.json
        summary: A customer took a message back.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        kfEventHeader = KfEventHeaderFields(blankFor: decoder)
        event = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("msgid send_time origin msgtype event")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&kfEventHeader.msgID)
            case 1: decoder.read(&kfEventHeader.sendTime)
            case 2: decoder.read(&kfEventHeader.origin)
            case 3: decoder.expect("event")
            default: decoder.read(required: &event)
            }
        }
        decoder.end(reading, required: 0x1f, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("msgid", kfEventHeader.msgID)
        encoder.write("send_time", kfEventHeader.sendTime)
        encoder.write("origin", kfEventHeader.origin)
        encoder.write("msgtype", constant: "event")
        encoder.write("event", event)
        encoder.end()
    }

    /// What happened.
    public struct Event: FieldGroup, Equatable {
        /// The ID of the customer-service account.
        ///
        /// Wire name: `open_kfid`.
        public var openKFID: String

        /// The customer's ID.
        ///
        /// Wire name: `external_userid`.
        public var externalUserID: String

        /// The ID of the message that was taken back.
        ///
        /// Wire name: `recall_msgid`.
        public var recalledMsgID: String

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(openKFID: String, externalUserID: String, recalledMsgID: String) {
            self.openKFID = openKFID
            self.externalUserID = externalUserID
            self.recalledMsgID = recalledMsgID
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            openKFID = ""
            externalUserID = ""
            recalledMsgID = ""
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("event_type open_kfid external_userid recall_msgid")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.expect("user_recall_msg")
                case 1: decoder.read(&openKFID)
                case 2: decoder.read(&externalUserID)
                default: decoder.read(&recalledMsgID)
                }
            }
            decoder.end(reading, required: 0xf, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("event_type", constant: "user_recall_msg")
            encoder.write("open_kfid", openKFID)
            encoder.write("external_userid", externalUserID)
            encoder.write("recall_msgid", recalledMsgID)
            encoder.end()
        }
    }
}
