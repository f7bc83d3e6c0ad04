// Generated from OfficialAccount/Event/WxVerifyDispatch.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// The verification of the account is assigned to a review agency.
///
/// On the wire: `MsgType` `event`, `Event` `wx_verify_dispatch`.
public struct WxVerifyDispatchEvent: AccountEventHeader {
    /// The fields of ``AccountEventHeader``.
    public var accountEventHeader: AccountEventHeaderFields

    /// The name of the review agency.
    ///
    /// Wire name: `Provider`.
    public var provider: String

    /// How to reach the review agency: free text, such as a telephone number.
    ///
    /// Wire name: `Contact`.
    public var contact: String

    /// When the verification was assigned.
    ///
    /// Wire name: `DispatchTime`.
    public var dispatchTime: UnixTime

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String? = nil, createTime: UnixTime, provider: String, contact: String,
        dispatchTime: UnixTime
    ) {
        accountEventHeader = AccountEventHeaderFields(
            toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.provider = provider
        self.contact = contact
        self.dispatchTime = dispatchTime
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: OfficialAccount
        name: WxVerifyDispatchEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=wx_verify_dispatch
        schema: OfficialAccount/Event/WxVerifyDispatch.json
        summary: The verification of the account is assigned to a review agency.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        accountEventHeader = AccountEventHeaderFields(blankFor: decoder)
        provider = ""
        contact = ""
        dispatchTime = 0
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ToUserName FromUserName CreateTime MsgType Event Provider Contact DispatchTime")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&accountEventHeader.toUserName)
            case 1: decoder.read(&accountEventHeader.fromUserName)
            case 2: decoder.read(&accountEventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("wx_verify_dispatch")
            case 5: decoder.read(&provider)
            case 6: decoder.read(&contact)
            default: decoder.read(&dispatchTime)
            }
        }
        decoder.end(reading, required: 0xfd, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", accountEventHeader.toUserName)
        encoder.write("FromUserName", accountEventHeader.fromUserName)
        encoder.write("CreateTime", accountEventHeader.createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "wx_verify_dispatch")
        encoder.write("Provider", provider)
        encoder.write("Contact", contact)
        encoder.write("DispatchTime", dispatchTime)
        encoder.end()
    }
}
