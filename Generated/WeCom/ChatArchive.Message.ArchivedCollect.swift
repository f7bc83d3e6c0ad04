// Generated from WeCom/ChatArchive/Message/ArchivedCollect.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Somebody sent a form to fill in to a group chat.
///
/// On the wire: `msgtype` `collect`.
public struct ArchivedCollectMessage: ArchivedMessageHeader {
    /// The fields of ``ArchivedMessageHeader``.
    public var archivedMessageHeader: ArchivedMessageHeaderFields

    /// The form.
    ///
    /// Wire name: `collect`.
    public var form: Form

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        msgID: String, action: ArchivedAction, from: String, toList: [String], roomID: String? = nil, msgTime: Int64,
        form: Form
    ) {
        archivedMessageHeader = ArchivedMessageHeaderFields(
            msgID: msgID, action: action, from: from, toList: toList, roomID: roomID, msgTime: msgTime)
        self.form = form
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: ChatArchive
        name: ArchivedCollectMessage
        direction: inbound
        wire: json
        match: msgtype=collect
        schema: WeCom/ChatArchive/Message/ArchivedCollect.json
        summary: Somebody sent a form to fill in to a group chat.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        archivedMessageHeader = ArchivedMessageHeaderFields(blankFor: decoder)
        form = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("msgid action from tolist* roomid msgtime msgtype collect")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&archivedMessageHeader.msgID)
            case 1: decoder.read(&archivedMessageHeader.action)
            case 2: decoder.read(&archivedMessageHeader.from)
            case 3: decoder.read(oneOf: &archivedMessageHeader.toList)
            case 4: decoder.read(&archivedMessageHeader.roomID)
            case 5: decoder.read(&archivedMessageHeader.msgTime)
            case 6: decoder.expect("collect")
            default: decoder.read(required: &form)
            }
        }
        decoder.end(reading, required: 0xe7, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("msgid", archivedMessageHeader.msgID)
        encoder.write("action", archivedMessageHeader.action)
        encoder.write("from", archivedMessageHeader.from)
        encoder.write("tolist", siblings: archivedMessageHeader.toList, isRequired: true)
        encoder.write("roomid", archivedMessageHeader.roomID)
        encoder.write("msgtime", archivedMessageHeader.msgTime)
        encoder.write("msgtype", constant: "collect")
        encoder.write("collect", form)
        encoder.end()
    }

    /// What a question of a form asks for.
    public struct QuestionType: OpenEnum {
        /// The value on the wire.
        public var rawValue: String

        /// Creates the value that stands on the wire, known or not.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// Text.
        public static var text: Self { Self(rawValue: "Text") }

        /// A number.
        public static var number: Self { Self(rawValue: "Number") }

        /// A date.
        public static var date: Self { Self(rawValue: "Date") }

        /// A time of day.
        public static var time: Self { Self(rawValue: "Time") }

        public static var knownValues: [Self] { [.text, .number, .date, .time] }
    }

    /// What a form asks for.
    public struct Question: FieldGroup, Equatable {
        /// The ID of the question in the form: up to 64 bits without a sign.
        ///
        /// Wire name: `id`.
        public var id: MessageID?

        /// The question.
        ///
        /// Wire name: `ques`.
        public var question: String?

        /// What it asks for.
        ///
        /// Wire name: `type`.
        public var type: QuestionType?

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(id: MessageID? = nil, question: String? = nil, type: QuestionType? = nil) {
            self.id = id
            self.question = question
            self.type = type
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("id ques type")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&id)
                case 1: decoder.read(&question)
                default: decoder.read(&type)
                }
            }
            decoder.end(reading, required: 0x0, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("id", id)
            encoder.write("ques", question)
            encoder.write("type", type)
            encoder.end()
        }
    }

    /// A form to fill in.
    public struct Form: FieldGroup, Equatable {
        /// The name of the group chat.
        ///
        /// Wire name: `room_name`.
        public var roomName: String?

        /// The name in the chat of who made the form.
        ///
        /// Wire name: `creator`.
        public var creator: String?

        /// When it was made, as text: `2026-11-28 14:30:00` in Beijing time.
        ///
        /// Wire name: `create_time`.
        public var createTimeText: String?

        /// The form's title.
        ///
        /// Wire name: `title`.
        public var title: String?

        /// What is asked for.
        ///
        /// Wire name: `details`.
        public var questions: [Question]

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(
            roomName: String? = nil, creator: String? = nil, createTimeText: String? = nil, title: String? = nil,
            questions: [Question] = []
        ) {
            self.roomName = roomName
            self.creator = creator
            self.createTimeText = createTimeText
            self.title = title
            self.questions = questions
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            questions = []
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("room_name creator create_time title details*")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&roomName)
                case 1: decoder.read(&creator)
                case 2: decoder.read(&createTimeText)
                case 3: decoder.read(&title)
                default: decoder.read(oneOf: &questions)
                }
            }
            decoder.end(reading, required: 0x0, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("room_name", roomName)
            encoder.write("creator", creator)
            encoder.write("create_time", createTimeText)
            encoder.write("title", title)
            encoder.write("details", siblings: questions, isRequired: false)
            encoder.end()
        }
    }
}
