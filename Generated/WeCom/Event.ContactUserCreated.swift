// Generated from WeCom/Event/ContactUserCreated.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A member was added to the address book. Pushes that were set up since August 2022 carry IDs alone.
///
/// On the wire: `MsgType` `event`, `Event` `change_contact`, `ChangeType` `create_user`.
public struct ContactUserCreatedEvent: CompanyEventHeader, MemberProfile {
    /// The fields of ``CompanyEventHeader``.
    public var companyEventHeader: CompanyEventHeaderFields

    /// The member's ID in the company, which the company chose: 1 to 64 characters, in which letter case does not
    /// matter.
    ///
    /// Wire name: `UserID`.
    public var userID: String

    /// The fields of ``MemberProfile``.
    public var memberProfile: MemberProfileFields

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String? = nil, createTime: UnixTime, userID: String, name: String? = nil,
        departmentIDs: [Int64] = [], mainDepartmentID: Int64? = nil, leaderFlags: [Int] = [],
        directLeaderIDs: [String] = [], position: String? = nil, mobile: String? = nil, gender: Gender? = nil,
        email: String? = nil, businessEmail: String? = nil, status: MemberStatus? = nil, avatar: String? = nil,
        alias: String? = nil, telephone: String? = nil, address: String? = nil, attributes: [MemberAttribute] = []
    ) {
        companyEventHeader = CompanyEventHeaderFields(
            toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.userID = userID
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
        name: ContactUserCreatedEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=change_contact ChangeType=create_user
        schema: WeCom/Event/ContactUserCreated.json
        summary: A member was added to the address book. Pushes that were set up since August 2022 carry IDs \
        alone.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        companyEventHeader = CompanyEventHeaderFields(blankFor: decoder)
        userID = ""
        memberProfile = MemberProfileFields(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(
            """
            ToUserName FromUserName CreateTime MsgType Event ChangeType UserID Name Department* MainDepartment \
            IsLeaderInDept* DirectLeader* Position Mobile Gender Email BizMail Status Avatar Alias|EnglishName \
            Telephone Address ExtAttr*
            """)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&companyEventHeader.toUserName)
            case 1: decoder.read(&companyEventHeader.fromUserName)
            case 2: decoder.read(&companyEventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("change_contact")
            case 5: decoder.expect("create_user")
            case 6: decoder.read(&userID)
            case 7: decoder.read(&memberProfile.name)
            case 8: decoder.read(list: &memberProfile.departmentIDs, separator: ",")
            case 9: decoder.read(&memberProfile.mainDepartmentID)
            case 10: decoder.read(list: &memberProfile.leaderFlags, separator: ",")
            case 11: decoder.read(list: &memberProfile.directLeaderIDs, separator: ",")
            case 12: decoder.read(&memberProfile.position)
            case 13: decoder.read(&memberProfile.mobile)
            case 14: decoder.read(&memberProfile.gender)
            case 15: decoder.read(&memberProfile.email)
            case 16: decoder.read(&memberProfile.businessEmail)
            case 17: decoder.read(&memberProfile.status)
            case 18: decoder.read(&memberProfile.avatar)
            case 19: decoder.read(&memberProfile.alias)
            case 20: decoder.read(&memberProfile.telephone)
            case 21: decoder.read(&memberProfile.address)
            default: decoder.read(list: &memberProfile.attributes, item: "Item")
            }
        }
        decoder.end(reading, required: 0x7d, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", companyEventHeader.toUserName)
        encoder.write("FromUserName", companyEventHeader.fromUserName)
        encoder.write("CreateTime", companyEventHeader.createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "change_contact")
        encoder.write("ChangeType", constant: "create_user")
        encoder.write("UserID", userID)
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
