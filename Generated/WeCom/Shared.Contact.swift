// Generated from WeCom/Shared/Contact.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// The fields of ``MemberProfile``.
public struct MemberProfileFields: Sendable, Equatable {
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

    /// Creates a value of its fields.
    public init(
        name: String? = nil, departmentIDs: [Int64] = [], mainDepartmentID: Int64? = nil, leaderFlags: [Int] = [],
        directLeaderIDs: [String] = [], position: String? = nil, mobile: String? = nil, gender: Gender? = nil,
        email: String? = nil, businessEmail: String? = nil, status: MemberStatus? = nil, avatar: String? = nil,
        alias: String? = nil, telephone: String? = nil, address: String? = nil, attributes: [MemberAttribute] = []
    ) {
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
    }

    init(blankFor decoder: borrowing FieldDecoder) {
        departmentIDs = []
        leaderFlags = []
        directLeaderIDs = []
        attributes = []
    }
}

/// What is told of a member who was added or changed. A change carries the fields that changed; address-book pushes
/// that were set up since August 2022 carry the department alone, and others show only what the application may see.
public protocol MemberProfile: Message {
    /// Its fields together.
    var memberProfile: MemberProfileFields { get set }
}

extension MemberProfile {
    /// The member's name; a third-party application gets the ID in its place.
    ///
    /// Wire name: `Name`.
    public var name: String? {
        get { memberProfile.name }
        set { memberProfile.name = newValue }
    }

    /// The IDs of the departments that the member belongs to, of those that the application may see.
    ///
    /// Wire name: `Department`.
    public var departmentIDs: [Int64] {
        get { memberProfile.departmentIDs }
        set { memberProfile.departmentIDs = newValue }
    }

    /// The ID of the member's main department.
    ///
    /// Wire name: `MainDepartment`.
    public var mainDepartmentID: Int64? {
        get { memberProfile.mainDepartmentID }
        set { memberProfile.mainDepartmentID = newValue }
    }

    /// For each department, in the order of `Department`, 1 if the member heads it and 0 if not.
    ///
    /// Wire name: `IsLeaderInDept`.
    public var leaderFlags: [Int] {
        get { memberProfile.leaderFlags }
        set { memberProfile.leaderFlags = newValue }
    }

    /// The IDs of the members to whom this one reports, at most 5.
    ///
    /// Wire name: `DirectLeader`.
    public var directLeaderIDs: [String] {
        get { memberProfile.directLeaderIDs }
        set { memberProfile.directLeaderIDs = newValue }
    }

    /// The member's job title, up to 128 characters.
    ///
    /// Wire name: `Position`.
    public var position: String? {
        get { memberProfile.position }
        set { memberProfile.position = newValue }
    }

    /// The member's mobile phone number.
    ///
    /// Wire name: `Mobile`.
    public var mobile: String? {
        get { memberProfile.mobile }
        set { memberProfile.mobile = newValue }
    }

    /// The member's gender.
    ///
    /// Wire name: `Gender`.
    public var gender: Gender? {
        get { memberProfile.gender }
        set { memberProfile.gender = newValue }
    }

    /// The member's e-mail address.
    ///
    /// Wire name: `Email`.
    public var email: String? {
        get { memberProfile.email }
        set { memberProfile.email = newValue }
    }

    /// The member's address in the company's WeCom mail.
    ///
    /// Wire name: `BizMail`.
    public var businessEmail: String? {
        get { memberProfile.businessEmail }
        set { memberProfile.businessEmail = newValue }
    }

    /// Whether the member uses WeCom.
    ///
    /// Wire name: `Status`.
    public var status: MemberStatus? {
        get { memberProfile.status }
        set { memberProfile.status = newValue }
    }

    /// The picture of the member. For the small one, replace the final `/0` by `/100`.
    ///
    /// Wire name: `Avatar`.
    public var avatar: String? {
        get { memberProfile.avatar }
        set { memberProfile.avatar = newValue }
    }

    /// The member's other name.
    ///
    /// Wire name: `Alias`.
    public var alias: String? {
        get { memberProfile.alias }
        set { memberProfile.alias = newValue }
    }

    /// The member's landline number.
    ///
    /// Wire name: `Telephone`.
    public var telephone: String? {
        get { memberProfile.telephone }
        set { memberProfile.telephone = newValue }
    }

    /// The member's address.
    ///
    /// Wire name: `Address`.
    public var address: String? {
        get { memberProfile.address }
        set { memberProfile.address = newValue }
    }

    /// The attributes that the company added to the profile.
    ///
    /// Wire name: `ExtAttr`.
    public var attributes: [MemberAttribute] {
        get { memberProfile.attributes }
        set { memberProfile.attributes = newValue }
    }
}

