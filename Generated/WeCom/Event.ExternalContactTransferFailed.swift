// Generated from WeCom/Event/ExternalContactTransferFailed.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A customer who was to be handed over to another member was not.
///
/// On the wire: `MsgType` `event`, `Event` `change_external_contact`, `ChangeType` `transfer_fail`.
public struct ExternalContactTransferFailedEvent: CompanyEventHeader, CustomerTransferFailure {
    /// The fields of ``CompanyEventHeader``.
    public var companyEventHeader: CompanyEventHeaderFields

    /// The fields of ``CustomerTransferFailure``.
    public var customerTransferFailure: CustomerTransferFailureFields

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String? = nil, createTime: UnixTime, failReason: TransferFailReason,
        userID: String, externalUserID: String
    ) {
        companyEventHeader = CompanyEventHeaderFields(
            toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        customerTransferFailure = CustomerTransferFailureFields(
            failReason: failReason, userID: userID, externalUserID: externalUserID)
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        name: ExternalContactTransferFailedEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=change_external_contact ChangeType=transfer_fail
        schema: WeCom/Event/ExternalContactTransferFailed.json
        summary: A customer who was to be handed over to another member was not.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        companyEventHeader = CompanyEventHeaderFields(blankFor: decoder)
        customerTransferFailure = CustomerTransferFailureFields(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(
            """
            ToUserName FromUserName CreateTime MsgType Event ChangeType FailReason UserID ExternalUserID
            """)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&companyEventHeader.toUserName)
            case 1: decoder.read(&companyEventHeader.fromUserName)
            case 2: decoder.read(&companyEventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("change_external_contact")
            case 5: decoder.expect("transfer_fail")
            case 6: decoder.read(&customerTransferFailure.failReason)
            case 7: decoder.read(&customerTransferFailure.userID)
            default: decoder.read(&customerTransferFailure.externalUserID)
            }
        }
        decoder.end(reading, required: 0x1fd, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", companyEventHeader.toUserName)
        encoder.write("FromUserName", companyEventHeader.fromUserName)
        encoder.write("CreateTime", companyEventHeader.createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "change_external_contact")
        encoder.write("ChangeType", constant: "transfer_fail")
        encoder.write("FailReason", customerTransferFailure.failReason)
        encoder.write("UserID", customerTransferFailure.userID)
        encoder.write("ExternalUserID", customerTransferFailure.externalUserID)
        encoder.end()
    }
}
