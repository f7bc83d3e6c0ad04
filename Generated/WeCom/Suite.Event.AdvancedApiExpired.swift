// Generated from WeCom/Suite/Event/AdvancedApiExpired.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A company's term for a paid interface is over, and calls of it fail.
///
/// On the wire: `InfoType` `advanced_api_expired`.
public struct AdvancedApiExpiredEvent: ProviderCorpHeader {
    /// The service provider's own CorpID.
    ///
    /// Wire name: `ServiceCorpId`.
    public var serviceCorpID: String

    /// The CorpID of the customer company.
    ///
    /// Wire name: `AuthCorpId`.
    public var authCorpID: String

    /// When the push was made.
    ///
    /// Wire name: `TimeStamp`.
    public var timestamp: UnixTime

    /// Which of the paid interfaces it is, by WeCom's number.
    ///
    /// Wire name: `AdvanceApiType`.
    public var apiType: Int

    /// What expired, where the interface is that of archived chats; absent for others.
    ///
    /// Wire name: `ChatArchiveApi`.
    public var chatArchiveAPI: ChatArchiveAPI?

    /// What the message carried beside these fields. It is written back.
    public var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        serviceCorpID: String, authCorpID: String, timestamp: UnixTime, apiType: Int,
        chatArchiveAPI: ChatArchiveAPI? = nil
    ) {
        self.serviceCorpID = serviceCorpID
        self.authCorpID = authCorpID
        self.timestamp = timestamp
        self.apiType = apiType
        self.chatArchiveAPI = chatArchiveAPI
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: Suite
        name: AdvancedApiExpiredEvent
        direction: inbound
        wire: xml
        match: InfoType=advanced_api_expired
        schema: WeCom/Suite/Event/AdvancedApiExpired.json
        summary: A company's term for a paid interface is over, and calls of it fail.
        """
    }

    private static var fieldNames: FieldNames {
        """
        ServiceCorpId AuthCorpId TimeStamp InfoType AdvanceApiType ChatArchiveApi
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        serviceCorpID = ""
        authCorpID = ""
        timestamp = 0
        apiType = 0
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(Self.fieldNames)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&serviceCorpID)
            case 1: decoder.read(&authCorpID)
            case 2: decoder.read(&timestamp)
            case 3: decoder.expect("advanced_api_expired")
            case 4: decoder.read(&apiType)
            default: decoder.read(&chatArchiveAPI)
            }
        }
        decoder.end(reading, required: 0x1f, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(Self.fieldNames, unknownFields)
        encoder.write("ServiceCorpId", serviceCorpID)
        encoder.write("AuthCorpId", authCorpID)
        encoder.write("TimeStamp", timestamp)
        encoder.write("InfoType", constant: "advanced_api_expired")
        encoder.write("AdvanceApiType", apiType, cdata: true)
        encoder.write("ChatArchiveApi", chatArchiveAPI)
        encoder.end()
    }

    /// What expired, where the interface is that of archived chats; absent for others.
    public struct ChatArchiveAPI: FieldGroup, Equatable {
        /// Which chats the expired accounts archived.
        ///
        /// Wire name: `Edition`.
        public var edition: Edition?

        /// What the message carried beside these fields. It is written back.
        public var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(edition: Edition? = nil) {
            self.edition = edition
            unknownFields = UnknownFields()
        }

        private static var fieldNames: FieldNames { "Edition" }

        public init(blankFor decoder: borrowing FieldDecoder) {
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin(Self.fieldNames)
            while let field = decoder.next(&reading) {
                switch field {
                default: decoder.read(&edition)
                }
            }
            decoder.end(reading, required: 0x0, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(Self.fieldNames, unknownFields)
            encoder.write("Edition", edition, cdata: true)
            encoder.end()
        }

        /// Which chats the expired accounts archived.
        public struct Edition: OpenEnum {
            /// The value on the wire.
            public var rawValue: Int

            /// Creates the value that stands on the wire, known or not.
            public init(rawValue: Int) { self.rawValue = rawValue }

            /// Chats between members.
            public static var internalChats: Self { Self(rawValue: 1) }

            /// Chats between members, and with customers.
            public static var allChats: Self { Self(rawValue: 2) }

            /// Chats between members and with customers, and voice calls.
            public static var allChatsAndCalls: Self { Self(rawValue: 3) }

            public static var knownValues: [Self] { [.internalChats, .allChats, .allChatsAndCalls] }
        }
    }
}
