// Generated from WeCom/Suite/Common.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// The header of a push that concerns a suite, and for which WeCom names no authorizing company in the header.
public protocol SuiteHeader: Message {
    /// The ID of the suite: of a third-party application, which begins with `ww`, or of a template for applications
    /// developed on a company's behalf, which begins with `dk`.
    ///
    /// Wire name: `SuiteId`.
    var suiteID: String { get }

    /// When the push was made.
    ///
    /// Wire name: `TimeStamp`.
    var timestamp: UnixTime { get }
}

/// The header of a push that concerns a company which authorized a suite.
public protocol AuthorizedCorpHeader: Message {
    /// The ID of the suite: of a third-party application, which begins with `ww`, or of a template for applications
    /// developed on a company's behalf, which begins with `dk`.
    ///
    /// Wire name: `SuiteId`.
    var suiteID: String { get }

    /// The CorpID of the company that authorized the suite. Third-party applications know it in encrypted form, which
    /// begins with `wp`.
    ///
    /// Wire name: `AuthCorpId`.
    var authCorpID: String { get }

    /// When the push was made.
    ///
    /// Wire name: `TimeStamp`.
    var timestamp: UnixTime { get }
}

/// The header of a push to a service provider as such, not to one of its suites.
public protocol ProviderHeader: Message {
    /// The service provider's own CorpID.
    ///
    /// Wire name: `ServiceCorpId`.
    var serviceCorpID: String { get }

    /// The CorpID of the company that the push is about; absent where it is about none.
    ///
    /// Wire name: `AuthCorpId`.
    var authCorpID: String? { get }

    /// When the push was made.
    ///
    /// Wire name: `TimeStamp`.
    var timestamp: UnixTime { get }
}

/// The header of a push to a service provider about one of its customer companies.
public protocol ProviderCorpHeader: Message {
    /// The service provider's own CorpID.
    ///
    /// Wire name: `ServiceCorpId`.
    var serviceCorpID: String { get }

    /// The CorpID of the customer company.
    ///
    /// Wire name: `AuthCorpId`.
    var authCorpID: String { get }

    /// When the push was made.
    ///
    /// Wire name: `TimeStamp`.
    var timestamp: UnixTime { get }
}
