// Generated from WeCom/Suite/Common.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// The fields of ``SuiteHeader``.
public struct SuiteHeaderFields: Sendable, Equatable {
    /// The ID of the suite: of a third-party application, which begins with `ww`, or of a template for applications
    /// developed on a company's behalf, which begins with `dk`.
    ///
    /// Wire name: `SuiteId`.
    public var suiteID: String

    /// When the push was made.
    ///
    /// Wire name: `TimeStamp`.
    public var timestamp: UnixTime

    /// Creates a value of its fields.
    public init(suiteID: String, timestamp: UnixTime) {
        self.suiteID = suiteID
        self.timestamp = timestamp
    }

    init(blankFor decoder: borrowing FieldDecoder) {
        suiteID = ""
        timestamp = 0
    }
}

/// The header of a push that concerns a suite, and for which WeCom names no authorizing company in the header.
public protocol SuiteHeader: Message {
    /// Its fields together.
    var suiteHeader: SuiteHeaderFields { get set }
}

extension SuiteHeader {
    /// The ID of the suite: of a third-party application, which begins with `ww`, or of a template for applications
    /// developed on a company's behalf, which begins with `dk`.
    ///
    /// Wire name: `SuiteId`.
    public var suiteID: String {
        get { suiteHeader.suiteID }
        set { suiteHeader.suiteID = newValue }
    }

    /// When the push was made.
    ///
    /// Wire name: `TimeStamp`.
    public var timestamp: UnixTime {
        get { suiteHeader.timestamp }
        set { suiteHeader.timestamp = newValue }
    }
}

/// The fields of ``AuthorizedCorpHeader``.
public struct AuthorizedCorpHeaderFields: Sendable, Equatable {
    /// The ID of the suite: of a third-party application, which begins with `ww`, or of a template for applications
    /// developed on a company's behalf, which begins with `dk`.
    ///
    /// Wire name: `SuiteId`.
    public var suiteID: String

    /// The CorpID of the company that authorized the suite. Third-party applications know it in encrypted form, which
    /// begins with `wp`.
    ///
    /// Wire name: `AuthCorpId`.
    public var authCorpID: String

    /// When the push was made.
    ///
    /// Wire name: `TimeStamp`.
    public var timestamp: UnixTime

    /// Creates a value of its fields.
    public init(suiteID: String, authCorpID: String, timestamp: UnixTime) {
        self.suiteID = suiteID
        self.authCorpID = authCorpID
        self.timestamp = timestamp
    }

    init(blankFor decoder: borrowing FieldDecoder) {
        suiteID = ""
        authCorpID = ""
        timestamp = 0
    }
}

/// The header of a push that concerns a company which authorized a suite.
public protocol AuthorizedCorpHeader: Message {
    /// Its fields together.
    var authorizedCorpHeader: AuthorizedCorpHeaderFields { get set }
}

extension AuthorizedCorpHeader {
    /// The ID of the suite: of a third-party application, which begins with `ww`, or of a template for applications
    /// developed on a company's behalf, which begins with `dk`.
    ///
    /// Wire name: `SuiteId`.
    public var suiteID: String {
        get { authorizedCorpHeader.suiteID }
        set { authorizedCorpHeader.suiteID = newValue }
    }

    /// The CorpID of the company that authorized the suite. Third-party applications know it in encrypted form, which
    /// begins with `wp`.
    ///
    /// Wire name: `AuthCorpId`.
    public var authCorpID: String {
        get { authorizedCorpHeader.authCorpID }
        set { authorizedCorpHeader.authCorpID = newValue }
    }

    /// When the push was made.
    ///
    /// Wire name: `TimeStamp`.
    public var timestamp: UnixTime {
        get { authorizedCorpHeader.timestamp }
        set { authorizedCorpHeader.timestamp = newValue }
    }
}

/// The fields of ``SuiteJobHeader``.
public struct SuiteJobHeaderFields: Sendable, Equatable {
    /// The suite that started the job; absent where the provider did.
    ///
    /// Wire name: `SuiteId`.
    public var suiteID: String?

    /// The CorpID of the provider that started the job; absent where a suite did.
    ///
    /// Wire name: `ServiceCorpId`.
    public var serviceCorpID: String?

    /// The CorpID of the company that the job is about; absent after an export.
    ///
    /// Wire name: `AuthCorpId`.
    public var authCorpID: String?

    /// When the push was made.
    ///
    /// Wire name: `TimeStamp`.
    public var timestamp: UnixTime

    /// Creates a value of its fields.
    public init(suiteID: String? = nil, serviceCorpID: String? = nil, authCorpID: String? = nil, timestamp: UnixTime) {
        self.suiteID = suiteID
        self.serviceCorpID = serviceCorpID
        self.authCorpID = authCorpID
        self.timestamp = timestamp
    }

    init(blankFor decoder: borrowing FieldDecoder) {
        timestamp = 0
    }
}

/// The header of a push about a job that a suite or its provider started.
public protocol SuiteJobHeader: Message {
    /// Its fields together.
    var suiteJobHeader: SuiteJobHeaderFields { get set }
}

