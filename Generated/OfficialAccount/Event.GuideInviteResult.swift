// Generated from OfficialAccount/Event/GuideInviteResult.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// The account's invitation of a shopping guide has a result.
///
/// On the wire: `MsgType` `event`, `Event` `guide_invite_result_event`.
public struct GuideInviteResultEvent: EventHeader {
    /// The fields of ``EventHeader``.
    public var eventHeader: EventHeaderFields

    /// The invitation and its result.
    ///
    /// Wire name: `GuideInviteEvent`.
    public var invitation: Invitation

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(toUserName: String, fromUserName: String, createTime: UnixTime, invitation: Invitation) {
        eventHeader = EventHeaderFields(toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.invitation = invitation
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: OfficialAccount
        name: GuideInviteResultEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=guide_invite_result_event
        schema: OfficialAccount/Event/GuideInviteResult.json
        summary: The account's invitation of a shopping guide has a result.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        eventHeader = EventHeaderFields(blankFor: decoder)
        invitation = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ToUserName FromUserName CreateTime MsgType Event GuideInviteEvent")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&eventHeader.toUserName)
            case 1: decoder.read(&eventHeader.fromUserName)
            case 2: decoder.read(&eventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("guide_invite_result_event")
            default: decoder.read(required: &invitation)
            }
        }
        decoder.end(reading, required: 0x3f, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", eventHeader.toUserName)
        encoder.write("FromUserName", eventHeader.fromUserName)
        encoder.write("CreateTime", eventHeader.createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "guide_invite_result_event")
        encoder.write("GuideInviteEvent", invitation)
        encoder.end()
    }

    /// The invitation and its result.
    public struct Invitation: FieldGroup, Equatable {
        /// The WeChat ID of the guide; present when the invitation named it.
        ///
        /// Wire name: `guide_account`.
        public var guideAccount: String?

        /// The OpenID of the guide; present when the invitation named it.
        ///
        /// Wire name: `guide_openid`.
        public var guideOpenID: String?

        /// The result; WeChat documents that it is always 1.
        ///
        /// Wire name: `invite_result`.
        public var inviteResult: Int

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(guideAccount: String? = nil, guideOpenID: String? = nil, inviteResult: Int) {
            self.guideAccount = guideAccount
            self.guideOpenID = guideOpenID
            self.inviteResult = inviteResult
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            inviteResult = 0
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("guide_account guide_openid invite_result")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&guideAccount)
                case 1: decoder.read(&guideOpenID)
                default: decoder.read(&inviteResult)
                }
            }
            decoder.end(reading, required: 0x4, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("guide_account", guideAccount)
            encoder.write("guide_openid", guideOpenID)
            encoder.write("invite_result", inviteResult)
            encoder.end()
        }
    }
}
