// Generated from WeCom/Suite/Event/SuiteContactUserUpdated.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A member of a company was changed in something that the application may see.
///
/// On the wire: `InfoType` `change_contact`, `ChangeType` `update_user`.
public struct SuiteContactUserUpdatedEvent: AuthorizedCorpHeader, MemberProfile {
    /// The fields of ``AuthorizedCorpHeader``.
    public var authorizedCorpHeader: AuthorizedCorpHeaderFields

    /// The member's ID in the company, which the company chose: 1 to 64 characters, in which letter case does not
    /// matter.
    ///
    /// Wire name: `UserID`.
    public var userID: String

    /// The member's ID that all applications of the provider see alike; only third-party applications get it.
    ///
    /// Wire name: `OpenUserID`.
    public var openUserID: String?

    /// The member's ID from now on; absent unless the ID changed.
    ///
    /// Wire name: `NewUserID`.
    public var newUserID: String?

    /// The fields of ``MemberProfile``.
    public var memberProfile: MemberProfileFields

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        suiteID: String, authCorpID: String, timestamp: UnixTime, userID: String, openUserID: String? = nil,
        newUserID: String? = nil, name: String? = nil, departmentIDs: [Int64] = [], mainDepartmentID: Int64? = nil,
        leaderFlags: [Int] = [], directLeaderIDs: [String] = [], position: String? = nil, mobile: String? = nil,
        gender: Gender? = nil, email: String? = nil, businessEmail: String? = nil, status: MemberStatus? = nil,
        avatar: String? = nil, alias: String? = nil, telephone: String? = nil, address: String? = nil,
        attributes: [MemberAttribute] = []
    ) {
        authorizedCorpHeader = AuthorizedCorpHeaderFields(
            suiteID: suiteID, authCorpID: authCorpID, timestamp: timestamp)
        self.userID = userID
        self.openUserID = openUserID
        self.newUserID = newUserID
        memberProfile = MemberProfileFields(
            name: name, departmentIDs: departmentIDs, mainDepartmentID: mainDepartmentID, leaderFlags: leaderFlags,
            directLeaderIDs: directLeaderIDs, position: position, mobile: mobile, gender: gender, email: email,
            businessEmail: businessEmail, status: status, avatar: avatar, alias: alias, telephone: telephone,
            address: address, attributes: attributes)
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: Suite
        name: SuiteContactUserUpdatedEvent
        direction: inbound
        wire: xml
        match: InfoType=change_contact ChangeType=update_user
        schema: WeCom/Suite/Event/SuiteContactUserUpdated.json
        summary: A member of a company was changed in something that the application may see.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        authorizedCorpHeader = AuthorizedCorpHeaderFields(blankFor: decoder)
        userID = ""
        memberProfile = MemberProfileFields(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(
            """
            SuiteId AuthCorpId TimeStamp InfoType ChangeType UserID OpenUserID NewUserID Name Department* \
            MainDepartment IsLeaderInDept* DirectLeader* Position Mobile Gender Email BizMail Status Avatar \
            Alias|EnglishName Telephone Address ExtAttr*
            """)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&authorizedCorpHeader.suiteID)
            case 1: decoder.read(&authorizedCorpHeader.authCorpID)
            case 2: decoder.read(&authorizedCorpHeader.timestamp)
            case 3: decoder.expect("change_contact")
            case 4: decoder.expect("update_user")
            case 5: decoder.read(&userID)
            case 6: decoder.read(&openUserID)
            case 7: decoder.read(&newUserID)
            case 8: decoder.read(&memberProfile.name)
            case 9: decoder.read(list: &memberProfile.departmentIDs, separator: ",")
            case 10: decoder.read(&memberProfile.mainDepartmentID)
            case 11: decoder.read(list: &memberProfile.leaderFlags, separator: ",")
            case 12: decoder.read(list: &memberProfile.directLeaderIDs, separator: ",")
            case 13: decoder.read(&memberProfile.position)
            case 14: decoder.read(&memberProfile.mobile)
            case 15: decoder.read(&memberProfile.gender)
            case 16: decoder.read(&memberProfile.email)
            case 17: decoder.read(&memberProfile.businessEmail)
            case 18: decoder.read(&memberProfile.status)
            case 19: decoder.read(&memberProfile.avatar)
            case 20: decoder.read(&memberProfile.alias)
            case 21: decoder.read(&memberProfile.telephone)
            case 22: decoder.read(&memberProfile.address)
            default: decoder.read(list: &memberProfile.attributes, item: "Item")
            }
        }
        decoder.end(reading, required: 0x3f, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("SuiteId", authorizedCorpHeader.suiteID)
        encoder.write("AuthCorpId", authorizedCorpHeader.authCorpID)
        encoder.write("TimeStamp", authorizedCorpHeader.timestamp)
        encoder.write("InfoType", constant: "change_contact")
        encoder.write("ChangeType", constant: "update_user")
        encoder.write("UserID", userID)
        encoder.write("OpenUserID", openUserID)
        encoder.write("NewUserID", newUserID)
        encoder.write("Name", memberProfile.name)
        encoder.write("Department", list: memberProfile.departmentIDs, separator: ",", isRequired: false)
        encoder.write("MainDepartment", memberProfile.mainDepartmentID)
        encoder.write("IsLeaderInDept", list: memberProfile.leaderFlags, separator: ",", isRequired: false)
        encoder.write("DirectLeader", list: memberProfile.directLeaderIDs, separator: ",", isRequired: false)
        encoder.write("Position", memberProfile.position)
        encoder.write("Mobile", memberProfile.mobile, cdata: false)
        encoder.write("Gender", memberProfile.gender)
        encoder.write("Email", memberProfile.email)
        encoder.write("BizMail", memberProfile.businessEmail)
        encoder.write("Status", memberProfile.status)
        encoder.write("Avatar", memberProfile.avatar)
        encoder.write("Alias", memberProfile.alias)
        encoder.write("Telephone", memberProfile.telephone)
        encoder.write("Address", memberProfile.address)
        encoder.write("ExtAttr", list: memberProfile.attributes, item: "Item", isRequired: false)
        encoder.end()
    }
}
