// Generated from WeCom/Shared/Approval.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// How far a request is.
public struct OpenApprovalStatus: OpenEnum {
    /// The value on the wire.
    public var rawValue: Int

    /// Creates the value that stands on the wire, known or not.
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// Somebody has still to decide.
    public static var inProgress: Self { Self(rawValue: 1) }

    /// The request is granted.
    public static var approved: Self { Self(rawValue: 2) }

    /// The request is refused.
    public static var rejected: Self { Self(rawValue: 3) }

    /// The member took the request back.
    public static var cancelled: Self { Self(rawValue: 4) }

    public static var knownValues: [Self] { [.inProgress, .approved, .rejected, .cancelled] }
}

/// What was decided in an approval.
public struct OpenApprovalDecision: OpenEnum {
    /// The value on the wire.
    public var rawValue: Int

    /// Creates the value that stands on the wire, known or not.
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// Nothing yet.
    public static var pending: Self { Self(rawValue: 1) }

    /// Agreed.
    public static var approved: Self { Self(rawValue: 2) }

    /// Refused.
    public static var rejected: Self { Self(rawValue: 3) }

    /// Passed on to somebody else.
    public static var forwarded: Self { Self(rawValue: 4) }

    public static var knownValues: [Self] { [.pending, .approved, .rejected, .forwarded] }
}

/// How many of those who share a step have to agree.
public struct ApproverRule: OpenEnum {
    /// The value on the wire.
    public var rawValue: Int

    /// Creates the value that stands on the wire, known or not.
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// One of them is enough.
    public static var anyOne: Self { Self(rawValue: 1) }

    /// All of them.
    public static var everyone: Self { Self(rawValue: 2) }

    public static var knownValues: [Self] { [.anyOne, .everyone] }
}

/// How those who decide in a step are chosen.
public struct OpenApprovalNodeType: OpenEnum {
    /// The value on the wire.
    public var rawValue: Int

    /// Creates the value that stands on the wire, known or not.
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// Members who are named.
    public static var members: Self { Self(rawValue: 1) }

    /// The members of a tag.
    public static var tag: Self { Self(rawValue: 2) }

    /// The superior of the member who made the request.
    public static var superior: Self { Self(rawValue: 3) }

    public static var knownValues: [Self] { [.members, .tag, .superior] }
}

/// How far a request is.
public struct SystemApprovalStatus: OpenEnum {
    /// The value on the wire.
    public var rawValue: Int

    /// Creates the value that stands on the wire, known or not.
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// Somebody has still to decide.
    public static var inProgress: Self { Self(rawValue: 1) }

    /// The request is granted.
    public static var approved: Self { Self(rawValue: 2) }

    /// The request is refused.
    public static var rejected: Self { Self(rawValue: 3) }

    /// The member took the request back.
    public static var withdrawn: Self { Self(rawValue: 4) }

    /// The request was granted, and taken back.
    public static var withdrawnAfterApproval: Self { Self(rawValue: 6) }

    /// The request is deleted.
    public static var deleted: Self { Self(rawValue: 7) }

    /// What was asked for is paid.
    public static var paid: Self { Self(rawValue: 10) }

    public static var knownValues: [Self] {
        [.inProgress, .approved, .rejected, .withdrawn, .withdrawnAfterApproval, .deleted, .paid]
    }
}

/// What was decided in a step of an approval.
public struct SystemApprovalDecision: OpenEnum {
    /// The value on the wire.
    public var rawValue: Int

    /// Creates the value that stands on the wire, known or not.
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// Nothing yet.
    public static var pending: Self { Self(rawValue: 1) }

    /// Agreed.
    public static var approved: Self { Self(rawValue: 2) }

    /// Refused.
    public static var rejected: Self { Self(rawValue: 3) }

    /// Passed on to somebody else.
    public static var forwarded: Self { Self(rawValue: 4) }

    /// Sent back to one of those who had decided.
    public static var returned: Self { Self(rawValue: 11) }

    /// Another who decides was added.
    public static var approverAdded: Self { Self(rawValue: 12) }

    /// Agreed, and another who decides was added.
    public static var approvedAndApproverAdded: Self { Self(rawValue: 13) }

    /// Carried out.
    public static var handled: Self { Self(rawValue: 14) }

