// Generated from WeCom/CustomerService/Response.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A message that was accepted. That it did not arrive is told by an event.
public struct KfSendResult: FieldGroup, Equatable {
    /// The message's ID: the one given, else one that WeCom made.
    ///
    /// Wire name: `msgid`.
    public var msgID: String?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(msgID: String? = nil) {
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

/// Messages and events of customer service. An account's cursor should be kept where a restart does not lose it.
public struct KfSyncMsgResult: FieldGroup, Equatable {
    /// Where the next call goes on; kept, it serves after the next push as well.
    ///
    /// Wire name: `next_cursor`.
    public var nextCursor: String?

    /// Whether there is more to fetch now. An answer without messages may say so.
    ///
    /// Wire name: `has_more`.
    public var hasMore: Bool?

    /// The messages and events, the oldest first. A message may come more than once: its ID tells.
    ///
    /// Wire name: `msg_list`.
    public var messages: [CustomerServiceInboundMessage]

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(nextCursor: String? = nil, hasMore: Bool? = nil, messages: [CustomerServiceInboundMessage] = []) {
        self.nextCursor = nextCursor
        self.hasMore = hasMore
        self.messages = messages
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        messages = []
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("next_cursor has_more msg_list*")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&nextCursor)
            case 1: decoder.read(flag: &hasMore)
            default: decoder.read(oneOf: &messages)
            }
        }
        decoder.end(reading, required: 0x0, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("next_cursor", nextCursor)
        encoder.write("has_more", flag: hasMore)
        encoder.write("msg_list", siblings: messages, isRequired: false)
        encoder.end()
    }
}

/// Who looks after a chat.
public struct KfServiceStateResult: FieldGroup, Equatable {
    /// Who looks after the chat.
    ///
    /// Wire name: `service_state`.
    public var serviceState: KfServiceState

    /// The member ID of the agent; of chats with an agent alone.
    ///
    /// Wire name: `servicer_userid`.
    public var servicerUserID: String?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(serviceState: KfServiceState, servicerUserID: String? = nil) {
        self.serviceState = serviceState
        self.servicerUserID = servicerUserID
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        serviceState = KfServiceState(rawValue: 0)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("service_state servicer_userid|service_userid")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&serviceState)
            default: decoder.read(&servicerUserID)
            }
        }
        decoder.end(reading, required: 0x1, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("service_state", serviceState)
        encoder.write("servicer_userid", servicerUserID)
        encoder.end()
    }
}

/// A chat whose state was changed.
public struct KfServiceStateTransResult: FieldGroup, Equatable {
    /// Lets one message be sent on the change; where the chat first goes to the queue or to an agent, and where it
    /// ends.
    ///
    /// Wire name: `msg_code`.
    public var msgCode: String?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(msgCode: String? = nil) {
        self.msgCode = msgCode
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("msg_code")
        while let field = decoder.next(&reading) {
            switch field {
            default: decoder.read(&msgCode)
            }
        }
        decoder.end(reading, required: 0x0, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("msg_code", msgCode)
        encoder.end()
    }
}
