// Generated from WeCom/Event/ChainCreated.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A chain of upstream and downstream companies was made.
///
/// On the wire: `MsgType` `event`, `Event` `change_chain`, `ChangeType` `create_chain`.
public struct ChainCreatedEvent: CompanyEventHeader {
    /// The fields of ``CompanyEventHeader``.
    public var companyEventHeader: CompanyEventHeaderFields

    /// The ID of the chain.
    ///
    /// Wire name: `ChainId`.
    public var chainID: String

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(toUserName: String, fromUserName: String? = nil, createTime: UnixTime, chainID: String) {
        companyEventHeader = CompanyEventHeaderFields(
            toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.chainID = chainID
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        name: ChainCreatedEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=change_chain ChangeType=create_chain
        schema: WeCom/Event/ChainCreated.json
        summary: A chain of upstream and downstream companies was made.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        companyEventHeader = CompanyEventHeaderFields(blankFor: decoder)
        chainID = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ToUserName FromUserName CreateTime MsgType Event ChangeType ChainId")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&companyEventHeader.toUserName)
            case 1: decoder.read(&companyEventHeader.fromUserName)
            case 2: decoder.read(&companyEventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("change_chain")
            case 5: decoder.expect("create_chain")
            default: decoder.read(&chainID)
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
        encoder.write("ChangeType", constant: "create_chain")
        encoder.write("ChainId", chainID)
        encoder.end()
    }
}
