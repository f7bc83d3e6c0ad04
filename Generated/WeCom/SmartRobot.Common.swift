// Generated from WeCom/SmartRobot/Common.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// The fields of ``SmartRobotHeader``.
public struct SmartRobotHeaderFields: Sendable, Equatable {
    /// The push's ID. WeCom's retries of one push carry the same.
    ///
    /// Wire name: `msgid`.
    public var msgID: String

    /// The robot's ID.
    ///
    /// Wire name: `aibotid`.
    public var robotID: String

    /// The group chat's ID; of group chats alone.
    ///
    /// Wire name: `chatid`.
    public var chatID: String?

    /// The kind of the chat.
    ///
    /// Wire name: `chattype`.
    public var chatType: RobotChatType?

    /// Who spoke to the robot, or caused the event.
    ///
    /// Wire name: `from`.
    public var from: SmartRobotSender

    /// Where one more message can be sent to the chat, once within an hour.
    ///
    /// Wire name: `response_url`.
    public var responseURL: String?

    /// Creates a value of its fields.
    public init(
        msgID: String, robotID: String, chatID: String? = nil, chatType: RobotChatType? = nil, from: SmartRobotSender,
        responseURL: String? = nil
    ) {
        self.msgID = msgID
        self.robotID = robotID
        self.chatID = chatID
        self.chatType = chatType
        self.from = from
        self.responseURL = responseURL
    }

    init(blankFor decoder: borrowing FieldDecoder) {
        msgID = ""
        robotID = ""
        from = .init(blankFor: decoder)
    }
}

/// The header of what a smart robot is told.
public protocol SmartRobotHeader: Message {
    /// Its fields together.
    var smartRobotHeader: SmartRobotHeaderFields { get set }
}

extension SmartRobotHeader {
    /// The push's ID. WeCom's retries of one push carry the same.
    ///
    /// Wire name: `msgid`.
    public var msgID: String {
        get { smartRobotHeader.msgID }
        set { smartRobotHeader.msgID = newValue }
    }

    /// The robot's ID.
    ///
    /// Wire name: `aibotid`.
    public var robotID: String {
        get { smartRobotHeader.robotID }
        set { smartRobotHeader.robotID = newValue }
    }

    /// The group chat's ID; of group chats alone.
    ///
    /// Wire name: `chatid`.
    public var chatID: String? {
        get { smartRobotHeader.chatID }
        set { smartRobotHeader.chatID = newValue }
    }

    /// The kind of the chat.
    ///
    /// Wire name: `chattype`.
    public var chatType: RobotChatType? {
        get { smartRobotHeader.chatType }
        set { smartRobotHeader.chatType = newValue }
    }

    /// Who spoke to the robot, or caused the event.
    ///
    /// Wire name: `from`.
    public var from: SmartRobotSender {
        get { smartRobotHeader.from }
        set { smartRobotHeader.from = newValue }
    }

    /// Where one more message can be sent to the chat, once within an hour.
    ///
    /// Wire name: `response_url`.
    public var responseURL: String? {
        get { smartRobotHeader.responseURL }
        set { smartRobotHeader.responseURL = newValue }
    }
}

/// The fields of ``SmartRobotConnectionHeader``.
public struct SmartRobotConnectionHeaderFields: Sendable, Equatable {
    /// The push's ID.
    ///
    /// Wire name: `msgid`.
    public var msgID: String

    /// The robot's ID.
    ///
    /// Wire name: `aibotid`.
    public var robotID: String

    /// The group chat's ID; absent where it is about no chat.
    ///
    /// Wire name: `chatid`.
    public var chatID: String?

    /// The kind of the chat; absent where it is about no chat.
    ///
    /// Wire name: `chattype`.
    public var chatType: RobotChatType?

    /// Who caused the event; absent where no member did.
    ///
    /// Wire name: `from`.
    public var from: SmartRobotSender?

    /// Where one more message can be sent to the chat, once within an hour.
    ///
    /// Wire name: `response_url`.
    public var responseURL: String?

    /// Creates a value of its fields.
    public init(
        msgID: String, robotID: String, chatID: String? = nil, chatType: RobotChatType? = nil,
        from: SmartRobotSender? = nil, responseURL: String? = nil
    ) {
        self.msgID = msgID
        self.robotID = robotID
        self.chatID = chatID
        self.chatType = chatType
        self.from = from
        self.responseURL = responseURL
    }

    init(blankFor decoder: borrowing FieldDecoder) {
        msgID = ""
        robotID = ""
    }
}

