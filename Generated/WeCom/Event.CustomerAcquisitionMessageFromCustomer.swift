// Generated from WeCom/Event/CustomerAcquisitionMessageFromCustomer.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A member has heard from a WeChat user who came by an acquisition link for the 3rd, 5th or 10th time.
///
/// On the wire: `MsgType` `event`, `Event` `customer_acquisition`, `ChangeType` `message_from_customer`.
public struct CustomerAcquisitionMessageFromCustomerEvent: CompanyEventHeader, AcquisitionConversation {
    /// The company's ID, the CorpID.
    ///
    /// Wire name: `ToUserName`.
    public var toUserName: String

    /// `sys` for most events, else the ID of the member who caused it; a few pushes leave it out.
    ///
    /// Wire name: `FromUserName`.
    public var fromUserName: String?

    /// When the event happened.
    ///
    /// Wire name: `CreateTime`.
    public var createTime: UnixTime

    /// The ID of the member who got the messages; not sent since 19 December 2024.
    ///
    /// Wire name: `UserID`.
    ///
    /// - Warning: Deprecated: WeChat has given this up.
    public var userID: String?

    /// The customer's ID among the external contacts of the company; not sent since 19 December 2024.
    ///
    /// Wire name: `ExternalUserID`.
    ///
    /// - Warning: Deprecated: WeChat has given this up.
    public var externalUserID: String?

    /// The ID of the acquisition link.
    ///
    /// Wire name: `LinkId`.
    public var linkID: String

    /// The `customer_channel` that the address of the link carried; absent or empty when there was none.
    ///
    /// Wire name: `State`.
    public var channel: String?

    /// How many times the member had heard from the customer, 3, 5 or 10; not sent since 19 December 2024.
    ///
    /// Wire name: `ChatSeq`.
    ///
    /// - Warning: Deprecated: WeChat has given this up.
    public var receivedMessageCount: Int?

    /// Asks for the details of the messages; valid for about 30 minutes. Absent in pushes of old.
    ///
    /// Wire name: `ChatKey`.
    public var chatKey: String?

    /// What the message carried beside these fields. It is written back.
    public var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String? = nil, createTime: UnixTime, userID: String? = nil,
        externalUserID: String? = nil, linkID: String, channel: String? = nil, receivedMessageCount: Int? = nil,
        chatKey: String? = nil
    ) {
        self.toUserName = toUserName
        self.fromUserName = fromUserName
        self.createTime = createTime
        self.userID = userID
        self.externalUserID = externalUserID
        self.linkID = linkID
        self.channel = channel
        self.receivedMessageCount = receivedMessageCount
        self.chatKey = chatKey
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

    private static var fieldNames: FieldNames {
        """
        ToUserName FromUserName CreateTime MsgType Event ChangeType UserID ExternalUserID LinkId State ChatSeq \
        ChatKey
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        toUserName = ""
        createTime = 0
        linkID = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(Self.fieldNames)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&toUserName)
            case 1: decoder.read(&fromUserName)
            case 2: decoder.read(&createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("customer_acquisition")
            case 5: decoder.expect("message_from_customer")
            case 6: decoder.read(&userID)
            case 7: decoder.read(&externalUserID)
            case 8: decoder.read(&linkID)
            case 9: decoder.read(&channel)
            case 10: decoder.read(&receivedMessageCount)
            default: decoder.read(&chatKey)
            }
        }
        decoder.end(reading, required: 0x13d, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(Self.fieldNames, unknownFields)
        encoder.write("ToUserName", toUserName)
        encoder.write("FromUserName", fromUserName)
        encoder.write("CreateTime", createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "customer_acquisition")
        encoder.write("ChangeType", constant: "message_from_customer")
        encoder.write("UserID", userID)
        encoder.write("ExternalUserID", externalUserID)
        encoder.write("LinkId", linkID)
        encoder.write("State", channel)
        encoder.write("ChatSeq", receivedMessageCount)
        encoder.write("ChatKey", chatKey)
        encoder.end()
    }
}
