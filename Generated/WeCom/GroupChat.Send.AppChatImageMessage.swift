// Generated from WeCom/GroupChat/Send/AppChatImageMessage.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Sends a picture into a group chat that the application made.
///
/// On the wire: `POST /cgi-bin/appchat/send`, `msgtype` `image`.
public struct AppChatImageMessage: GroupChatReceiver, GroupChatConfidential, OutgoingMessage {
    /// The fields of ``GroupChatReceiver``.
    public var groupChatReceiver: GroupChatReceiverFields

    /// The picture.
    ///
    /// Wire name: `image`.
    public var image: MediaBody

    /// The fields of ``GroupChatConfidential``.
    public var groupChatConfidential: GroupChatConfidentialFields

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(chatID: String, image: MediaBody, isConfidential: Bool? = nil) {
        groupChatReceiver = GroupChatReceiverFields(chatID: chatID)
        self.image = image
        groupChatConfidential = GroupChatConfidentialFields(isConfidential: isConfidential)
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

    public init(blankFor decoder: borrowing FieldDecoder) {
        groupChatReceiver = GroupChatReceiverFields(blankFor: decoder)
        image = .init(blankFor: decoder)
        groupChatConfidential = GroupChatConfidentialFields(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("chatid msgtype image safe")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&groupChatReceiver.chatID)
            case 1: decoder.expect("image")
            case 2: decoder.read(required: &image)
            default: decoder.read(flag: &groupChatConfidential.isConfidential)
            }
        }
        decoder.end(reading, required: 0x7, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("chatid", groupChatReceiver.chatID)
        encoder.write("msgtype", constant: "image")
        encoder.write("image", image)
        encoder.write("safe", flag: groupChatConfidential.isConfidential)
        encoder.end()
    }
}