/// The header of what happens to the connection of a smart robot.
public protocol SmartRobotConnectionHeader: Message {
    /// Its fields together.
    var smartRobotConnectionHeader: SmartRobotConnectionHeaderFields { get set }
}

extension SmartRobotConnectionHeader {
    /// The push's ID.
    ///
    /// Wire name: `msgid`.
    public var msgID: String {
        get { smartRobotConnectionHeader.msgID }
        set { smartRobotConnectionHeader.msgID = newValue }
    }

    /// The robot's ID.
    ///
    /// Wire name: `aibotid`.
    public var robotID: String {
        get { smartRobotConnectionHeader.robotID }
        set { smartRobotConnectionHeader.robotID = newValue }
    }

    /// The group chat's ID; absent where it is about no chat.
    ///
    /// Wire name: `chatid`.
    public var chatID: String? {
        get { smartRobotConnectionHeader.chatID }
        set { smartRobotConnectionHeader.chatID = newValue }
    }

    /// The kind of the chat; absent where it is about no chat.
    ///
    /// Wire name: `chattype`.
    public var chatType: RobotChatType? {
        get { smartRobotConnectionHeader.chatType }
        set { smartRobotConnectionHeader.chatType = newValue }
    }

    /// Who caused the event; absent where no member did.
    ///
    /// Wire name: `from`.
    public var from: SmartRobotSender? {
        get { smartRobotConnectionHeader.from }
        set { smartRobotConnectionHeader.from = newValue }
    }

    /// Where one more message can be sent to the chat, once within an hour.
    ///
    /// Wire name: `response_url`.
    public var responseURL: String? {
        get { smartRobotConnectionHeader.responseURL }
        set { smartRobotConnectionHeader.responseURL = newValue }
    }
}

/// The fields of ``SmartRobotEventTrailer``.
public struct SmartRobotEventTrailerFields: Sendable, Equatable {
    /// When the event happened.
    ///
    /// Wire name: `create_time`.
    public var createTime: UnixTime

    /// Creates a value of its fields.
    public init(createTime: UnixTime) {
        self.createTime = createTime
    }

    init(blankFor decoder: borrowing FieldDecoder) {
        createTime = 0
    }
}

/// When an event of a smart robot happened.
public protocol SmartRobotEventTrailer: Message {
    /// Its fields together.
    var smartRobotEventTrailer: SmartRobotEventTrailerFields { get set }
}

extension SmartRobotEventTrailer {
    /// When the event happened.
    ///
    /// Wire name: `create_time`.
    public var createTime: UnixTime {
        get { smartRobotEventTrailer.createTime }
        set { smartRobotEventTrailer.createTime = newValue }
    }
}

/// The fields of ``SmartRobotMessageTrailer``.
public struct SmartRobotMessageTrailerFields: Sendable, Equatable {
    /// The message that the member quoted; absent when there is none.
    ///
    /// Wire name: `quote`.
    public var quote: SmartRobotQuote?

    /// Creates a value of its fields.
    public init(quote: SmartRobotQuote? = nil) {
        self.quote = quote
    }

    init(blankFor decoder: borrowing FieldDecoder) {
    }
}

/// What follows the content of a message for a smart robot.
public protocol SmartRobotMessageTrailer: Message {
    /// Its fields together.
    var smartRobotMessageTrailer: SmartRobotMessageTrailerFields { get set }
}

extension SmartRobotMessageTrailer {
    /// The message that the member quoted; absent when there is none.
    ///
    /// Wire name: `quote`.
    public var quote: SmartRobotQuote? {
        get { smartRobotMessageTrailer.quote }
        set { smartRobotMessageTrailer.quote = newValue }
    }
}

/// The kind of a message that was quoted.
public struct SmartRobotQuoteType: OpenEnum {
    /// The value on the wire.
    public var rawValue: String

    /// Creates the value that stands on the wire, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Text.
    public static var text: Self { Self(rawValue: "text") }

    /// A picture.
    public static var image: Self { Self(rawValue: "image") }

    /// Text and pictures.
    public static var mixed: Self { Self(rawValue: "mixed") }

    /// A voice clip.
    public static var voice: Self { Self(rawValue: "voice") }

    /// A file.
    public static var file: Self { Self(rawValue: "file") }

    /// A video.
    public static var video: Self { Self(rawValue: "video") }

    public static var knownValues: [Self] { [.text, .image, .mixed, .voice, .file, .video] }
}

/// The kind of a part of a streamed answer.
public struct SmartRobotStreamItemType: OpenEnum {
    /// The value on the wire.
    public var rawValue: String

    /// Creates the value that stands on the wire, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// A picture.
    public static var image: Self { Self(rawValue: "image") }

