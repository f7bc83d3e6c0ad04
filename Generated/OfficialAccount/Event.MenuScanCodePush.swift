// Generated from OfficialAccount/Event/MenuScanCodePush.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A user scanned a code from a menu button. WeChat shows the user the result, or opens it when it is an address.
///
/// On the wire: `MsgType` `event`, `Event` `scancode_push`.
public struct MenuScanCodePushEvent: EventHeader {
    /// The account's original ID, which begins with `gh_`.
    ///
    /// Wire name: `ToUserName`.
    public var toUserName: String

    /// The user's OpenID.
    ///
    /// Wire name: `FromUserName`.
    public var fromUserName: String

    /// When the event happened.
    ///
    /// Wire name: `CreateTime`.
    public var createTime: UnixTime

    /// The key of the menu button, as set when the menu was made.
    ///
    /// Wire name: `EventKey`.
    public var eventKey: String

    /// The code that was scanned.
    ///
    /// Wire name: `ScanCodeInfo`.
    public var scanCodeInfo: ScanCodeInfo

    /// What the message carried beside these fields. It is written back.
    public var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String, createTime: UnixTime, eventKey: String, scanCodeInfo: ScanCodeInfo
    ) {
        self.toUserName = toUserName
        self.fromUserName = fromUserName
        self.createTime = createTime
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

    private static var fieldNames: FieldNames {
        """
        ToUserName FromUserName CreateTime MsgType Event EventKey ScanCodeInfo
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        toUserName = ""
        fromUserName = ""
        createTime = 0
        eventKey = ""
        scanCodeInfo = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(Self.fieldNames)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&toUserName)
            case 1: decoder.read(&fromUserName)
            case 2: decoder.read(&createTime)
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
        encoder.begin(Self.fieldNames, unknownFields)
        encoder.write("ToUserName", toUserName)
        encoder.write("FromUserName", fromUserName)
        encoder.write("CreateTime", createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "scancode_push")
        encoder.write("EventKey", eventKey)
        encoder.write("ScanCodeInfo", scanCodeInfo)
        encoder.end()
    }
}
