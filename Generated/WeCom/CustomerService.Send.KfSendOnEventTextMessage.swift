// Generated from WeCom/CustomerService/Send/KfSendOnEventTextMessage.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Sends a customer text on an event: a welcome, a word to who waits in the queue or comes from there, a farewell.
///
/// On the wire: `POST /cgi-bin/kf/send_msg_on_event`, `msgtype` `text`.
public struct KfSendOnEventTextMessage: KfSendOnEventHeader, OutgoingMessage {
    /// The fields of ``KfSendOnEventHeader``.
    public var kfSendOnEventHeader: KfSendOnEventHeaderFields

    /// The text.
    ///
    /// Wire name: `text`.
    public var text: KfText

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(code: String, msgID: String? = nil, text: KfText) {
        kfSendOnEventHeader = KfSendOnEventHeaderFields(code: code, msgID: msgID)
        self.text = text
        unknownFields = UnknownFields()
    }

    public typealias Response = KfSendResult

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: CustomerService
        name: KfSendOnEventTextMessage
        direction: send
        wire: json
        endpoint: POST /cgi-bin/kf/send_msg_on_event
        match: msgtype=text
        schema: WeCom/CustomerService/Send/KfSendOnEventTextMessage.json
        summary: Sends a customer text on an event: a welcome, a word to who waits in the queue or comes from \
        there, a farewell.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        kfSendOnEventHeader = KfSendOnEventHeaderFields(blankFor: decoder)
        text = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("code msgid msgtype text")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&kfSendOnEventHeader.code)
            case 1: decoder.read(&kfSendOnEventHeader.msgID)
            case 2: decoder.expect("text")
            default: decoder.read(required: &text)
            }
        }
        decoder.end(reading, required: 0xd, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("code", kfSendOnEventHeader.code)
        encoder.write("msgid", kfSendOnEventHeader.msgID)
        encoder.write("msgtype", constant: "text")
        encoder.write("text", text)
        encoder.end()
    }
}
