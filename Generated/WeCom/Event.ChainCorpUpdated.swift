// Generated from WeCom/Event/ChainCorpUpdated.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Companies of a chain were put into another group.
///
/// On the wire: `MsgType` `event`, `Event` `change_chain`, `ChangeType` `update_corp`.
public struct ChainCorpUpdatedEvent: CompanyEventHeader {
    /// The fields of ``CompanyEventHeader``.
    public var companyEventHeader: CompanyEventHeaderFields

    /// The ID of the chain.
    ///
    /// Wire name: `ChainId`.
    public var chainID: String

    /// The IDs of the companies.
    ///
    /// Wire name: `CorpIds`.
    public var corpIDs: [String]

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String? = nil, createTime: UnixTime, chainID: String, corpIDs: [String] = []
    ) {
        companyEventHeader = CompanyEventHeaderFields(
            toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.chainID = chainID
        self.corpIDs = corpIDs
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        name: ChainCorpUpdatedEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=change_chain ChangeType=update_corp
        schema: WeCom/Event/ChainCorpUpdated.json
        summary: Companies of a chain were put into another group.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        companyEventHeader = CompanyEventHeaderFields(blankFor: decoder)
        chainID = ""
        corpIDs = []
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ToUserName FromUserName CreateTime MsgType Event ChangeType ChainId CorpIds*")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&companyEventHeader.toUserName)
            case 1: decoder.read(&companyEventHeader.fromUserName)
            case 2: decoder.read(&companyEventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("change_chain")
            case 5: decoder.expect("update_corp")
            case 6: decoder.read(&chainID)
            default: decoder.read(list: &corpIDs, item: "CorpId")
            }
        }
        decoder.end(reading, required: 0x7d, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", companyEventHeader.toUserName)
        encoder.write("FromUserName", companyEventHeader.fromUserName)
        encoder.write("CreateTime", companyEventHeader.createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "change_chain")
        encoder.write("ChangeType", constant: "update_corp")
        encoder.write("ChainId", chainID)
        encoder.write("CorpIds", list: corpIDs, item: "CorpId", isRequired: false)
        encoder.end()
    }
}