    /// Handed over to another.
    public static var reassigned: Self { Self(rawValue: 15) }

    public static var knownValues: [Self] {
        [
            .pending, .approved, .rejected, .forwarded, .returned, .approverAdded, .approvedAndApproverAdded, .handled,
            .reassigned,
        ]
    }
}

/// What happened to a request.
public struct SystemApprovalChange: OpenEnum {
    /// The value on the wire.
    public var rawValue: Int

    /// Creates the value that stands on the wire, known or not.
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// It was made.
    public static var submitted: Self { Self(rawValue: 1) }

    /// Somebody agreed.
    public static var approved: Self { Self(rawValue: 2) }

    /// Somebody refused.
    public static var rejected: Self { Self(rawValue: 3) }

    /// Somebody passed it on to another.
    public static var forwarded: Self { Self(rawValue: 4) }

    /// The member asked for haste.
    public static var urged: Self { Self(rawValue: 5) }

    /// The member took it back.
    public static var withdrawn: Self { Self(rawValue: 6) }

    /// It was taken back after it was granted.
    public static var withdrawnAfterApproval: Self { Self(rawValue: 8) }

    /// Somebody added a remark.
    public static var commented: Self { Self(rawValue: 10) }

    /// Somebody sent it back to one of those who had decided.
    public static var returned: Self { Self(rawValue: 11) }

    /// Somebody added another who decides.
    public static var approverAdded: Self { Self(rawValue: 12) }

    /// Somebody agreed and added another who decides.
    public static var approvedAndApproverAdded: Self { Self(rawValue: 13) }

    /// Somebody carried out what was asked for.
    public static var handled: Self { Self(rawValue: 14) }

    /// Somebody handed the task over to another.
    public static var reassigned: Self { Self(rawValue: 15) }

    public static var knownValues: [Self] {
        [
            .submitted, .approved, .rejected, .forwarded, .urged, .withdrawn, .withdrawnAfterApproval, .commented,
            .returned, .approverAdded, .approvedAndApproverAdded, .handled, .reassigned,
        ]
    }
}

/// What is done in a step of a request.
public struct ApprovalProcessNodeType: OpenEnum {
    /// The value on the wire.
    public var rawValue: Int

    /// Creates the value that stands on the wire, known or not.
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// Members decide.
    public static var approval: Self { Self(rawValue: 1) }

    /// Members get a copy.
    public static var copy: Self { Self(rawValue: 2) }

    /// Members carry out what was asked for.
    public static var handling: Self { Self(rawValue: 3) }

    public static var knownValues: [Self] { [.approval, .copy, .handling] }
}

/// How many of those who share a step have to agree.
public struct ApprovalRelation: OpenEnum {
    /// The value on the wire.
    public var rawValue: Int

    /// Creates the value that stands on the wire, known or not.
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// All of them.
    public static var everyone: Self { Self(rawValue: 1) }

    /// One of them is enough.
    public static var anyOne: Self { Self(rawValue: 2) }

    /// All of them, one after another.
    public static var inTurn: Self { Self(rawValue: 3) }

    public static var knownValues: [Self] { [.everyone, .anyOne, .inTurn] }
}

/// A request that an application started through the approval engine.
public struct OpenApproval: FieldGroup, Equatable {
    /// The number that the application gave to the request.
    ///
    /// Wire name: `ThirdNo`.
    public var thirdPartyNumber: String

    /// The name of the template.
    ///
    /// Wire name: `OpenSpName`.
    public var templateName: String?

    /// The ID of the template.
    ///
    /// Wire name: `OpenTemplateId`.
    public var templateID: String

    /// How far the request is.
    ///
    /// Wire name: `OpenSpStatus`.
    public var status: OpenApprovalStatus

    /// When the request was made.
    ///
    /// Wire name: `ApplyTime`.
    public var applyTime: UnixTime?

    /// The name of the member who made the request.
    ///
    /// Wire name: `ApplyUserName`.
    public var applicantName: String?

    /// The ID of the member who made the request.
    ///
    /// Wire name: `ApplyUserId`.
    public var applicantUserID: String?

    /// The department of the member who made the request, by name.
    ///
    /// Wire name: `ApplyUserParty`.
    public var applicantDepartment: String?

