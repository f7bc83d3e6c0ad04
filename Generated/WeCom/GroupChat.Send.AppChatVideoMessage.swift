// Generated from WeCom/GroupChat/Send/AppChatVideoMessage.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Sends a video into a group chat that the application made.
///
/// On the wire: `POST /cgi-bin/appchat/send`, `msgtype` `video`.
public struct AppChatVideoMessage: GroupChatReceiver, GroupChatConfidential, OutgoingMessage {
    /// The ID of a group chat that the application made.
    ///
    /// Wire name: `chatid`.
    public var chatID: String

    /// The video.
    ///
    /// Wire name: `video`.
    public var video: VideoBody

    /// Whether the message may not be shared, and bears a watermark; without it, it may be shared.
    ///
    /// Wire name: `safe`.
    public var isConfidential: Bool?

    /// What the message carried beside these fields. It is written back.
    public var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(chatID: String, video: VideoBody, isConfidential: Bool? = nil) {
        self.chatID = chatID
        self.video = video
        self.isConfidential = isConfidential
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: GroupChat
        name: AppChatVideoMessage
        direction: send
        wire: json
        endpoint: POST /cgi-bin/appchat/send
        match: msgtype=video
        schema: WeCom/GroupChat/Send/AppChatVideoMessage.json
        summary: Sends a video into a group chat that the application made.
        """
    }

    private static var fieldNames: FieldNames { "chatid msgtype video safe" }

    public init(blankFor decoder: borrowing FieldDecoder) {
        chatID = ""
        video = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(Self.fieldNames)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&chatID)
            case 1: decoder.expect("video")
            case 2: decoder.read(required: &video)
            default: decoder.read(flag: &isConfidential)
            }
        }
        decoder.end(reading, required: 0x7, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(Self.fieldNames, unknownFields)
        encoder.write("chatid", chatID)
        encoder.write("msgtype", constant: "video")
        encoder.write("video", video)
        encoder.write("safe", flag: isConfidential)
        encoder.end()
    }
}
