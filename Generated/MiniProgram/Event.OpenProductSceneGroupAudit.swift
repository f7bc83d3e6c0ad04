// Generated from MiniProgram/Event/OpenProductSceneGroupAudit.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// The review whether the trade component may be used in a scene, such as Channels, ended or advanced.
///
/// On the wire: `MsgType` `event`, `Event` `open_product_scene_group_audit`.
public struct OpenProductSceneGroupAuditEvent: AccountEventHeader {
    /// The fields of ``AccountEventHeader``.
    public var accountEventHeader: AccountEventHeaderFields

    /// The review.
    ///
    /// Wire name: `SceneGroupAudit`.
    public var review: Review

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(toUserName: String, fromUserName: String? = nil, createTime: UnixTime, review: Review) {
        accountEventHeader = AccountEventHeaderFields(
            toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.review = review
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: MiniProgram
        name: OpenProductSceneGroupAuditEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=open_product_scene_group_audit
        schema: MiniProgram/Event/OpenProductSceneGroupAudit.json
        summary: The review whether the trade component may be used in a scene, such as Channels, ended or \
        advanced.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        accountEventHeader = AccountEventHeaderFields(blankFor: decoder)
        review = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ToUserName FromUserName CreateTime MsgType Event SceneGroupAudit")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&accountEventHeader.toUserName)
            case 1: decoder.read(&accountEventHeader.fromUserName)
            case 2: decoder.read(&accountEventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("open_product_scene_group_audit")
            default: decoder.read(required: &review)
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
        encoder.write("Event", constant: "open_product_scene_group_audit")
        encoder.write("SceneGroupAudit", review)
        encoder.end()
    }

    /// The review.
    public struct Review: FieldGroup, Equatable {
        /// The scene's ID: 1 is Channels and official accounts.
        ///
        /// Wire name: `group_id`.
        public var groupID: Int

        /// What the review says, as text for people.
        ///
        /// Wire name: `reason`.
        public var reason: String?

        /// The scene's name.
        ///
        /// Wire name: `name`.
        public var name: String

        /// The checks that the scene asks for.
        ///
        /// Wire name: `scene_group_ext_list`.
        public var checks: [SceneCheck]

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(groupID: Int, reason: String? = nil, name: String, checks: [SceneCheck]) {
            self.groupID = groupID
            self.reason = reason
            self.name = name
            self.checks = checks
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            groupID = 0
            name = ""
            checks = []
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("group_id reason name scene_group_ext_list*")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&groupID)
                case 1: decoder.read(&reason)
                case 2: decoder.read(&name)
                default: decoder.read(oneOf: &checks)
                }
            }
            decoder.end(reading, required: 0x5, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("group_id", groupID)
            encoder.write("reason", reason)
            encoder.write("name", name)
            encoder.write("scene_group_ext_list", siblings: checks, isRequired: true)
            encoder.end()
        }
    }
}
