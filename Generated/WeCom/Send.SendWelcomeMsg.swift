// Generated from WeCom/Send/SendWelcomeMsg.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Greets a new customer in the name of the member, once and within 20 seconds of the push that told of the customer. A
/// text, attachments or both are needed; each comes as a message of its own.
///
/// On the wire: `POST /cgi-bin/externalcontact/send_welcome_msg`.
public struct SendWelcomeMsg: OutgoingMessage {
    /// The `WelcomeCode` of the push that told of the new customer.
    ///
    /// Wire name: `welcome_code`.
    public var welcomeCode: String

    /// The text.
    ///
    /// Wire name: `text`.
    public var text: CustomerText?

    /// The attachments, at most 9.
    ///
    /// Wire name: `attachments`. Allowed: at most 9 items.
    public var attachments: [CustomerAttachment]

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(welcomeCode: String, text: CustomerText? = nil, attachments: [CustomerAttachment] = []) {
        self.welcomeCode = welcomeCode
        self.text = text
        self.attachments = attachments
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        name: SendWelcomeMsg
        direction: send
        wire: json
        endpoint: POST /cgi-bin/externalcontact/send_welcome_msg
        schema: WeCom/Send/SendWelcomeMsg.json
        summary: Greets a new customer in the name of the member, once and within 20 seconds of the push that told \
        of the customer. A text, attachments or both are needed; each comes as a message of its own.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        welcomeCode = ""
        attachments = []
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("welcome_code text attachments*")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&welcomeCode)
            case 1: decoder.read(&text)
            default: decoder.read(oneOf: &attachments)
            }
        }
        decoder.end(reading, required: 0x1, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("welcome_code", welcomeCode)
        encoder.write("text", text)
        encoder.write("attachments", siblings: attachments, isRequired: false)
        encoder.end()
    }
}
