// Generated from WeCom/CustomerService/Send/KfSendBusinessCardMessage.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Sends a customer the card of a member of the company.
///
/// On the wire: `POST /cgi-bin/kf/send_msg`, `msgtype` `business_card`.
public struct KfSendBusinessCardMessage: KfSendHeader, OutgoingMessage {
    /// The fields of ``KfSendHeader``.
    public var kfSendHeader: KfSendHeaderFields

    /// The card.
    ///
    /// Wire name: `business_card`.
    public var businessCard: KfBusinessCard

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(toUser: String, openKFID: String, msgID: String? = nil, businessCard: KfBusinessCard) {
        kfSendHeader = KfSendHeaderFields(toUser: toUser, openKFID: openKFID, msgID: msgID)
        self.businessCard = businessCard
        unknownFields = UnknownFields()
    }

    public typealias Response = KfSendResult

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: CustomerService
        name: KfSendBusinessCardMessage
        direction: send
        wire: json
        endpoint: POST /cgi-bin/kf/send_msg
        match: msgtype=business_card
        schema: WeCom/CustomerService/Send/KfSendBusinessCardMessage.json
        summary: Sends a customer the card of a member of the company.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        kfSendHeader = KfSendHeaderFields(blankFor: decoder)
        businessCard = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("touser open_kfid msgid msgtype business_card")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&kfSendHeader.toUser)
            case 1: decoder.read(&kfSendHeader.openKFID)
            case 2: decoder.read(&kfSendHeader.msgID)
            case 3: decoder.expect("business_card")
            default: decoder.read(required: &businessCard)
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
        encoder.write("msgtype", constant: "business_card")
        encoder.write("business_card", businessCard)
        encoder.end()
    }
}
