// Generated from WeCom/CustomerService/Event/KfRejectCustomerMsgSwitchChange.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// An agent refuses the messages of a customer from now on, or no longer.
///
/// On the wire: `msgtype` `event`, `event/event_type` `reject_customer_msg_switch_change`.
public struct KfRejectCustomerMsgSwitchChangeEvent: KfEventHeader {
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
        name: KfRejectCustomerMsgSwitchChangeEvent
        direction: inbound
        wire: json
        match: msgtype=event event/event_type=reject_customer_msg_switch_change
        schema: WeCom/CustomerService/Event/KfRejectCustomerMsgSwitchChange.json
        summary: An agent refuses the messages of a customer from now on, or no longer.
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
        /// The agent's member ID.
        ///
        /// Wire name: `servicer_userid`.
        public var servicerUserID: String

        /// The ID of the customer-service account.
        ///
        /// Wire name: `open_kfid`.
        public var openKFID: String

        /// The customer's ID.
        ///
        /// Wire name: `external_userid`.
        public var externalUserID: String

        /// Whether the messages are refused.
        ///
        /// Wire name: `reject_switch`.
        public var isRejecting: Bool

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(servicerUserID: String, openKFID: String, externalUserID: String, isRejecting: Bool) {
            self.servicerUserID = servicerUserID
            self.openKFID = openKFID
            self.externalUserID = externalUserID
            self.isRejecting = isRejecting
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            servicerUserID = ""
            openKFID = ""
            externalUserID = ""
            isRejecting = false
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("event_type servicer_userid open_kfid external_userid reject_switch")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.expect("reject_customer_msg_switch_change")
                case 1: decoder.read(&servicerUserID)
                case 2: decoder.read(&openKFID)
                case 3: decoder.read(&externalUserID)
                default: decoder.read(flag: &isRejecting)
                }
            }
            decoder.end(reading, required: 0x1f, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("event_type", constant: "reject_customer_msg_switch_change")
            encoder.write("servicer_userid", servicerUserID)
            encoder.write("open_kfid", openKFID)
            encoder.write("external_userid", externalUserID)
            encoder.write("reject_switch", flag: isRejecting)
            encoder.end()
        }
    }
}