    public static var knownValues: [Self] { [.image] }
}

/// Who spoke to a smart robot.
public struct SmartRobotSender: FieldGroup, Equatable {
    /// The member's ID.
    ///
    /// Wire name: `userid`.
    public var userID: String

    /// The CorpID of the member's company; in events of robots that several companies share.
    ///
    /// Wire name: `corpid`.
    public var corpID: String?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(userID: String, corpID: String? = nil) {
        self.userID = userID
        self.corpID = corpID
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        userID = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("userid corpid")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&userID)
            default: decoder.read(&corpID)
            }
        }
        decoder.end(reading, required: 0x1, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("userid", userID)
        encoder.write("corpid", corpID)
        encoder.end()
    }
}

/// A message that was quoted. It carries what `msgtype` names.
public struct SmartRobotQuote: FieldGroup, Equatable {
    /// The kind of the message.
    ///
    /// Wire name: `msgtype`.
    public var type: SmartRobotQuoteType

    /// The text.
    ///
    /// Wire name: `text`.
    public var text: SmartRobotText?

    /// The picture.
    ///
    /// Wire name: `image`.
    public var image: SmartRobotMedia?

    /// Text and pictures.
    ///
    /// Wire name: `mixed`.
    public var mixed: SmartRobotMixed?

    /// The voice clip.
    ///
    /// Wire name: `voice`.
    public var voice: SmartRobotVoice?

    /// The file.
    ///
    /// Wire name: `file`.
    public var file: SmartRobotMedia?

    /// The video.
    ///
    /// Wire name: `video`.
    public var video: SmartRobotMedia?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        type: SmartRobotQuoteType, text: SmartRobotText? = nil, image: SmartRobotMedia? = nil,
        mixed: SmartRobotMixed? = nil, voice: SmartRobotVoice? = nil, file: SmartRobotMedia? = nil,
        video: SmartRobotMedia? = nil
    ) {
        self.type = type
        self.text = text
        self.image = image
        self.mixed = mixed
        self.voice = voice
        self.file = file
        self.video = video
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        type = SmartRobotQuoteType(rawValue: "")
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("msgtype text image mixed voice file video")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&type)
            case 1: decoder.read(&text)
            case 2: decoder.read(&image)
            case 3: decoder.read(&mixed)
            case 4: decoder.read(&voice)
            case 5: decoder.read(&file)
            default: decoder.read(&video)
            }
        }
        decoder.end(reading, required: 0x1, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("msgtype", type)
        encoder.write("text", text)
        encoder.write("image", image)
        encoder.write("mixed", mixed)
        encoder.write("voice", voice)
        encoder.write("file", file)
        encoder.write("video", video)
        encoder.end()
    }
}

/// A text.
public struct SmartRobotText: FieldGroup, Equatable {
    /// The text.
    ///
    /// Wire name: `content`.
    public var content: String

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(content: String) {
        self.content = content
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        content = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("content")
        while let field = decoder.next(&reading) {
            switch field {
            default: decoder.read(&content)
            }
        }
        decoder.end(reading, required: 0x1, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("content", content)
        encoder.end()
    }
}

/// A voice clip.
public struct SmartRobotVoice: FieldGroup, Equatable {
    /// What was recognised of the speech.
    ///
    /// Wire name: `content`.
    public var content: String

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(content: String) {
        self.content = content
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        content = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("content")
        while let field = decoder.next(&reading) {
            switch field {
            default: decoder.read(&content)
            }
        }
        decoder.end(reading, required: 0x1, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("content", content)
        encoder.end()
    }
}

/// A picture, video or quoted file, which is encrypted as a file is.
public struct SmartRobotMedia: FieldGroup, Equatable {
    /// Where it can be downloaded for five minutes.
    ///
    /// Wire name: `url`.
    public var url: String

    /// Its own key, where the robot is connected by WebSocket.
    ///
    /// Wire name: `aeskey`.
    public var aesKey: String?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(url: String, aesKey: String? = nil) {
        self.url = url
        self.aesKey = aesKey
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        url = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("url aeskey")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&url)
            default: decoder.read(&aesKey)
            }
        }
        decoder.end(reading, required: 0x1, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("url", url)
        encoder.write("aeskey", aesKey)
        encoder.end()
    }
}

/// A file, which is encrypted: AES-256-CBC with the EncodingAESKey of the callback, and its first 16 bytes as the
/// initialisation vector.
public struct SmartRobotFile: FieldGroup, Equatable {
    /// Where the file can be downloaded for five minutes.
    ///
    /// Wire name: `url`.
    public var url: String

