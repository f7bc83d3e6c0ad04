// Generated from WeCom/Event/CustomerAcquisitionMessageFromCustomer.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A member has heard from a WeChat user who came by an acquisition link for the 3rd, 5th or 10th time.
///
/// On the wire: `MsgType` `event`, `Event` `customer_acquisition`, `ChangeType` `message_from_customer`.
public struct CustomerAcquisitionMessageFromCustomerEvent: CompanyEventHeader, AcquisitionConversation {
    /// The fields of ``CompanyEventHeader``.
    public var companyEventHeader: CompanyEventHeaderFields

    /// The fields of ``AcquisitionConversation``.
    public var acquisitionConversation: AcquisitionConversationFields

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String? = nil, createTime: UnixTime, userID: String? = nil,
        externalUserID: String? = nil, linkID: String, channel: String? = nil, receivedMessageCount: Int? = nil,
        chatKey: String? = nil
    ) {
        companyEventHeader = CompanyEventHeaderFields(
            toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        acquisitionConversation = AcquisitionConversationFields(
            userID: userID, externalUserID: externalUserID, linkID: linkID, channel: channel,
            receivedMessageCount: receivedMessageCount, chatKey: chatKey)
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        name: CustomerAcquisitionMessageFromCustomerEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=customer_acquisition ChangeType=message_from_customer
        schema: WeCom/Event/CustomerAcquisitionMessageFromCustomer.json
        summary: A member has heard from a WeChat user who came by an acquisition link for the 3rd, 5th or 10th \
        time.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        companyEventHeader = CompanyEventHeaderFields(blankFor: decoder)
        acquisitionConversation = AcquisitionConversationFields(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(
            """
            ToUserName FromUserName CreateTime MsgType Event ChangeType UserID ExternalUserID LinkId State ChatSeq \
            ChatKey
            """)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&companyEventHeader.toUserName)
            case 1: decoder.read(&companyEventHeader.fromUserName)
            case 2: decoder.read(&companyEventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("customer_acquisition")
            case 5: decoder.expect("message_from_customer")
            case 6: decoder.read(&acquisitionConversation.userID)
            case 7: decoder.read(&acquisitionConversation.externalUserID)
            case 8: decoder.read(&acquisitionConversation.linkID)
            case 9: decoder.read(&acquisitionConversation.channel)
            case 10: decoder.read(&acquisitionConversation.receivedMessageCount)
            default: decoder.read(&acquisitionConversation.chatKey)
            }
        }
        decoder.end(reading, required: 0x13d, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", companyEventHeader.toUserName)
        encoder.write("FromUserName", companyEventHeader.fromUserName)
        encoder.write("CreateTime", companyEventHeader.createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "customer_acquisition")
        encoder.write("ChangeType", constant: "message_from_customer")
        encoder.write("UserID", acquisitionConversation.userID)
        encoder.write("ExternalUserID", acquisitionConversation.externalUserID)
        encoder.write("LinkId", acquisitionConversation.linkID)
        encoder.write("State", acquisitionConversation.channel)
        encoder.write("ChatSeq", acquisitionConversation.receivedMessageCount)
        encoder.write("ChatKey", acquisitionConversation.chatKey)
        encoder.end()
    }
}
