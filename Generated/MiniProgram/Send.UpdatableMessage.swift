// Generated from MiniProgram/Send/UpdatableMessage.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Changes what a dynamic message shows that users shared in chats.
///
/// On the wire: `POST /cgi-bin/message/wxopen/updatablemsg/send`.
public struct UpdatableMessageSend: OutgoingMessage {
    /// The ID under which the message was shared, as the call that makes activity IDs returned it.
    ///
    /// Wire name: `activity_id`.
    public var activityID: String

    /// The state that the message is to show.
    ///
    /// Wire name: `target_state`.
    public var targetState: State

    /// The values of the message.
    ///
    /// Wire name: `template_info`.
    public var template: Template

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(activityID: String, targetState: State, template: Template) {
        self.activityID = activityID
        self.targetState = targetState
        self.template = template
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: MiniProgram
        name: UpdatableMessageSend
        direction: send
        wire: json
        endpoint: POST /cgi-bin/message/wxopen/updatablemsg/send
        schema: MiniProgram/Send/UpdatableMessage.json
        summary: Changes what a dynamic message shows that users shared in chats.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        activityID = ""
        targetState = State(rawValue: 0)
        template = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("activity_id target_state template_info")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&activityID)
            case 1: decoder.read(&targetState)
            default: decoder.read(required: &template)
            }
        }
        decoder.end(reading, required: 0x7, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("activity_id", activityID)
        encoder.write("target_state", targetState)
        encoder.write("template_info", template)
        encoder.end()
    }

    /// The state that a dynamic message shows.
    public struct State: OpenEnum {
        /// The value on the wire.
        public var rawValue: Int

        /// Creates the value that stands on the wire, known or not.
        public init(rawValue: Int) { self.rawValue = rawValue }

        /// What the message invites to has not begun.
        public static var notStarted: Self { Self(rawValue: 0) }

        /// What the message invites to has begun.
        public static var started: Self { Self(rawValue: 1) }

        public static var knownValues: [Self] { [.notStarted, .started] }
    }

    /// What a value of a dynamic message is.
    public struct ParameterName: OpenEnum {
        /// The value on the wire.
        public var rawValue: String

        /// Creates the value that stands on the wire, known or not.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// The number of those who take part, where nothing has begun.
        public static var memberCount: Self { Self(rawValue: "member_count") }

        /// The number of those who can take part, where nothing has begun.
        public static var roomLimit: Self { Self(rawValue: "room_limit") }

        /// The page that a tap opens, where it has begun.
        public static var path: Self { Self(rawValue: "path") }

        /// The version of the mini program that a tap opens, where it has begun.
        public static var versionType: Self { Self(rawValue: "version_type") }

        public static var knownValues: [Self] { [.memberCount, .roomLimit, .path, .versionType] }
    }

    /// A value of a dynamic message.
    public struct Parameter: FieldGroup, Equatable {
        /// What the value is.
        ///
        /// Wire name: `name`.
        public var name: ParameterName

        /// The value: a number as text, the path of a page, or for the version `develop`, `trial` or `release`.
        ///
        /// Wire name: `value`.
        public var value: String

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(name: ParameterName, value: String) {
            self.name = name
            self.value = value
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            name = ParameterName(rawValue: "")
            value = ""
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("name value")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&name)
                default: decoder.read(&value)
                }
            }
            decoder.end(reading, required: 0x3, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("name", name)
            encoder.write("value", value)
            encoder.end()
        }
    }

    /// The values of a dynamic message.
    public struct Template: FieldGroup, Equatable {
        /// The values.
        ///
        /// Wire name: `parameter_list`.
        public var parameters: [Parameter]

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(parameters: [Parameter]) {
            self.parameters = parameters
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            parameters = []
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("parameter_list*")
            while let field = decoder.next(&reading) {
                switch field {
                default: decoder.read(oneOf: &parameters)
                }
            }
            decoder.end(reading, required: 0x0, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("parameter_list", siblings: parameters, isRequired: true)
            encoder.end()
        }
    }
}
