// Generated from WeCom/ChatArchive/Message/ArchivedTodo.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Somebody sent a task.
///
/// On the wire: `msgtype` `todo`.
public struct ArchivedTodoMessage: ArchivedMessageHeader {
    /// The fields of ``ArchivedMessageHeader``.
    public var archivedMessageHeader: ArchivedMessageHeaderFields

    /// The task. Should it stand outside of an object, it is among the unknown fields.
    ///
    /// Wire name: `todo`.
    public var task: Task?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        msgID: String, action: ArchivedAction, from: String, toList: [String], roomID: String? = nil, msgTime: Int64,
        task: Task? = nil
    ) {
        archivedMessageHeader = ArchivedMessageHeaderFields(
            msgID: msgID, action: action, from: from, toList: toList, roomID: roomID, msgTime: msgTime)
        self.task = task
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: ChatArchive
        name: ArchivedTodoMessage
        direction: inbound
        wire: json
        match: msgtype=todo
        schema: WeCom/ChatArchive/Message/ArchivedTodo.json
        summary: Somebody sent a task.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        archivedMessageHeader = ArchivedMessageHeaderFields(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("msgid action from tolist* roomid msgtime msgtype todo")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&archivedMessageHeader.msgID)
            case 1: decoder.read(&archivedMessageHeader.action)
            case 2: decoder.read(&archivedMessageHeader.from)
            case 3: decoder.read(oneOf: &archivedMessageHeader.toList)
            case 4: decoder.read(&archivedMessageHeader.roomID)
            case 5: decoder.read(&archivedMessageHeader.msgTime)
            case 6: decoder.expect("todo")
            default: decoder.read(&task)
            }
        }
        decoder.end(reading, required: 0x67, unknownFields: &unknownFields)
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
        encoder.write("msgtype", constant: "todo")
        encoder.write("todo", task)
        encoder.end()
    }

    /// Something to do.
    public struct Task: FieldGroup, Equatable {
        /// Where the task comes from, in words.
        ///
        /// Wire name: `title`.
        public var title: String?

        /// What is to be done.
        ///
        /// Wire name: `content`.
        public var content: String?

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(title: String? = nil, content: String? = nil) {
            self.title = title
            self.content = content
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("title content")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&title)
                default: decoder.read(&content)
                }
            }
            decoder.end(reading, required: 0x0, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("title", title)
            encoder.write("content", content)
            encoder.end()
        }
    }
}
