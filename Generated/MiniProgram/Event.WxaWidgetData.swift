// Generated from MiniProgram/Event/WxaWidgetData.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// WeChat search asks for the data of a widget: answer with `WidgetDataReply`.
///
/// On the wire: `MsgType` `event`, `Event` `wxa_widget_data`.
///
/// - Warning: Deprecated: WeChat has given this up.
public struct WxaWidgetDataEvent: AccountEventHeader {
    /// The fields of ``AccountEventHeader``.
    public var accountEventHeader: AccountEventHeaderFields

    /// The search as JSON, with what WeChat understood of it.
    ///
    /// Wire name: `Query`.
    public var query: String

    /// Where the search was made.
    ///
    /// Wire name: `Scene`.
    public var scene: Int

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(toUserName: String, fromUserName: String? = nil, createTime: UnixTime, query: String, scene: Int) {
        accountEventHeader = AccountEventHeaderFields(
            toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.query = query
        self.scene = scene
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: MiniProgram
        name: WxaWidgetDataEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=wxa_widget_data
        schema: MiniProgram/Event/WxaWidgetData.json
        summary: WeChat search asks for the data of a widget: answer with `WidgetDataReply`.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        accountEventHeader = AccountEventHeaderFields(blankFor: decoder)
        query = ""
        scene = 0
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ToUserName FromUserName CreateTime MsgType Event Query Scene")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&accountEventHeader.toUserName)
            case 1: decoder.read(&accountEventHeader.fromUserName)
            case 2: decoder.read(&accountEventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("wxa_widget_data")
            case 5: decoder.read(&query)
            default: decoder.read(&scene)
            }
        }
        decoder.end(reading, required: 0x7d, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", accountEventHeader.toUserName)
        encoder.write("FromUserName", accountEventHeader.fromUserName)
        encoder.write("CreateTime", accountEventHeader.createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "wxa_widget_data")
        encoder.write("Query", query)
        encoder.write("Scene", scene)
        encoder.end()
    }
}
