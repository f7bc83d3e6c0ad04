// Generated from MiniProgram/Event/WxaCommentBadScore.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A user gave an order one or two stars. The mini program may then send the user a customer-service message.
///
/// On the wire: `MsgType` `event`, `Event` `wxa_comment_bad_score`.
public struct WxaCommentBadScoreEvent: AccountEventHeader {
    /// The fields of ``AccountEventHeader``.
    public var accountEventHeader: AccountEventHeaderFields

    /// The review.
    ///
    /// Wire name: `result`.
    public var result: Review

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(toUserName: String, fromUserName: String? = nil, createTime: UnixTime, result: Review) {
        accountEventHeader = AccountEventHeaderFields(
            toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
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

    public init(blankFor decoder: borrowing FieldDecoder) {
        accountEventHeader = AccountEventHeaderFields(blankFor: decoder)
        result = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ToUserName FromUserName CreateTime MsgType Event result")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&accountEventHeader.toUserName)
            case 1: decoder.read(&accountEventHeader.fromUserName)
            case 2: decoder.read(&accountEventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("wxa_comment_bad_score")
            default: decoder.read(required: &result)
            }
        }
        decoder.end(reading, required: 0x3d, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", accountEventHeader.toUserName)
        encoder.write("FromUserName", accountEventHeader.fromUserName)
        encoder.write("CreateTime", accountEventHeader.createTime)
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
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(commentID: String) {
            self.commentID = commentID
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            commentID = ""
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("comment_id")
            while let field = decoder.next(&reading) {
                switch field {
                default: decoder.read(&commentID)
                }
            }
            decoder.end(reading, required: 0x1, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("comment_id", commentID, cdata: false)
            encoder.end()
        }
    }
}
