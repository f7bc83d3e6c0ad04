// Generated from WeCom/Event/ChainGroupDeleted.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Groups of companies in a chain were deleted.
///
/// On the wire: `MsgType` `event`, `Event` `change_chain`, `ChangeType` `delete_group`.
public struct ChainGroupDeletedEvent: CompanyEventHeader {
    /// The fields of ``CompanyEventHeader``.
    public var companyEventHeader: CompanyEventHeaderFields

    /// The ID of the chain.
    ///
    /// Wire name: `ChainId`.
    public var chainID: String

    /// The IDs of the groups.
    ///
    /// Wire name: `GroupIds`.
    public var groupIDs: [Int64]

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String? = nil, createTime: UnixTime, chainID: String, groupIDs: [Int64] = []
    ) {
        companyEventHeader = CompanyEventHeaderFields(
            toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.chainID = chainID
        self.groupIDs = groupIDs
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        name: ChainGroupDeletedEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=change_chain ChangeType=delete_group
        schema: WeCom/Event/ChainGroupDeleted.json
        summary: Groups of companies in a chain were deleted.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        companyEventHeader = CompanyEventHeaderFields(blankFor: decoder)
        chainID = ""
        groupIDs = []
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ToUserName FromUserName CreateTime MsgType Event ChangeType ChainId GroupIds*")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&companyEventHeader.toUserName)
            case 1: decoder.read(&companyEventHeader.fromUserName)
            case 2: decoder.read(&companyEventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("change_chain")
            case 5: decoder.expect("delete_group")
            case 6: decoder.read(&chainID)
            default: decoder.read(list: &groupIDs, item: "GroupId")
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
        encoder.write("ChangeType", constant: "delete_group")
        encoder.write("ChainId", chainID)
        encoder.write("GroupIds", list: groupIDs, item: "GroupId", isRequired: false)
        encoder.end()
    }
}
