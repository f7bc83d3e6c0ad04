// Generated from WeCom/Shared/Robot.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// The kind of chat in which a robot was spoken to.
public struct RobotChatType: OpenEnum {
    /// The value on the wire.
    public var rawValue: String

    /// Creates the value that stands on the wire, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The chat with one member.
    public static var single: Self { Self(rawValue: "single") }

    /// A group chat.
    public static var group: Self { Self(rawValue: "group") }

    public static var knownValues: [Self] { [.single, .group] }
}

/// The kind of a part of a message of text and pictures.
public struct RobotItemType: OpenEnum {
    /// The value on the wire.
    public var rawValue: String

    /// Creates the value that stands on the wire, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Text.
    public static var text: Self { Self(rawValue: "text") }

    /// A picture.
    public static var image: Self { Self(rawValue: "image") }

    public static var knownValues: [Self] { [.text, .image] }
}

/// What happened to a group robot.
public struct RobotChatEventType: OpenEnum {
    /// The value on the wire.
    public var rawValue: String

    /// Creates the value that stands on the wire, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// It was added to a chat.
    public static var addedToChat: Self { Self(rawValue: "add_to_chat") }

    /// It was removed from a chat.
    public static var removedFromChat: Self { Self(rawValue: "delete_from_chat") }

    /// A member opened the chat with it.
    public static var chatEntered: Self { Self(rawValue: "enter_chat") }

    public static var knownValues: [Self] { [.addedToChat, .removedFromChat, .chatEntered] }
}

/// A picture with its data.
public struct RobotImageData: FieldGroup, Equatable {
    /// The JPG or PNG file, at most 2 MB in a webhook and 10 MB in an answer, in Base64.
    ///
    /// Wire name: `base64`.
    public var base64: String

    /// The MD5 digest of the file before Base64, in hexadecimal.
    ///
    /// Wire name: `md5`.
    public var md5: String

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(base64: String, md5: String) {
        self.base64 = base64
        self.md5 = md5
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        base64 = ""
        md5 = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("base64 md5")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&base64)
            default: decoder.read(&md5)
            }
        }
        decoder.end(reading, required: 0x3, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("base64", base64)
        encoder.write("md5", md5)
        encoder.end()
    }
}
