// Generated from OfficialAccount/Event/MenuPicSysPhoto.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A user took photos with the camera from a menu button. The pictures themselves arrive as image messages.
///
/// On the wire: `MsgType` `event`, `Event` `pic_sysphoto`.
public struct MenuPicSysPhotoEvent: EventHeader {
    /// The fields of ``EventHeader``.
    public var eventHeader: EventHeaderFields

    /// The key of the menu button, as set when the menu was made.
    ///
    /// Wire name: `EventKey`.
    public var eventKey: String

    /// The pictures that were sent.
    ///
    /// Wire name: `SendPicsInfo`.
    public var sendPicsInfo: SendPicsInfo

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String, createTime: UnixTime, eventKey: String, sendPicsInfo: SendPicsInfo
    ) {
        eventHeader = EventHeaderFields(toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.eventKey = eventKey
        self.sendPicsInfo = sendPicsInfo
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: OfficialAccount
        name: MenuPicSysPhotoEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=pic_sysphoto
        schema: OfficialAccount/Event/MenuPicSysPhoto.json
        summary: A user took photos with the camera from a menu button. The pictures themselves arrive as image \
        messages.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        eventHeader = EventHeaderFields(blankFor: decoder)
        eventKey = ""
        sendPicsInfo = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ToUserName FromUserName CreateTime MsgType Event EventKey SendPicsInfo")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&eventHeader.toUserName)
            case 1: decoder.read(&eventHeader.fromUserName)
            case 2: decoder.read(&eventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("pic_sysphoto")
            case 5: decoder.read(&eventKey)
            default: decoder.read(required: &sendPicsInfo)
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
        encoder.write("Event", constant: "pic_sysphoto")
        encoder.write("EventKey", eventKey)
        encoder.write("SendPicsInfo", sendPicsInfo)
        encoder.end()
    }
}
