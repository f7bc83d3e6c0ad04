// Generated from WeCom/SmartRobot/Event/AibotTemplateCard.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A member pressed a button or an entry of the menu of a template card that a smart robot sent.
///
/// On the wire: `msgtype` `event`, `event/eventtype` `template_card_event`.
public struct AibotTemplateCardEvent: SmartRobotHeader, SmartRobotEventTrailer {
    /// The fields of ``SmartRobotHeader``.
    public var smartRobotHeader: SmartRobotHeaderFields

    /// What happened.
    ///
    /// Wire name: `event`.
    public var event: Event

    /// The fields of ``SmartRobotEventTrailer``.
    public var smartRobotEventTrailer: SmartRobotEventTrailerFields

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        msgID: String, robotID: String, chatID: String? = nil, chatType: RobotChatType? = nil, from: SmartRobotSender,
        responseURL: String? = nil, event: Event, createTime: UnixTime
    ) {
        smartRobotHeader = SmartRobotHeaderFields(
            msgID: msgID, robotID: robotID, chatID: chatID, chatType: chatType, from: from, responseURL: responseURL)
        self.event = event
        smartRobotEventTrailer = SmartRobotEventTrailerFields(createTime: createTime)
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: SmartRobot
        name: AibotTemplateCardEvent
        direction: inbound
        wire: json
        match: msgtype=event event/eventtype=template_card_event
        schema: WeCom/SmartRobot/Event/AibotTemplateCard.json
        summary: A member pressed a button or an entry of the menu of a template card that a smart robot sent.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        smartRobotHeader = SmartRobotHeaderFields(blankFor: decoder)
        event = .init(blankFor: decoder)
        smartRobotEventTrailer = SmartRobotEventTrailerFields(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("msgid aibotid chatid chattype from response_url msgtype event create_time")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&smartRobotHeader.msgID)
            case 1: decoder.read(&smartRobotHeader.robotID)
            case 2: decoder.read(&smartRobotHeader.chatID)
            case 3: decoder.read(&smartRobotHeader.chatType)
            case 4: decoder.read(required: &smartRobotHeader.from)
            case 5: decoder.read(&smartRobotHeader.responseURL)
            case 6: decoder.expect("event")
            case 7: decoder.read(required: &event)
            default: decoder.read(&smartRobotEventTrailer.createTime)
            }
        }
        decoder.end(reading, required: 0x1d3, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("msgid", smartRobotHeader.msgID)
        encoder.write("aibotid", smartRobotHeader.robotID)
        encoder.write("chatid", smartRobotHeader.chatID)
        encoder.write("chattype", smartRobotHeader.chatType)
        encoder.write("from", smartRobotHeader.from)
        encoder.write("response_url", smartRobotHeader.responseURL)
        encoder.write("msgtype", constant: "event")
        encoder.write("event", event)
        encoder.write("create_time", smartRobotEventTrailer.createTime)
        encoder.end()
    }

    /// The choices of a question.
    public struct OptionIDs: FieldGroup, Equatable {
        /// The IDs of the choices.
        ///
        /// Wire name: `option_id`.
        public var ids: [String]

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(ids: [String]) {
            self.ids = ids
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            ids = []
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("option_id*")
            while let field = decoder.next(&reading) {
                switch field {
                default: decoder.read(oneOf: &ids)
                }
            }
            decoder.end(reading, required: 0x0, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("option_id", siblings: ids, isRequired: true)
            encoder.end()
        }
    }

    /// What was chosen for a question.
    public struct Selection: FieldGroup, Equatable {
        /// The key of the question.
        ///
        /// Wire name: `question_key`.
        public var questionKey: String

        /// The choices.
        ///
        /// Wire name: `option_ids`.
        public var options: OptionIDs?

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(questionKey: String, options: OptionIDs? = nil) {
            self.questionKey = questionKey
            self.options = options
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            questionKey = ""
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("question_key option_ids")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&questionKey)
                default: decoder.read(&options)
                }
            }
            decoder.end(reading, required: 0x1, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("question_key", questionKey)
            encoder.write("option_ids", options)
            encoder.end()
        }
    }

    /// What was chosen.
    public struct Selections: FieldGroup, Equatable {
        /// The choices of each question.
        ///
        /// Wire name: `selected_item`.
        public var items: [Selection]

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(items: [Selection]) {
            self.items = items
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            items = []
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("selected_item*")
            while let field = decoder.next(&reading) {
                switch field {
                default: decoder.read(oneOf: &items)
                }
            }
            decoder.end(reading, required: 0x0, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("selected_item", siblings: items, isRequired: true)
            encoder.end()
        }
    }

    /// What was pressed of a template card.
    public struct CardEvent: FieldGroup, Equatable {
        /// The kind of the card.
        ///
        /// Wire name: `card_type`.
        public var cardType: TemplateCardType

        /// The key of the button or of the entry.
        ///
        /// Wire name: `event_key`.
        public var eventKey: String?

        /// The `task_id` that the card was sent with.
        ///
        /// Wire name: `task_id`.
        public var taskID: String

        /// What was chosen; of cards with questions or a list alone.
        ///
        /// Wire name: `selected_items`.
        public var selections: Selections?

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(
            cardType: TemplateCardType, eventKey: String? = nil, taskID: String, selections: Selections? = nil
        ) {
            self.cardType = cardType
            self.eventKey = eventKey
            self.taskID = taskID
            self.selections = selections
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            cardType = TemplateCardType(rawValue: "")
            taskID = ""
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("card_type event_key task_id selected_items")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&cardType)
                case 1: decoder.read(&eventKey)
                case 2: decoder.read(&taskID)
                default: decoder.read(&selections)
                }
            }
            decoder.end(reading, required: 0x5, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("card_type", cardType)
            encoder.write("event_key", eventKey)
            encoder.write("task_id", taskID)
            encoder.write("selected_items", selections)
            encoder.end()
        }
    }

    /// What happened.
    public struct Event: FieldGroup, Equatable {
        /// The card and what was pressed.
        ///
        /// Wire name: `template_card_event`.
        public var cardEvent: CardEvent

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(cardEvent: CardEvent) {
            self.cardEvent = cardEvent
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            cardEvent = .init(blankFor: decoder)
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("eventtype template_card_event")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.expect("template_card_event")
                default: decoder.read(required: &cardEvent)
                }
            }
            decoder.end(reading, required: 0x3, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("eventtype", constant: "template_card_event")
            encoder.write("template_card_event", cardEvent)
            encoder.end()
        }
    }
}
