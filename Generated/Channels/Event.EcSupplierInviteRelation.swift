// Generated from Channels/Event/EcSupplierInviteRelation.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A shop invited a supplier to work with it.
///
/// On the wire: `MsgType` `event`, `Event` `ec_supplier_invite_relation`.
public struct EcSupplierInviteRelation: EventHeader {
    /// The fields of ``EventHeader``.
    public var eventHeader: EventHeaderFields

    /// The shop's app ID.
    ///
    /// Wire name: `appid`.
    public var appID: String

    /// When the shop invited the supplier.
    ///
    /// Wire name: `invite_time`.
    public var inviteTime: UnixTime?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String? = nil, createTime: UnixTime, appID: String,
        inviteTime: UnixTime? = nil
    ) {
        eventHeader = EventHeaderFields(toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.appID = appID
        self.inviteTime = inviteTime
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: Channels
        name: EcSupplierInviteRelation
        direction: inbound
        wire: json
        match: MsgType=event Event=ec_supplier_invite_relation
        schema: Channels/Event/EcSupplierInviteRelation.json
        summary: A shop invited a supplier to work with it.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        eventHeader = EventHeaderFields(blankFor: decoder)
        appID = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ToUserName FromUserName CreateTime MsgType Event appid invite_time")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&eventHeader.toUserName)
            case 1: decoder.read(&eventHeader.fromUserName)
            case 2: decoder.read(&eventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("ec_supplier_invite_relation")
            case 5: decoder.read(&appID)
            default: decoder.read(&inviteTime)
            }
        }
        decoder.end(reading, required: 0x3d, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", eventHeader.toUserName)
        encoder.write("FromUserName", eventHeader.fromUserName)
        encoder.write("CreateTime", eventHeader.createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "ec_supplier_invite_relation")
        encoder.write("appid", appID)
        encoder.write("invite_time", inviteTime)
        encoder.end()
    }
}
