// Generated from WeCom/Shared/DataZone.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// The right to fetch what a notice announces.
public struct ArchiveToken: FieldGroup, Equatable {
    /// The token for the call that fetches the messages; valid for ten minutes.
    ///
    /// Wire name: `token`.
    public var token: String

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(token: String) {
        self.token = token
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        token = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("token")
        while let field = decoder.next(&reading) {
            switch field {
            default: decoder.read(&token)
            }
        }
        decoder.end(reading, required: 0x1, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("token", token)
        encoder.end()
    }
}

/// The chat that a customer lets be archived.
public struct ArchiveConsent: FieldGroup, Equatable {
    /// The UserID of the member in the chat; may be absent for a group chat.
    ///
    /// Wire name: `userid`.
    public var userID: String?

    /// The ID of the customer who agreed; may be absent for a group chat.
    ///
    /// Wire name: `external_userid`.
    public var externalUserID: String?

    /// The group chat; may be absent for a chat of two.
    ///
    /// Wire name: `chatid`.
    public var chatID: String?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(userID: String? = nil, externalUserID: String? = nil, chatID: String? = nil) {
        self.userID = userID
        self.externalUserID = externalUserID
        self.chatID = chatID
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("userid external_userid chatid")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&userID)
            case 1: decoder.read(&externalUserID)
            default: decoder.read(&chatID)
            }
        }
        decoder.end(reading, required: 0x0, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("userid", userID)
        encoder.write("external_userid", externalUserID)
        encoder.write("chatid", chatID)
        encoder.end()
    }
}

/// A knowledge base of the company.
public struct KnowledgeBase: FieldGroup, Equatable {
    /// The knowledge base.
    ///
    /// Wire name: `knowledge_base_id`.
    public var id: String

    /// The name that the company gave it.
    ///
    /// Wire name: `knowledge_base_name`.
    public var name: String?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(id: String, name: String? = nil) {
        self.id = id
        self.name = name
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        id = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("knowledge_base_id knowledge_base_name")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&id)
            default: decoder.read(&name)
            }
        }
        decoder.end(reading, required: 0x1, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("knowledge_base_id", id)
        encoder.write("knowledge_base_name", name)
        encoder.end()
    }
}
