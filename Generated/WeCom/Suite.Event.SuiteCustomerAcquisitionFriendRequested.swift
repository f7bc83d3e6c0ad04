// Generated from WeCom/Suite/Event/SuiteCustomerAcquisitionFriendRequested.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Someone asked, by an acquisition link of a company, to become a contact of the member.
///
/// On the wire: `InfoType` `customer_acquisition`, `ChangeType` `friend_request`.
public struct SuiteCustomerAcquisitionFriendRequestedEvent: AuthorizedCorpHeader, AcquisitionVisit {
    /// The fields of ``AuthorizedCorpHeader``.
    public var authorizedCorpHeader: AuthorizedCorpHeaderFields

    /// The fields of ``AcquisitionVisit``.
    public var acquisitionVisit: AcquisitionVisitFields

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(suiteID: String, authCorpID: String, timestamp: UnixTime, linkID: String, channel: String? = nil) {
        authorizedCorpHeader = AuthorizedCorpHeaderFields(
            suiteID: suiteID, authCorpID: authCorpID, timestamp: timestamp)
        acquisitionVisit = AcquisitionVisitFields(linkID: linkID, channel: channel)
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: Suite
        name: SuiteCustomerAcquisitionFriendRequestedEvent
        direction: inbound
        wire: xml
        match: InfoType=customer_acquisition ChangeType=friend_request
        schema: WeCom/Suite/Event/SuiteCustomerAcquisitionFriendRequested.json
        summary: Someone asked, by an acquisition link of a company, to become a contact of the member.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        authorizedCorpHeader = AuthorizedCorpHeaderFields(blankFor: decoder)
        acquisitionVisit = AcquisitionVisitFields(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("SuiteId AuthCorpId TimeStamp InfoType ChangeType LinkId State")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&authorizedCorpHeader.suiteID)
            case 1: decoder.read(&authorizedCorpHeader.authCorpID)
            case 2: decoder.read(&authorizedCorpHeader.timestamp)
            case 3: decoder.expect("customer_acquisition")
            case 4: decoder.expect("friend_request")
            case 5: decoder.read(&acquisitionVisit.linkID)
            default: decoder.read(&acquisitionVisit.channel)
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
        encoder.write("ChangeType", constant: "friend_request")
        encoder.write("LinkId", acquisitionVisit.linkID)
        encoder.write("State", acquisitionVisit.channel)
        encoder.end()
    }
}
