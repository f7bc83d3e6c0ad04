// Generated from MiniProgram/Event/WxalivePushMessageNotify.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// The notice of a live broadcast went out to the subscribers named in the call.
///
/// On the wire: `MsgType` `event`, `Event` `wxalive_push_message_notify`.
public struct WxalivePushMessageNotifyEvent: AccountEventHeader {
    /// The fields of ``AccountEventHeader``.
    public var accountEventHeader: AccountEventHeaderFields

    /// What became of the notice.
    ///
    /// Wire name: `PushMessageApiNotify`.
    public var details: Details

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(toUserName: String, fromUserName: String? = nil, createTime: UnixTime, details: Details) {
        accountEventHeader = AccountEventHeaderFields(
            toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.details = details
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: MiniProgram
        name: WxalivePushMessageNotifyEvent
        direction: inbound
        wire: xml
        flattened: PushMessageApiNotify
        match: MsgType=event Event=wxalive_push_message_notify
        schema: MiniProgram/Event/WxalivePushMessageNotify.json
        summary: The notice of a live broadcast went out to the subscribers named in the call.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        accountEventHeader = AccountEventHeaderFields(blankFor: decoder)
        details = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(
            """
            ToUserName FromUserName CreateTime MsgType Event \
            PushMessageApiNotify^message_id^room_id^total_count^success_count^openid_error_count^relation_error_count^user_recv_limit_count^internal_error_count
            """)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&accountEventHeader.toUserName)
            case 1: decoder.read(&accountEventHeader.fromUserName)
            case 2: decoder.read(&accountEventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("wxalive_push_message_notify")
            default: decoder.read(required: &details)
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
        encoder.write("Event", constant: "wxalive_push_message_notify")
        encoder.write("PushMessageApiNotify", details)
        encoder.end()
    }

    /// What became of the notice.
    public struct Details: FieldGroup, Equatable {
        /// The ID of the notice, as the call returned it.
        ///
        /// Wire name: `message_id`.
        public var messageID: String

        /// The live room's ID.
        ///
        /// Wire name: `room_id`.
        public var roomID: Int64

        /// To how many users it was to go.
        ///
        /// Wire name: `total_count`.
        public var totalCount: Int

        /// How many got it.
        ///
        /// Wire name: `success_count`.
        public var successCount: Int

        /// How many OpenIDs were wrong.
        ///
        /// Wire name: `openid_error_count`.
        public var openIDErrorCount: Int

        /// How many users do not subscribe.
        ///
        /// Wire name: `relation_error_count`.
        public var relationErrorCount: Int

        /// How many users had got too many notices.
        ///
        /// Wire name: `user_recv_limit_count`.
        public var userReceiveLimitCount: Int

        /// How many others failed.
        ///
        /// Wire name: `internal_error_count`.
        public var internalErrorCount: Int

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(
            messageID: String, roomID: Int64, totalCount: Int, successCount: Int, openIDErrorCount: Int,
            relationErrorCount: Int, userReceiveLimitCount: Int, internalErrorCount: Int
        ) {
            self.messageID = messageID
            self.roomID = roomID
            self.totalCount = totalCount
            self.successCount = successCount
            self.openIDErrorCount = openIDErrorCount
            self.relationErrorCount = relationErrorCount
            self.userReceiveLimitCount = userReceiveLimitCount
            self.internalErrorCount = internalErrorCount
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            messageID = ""
            roomID = 0
            totalCount = 0
            successCount = 0
            openIDErrorCount = 0
            relationErrorCount = 0
            userReceiveLimitCount = 0
            internalErrorCount = 0
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin(
                """
                message_id room_id total_count success_count openid_error_count relation_error_count \
                user_recv_limit_count internal_error_count
                """)
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&messageID)
                case 1: decoder.read(&roomID)
                case 2: decoder.read(&totalCount)
                case 3: decoder.read(&successCount)
                case 4: decoder.read(&openIDErrorCount)
                case 5: decoder.read(&relationErrorCount)
                case 6: decoder.read(&userReceiveLimitCount)
                default: decoder.read(&internalErrorCount)
                }
            }
            decoder.end(reading, required: 0xff, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("message_id", messageID)
            encoder.write("room_id", roomID)
            encoder.write("total_count", totalCount)
            encoder.write("success_count", successCount)
            encoder.write("openid_error_count", openIDErrorCount)
            encoder.write("relation_error_count", relationErrorCount)
            encoder.write("user_recv_limit_count", userReceiveLimitCount)
            encoder.write("internal_error_count", internalErrorCount)
            encoder.end()
        }
    }
}