    /// Its own key, where the robot is connected by WebSocket; then it takes the place of the EncodingAESKey.
    ///
    /// Wire name: `aeskey`.
    public var aesKey: String?

    /// The file's name.
    ///
    /// Wire name: `filename`.
    public var fileName: String?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(url: String, aesKey: String? = nil, fileName: String? = nil) {
        self.url = url
        self.aesKey = aesKey
        self.fileName = fileName
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        url = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("url aeskey filename")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&url)
            case 1: decoder.read(&aesKey)
            default: decoder.read(&fileName)
            }
        }
        decoder.end(reading, required: 0x1, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("url", url)
        encoder.write("aeskey", aesKey)
        encoder.write("filename", fileName)
        encoder.end()
    }
}

/// A message of text and pictures.
public struct SmartRobotMixed: FieldGroup, Equatable {
    /// The parts, in their order.
    ///
    /// Wire name: `msg_item`.
    public var items: [SmartRobotMixedItem]

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(items: [SmartRobotMixedItem]) {
        self.items = items
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        items = []
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("msg_item*")
        while let field = decoder.next(&reading) {
            switch field {
            default: decoder.read(oneOf: &items)
            }
        }
        decoder.end(reading, required: 0x0, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("msg_item", siblings: items, isRequired: true)
        encoder.end()
    }
}

/// A part of a message of text and pictures.
public struct SmartRobotMixedItem: FieldGroup, Equatable {
    /// The kind of the part.
    ///
    /// Wire name: `msgtype`.
    public var type: RobotItemType

    /// The text, where the part is one.
    ///
    /// Wire name: `text`.
    public var text: SmartRobotText?

    /// The picture, where the part is one.
    ///
    /// Wire name: `image`.
    public var image: SmartRobotMedia?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(type: RobotItemType, text: SmartRobotText? = nil, image: SmartRobotMedia? = nil) {
        self.type = type
        self.text = text
        self.image = image
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        type = RobotItemType(rawValue: "")
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("msgtype text image")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&type)
            case 1: decoder.read(&text)
            default: decoder.read(&image)
            }
        }
        decoder.end(reading, required: 0x1, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("msgtype", type)
        encoder.write("text", text)
        encoder.write("image", image)
        encoder.end()
    }
}

/// A streamed answer, or the next part of it.
public struct SmartRobotStream: FieldGroup, Equatable {
    /// An ID of your own for the answer, the same in each part. WeCom's requests for the next part name it.
    ///
    /// Wire name: `id`.
    public var id: String

    /// Whether this is the last part.
    ///
    /// Wire name: `finish`.
    public var isFinished: Bool?

    /// The whole text so far, not what is new: Markdown, at most 20480 bytes in UTF-8.
    ///
    /// Wire name: `content`.
    public var content: String?

    /// Pictures that follow the text, at most 10; in the last part alone.
    ///
    /// Wire name: `msg_item`. Allowed: at most 10 items.
    public var items: [SmartRobotStreamItem]

    /// Lets the member rate the answer; in the first part alone.
    ///
    /// Wire name: `feedback`.
    public var feedback: CardFeedback?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        id: String, isFinished: Bool? = nil, content: String? = nil, items: [SmartRobotStreamItem] = [],
        feedback: CardFeedback? = nil
    ) {
        self.id = id
        self.isFinished = isFinished
        self.content = content
        self.items = items
        self.feedback = feedback
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        id = ""
        items = []
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("id finish content msg_item* feedback")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&id)
            case 1: decoder.read(&isFinished)
            case 2: decoder.read(&content)
            case 3: decoder.read(oneOf: &items)
            default: decoder.read(&feedback)
            }
        }
        decoder.end(reading, required: 0x1, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("id", id)
        encoder.write("finish", isFinished)
        encoder.write("content", content)
        encoder.write("msg_item", siblings: items, isRequired: false)
        encoder.write("feedback", feedback)
        encoder.end()
    }
}

/// A picture in a streamed answer.
public struct SmartRobotStreamItem: FieldGroup, Equatable {
    /// The kind of the part.
    ///
    /// Wire name: `msgtype`.
    public var type: SmartRobotStreamItemType

    /// The picture.
    ///
    /// Wire name: `image`.
    public var image: RobotImageData?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(type: SmartRobotStreamItemType, image: RobotImageData? = nil) {
        self.type = type
        self.image = image
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        type = SmartRobotStreamItemType(rawValue: "")
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("msgtype image")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&type)
            default: decoder.read(&image)
            }
        }
        decoder.end(reading, required: 0x1, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("msgtype", type)
        encoder.write("image", image)
        encoder.end()
    }
}
