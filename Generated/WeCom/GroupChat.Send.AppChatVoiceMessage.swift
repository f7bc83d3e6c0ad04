// Generated from WeCom/GroupChat/Send/AppChatVoiceMessage.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Sends a voice clip into a group chat that the application made.
///
/// On the wire: `POST /cgi-bin/appchat/send`, `msgtype` `voice`.
public struct AppChatVoiceMessage: GroupChatReceiver, OutgoingMessage {
    /// The fields of ``GroupChatReceiver``.
    public var groupChatReceiver: GroupChatReceiverFields

    /// The voice clip.
    ///
    /// Wire name: `voice`.
    public var voice: MediaBody

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(chatID: String, voice: MediaBody) {
        groupChatReceiver = GroupChatReceiverFields(chatID: chatID)
        self.voice = voice
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: GroupChat
        name: AppChatVoiceMessage
        direction: send
        wire: json
        endpoint: POST /cgi-bin/appchat/send
        match: msgtype=voice
        schema: WeCom/GroupChat/Send/AppChatVoiceMessage.json
        summary: Sends a voice clip into a group chat that the application made.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        groupChatReceiver = GroupChatReceiverFields(blankFor: decoder)
        voice = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("chatid msgtype voice")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&groupChatReceiver.chatID)
            case 1: decoder.expect("voice")
            default: decoder.read(required: &voice)
            }
        }
        decoder.end(reading, required: 0x7, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("chatid", groupChatReceiver.chatID)
        encoder.write("msgtype", constant: "voice")
        encoder.write("voice", voice)
        encoder.end()
    }
}
