// Generated from Channels/Event/MiniProgramSharerActions.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Somebody who shares a mini program's goods did something with a promoter's goods.
///
/// On the wire: `MsgType` `event`, `Event` `miniprogram_sharer_action`.
public struct MiniProgramSharerActions: MiniProgramEventHeader {
    /// The fields of ``MiniProgramEventHeader``.
    public var miniProgramEventHeader: MiniProgramEventHeaderFields

    /// The kind of action.
    ///
    /// Wire name: `type`.
    public var type: Int

    /// The sharer's OpenID.
    ///
    /// Wire name: `openid`.
    public var openID: String

    /// The promoter whose goods are concerned.
    ///
    /// Wire name: `promoter`.
    public var promoter: Promoter

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String? = nil, createTime: UnixTime, type: Int, openID: String,
        promoter: Promoter
    ) {
        miniProgramEventHeader = MiniProgramEventHeaderFields(
            toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.type = type
        self.openID = openID
        self.promoter = promoter
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: Channels
        name: MiniProgramSharerActions
        direction: inbound
        wire: xml
        match: MsgType=event Event=miniprogram_sharer_action
        schema: Channels/Event/MiniProgramSharerActions.json
        summary: Somebody who shares a mini program's goods did something with a promoter's goods.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        miniProgramEventHeader = MiniProgramEventHeaderFields(blankFor: decoder)
        type = 0
        openID = ""
        promoter = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ToUserName FromUserName CreateTime MsgType Event type openid promoter")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&miniProgramEventHeader.toUserName)
            case 1: decoder.read(&miniProgramEventHeader.fromUserName)
            case 2: decoder.read(&miniProgramEventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("miniprogram_sharer_action")
            case 5: decoder.read(&type)
            case 6: decoder.read(&openID)
            default: decoder.read(required: &promoter)
            }
        }
        decoder.end(reading, required: 0xfd, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", miniProgramEventHeader.toUserName)
        encoder.write("FromUserName", miniProgramEventHeader.fromUserName)
        encoder.write("CreateTime", miniProgramEventHeader.createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "miniprogram_sharer_action")
        encoder.write("type", type)
        encoder.write("openid", openID)
        encoder.write("promoter", promoter)
        encoder.end()
    }

    /// The promoter whose goods are concerned.
    public struct Promoter: FieldGroup, Equatable {
        /// The name of the promoter's Channels account.
        ///
        /// Wire name: `finder_nickname`.
        public var finderNickname: String?

        /// The promoter's ID.
        ///
        /// Wire name: `promoter_id`.
        public var promoterID: String?

        /// The promoter's OpenID.
        ///
        /// Wire name: `promoter_openid`.
        public var promoterOpenID: String?

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(finderNickname: String? = nil, promoterID: String? = nil, promoterOpenID: String? = nil) {
            self.finderNickname = finderNickname
            self.promoterID = promoterID
            self.promoterOpenID = promoterOpenID
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("finder_nickname promoter_id promoter_openid")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&finderNickname)
                case 1: decoder.read(&promoterID)
                default: decoder.read(&promoterOpenID)
                }
            }
            decoder.end(reading, required: 0x0, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("finder_nickname", finderNickname)
            encoder.write("promoter_id", promoterID)
            encoder.write("promoter_openid", promoterOpenID)
            encoder.end()
        }
    }
}
