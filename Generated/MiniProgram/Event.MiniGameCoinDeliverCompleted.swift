// Generated from MiniProgram/Event/MiniGameCoinDeliverCompleted.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Coins that a user of a mini game bought are on the user's account. Answer with `MiniGameAckReply`.
///
/// On the wire: `MsgType` `event`, `Event` `minigame_coin_deliver_completed`.
public struct MiniGameCoinDeliverCompletedEvent: MiniGameEventHeader {
    /// The fields of ``MiniGameEventHeader``.
    public var miniGameEventHeader: MiniGameEventHeaderFields

    /// The notice.
    ///
    /// Wire name: `MiniGame`.
    public var miniGame: MiniGameNotice

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String? = nil, fromUserName: String? = nil, createTime: UnixTime, miniGame: MiniGameNotice
    ) {
        miniGameEventHeader = MiniGameEventHeaderFields(
            toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.miniGame = miniGame
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: MiniProgram
        name: MiniGameCoinDeliverCompletedEvent
        direction: inbound
        wire: json
        match: MsgType=event Event=minigame_coin_deliver_completed
        schema: MiniProgram/Event/MiniGameCoinDeliverCompleted.json
        summary: Coins that a user of a mini game bought are on the user's account. Answer with \
        `MiniGameAckReply`.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        miniGameEventHeader = MiniGameEventHeaderFields(blankFor: decoder)
        miniGame = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ToUserName FromUserName CreateTime MsgType Event MiniGame")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&miniGameEventHeader.toUserName)
            case 1: decoder.read(&miniGameEventHeader.fromUserName)
            case 2: decoder.read(&miniGameEventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("minigame_coin_deliver_completed")
            default: decoder.read(required: &miniGame)
            }
        }
        decoder.end(reading, required: 0x3c, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", miniGameEventHeader.toUserName)
        encoder.write("FromUserName", miniGameEventHeader.fromUserName)
        encoder.write("CreateTime", miniGameEventHeader.createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "minigame_coin_deliver_completed")
        encoder.write("MiniGame", miniGame)
        encoder.end()
    }
}
