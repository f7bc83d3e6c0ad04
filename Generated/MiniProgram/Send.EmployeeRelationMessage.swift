// Generated from MiniProgram/Send/EmployeeRelationMessage.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Sends an employee who is bound to the mini program a notice.
///
/// On the wire: `POST /cgi-bin/message/wxopen/employeerelationmsg/send`.
public struct EmployeeRelationMessageSend: OutgoingMessage {
    /// The template's ID.
    ///
    /// Wire name: `template_id`.
    public var templateID: String

    /// The employee's OpenID.
    ///
    /// Wire name: `touser`.
    public var toUser: String

    /// The page of the mini program that a tap opens.
    ///
    /// Wire name: `page`.
    public var page: String?

    /// The values by the template's keys, as JSON text rather than as an object.
    ///
    /// Wire name: `data`.
    public var data: String

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(templateID: String, toUser: String, page: String? = nil, data: String) {
        self.templateID = templateID
        self.toUser = toUser
        self.page = page
        self.data = data
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: MiniProgram
        name: EmployeeRelationMessageSend
        direction: send
        wire: json
        endpoint: POST /cgi-bin/message/wxopen/employeerelationmsg/send
        schema: MiniProgram/Send/EmployeeRelationMessage.json
        summary: Sends an employee who is bound to the mini program a notice.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        templateID = ""
        toUser = ""
        data = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("template_id touser page data")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&templateID)
            case 1: decoder.read(&toUser)
            case 2: decoder.read(&page)
            default: decoder.read(&data)
            }
        }
        decoder.end(reading, required: 0xb, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("template_id", templateID)
        encoder.write("touser", toUser)
        encoder.write("page", page)
        encoder.write("data", data)
        encoder.end()
    }
}
