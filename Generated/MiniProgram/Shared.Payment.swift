// Generated from MiniProgram/Shared/Payment.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Where a payment is made.
public struct PaymentEnvironment: OpenEnum {
    /// The value on the wire.
    public var rawValue: Int

    /// Creates the value that stands on the wire, known or not.
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// For real.
    public static var production: Self { Self(rawValue: 0) }

    /// In the sandbox: no money moves.
    public static var sandbox: Self { Self(rawValue: 1) }

    public static var knownValues: [Self] { [.production, .sandbox] }
}

/// The payment with WeChat Pay.
public struct WeChatPayInfo: FieldGroup, Equatable {
    /// WeChat's ID of the order with the merchant. Deliver once for each.
    ///
    /// Wire name: `MchOrderNo`.
    public var mchOrderNo: String

    /// WeChat Pay's ID of the payment.
    ///
    /// Wire name: `TransactionId`.
    public var transactionID: String

    /// When the payment was made.
    ///
    /// Wire name: `PaidTime`.
    public var paidTime: UnixTime?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(mchOrderNo: String, transactionID: String, paidTime: UnixTime? = nil) {
        self.mchOrderNo = mchOrderNo
        self.transactionID = transactionID
        self.paidTime = paidTime
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        mchOrderNo = ""
        transactionID = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("MchOrderNo TransactionId PaidTime")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&mchOrderNo)
            case 1: decoder.read(&transactionID)
            default: decoder.read(&paidTime)
            }
        }
        decoder.end(reading, required: 0x3, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("MchOrderNo", mchOrderNo)
        encoder.write("TransactionId", transactionID)
        encoder.write("PaidTime", paidTime)
        encoder.end()
    }
}

/// The group that buys together.
public struct TeamInfo: FieldGroup, Equatable {
    /// The campaign's ID.
    ///
    /// Wire name: `ActivityId`.
    public var activityID: String?

    /// The group's ID.
    ///
    /// Wire name: `TeamId`.
    public var teamID: String?

    /// How the group pays.
    ///
    /// Wire name: `TeamType`.
    public var teamType: TeamType?

    /// What the user did.
    ///
    /// Wire name: `TeamAction`.
    public var teamAction: TeamAction?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        activityID: String? = nil, teamID: String? = nil, teamType: TeamType? = nil, teamAction: TeamAction? = nil
    ) {
        self.activityID = activityID
        self.teamID = teamID
        self.teamType = teamType
        self.teamAction = teamAction
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ActivityId TeamId TeamType TeamAction")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&activityID)
            case 1: decoder.read(&teamID)
            case 2: decoder.read(&teamType)
            default: decoder.read(&teamAction)
            }
        }
        decoder.end(reading, required: 0x0, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ActivityId", activityID, cdata: false)
        encoder.write("TeamId", teamID, cdata: false)
        encoder.write("TeamType", teamType)
        encoder.write("TeamAction", teamAction)
        encoder.end()
    }

    /// How the group pays.
    public struct TeamType: OpenEnum {
        /// The value on the wire.
        public var rawValue: Int

        /// Creates the value that stands on the wire, known or not.
        public init(rawValue: Int) { self.rawValue = rawValue }

        /// Everybody pays, and gets the money back once the group is full.
        public static var allPay: Self { Self(rawValue: 1) }

        public static var knownValues: [Self] { [.allPay] }
    }

    /// What the user did.
    public struct TeamAction: OpenEnum {
        /// The value on the wire.
        public var rawValue: Int

        /// Creates the value that stands on the wire, known or not.
        public init(rawValue: Int) { self.rawValue = rawValue }

        /// Founded the group.
        public static var found: Self { Self(rawValue: 0) }

        /// Joined the group.
        public static var join: Self { Self(rawValue: 1) }

        public static var knownValues: [Self] { [.found, .join] }
    }
}

/// A notice of the payments of mini games.
public struct MiniGameNotice: FieldGroup, Equatable {
    /// The notice as JSON. Its text has to stay as it is until the signature is checked.
    ///
    /// Wire name: `Payload`.
    public var payload: String

    /// The HMAC-SHA256, in hexadecimal, of the event's name, `&` and the payload, made with the payment's app key.
    ///
    /// Wire name: `PayEventSig`.
    public var payEventSignature: String

    /// Whether the push is a test of the server: then nothing is to be delivered.
    ///
    /// Wire name: `IsMock`.
    public var isMock: Bool?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(payload: String, payEventSignature: String, isMock: Bool? = nil) {
        self.payload = payload
        self.payEventSignature = payEventSignature
        self.isMock = isMock
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        payload = ""
        payEventSignature = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("Payload PayEventSig IsMock")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&payload)
            case 1: decoder.read(&payEventSignature)
            default: decoder.read(&isMock)
            }
        }
        decoder.end(reading, required: 0x3, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("Payload", payload)
        encoder.write("PayEventSig", payEventSignature)
        encoder.write("IsMock", isMock)
        encoder.end()
    }
}
