// Generated from MiniProgram/Reply/MiniGameAck.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Tells WeChat whether an event of the payments or of a gift of a mini game was handled. It is sent in clear, even
/// where pushes are encrypted.
///
/// On the wire: the answer to `minigame_coin_deliver_completed` or `minigame_deliver_goods` or
/// `minigame_h5_goods_deliver_notify` or `minigame_game_pay_goods_deliver_notify`.
public struct MiniGameAckReply: Message {
    /// 0 when it was; WeChat sends the push again after any other code.
    ///
    /// Wire name: `ErrCode`.
    public var errorCode: Int

    /// The result in words.
    ///
    /// Wire name: `ErrMsg`.
    public var errorMessage: String?

    /// Why a gift was not delivered, where WeChat tries again in another way then: 172935494 for a player who has not
    /// registered.
    ///
    /// Wire name: `SubErrCode`.
    public var subErrorCode: Int?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(errorCode: Int, errorMessage: String? = nil, subErrorCode: Int? = nil) {
        self.errorCode = errorCode
        self.errorMessage = errorMessage
        self.subErrorCode = subErrorCode
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: MiniProgram
        name: MiniGameAckReply
        direction: reply
        wire: json
        answers: minigame_coin_deliver_completed minigame_deliver_goods minigame_h5_goods_deliver_notify \
        minigame_game_pay_goods_deliver_notify
        encrypted: no
        schema: MiniProgram/Reply/MiniGameAck.json
        summary: Tells WeChat whether an event of the payments or of a gift of a mini game was handled. It is sent \
        in clear, even where pushes are encrypted.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        errorCode = 0
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ErrCode ErrMsg SubErrCode")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&errorCode)
            case 1: decoder.read(&errorMessage)
            default: decoder.read(&subErrorCode)
            }
        }
        decoder.end(reading, required: 0x1, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ErrCode", errorCode)
        encoder.write("ErrMsg", errorMessage)
        encoder.write("SubErrCode", subErrorCode)
        encoder.end()
    }
}
