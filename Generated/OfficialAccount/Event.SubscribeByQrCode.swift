// Generated from OfficialAccount/Event/SubscribeByQrCode.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A user followed the account by scanning a QR code that carries a scene.
///
/// On the wire: `MsgType` `event`, `Event` `subscribe`, `EventKey` `qrscene_…`.
public struct SubscribeByQrCodeEvent: EventHeader {
    /// The fields of ``EventHeader``.
    public var eventHeader: EventHeaderFields

    /// `qrscene_` and the scene of the QR code.
    ///
    /// Wire name: `EventKey`.
    public var eventKey: String

    /// The QR code's ticket, which exchanges for its picture.
    ///
    /// Wire name: `Ticket`.
    public var ticket: String?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String, createTime: UnixTime, eventKey: String, ticket: String? = nil
    ) {
        eventHeader = EventHeaderFields(toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.eventKey = eventKey
        self.ticket = ticket
        unknownFields = UnknownFields()
    }

    /// What follows `qrscene_` in ``eventKey``.
    public var scene: String { eventKey.removingPrefix("qrscene_") }

    public static var descriptor: MessageDescriptor {
        """
        platform: OfficialAccount
        name: SubscribeByQrCodeEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=subscribe EventKey^qrscene_
        schema: OfficialAccount/Event/SubscribeByQrCode.json
        summary: A user followed the account by scanning a QR code that carries a scene.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        eventHeader = EventHeaderFields(blankFor: decoder)
        eventKey = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ToUserName FromUserName CreateTime MsgType Event EventKey Ticket")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&eventHeader.toUserName)
            case 1: decoder.read(&eventHeader.fromUserName)
            case 2: decoder.read(&eventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("subscribe")
            case 5: decoder.read(&eventKey, prefixes: "qrscene_")
            default: decoder.read(&ticket)
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
        encoder.write("Event", constant: "subscribe")
        encoder.write("EventKey", eventKey)
        encoder.write("Ticket", ticket)
        encoder.end()
    }
}