    /// The picture of the member who made the request.
    ///
    /// Wire name: `ApplyUserImage`.
    public var applicantAvatar: String?

    /// The steps of the approval, in their order.
    ///
    /// Wire name: `ApprovalNodes`.
    public var nodes: [OpenApprovalNode]

    /// Who gets a copy; may be empty.
    ///
    /// Wire name: `NotifyNodes`.
    public var notifiees: [OpenApprovalNotifiee]

    /// The place in `ApprovalNodes` of the step that is under way, from 0.
    ///
    /// Wire name: `ApproverStep`.
    public var currentStep: Int?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        thirdPartyNumber: String, templateName: String? = nil, templateID: String, status: OpenApprovalStatus,
        applyTime: UnixTime? = nil, applicantName: String? = nil, applicantUserID: String? = nil,
        applicantDepartment: String? = nil, applicantAvatar: String? = nil, nodes: [OpenApprovalNode] = [],
        notifiees: [OpenApprovalNotifiee] = [], currentStep: Int? = nil
    ) {
        self.thirdPartyNumber = thirdPartyNumber
        self.templateName = templateName
        self.templateID = templateID
        self.status = status
        self.applyTime = applyTime
        self.applicantName = applicantName
        self.applicantUserID = applicantUserID
        self.applicantDepartment = applicantDepartment
        self.applicantAvatar = applicantAvatar
        self.nodes = nodes
        self.notifiees = notifiees
        self.currentStep = currentStep
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        thirdPartyNumber = ""
        templateID = ""
        status = OpenApprovalStatus(rawValue: 0)
        nodes = []
        notifiees = []
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(
            """
            ThirdNo OpenSpName OpenTemplateId OpenSpStatus ApplyTime ApplyUserName ApplyUserId ApplyUserParty \
            ApplyUserImage ApprovalNodes* NotifyNodes* ApproverStep|approverstep
            """)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&thirdPartyNumber)
            case 1: decoder.read(&templateName)
            case 2: decoder.read(&templateID)
            case 3: decoder.read(&status)
            case 4: decoder.read(&applyTime)
            case 5: decoder.read(&applicantName)
            case 6: decoder.read(&applicantUserID)
            case 7: decoder.read(&applicantDepartment)
            case 8: decoder.read(&applicantAvatar)
            case 9: decoder.read(list: &nodes, item: "ApprovalNode")
            case 10: decoder.read(list: &notifiees, item: "NotifyNode")
            default: decoder.read(&currentStep)
            }
        }
        decoder.end(reading, required: 0xd, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ThirdNo", thirdPartyNumber, cdata: false)
        encoder.write("OpenSpName", templateName, cdata: false)
        encoder.write("OpenTemplateId", templateID, cdata: false)
        encoder.write("OpenSpStatus", status)
        encoder.write("ApplyTime", applyTime)
        encoder.write("ApplyUserName", applicantName, cdata: false)
        encoder.write("ApplyUserId", applicantUserID, cdata: false)
        encoder.write("ApplyUserParty", applicantDepartment, cdata: false)
        encoder.write("ApplyUserImage", applicantAvatar, cdata: false)
        encoder.write("ApprovalNodes", list: nodes, item: "ApprovalNode", isRequired: false)
        encoder.write("NotifyNodes", list: notifiees, item: "NotifyNode", isRequired: false)
        encoder.write("ApproverStep", currentStep)
        encoder.end()
    }
}

/// A step of an approval: those who decide together.
public struct OpenApprovalNode: FieldGroup, Equatable {
    /// What the step decided.
    ///
    /// Wire name: `NodeStatus`.
    public var status: OpenApprovalDecision

    /// How many of them have to agree.
    ///
    /// Wire name: `NodeAttr`.
    public var rule: ApproverRule?

    /// How those who decide were chosen.
    ///
    /// Wire name: `NodeType`.
    public var type: OpenApprovalNodeType?

