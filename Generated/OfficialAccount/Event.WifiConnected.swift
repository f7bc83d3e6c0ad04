// Generated from OfficialAccount/Event/WifiConnected.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A user joined the Wi-Fi of one of the account's stores.
///
/// On the wire: `MsgType` `event`, `Event` `WifiConnected`.
public struct WifiConnectedEvent: EventHeader {
    /// The fields of ``EventHeader``.
    public var eventHeader: EventHeaderFields

    /// When the user joined the network.
    ///
    /// Wire name: `ConnectTime`.
    public var connectTime: UnixTime

    /// Reserved by WeChat.
    ///
    /// Wire name: `ExpireTime`.
    public var expireTime: Int64?

    /// Reserved by WeChat.
    ///
    /// Wire name: `VendorId`.
    public var vendorID: String?

    /// The store's ID.
    ///
    /// Wire name: `ShopId`.
    public var shopID: String

    /// The BSSID of the access point: its MAC address.
    ///
    /// Wire name: `DeviceNo`.
    public var bssid: String

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String, createTime: UnixTime, connectTime: UnixTime, expireTime: Int64? = nil,
        vendorID: String? = nil, shopID: String, bssid: String
    ) {
        eventHeader = EventHeaderFields(toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.connectTime = connectTime
        self.expireTime = expireTime
        self.vendorID = vendorID
        self.shopID = shopID
        self.bssid = bssid
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: OfficialAccount
        name: WifiConnectedEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=WifiConnected
        schema: OfficialAccount/Event/WifiConnected.json
        summary: A user joined the Wi-Fi of one of the account's stores.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        eventHeader = EventHeaderFields(blankFor: decoder)
        connectTime = 0
        shopID = ""
        bssid = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(
            """
            ToUserName FromUserName CreateTime MsgType Event ConnectTime ExpireTime VendorId ShopId|PlaceId \
            DeviceNo
            """)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&eventHeader.toUserName)
            case 1: decoder.read(&eventHeader.fromUserName)
            case 2: decoder.read(&eventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("WifiConnected")
            case 5: decoder.read(&connectTime)
            case 6: decoder.read(&expireTime)
            case 7: decoder.read(&vendorID)
            case 8: decoder.read(&shopID)
            default: decoder.read(&bssid)
            }
        }
        decoder.end(reading, required: 0x33f, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", eventHeader.toUserName)
        encoder.write("FromUserName", eventHeader.fromUserName)
        encoder.write("CreateTime", eventHeader.createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "WifiConnected")
        encoder.write("ConnectTime", connectTime)
        encoder.write("ExpireTime", expireTime)
        encoder.write("VendorId", vendorID)
        encoder.write("ShopId", shopID)
        encoder.write("DeviceNo", bssid)
        encoder.end()
    }
}
