// Generated from Channels/Event/CommkfSendMsgToKf.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A customer sent something to the customer service of a shop. WeChat tries ten times within about three and a half
/// hours. The content stands beside these fields, in one that is named as `msg_type` says.
///
/// On the wire: `MsgType` `event`, `Event` `commkf_send_msg_to_kf`.
public struct CommkfSendMsgToKf: EventHeader {
    /// The fields of ``EventHeader``.
    public var eventHeader: EventHeaderFields

    /// The ID of what was sent: it grows from one to the next.
    ///
    /// Wire name: `msg_id`.
    public var msgID: String

    /// The kind of what was sent.
    ///
    /// Wire name: `msg_type`.
    public var kind: Kind?

    /// What the customer did: `EVENT_TYPE_SEND_MSG`.
    ///
    /// Wire name: `msg_event`.
    public var action: String?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String? = nil, createTime: UnixTime, msgID: String, kind: Kind? = nil,
        action: String? = nil
    ) {
        eventHeader = EventHeaderFields(toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.msgID = msgID
        self.kind = kind
        self.action = action
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: Channels
        name: CommkfSendMsgToKf
        direction: inbound
        wire: json
        match: MsgType=event Event=commkf_send_msg_to_kf
        schema: Channels/Event/CommkfSendMsgToKf.json
        summary: A customer sent something to the customer service of a shop. WeChat tries ten times within about \
        three and a half hours. The content stands beside these fields, in one that is named as `msg_type` says.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        eventHeader = EventHeaderFields(blankFor: decoder)
        msgID = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ToUserName FromUserName CreateTime MsgType Event msg_id msg_type msg_event")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&eventHeader.toUserName)
            case 1: decoder.read(&eventHeader.fromUserName)
            case 2: decoder.read(&eventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("commkf_send_msg_to_kf")
            case 5: decoder.read(&msgID)
            case 6: decoder.read(&kind)
            default: decoder.read(&action)
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
        encoder.write("Event", constant: "commkf_send_msg_to_kf")
        encoder.write("msg_id", msgID)
        encoder.write("msg_type", kind)
        encoder.write("msg_event", action)
        encoder.end()
    }

    /// The kind of what was sent.
    public struct Kind: OpenEnum {
        /// The value on the wire.
        public var rawValue: String

        /// Creates the value that stands on the wire, known or not.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `text`.
        public static var text: Self { Self(rawValue: "text") }

        /// `image`.
        public static var image: Self { Self(rawValue: "image") }

        /// `video`.
        public static var video: Self { Self(rawValue: "video") }

        /// `file`.
        public static var file: Self { Self(rawValue: "file") }

        /// `voice`.
        public static var voice: Self { Self(rawValue: "voice") }

        /// `product_share`.
        public static var productShare: Self { Self(rawValue: "product_share") }

        /// `order_share`.
        public static var orderShare: Self { Self(rawValue: "order_share") }

        public static var knownValues: [Self] { [.text, .image, .video, .file, .voice, .productShare, .orderShare] }
    }
}
