// Generated from WeCom/Event/CustomerAcquisitionFollowUserDeleted.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A WeChat user who came by an acquisition link removed the member.
///
/// On the wire: `MsgType` `event`, `Event` `customer_acquisition`, `ChangeType` `del_follow_user`.
public struct CustomerAcquisitionFollowUserDeletedEvent: CompanyEventHeader, AcquiredCustomerDeletion {
    /// The fields of ``CompanyEventHeader``.
    public var companyEventHeader: CompanyEventHeaderFields

    /// The fields of ``AcquiredCustomerDeletion``.
    public var acquiredCustomerDeletion: AcquiredCustomerDeletionFields

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String? = nil, createTime: UnixTime, userID: String, externalUserID: String,
        linkID: String? = nil, channel: String? = nil
    ) {
        companyEventHeader = CompanyEventHeaderFields(
            toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        acquiredCustomerDeletion = AcquiredCustomerDeletionFields(
            userID: userID, externalUserID: externalUserID, linkID: linkID, channel: channel)
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

    public init(blankFor decoder: borrowing FieldDecoder) {
        companyEventHeader = CompanyEventHeaderFields(blankFor: decoder)
        acquiredCustomerDeletion = AcquiredCustomerDeletionFields(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(
            """
            ToUserName FromUserName CreateTime MsgType Event ChangeType UserID ExternalUserID LinkId State
            """)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&companyEventHeader.toUserName)
            case 1: decoder.read(&companyEventHeader.fromUserName)
            case 2: decoder.read(&companyEventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("customer_acquisition")
            case 5: decoder.expect("del_follow_user")
            case 6: decoder.read(&acquiredCustomerDeletion.userID)
            case 7: decoder.read(&acquiredCustomerDeletion.externalUserID)
            case 8: decoder.read(&acquiredCustomerDeletion.linkID)
            default: decoder.read(&acquiredCustomerDeletion.channel)
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
        encoder.write("ChangeType", constant: "del_follow_user")
        encoder.write("UserID", acquiredCustomerDeletion.userID)
        encoder.write("ExternalUserID", acquiredCustomerDeletion.externalUserID)
        encoder.write("LinkId", acquiredCustomerDeletion.linkID)
        encoder.write("State", acquiredCustomerDeletion.channel)
        encoder.end()
    }
}
