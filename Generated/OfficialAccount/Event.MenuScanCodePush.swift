// Generated from OfficialAccount/Event/MenuScanCodePush.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A user scanned a code from a menu button. WeChat shows the user the result, or opens it when it is an address.
///
/// On the wire: `MsgType` `event`, `Event` `scancode_push`.
public struct MenuScanCodePushEvent: EventHeader {
    /// The fields of ``EventHeader``.
    public var eventHeader: EventHeaderFields

    /// The key of the menu button, as set when the menu was made.
    ///
    /// Wire name: `EventKey`.
    public var eventKey: String

    /// The code that was scanned.
    ///
    /// Wire name: `ScanCodeInfo`.
    public var scanCodeInfo: ScanCodeInfo

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String, createTime: UnixTime, eventKey: String, scanCodeInfo: ScanCodeInfo
    ) {
        eventHeader = EventHeaderFields(toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.eventKey = eventKey
        self.scanCodeInfo = scanCodeInfo
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: OfficialAccount
        name: MenuScanCodePushEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=scancode_push
        schema: OfficialAccount/Event/MenuScanCodePush.json
        summary: A user scanned a code from a menu button. WeChat shows the user the result, or opens it when it \
        is an address.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        eventHeader = EventHeaderFields(blankFor: decoder)
        eventKey = ""
        scanCodeInfo = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ToUserName FromUserName CreateTime MsgType Event EventKey ScanCodeInfo")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&eventHeader.toUserName)
            case 1: decoder.read(&eventHeader.fromUserName)
            case 2: decoder.read(&eventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("scancode_push")
            case 5: decoder.read(&eventKey)
            default: decoder.read(required: &scanCodeInfo)
            }
        }
        decoder.end(reading, required: 0x7f, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", eventHeader.toUserName)
        encoder.write("FromUserName", eventHeader.fromUserName)
        encoder.write("CreateTime", eventHeader.createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "scancode_push")
        encoder.write("EventKey", eventKey)
        encoder.write("ScanCodeInfo", scanCodeInfo)
        encoder.end()
    }
}
