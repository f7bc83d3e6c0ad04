// Generated from Channels/Event/ComplaintUpdate.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A dispute, for which a user asked WeChat to step in, changed its state.
///
/// On the wire: `MsgType` `event`, `Event` `channels_ec_complaint_update`.
public struct ComplaintUpdate: EventHeader {
    /// The fields of ``EventHeader``.
    public var eventHeader: EventHeaderFields

    /// The dispute.
    ///
    /// Wire name: `finder_shop_complaint`.
    public var complaint: Complaint

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(toUserName: String, fromUserName: String? = nil, createTime: UnixTime, complaint: Complaint) {
        eventHeader = EventHeaderFields(toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.complaint = complaint
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: Channels
        name: ComplaintUpdate
        direction: inbound
        wire: json
        match: MsgType=event Event=channels_ec_complaint_update
        schema: Channels/Event/ComplaintUpdate.json
        summary: A dispute, for which a user asked WeChat to step in, changed its state.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        eventHeader = EventHeaderFields(blankFor: decoder)
        complaint = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ToUserName FromUserName CreateTime MsgType Event finder_shop_complaint")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&eventHeader.toUserName)
            case 1: decoder.read(&eventHeader.fromUserName)
            case 2: decoder.read(&eventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("channels_ec_complaint_update")
            default: decoder.read(required: &complaint)
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
        encoder.write("Event", constant: "channels_ec_complaint_update")
        encoder.write("finder_shop_complaint", complaint)
        encoder.end()
    }

    /// The state of a dispute.
    public struct Status: OpenEnum {
        /// The value on the wire.
        public var rawValue: Int

        /// Creates the value that stands on the wire, known or not.
        public init(rawValue: Int) { self.rawValue = rawValue }

        /// The merchant has to handle it.
        public static var waitingForMerchant: Self { Self(rawValue: 100) }

        /// WeChat's staff has to handle it.
        public static var waitingForPlatform: Self { Self(rawValue: 101) }

        /// The user no longer asks WeChat to step in.
        public static var withdrawn: Self { Self(rawValue: 102) }

        /// WeChat's staff looks into it.
        public static var platformProcessing: Self { Self(rawValue: 103) }

        /// The user has to hand in proof.
        public static var waitingForUserProof: Self { Self(rawValue: 104) }

        /// The user handed in proof.
        public static var userProofGiven: Self { Self(rawValue: 105) }

        /// The merchant has to hand in proof.
        public static var waitingForMerchantProof: Self { Self(rawValue: 106) }

        /// The merchant handed in proof.
        public static var merchantProofGiven: Self { Self(rawValue: 107) }

        /// Both sides have to hand in proof.
        public static var waitingForProofOfBoth: Self { Self(rawValue: 108) }

        /// The time for the proof of both sides is over.
        public static var proofOfBothOverdue: Self { Self(rawValue: 109) }

        /// The merchant has to confirm.
        public static var waitingForMerchantConfirmation: Self { Self(rawValue: 110) }

        /// The merchant appealed.
        public static var appealing: Self { Self(rawValue: 111) }

        /// The mediation is done.
        public static var mediated: Self { Self(rawValue: 112) }

        /// WeChat's staff verifies.
        public static var verifying: Self { Self(rawValue: 113) }

        /// The refund is paid once more.
        public static var refundingAgain: Self { Self(rawValue: 114) }

        /// The refund was verified.
        public static var refundVerified: Self { Self(rawValue: 115) }

        /// The mediation was closed.
        public static var closed: Self { Self(rawValue: 116) }

        /// The user gave no proof in time.
        public static var userProofOverdue: Self { Self(rawValue: 305) }

        /// The merchant gave no proof in time.
        public static var merchantProofOverdue: Self { Self(rawValue: 307) }

        public static var knownValues: [Self] {
            [
                .waitingForMerchant, .waitingForPlatform, .withdrawn, .platformProcessing, .waitingForUserProof,
                .userProofGiven, .waitingForMerchantProof, .merchantProofGiven, .waitingForProofOfBoth,
                .proofOfBothOverdue, .waitingForMerchantConfirmation, .appealing, .mediated, .verifying,
                .refundingAgain, .refundVerified, .closed, .userProofOverdue, .merchantProofOverdue,
            ]
        }
    }

    /// The dispute.
    public struct Complaint: FieldGroup, Equatable {
        /// The state of the dispute.
        ///
        /// Wire name: `complaint_status`.
        public var status: Status

        /// The ID of the after-sale request that it is about.
        ///
        /// Wire name: `after_sale_order_id`.
        public var aftersaleID: String

        /// The dispute's ID.
        ///
        /// Wire name: `complaint_id`.
        public var complaintID: String

        /// The ID of the order.
        ///
        /// Wire name: `order_id`.
        public var orderID: String?

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(status: Status, aftersaleID: String, complaintID: String, orderID: String? = nil) {
            self.status = status
            self.aftersaleID = aftersaleID
            self.complaintID = complaintID
            self.orderID = orderID
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            status = Status(rawValue: 0)
            aftersaleID = ""
            complaintID = ""
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("complaint_status after_sale_order_id complaint_id order_id")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&status)
                case 1: decoder.read(&aftersaleID)
                case 2: decoder.read(&complaintID)
                default: decoder.read(&orderID)
                }
            }
            decoder.end(reading, required: 0x7, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("complaint_status", status)
            encoder.write("after_sale_order_id", aftersaleID)
            encoder.write("complaint_id", complaintID)
            encoder.write("order_id", orderID)
            encoder.end()
        }
    }
}
