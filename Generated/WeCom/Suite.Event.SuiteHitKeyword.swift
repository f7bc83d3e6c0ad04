// Generated from WeCom/Suite/Event/SuiteHitKeyword.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// An archived message met one of the keyword rules that the application set. Have the program in the data zone fetch
/// the hits.
///
/// On the wire: `InfoType` `hit_keyword`.
public struct SuiteHitKeywordEvent: AuthorizedCorpHeader {
    /// The fields of ``AuthorizedCorpHeader``.
    public var authorizedCorpHeader: AuthorizedCorpHeaderFields

    /// A token for the call that fetches the hits; absent in some pushes.
    ///
    /// Wire name: `Token`.
    public var token: String?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(suiteID: String, authCorpID: String, timestamp: UnixTime, token: String? = nil) {
        authorizedCorpHeader = AuthorizedCorpHeaderFields(
            suiteID: suiteID, authCorpID: authCorpID, timestamp: timestamp)
        self.token = token
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: Suite
        name: SuiteHitKeywordEvent
        direction: inbound
        wire: xml
        match: InfoType=hit_keyword
        schema: WeCom/Suite/Event/SuiteHitKeyword.json
        summary: An archived message met one of the keyword rules that the application set. Have the program in \
        the data zone fetch the hits.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        authorizedCorpHeader = AuthorizedCorpHeaderFields(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("SuiteId AuthCorpId TimeStamp InfoType Token")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&authorizedCorpHeader.suiteID)
            case 1: decoder.read(&authorizedCorpHeader.authCorpID)
            case 2: decoder.read(&authorizedCorpHeader.timestamp)
            case 3: decoder.expect("hit_keyword")
            default: decoder.read(&token)
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
        encoder.write("InfoType", constant: "hit_keyword")
        encoder.write("Token", token)
        encoder.end()
    }
}
