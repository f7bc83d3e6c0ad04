// Generated from MiniProgram/Reply/WidgetData.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Answers with the data of a search widget.
///
/// On the wire: `MsgType` `widget_data`.
///
/// - Warning: Deprecated: WeChat has given this up.
public struct WidgetDataReply: ReplyHeader {
    /// The fields of ``ReplyHeader``.
    public var replyHeader: ReplyHeaderFields

    /// The data as JSON: `lifespan`, for how many seconds they count, `query`, `scene` and `data`.
    ///
    /// Wire name: `Content`.
    public var content: String

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(toUserName: String, fromUserName: String, createTime: UnixTime, content: String) {
        replyHeader = ReplyHeaderFields(toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.content = content
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: MiniProgram
        name: WidgetDataReply
        direction: reply
        wire: xml
        match: MsgType=widget_data
        schema: MiniProgram/Reply/WidgetData.json
        summary: Answers with the data of a search widget.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        replyHeader = ReplyHeaderFields(blankFor: decoder)
        content = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ToUserName FromUserName CreateTime MsgType Content")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&replyHeader.toUserName)
            case 1: decoder.read(&replyHeader.fromUserName)
            case 2: decoder.read(&replyHeader.createTime)
            case 3: decoder.expect("widget_data")
            default: decoder.read(&content)
            }
        }
        decoder.end(reading, required: 0x1f, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", replyHeader.toUserName)
        encoder.write("FromUserName", replyHeader.fromUserName)
        encoder.write("CreateTime", replyHeader.createTime)
        encoder.write("MsgType", constant: "widget_data")
        encoder.write("Content", content)
        encoder.end()
    }
}
