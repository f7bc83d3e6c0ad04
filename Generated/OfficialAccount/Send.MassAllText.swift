// Generated from OfficialAccount/Send/MassAllText.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Sends text to all followers of the account, or to those of a tag.
///
/// On the wire: `POST /cgi-bin/message/mass/sendall`, `msgtype` `text`.
public struct MassAllText: MassAllHeader, MassTrailer, OutgoingMessage {
    /// The fields of ``MassAllHeader``.
    public var massAllHeader: MassAllHeaderFields

    /// The text.
    ///
    /// Wire name: `text`.
    public var text: TextBody

    /// The fields of ``MassTrailer``.
    public var massTrailer: MassTrailerFields

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(filter: MassFilter, text: TextBody, sendsReposts: Bool? = nil, clientMsgID: String? = nil) {
        massAllHeader = MassAllHeaderFields(filter: filter)
        self.text = text
        massTrailer = MassTrailerFields(sendsReposts: sendsReposts, clientMsgID: clientMsgID)
        unknownFields = UnknownFields()
    }

    public typealias Response = MassSendResult

    public static var descriptor: MessageDescriptor {
        """
        platform: OfficialAccount
        name: MassAllText
        direction: send
        wire: json
        endpoint: POST /cgi-bin/message/mass/sendall
        match: msgtype=text
        schema: OfficialAccount/Send/MassAllText.json
        summary: Sends text to all followers of the account, or to those of a tag.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        massAllHeader = MassAllHeaderFields(blankFor: decoder)
        text = .init(blankFor: decoder)
        massTrailer = MassTrailerFields(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("filter msgtype text send_ignore_reprint clientmsgid")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(required: &massAllHeader.filter)
            case 1: decoder.expect("text")
            case 2: decoder.read(required: &text)
            case 3: decoder.read(flag: &massTrailer.sendsReposts)
            default: decoder.read(&massTrailer.clientMsgID)
            }
        }
        decoder.end(reading, required: 0x7, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("filter", massAllHeader.filter)
        encoder.write("msgtype", constant: "text")
        encoder.write("text", text)
        encoder.write("send_ignore_reprint", flag: massTrailer.sendsReposts)
        encoder.write("clientmsgid", massTrailer.clientMsgID)
        encoder.end()
    }
}
