// Generated from Channels/Event/SharerChange.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A user became, or ceased to be, a sharer of the shop's goods.
///
/// On the wire: `MsgType` `event`, `Event` `channels_ec_sharer_change`.
public struct SharerChange: EventHeader {
    /// The fields of ``EventHeader``.
    public var eventHeader: EventHeaderFields

    /// The sharer's OpenID.
    ///
    /// Wire name: `openid`.
    public var openID: String

    /// The kind of sharer.
    ///
    /// Wire name: `sharer_type`.
    public var sharerType: SharerType

    /// Whether the sharer is bound now.
    ///
    /// Wire name: `bind_status`.
    public var binding: SharerBinding

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String? = nil, createTime: UnixTime, openID: String, sharerType: SharerType,
        binding: SharerBinding
    ) {
        eventHeader = EventHeaderFields(toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.openID = openID
        self.sharerType = sharerType
        self.binding = binding
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: Channels
        name: SharerChange
        direction: inbound
        wire: json
        match: MsgType=event Event=channels_ec_sharer_change
        schema: Channels/Event/SharerChange.json
        summary: A user became, or ceased to be, a sharer of the shop's goods.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        eventHeader = EventHeaderFields(blankFor: decoder)
        openID = ""
        sharerType = SharerType(rawValue: 0)
        binding = SharerBinding(rawValue: 0)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ToUserName FromUserName CreateTime MsgType Event openid sharer_type bind_status")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&eventHeader.toUserName)
            case 1: decoder.read(&eventHeader.fromUserName)
            case 2: decoder.read(&eventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("channels_ec_sharer_change")
            case 5: decoder.read(&openID)
            case 6: decoder.read(&sharerType)
            default: decoder.read(&binding)
            }
        }
        decoder.end(reading, required: 0xfd, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", eventHeader.toUserName)
        encoder.write("FromUserName", eventHeader.fromUserName)
        encoder.write("CreateTime", eventHeader.createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "channels_ec_sharer_change")
        encoder.write("openid", openID)
        encoder.write("sharer_type", sharerType)
        encoder.write("bind_status", binding)
        encoder.end()
    }

    /// The kind of a sharer.
    public struct SharerType: OpenEnum {
        /// The value on the wire.
        public var rawValue: Int

        /// Creates the value that stands on the wire, known or not.
        public init(rawValue: Int) { self.rawValue = rawValue }

        /// An ordinary sharer.
        public static var ordinary: Self { Self(rawValue: 0) }

        /// A sharer of the shop.
        public static var shop: Self { Self(rawValue: 1) }

        public static var knownValues: [Self] { [.ordinary, .shop] }
    }
}
