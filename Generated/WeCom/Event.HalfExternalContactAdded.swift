// Generated from WeCom/Event/HalfExternalContactAdded.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A customer added a member whom customers may add without asking; the member has not confirmed yet.
///
/// On the wire: `MsgType` `event`, `Event` `change_external_contact`, `ChangeType` `add_half_external_contact`.
public struct HalfExternalContactAddedEvent: CompanyEventHeader, CustomerAddition {
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

    /// The ID of the member who serves the customer. The acquisition component of a provider may leave it out.
    ///
    /// Wire name: `UserID`.
    public var userID: String?

    /// The customer's ID among the external contacts of the company; it begins with `wm` for a user of WeChat and with
    /// `wo` for one of WeCom.
    ///
    /// Wire name: `ExternalUserID`.
    public var externalUserID: String

    /// The `state` of the contact way, or the `customer_channel` of the acquisition link, by which the customer came;
    /// absent when there is none.
    ///
    /// Wire name: `State`.
    public var channel: String?

    /// Sends one welcome message to the customer, within 20 seconds. Absent when the two have begun to chat, when a
    /// code that came before the member confirmed was used, or when the customer is a business partner whose card was
    /// passed on.
    ///
    /// Wire name: `WelcomeCode`.
    public var welcomeCode: String?

    /// The ID of the acquisition link by which the customer came; only pushes about the acquisition component of a
    /// provider carry it.
    ///
    /// Wire name: `LinkId`.
    public var linkID: String?

    /// What the message carried beside these fields. It is written back.
    public var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String? = nil, createTime: UnixTime, userID: String? = nil,
        externalUserID: String, channel: String? = nil, welcomeCode: String? = nil, linkID: String? = nil
    ) {
        self.toUserName = toUserName
        self.fromUserName = fromUserName
        self.createTime = createTime
        self.userID = userID
        self.externalUserID = externalUserID
        self.channel = channel
        self.welcomeCode = welcomeCode
        self.linkID = linkID
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        name: HalfExternalContactAddedEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=change_external_contact ChangeType=add_half_external_contact
        schema: WeCom/Event/HalfExternalContactAdded.json
        summary: A customer added a member whom customers may add without asking; the member has not confirmed \
        yet.
        """
    }

    private static var fieldNames: FieldNames {
        """
        ToUserName FromUserName CreateTime MsgType Event ChangeType UserID ExternalUserID State WelcomeCode LinkId
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        toUserName = ""
        createTime = 0
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
            case 4: decoder.expect("change_external_contact")
            case 5: decoder.expect("add_half_external_contact")
            case 6: decoder.read(&userID)
            case 7: decoder.read(&externalUserID)
            case 8: decoder.read(&channel)
            case 9: decoder.read(&welcomeCode)
            default: decoder.read(&linkID)
            }
        }
        decoder.end(reading, required: 0xbd, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(Self.fieldNames, unknownFields)
        encoder.write("ToUserName", toUserName)
        encoder.write("FromUserName", fromUserName)
        encoder.write("CreateTime", createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "change_external_contact")
        encoder.write("ChangeType", constant: "add_half_external_contact")
        encoder.write("UserID", userID)
        encoder.write("ExternalUserID", externalUserID)
        encoder.write("State", channel)
        encoder.write("WelcomeCode", welcomeCode)
        encoder.write("LinkId", linkID)
        encoder.end()
    }
}
