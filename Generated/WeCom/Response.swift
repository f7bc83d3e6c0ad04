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
