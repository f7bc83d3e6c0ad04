// Generated from WeCom/GroupChat/Send/AppChatMpNewsMessage.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Sends articles into a group chat that the application made, which WeCom keeps.
///
/// On the wire: `POST /cgi-bin/appchat/send`, `msgtype` `mpnews`.
public struct AppChatMpNewsMessage: GroupChatReceiver, GroupChatConfidential, OutgoingMessage {
    /// The ID of a group chat that the application made.
    ///
    /// Wire name: `chatid`.
    public var chatID: String

    /// The articles.
    ///
    /// Wire name: `mpnews`.
    public var mpNews: MpNewsBody

    /// Whether the message may not be shared, and bears a watermark; without it, it may be shared.
    ///
    /// Wire name: `safe`.
    public var isConfidential: Bool?

    /// What the message carried beside these fields. It is written back.
    public var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(chatID: String, mpNews: MpNewsBody, isConfidential: Bool? = nil) {
        self.chatID = chatID
        self.mpNews = mpNews
        self.isConfidential = isConfidential
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: GroupChat
        name: AppChatMpNewsMessage
        direction: send
        wire: json
        endpoint: POST /cgi-bin/appchat/send
        match: msgtype=mpnews
        schema: WeCom/GroupChat/Send/AppChatMpNewsMessage.json
        summary: Sends articles into a group chat that the application made, which WeCom keeps.
        """
    }

    private static var fieldNames: FieldNames { "chatid msgtype mpnews safe" }

    public init(blankFor decoder: borrowing FieldDecoder) {
        chatID = ""
        mpNews = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(Self.fieldNames)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&chatID)
            case 1: decoder.expect("mpnews")
            case 2: decoder.read(required: &mpNews)
            default: decoder.read(flag: &isConfidential)
            }
        }
        decoder.end(reading, required: 0x7, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(Self.fieldNames, unknownFields)
        encoder.write("chatid", chatID)
        encoder.write("msgtype", constant: "mpnews")
        encoder.write("mpnews", mpNews)
        encoder.write("safe", flag: isConfidential)
        encoder.end()
    }
}
