// Generated from OfficialAccount/Event/MenuViewMiniProgram.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A user tapped a menu entry that opens a mini program.
///
/// On the wire: `MsgType` `event`, `Event` `view_miniprogram`.
public struct MenuViewMiniProgramEvent: EventHeader {
    /// The fields of ``EventHeader``.
    public var eventHeader: EventHeaderFields

    /// The path of the mini program's page.
    ///
    /// Wire name: `EventKey`.
    public var eventKey: String

    /// The menu's ID, which tells conditional menus apart.
    ///
    /// Wire name: `MenuId`.
    public var menuID: String?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String, createTime: UnixTime, eventKey: String, menuID: String? = nil
    ) {
        eventHeader = EventHeaderFields(toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.eventKey = eventKey
        self.menuID = menuID
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: OfficialAccount
        name: MenuViewMiniProgramEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=view_miniprogram
        schema: OfficialAccount/Event/MenuViewMiniProgram.json
        summary: A user tapped a menu entry that opens a mini program.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        eventHeader = EventHeaderFields(blankFor: decoder)
        eventKey = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ToUserName FromUserName CreateTime MsgType Event EventKey MenuId")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&eventHeader.toUserName)
            case 1: decoder.read(&eventHeader.fromUserName)
            case 2: decoder.read(&eventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("view_miniprogram")
            case 5: decoder.read(&eventKey)
            default: decoder.read(&menuID)
            }
        }
        decoder.end(reading, required: 0x3f, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", eventHeader.toUserName)
        encoder.write("FromUserName", eventHeader.fromUserName)
        encoder.write("CreateTime", eventHeader.createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "view_miniprogram")
        encoder.write("EventKey", eventKey)
        encoder.write("MenuId", menuID, cdata: false)
        encoder.end()
    }
}