    /// Those who decide.
    ///
    /// Wire name: `Items`.
    public var approvers: [OpenApprover]

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        status: OpenApprovalDecision, rule: ApproverRule? = nil, type: OpenApprovalNodeType? = nil,
        approvers: [OpenApprover] = []
    ) {
        self.status = status
        self.rule = rule
        self.type = type
        self.approvers = approvers
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        status = OpenApprovalDecision(rawValue: 0)
        approvers = []
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("NodeStatus NodeAttr NodeType Items*")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&status)
            case 1: decoder.read(&rule)
            case 2: decoder.read(&type)
            default: decoder.read(list: &approvers, item: "Item")
            }
        }
        decoder.end(reading, required: 0x1, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("NodeStatus", status)
        encoder.write("NodeAttr", rule)
        encoder.write("NodeType", type)
        encoder.write("Items", list: approvers, item: "Item", isRequired: false)
        encoder.end()
    }
}

/// A member who decides in a step of an approval.
public struct OpenApprover: FieldGroup, Equatable {
    /// The member's name.
    ///
    /// Wire name: `ItemName`.
    public var name: String?

    /// The member's ID.
    ///
    /// Wire name: `ItemUserid`.
    public var userID: String

    /// The member's department, by name; absent in pushes of one form.
    ///
    /// Wire name: `ItemParty`.
    public var department: String?

    /// The member's picture.
    ///
    /// Wire name: `ItemImage`.
    public var avatar: String?

    /// What the member decided.
    ///
    /// Wire name: `ItemStatus`.
    public var status: OpenApprovalDecision

    /// What the member wrote with the decision; may be empty.
    ///
    /// Wire name: `ItemSpeech`.
    public var remark: String?

    /// When the member decided: 0 as long as nothing is decided.
    ///
    /// Wire name: `ItemOpTime`.
    public var decisionTime: UnixTime?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        name: String? = nil, userID: String, department: String? = nil, avatar: String? = nil,
        status: OpenApprovalDecision, remark: String? = nil, decisionTime: UnixTime? = nil
    ) {
        self.name = name
        self.userID = userID
        self.department = department
        self.avatar = avatar
        self.status = status
        self.remark = remark
        self.decisionTime = decisionTime
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        userID = ""
        status = OpenApprovalDecision(rawValue: 0)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(
            """
            ItemName ItemUserid|ItemUserId ItemParty ItemImage ItemStatus ItemSpeech ItemOpTime
            """)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&name)
            case 1: decoder.read(&userID)
            case 2: decoder.read(&department)
            case 3: decoder.read(&avatar)
            case 4: decoder.read(&status)
            case 5: decoder.read(&remark)
            default: decoder.read(&decisionTime)
            }
        }
        decoder.end(reading, required: 0x12, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ItemName", name, cdata: false)
        encoder.write("ItemUserid", userID, cdata: false)
        encoder.write("ItemParty", department, cdata: false)
        encoder.write("ItemImage", avatar, cdata: false)
        encoder.write("ItemStatus", status)
        encoder.write("ItemSpeech", remark, cdata: false)
        encoder.write("ItemOpTime", decisionTime)
        encoder.end()
    }
}

/// A member who gets a copy of a request.
public struct OpenApprovalNotifiee: FieldGroup, Equatable {
    /// The member's name.
    ///
    /// Wire name: `ItemName`.
    public var name: String?

    /// The member's ID.
    ///
    /// Wire name: `ItemUserid`.
    public var userID: String

    /// The member's department, by name; absent in pushes of one form.
    ///
    /// Wire name: `ItemParty`.
    public var department: String?

    /// The member's picture.
    ///
    /// Wire name: `ItemImage`.
    public var avatar: String?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(name: String? = nil, userID: String, department: String? = nil, avatar: String? = nil) {
        self.name = name
        self.userID = userID
        self.department = department
        self.avatar = avatar
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        userID = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ItemName ItemUserid|ItemUserId ItemParty ItemImage")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&name)
            case 1: decoder.read(&userID)
            case 2: decoder.read(&department)
            default: decoder.read(&avatar)
            }
        }
        decoder.end(reading, required: 0x2, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ItemName", name, cdata: false)
        encoder.write("ItemUserid", userID, cdata: false)
        encoder.write("ItemParty", department, cdata: false)
        encoder.write("ItemImage", avatar, cdata: false)
        encoder.end()
    }
}

/// A request in WeCom's own approval application.
public struct SystemApproval: FieldGroup, Equatable {
    /// The number of the request as text. Prefer it to `SpNo`; absent in pushes of old.
    ///
    /// Wire name: `SpNoStr`.
    public var numberText: String?

