// Generated from OfficialAccount/Send/MassPreviewText.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Shows text to one person as a mass send would; at most 100 previews a day.
///
/// On the wire: `POST /cgi-bin/message/mass/preview`, `msgtype` `text`.
public struct MassPreviewText: MassPreviewHeader, OutgoingMessage {
    /// The fields of ``MassPreviewHeader``.
    public var massPreviewHeader: MassPreviewHeaderFields

    /// The text.
    ///
    /// Wire name: `text`.
    public var text: TextBody

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(toUser: String? = nil, toWeChatID: String? = nil, text: TextBody) {
        massPreviewHeader = MassPreviewHeaderFields(toUser: toUser, toWeChatID: toWeChatID)
        self.text = text
        unknownFields = UnknownFields()
    }

    public typealias Response = MassPreviewResult

    public static var descriptor: MessageDescriptor {
        """
        platform: OfficialAccount
        name: MassPreviewText
        direction: send
        wire: json
        endpoint: POST /cgi-bin/message/mass/preview
        match: msgtype=text
        schema: OfficialAccount/Send/MassPreviewText.json
        summary: Shows text to one person as a mass send would; at most 100 previews a day.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        massPreviewHeader = MassPreviewHeaderFields(blankFor: decoder)
        text = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("touser towxname msgtype text")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&massPreviewHeader.toUser)
            case 1: decoder.read(&massPreviewHeader.toWeChatID)
            case 2: decoder.expect("text")
            default: decoder.read(required: &text)
            }
        }
        decoder.end(reading, required: 0xc, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("touser", massPreviewHeader.toUser)
        encoder.write("towxname", massPreviewHeader.toWeChatID)
        encoder.write("msgtype", constant: "text")
        encoder.write("text", text)
        encoder.end()
    }
}