/// The fields of ``DepartmentCreation``.
public struct DepartmentCreationFields: Sendable, Equatable {
    /// The department's ID. The root department is 1.
    ///
    /// Wire name: `Id`.
    public var id: Int64

    /// The department's name; a third-party application gets the ID in its place.
    ///
    /// Wire name: `Name`.
    public var name: String?

    /// The ID of the department above.
    ///
    /// Wire name: `ParentId`.
    public var parentID: Int64?

    /// The department's place among its siblings: the greater, the further up.
    ///
    /// Wire name: `Order`.
    public var order: Int64?

    /// Creates a value of its fields.
    public init(id: Int64, name: String? = nil, parentID: Int64? = nil, order: Int64? = nil) {
        self.id = id
        self.name = name
        self.parentID = parentID
        self.order = order
    }

    init(blankFor decoder: borrowing FieldDecoder) {
        id = 0
    }
}

/// What is told of a new department. Pushes that were set up since August 2022 carry `Id` and `ParentId` alone.
public protocol DepartmentCreation: Message {
    /// Its fields together.
    var departmentCreation: DepartmentCreationFields { get set }
}

extension DepartmentCreation {
    /// The department's ID. The root department is 1.
    ///
    /// Wire name: `Id`.
    public var id: Int64 {
        get { departmentCreation.id }
        set { departmentCreation.id = newValue }
    }

    /// The department's name; a third-party application gets the ID in its place.
    ///
    /// Wire name: `Name`.
    public var name: String? {
        get { departmentCreation.name }
        set { departmentCreation.name = newValue }
    }

    /// The ID of the department above.
    ///
    /// Wire name: `ParentId`.
    public var parentID: Int64? {
        get { departmentCreation.parentID }
        set { departmentCreation.parentID = newValue }
    }

    /// The department's place among its siblings: the greater, the further up.
    ///
    /// Wire name: `Order`.
    public var order: Int64? {
        get { departmentCreation.order }
        set { departmentCreation.order = newValue }
    }
}

/// The fields of ``DepartmentUpdate``.
public struct DepartmentUpdateFields: Sendable, Equatable {
    /// The department's ID. The root department is 1.
    ///
    /// Wire name: `Id`.
    public var id: Int64

    /// The department's name; absent unless it changed. A third-party application gets the ID in its place.
    ///
    /// Wire name: `Name`.
    public var name: String?

    /// The ID of the department above; absent unless it changed.
    ///
    /// Wire name: `ParentId`.
    public var parentID: Int64?

    /// Creates a value of its fields.
    public init(id: Int64, name: String? = nil, parentID: Int64? = nil) {
        self.id = id
        self.name = name
        self.parentID = parentID
    }

    init(blankFor decoder: borrowing FieldDecoder) {
        id = 0
    }
}

/// What is told of a department that was changed.
public protocol DepartmentUpdate: Message {
    /// Its fields together.
    var departmentUpdate: DepartmentUpdateFields { get set }
}

extension DepartmentUpdate {
    /// The department's ID. The root department is 1.
    ///
    /// Wire name: `Id`.
    public var id: Int64 {
        get { departmentUpdate.id }
        set { departmentUpdate.id = newValue }
    }

    /// The department's name; absent unless it changed. A third-party application gets the ID in its place.
    ///
    /// Wire name: `Name`.
    public var name: String? {
        get { departmentUpdate.name }
        set { departmentUpdate.name = newValue }
    }

    /// The ID of the department above; absent unless it changed.
    ///
    /// Wire name: `ParentId`.
    public var parentID: Int64? {
        get { departmentUpdate.parentID }
        set { departmentUpdate.parentID = newValue }
    }
}

/// The fields of ``TagMembershipChange``.
public struct TagMembershipChangeFields: Sendable, Equatable {
    /// The tag's ID.
    ///
    /// Wire name: `TagId`.
    public var tagID: Int64

    /// The IDs of the members who were given the tag; empty or absent when there are none.
    ///
    /// Wire name: `AddUserItems`.
    public var addedUserIDs: [String]

    /// The IDs of the members who lost the tag; empty or absent when there are none.
    ///
    /// Wire name: `DelUserItems`.
    public var removedUserIDs: [String]

    /// The IDs of the departments that were given the tag; empty or absent when there are none.
    ///
    /// Wire name: `AddPartyItems`.
    public var addedDepartmentIDs: [Int64]

    /// The IDs of the departments that lost the tag; empty or absent when there are none.
    ///
    /// Wire name: `DelPartyItems`.
    public var removedDepartmentIDs: [Int64]

