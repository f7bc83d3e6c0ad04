// Generated from WeCom/CustomerService/Send/KfSendMsgMenuMessage.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Sends a customer a menu. An entry that the customer taps comes back as a text message with `menu_id`.
///
/// On the wire: `POST /cgi-bin/kf/send_msg`, `msgtype` `msgmenu`.
public struct KfSendMsgMenuMessage: KfSendHeader, OutgoingMessage {
    /// The fields of ``KfSendHeader``.
    public var kfSendHeader: KfSendHeaderFields

    /// The menu.
    ///
    /// Wire name: `msgmenu`.
    public var menu: KfMenu

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(toUser: String, openKFID: String, msgID: String? = nil, menu: KfMenu) {
        kfSendHeader = KfSendHeaderFields(toUser: toUser, openKFID: openKFID, msgID: msgID)
        self.menu = menu
        unknownFields = UnknownFields()
    }

    public typealias Response = KfSendResult

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: CustomerService
        name: KfSendMsgMenuMessage
        direction: send
        wire: json
        endpoint: POST /cgi-bin/kf/send_msg
        match: msgtype=msgmenu
        schema: WeCom/CustomerService/Send/KfSendMsgMenuMessage.json
        summary: Sends a customer a menu. An entry that the customer taps comes back as a text message with \
        `menu_id`.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        kfSendHeader = KfSendHeaderFields(blankFor: decoder)
        menu = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("touser open_kfid msgid msgtype msgmenu")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&kfSendHeader.toUser)
            case 1: decoder.read(&kfSendHeader.openKFID)
            case 2: decoder.read(&kfSendHeader.msgID)
            case 3: decoder.expect("msgmenu")
            default: decoder.read(required: &menu)
            }
        }
        decoder.end(reading, required: 0x1b, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("touser", kfSendHeader.toUser)
        encoder.write("open_kfid", kfSendHeader.openKFID)
        encoder.write("msgid", kfSendHeader.msgID)
        encoder.write("msgtype", constant: "msgmenu")
        encoder.write("msgmenu", menu)
        encoder.end()
    }
}
