// Generated from WeCom/Event/CustomerAcquisitionChatStarted.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A WeChat user who came by an acquisition link wrote to the member for the first time.
///
/// On the wire: `MsgType` `event`, `Event` `customer_acquisition`, `ChangeType` `customer_start_chat`.
public struct CustomerAcquisitionChatStartedEvent: CompanyEventHeader {
    /// The fields of ``CompanyEventHeader``.
    public var companyEventHeader: CompanyEventHeaderFields

    /// The ID of the member who serves the customer.
    ///
    /// Wire name: `UserID`.
    public var userID: String

    /// The customer's ID among the external contacts of the company.
    ///
    /// Wire name: `ExternalUserID`.
    public var externalUserID: String

    /// The ID of the acquisition link by which the customer came; absent when it is not known.
    ///
    /// Wire name: `LinkId`.
    public var linkID: String?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String? = nil, createTime: UnixTime, userID: String, externalUserID: String,
        linkID: String? = nil
    ) {
        companyEventHeader = CompanyEventHeaderFields(
            toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.userID = userID
        self.externalUserID = externalUserID
        self.linkID = linkID
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        name: CustomerAcquisitionChatStartedEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=customer_acquisition ChangeType=customer_start_chat
        schema: WeCom/Event/CustomerAcquisitionChatStarted.json
        summary: A WeChat user who came by an acquisition link wrote to the member for the first time.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        companyEventHeader = CompanyEventHeaderFields(blankFor: decoder)
        userID = ""
        externalUserID = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(
            """
            ToUserName FromUserName CreateTime MsgType Event ChangeType UserID ExternalUserID LinkId
            """)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&companyEventHeader.toUserName)
            case 1: decoder.read(&companyEventHeader.fromUserName)
            case 2: decoder.read(&companyEventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("customer_acquisition")
            case 5: decoder.expect("customer_start_chat")
            case 6: decoder.read(&userID)
            case 7: decoder.read(&externalUserID)
            default: decoder.read(&linkID)
            }
        }
        decoder.end(reading, required: 0xfd, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", companyEventHeader.toUserName)
        encoder.write("FromUserName", companyEventHeader.fromUserName)
        encoder.write("CreateTime", companyEventHeader.createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "customer_acquisition")
        encoder.write("ChangeType", constant: "customer_start_chat")
        encoder.write("UserID", userID)
        encoder.write("ExternalUserID", externalUserID)
        encoder.write("LinkId", linkID)
        encoder.end()
    }
}
