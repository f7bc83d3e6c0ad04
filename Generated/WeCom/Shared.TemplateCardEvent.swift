// Generated from WeCom/Shared/TemplateCardEvent.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// The kind of a template card.
public struct TemplateCardType: OpenEnum {
    /// The value on the wire.
    public var rawValue: String

    /// Creates the value that stands on the wire, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// A notice of text.
    public static var textNotice: Self { Self(rawValue: "text_notice") }

    /// A notice with a picture.
    public static var newsNotice: Self { Self(rawValue: "news_notice") }

    /// A card with buttons.
    public static var buttonInteraction: Self { Self(rawValue: "button_interaction") }

    /// A card with one question and its choices.
    public static var voteInteraction: Self { Self(rawValue: "vote_interaction") }

    /// A card with several questions.
    public static var multipleInteraction: Self { Self(rawValue: "multiple_interaction") }

    public static var knownValues: [Self] {
        [.textNotice, .newsNotice, .buttonInteraction, .voteInteraction, .multipleInteraction]
    }
}

/// What a member chose for one question of a card.
public struct TemplateCardSelection: FieldGroup, Equatable {
    /// The key of the question.
    ///
    /// Wire name: `QuestionKey`.
    public var questionKey: String

    /// The IDs of the choices.
    ///
    /// Wire name: `OptionIds`.
    public var optionIDs: [String]

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(questionKey: String, optionIDs: [String] = []) {
        self.questionKey = questionKey
        self.optionIDs = optionIDs
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        questionKey = ""
        optionIDs = []
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("QuestionKey OptionIds*")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&questionKey)
            default: decoder.read(list: &optionIDs, item: "OptionId")
            }
        }
        decoder.end(reading, required: 0x1, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("QuestionKey", questionKey)
        encoder.write("OptionIds", list: optionIDs, item: "OptionId", isRequired: false)
        encoder.end()
    }
}
