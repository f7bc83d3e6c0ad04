// Generated from WeCom/Suite/Event/SuiteAuthChanged.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A company changed what it grants to the application: its visible range, its permissions, or the archived chats.
/// Fetch the authorization and compare; the push does not say what changed.
///
/// On the wire: `InfoType` `change_auth`.
public struct SuiteAuthChangedEvent: AuthorizedCorpHeader {
    /// The fields of ``AuthorizedCorpHeader``.
    public var authorizedCorpHeader: AuthorizedCorpHeaderFields

    /// The value that the authorization link carried; absent when the change was not made through such a link.
    ///
    /// Wire name: `State`.
    public var customState: String?

    /// What the change concerns beside the application itself; absent in most pushes.
    ///
    /// Wire name: `ExtraInfo`.
    public var extraInfo: ExtraInfo?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        suiteID: String, authCorpID: String, timestamp: UnixTime, customState: String? = nil,
        extraInfo: ExtraInfo? = nil
    ) {
        authorizedCorpHeader = AuthorizedCorpHeaderFields(
            suiteID: suiteID, authCorpID: authCorpID, timestamp: timestamp)
        self.customState = customState
        self.extraInfo = extraInfo
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: Suite
        name: SuiteAuthChangedEvent
        direction: inbound
        wire: xml
        match: InfoType=change_auth
        schema: WeCom/Suite/Event/SuiteAuthChanged.json
        summary: A company changed what it grants to the application: its visible range, its permissions, or the \
        archived chats. Fetch the authorization and compare; the push does not say what changed.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        authorizedCorpHeader = AuthorizedCorpHeaderFields(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("SuiteId AuthCorpId TimeStamp InfoType State ExtraInfo")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&authorizedCorpHeader.suiteID)
            case 1: decoder.read(&authorizedCorpHeader.authCorpID)
            case 2: decoder.read(&authorizedCorpHeader.timestamp)
            case 3: decoder.expect("change_auth")
            case 4: decoder.read(&customState)
            default: decoder.read(&extraInfo)
            }
        }
        decoder.end(reading, required: 0xf, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("SuiteId", authorizedCorpHeader.suiteID)
        encoder.write("AuthCorpId", authorizedCorpHeader.authCorpID)
        encoder.write("TimeStamp", authorizedCorpHeader.timestamp)
        encoder.write("InfoType", constant: "change_auth")
        encoder.write("State", customState)
        encoder.write("ExtraInfo", extraInfo)
        encoder.end()
    }

    /// What the change concerns beside the application itself; absent in most pushes.
    public struct ExtraInfo: FieldGroup, Equatable {
        /// The IDs of the customer-service accounts that the company put under the application in this grant.
        ///
        /// Wire name: `AuthOpenKfIdList`.
        public var authorizedOpenKfIDs: [String]

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(authorizedOpenKfIDs: [String] = []) {
            self.authorizedOpenKfIDs = authorizedOpenKfIDs
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            authorizedOpenKfIDs = []
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("AuthOpenKfIdList*")
            while let field = decoder.next(&reading) {
                switch field {
                default: decoder.read(list: &authorizedOpenKfIDs, item: "OpenKfId")
                }
            }
            decoder.end(reading, required: 0x0, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("AuthOpenKfIdList", list: authorizedOpenKfIDs, item: "OpenKfId", isRequired: false)
            encoder.end()
        }
    }
}
