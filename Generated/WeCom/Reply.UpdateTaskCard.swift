// Generated from WeCom/Reply/UpdateTaskCard.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Answers a tap on a task card: changes the text of the button that was pressed.
///
/// On the wire: `MsgType` `update_taskcard`.
public struct UpdateTaskCardReply: ReplyHeader {
    /// The fields of ``ReplyHeader``.
    public var replyHeader: ReplyHeaderFields

    /// The card.
    ///
    /// Wire name: `TaskCard`.
    public var taskCard: TaskCard

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(toUserName: String, fromUserName: String, createTime: UnixTime, taskCard: TaskCard) {
        replyHeader = ReplyHeaderFields(toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.taskCard = taskCard
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        name: UpdateTaskCardReply
        direction: reply
        wire: xml
        match: MsgType=update_taskcard
        schema: WeCom/Reply/UpdateTaskCard.json
        summary: Answers a tap on a task card: changes the text of the button that was pressed.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        replyHeader = ReplyHeaderFields(blankFor: decoder)
        taskCard = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ToUserName FromUserName CreateTime MsgType TaskCard")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&replyHeader.toUserName)
            case 1: decoder.read(&replyHeader.fromUserName)
            case 2: decoder.read(&replyHeader.createTime)
            case 3: decoder.expect("update_taskcard")
            default: decoder.read(required: &taskCard)
            }
        }
        decoder.end(reading, required: 0x1f, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", replyHeader.toUserName)
        encoder.write("FromUserName", replyHeader.fromUserName)
        encoder.write("CreateTime", replyHeader.createTime)
        encoder.write("MsgType", constant: "update_taskcard")
        encoder.write("TaskCard", taskCard)
        encoder.end()
    }

    /// The card whose button was pressed.
    public struct TaskCard: FieldGroup, Equatable {
        /// The new text of the button.
        ///
        /// Wire name: `ReplaceName`.
        public var replacementName: String

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(replacementName: String) {
            self.replacementName = replacementName
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            replacementName = ""
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("ReplaceName")
            while let field = decoder.next(&reading) {
                switch field {
                default: decoder.read(&replacementName)
                }
            }
            decoder.end(reading, required: 0x1, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("ReplaceName", replacementName)
            encoder.end()
        }
    }
}
