// Generated from WeCom/Suite/Event/SuiteCustomerAcquisitionLinkUnavailable.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// An acquisition link of a company stopped working.
///
/// On the wire: `InfoType` `customer_acquisition`, `ChangeType` `link_unavailable`.
public struct SuiteCustomerAcquisitionLinkUnavailableEvent: AuthorizedCorpHeader {
    /// The fields of ``AuthorizedCorpHeader``.
    public var authorizedCorpHeader: AuthorizedCorpHeaderFields

    /// The ID of the acquisition link.
    ///
    /// Wire name: `LinkId`.
    public var linkID: String

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(suiteID: String, authCorpID: String, timestamp: UnixTime, linkID: String) {
        authorizedCorpHeader = AuthorizedCorpHeaderFields(
            suiteID: suiteID, authCorpID: authCorpID, timestamp: timestamp)
        self.linkID = linkID
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: Suite
        name: SuiteCustomerAcquisitionLinkUnavailableEvent
        direction: inbound
        wire: xml
        match: InfoType=customer_acquisition ChangeType=link_unavailable
        schema: WeCom/Suite/Event/SuiteCustomerAcquisitionLinkUnavailable.json
        summary: An acquisition link of a company stopped working.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        authorizedCorpHeader = AuthorizedCorpHeaderFields(blankFor: decoder)
        linkID = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("SuiteId AuthCorpId TimeStamp InfoType ChangeType LinkId")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&authorizedCorpHeader.suiteID)
            case 1: decoder.read(&authorizedCorpHeader.authCorpID)
            case 2: decoder.read(&authorizedCorpHeader.timestamp)
            case 3: decoder.expect("customer_acquisition")
            case 4: decoder.expect("link_unavailable")
            default: decoder.read(&linkID)
            }
        }
        decoder.end(reading, required: 0x3f, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("SuiteId", authorizedCorpHeader.suiteID)
        encoder.write("AuthCorpId", authorizedCorpHeader.authCorpID)
        encoder.write("TimeStamp", authorizedCorpHeader.timestamp)
        encoder.write("InfoType", constant: "customer_acquisition")
        encoder.write("ChangeType", constant: "link_unavailable")
        encoder.write("LinkId", linkID)
        encoder.end()
    }
}
