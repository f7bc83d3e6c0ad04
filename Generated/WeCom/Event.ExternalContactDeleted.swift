// Generated from WeCom/Event/ExternalContactDeleted.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A member removed a customer, or the customer was removed by a transfer on the job. What the API does causes no
/// event.
///
/// On the wire: `MsgType` `event`, `Event` `change_external_contact`, `ChangeType` `del_external_contact`.
public struct ExternalContactDeletedEvent: CompanyEventHeader, CustomerDeletion {
    /// The fields of ``CompanyEventHeader``.
    public var companyEventHeader: CompanyEventHeaderFields

    /// The fields of ``CustomerDeletion``.
    public var customerDeletion: CustomerDeletionFields

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String? = nil, createTime: UnixTime, userID: String, externalUserID: String,
        source: CustomerDeletionSource? = nil
    ) {
        companyEventHeader = CompanyEventHeaderFields(
            toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        customerDeletion = CustomerDeletionFields(userID: userID, externalUserID: externalUserID, source: source)
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        name: ExternalContactDeletedEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=change_external_contact ChangeType=del_external_contact
        schema: WeCom/Event/ExternalContactDeleted.json
        summary: A member removed a customer, or the customer was removed by a transfer on the job. What the API \
        does causes no event.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        companyEventHeader = CompanyEventHeaderFields(blankFor: decoder)
        customerDeletion = CustomerDeletionFields(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(
            """
            ToUserName FromUserName CreateTime MsgType Event ChangeType UserID ExternalUserID Source
            """)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&companyEventHeader.toUserName)
            case 1: decoder.read(&companyEventHeader.fromUserName)
            case 2: decoder.read(&companyEventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("change_external_contact")
            case 5: decoder.expect("del_external_contact")
            case 6: decoder.read(&customerDeletion.userID)
            case 7: decoder.read(&customerDeletion.externalUserID)
            default: decoder.read(&customerDeletion.source)
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
        encoder.write("Event", constant: "change_external_contact")
        encoder.write("ChangeType", constant: "del_external_contact")
        encoder.write("UserID", customerDeletion.userID)
        encoder.write("ExternalUserID", customerDeletion.externalUserID)
        encoder.write("Source", customerDeletion.source)
        encoder.end()
    }
}
