// Generated from WeCom/CustomerService/Event/KfSessionStatusChange.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// An agent took, handed over or ended a chat in the WeCom app.
///
/// On the wire: `msgtype` `event`, `event/event_type` `session_status_change`.
public struct KfSessionStatusChangeEvent: KfEventHeader {
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
        name: KfSessionStatusChangeEvent
        direction: inbound
        wire: json
        match: msgtype=event event/event_type=session_status_change
        schema: WeCom/CustomerService/Event/KfSessionStatusChange.json
        summary: An agent took, handed over or ended a chat in the WeCom app.
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

    /// What happened to a chat.
    public struct Change: OpenEnum {
        /// The value on the wire.
        public var rawValue: Int

        /// Creates the value that stands on the wire, known or not.
        public init(rawValue: Int) { self.rawValue = rawValue }

        /// An agent took it from the queue.
        public static var takenFromQueue: Self { Self(rawValue: 1) }

        /// It was handed over to another agent.
        public static var transferred: Self { Self(rawValue: 2) }

        /// It was ended.
        public static var ended: Self { Self(rawValue: 3) }

        /// An agent took it again after it was ended or handed over.
        public static var resumed: Self { Self(rawValue: 4) }

        public static var knownValues: [Self] { [.takenFromQueue, .transferred, .ended, .resumed] }
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

        /// What the agent did.
        ///
        /// Wire name: `change_type`.
        public var change: Change

        /// The member ID of the agent before; absent where the chat comes from the queue.
        ///
        /// Wire name: `old_servicer_userid`.
        public var oldServicerUserID: String?

        /// The member ID of the agent from now on; absent where the chat ended.
        ///
        /// Wire name: `new_servicer_userid`.
        public var newServicerUserID: String?

        /// Lets one message be sent: within 48 hours where the chat comes from the queue, within 20 seconds where it
        /// ended; absent otherwise.
        ///
        /// Wire name: `msg_code`.
        public var msgCode: String?

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(
            openKFID: String, externalUserID: String, change: Change, oldServicerUserID: String? = nil,
            newServicerUserID: String? = nil, msgCode: String? = nil
        ) {
            self.openKFID = openKFID
            self.externalUserID = externalUserID
            self.change = change
            self.oldServicerUserID = oldServicerUserID
            self.newServicerUserID = newServicerUserID
            self.msgCode = msgCode
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            openKFID = ""
            externalUserID = ""
            change = Change(rawValue: 0)
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin(
                """
                event_type open_kfid external_userid change_type old_servicer_userid new_servicer_userid msg_code
                """)
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.expect("session_status_change")
                case 1: decoder.read(&openKFID)
                case 2: decoder.read(&externalUserID)
                case 3: decoder.read(&change)
                case 4: decoder.read(&oldServicerUserID)
                case 5: decoder.read(&newServicerUserID)
                default: decoder.read(&msgCode)
                }
            }
            decoder.end(reading, required: 0xf, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("event_type", constant: "session_status_change")
            encoder.write("open_kfid", openKFID)
            encoder.write("external_userid", externalUserID)
            encoder.write("change_type", change)
            encoder.write("old_servicer_userid", oldServicerUserID)
            encoder.write("new_servicer_userid", newServicerUserID)
            encoder.write("msg_code", msgCode)
            encoder.end()
        }
    }
}
