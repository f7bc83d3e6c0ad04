// Generated from WeCom/CustomerService/Event/KfServicerStatusChange.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// An agent began or stopped to take chats.
///
/// On the wire: `msgtype` `event`, `event/event_type` `servicer_status_change`.
public struct KfServicerStatusChangeEvent: KfEventHeader {
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
        name: KfServicerStatusChangeEvent
        direction: inbound
        wire: json
        match: msgtype=event event/event_type=servicer_status_change
        schema: WeCom/CustomerService/Event/KfServicerStatusChange.json
        summary: An agent began or stopped to take chats.
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

    /// Whether an agent takes chats.
    public struct Status: OpenEnum {
        /// The value on the wire.
        public var rawValue: Int

        /// Creates the value that stands on the wire, known or not.
        public init(rawValue: Int) { self.rawValue = rawValue }

        /// The agent takes chats.
        public static var serving: Self { Self(rawValue: 1) }

        /// The agent takes no chats.
        public static var stopped: Self { Self(rawValue: 2) }

        public static var knownValues: [Self] { [.serving, .stopped] }
    }

    /// How an agent stopped to take chats.
    public struct StopType: OpenEnum {
        /// The value on the wire.
        public var rawValue: Int

        /// Creates the value that stands on the wire, known or not.
        public init(rawValue: Int) { self.rawValue = rawValue }

        /// The agent stopped.
        public static var stopped: Self { Self(rawValue: 0) }

        /// The agent paused for a while.
        public static var paused: Self { Self(rawValue: 1) }

        public static var knownValues: [Self] { [.stopped, .paused] }
    }

    /// What happened.
    public struct Event: FieldGroup, Equatable {
        /// The agent's member ID.
        ///
        /// Wire name: `servicer_userid`.
        public var servicerUserID: String

        /// Whether the agent takes chats.
        ///
        /// Wire name: `status`.
        public var status: Status

        /// How the agent stopped; of `status` 2 alone.
        ///
        /// Wire name: `stop_type`.
        public var stopType: StopType?

        /// The ID of the customer-service account.
        ///
        /// Wire name: `open_kfid`.
        public var openKFID: String

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(servicerUserID: String, status: Status, stopType: StopType? = nil, openKFID: String) {
            self.servicerUserID = servicerUserID
            self.status = status
            self.stopType = stopType
            self.openKFID = openKFID
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            servicerUserID = ""
            status = Status(rawValue: 0)
            openKFID = ""
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("event_type servicer_userid status stop_type open_kfid")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.expect("servicer_status_change")
                case 1: decoder.read(&servicerUserID)
                case 2: decoder.read(&status)
                case 3: decoder.read(&stopType)
                default: decoder.read(&openKFID)
                }
            }
            decoder.end(reading, required: 0x17, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("event_type", constant: "servicer_status_change")
            encoder.write("servicer_userid", servicerUserID)
            encoder.write("status", status)
            encoder.write("stop_type", stopType)
            encoder.write("open_kfid", openKFID)
            encoder.end()
        }
    }
}