    /// Creates a value of its fields.
    public init(
        tagID: Int64, addedUserIDs: [String] = [], removedUserIDs: [String] = [], addedDepartmentIDs: [Int64] = [],
        removedDepartmentIDs: [Int64] = []
    ) {
        self.tagID = tagID
        self.addedUserIDs = addedUserIDs
        self.removedUserIDs = removedUserIDs
        self.addedDepartmentIDs = addedDepartmentIDs
        self.removedDepartmentIDs = removedDepartmentIDs
    }

    init(blankFor decoder: borrowing FieldDecoder) {
        tagID = 0
        addedUserIDs = []
        removedUserIDs = []
        addedDepartmentIDs = []
        removedDepartmentIDs = []
    }
}

/// Who came under a tag of the address book, and who no longer is.
public protocol TagMembershipChange: Message {
    /// Its fields together.
    var tagMembershipChange: TagMembershipChangeFields { get set }
}

extension TagMembershipChange {
    /// The tag's ID.
    ///
    /// Wire name: `TagId`.
    public var tagID: Int64 {
        get { tagMembershipChange.tagID }
        set { tagMembershipChange.tagID = newValue }
    }

    /// The IDs of the members who were given the tag; empty or absent when there are none.
    ///
    /// Wire name: `AddUserItems`.
    public var addedUserIDs: [String] {
        get { tagMembershipChange.addedUserIDs }
        set { tagMembershipChange.addedUserIDs = newValue }
    }

    /// The IDs of the members who lost the tag; empty or absent when there are none.
    ///
    /// Wire name: `DelUserItems`.
    public var removedUserIDs: [String] {
        get { tagMembershipChange.removedUserIDs }
        set { tagMembershipChange.removedUserIDs = newValue }
    }

    /// The IDs of the departments that were given the tag; empty or absent when there are none.
    ///
    /// Wire name: `AddPartyItems`.
    public var addedDepartmentIDs: [Int64] {
        get { tagMembershipChange.addedDepartmentIDs }
        set { tagMembershipChange.addedDepartmentIDs = newValue }
    }

    /// The IDs of the departments that lost the tag; empty or absent when there are none.
    ///
    /// Wire name: `DelPartyItems`.
    public var removedDepartmentIDs: [Int64] {
        get { tagMembershipChange.removedDepartmentIDs }
        set { tagMembershipChange.removedDepartmentIDs = newValue }
    }
}

/// The kind of an attribute of members.
public struct MemberAttributeType: OpenEnum {
    /// The value on the wire.
    public var rawValue: Int

    /// Creates the value that stands on the wire, known or not.
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// A text.
    public static var text: Self { Self(rawValue: 0) }

    /// A link to a web page.
    public static var web: Self { Self(rawValue: 1) }

    public static var knownValues: [Self] { [.text, .web] }
}

/// The gender of a person.
public struct Gender: OpenEnum {
    /// The value on the wire.
    public var rawValue: Int

    /// Creates the value that stands on the wire, known or not.
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// Not known.
    public static var unknown: Self { Self(rawValue: 0) }

    /// Male.
    public static var male: Self { Self(rawValue: 1) }

    /// Female.
    public static var female: Self { Self(rawValue: 2) }

    public static var knownValues: [Self] { [.unknown, .male, .female] }
}

/// Whether a member uses WeCom.
public struct MemberStatus: OpenEnum {
    /// The value on the wire.
    public var rawValue: Int

    /// Creates the value that stands on the wire, known or not.
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// The member has activated WeCom, or follows the company in WeChat.
    public static var active: Self { Self(rawValue: 1) }

    /// The company has disabled the member.
    public static var disabled: Self { Self(rawValue: 2) }

    /// The member has not activated WeCom and does not follow the company in WeChat.
    public static var inactive: Self { Self(rawValue: 4) }

    /// The member has left the company.
    public static var left: Self { Self(rawValue: 5) }

    public static var knownValues: [Self] { [.active, .disabled, .inactive, .left] }
}

/// What an asynchronous job does.
public struct BatchJobType: OpenEnum {
    /// The value on the wire.
    public var rawValue: String

    /// Creates the value that stands on the wire, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Adds and updates members.
    public static var syncMembers: Self { Self(rawValue: "sync_user") }

    /// Replaces all members.
    public static var replaceMembers: Self { Self(rawValue: "replace_user") }

    /// Invites members to activate or to follow.
    public static var inviteMembers: Self { Self(rawValue: "invite_user") }

    /// Replaces all departments.
    public static var replaceDepartments: Self { Self(rawValue: "replace_party") }

    /// Imports contacts into a chain of companies.
    public static var importChainContacts: Self { Self(rawValue: "import_chain_contact") }