extension SuiteJobHeader {
    /// The suite that started the job; absent where the provider did.
    ///
    /// Wire name: `SuiteId`.
    public var suiteID: String? {
        get { suiteJobHeader.suiteID }
        set { suiteJobHeader.suiteID = newValue }
    }

    /// The CorpID of the provider that started the job; absent where a suite did.
    ///
    /// Wire name: `ServiceCorpId`.
    public var serviceCorpID: String? {
        get { suiteJobHeader.serviceCorpID }
        set { suiteJobHeader.serviceCorpID = newValue }
    }

    /// The CorpID of the company that the job is about; absent after an export.
    ///
    /// Wire name: `AuthCorpId`.
    public var authCorpID: String? {
        get { suiteJobHeader.authCorpID }
        set { suiteJobHeader.authCorpID = newValue }
    }

    /// When the push was made.
    ///
    /// Wire name: `TimeStamp`.
    public var timestamp: UnixTime {
        get { suiteJobHeader.timestamp }
        set { suiteJobHeader.timestamp = newValue }
    }
}

/// The fields of ``ProviderHeader``.
public struct ProviderHeaderFields: Sendable, Equatable {
    /// The service provider's own CorpID.
    ///
    /// Wire name: `ServiceCorpId`.
    public var serviceCorpID: String

    /// The CorpID of the company that the push is about; absent where it is about none.
    ///
    /// Wire name: `AuthCorpId`.
    public var authCorpID: String?

    /// When the push was made.
    ///
    /// Wire name: `TimeStamp`.
    public var timestamp: UnixTime

    /// Creates a value of its fields.
    public init(serviceCorpID: String, authCorpID: String? = nil, timestamp: UnixTime) {
        self.serviceCorpID = serviceCorpID
        self.authCorpID = authCorpID
        self.timestamp = timestamp
    }

    init(blankFor decoder: borrowing FieldDecoder) {
        serviceCorpID = ""
        timestamp = 0
    }
}

/// The header of a push to a service provider as such, not to one of its suites.
public protocol ProviderHeader: Message {
    /// Its fields together.
    var providerHeader: ProviderHeaderFields { get set }
}

extension ProviderHeader {
    /// The service provider's own CorpID.
    ///
    /// Wire name: `ServiceCorpId`.
    public var serviceCorpID: String {
        get { providerHeader.serviceCorpID }
        set { providerHeader.serviceCorpID = newValue }
    }

    /// The CorpID of the company that the push is about; absent where it is about none.
    ///
    /// Wire name: `AuthCorpId`.
    public var authCorpID: String? {
        get { providerHeader.authCorpID }
        set { providerHeader.authCorpID = newValue }
    }

    /// When the push was made.
    ///
    /// Wire name: `TimeStamp`.
    public var timestamp: UnixTime {
        get { providerHeader.timestamp }
        set { providerHeader.timestamp = newValue }
    }
}

/// The fields of ``ProviderCorpHeader``.
public struct ProviderCorpHeaderFields: Sendable, Equatable {
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

    /// Creates a value of its fields.
    public init(serviceCorpID: String, authCorpID: String, timestamp: UnixTime) {
        self.serviceCorpID = serviceCorpID
        self.authCorpID = authCorpID
        self.timestamp = timestamp
    }

    init(blankFor decoder: borrowing FieldDecoder) {
        serviceCorpID = ""
        authCorpID = ""
        timestamp = 0
    }
}

/// The header of a push to a service provider about one of its customer companies.
public protocol ProviderCorpHeader: Message {
    /// Its fields together.
    var providerCorpHeader: ProviderCorpHeaderFields { get set }
}

extension ProviderCorpHeader {
    /// The service provider's own CorpID.
    ///
    /// Wire name: `ServiceCorpId`.
    public var serviceCorpID: String {
        get { providerCorpHeader.serviceCorpID }
        set { providerCorpHeader.serviceCorpID = newValue }
    }

    /// The CorpID of the customer company.
    ///
    /// Wire name: `AuthCorpId`.
    public var authCorpID: String {
        get { providerCorpHeader.authCorpID }
        set { providerCorpHeader.authCorpID = newValue }
    }

    /// When the push was made.
    ///
    /// Wire name: `TimeStamp`.
    public var timestamp: UnixTime {
        get { providerCorpHeader.timestamp }
        set { providerCorpHeader.timestamp = newValue }
    }
}

/// Accounts of the interface of archived chats.
public struct ChatArchiveAPI: FieldGroup, Equatable {
    /// Which chats the accounts archive.
    ///
    /// Wire name: `Edition`.
    public var edition: Edition?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(edition: Edition? = nil) {
        self.edition = edition
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("Edition")
        while let field = decoder.next(&reading) {
            switch field {
            default: decoder.read(&edition)
            }
        }
        decoder.end(reading, required: 0x0, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("Edition", edition, cdata: true)
        encoder.end()
    }

    /// Which chats the accounts archive.
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