    /// The number of the request: more digits than 32 bits hold. Some requests of schools have none.
    ///
    /// Wire name: `SpNo`.
    public var number: String?

    /// The name of the template.
    ///
    /// Wire name: `SpName`.
    public var templateName: String

    /// How far the request is.
    ///
    /// Wire name: `SpStatus`.
    public var status: SystemApprovalStatus

    /// The ID of the template, by which the template's fields can be asked for.
    ///
    /// Wire name: `TemplateId`.
    public var templateID: String

    /// When the request was made.
    ///
    /// Wire name: `ApplyTime`.
    public var applyTime: UnixTime

    /// Who made the request.
    ///
    /// Wire name: `Applyer`.
    public var applicant: Applicant

    /// The steps of the approval, in their order. `ProcessList` tells more of them.
    ///
    /// Wire name: `SpRecord`.
    public var records: [SystemApprovalRecord]

    /// The members who get a copy.
    ///
    /// Wire name: `Notifyer`.
    public var notifiees: [ApprovalMember]

    /// The remarks that were added to the request.
    ///
    /// Wire name: `Comments`.
    public var comments: [ApprovalComment]

    /// The course of the request; absent in pushes of old.
    ///
    /// Wire name: `ProcessList`.
    public var process: ApprovalProcess?

    /// What happened to the request now.
    ///
    /// Wire name: `StatuChangeEvent`.
    public var change: SystemApprovalChange

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        numberText: String? = nil, number: String? = nil, templateName: String, status: SystemApprovalStatus,
        templateID: String, applyTime: UnixTime, applicant: Applicant, records: [SystemApprovalRecord] = [],
        notifiees: [ApprovalMember] = [], comments: [ApprovalComment] = [], process: ApprovalProcess? = nil,
        change: SystemApprovalChange
    ) {
        self.numberText = numberText
        self.number = number
        self.templateName = templateName
        self.status = status
        self.templateID = templateID
        self.applyTime = applyTime
        self.applicant = applicant
        self.records = records
        self.notifiees = notifiees
        self.comments = comments
        self.process = process
        self.change = change
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        templateName = ""
        status = SystemApprovalStatus(rawValue: 0)
        templateID = ""
        applyTime = 0
        applicant = .init(blankFor: decoder)
        records = []
        notifiees = []
        comments = []
        change = SystemApprovalChange(rawValue: 0)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(
            """
            SpNoStr SpNo SpName SpStatus TemplateId ApplyTime Applyer SpRecord* Notifyer* Comments* ProcessList \
            StatuChangeEvent
            """)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&numberText)
            case 1: decoder.read(&number)
            case 2: decoder.read(&templateName)
            case 3: decoder.read(&status)
            case 4: decoder.read(&templateID)
            case 5: decoder.read(&applyTime)
            case 6: decoder.read(required: &applicant)
            case 7: decoder.read(oneOf: &records)
            case 8: decoder.read(oneOf: &notifiees)
            case 9: decoder.read(oneOf: &comments)
            case 10: decoder.read(&process)
            default: decoder.read(&change)
            }
        }
        decoder.end(reading, required: 0x87c, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("SpNoStr", numberText)
        encoder.write("SpNo", number, cdata: false)
        encoder.write("SpName", templateName)
        encoder.write("SpStatus", status)
        encoder.write("TemplateId", templateID)
        encoder.write("ApplyTime", applyTime)
        encoder.write("Applyer", applicant)
        encoder.write("SpRecord", siblings: records, isRequired: false)
        encoder.write("Notifyer", siblings: notifiees, isRequired: false)
        encoder.write("Comments", siblings: comments, isRequired: false)
        encoder.write("ProcessList", process)
        encoder.write("StatuChangeEvent", change)
        encoder.end()
    }
}

/// The member who made a request.
public struct Applicant: FieldGroup, Equatable {
    /// The member's ID.
    ///
    /// Wire name: `UserId`.
    public var userID: String

    /// The ID of the department for which the request was made.
    ///
    /// Wire name: `Party`.
    public var departmentID: Int64?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(userID: String, departmentID: Int64? = nil) {
        self.userID = userID
        self.departmentID = departmentID
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        userID = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("UserId Party")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&userID)
            default: decoder.read(&departmentID)
            }
        }
        decoder.end(reading, required: 0x1, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("UserId", userID)
        encoder.write("Party", departmentID, cdata: true)
        encoder.end()
    }
}