    /// Exports members with their details.
    public static var exportMembers: Self { Self(rawValue: "export_user") }

    /// Exports members without their details.
    public static var exportSimpleMembers: Self { Self(rawValue: "export_simple_user") }

    /// Exports departments.
    public static var exportDepartments: Self { Self(rawValue: "export_department") }

    /// Exports the members of a tag.
    public static var exportTagMembers: Self { Self(rawValue: "export_taguser") }

    /// Puts the names of members and departments in place of their IDs in a provider's file.
    public static var translateContactIDs: Self { Self(rawValue: "contact_id_translate") }

    public static var knownValues: [Self] {
        [
            .syncMembers, .replaceMembers, .inviteMembers, .replaceDepartments, .importChainContacts, .exportMembers,
            .exportSimpleMembers, .exportDepartments, .exportTagMembers, .translateContactIDs,
        ]
    }
}

/// An attribute that a company added to the profiles of its members.
public struct MemberAttribute: FieldGroup, Equatable {
    /// The attribute's name, as `爱好`.
    ///
    /// Wire name: `Name`.
    public var name: String

    /// The kind of the value.
    ///
    /// Wire name: `Type`.
    public var type: MemberAttributeType?

    /// The value of a text attribute.
    ///
    /// Wire name: `Text`.
    public var text: MemberAttributeText?

    /// The value of a link attribute.
    ///
    /// Wire name: `Web`.
    public var web: MemberAttributeLink?

    /// The value, in pushes of the old form, which have neither a type nor `Text`.
    ///
    /// Wire name: `Value`.
    public var value: String?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        name: String, type: MemberAttributeType? = nil, text: MemberAttributeText? = nil,
        web: MemberAttributeLink? = nil, value: String? = nil
    ) {
        self.name = name
        self.type = type
        self.text = text
        self.web = web
        self.value = value
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        name = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("Name Type Text Web Value")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&name)
            case 1: decoder.read(&type)
            case 2: decoder.read(&text)
            case 3: decoder.read(&web)
            default: decoder.read(&value)
            }
        }
        decoder.end(reading, required: 0x1, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("Name", name)
        encoder.write("Type", type)
        encoder.write("Text", text)
        encoder.write("Web", web)
        encoder.write("Value", value)
        encoder.end()
    }
}

/// A text attribute of a member.
public struct MemberAttributeText: FieldGroup, Equatable {
    /// The text.
    ///
    /// Wire name: `Value`.
    public var value: String

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(value: String) {
        self.value = value
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        value = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("Value")
        while let field = decoder.next(&reading) {
            switch field {
            default: decoder.read(&value)
            }
        }
        decoder.end(reading, required: 0x1, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("Value", value)
        encoder.end()
    }
}

/// A link attribute of a member.
public struct MemberAttributeLink: FieldGroup, Equatable {
    /// The text of the link.
    ///
    /// Wire name: `Title`.
    public var title: String

    /// Where the link leads.
    ///
    /// Wire name: `Url`.
    public var url: String

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(title: String, url: String) {
        self.title = title
        self.url = url
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        title = ""
        url = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("Title Url")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&title)
            default: decoder.read(&url)
            }
        }
        decoder.end(reading, required: 0x3, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("Title", title)
        encoder.write("Url", url)
        encoder.end()
    }
}

/// A job that ran asynchronously, and its outcome.
public struct BatchJob: FieldGroup, Equatable {
    /// The job's ID, as the call that started it returned it, at most 64 bytes.
    ///
    /// Wire name: `JobId`.
    public var jobID: String

    /// What the job did.
    ///
    /// Wire name: `JobType`.
    public var jobType: BatchJobType

    /// The error code: 0 when the job succeeded.
    ///
    /// Wire name: `ErrCode`.
    public var errorCode: Int

    /// The error in words: `ok` when the job succeeded.
    ///
    /// Wire name: `ErrMsg`.
    public var errorMessage: String

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(jobID: String, jobType: BatchJobType, errorCode: Int, errorMessage: String) {
        self.jobID = jobID
        self.jobType = jobType
        self.errorCode = errorCode
        self.errorMessage = errorMessage
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        jobID = ""
        jobType = BatchJobType(rawValue: "")
        errorCode = 0
        errorMessage = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("JobId JobType ErrCode ErrMsg")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&jobID)
            case 1: decoder.read(&jobType)
            case 2: decoder.read(&errorCode)
            default: decoder.read(&errorMessage)
            }
        }
        decoder.end(reading, required: 0xf, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("JobId", jobID)
        encoder.write("JobType", jobType)
        encoder.write("ErrCode", errorCode)
        encoder.write("ErrMsg", errorMessage)
        encoder.end()
    }
}
