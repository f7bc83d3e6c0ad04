// Generated from WeCom/Response.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A message that was accepted, for all or some of its receivers.
public struct SendResult: FieldGroup, Equatable {
    /// The member IDs that do not exist or cannot see the application.
    ///
    /// Wire name: `invaliduser`.
    public var invalidUsers: [String]

    /// The IDs of departments that do not exist or cannot see the application.
    ///
    /// Wire name: `invalidparty`.
    public var invalidDepartments: [Int64]

    /// The IDs of tags that do not exist or cannot see the application.
    ///
    /// Wire name: `invalidtag`.
    public var invalidTags: [Int64]

    /// The member IDs without a licence for the interface.
    ///
    /// Wire name: `unlicenseduser`.
    public var unlicensedUsers: [String]

    /// The ID of the message, by which it can be recalled within 24 hours.
    ///
    /// Wire name: `msgid`.
    public var msgID: String?

    /// Changes the card once, within 72 hours; of template cards with buttons, votes or questions alone.
    ///
    /// Wire name: `response_code`.
    public var responseCode: String?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        invalidUsers: [String] = [], invalidDepartments: [Int64] = [], invalidTags: [Int64] = [],
        unlicensedUsers: [String] = [], msgID: String? = nil, responseCode: String? = nil
    ) {
        self.invalidUsers = invalidUsers
        self.invalidDepartments = invalidDepartments
        self.invalidTags = invalidTags
        self.unlicensedUsers = unlicensedUsers
        self.msgID = msgID
        self.responseCode = responseCode
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        invalidUsers = []
        invalidDepartments = []
        invalidTags = []
        unlicensedUsers = []
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("invaliduser* invalidparty* invalidtag* unlicenseduser* msgid response_code")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(list: &invalidUsers, separator: "|")
            case 1: decoder.read(list: &invalidDepartments, separator: "|")
            case 2: decoder.read(list: &invalidTags, separator: "|")
            case 3: decoder.read(list: &unlicensedUsers, separator: "|")
            case 4: decoder.read(&msgID)
            default: decoder.read(&responseCode)
            }
        }
        decoder.end(reading, required: 0x0, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("invaliduser", list: invalidUsers, separator: "|", isRequired: false)
        encoder.write("invalidparty", list: invalidDepartments, separator: "|", isRequired: false)
        encoder.write("invalidtag", list: invalidTags, separator: "|", isRequired: false)
        encoder.write("unlicenseduser", list: unlicensedUsers, separator: "|", isRequired: false)
        encoder.write("msgid", msgID)
        encoder.write("response_code", responseCode)
        encoder.end()
    }
}

/// A card that was changed, for all or some.
public struct CardUpdateResult: FieldGroup, Equatable {
    /// The member IDs that do not exist or did not receive the card.
    ///
    /// Wire name: `invaliduser`.
    public var invalidUsers: [String]

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(invalidUsers: [String] = []) {
        self.invalidUsers = invalidUsers
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        invalidUsers = []
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("invaliduser*")
        while let field = decoder.next(&reading) {
            switch field {
            default: decoder.read(oneOf: &invalidUsers)
            }
        }
        decoder.end(reading, required: 0x0, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("invaliduser", siblings: invalidUsers, isRequired: false)
        encoder.end()
    }
}

/// A message to linked companies that was accepted, for all or some of its receivers.
public struct LinkedCorpSendResult: FieldGroup, Equatable {
    /// The members who do not exist or cannot see the application, written as in `touser` and in small letters.
    ///
    /// Wire name: `invaliduser`.
    public var invalidUsers: [String]

    /// The departments that do not exist or cannot see the application, written as in `toparty`.
    ///
    /// Wire name: `invalidparty`.
    public var invalidDepartments: [String]

