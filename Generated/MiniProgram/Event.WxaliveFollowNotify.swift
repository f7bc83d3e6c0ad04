// Generated from MiniProgram/Event/WxaliveFollowNotify.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A user subscribed to the live broadcasts of the mini program, or left them.
///
/// On the wire: `MsgType` `event`, `Event` `wxalive_follow_notify`.
public struct WxaliveFollowNotifyEvent: AccountEventHeader {
    /// The fields of ``AccountEventHeader``.
    public var accountEventHeader: AccountEventHeaderFields

    /// What the user did.
    ///
    /// Wire name: `FollowNotify`.
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
        name: WxaliveFollowNotifyEvent
        direction: inbound
        wire: xml
        flattened: FollowNotify
        match: MsgType=event Event=wxalive_follow_notify
        schema: MiniProgram/Event/WxaliveFollowNotify.json
        summary: A user subscribed to the live broadcasts of the mini program, or left them.
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
            FollowNotify^room_id^user_openid^time^live_status^action
            """)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&accountEventHeader.toUserName)
            case 1: decoder.read(&accountEventHeader.fromUserName)
            case 2: decoder.read(&accountEventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("wxalive_follow_notify")
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
        encoder.write("Event", constant: "wxalive_follow_notify")
        encoder.write("FollowNotify", details)
        encoder.end()
    }

    /// How far a live broadcast is.
    public struct LiveStatus: OpenEnum {
        /// The value on the wire.
        public var rawValue: Int

        /// Creates the value that stands on the wire, known or not.
        public init(rawValue: Int) { self.rawValue = rawValue }

        /// It is on.
        public static var live: Self { Self(rawValue: 101) }

        /// It has not begun.
        public static var notStarted: Self { Self(rawValue: 102) }

        /// It is over.
        public static var ended: Self { Self(rawValue: 103) }

        public static var knownValues: [Self] { [.live, .notStarted, .ended] }
    }

    /// What a user does with the live broadcasts of a mini program.
    public struct FollowAction: OpenEnum {
        /// The value on the wire.
        public var rawValue: String

        /// Creates the value that stands on the wire, known or not.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// Subscribes to them.
        public static var subscribe: Self { Self(rawValue: "add_follow") }

        /// Leaves them.
        public static var unsubscribe: Self { Self(rawValue: "del_follow") }

        public static var knownValues: [Self] { [.subscribe, .unsubscribe] }
    }

    /// What the user did.
    public struct Details: FieldGroup, Equatable {
        /// The live room's ID.
        ///
        /// Wire name: `room_id`.
        public var roomID: Int64

        /// The user's OpenID.
        ///
        /// Wire name: `user_openid`.
        public var userOpenID: String

        /// When the user did it.
        ///
        /// Wire name: `time`.
        public var time: UnixTime

        /// How far the broadcast was then.
        ///
        /// Wire name: `live_status`.
        public var liveStatus: LiveStatus

        /// What the user did.
        ///
        /// Wire name: `action`.
        public var action: FollowAction

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(roomID: Int64, userOpenID: String, time: UnixTime, liveStatus: LiveStatus, action: FollowAction) {
            self.roomID = roomID
            self.userOpenID = userOpenID
            self.time = time
            self.liveStatus = liveStatus
            self.action = action
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            roomID = 0
            userOpenID = ""
            time = 0
            liveStatus = LiveStatus(rawValue: 0)
            action = FollowAction(rawValue: "")
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("room_id user_openid time live_status action")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&roomID)
                case 1: decoder.read(&userOpenID)
                case 2: decoder.read(&time)
                case 3: decoder.read(&liveStatus)
                default: decoder.read(&action)
                }
            }
            decoder.end(reading, required: 0x1f, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("room_id", roomID)
            encoder.write("user_openid", userOpenID)
            encoder.write("time", time)
            encoder.write("live_status", liveStatus)
            encoder.write("action", action)
            encoder.end()
        }
    }
}
