// Generated from WeCom/GroupChat/Send/AppChatImageMessage.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Sends a picture into a group chat that the application made.
///
/// On the wire: `POST /cgi-bin/appchat/send`, `msgtype` `image`.
public struct AppChatImageMessage: GroupChatReceiver, GroupChatConfidential, OutgoingMessage {
    /// The ID of a group chat that the application made.
    ///
    /// Wire name: `chatid`.
    public var chatID: String

    /// The picture.
    ///
    /// Wire name: `image`.
    public var image: MediaBody

    /// Whether the message may not be shared, and bears a watermark; without it, it may be shared.
    ///
    /// Wire name: `safe`.
    public var isConfidential: Bool?

    /// What the message carried beside these fields. It is written back.
    public var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(chatID: String, image: MediaBody, isConfidential: Bool? = nil) {
        self.chatID = chatID
        self.image = image
        self.isConfidential = isConfidential
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: GroupChat
        name: AppChatImageMessage
        direction: send
        wire: json
        endpoint: POST /cgi-bin/appchat/send
        match: msgtype=image
        schema: WeCom/GroupChat/Send/AppChatImageMessage.json
        summary: Sends a picture into a group chat that the application made.
        """
    }

    private static var fieldNames: FieldNames { "chatid msgtype image safe" }

    public init(blankFor decoder: borrowing FieldDecoder) {
        chatID = ""
        image = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(Self.fieldNames)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&chatID)
            case 1: decoder.expect("image")
            case 2: decoder.read(required: &image)
            default: decoder.read(flag: &isConfidential)
            }
        }
        decoder.end(reading, required: 0x7, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(Self.fieldNames, unknownFields)
        encoder.write("chatid", chatID)
        encoder.write("msgtype", constant: "image")
        encoder.write("image", image)
        encoder.write("safe", flag: isConfidential)
        encoder.end()
    }
}
