import OfficialAccountMessages
import WeChatMessageCoding

/// The official account's messages, with one content.
enum Official: MessagePlatform {
    typealias Inbound = InboundMessage
    typealias Answer = Reply

    static let name = "Test"

    enum Content: Sendable { case text(String) }

    static func reply(
        _ content: Content, to user: String, from account: String, at time: UnixTime
    ) -> (any Message)? {
        switch content {
        case .text(let text): TextReply(toUserName: user, fromUserName: account, createTime: time, content: text)
        }
    }

    static func customerServiceMessage(_ content: Content, to openID: String) -> (any OutgoingMessage)? {
        switch content {
        case .text(let text): LateText(openID: openID, text: text)
        }
    }
}

/// A customer-service message in little.
struct LateText: OutgoingMessage {
    var openID = ""
    var text = ""
    var unknownFields = UnknownFields()

    static var descriptor: MessageDescriptor {
        """
        platform: Test
        name: LateText
        direction: send
        wire: json
        endpoint: POST /cgi-bin/message/custom/send
        schema: Test/LateText.json
        summary: A message.
        """
    }

    init(openID: String, text: String) {
        self.openID = openID
        self.text = text
    }

    init(blankFor decoder: borrowing FieldDecoder) {}

    mutating func read(from decoder: inout FieldDecoder) {
        var state = decoder.begin("touser text")
        while let field = decoder.next(&state) {
            switch field {
            case 0: decoder.read(&openID)
            default: decoder.read(&text)
            }
        }
        decoder.end(state, required: 3, unknownFields: &unknownFields)
    }

    func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("touser", openID)
        encoder.write("text", text)
        encoder.end()
    }
}