/// A member who has to do with a request.
public struct ApprovalMember: FieldGroup, Equatable {
    /// The member's ID.
    ///
    /// Wire name: `UserId`.
    public var userID: String

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(userID: String) {
        self.userID = userID
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        userID = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("UserId")
        while let field = decoder.next(&reading) {
            switch field {
            default: decoder.read(&userID)
            }
        }
        decoder.end(reading, required: 0x1, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("UserId", userID)
        encoder.end()
    }
}

/// A step of an approval: those who decide together.
public struct SystemApprovalRecord: FieldGroup, Equatable {
    /// What the step decided.
    ///
    /// Wire name: `SpStatus`.
    public var status: SystemApprovalDecision

    /// How many of them have to agree.
    ///
    /// Wire name: `ApproverAttr`.
    public var rule: ApproverRule?

    /// What each of them decided.
    ///
    /// Wire name: `Details`.
    public var details: [SystemApprovalDetail]

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(status: SystemApprovalDecision, rule: ApproverRule? = nil, details: [SystemApprovalDetail] = []) {
        self.status = status
        self.rule = rule
        self.details = details
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        status = SystemApprovalDecision(rawValue: 0)
        details = []
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("SpStatus ApproverAttr Details*")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&status)
            case 1: decoder.read(&rule)
            default: decoder.read(oneOf: &details)
            }
        }
        decoder.end(reading, required: 0x1, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("SpStatus", status)
        encoder.write("ApproverAttr", rule)
        encoder.write("Details", siblings: details, isRequired: false)
        encoder.end()
    }
}

/// What a member decided in a step.
public struct SystemApprovalDetail: FieldGroup, Equatable {
    /// Who decides.
    ///
    /// Wire name: `Approver`.
    public var approver: ApprovalMember

    /// What the member wrote with the decision; may be empty.
    ///
    /// Wire name: `Speech`.
    public var remark: String?

    /// What the member decided.
    ///
    /// Wire name: `SpStatus`.
    public var status: SystemApprovalDecision

    /// When the member decided: 0 as long as nothing is decided.
    ///
    /// Wire name: `SpTime`.
    public var decisionTime: UnixTime?

    /// The media IDs of the files that the member added.
    ///
    /// Wire name: `Attach`.
    public var attachments: [String]

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        approver: ApprovalMember, remark: String? = nil, status: SystemApprovalDecision, decisionTime: UnixTime? = nil,
        attachments: [String] = []
    ) {
        self.approver = approver
        self.remark = remark
        self.status = status
        self.decisionTime = decisionTime
        self.attachments = attachments
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        approver = .init(blankFor: decoder)
        status = SystemApprovalDecision(rawValue: 0)
        attachments = []
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("Approver Speech SpStatus SpTime Attach*")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(required: &approver)
            case 1: decoder.read(&remark)
            case 2: decoder.read(&status)
            case 3: decoder.read(&decisionTime)
            default: decoder.read(oneOf: &attachments)
            }
        }
        decoder.end(reading, required: 0x5, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("Approver", approver)
        encoder.write("Speech", remark)
        encoder.write("SpStatus", status)
        encoder.write("SpTime", decisionTime)
        encoder.write("Attach", siblings: attachments, isRequired: false)
        encoder.end()
    }
}

/// A remark on a request.
public struct ApprovalComment: FieldGroup, Equatable {
    /// Who wrote the remark.
    ///
    /// Wire name: `CommentUserInfo`.
    public var author: ApprovalMember?

    /// When the remark was written.
    ///
    /// Wire name: `CommentTime`.
    public var time: UnixTime?

    /// The remark.
    ///
    /// Wire name: `CommentContent`.
    public var content: String?

    /// The remark's ID.
    ///
    /// Wire name: `CommentId`.
    public var id: String?

