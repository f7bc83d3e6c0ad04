// Generated from WeCom/CustomerService/Event/KfMsgSendFail.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A message that was sent through the API did not reach the customer.
///
/// On the wire: `msgtype` `event`, `event/event_type` `msg_send_fail`.
public struct KfMsgSendFailEvent: KfEventHeader {
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
        name: KfMsgSendFailEvent
        direction: inbound
        wire: json
        match: msgtype=event event/event_type=msg_send_fail
        schema: WeCom/CustomerService/Event/KfMsgSendFail.json
        summary: A message that was sent through the API did not reach the customer.
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

    /// Why a message did not reach a customer.
    public struct Reason: OpenEnum {
        /// The value on the wire.
        public var rawValue: Int

        /// Creates the value that stands on the wire, known or not.
        public init(rawValue: Int) { self.rawValue = rawValue }

        /// The reason is not known.
        public static var unknown: Self { Self(rawValue: 0) }

        /// The customer-service account was deleted.
        public static var accountDeleted: Self { Self(rawValue: 1) }

        /// The application was closed.
        public static var applicationClosed: Self { Self(rawValue: 2) }

        /// The customer wrote more than 48 hours ago.
        public static var expired: Self { Self(rawValue: 4) }

        /// The chat was closed.
        public static var chatClosed: Self { Self(rawValue: 5) }

        /// Five messages were sent since the customer wrote.
        public static var tooManyMessages: Self { Self(rawValue: 6) }

        /// No Channels account is bound; older text of the page has it.
        ///
        /// - Warning: Deprecated: WeChat has given this up.
        public static var channelsNotBound: Self { Self(rawValue: 7) }

        /// The company is not verified.
        public static var companyNotVerified: Self { Self(rawValue: 8) }

        /// No Channels account is bound, and the company is not verified; older text of the page has it.
        ///
        /// - Warning: Deprecated: WeChat has given this up.
        public static var channelsNotBoundAndCompanyNotVerified: Self { Self(rawValue: 9) }

        /// The customer refuses messages of the account.
        public static var refused: Self { Self(rawValue: 10) }

        /// No member of the company has signed in to the WeCom app.
        public static var noMemberSignedIn: Self { Self(rawValue: 11) }

        /// The kind of message is not allowed in customer service.
        public static var kindNotAllowed: Self { Self(rawValue: 12) }

        /// It was held back for security.
        public static var security: Self { Self(rawValue: 13) }

        public static var knownValues: [Self] {
            [
                .unknown, .accountDeleted, .applicationClosed, .expired, .chatClosed, .tooManyMessages,
                .channelsNotBound, .companyNotVerified, .channelsNotBoundAndCompanyNotVerified, .refused,
                .noMemberSignedIn, .kindNotAllowed, .security,
            ]
        }
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

        /// The ID of the message, as the answer to the send gave it.
        ///
        /// Wire name: `fail_msgid`.
        public var failedMsgID: String

        /// Why it did not.
        ///
        /// Wire name: `fail_type`.
        public var reason: Reason

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(openKFID: String, externalUserID: String, failedMsgID: String, reason: Reason) {
            self.openKFID = openKFID
            self.externalUserID = externalUserID
            self.failedMsgID = failedMsgID
            self.reason = reason
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            openKFID = ""
            externalUserID = ""
            failedMsgID = ""
            reason = Reason(rawValue: 0)
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("event_type open_kfid external_userid fail_msgid fail_type")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.expect("msg_send_fail")
                case 1: decoder.read(&openKFID)
                case 2: decoder.read(&externalUserID)
                case 3: decoder.read(&failedMsgID)
                default: decoder.read(&reason)
                }
            }
            decoder.end(reading, required: 0x1f, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("event_type", constant: "msg_send_fail")
            encoder.write("open_kfid", openKFID)
            encoder.write("external_userid", externalUserID)
            encoder.write("fail_msgid", failedMsgID)
            encoder.write("fail_type", reason)
            encoder.end()
        }
    }
}
