// Generated from WeCom/GroupChat/Send/AppChatNewsMessage.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Sends articles into a group chat that the application made, which open pages outside.
///
/// On the wire: `POST /cgi-bin/appchat/send`, `msgtype` `news`.
public struct AppChatNewsMessage: GroupChatReceiver, OutgoingMessage {
    /// The fields of ``GroupChatReceiver``.
    public var groupChatReceiver: GroupChatReceiverFields

    /// The articles.
    ///
    /// Wire name: `news`.
    public var news: NewsBody

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(chatID: String, news: NewsBody) {
        groupChatReceiver = GroupChatReceiverFields(chatID: chatID)
        self.news = news
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: GroupChat
        name: AppChatNewsMessage
        direction: send
        wire: json
        endpoint: POST /cgi-bin/appchat/send
        match: msgtype=news
        schema: WeCom/GroupChat/Send/AppChatNewsMessage.json
        summary: Sends articles into a group chat that the application made, which open pages outside.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        groupChatReceiver = GroupChatReceiverFields(blankFor: decoder)
        news = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("chatid msgtype news")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&groupChatReceiver.chatID)
            case 1: decoder.expect("news")
            default: decoder.read(required: &news)
            }
        }
        decoder.end(reading, required: 0x7, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("chatid", groupChatReceiver.chatID)
        encoder.write("msgtype", constant: "news")
        encoder.write("news", news)
        encoder.end()
    }
}
