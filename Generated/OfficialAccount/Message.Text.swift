// Generated from OfficialAccount/Message/Text.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A user sent text, or tapped an entry of a customer-service menu.
///
/// On the wire: `MsgType` `text`.
public struct TextMessage: MessageHeader, MessageTrailer {
    /// The fields of ``MessageHeader``.
    public var messageHeader: MessageHeaderFields

    /// The text.
    ///
    /// Wire name: `Content`.
    public var content: String

    /// The ID of the customer-service menu's entry that was tapped.
    ///
    /// Wire name: `bizmsgmenuid`.
    public var menuEntryID: String?

    /// The fields of ``MessageTrailer``.
    public var messageTrailer: MessageTrailerFields

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String, createTime: UnixTime, content: String, menuEntryID: String? = nil,
        msgID: MessageID, msgDataID: String? = nil, idx: MessageID? = nil, businessID: Int64? = nil
    ) {
        messageHeader = MessageHeaderFields(toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.content = content
        self.menuEntryID = menuEntryID
        messageTrailer = MessageTrailerFields(msgID: msgID, msgDataID: msgDataID, idx: idx, businessID: businessID)
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: OfficialAccount
        name: TextMessage
        direction: inbound
        wire: xml
        match: MsgType=text
        schema: OfficialAccount/Message/Text.json
        summary: A user sent text, or tapped an entry of a customer-service menu.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        messageHeader = MessageHeaderFields(blankFor: decoder)
        content = ""
        messageTrailer = MessageTrailerFields(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(
            """
            ToUserName FromUserName CreateTime MsgType Content bizmsgmenuid MsgId|MsgID MsgDataId Idx BusinessId
            """)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&messageHeader.toUserName)
            case 1: decoder.read(&messageHeader.fromUserName)
            case 2: decoder.read(&messageHeader.createTime)
            case 3: decoder.expect("text")
            case 4: decoder.read(&content)
            case 5: decoder.read(&menuEntryID)
            case 6: decoder.read(&messageTrailer.msgID)
            case 7: decoder.read(&messageTrailer.msgDataID)
            case 8: decoder.read(&messageTrailer.idx)
            default: decoder.read(&messageTrailer.businessID)
            }
        }
        decoder.end(reading, required: 0x5f, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", messageHeader.toUserName)
        encoder.write("FromUserName", messageHeader.fromUserName)
        encoder.write("CreateTime", messageHeader.createTime)
        encoder.write("MsgType", constant: "text")
        encoder.write("Content", content)
        encoder.write("bizmsgmenuid", menuEntryID, cdata: false)
        encoder.write("MsgId", messageTrailer.msgID)
        encoder.write("MsgDataId", messageTrailer.msgDataID, cdata: false)
        encoder.write("Idx", messageTrailer.idx)
        encoder.write("BusinessId", messageTrailer.businessID)
        encoder.end()
    }
}
