// Generated from WeCom/Suite/Event/SuiteExternalContactTransferFailed.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A customer of a company could not be handed over to another member.
///
/// On the wire: `InfoType` `change_external_contact`, `ChangeType` `transfer_fail`.
public struct SuiteExternalContactTransferFailedEvent: AuthorizedCorpHeader, CustomerTransferFailure {
    /// The fields of ``AuthorizedCorpHeader``.
    public var authorizedCorpHeader: AuthorizedCorpHeaderFields

    /// The fields of ``CustomerTransferFailure``.
    public var customerTransferFailure: CustomerTransferFailureFields

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        suiteID: String, authCorpID: String, timestamp: UnixTime, failReason: TransferFailReason, userID: String,
        externalUserID: String
    ) {
        authorizedCorpHeader = AuthorizedCorpHeaderFields(
            suiteID: suiteID, authCorpID: authCorpID, timestamp: timestamp)
        customerTransferFailure = CustomerTransferFailureFields(
            failReason: failReason, userID: userID, externalUserID: externalUserID)
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: Suite
        name: SuiteExternalContactTransferFailedEvent
        direction: inbound
        wire: xml
        match: InfoType=change_external_contact ChangeType=transfer_fail
        schema: WeCom/Suite/Event/SuiteExternalContactTransferFailed.json
        summary: A customer of a company could not be handed over to another member.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        authorizedCorpHeader = AuthorizedCorpHeaderFields(blankFor: decoder)
        customerTransferFailure = CustomerTransferFailureFields(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("SuiteId AuthCorpId TimeStamp InfoType ChangeType FailReason UserID ExternalUserID")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&authorizedCorpHeader.suiteID)
            case 1: decoder.read(&authorizedCorpHeader.authCorpID)
            case 2: decoder.read(&authorizedCorpHeader.timestamp)
            case 3: decoder.expect("change_external_contact")
            case 4: decoder.expect("transfer_fail")
            case 5: decoder.read(&customerTransferFailure.failReason)
            case 6: decoder.read(&customerTransferFailure.userID)
            default: decoder.read(&customerTransferFailure.externalUserID)
            }
        }
        decoder.end(reading, required: 0xff, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("SuiteId", authorizedCorpHeader.suiteID)
        encoder.write("AuthCorpId", authorizedCorpHeader.authCorpID)
        encoder.write("TimeStamp", authorizedCorpHeader.timestamp)
        encoder.write("InfoType", constant: "change_external_contact")
        encoder.write("ChangeType", constant: "transfer_fail")
        encoder.write("FailReason", customerTransferFailure.failReason)
        encoder.write("UserID", customerTransferFailure.userID)
        encoder.write("ExternalUserID", customerTransferFailure.externalUserID)
        encoder.end()
    }
}
