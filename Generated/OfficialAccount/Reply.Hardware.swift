// Generated from OfficialAccount/Reply/Hardware.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Answers with a view of WeChat's sports functions, such as the ranking of steps.
///
/// On the wire: `MsgType` `hardware`.
public struct HardwareReply: ReplyHeader {
    /// The fields of ``ReplyHeader``.
    public var replyHeader: ReplyHeaderFields

    /// The view.
    ///
    /// Wire name: `HardWare`.
    public var hardware: Hardware

    /// A flag of old replies: always 0.
    ///
    /// Wire name: `FuncFlag`.
    public var funcFlag: Int?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String, createTime: UnixTime, hardware: Hardware, funcFlag: Int? = nil
    ) {
        replyHeader = ReplyHeaderFields(toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.hardware = hardware
        self.funcFlag = funcFlag
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: OfficialAccount
        name: HardwareReply
        direction: reply
        wire: xml
        match: MsgType=hardware
        schema: OfficialAccount/Reply/Hardware.json
        summary: Answers with a view of WeChat's sports functions, such as the ranking of steps.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        replyHeader = ReplyHeaderFields(blankFor: decoder)
        hardware = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ToUserName FromUserName CreateTime MsgType HardWare FuncFlag")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&replyHeader.toUserName)
            case 1: decoder.read(&replyHeader.fromUserName)
            case 2: decoder.read(&replyHeader.createTime)
            case 3: decoder.expect("hardware")
            case 4: decoder.read(required: &hardware)
            default: decoder.read(&funcFlag)
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
        encoder.write("MsgType", constant: "hardware")
        encoder.write("HardWare", hardware)
        encoder.write("FuncFlag", funcFlag)
        encoder.end()
    }

    /// The view.
    public struct Hardware: FieldGroup, Equatable {
        /// The view to show, such as `myrank`.
        ///
        /// Wire name: `MessageView`.
        public var messageView: String

        /// What a tap on the view opens, such as `ranklist`.
        ///
        /// Wire name: `MessageAction`.
        public var messageAction: String

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(messageView: String, messageAction: String) {
            self.messageView = messageView
            self.messageAction = messageAction
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            messageView = ""
            messageAction = ""
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("MessageView MessageAction")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&messageView)
                default: decoder.read(&messageAction)
                }
            }
            decoder.end(reading, required: 0x3, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("MessageView", messageView)
            encoder.write("MessageAction", messageAction)
            encoder.end()
        }
    }
}
