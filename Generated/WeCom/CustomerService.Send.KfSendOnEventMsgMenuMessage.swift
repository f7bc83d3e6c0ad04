// Generated from WeCom/CustomerService/Send/KfSendOnEventMsgMenuMessage.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Sends a customer a menu on an event: where the customer opens the chat, and where the chat ends.
///
/// On the wire: `POST /cgi-bin/kf/send_msg_on_event`, `msgtype` `msgmenu`.
public struct KfSendOnEventMsgMenuMessage: KfSendOnEventHeader, OutgoingMessage {
    /// The fields of ``KfSendOnEventHeader``.
    public var kfSendOnEventHeader: KfSendOnEventHeaderFields

    /// The menu.
    ///
    /// Wire name: `msgmenu`.
    public var menu: KfMenu

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(code: String, msgID: String? = nil, menu: KfMenu) {
        kfSendOnEventHeader = KfSendOnEventHeaderFields(code: code, msgID: msgID)
        self.menu = menu
        unknownFields = UnknownFields()
    }

    public typealias Response = KfSendResult

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: CustomerService
        name: KfSendOnEventMsgMenuMessage
        direction: send
        wire: json
        endpoint: POST /cgi-bin/kf/send_msg_on_event
        match: msgtype=msgmenu
        schema: WeCom/CustomerService/Send/KfSendOnEventMsgMenuMessage.json
        summary: Sends a customer a menu on an event: where the customer opens the chat, and where the chat ends.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        kfSendOnEventHeader = KfSendOnEventHeaderFields(blankFor: decoder)
        menu = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("code msgid msgtype msgmenu")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&kfSendOnEventHeader.code)
            case 1: decoder.read(&kfSendOnEventHeader.msgID)
            case 2: decoder.expect("msgmenu")
            default: decoder.read(required: &menu)
            }
        }
        decoder.end(reading, required: 0xd, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("code", kfSendOnEventHeader.code)
        encoder.write("msgid", kfSendOnEventHeader.msgID)
        encoder.write("msgtype", constant: "msgmenu")
        encoder.write("msgmenu", menu)
        encoder.end()
    }
}
