// Generated from WeCom/Event/CustomerAcquisitionFollowUserDeleted.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A WeChat user who came by an acquisition link removed the member.
///
/// On the wire: `MsgType` `event`, `Event` `customer_acquisition`, `ChangeType` `del_follow_user`.
public struct CustomerAcquisitionFollowUserDeletedEvent: CompanyEventHeader, AcquiredCustomerDeletion {
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

    /// The ID of the member whom the customer removed.
    ///
    /// Wire name: `UserID`.
    public var userID: String

    /// The customer's ID among the external contacts of the company.
    ///
    /// Wire name: `ExternalUserID`.
    public var externalUserID: String

    /// The ID of the acquisition link by which the customer had come; absent when it is not known.
    ///
    /// Wire name: `LinkId`.
    public var linkID: String?

    /// The `customer_channel` that the address of the link carried; absent or empty when there was none.
    ///
    /// Wire name: `State`.
    public var channel: String?

    /// What the message carried beside these fields. It is written back.
    public var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String? = nil, createTime: UnixTime, userID: String, externalUserID: String,
        linkID: String? = nil, channel: String? = nil
    ) {
        self.toUserName = toUserName
        self.fromUserName = fromUserName
        self.createTime = createTime
        self.userID = userID
        self.externalUserID = externalUserID
        self.linkID = linkID
        self.channel = channel
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        name: CustomerAcquisitionFollowUserDeletedEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=customer_acquisition ChangeType=del_follow_user
        schema: WeCom/Event/CustomerAcquisitionFollowUserDeleted.json
        summary: A WeChat user who came by an acquisition link removed the member.
        """
    }

    private static var fieldNames: FieldNames {
        """
        ToUserName FromUserName CreateTime MsgType Event ChangeType UserID ExternalUserID LinkId State
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        toUserName = ""
        createTime = 0
        userID = ""
        externalUserID = ""
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
            case 5: decoder.expect("del_follow_user")
            case 6: decoder.read(&userID)
            case 7: decoder.read(&externalUserID)
            case 8: decoder.read(&linkID)
            default: decoder.read(&channel)
            }
        }
        decoder.end(reading, required: 0xfd, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(Self.fieldNames, unknownFields)
        encoder.write("ToUserName", toUserName)
        encoder.write("FromUserName", fromUserName)
        encoder.write("CreateTime", createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "customer_acquisition")
        encoder.write("ChangeType", constant: "del_follow_user")
        encoder.write("UserID", userID)
        encoder.write("ExternalUserID", externalUserID)
        encoder.write("LinkId", linkID)
        encoder.write("State", channel)
        encoder.end()
    }
}