    /// The IDs of tags that do not exist or cannot see the application.
    ///
    /// Wire name: `invalidtag`.
    public var invalidTags: [String]

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(invalidUsers: [String] = [], invalidDepartments: [String] = [], invalidTags: [String] = []) {
        self.invalidUsers = invalidUsers
        self.invalidDepartments = invalidDepartments
        self.invalidTags = invalidTags
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        invalidUsers = []
        invalidDepartments = []
        invalidTags = []
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("invaliduser* invalidparty* invalidtag*")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(oneOf: &invalidUsers)
            case 1: decoder.read(oneOf: &invalidDepartments)
            default: decoder.read(oneOf: &invalidTags)
            }
        }
        decoder.end(reading, required: 0x0, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("invaliduser", siblings: invalidUsers, isRequired: false)
        encoder.write("invalidparty", siblings: invalidDepartments, isRequired: false)
        encoder.write("invalidtag", siblings: invalidTags, isRequired: false)
        encoder.end()
    }
}

/// A school notification that was accepted, for all or some of its receivers.
public struct SchoolSendResult: FieldGroup, Equatable {
    /// Those of `to_external_user` who do not exist or cannot be reached.
    ///
    /// Wire name: `invalid_external_user`.
    public var invalidExternalUsers: [String]

    /// The IDs of parents who do not exist or cannot be reached.
    ///
    /// Wire name: `invalid_parent_userid`.
    public var invalidParents: [String]

    /// The IDs of students who do not exist or cannot be reached.
    ///
    /// Wire name: `invalid_student_userid`.
    public var invalidStudents: [String]

    /// The IDs of classes and departments that do not exist or cannot be reached.
    ///
    /// Wire name: `invalid_party`.
    public var invalidDepartments: [String]

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        invalidExternalUsers: [String] = [], invalidParents: [String] = [], invalidStudents: [String] = [],
        invalidDepartments: [String] = []
    ) {
        self.invalidExternalUsers = invalidExternalUsers
        self.invalidParents = invalidParents
        self.invalidStudents = invalidStudents
        self.invalidDepartments = invalidDepartments
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        invalidExternalUsers = []
        invalidParents = []
        invalidStudents = []
        invalidDepartments = []
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(
            """
            invalid_external_user* invalid_parent_userid* invalid_student_userid* invalid_party*
            """)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(oneOf: &invalidExternalUsers)
            case 1: decoder.read(oneOf: &invalidParents)
            case 2: decoder.read(oneOf: &invalidStudents)
            default: decoder.read(oneOf: &invalidDepartments)
            }
        }
        decoder.end(reading, required: 0x0, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("invalid_external_user", siblings: invalidExternalUsers, isRequired: false)
        encoder.write("invalid_parent_userid", siblings: invalidParents, isRequired: false)
        encoder.write("invalid_student_userid", siblings: invalidStudents, isRequired: false)
        encoder.write("invalid_party", siblings: invalidDepartments, isRequired: false)
        encoder.end()
    }
}

/// A group send that waits for members to confirm it.
public struct AddMsgTemplateResult: FieldGroup, Equatable {
    /// The IDs of customers or customer groups that are wrong or cannot receive the message.
    ///
    /// Wire name: `fail_list`.
    public var failedIDs: [String]

    /// The ID of the group send, by which its results are asked for, members are reminded and it is stopped.
    ///
    /// Wire name: `msgid`.
    public var msgID: String?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(failedIDs: [String] = [], msgID: String? = nil) {
        self.failedIDs = failedIDs
        self.msgID = msgID
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        failedIDs = []
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("fail_list* msgid")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(oneOf: &failedIDs)
            default: decoder.read(&msgID)
            }
        }
        decoder.end(reading, required: 0x0, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("fail_list", siblings: failedIDs, isRequired: false)
        encoder.write("msgid", msgID)
        encoder.end()
    }
}

/// Welcome material that was added.
public struct GroupWelcomeTemplateResult: FieldGroup, Equatable {
    /// The ID of the welcome material.
    ///
    /// Wire name: `template_id`.
    public var templateID: String

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(templateID: String) {
        self.templateID = templateID
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        templateID = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("template_id")
        while let field = decoder.next(&reading) {
            switch field {
            default: decoder.read(&templateID)
            }
        }
        decoder.end(reading, required: 0x1, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("template_id", templateID)
        encoder.end()
    }
}
