// Generated from WeCom/Suite/Event/LicenseAutoActivated.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Members of a company that activates licences automatically needed one, and WeCom activated it.
///
/// On the wire: `InfoType` `auto_activate`.
public struct LicenseAutoActivatedEvent: ProviderCorpHeader {
    /// The fields of ``ProviderCorpHeader``.
    public var providerCorpHeader: ProviderCorpHeaderFields

    /// What made the licence necessary.
    ///
    /// Wire name: `Scene`.
    public var scene: Scene

    /// The licences that were activated, one for each member.
    ///
    /// Wire name: `AccountList`.
    public var accounts: [Account]

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(serviceCorpID: String, authCorpID: String, timestamp: UnixTime, scene: Scene, accounts: [Account]) {
        providerCorpHeader = ProviderCorpHeaderFields(
            serviceCorpID: serviceCorpID, authCorpID: authCorpID, timestamp: timestamp)
        self.scene = scene
        self.accounts = accounts
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: Suite
        name: LicenseAutoActivatedEvent
        direction: inbound
        wire: xml
        match: InfoType=auto_activate
        schema: WeCom/Suite/Event/LicenseAutoActivated.json
        summary: Members of a company that activates licences automatically needed one, and WeCom activated it.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        providerCorpHeader = ProviderCorpHeaderFields(blankFor: decoder)
        scene = Scene(rawValue: 0)
        accounts = []
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ServiceCorpId AuthCorpId TimeStamp InfoType Scene AccountList*")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&providerCorpHeader.serviceCorpID)
            case 1: decoder.read(&providerCorpHeader.authCorpID)
            case 2: decoder.read(&providerCorpHeader.timestamp)
            case 3: decoder.expect("auto_activate")
            case 4: decoder.read(&scene)
            default: decoder.read(oneOf: &accounts)
            }
        }
        decoder.end(reading, required: 0x1f, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ServiceCorpId", providerCorpHeader.serviceCorpID)
        encoder.write("AuthCorpId", providerCorpHeader.authCorpID)
        encoder.write("TimeStamp", providerCorpHeader.timestamp)
        encoder.write("InfoType", constant: "auto_activate")
        encoder.write("Scene", scene)
        encoder.write("AccountList", siblings: accounts, isRequired: true)
        encoder.end()
    }

    /// What made the licence necessary.
    public struct Scene: OpenEnum {
        /// The value on the wire.
        public var rawValue: Int

        /// Creates the value that stands on the wire, known or not.
        public init(rawValue: Int) { self.rawValue = rawValue }

        /// A member opened the application.
        public static var memberVisit: Self { Self(rawValue: 1) }

        /// The provider sent a message to a member through the API.
        public static var messagePush: Self { Self(rawValue: 2) }

        /// The provider called an interface that needs an interconnection licence.
        public static var interconnectionCall: Self { Self(rawValue: 3) }

        public static var knownValues: [Self] { [.memberVisit, .messagePush, .interconnectionCall] }
    }

    /// A licence that was activated for a member.
    public struct Account: FieldGroup, Equatable {
        /// The activation code that was used.
        ///
        /// Wire name: `ActiveCode`.
        public var activeCode: String

        /// The kind of licence.
        ///
        /// Wire name: `Type`.
        public var type: AccountType

        /// When the licence expires.
        ///
        /// Wire name: `ExpireTime`.
        public var expireTime: UnixTime

        /// The member's UserID.
        ///
        /// Wire name: `UserId`.
        public var userID: String

        /// The state of the member's licence before.
        ///
        /// Wire name: `PreviousStatus`.
        public var previousStatus: PreviousStatus?

        /// The activation code of the licence that the member had before; absent or empty when there was none.
        ///
        /// Wire name: `PreviousActiveCode`.
        public var previousActiveCode: String?

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(
            activeCode: String, type: AccountType, expireTime: UnixTime, userID: String,
            previousStatus: PreviousStatus? = nil, previousActiveCode: String? = nil
        ) {
            self.activeCode = activeCode
            self.type = type
            self.expireTime = expireTime
            self.userID = userID
            self.previousStatus = previousStatus
            self.previousActiveCode = previousActiveCode
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            activeCode = ""
            type = AccountType(rawValue: 0)
            expireTime = 0
            userID = ""
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("ActiveCode Type ExpireTime UserId PreviousStatus PreviousActiveCode")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&activeCode)
                case 1: decoder.read(&type)
                case 2: decoder.read(&expireTime)
                case 3: decoder.read(&userID)
                case 4: decoder.read(&previousStatus)
                default: decoder.read(&previousActiveCode)
                }
            }
            decoder.end(reading, required: 0xf, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("ActiveCode", activeCode)
            encoder.write("Type", type)
            encoder.write("ExpireTime", expireTime)
            encoder.write("UserId", userID)
            encoder.write("PreviousStatus", previousStatus)
            encoder.write("PreviousActiveCode", previousActiveCode)
            encoder.end()
        }

        /// The kind of licence.
        public struct AccountType: OpenEnum {
            /// The value on the wire.
            public var rawValue: Int

            /// Creates the value that stands on the wire, known or not.
            public init(rawValue: Int) { self.rawValue = rawValue }

            /// A basic licence.
            public static var basic: Self { Self(rawValue: 1) }

            /// An interconnection licence, which the interfaces for customer contact need.
            public static var interconnection: Self { Self(rawValue: 2) }

            public static var knownValues: [Self] { [.basic, .interconnection] }
        }

        /// The state of the member's licence before.
        public struct PreviousStatus: OpenEnum {
            /// The value on the wire.
            public var rawValue: Int

            /// Creates the value that stands on the wire, known or not.
            public init(rawValue: Int) { self.rawValue = rawValue }

            /// The member had no licence.
            public static var notActivated: Self { Self(rawValue: 1) }

            /// The member had a licence with seven days or less to run.
            public static var endingSoon: Self { Self(rawValue: 2) }

            /// The member's licence had expired.
            public static var expired: Self { Self(rawValue: 3) }

            public static var knownValues: [Self] { [.notActivated, .endingSoon, .expired] }
        }
    }
}
