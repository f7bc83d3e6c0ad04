// Generated from WeCom/GroupChat/Send/AppChatTextCardMessage.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Sends a card of text with a link into a group chat that the application made.
///
/// On the wire: `POST /cgi-bin/appchat/send`, `msgtype` `textcard`.
public struct AppChatTextCardMessage: GroupChatReceiver, OutgoingMessage {
    /// The fields of ``GroupChatReceiver``.
    public var groupChatReceiver: GroupChatReceiverFields

    /// The card.
    ///
    /// Wire name: `textcard`.
    public var textCard: TextCardBody

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(chatID: String, textCard: TextCardBody) {
        groupChatReceiver = GroupChatReceiverFields(chatID: chatID)
        self.textCard = textCard
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: GroupChat
        name: AppChatTextCardMessage
        direction: send
        wire: json
        endpoint: POST /cgi-bin/appchat/send
        match: msgtype=textcard
        schema: WeCom/GroupChat/Send/AppChatTextCardMessage.json
        summary: Sends a card of text with a link into a group chat that the application made.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        groupChatReceiver = GroupChatReceiverFields(blankFor: decoder)
        textCard = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("chatid msgtype textcard")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&groupChatReceiver.chatID)
            case 1: decoder.expect("textcard")
            default: decoder.read(required: &textCard)
            }
        }
        decoder.end(reading, required: 0x7, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("chatid", groupChatReceiver.chatID)
        encoder.write("msgtype", constant: "textcard")
        encoder.write("textcard", textCard)
        encoder.end()
    }
}
