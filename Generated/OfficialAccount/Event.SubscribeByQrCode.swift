// Generated from OfficialAccount/Event/SubscribeByQrCode.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A user followed the account by scanning a QR code that carries a scene.
///
/// On the wire: `MsgType` `event`, `Event` `subscribe`, `EventKey` `qrscene_…`.
public struct SubscribeByQrCodeEvent: EventHeader {
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

    /// `qrscene_` and the scene of the QR code.
    ///
    /// Wire name: `EventKey`.
    public var eventKey: String

    /// The QR code's ticket, which exchanges for its picture.
    ///
    /// Wire name: `Ticket`.
    public var ticket: String?

    /// What the message carried beside these fields. It is written back.
    public var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String, createTime: UnixTime, eventKey: String, ticket: String? = nil
    ) {
        self.toUserName = toUserName
        self.fromUserName = fromUserName
        self.createTime = createTime
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

    private static var fieldNames: FieldNames { "ToUserName FromUserName CreateTime MsgType Event EventKey Ticket" }

    public init(blankFor decoder: borrowing FieldDecoder) {
        toUserName = ""
        fromUserName = ""
        createTime = 0
        eventKey = ""
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
            case 4: decoder.expect("subscribe")
            case 5: decoder.read(&eventKey, prefixes: "qrscene_")
            default: decoder.read(&ticket)
            }
        }
        decoder.end(reading, required: 0x3f, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(Self.fieldNames, unknownFields)
        encoder.write("ToUserName", toUserName)
        encoder.write("FromUserName", fromUserName)
        encoder.write("CreateTime", createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "subscribe")
        encoder.write("EventKey", eventKey)
        encoder.write("Ticket", ticket)
        encoder.end()
    }
}
