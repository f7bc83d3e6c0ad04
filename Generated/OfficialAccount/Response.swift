// Generated from OfficialAccount/Response.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// The state of a mass send.
public struct MassSendStatus: OpenEnum {
    /// The value on the wire.
    public var rawValue: String

    /// Creates the value that stands on the wire, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The message is sent.
    public static var sent: Self { Self(rawValue: "SEND_SUCCESS") }

    /// The message is being sent.
    public static var sending: Self { Self(rawValue: "SENDING") }

    /// Sending failed.
    public static var failed: Self { Self(rawValue: "SEND_FAIL") }

    /// The message was taken back.
    public static var deleted: Self { Self(rawValue: "DELETE") }

    public static var knownValues: [Self] { [.sent, .sending, .failed, .deleted] }
}

/// A level of the speed of mass sends, by what is sent a minute.
public struct MassSpeedLevel: OpenEnum {
    /// The value on the wire.
    public var rawValue: Int

    /// Creates the value that stands on the wire, known or not.
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// 800,000 messages a minute.
    public static var per800000: Self { Self(rawValue: 0) }

    /// 600,000 messages a minute.
    public static var per600000: Self { Self(rawValue: 1) }

    /// 450,000 messages a minute.
    public static var per450000: Self { Self(rawValue: 2) }

    /// 300,000 messages a minute.
    public static var per300000: Self { Self(rawValue: 3) }

    /// 100,000 messages a minute.
    public static var per100000: Self { Self(rawValue: 4) }

    public static var knownValues: [Self] { [.per800000, .per600000, .per450000, .per300000, .per100000] }
}

/// A kind of material for mass sends.
public struct MassMaterialType: OpenEnum {
    /// The value on the wire.
    public var rawValue: String

    /// Creates the value that stands on the wire, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Articles.
    public static var news: Self { Self(rawValue: "news") }

    /// A video.
    public static var video: Self { Self(rawValue: "video") }

    public static var knownValues: [Self] { [.news, .video] }
}

/// A mass send that has begun. Whether it succeeds, the event `MASSSENDJOBFINISH` tells.
public struct MassSendResult: FieldGroup, Equatable {
    /// The ID of the mass send, which the event repeats.
    ///
    /// Wire name: `msg_id`.
    public var msgID: Int64?

    /// The ID of the articles' data, which their statistics name; for articles alone.
    ///
    /// Wire name: `msg_data_id`.
    public var msgDataID: Int64?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(msgID: Int64? = nil, msgDataID: Int64? = nil) {
        self.msgID = msgID
        self.msgDataID = msgDataID
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("msg_id msg_data_id")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&msgID)
            default: decoder.read(&msgDataID)
            }
        }
        decoder.end(reading, required: 0x0, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("msg_id", msgID)
        encoder.write("msg_data_id", msgDataID)
        encoder.end()
    }
}

/// A preview that was sent.
public struct MassPreviewResult: FieldGroup, Equatable {
    /// The ID of the preview.
    ///
    /// Wire name: `msg_id`.
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
        var reading = decoder.begin("msg_id")
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
        encoder.write("msg_id", msgID)
        encoder.end()
    }
}

/// How far a mass send is.
public struct MassSendState: FieldGroup, Equatable {
    /// The ID of the mass send.
    ///
    /// Wire name: `msg_id`.
    public var msgID: Int64

    /// Its state.
    ///
    /// Wire name: `msg_status`.
    public var status: MassSendStatus

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(msgID: Int64, status: MassSendStatus) {
        self.msgID = msgID
        self.status = status
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        msgID = 0
        status = MassSendStatus(rawValue: "")
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("msg_id msg_status")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&msgID)
            default: decoder.read(&status)
            }
        }
        decoder.end(reading, required: 0x3, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("msg_id", msgID)
        encoder.write("msg_status", status)
        encoder.end()
    }
}

/// The speed of mass sends.
public struct MassSpeed: FieldGroup, Equatable {
    /// The level that is set.
    ///
    /// Wire name: `speed`.
    public var speed: MassSpeedLevel

    /// The speed that is reached, in 10,000 messages a minute.
    ///
    /// Wire name: `realspeed`.
    public var actualSpeed: Int

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(speed: MassSpeedLevel, actualSpeed: Int) {
        self.speed = speed
        self.actualSpeed = actualSpeed
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        speed = MassSpeedLevel(rawValue: 0)
        actualSpeed = 0
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("speed realspeed")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&speed)
            default: decoder.read(&actualSpeed)
            }
        }
        decoder.end(reading, required: 0x3, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("speed", speed)
        encoder.write("realspeed", actualSpeed)
        encoder.end()
    }
}

/// Material that is ready for a mass send.
public struct MassMaterial: FieldGroup, Equatable {
    /// The kind of the material.
    ///
    /// Wire name: `type`.
    public var type: MassMaterialType

    /// The media ID to name in the mass send.
    ///
    /// Wire name: `media_id`.
    public var mediaID: String

    /// When the material was made.
    ///
    /// Wire name: `created_at`.
    public var createdAt: UnixTime

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(type: MassMaterialType, mediaID: String, createdAt: UnixTime) {
        self.type = type
        self.mediaID = mediaID
        self.createdAt = createdAt
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        type = MassMaterialType(rawValue: "")
        mediaID = ""
        createdAt = 0
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("type media_id created_at")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&type)
            case 1: decoder.read(&mediaID)
            default: decoder.read(&createdAt)
            }
        }
        decoder.end(reading, required: 0x7, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("type", type)
        encoder.write("media_id", mediaID)
        encoder.write("created_at", createdAt)
        encoder.end()
    }
}

/// A template message that was accepted. Whether it arrives, the event `TEMPLATESENDJOBFINISH` tells.
public struct TemplateSendResult: FieldGroup, Equatable {
    /// The message's ID, which the event repeats.
    ///
    /// Wire name: `msgid`.
    public var msgID: Int64

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(msgID: Int64) {
        self.msgID = msgID
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        msgID = 0
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("msgid")
        while let field = decoder.next(&reading) {
            switch field {
            default: decoder.read(&msgID)
            }
        }
        decoder.end(reading, required: 0x1, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("msgid", msgID)
        encoder.end()
    }
}
