// Generated from MiniProgram/Response.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A subscription notice that was accepted.
public struct SubscribeSendResult: FieldGroup, Equatable {
    /// The message's ID; older answers leave it out.
    ///
    /// Wire name: `msgid`.
    public var msgID: Int64?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(msgID: Int64? = nil) {
        self.msgID = msgID
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("msgid")
        while let field = decoder.next(&reading) {
            switch field {
            default: decoder.read(&msgID)
            }
        }
        decoder.end(reading, required: 0x0, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("msgid", msgID)
        encoder.end()
    }
}

/// The state of a service card.
public struct UserNotifyState: FieldGroup, Equatable {
    /// The card.
    ///
    /// Wire name: `notify_info`.
    public var card: UserNotifyInfo

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(card: UserNotifyInfo) {
        self.card = card
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        card = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("notify_info")
        while let field = decoder.next(&reading) {
            switch field {
            default: decoder.read(required: &card)
            }
        }
        decoder.end(reading, required: 0x1, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("notify_info", card)
        encoder.end()
    }
}

/// A service card of a user.
public struct UserNotifyInfo: FieldGroup, Equatable {
    /// The kind of the card.
    ///
    /// Wire name: `notify_type`.
    public var type: Int?

    /// The state of the code by which the card was activated.
    ///
    /// Wire name: `code_state`.
    public var codeState: Int?

    /// When the code expires.
    ///
    /// Wire name: `code_expire_time`.
    public var codeExpireTime: UnixTime?

    /// The state of the card and the values that belong to it, as JSON text.
    ///
    /// Wire name: `content_json`.
    public var content: String?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(type: Int? = nil, codeState: Int? = nil, codeExpireTime: UnixTime? = nil, content: String? = nil) {
        self.type = type
        self.codeState = codeState
        self.codeExpireTime = codeExpireTime
        self.content = content
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("notify_type code_state code_expire_time content_json")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&type)
            case 1: decoder.read(&codeState)
            case 2: decoder.read(&codeExpireTime)
            default: decoder.read(&content)
            }
        }
        decoder.end(reading, required: 0x0, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("notify_type", type)
        encoder.write("code_state", codeState)
        encoder.write("code_expire_time", codeExpireTime)
        encoder.write("content_json", content)
        encoder.end()
    }
}
