// Generated from WeCom/GroupChat/Send/AppChatMpNewsMessage.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Sends articles into a group chat that the application made, which WeCom keeps.
///
/// On the wire: `POST /cgi-bin/appchat/send`, `msgtype` `mpnews`.
public struct AppChatMpNewsMessage: GroupChatReceiver, GroupChatConfidential, OutgoingMessage {
    /// The fields of ``GroupChatReceiver``.
    public var groupChatReceiver: GroupChatReceiverFields

    /// The articles.
    ///
    /// Wire name: `mpnews`.
    public var mpNews: MpNewsBody

    /// The fields of ``GroupChatConfidential``.
    public var groupChatConfidential: GroupChatConfidentialFields

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(chatID: String, mpNews: MpNewsBody, isConfidential: Bool? = nil) {
        groupChatReceiver = GroupChatReceiverFields(chatID: chatID)
        self.mpNews = mpNews
        groupChatConfidential = GroupChatConfidentialFields(isConfidential: isConfidential)
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

    public init(blankFor decoder: borrowing FieldDecoder) {
        groupChatReceiver = GroupChatReceiverFields(blankFor: decoder)
        mpNews = .init(blankFor: decoder)
        groupChatConfidential = GroupChatConfidentialFields(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("chatid msgtype mpnews safe")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&groupChatReceiver.chatID)
            case 1: decoder.expect("mpnews")
            case 2: decoder.read(required: &mpNews)
            default: decoder.read(flag: &groupChatConfidential.isConfidential)
            }
        }
        decoder.end(reading, required: 0x7, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("chatid", groupChatReceiver.chatID)
        encoder.write("msgtype", constant: "mpnews")
        encoder.write("mpnews", mpNews)
        encoder.write("safe", flag: groupChatConfidential.isConfidential)
        encoder.end()
    }
}
