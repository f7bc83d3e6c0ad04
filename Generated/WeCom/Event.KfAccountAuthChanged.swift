// Generated from WeCom/Event/KfAccountAuthChanged.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Customer-service accounts were given to the application to manage, or taken from it.
///
/// On the wire: `MsgType` `event`, `Event` `kf_account_auth_change`.
public struct KfAccountAuthChangedEvent: CompanyEventHeader {
    /// The fields of ``CompanyEventHeader``.
    public var companyEventHeader: CompanyEventHeaderFields

    /// The IDs of the accounts that were given.
    ///
    /// Wire name: `AuthAddOpenKfId`.
    public var addedOpenKFIDs: [String]

    /// The IDs of the accounts that were taken away.
    ///
    /// Wire name: `AuthDelOpenKfId`.
    public var removedOpenKFIDs: [String]

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String? = nil, createTime: UnixTime, addedOpenKFIDs: [String] = [],
        removedOpenKFIDs: [String] = []
    ) {
        companyEventHeader = CompanyEventHeaderFields(
            toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.addedOpenKFIDs = addedOpenKFIDs
        self.removedOpenKFIDs = removedOpenKFIDs
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        name: KfAccountAuthChangedEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=kf_account_auth_change
        schema: WeCom/Event/KfAccountAuthChanged.json
        summary: Customer-service accounts were given to the application to manage, or taken from it.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        companyEventHeader = CompanyEventHeaderFields(blankFor: decoder)
        addedOpenKFIDs = []
        removedOpenKFIDs = []
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(
            """
            ToUserName FromUserName CreateTime MsgType Event AuthAddOpenKfId* AuthDelOpenKfId*
            """)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&companyEventHeader.toUserName)
            case 1: decoder.read(&companyEventHeader.fromUserName)
            case 2: decoder.read(&companyEventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("kf_account_auth_change")
            case 5: decoder.read(oneOf: &addedOpenKFIDs)
            default: decoder.read(oneOf: &removedOpenKFIDs)
            }
        }
        decoder.end(reading, required: 0x1d, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", companyEventHeader.toUserName)
        encoder.write("FromUserName", companyEventHeader.fromUserName)
        encoder.write("CreateTime", companyEventHeader.createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "kf_account_auth_change")
        encoder.write("AuthAddOpenKfId", siblings: addedOpenKFIDs, isRequired: false)
        encoder.write("AuthDelOpenKfId", siblings: removedOpenKFIDs, isRequired: false)
        encoder.end()
    }
}
