// Generated from Channels/Event/GuaranteeUpdate.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A claim under one of the shop's guarantees, such as fourfold compensation for a counterfeit, changed its state.
///
/// On the wire: `MsgType` `event`, `Event` `channels_ec_guarantee_update`.
public struct GuaranteeUpdate: EventHeader {
    /// The fields of ``EventHeader``.
    public var eventHeader: EventHeaderFields

    /// The claim.
    ///
    /// Wire name: `finder_shop_guarantee_status_update`.
    public var claim: Claim

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(toUserName: String, fromUserName: String? = nil, createTime: UnixTime, claim: Claim) {
        eventHeader = EventHeaderFields(toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.claim = claim
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: Channels
        name: GuaranteeUpdate
        direction: inbound
        wire: json
        match: MsgType=event Event=channels_ec_guarantee_update
        schema: Channels/Event/GuaranteeUpdate.json
        summary: A claim under one of the shop's guarantees, such as fourfold compensation for a counterfeit, \
        changed its state.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        eventHeader = EventHeaderFields(blankFor: decoder)
        claim = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(
            """
            ToUserName FromUserName CreateTime MsgType Event finder_shop_guarantee_status_update
            """)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&eventHeader.toUserName)
            case 1: decoder.read(&eventHeader.fromUserName)
            case 2: decoder.read(&eventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("channels_ec_guarantee_update")
            default: decoder.read(required: &claim)
            }
        }
        decoder.end(reading, required: 0x3d, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", eventHeader.toUserName)
        encoder.write("FromUserName", eventHeader.fromUserName)
        encoder.write("CreateTime", eventHeader.createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "channels_ec_guarantee_update")
        encoder.write("finder_shop_guarantee_status_update", claim)
        encoder.end()
    }

    /// The state of a claim under a guarantee.
    public struct Status: OpenEnum {
        /// The value on the wire.
        public var rawValue: String

        /// Creates the value that stands on the wire, known or not.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// The merchant has to handle it.
        public static var waitingForMerchant: Self { Self(rawValue: "STATUS_WAIT_MERCHANT_HANDLE") }

        /// WeChat has to handle it.
        public static var waitingForPlatform: Self { Self(rawValue: "STATUS_WAIT_PLATFORM_HANDLE") }

        /// The user has to confirm.
        public static var waitingForUser: Self { Self(rawValue: "STATUS_WAIT_USER_CONFIRM") }

        /// The merchant has to hand in proof.
        public static var waitingForMerchantProof: Self { Self(rawValue: "STATUS_WAIT_MERCHANT_PROOF") }

        /// The user has to hand in proof.
        public static var waitingForUserProof: Self { Self(rawValue: "STATUS_WAIT_USER_PROOF") }

        /// Both sides have to hand in proof.
        public static var waitingForProofOfBoth: Self { Self(rawValue: "STATUS_WAIT_BOTH_PROOF") }

        /// WeChat's operators have to confirm.
        public static var waitingForOperator: Self { Self(rawValue: "STATUS_WAIT_OP_COMFIRM") }

        /// A payment by WeChat Pay Score is awaited.
        public static var waitingForPayScore: Self { Self(rawValue: "STATUS_WAIT_PAYSCORE_DONE") }

        /// Nothing has to be paid.
        public static var nothingDue: Self { Self(rawValue: "STATUS_NO_NEED_PAY") }

        /// The compensation is being paid.
        public static var paying: Self { Self(rawValue: "STATUS_PAYING") }

        /// The compensation for a counterfeit is held, because its amount is unusual.
        public static var paymentHeld: Self { Self(rawValue: "STATUS_PAY_BLOCK") }

        /// The compensation is paid.
        public static var paid: Self { Self(rawValue: "STATUS_PAY_SUCC") }

        public static var knownValues: [Self] {
            [
                .waitingForMerchant, .waitingForPlatform, .waitingForUser, .waitingForMerchantProof,
                .waitingForUserProof, .waitingForProofOfBoth, .waitingForOperator, .waitingForPayScore, .nothingDue,
                .paying, .paymentHeld, .paid,
            ]
        }
    }

    /// The claim.
    public struct Claim: FieldGroup, Equatable {
        /// The state of the claim.
        ///
        /// Wire name: `status`.
        public var status: Status

        /// The claim's ID.
        ///
        /// Wire name: `guarantee_order_id`.
        public var guaranteeID: String

        /// The ID of the order that it is about.
        ///
        /// Wire name: `order_id`.
        public var orderID: String

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(status: Status, guaranteeID: String, orderID: String) {
            self.status = status
            self.guaranteeID = guaranteeID
            self.orderID = orderID
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            status = Status(rawValue: "")
            guaranteeID = ""
            orderID = ""
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("status guarantee_order_id order_id")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&status)
                case 1: decoder.read(&guaranteeID)
                default: decoder.read(&orderID)
                }
            }
            decoder.end(reading, required: 0x7, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("status", status)
            encoder.write("guarantee_order_id", guaranteeID)
            encoder.write("order_id", orderID)
            encoder.end()
        }
    }
}