    /// The media IDs of the files that were added.
    ///
    /// Wire name: `Attach`.
    public var attachments: [String]

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        author: ApprovalMember? = nil, time: UnixTime? = nil, content: String? = nil, id: String? = nil,
        attachments: [String] = []
    ) {
        self.author = author
        self.time = time
        self.content = content
        self.id = id
        self.attachments = attachments
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        attachments = []
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("CommentUserInfo CommentTime CommentContent CommentId Attach*")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&author)
            case 1: decoder.read(&time)
            case 2: decoder.read(&content)
            case 3: decoder.read(&id)
            default: decoder.read(oneOf: &attachments)
            }
        }
        decoder.end(reading, required: 0x0, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("CommentUserInfo", author)
        encoder.write("CommentTime", time)
        encoder.write("CommentContent", content)
        encoder.write("CommentId", id)
        encoder.write("Attach", siblings: attachments, isRequired: false)
        encoder.end()
    }
}

/// The course of a request.
public struct ApprovalProcess: FieldGroup, Equatable {
    /// The steps, in their order.
    ///
    /// Wire name: `NodeList`.
    public var nodes: [ApprovalProcessNode]

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(nodes: [ApprovalProcessNode] = []) {
        self.nodes = nodes
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        nodes = []
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("NodeList*")
        while let field = decoder.next(&reading) {
            switch field {
            default: decoder.read(oneOf: &nodes)
            }
        }
        decoder.end(reading, required: 0x0, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("NodeList", siblings: nodes, isRequired: false)
        encoder.end()
    }
}

/// A step in the course of a request.
public struct ApprovalProcessNode: FieldGroup, Equatable {
    /// What is done in the step.
    ///
    /// Wire name: `NodeType`.
    public var type: ApprovalProcessNodeType?

    /// What the step decided.
    ///
    /// Wire name: `SpStatus`.
    public var status: SystemApprovalDecision?

    /// How many have to agree; absent for copies.
    ///
    /// Wire name: `ApvRel`.
    public var relation: ApprovalRelation?

    /// Those who have to do with the step.
    ///
    /// Wire name: `SubNodeList`.
    public var participants: [ApprovalProcessParticipant]

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        type: ApprovalProcessNodeType? = nil, status: SystemApprovalDecision? = nil, relation: ApprovalRelation? = nil,
        participants: [ApprovalProcessParticipant] = []
    ) {
        self.type = type
        self.status = status
        self.relation = relation
        self.participants = participants
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        participants = []
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("NodeType SpStatus ApvRel SubNodeList*")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&type)
            case 1: decoder.read(&status)
            case 2: decoder.read(&relation)
            default: decoder.read(oneOf: &participants)
            }
        }
        decoder.end(reading, required: 0x0, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("NodeType", type)
        encoder.write("SpStatus", status)
        encoder.write("ApvRel", relation)
        encoder.write("SubNodeList", siblings: participants, isRequired: false)
        encoder.end()
    }
}

/// A member who has to do with a step of a request.
public struct ApprovalProcessParticipant: FieldGroup, Equatable {
    /// Who it is.
    ///
    /// Wire name: `UserInfo`.
    public var member: ApprovalMember?

    /// What the member wrote; may be empty.
    ///
    /// Wire name: `Speech`.
    public var remark: String?

    /// What the member decided.
    ///
    /// Wire name: `SpYj`.
    public var decision: SystemApprovalDecision?

    /// When the member decided: 0 as long as nothing is decided.
    ///
    /// Wire name: `Sptime`.
    public var decisionTime: UnixTime?

    /// The media IDs of the files that the member added.
    ///
    /// Wire name: `MediaIds`.
    public var mediaIDs: [String]

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        member: ApprovalMember? = nil, remark: String? = nil, decision: SystemApprovalDecision? = nil,
        decisionTime: UnixTime? = nil, mediaIDs: [String] = []
    ) {
        self.member = member
        self.remark = remark
        self.decision = decision
        self.decisionTime = decisionTime
        self.mediaIDs = mediaIDs
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        mediaIDs = []
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("UserInfo Speech SpYj Sptime|SpTime MediaIds*")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&member)
            case 1: decoder.read(&remark)
            case 2: decoder.read(&decision)
            case 3: decoder.read(&decisionTime)
            default: decoder.read(oneOf: &mediaIDs)
            }
        }
        decoder.end(reading, required: 0x0, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("UserInfo", member)
        encoder.write("Speech", remark)
        encoder.write("SpYj", decision)
        encoder.write("Sptime", decisionTime)
        encoder.write("MediaIds", siblings: mediaIDs, isRequired: false)
        encoder.end()
    }
}
