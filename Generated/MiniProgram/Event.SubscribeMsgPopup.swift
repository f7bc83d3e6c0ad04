// Generated from MiniProgram/Event/SubscribeMsgPopup.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A user answered a prompt that asks for permission to send subscription notices.
///
/// On the wire: `MsgType` `event`, `Event` `subscribe_msg_popup_event`.
public struct SubscribeMsgPopupEvent: EventHeader {
    /// The fields of ``EventHeader``.
    public var eventHeader: EventHeaderFields

    /// What the user answered.
    ///
    /// Wire name: `SubscribeMsgPopupEvent`.
    public var details: Details

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(toUserName: String, fromUserName: String, createTime: UnixTime, details: Details) {
        eventHeader = EventHeaderFields(toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.details = details
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: MiniProgram
        name: SubscribeMsgPopupEvent
        direction: inbound
        wire: xml
        flattened: SubscribeMsgPopupEvent
        match: MsgType=event Event=subscribe_msg_popup_event
        schema: MiniProgram/Event/SubscribeMsgPopup.json
        summary: A user answered a prompt that asks for permission to send subscription notices.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        eventHeader = EventHeaderFields(blankFor: decoder)
        details = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ToUserName FromUserName CreateTime MsgType Event SubscribeMsgPopupEvent^List")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&eventHeader.toUserName)
            case 1: decoder.read(&eventHeader.fromUserName)
            case 2: decoder.read(&eventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("subscribe_msg_popup_event")
            default: decoder.read(required: &details)
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
        encoder.write("Event", constant: "subscribe_msg_popup_event")
        encoder.write("SubscribeMsgPopupEvent", details)
        encoder.end()
    }

    /// The place where a prompt for subscription notices comes up.
    public struct PopupScene: OpenEnum {
        /// The value on the wire.
        public var rawValue: Int

        /// Creates the value that stands on the wire, known or not.
        public init(rawValue: Int) { self.rawValue = rawValue }

        /// In a page of the mini program.
        public static var miniProgram: Self { Self(rawValue: 0) }

        /// In a web page.
        public static var webPage: Self { Self(rawValue: 1) }

        /// In an article.
        public static var article: Self { Self(rawValue: 2) }

        public static var knownValues: [Self] { [.miniProgram, .webPage, .article] }
    }

    /// The answer for one template.
    public struct Answer: FieldGroup, Equatable {
        /// The ID of the template.
        ///
        /// Wire name: `TemplateId`.
        public var templateID: String

        /// Whether the user accepts the notices.
        ///
        /// Wire name: `SubscribeStatusString`.
        public var decision: SubscriptionDecision

        /// Where the prompt came up.
        ///
        /// Wire name: `PopupScene`.
        public var popupScene: PopupScene?

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(templateID: String, decision: SubscriptionDecision, popupScene: PopupScene? = nil) {
            self.templateID = templateID
            self.decision = decision
            self.popupScene = popupScene
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            templateID = ""
            decision = SubscriptionDecision(rawValue: "")
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("TemplateId SubscribeStatusString PopupScene")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&templateID)
                case 1: decoder.read(&decision)
                default: decoder.read(&popupScene)
                }
            }
            decoder.end(reading, required: 0x3, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("TemplateId", templateID)
            encoder.write("SubscribeStatusString", decision)
            encoder.write("PopupScene", popupScene)
            encoder.end()
        }
    }

    /// What the user answered.
    public struct Details: FieldGroup, Equatable {
        /// The answers, one for each template that the prompt named.
        ///
        /// Wire name: `List`.
        public var answers: [Answer]

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(answers: [Answer]) {
            self.answers = answers
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            answers = []
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("List*")
            while let field = decoder.next(&reading) {
                switch field {
                default: decoder.read(oneOf: &answers)
                }
            }
            decoder.end(reading, required: 0x0, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("List", siblings: answers, isRequired: true)
            encoder.end()
        }
    }
}
