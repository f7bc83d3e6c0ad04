// Generated from OpenPlatform/Account/Event/WeappAuditFail.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// The code that was handed in for a mini program did not pass its review.
///
/// On the wire: `MsgType` `event`, `Event` `weapp_audit_fail`.
public struct WeappAuditFail: AccountEventHeader {
    /// The fields of ``AccountEventHeader``.
    public var accountEventHeader: AccountEventHeaderFields

    /// Why not, as a fragment of HTML.
    ///
    /// Wire name: `Reason`.
    public var reason: String?

    /// When the review ended.
    ///
    /// Wire name: `FailTime`.
    public var rejectionTime: UnixTime

    /// The media IDs of screenshots that show what is wrong; absent when there are none.
    ///
    /// Wire name: `ScreenShot`.
    public var screenshotMediaIDs: [String]

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String? = nil, createTime: UnixTime, reason: String? = nil,
        rejectionTime: UnixTime, screenshotMediaIDs: [String] = []
    ) {
        accountEventHeader = AccountEventHeaderFields(
            toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.reason = reason
        self.rejectionTime = rejectionTime
        self.screenshotMediaIDs = screenshotMediaIDs
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: OpenPlatform
        channel: Account
        name: WeappAuditFail
        direction: inbound
        wire: xml
        match: MsgType=event Event=weapp_audit_fail
        schema: OpenPlatform/Account/Event/WeappAuditFail.json
        summary: The code that was handed in for a mini program did not pass its review.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        accountEventHeader = AccountEventHeaderFields(blankFor: decoder)
        rejectionTime = 0
        screenshotMediaIDs = []
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ToUserName FromUserName CreateTime MsgType Event Reason FailTime ScreenShot*")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&accountEventHeader.toUserName)
            case 1: decoder.read(&accountEventHeader.fromUserName)
            case 2: decoder.read(&accountEventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("weapp_audit_fail")
            case 5: decoder.read(&reason)
            case 6: decoder.read(&rejectionTime)
            default: decoder.read(list: &screenshotMediaIDs, separator: "|")
            }
        }
        decoder.end(reading, required: 0x5d, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", accountEventHeader.toUserName)
        encoder.write("FromUserName", accountEventHeader.fromUserName)
        encoder.write("CreateTime", accountEventHeader.createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "weapp_audit_fail")
        encoder.write("Reason", reason)
        encoder.write("FailTime", rejectionTime)
        encoder.write("ScreenShot", list: screenshotMediaIDs, separator: "|", isRequired: false)
        encoder.end()
    }
}
