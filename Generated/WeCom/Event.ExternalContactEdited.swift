// Generated from WeCom/Event/ExternalContactEdited.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A member changed the remark, the details or the tags of a customer. What the API does causes no event.
///
/// On the wire: `MsgType` `event`, `Event` `change_external_contact`, `ChangeType` `edit_external_contact`.
public struct ExternalContactEditedEvent: CompanyEventHeader, CustomerEdit {
    /// The fields of ``CompanyEventHeader``.
    public var companyEventHeader: CompanyEventHeaderFields

    /// The fields of ``CustomerEdit``.
    public var customerEdit: CustomerEditFields

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String? = nil, createTime: UnixTime, userID: String, externalUserID: String,
        channel: String? = nil
    ) {
        companyEventHeader = CompanyEventHeaderFields(
            toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        customerEdit = CustomerEditFields(userID: userID, externalUserID: externalUserID, channel: channel)
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        name: ExternalContactEditedEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=change_external_contact ChangeType=edit_external_contact
        schema: WeCom/Event/ExternalContactEdited.json
        summary: A member changed the remark, the details or the tags of a customer. What the API does causes no \
        event.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        companyEventHeader = CompanyEventHeaderFields(blankFor: decoder)
        customerEdit = CustomerEditFields(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(
            """
            ToUserName FromUserName CreateTime MsgType Event ChangeType UserID ExternalUserID State
            """)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&companyEventHeader.toUserName)
            case 1: decoder.read(&companyEventHeader.fromUserName)
            case 2: decoder.read(&companyEventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("change_external_contact")
            case 5: decoder.expect("edit_external_contact")
            case 6: decoder.read(&customerEdit.userID)
            case 7: decoder.read(&customerEdit.externalUserID)
            default: decoder.read(&customerEdit.channel)
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
        encoder.write("ChangeType", constant: "edit_external_contact")
        encoder.write("UserID", customerEdit.userID)
        encoder.write("ExternalUserID", customerEdit.externalUserID)
        encoder.write("State", customerEdit.channel)
        encoder.end()
    }
}
