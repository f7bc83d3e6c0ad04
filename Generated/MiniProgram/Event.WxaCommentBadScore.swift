// Generated from MiniProgram/Event/WxaCommentBadScore.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A user gave an order one or two stars. The mini program may then send the user a customer-service message.
///
/// On the wire: `MsgType` `event`, `Event` `wxa_comment_bad_score`.
public struct WxaCommentBadScoreEvent: AccountEventHeader {
    /// The mini program's original ID, which begins with `gh_`.
    ///
    /// Wire name: `ToUserName`.
    public var toUserName: String

    /// Who WeChat names as the sender: a system account, the user concerned or the administrator. Some pushes leave it
    /// out.
    ///
    /// Wire name: `FromUserName`.
    public var fromUserName: String?

    /// When the event happened.
    ///
    /// Wire name: `CreateTime`.
    public var createTime: UnixTime

    /// The review.
    ///
    /// Wire name: `result`.
    public var result: Review

    /// What the message carried beside these fields. It is written back.
    public var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(toUserName: String, fromUserName: String? = nil, createTime: UnixTime, result: Review) {
        self.toUserName = toUserName
        self.fromUserName = fromUserName
        self.createTime = createTime
        self.result = result
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: MiniProgram
        name: WxaCommentBadScoreEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=wxa_comment_bad_score
        schema: MiniProgram/Event/WxaCommentBadScore.json
        summary: A user gave an order one or two stars. The mini program may then send the user a customer-service \
        message.
        """
    }

    private static var fieldNames: FieldNames { "ToUserName FromUserName CreateTime MsgType Event result" }

    public init(blankFor decoder: borrowing FieldDecoder) {
        toUserName = ""
        createTime = 0
        result = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(Self.fieldNames)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&toUserName)
            case 1: decoder.read(&fromUserName)
            case 2: decoder.read(&createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("wxa_comment_bad_score")
            default: decoder.read(required: &result)
            }
        }
        decoder.end(reading, required: 0x3d, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(Self.fieldNames, unknownFields)
        encoder.write("ToUserName", toUserName)
        encoder.write("FromUserName", fromUserName)
        encoder.write("CreateTime", createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "wxa_comment_bad_score")
        encoder.write("result", result)
        encoder.end()
    }

    /// The review.
    public struct Review: FieldGroup, Equatable {
        /// The review's ID: 64 bits.
        ///
        /// Wire name: `comment_id`.
        public var commentID: String

        /// What the message carried beside these fields. It is written back.
        public var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(commentID: String) {
            self.commentID = commentID
            unknownFields = UnknownFields()
        }

        private static var fieldNames: FieldNames { "comment_id" }

        public init(blankFor decoder: borrowing FieldDecoder) {
            commentID = ""
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin(Self.fieldNames)
            while let field = decoder.next(&reading) {
                switch field {
                default: decoder.read(&commentID)
                }
            }
            decoder.end(reading, required: 0x1, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(Self.fieldNames, unknownFields)
            encoder.write("comment_id", commentID, cdata: false)
            encoder.end()
        }
    }
}
