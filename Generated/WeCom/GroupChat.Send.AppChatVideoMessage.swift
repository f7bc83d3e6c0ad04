// Generated from WeCom/GroupChat/Send/AppChatVideoMessage.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Sends a video into a group chat that the application made.
///
/// On the wire: `POST /cgi-bin/appchat/send`, `msgtype` `video`.
public struct AppChatVideoMessage: GroupChatReceiver, GroupChatConfidential, OutgoingMessage {
    /// The fields of ``GroupChatReceiver``.
    public var groupChatReceiver: GroupChatReceiverFields

    /// The video.
    ///
    /// Wire name: `video`.
    public var video: VideoBody

    /// The fields of ``GroupChatConfidential``.
    public var groupChatConfidential: GroupChatConfidentialFields

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(chatID: String, video: VideoBody, isConfidential: Bool? = nil) {
        groupChatReceiver = GroupChatReceiverFields(chatID: chatID)
        self.video = video
        groupChatConfidential = GroupChatConfidentialFields(isConfidential: isConfidential)
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

    public init(blankFor decoder: borrowing FieldDecoder) {
        groupChatReceiver = GroupChatReceiverFields(blankFor: decoder)
        video = .init(blankFor: decoder)
        groupChatConfidential = GroupChatConfidentialFields(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("chatid msgtype video safe")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&groupChatReceiver.chatID)
            case 1: decoder.expect("video")
            case 2: decoder.read(required: &video)
            default: decoder.read(flag: &groupChatConfidential.isConfidential)
            }
        }
        decoder.end(reading, required: 0x7, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("chatid", groupChatReceiver.chatID)
        encoder.write("msgtype", constant: "video")
        encoder.write("video", video)
        encoder.write("safe", flag: groupChatConfidential.isConfidential)
        encoder.end()
    }
}
