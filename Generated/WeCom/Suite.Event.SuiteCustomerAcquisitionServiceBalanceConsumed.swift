// Generated from WeCom/Suite/Event/SuiteCustomerAcquisitionServiceBalanceConsumed.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A customer came by an acquisition link that the provider pays for, and the provider's balance was charged.
///
/// On the wire: `InfoType` `customer_acquisition`, `ChangeType` `service_balance_consumed`.
public struct SuiteCustomerAcquisitionServiceBalanceConsumedEvent: AuthorizedCorpHeader {
    /// The fields of ``AuthorizedCorpHeader``.
    public var authorizedCorpHeader: AuthorizedCorpHeaderFields

    /// The ID of the acquisition link.
    ///
    /// Wire name: `LinkId`.
    public var linkID: String

    /// The `customer_channel` that the address of the link carried; absent or empty when there was none.
    ///
    /// Wire name: `State`.
    public var channel: String?

    /// The `once_key` that the address of the link carried; absent when there was none.
    ///
    /// Wire name: `OnceKey`.
    public var onceKey: String?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        suiteID: String, authCorpID: String, timestamp: UnixTime, linkID: String, channel: String? = nil,
        onceKey: String? = nil
    ) {
        authorizedCorpHeader = AuthorizedCorpHeaderFields(
            suiteID: suiteID, authCorpID: authCorpID, timestamp: timestamp)
        self.linkID = linkID
        self.channel = channel
        self.onceKey = onceKey
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: Suite
        name: SuiteCustomerAcquisitionServiceBalanceConsumedEvent
        direction: inbound
        wire: xml
        match: InfoType=customer_acquisition ChangeType=service_balance_consumed
        schema: WeCom/Suite/Event/SuiteCustomerAcquisitionServiceBalanceConsumed.json
        summary: A customer came by an acquisition link that the provider pays for, and the provider's balance was \
        charged.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        authorizedCorpHeader = AuthorizedCorpHeaderFields(blankFor: decoder)
        linkID = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("SuiteId AuthCorpId TimeStamp InfoType ChangeType LinkId State OnceKey")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&authorizedCorpHeader.suiteID)
            case 1: decoder.read(&authorizedCorpHeader.authCorpID)
            case 2: decoder.read(&authorizedCorpHeader.timestamp)
            case 3: decoder.expect("customer_acquisition")
            case 4: decoder.expect("service_balance_consumed")
            case 5: decoder.read(&linkID)
            case 6: decoder.read(&channel)
            default: decoder.read(&onceKey)
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
        encoder.write("ChangeType", constant: "service_balance_consumed")
        encoder.write("LinkId", linkID)
        encoder.write("State", channel)
        encoder.write("OnceKey", onceKey)
        encoder.end()
    }
}
