// Generated from WeCom/Event/ContactUserUpdated.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A member's profile changed. Only what changed is told. Pushes that were set up since August 2022 carry IDs alone.
///
/// On the wire: `MsgType` `event`, `Event` `change_contact`, `ChangeType` `update_user`.
public struct ContactUserUpdatedEvent: CompanyEventHeader, MemberProfile {
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

    /// The member's ID in the company, which the company chose: 1 to 64 characters, in which letter case does not
    /// matter.
    ///
    /// Wire name: `UserID`.
    public var userID: String

    /// The member's ID from now on; absent unless the ID changed.
    ///
    /// Wire name: `NewUserID`.
    public var newUserID: String?

    /// The member's name; a third-party application gets the ID in its place.
    ///
    /// Wire name: `Name`.
    public var name: String?

    /// The IDs of the departments that the member belongs to, of those that the application may see.
    ///
    /// Wire name: `Department`.
    public var departmentIDs: [Int64]

    /// The ID of the member's main department.
    ///
    /// Wire name: `MainDepartment`.
    public var mainDepartmentID: Int64?

    /// For each department, in the order of `Department`, 1 if the member heads it and 0 if not.
    ///
    /// Wire name: `IsLeaderInDept`.
    public var leaderFlags: [Int]

    /// The IDs of the members to whom this one reports, at most 5.
    ///
    /// Wire name: `DirectLeader`.
    public var directLeaderIDs: [String]

    /// The member's job title, up to 128 characters.
    ///
    /// Wire name: `Position`.
    public var position: String?

    /// The member's mobile phone number.
    ///
    /// Wire name: `Mobile`.
    public var mobile: String?

    /// The member's gender.
    ///
    /// Wire name: `Gender`.
    public var gender: Gender?

    /// The member's e-mail address.
    ///
    /// Wire name: `Email`.
    public var email: String?

    /// The member's address in the company's WeCom mail.
    ///
    /// Wire name: `BizMail`.
    public var businessEmail: String?

    /// Whether the member uses WeCom.
    ///
    /// Wire name: `Status`.
    public var status: MemberStatus?

    /// The picture of the member. For the small one, replace the final `/0` by `/100`.
    ///
    /// Wire name: `Avatar`.
    public var avatar: String?

    /// The member's other name.
    ///
    /// Wire name: `Alias`.
    public var alias: String?

    /// The member's landline number.
    ///
    /// Wire name: `Telephone`.
    public var telephone: String?

    /// The member's address.
    ///
    /// Wire name: `Address`.
    public var address: String?

    /// The attributes that the company added to the profile.
    ///
    /// Wire name: `ExtAttr`.
    public var attributes: [MemberAttribute]

    /// What the message carried beside these fields. It is written back.
    public var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String? = nil, createTime: UnixTime, userID: String, newUserID: String? = nil,
        name: String? = nil, departmentIDs: [Int64] = [], mainDepartmentID: Int64? = nil, leaderFlags: [Int] = [],
        directLeaderIDs: [String] = [], position: String? = nil, mobile: String? = nil, gender: Gender? = nil,
        email: String? = nil, businessEmail: String? = nil, status: MemberStatus? = nil, avatar: String? = nil,
        alias: String? = nil, telephone: String? = nil, address: String? = nil, attributes: [MemberAttribute] = []
    ) {
        self.toUserName = toUserName
        self.fromUserName = fromUserName
        self.createTime = createTime
        self.userID = userID
        self.newUserID = newUserID
        self.name = name
        self.departmentIDs = departmentIDs
        self.mainDepartmentID = mainDepartmentID
        self.leaderFlags = leaderFlags
        self.directLeaderIDs = directLeaderIDs
        self.position = position
        self.mobile = mobile
        self.gender = gender
        self.email = email
        self.businessEmail = businessEmail
        self.status = status
        self.avatar = avatar
        self.alias = alias
        self.telephone = telephone
        self.address = address
        self.attributes = attributes
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        name: ContactUserUpdatedEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=change_contact ChangeType=update_user
        schema: WeCom/Event/ContactUserUpdated.json
        summary: A member's profile changed. Only what changed is told. Pushes that were set up since August 2022 \
        carry IDs alone.
        """
    }

    private static var fieldNames: FieldNames {
        """
        ToUserName FromUserName CreateTime MsgType Event ChangeType UserID NewUserID Name Department* \
        MainDepartment IsLeaderInDept* DirectLeader* Position Mobile Gender Email BizMail Status Avatar \
        Alias|EnglishName Telephone Address ExtAttr*
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        toUserName = ""
        createTime = 0
        userID = ""
        departmentIDs = []
        leaderFlags = []
        directLeaderIDs = []
        attributes = []
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
            case 4: decoder.expect("change_contact")
            case 5: decoder.expect("update_user")
            case 6: decoder.read(&userID)
            case 7: decoder.read(&newUserID)
            case 8: decoder.read(&name)
            case 9: decoder.read(list: &departmentIDs, separator: ",")
            case 10: decoder.read(&mainDepartmentID)
            case 11: decoder.read(list: &leaderFlags, separator: ",")
            case 12: decoder.read(list: &directLeaderIDs, separator: ",")
            case 13: decoder.read(&position)
            case 14: decoder.read(&mobile)
            case 15: decoder.read(&gender)
            case 16: decoder.read(&email)
            case 17: decoder.read(&businessEmail)
            case 18: decoder.read(&status)
            case 19: decoder.read(&avatar)
            case 20: decoder.read(&alias)
            case 21: decoder.read(&telephone)
            case 22: decoder.read(&address)
            default: decoder.read(list: &attributes, item: "Item")
            }
        }
        decoder.end(reading, required: 0x7d, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(Self.fieldNames, unknownFields)
        encoder.write("ToUserName", toUserName)
        encoder.write("FromUserName", fromUserName)
        encoder.write("CreateTime", createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "change_contact")
        encoder.write("ChangeType", constant: "update_user")
        encoder.write("UserID", userID)
        encoder.write("NewUserID", newUserID)
        encoder.write("Name", name)
        encoder.write("Department", list: departmentIDs, separator: ",", isRequired: false)
        encoder.write("MainDepartment", mainDepartmentID)
        encoder.write("IsLeaderInDept", list: leaderFlags, separator: ",", isRequired: false)
        encoder.write("DirectLeader", list: directLeaderIDs, separator: ",", isRequired: false)
        encoder.write("Position", position)
        encoder.write("Mobile", mobile, cdata: false)
        encoder.write("Gender", gender)
        encoder.write("Email", email)
        encoder.write("BizMail", businessEmail)
        encoder.write("Status", status)
        encoder.write("Avatar", avatar)
        encoder.write("Alias", alias)
        encoder.write("Telephone", telephone)
        encoder.write("Address", address)
        encoder.write("ExtAttr", list: attributes, item: "Item", isRequired: false)
        encoder.end()
    }
}
