// Generated from WeCom/Shared/TemplateCard.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// The colour of the name in the head of a card.
public struct CardSourceColor: OpenEnum {
    /// The value on the wire.
    public var rawValue: Int

    /// Creates the value that stands on the wire, known or not.
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// Grey.
    public static var grey: Self { Self(rawValue: 0) }

    /// Black.
    public static var black: Self { Self(rawValue: 1) }

    /// Red.
    public static var red: Self { Self(rawValue: 2) }

    /// Green.
    public static var green: Self { Self(rawValue: 3) }

    public static var knownValues: [Self] { [.grey, .black, .red, .green] }
}

/// What a tap on a part of a card opens.
public struct CardLinkType: OpenEnum {
    /// The value on the wire.
    public var rawValue: Int

    /// Creates the value that stands on the wire, known or not.
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// Nothing.
    public static var nothing: Self { Self(rawValue: 0) }

    /// A page.
    public static var url: Self { Self(rawValue: 1) }

    /// A page of a mini program.
    public static var miniProgram: Self { Self(rawValue: 2) }

    public static var knownValues: [Self] { [.nothing, .url, .miniProgram] }
}

/// What a tap on a value in a card opens.
public struct CardValueType: OpenEnum {
    /// The value on the wire.
    public var rawValue: Int

    /// Creates the value that stands on the wire, known or not.
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// A page.
    public static var url: Self { Self(rawValue: 1) }

    /// A file.
    public static var file: Self { Self(rawValue: 2) }

    /// The details of a member.
    public static var member: Self { Self(rawValue: 3) }

    public static var knownValues: [Self] { [.url, .file, .member] }
}

/// What a button of a card does.
public struct CardButtonType: OpenEnum {
    /// The value on the wire.
    public var rawValue: Int

    /// Creates the value that stands on the wire, known or not.
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// It sends an event to the callback.
    public static var event: Self { Self(rawValue: 0) }

    /// It opens a page.
    public static var url: Self { Self(rawValue: 1) }

    public static var knownValues: [Self] { [.event, .url] }
}

/// How many of the choices of a question can be taken.
public struct CardCheckboxMode: OpenEnum {
    /// The value on the wire.
    public var rawValue: Int

    /// Creates the value that stands on the wire, known or not.
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// One.
    public static var single: Self { Self(rawValue: 0) }

    /// Several.
    public static var multiple: Self { Self(rawValue: 1) }

    public static var knownValues: [Self] { [.single, .multiple] }
}

/// A template card: a notice of text.
public struct TextNoticeCard: FieldGroup, Equatable {
    /// Where the card comes from, in its head.
    ///
    /// Wire name: `source`.
    public var source: CardSource?

    /// The menu in the card's corner. It needs a `task_id`, and group robots' cards have none.
    ///
    /// Wire name: `action_menu`.
    public var actionMenu: CardActionMenu?

    /// The title and what explains it; the title or `sub_title_text` is needed.
    ///
    /// Wire name: `main_title`.
    public var mainTitle: CardMainTitle?

    /// A quotation with a link.
    ///
    /// Wire name: `quote_area`.
    public var quoteArea: CardQuoteArea?

    /// What is shown large.
    ///
    /// Wire name: `emphasis_content`.
    public var emphasisContent: CardEmphasisContent?

    /// The text below the title; at most 112 characters are advised.
    ///
    /// Wire name: `sub_title_text`.
    public var subtitle: String?

    /// Rows of a name and a value: at most 6.
    ///
    /// Wire name: `horizontal_content_list`. Allowed: at most 6 items.
    public var horizontalContents: [CardHorizontalContent]

    /// Links below the content: at most 3.
    ///
    /// Wire name: `jump_list`. Allowed: at most 3 items.
    public var jumps: [CardJump]

    /// What a tap on the card opens.
    ///
    /// Wire name: `card_action`.
    public var cardAction: CardAction

    /// An ID of your own for the card, which its events carry: at most 128 bytes of digits, letters, `_`, `-` and `@`,
    /// used once by an application. Cards with a menu, buttons or questions need it.
    ///
    /// Wire name: `task_id`.
    public var taskID: String?

    /// The text on the button that was pressed, in a card that takes the place of another.
    ///
    /// Wire name: `replace_text`.
    public var replacementText: String?

    /// Lets the receiver rate the card; of smart robots alone.
    ///
    /// Wire name: `feedback`.
    public var feedback: CardFeedback?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        source: CardSource? = nil, actionMenu: CardActionMenu? = nil, mainTitle: CardMainTitle? = nil,
        quoteArea: CardQuoteArea? = nil, emphasisContent: CardEmphasisContent? = nil, subtitle: String? = nil,
        horizontalContents: [CardHorizontalContent] = [], jumps: [CardJump] = [], cardAction: CardAction,
        taskID: String? = nil, replacementText: String? = nil, feedback: CardFeedback? = nil
    ) {
        self.source = source
        self.actionMenu = actionMenu
        self.mainTitle = mainTitle
        self.quoteArea = quoteArea
        self.emphasisContent = emphasisContent
        self.subtitle = subtitle
        self.horizontalContents = horizontalContents
        self.jumps = jumps
        self.cardAction = cardAction
        self.taskID = taskID
        self.replacementText = replacementText
        self.feedback = feedback
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        horizontalContents = []
        jumps = []
        cardAction = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(
            """
            card_type source action_menu main_title quote_area emphasis_content sub_title_text \
            horizontal_content_list* jump_list* card_action task_id replace_text feedback
            """)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.expect("text_notice")
            case 1: decoder.read(&source)
            case 2: decoder.read(&actionMenu)
            case 3: decoder.read(&mainTitle)
            case 4: decoder.read(&quoteArea)
            case 5: decoder.read(&emphasisContent)
            case 6: decoder.read(&subtitle)
            case 7: decoder.read(oneOf: &horizontalContents)
            case 8: decoder.read(oneOf: &jumps)
            case 9: decoder.read(required: &cardAction)
            case 10: decoder.read(&taskID)
            case 11: decoder.read(&replacementText)
            default: decoder.read(&feedback)
            }
        }
        decoder.end(reading, required: 0x201, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("card_type", constant: "text_notice")
        encoder.write("source", source)
        encoder.write("action_menu", actionMenu)
        encoder.write("main_title", mainTitle)
        encoder.write("quote_area", quoteArea)
        encoder.write("emphasis_content", emphasisContent)
        encoder.write("sub_title_text", subtitle)
        encoder.write("horizontal_content_list", siblings: horizontalContents, isRequired: false)
        encoder.write("jump_list", siblings: jumps, isRequired: false)
        encoder.write("card_action", cardAction)
        encoder.write("task_id", taskID)
        encoder.write("replace_text", replacementText)
        encoder.write("feedback", feedback)
        encoder.end()
    }
}

/// A template card: a notice with a picture.
public struct NewsNoticeCard: FieldGroup, Equatable {
    /// Where the card comes from, in its head.
    ///
    /// Wire name: `source`.
    public var source: CardSource?

    /// The menu in the card's corner. It needs a `task_id`, and group robots' cards have none.
    ///
    /// Wire name: `action_menu`.
    public var actionMenu: CardActionMenu?

    /// The title and what explains it.
    ///
    /// Wire name: `main_title`.
    public var mainTitle: CardMainTitle?

    /// A quotation with a link.
    ///
    /// Wire name: `quote_area`.
    public var quoteArea: CardQuoteArea?

    /// A picture with text beside it; it or `card_image` is needed.
    ///
    /// Wire name: `image_text_area`.
    public var imageTextArea: CardImageTextArea?

    /// The picture; it or `image_text_area` is needed.
    ///
    /// Wire name: `card_image`.
    public var cardImage: CardImage?

    /// Paragraphs below the picture: at most 4.
    ///
    /// Wire name: `vertical_content_list`. Allowed: at most 4 items.
    public var verticalContents: [CardVerticalContent]

    /// Rows of a name and a value: at most 6.
    ///
    /// Wire name: `horizontal_content_list`. Allowed: at most 6 items.
    public var horizontalContents: [CardHorizontalContent]

    /// Links below the content: at most 3.
    ///
    /// Wire name: `jump_list`. Allowed: at most 3 items.
    public var jumps: [CardJump]

    /// What a tap on the card opens.
    ///
    /// Wire name: `card_action`.
    public var cardAction: CardAction

    /// An ID of your own for the card, which its events carry: at most 128 bytes of digits, letters, `_`, `-` and `@`,
    /// used once by an application. Cards with a menu, buttons or questions need it.
    ///
    /// Wire name: `task_id`.
    public var taskID: String?

    /// The text on the button that was pressed, in a card that takes the place of another.
    ///
    /// Wire name: `replace_text`.
    public var replacementText: String?

    /// Lets the receiver rate the card; of smart robots alone.
    ///
    /// Wire name: `feedback`.
    public var feedback: CardFeedback?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        source: CardSource? = nil, actionMenu: CardActionMenu? = nil, mainTitle: CardMainTitle? = nil,
        quoteArea: CardQuoteArea? = nil, imageTextArea: CardImageTextArea? = nil, cardImage: CardImage? = nil,
        verticalContents: [CardVerticalContent] = [], horizontalContents: [CardHorizontalContent] = [],
        jumps: [CardJump] = [], cardAction: CardAction, taskID: String? = nil, replacementText: String? = nil,
        feedback: CardFeedback? = nil
    ) {
        self.source = source
        self.actionMenu = actionMenu
        self.mainTitle = mainTitle
        self.quoteArea = quoteArea
        self.imageTextArea = imageTextArea
        self.cardImage = cardImage
        self.verticalContents = verticalContents
        self.horizontalContents = horizontalContents
        self.jumps = jumps
        self.cardAction = cardAction
        self.taskID = taskID
        self.replacementText = replacementText
        self.feedback = feedback
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        verticalContents = []
        horizontalContents = []
        jumps = []
        cardAction = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(
            """
            card_type source action_menu main_title quote_area image_text_area card_image vertical_content_list* \
            horizontal_content_list* jump_list* card_action task_id replace_text feedback
            """)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.expect("news_notice")
            case 1: decoder.read(&source)
            case 2: decoder.read(&actionMenu)
            case 3: decoder.read(&mainTitle)
            case 4: decoder.read(&quoteArea)
            case 5: decoder.read(&imageTextArea)
            case 6: decoder.read(&cardImage)
            case 7: decoder.read(oneOf: &verticalContents)
            case 8: decoder.read(oneOf: &horizontalContents)
            case 9: decoder.read(oneOf: &jumps)
            case 10: decoder.read(required: &cardAction)
            case 11: decoder.read(&taskID)
            case 12: decoder.read(&replacementText)
            default: decoder.read(&feedback)
            }
        }
        decoder.end(reading, required: 0x401, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("card_type", constant: "news_notice")
        encoder.write("source", source)
        encoder.write("action_menu", actionMenu)
        encoder.write("main_title", mainTitle)
        encoder.write("quote_area", quoteArea)
        encoder.write("image_text_area", imageTextArea)
        encoder.write("card_image", cardImage)
        encoder.write("vertical_content_list", siblings: verticalContents, isRequired: false)
        encoder.write("horizontal_content_list", siblings: horizontalContents, isRequired: false)
        encoder.write("jump_list", siblings: jumps, isRequired: false)
        encoder.write("card_action", cardAction)
        encoder.write("task_id", taskID)
        encoder.write("replace_text", replacementText)
        encoder.write("feedback", feedback)
        encoder.end()
    }
}

/// A template card with buttons.
public struct ButtonInteractionCard: FieldGroup, Equatable {
    /// Where the card comes from, in its head.
    ///
    /// Wire name: `source`.
    public var source: CardSource?

    /// The menu in the card's corner. It needs a `task_id`, and group robots' cards have none.
    ///
    /// Wire name: `action_menu`.
    public var actionMenu: CardActionMenu?

    /// The title and what explains it.
    ///
    /// Wire name: `main_title`.
    public var mainTitle: CardMainTitle?

    /// A quotation with a link.
    ///
    /// Wire name: `quote_area`.
    public var quoteArea: CardQuoteArea?

    /// The text below the title; at most 112 characters are advised.
    ///
    /// Wire name: `sub_title_text`.
    public var subtitle: String?

    /// Rows of a name and a value: at most 6.
    ///
    /// Wire name: `horizontal_content_list`. Allowed: at most 6 items.
    public var horizontalContents: [CardHorizontalContent]

    /// What a tap on the card opens.
    ///
    /// Wire name: `card_action`.
    public var cardAction: CardAction?

    /// An ID of your own for the card, which its events carry: at most 128 bytes of digits, letters, `_`, `-` and `@`,
    /// used once by an application. Cards with a menu, buttons or questions need it.
    ///
    /// Wire name: `task_id`.
    public var taskID: String?

    /// A drop-down list above the buttons.
    ///
    /// Wire name: `button_selection`.
    public var buttonSelection: CardButtonSelection?

    /// The buttons: 1 to 6.
    ///
    /// Wire name: `button_list`. Allowed: at least 1 items, at most 6 items.
    public var buttons: [CardButton]

    /// The text on the button that was pressed, in a card that takes the place of another.
    ///
    /// Wire name: `replace_text`.
    public var replacementText: String?

    /// Lets the receiver rate the card; of smart robots alone.
    ///
    /// Wire name: `feedback`.
    public var feedback: CardFeedback?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        source: CardSource? = nil, actionMenu: CardActionMenu? = nil, mainTitle: CardMainTitle? = nil,
        quoteArea: CardQuoteArea? = nil, subtitle: String? = nil, horizontalContents: [CardHorizontalContent] = [],
        cardAction: CardAction? = nil, taskID: String? = nil, buttonSelection: CardButtonSelection? = nil,
        buttons: [CardButton], replacementText: String? = nil, feedback: CardFeedback? = nil
    ) {
        self.source = source
        self.actionMenu = actionMenu
        self.mainTitle = mainTitle
        self.quoteArea = quoteArea
        self.subtitle = subtitle
        self.horizontalContents = horizontalContents
        self.cardAction = cardAction
        self.taskID = taskID
        self.buttonSelection = buttonSelection
        self.buttons = buttons
        self.replacementText = replacementText
        self.feedback = feedback
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        horizontalContents = []
        buttons = []
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(
            """
            card_type source action_menu main_title quote_area sub_title_text horizontal_content_list* card_action \
            task_id button_selection button_list* replace_text feedback
            """)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.expect("button_interaction")
            case 1: decoder.read(&source)
            case 2: decoder.read(&actionMenu)
            case 3: decoder.read(&mainTitle)
            case 4: decoder.read(&quoteArea)
            case 5: decoder.read(&subtitle)
            case 6: decoder.read(oneOf: &horizontalContents)
            case 7: decoder.read(&cardAction)
            case 8: decoder.read(&taskID)
            case 9: decoder.read(&buttonSelection)
            case 10: decoder.read(oneOf: &buttons)
            case 11: decoder.read(&replacementText)
            default: decoder.read(&feedback)
            }
        }
        decoder.end(reading, required: 0x1, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("card_type", constant: "button_interaction")
        encoder.write("source", source)
        encoder.write("action_menu", actionMenu)
        encoder.write("main_title", mainTitle)
        encoder.write("quote_area", quoteArea)
        encoder.write("sub_title_text", subtitle)
        encoder.write("horizontal_content_list", siblings: horizontalContents, isRequired: false)
        encoder.write("card_action", cardAction)
        encoder.write("task_id", taskID)
        encoder.write("button_selection", buttonSelection)
        encoder.write("button_list", siblings: buttons, isRequired: true)
        encoder.write("replace_text", replacementText)
        encoder.write("feedback", feedback)
        encoder.end()
    }
}

/// A template card with one question, whose answer is one or several of its choices.
public struct VoteInteractionCard: FieldGroup, Equatable {
    /// Where the card comes from, in its head.
    ///
    /// Wire name: `source`.
    public var source: CardSource?

    /// The title and what explains it.
    ///
    /// Wire name: `main_title`.
    public var mainTitle: CardMainTitle?

    /// An ID of your own for the card, which its events carry: at most 128 bytes of digits, letters, `_`, `-` and `@`,
    /// used once by an application. Cards with a menu, buttons or questions need it.
    ///
    /// Wire name: `task_id`.
    public var taskID: String?

    /// The question and its choices.
    ///
    /// Wire name: `checkbox`.
    public var checkbox: CardCheckbox

    /// The button that sends the answer.
    ///
    /// Wire name: `submit_button`.
    public var submitButton: CardSubmitButton

    /// The text on the button that was pressed, in a card that takes the place of another.
    ///
    /// Wire name: `replace_text`.
    public var replacementText: String?

    /// Lets the receiver rate the card; of smart robots alone.
    ///
    /// Wire name: `feedback`.
    public var feedback: CardFeedback?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        source: CardSource? = nil, mainTitle: CardMainTitle? = nil, taskID: String? = nil, checkbox: CardCheckbox,
        submitButton: CardSubmitButton, replacementText: String? = nil, feedback: CardFeedback? = nil
    ) {
        self.source = source
        self.mainTitle = mainTitle
        self.taskID = taskID
        self.checkbox = checkbox
        self.submitButton = submitButton
        self.replacementText = replacementText
        self.feedback = feedback
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        checkbox = .init(blankFor: decoder)
        submitButton = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("card_type source main_title task_id checkbox submit_button replace_text feedback")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.expect("vote_interaction")
            case 1: decoder.read(&source)
            case 2: decoder.read(&mainTitle)
            case 3: decoder.read(&taskID)
            case 4: decoder.read(required: &checkbox)
            case 5: decoder.read(required: &submitButton)
            case 6: decoder.read(&replacementText)
            default: decoder.read(&feedback)
            }
        }
        decoder.end(reading, required: 0x31, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("card_type", constant: "vote_interaction")
        encoder.write("source", source)
        encoder.write("main_title", mainTitle)
        encoder.write("task_id", taskID)
        encoder.write("checkbox", checkbox)
        encoder.write("submit_button", submitButton)
        encoder.write("replace_text", replacementText)
        encoder.write("feedback", feedback)
        encoder.end()
    }
}

/// A template card with several questions.
public struct MultipleInteractionCard: FieldGroup, Equatable {
    /// Where the card comes from, in its head.
    ///
    /// Wire name: `source`.
    public var source: CardSource?

    /// The title and what explains it.
    ///
    /// Wire name: `main_title`.
    public var mainTitle: CardMainTitle?

    /// An ID of your own for the card, which its events carry: at most 128 bytes of digits, letters, `_`, `-` and `@`,
    /// used once by an application. Cards with a menu, buttons or questions need it.
    ///
    /// Wire name: `task_id`.
    public var taskID: String?

    /// The questions, each with a drop-down list: 1 to 3.
    ///
    /// Wire name: `select_list`. Allowed: at least 1 items, at most 3 items.
    public var selects: [CardSelect]

    /// The button that sends the answers.
    ///
    /// Wire name: `submit_button`.
    public var submitButton: CardSubmitButton

    /// The text on the button that was pressed, in a card that takes the place of another.
    ///
    /// Wire name: `replace_text`.
    public var replacementText: String?

    /// Lets the receiver rate the card; of smart robots alone.
    ///
    /// Wire name: `feedback`.
    public var feedback: CardFeedback?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        source: CardSource? = nil, mainTitle: CardMainTitle? = nil, taskID: String? = nil, selects: [CardSelect],
        submitButton: CardSubmitButton, replacementText: String? = nil, feedback: CardFeedback? = nil
    ) {
        self.source = source
        self.mainTitle = mainTitle
        self.taskID = taskID
        self.selects = selects
        self.submitButton = submitButton
        self.replacementText = replacementText
        self.feedback = feedback
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        selects = []
        submitButton = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(
            """
            card_type source main_title task_id select_list* submit_button replace_text feedback
            """)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.expect("multiple_interaction")
            case 1: decoder.read(&source)
            case 2: decoder.read(&mainTitle)
            case 3: decoder.read(&taskID)
            case 4: decoder.read(oneOf: &selects)
            case 5: decoder.read(required: &submitButton)
            case 6: decoder.read(&replacementText)
            default: decoder.read(&feedback)
            }
        }
        decoder.end(reading, required: 0x21, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("card_type", constant: "multiple_interaction")
        encoder.write("source", source)
        encoder.write("main_title", mainTitle)
        encoder.write("task_id", taskID)
        encoder.write("select_list", siblings: selects, isRequired: true)
        encoder.write("submit_button", submitButton)
        encoder.write("replace_text", replacementText)
        encoder.write("feedback", feedback)
        encoder.end()
    }
}

/// A template card of any kind. Which fields it has, `card_type` decides: see the cards of each kind.
public struct TemplateCard: FieldGroup, Equatable {
    /// The kind of the card.
    ///
    /// Wire name: `card_type`.
    public var cardType: TemplateCardType

    /// Where the card comes from, in its head.
    ///
    /// Wire name: `source`.
    public var source: CardSource?

    /// The menu in the card's corner. It needs a `task_id`, and group robots' cards have none.
    ///
    /// Wire name: `action_menu`.
    public var actionMenu: CardActionMenu?

    /// The title and what explains it.
    ///
    /// Wire name: `main_title`.
    public var mainTitle: CardMainTitle?

    /// A quotation with a link.
    ///
    /// Wire name: `quote_area`.
    public var quoteArea: CardQuoteArea?

    /// What is shown large.
    ///
    /// Wire name: `emphasis_content`.
    public var emphasisContent: CardEmphasisContent?

    /// The text below the title; at most 112 characters are advised.
    ///
    /// Wire name: `sub_title_text`.
    public var subtitle: String?

    /// A picture with text beside it; it or `card_image` is needed.
    ///
    /// Wire name: `image_text_area`.
    public var imageTextArea: CardImageTextArea?

    /// The picture; it or `image_text_area` is needed.
    ///
    /// Wire name: `card_image`.
    public var cardImage: CardImage?

    /// Paragraphs below the picture: at most 4.
    ///
    /// Wire name: `vertical_content_list`. Allowed: at most 4 items.
    public var verticalContents: [CardVerticalContent]

    /// Rows of a name and a value: at most 6.
    ///
    /// Wire name: `horizontal_content_list`. Allowed: at most 6 items.
    public var horizontalContents: [CardHorizontalContent]

    /// Links below the content: at most 3.
    ///
    /// Wire name: `jump_list`. Allowed: at most 3 items.
    public var jumps: [CardJump]

    /// What a tap on the card opens.
    ///
    /// Wire name: `card_action`.
    public var cardAction: CardAction?

    /// An ID of your own for the card, which its events carry: at most 128 bytes of digits, letters, `_`, `-` and `@`,
    /// used once by an application. Cards with a menu, buttons or questions need it.
    ///
    /// Wire name: `task_id`.
    public var taskID: String?

    /// A drop-down list above the buttons.
    ///
    /// Wire name: `button_selection`.
    public var buttonSelection: CardButtonSelection?

    /// The buttons: 1 to 6.
    ///
    /// Wire name: `button_list`. Allowed: at least 1 items, at most 6 items.
    public var buttons: [CardButton]

    /// The question and its choices.
    ///
    /// Wire name: `checkbox`.
    public var checkbox: CardCheckbox?

    /// The questions, each with a drop-down list: 1 to 3.
    ///
    /// Wire name: `select_list`. Allowed: at least 1 items, at most 3 items.
    public var selects: [CardSelect]

    /// The button that sends the answer.
    ///
    /// Wire name: `submit_button`.
    public var submitButton: CardSubmitButton?

    /// The text on the button that was pressed, in a card that takes the place of another.
    ///
    /// Wire name: `replace_text`.
    public var replacementText: String?

    /// Lets the receiver rate the card; of smart robots alone.
    ///
    /// Wire name: `feedback`.
    public var feedback: CardFeedback?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        cardType: TemplateCardType, source: CardSource? = nil, actionMenu: CardActionMenu? = nil,
        mainTitle: CardMainTitle? = nil, quoteArea: CardQuoteArea? = nil, emphasisContent: CardEmphasisContent? = nil,
        subtitle: String? = nil, imageTextArea: CardImageTextArea? = nil, cardImage: CardImage? = nil,
        verticalContents: [CardVerticalContent] = [], horizontalContents: [CardHorizontalContent] = [],
        jumps: [CardJump] = [], cardAction: CardAction? = nil, taskID: String? = nil,
        buttonSelection: CardButtonSelection? = nil, buttons: [CardButton] = [], checkbox: CardCheckbox? = nil,
        selects: [CardSelect] = [], submitButton: CardSubmitButton? = nil, replacementText: String? = nil,
        feedback: CardFeedback? = nil
    ) {
        self.cardType = cardType
        self.source = source
        self.actionMenu = actionMenu
        self.mainTitle = mainTitle
        self.quoteArea = quoteArea
        self.emphasisContent = emphasisContent
        self.subtitle = subtitle
        self.imageTextArea = imageTextArea
        self.cardImage = cardImage
        self.verticalContents = verticalContents
        self.horizontalContents = horizontalContents
        self.jumps = jumps
        self.cardAction = cardAction
        self.taskID = taskID
        self.buttonSelection = buttonSelection
        self.buttons = buttons
        self.checkbox = checkbox
        self.selects = selects
        self.submitButton = submitButton
        self.replacementText = replacementText
        self.feedback = feedback
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        cardType = TemplateCardType(rawValue: "")
        verticalContents = []
        horizontalContents = []
        jumps = []
        buttons = []
        selects = []
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(
            """
            card_type source action_menu main_title quote_area emphasis_content sub_title_text image_text_area \
            card_image vertical_content_list* horizontal_content_list* jump_list* card_action task_id \
            button_selection button_list* checkbox select_list* submit_button replace_text feedback
            """)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&cardType)
            case 1: decoder.read(&source)
            case 2: decoder.read(&actionMenu)
            case 3: decoder.read(&mainTitle)
            case 4: decoder.read(&quoteArea)
            case 5: decoder.read(&emphasisContent)
            case 6: decoder.read(&subtitle)
            case 7: decoder.read(&imageTextArea)
            case 8: decoder.read(&cardImage)
            case 9: decoder.read(oneOf: &verticalContents)
            case 10: decoder.read(oneOf: &horizontalContents)
            case 11: decoder.read(oneOf: &jumps)
            case 12: decoder.read(&cardAction)
            case 13: decoder.read(&taskID)
            case 14: decoder.read(&buttonSelection)
            case 15: decoder.read(oneOf: &buttons)
            case 16: decoder.read(&checkbox)
            case 17: decoder.read(oneOf: &selects)
            case 18: decoder.read(&submitButton)
            case 19: decoder.read(&replacementText)
            default: decoder.read(&feedback)
            }
        }
        decoder.end(reading, required: 0x1, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("card_type", cardType)
        encoder.write("source", source)
        encoder.write("action_menu", actionMenu)
        encoder.write("main_title", mainTitle)
        encoder.write("quote_area", quoteArea)
        encoder.write("emphasis_content", emphasisContent)
        encoder.write("sub_title_text", subtitle)
        encoder.write("image_text_area", imageTextArea)
        encoder.write("card_image", cardImage)
        encoder.write("vertical_content_list", siblings: verticalContents, isRequired: false)
        encoder.write("horizontal_content_list", siblings: horizontalContents, isRequired: false)
        encoder.write("jump_list", siblings: jumps, isRequired: false)
        encoder.write("card_action", cardAction)
        encoder.write("task_id", taskID)
        encoder.write("button_selection", buttonSelection)
        encoder.write("button_list", siblings: buttons, isRequired: false)
        encoder.write("checkbox", checkbox)
        encoder.write("select_list", siblings: selects, isRequired: false)
        encoder.write("submit_button", submitButton)
        encoder.write("replace_text", replacementText)
        encoder.write("feedback", feedback)
        encoder.end()
    }
}

/// Where a card comes from.
public struct CardSource: FieldGroup, Equatable {
    /// The icon.
    ///
    /// Wire name: `icon_url`.
    public var iconURL: String?

    /// The name; at most 13 characters are advised.
    ///
    /// Wire name: `desc`.
    public var description: String?

    /// The colour of the name; without it grey.
    ///
    /// Wire name: `desc_color`.
    public var descriptionColor: CardSourceColor?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(iconURL: String? = nil, description: String? = nil, descriptionColor: CardSourceColor? = nil) {
        self.iconURL = iconURL
        self.description = description
        self.descriptionColor = descriptionColor
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("icon_url desc desc_color")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&iconURL)
            case 1: decoder.read(&description)
            default: decoder.read(&descriptionColor)
            }
        }
        decoder.end(reading, required: 0x0, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("icon_url", iconURL)
        encoder.write("desc", description)
        encoder.write("desc_color", descriptionColor)
        encoder.end()
    }
}

/// The menu in a card's corner.
public struct CardActionMenu: FieldGroup, Equatable {
    /// What the menu is for.
    ///
    /// Wire name: `desc`.
    public var description: String?

    /// The entries: 1 to 3.
    ///
    /// Wire name: `action_list`. Allowed: at least 1 items, at most 3 items.
    public var actions: [CardMenuAction]

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(description: String? = nil, actions: [CardMenuAction]) {
        self.description = description
        self.actions = actions
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        actions = []
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("desc action_list*")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&description)
            default: decoder.read(oneOf: &actions)
            }
        }
        decoder.end(reading, required: 0x0, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("desc", description)
        encoder.write("action_list", siblings: actions, isRequired: true)
        encoder.end()
    }
}

/// An entry of the menu in a card's corner.
public struct CardMenuAction: FieldGroup, Equatable {
    /// The text.
    ///
    /// Wire name: `text`.
    public var text: String

    /// The key, which the event of the tap carries; at most 1024 bytes, each once in the card.
    ///
    /// Wire name: `key`.
    public var key: String

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(text: String, key: String) {
        self.text = text
        self.key = key
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        text = ""
        key = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("text key")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&text)
            default: decoder.read(&key)
            }
        }
        decoder.end(reading, required: 0x3, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("text", text)
        encoder.write("key", key)
        encoder.end()
    }
}

/// The title of a card.
public struct CardMainTitle: FieldGroup, Equatable {
    /// The title; at most 26 characters are advised.
    ///
    /// Wire name: `title`.
    public var title: String?

    /// What explains the title; at most 30 characters are advised.
    ///
    /// Wire name: `desc`.
    public var description: String?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(title: String? = nil, description: String? = nil) {
        self.title = title
        self.description = description
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("title desc")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&title)
            default: decoder.read(&description)
            }
        }
        decoder.end(reading, required: 0x0, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("title", title)
        encoder.write("desc", description)
        encoder.end()
    }
}

/// What a card shows large.
public struct CardEmphasisContent: FieldGroup, Equatable {
    /// What is shown large, as a number; at most 10 characters are advised.
    ///
    /// Wire name: `title`.
    public var title: String?

    /// What it means; at most 15 characters are advised.
    ///
    /// Wire name: `desc`.
    public var description: String?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(title: String? = nil, description: String? = nil) {
        self.title = title
        self.description = description
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("title desc")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&title)
            default: decoder.read(&description)
            }
        }
        decoder.end(reading, required: 0x0, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("title", title)
        encoder.write("desc", description)
        encoder.end()
    }
}

/// A quotation in a card.
public struct CardQuoteArea: FieldGroup, Equatable {
    /// What a tap opens; without it nothing.
    ///
    /// Wire name: `type`.
    public var type: CardLinkType?

    /// The page, where `type` is 1.
    ///
    /// Wire name: `url`.
    public var url: String?

    /// The app ID of the mini program, where `type` is 2; it must be bound to the application.
    ///
    /// Wire name: `appid`.
    public var appID: String?

    /// The path of the page in the mini program with its query, where `type` is 2; without it the first page.
    ///
    /// Wire name: `pagepath`.
    public var pagePath: String?

    /// The title of the quotation.
    ///
    /// Wire name: `title`.
    public var title: String?

    /// What is quoted.
    ///
    /// Wire name: `quote_text`.
    public var text: String?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        type: CardLinkType? = nil, url: String? = nil, appID: String? = nil, pagePath: String? = nil,
        title: String? = nil, text: String? = nil
    ) {
        self.type = type
        self.url = url
        self.appID = appID
        self.pagePath = pagePath
        self.title = title
        self.text = text
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("type url appid pagepath title quote_text")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&type)
            case 1: decoder.read(&url)
            case 2: decoder.read(&appID)
            case 3: decoder.read(&pagePath)
            case 4: decoder.read(&title)
            default: decoder.read(&text)
            }
        }
        decoder.end(reading, required: 0x0, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("type", type)
        encoder.write("url", url)
        encoder.write("appid", appID)
        encoder.write("pagepath", pagePath)
        encoder.write("title", title)
        encoder.write("quote_text", text)
        encoder.end()
    }
}

/// A row of a name and a value in a card.
public struct CardHorizontalContent: FieldGroup, Equatable {
    /// The name; at most 5 characters are advised.
    ///
    /// Wire name: `keyname`.
    public var name: String

    /// The value: a text, or the name of the file with its suffix; at most 26 characters are advised.
    ///
    /// Wire name: `value`.
    public var value: String?

    /// What a tap on the value opens; without it nothing.
    ///
    /// Wire name: `type`.
    public var type: CardValueType?

    /// The page, where `type` is 1.
    ///
    /// Wire name: `url`.
    public var url: String?

    /// The media ID of the file, where `type` is 2.
    ///
    /// Wire name: `media_id`.
    public var mediaID: String?

    /// The member, where `type` is 3.
    ///
    /// Wire name: `userid`.
    public var userID: String?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        name: String, value: String? = nil, type: CardValueType? = nil, url: String? = nil, mediaID: String? = nil,
        userID: String? = nil
    ) {
        self.name = name
        self.value = value
        self.type = type
        self.url = url
        self.mediaID = mediaID
        self.userID = userID
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        name = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("keyname value type url media_id userid")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&name)
            case 1: decoder.read(&value)
            case 2: decoder.read(&type)
            case 3: decoder.read(&url)
            case 4: decoder.read(&mediaID)
            default: decoder.read(&userID)
            }
        }
        decoder.end(reading, required: 0x1, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("keyname", name)
        encoder.write("value", value)
        encoder.write("type", type)
        encoder.write("url", url)
        encoder.write("media_id", mediaID)
        encoder.write("userid", userID)
        encoder.end()
    }
}

/// A link in a card.
public struct CardJump: FieldGroup, Equatable {
    /// What a tap opens; without it nothing.
    ///
    /// Wire name: `type`.
    public var type: CardLinkType?

    /// The text of the link; at most 13 characters are advised.
    ///
    /// Wire name: `title`.
    public var title: String

    /// The page, where `type` is 1.
    ///
    /// Wire name: `url`.
    public var url: String?

    /// The app ID of the mini program, where `type` is 2; it must be bound to the application.
    ///
    /// Wire name: `appid`.
    public var appID: String?

    /// The path of the page in the mini program with its query, where `type` is 2; without it the first page.
    ///
    /// Wire name: `pagepath`.
    public var pagePath: String?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        type: CardLinkType? = nil, title: String, url: String? = nil, appID: String? = nil, pagePath: String? = nil
    ) {
        self.type = type
        self.title = title
        self.url = url
        self.appID = appID
        self.pagePath = pagePath
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        title = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("type title url appid pagepath")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&type)
            case 1: decoder.read(&title)
            case 2: decoder.read(&url)
            case 3: decoder.read(&appID)
            default: decoder.read(&pagePath)
            }
        }
        decoder.end(reading, required: 0x2, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("type", type)
        encoder.write("title", title)
        encoder.write("url", url)
        encoder.write("appid", appID)
        encoder.write("pagepath", pagePath)
        encoder.end()
    }
}

/// What a tap on a card opens.
public struct CardAction: FieldGroup, Equatable {
    /// What a tap opens. Notices need 1 or 2.
    ///
    /// Wire name: `type`.
    public var type: CardLinkType

    /// The page, where `type` is 1.
    ///
    /// Wire name: `url`.
    public var url: String?

    /// The app ID of the mini program, where `type` is 2; it must be bound to the application.
    ///
    /// Wire name: `appid`.
    public var appID: String?

    /// The path of the page in the mini program with its query, where `type` is 2; without it the first page.
    ///
    /// Wire name: `pagepath`.
    public var pagePath: String?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(type: CardLinkType, url: String? = nil, appID: String? = nil, pagePath: String? = nil) {
        self.type = type
        self.url = url
        self.appID = appID
        self.pagePath = pagePath
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        type = CardLinkType(rawValue: 0)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("type url appid pagepath")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&type)
            case 1: decoder.read(&url)
            case 2: decoder.read(&appID)
            default: decoder.read(&pagePath)
            }
        }
        decoder.end(reading, required: 0x1, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("type", type)
        encoder.write("url", url)
        encoder.write("appid", appID)
        encoder.write("pagepath", pagePath)
        encoder.end()
    }
}

/// A picture with text beside it in a card.
public struct CardImageTextArea: FieldGroup, Equatable {
    /// What a tap opens; without it nothing.
    ///
    /// Wire name: `type`.
    public var type: CardLinkType?

    /// The page, where `type` is 1.
    ///
    /// Wire name: `url`.
    public var url: String?

    /// The app ID of the mini program, where `type` is 2; it must be bound to the application.
    ///
    /// Wire name: `appid`.
    public var appID: String?

    /// The path of the page in the mini program with its query, where `type` is 2; without it the first page.
    ///
    /// Wire name: `pagepath`.
    public var pagePath: String?

    /// The title.
    ///
    /// Wire name: `title`.
    public var title: String?

    /// What explains the title.
    ///
    /// Wire name: `desc`.
    public var description: String?

    /// The picture.
    ///
    /// Wire name: `image_url`.
    public var imageURL: String

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        type: CardLinkType? = nil, url: String? = nil, appID: String? = nil, pagePath: String? = nil,
        title: String? = nil, description: String? = nil, imageURL: String
    ) {
        self.type = type
        self.url = url
        self.appID = appID
        self.pagePath = pagePath
        self.title = title
        self.description = description
        self.imageURL = imageURL
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        imageURL = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("type url appid pagepath title desc image_url")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&type)
            case 1: decoder.read(&url)
            case 2: decoder.read(&appID)
            case 3: decoder.read(&pagePath)
            case 4: decoder.read(&title)
            case 5: decoder.read(&description)
            default: decoder.read(&imageURL)
            }
        }
        decoder.end(reading, required: 0x40, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("type", type)
        encoder.write("url", url)
        encoder.write("appid", appID)
        encoder.write("pagepath", pagePath)
        encoder.write("title", title)
        encoder.write("desc", description)
        encoder.write("image_url", imageURL)
        encoder.end()
    }
}

/// The picture of a card.
public struct CardImage: FieldGroup, Equatable {
    /// Where the picture is.
    ///
    /// Wire name: `url`.
    public var url: String

    /// Width divided by height: above 1.3 and below 2.25; without it 1.3.
    ///
    /// Wire name: `aspect_ratio`.
    public var aspectRatio: Double?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(url: String, aspectRatio: Double? = nil) {
        self.url = url
        self.aspectRatio = aspectRatio
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        url = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("url aspect_ratio")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&url)
            default: decoder.read(&aspectRatio)
            }
        }
        decoder.end(reading, required: 0x1, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("url", url)
        encoder.write("aspect_ratio", aspectRatio)
        encoder.end()
    }
}

/// A paragraph below the picture of a card.
public struct CardVerticalContent: FieldGroup, Equatable {
    /// The title; at most 26 characters are advised.
    ///
    /// Wire name: `title`.
    public var title: String

    /// The text; at most 112 characters are advised.
    ///
    /// Wire name: `desc`.
    public var description: String?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(title: String, description: String? = nil) {
        self.title = title
        self.description = description
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        title = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("title desc")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&title)
            default: decoder.read(&description)
            }
        }
        decoder.end(reading, required: 0x1, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("title", title)
        encoder.write("desc", description)
        encoder.end()
    }
}

/// The drop-down list above the buttons of a card.
public struct CardButtonSelection: FieldGroup, Equatable {
    /// The key of the list, which the event carries; at most 1024 bytes.
    ///
    /// Wire name: `question_key`.
    public var questionKey: String

    /// The text to the left of the list.
    ///
    /// Wire name: `title`.
    public var title: String?

    /// The ID of the choice that is selected at first.
    ///
    /// Wire name: `selected_id`.
    public var selectedID: String?

    /// Whether the choice cannot be changed; of cards that take the place of another.
    ///
    /// Wire name: `disable`.
    public var isDisabled: Bool?

    /// The choices: 1 to 10.
    ///
    /// Wire name: `option_list`. Allowed: at least 1 items, at most 10 items.
    public var options: [CardOption]

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        questionKey: String, title: String? = nil, selectedID: String? = nil, isDisabled: Bool? = nil,
        options: [CardOption]
    ) {
        self.questionKey = questionKey
        self.title = title
        self.selectedID = selectedID
        self.isDisabled = isDisabled
        self.options = options
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        questionKey = ""
        options = []
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("question_key title selected_id disable option_list*")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&questionKey)
            case 1: decoder.read(&title)
            case 2: decoder.read(&selectedID)
            case 3: decoder.read(&isDisabled)
            default: decoder.read(oneOf: &options)
            }
        }
        decoder.end(reading, required: 0x1, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("question_key", questionKey)
        encoder.write("title", title)
        encoder.write("selected_id", selectedID)
        encoder.write("disable", isDisabled)
        encoder.write("option_list", siblings: options, isRequired: true)
        encoder.end()
    }
}

/// A choice of a drop-down list.
public struct CardOption: FieldGroup, Equatable {
    /// The ID, which the event carries; at most 128 bytes, each once in the list.
    ///
    /// Wire name: `id`.
    public var id: String

    /// The text; at most 10 characters are advised.
    ///
    /// Wire name: `text`.
    public var text: String

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(id: String, text: String) {
        self.id = id
        self.text = text
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        id = ""
        text = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("id text")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&id)
            default: decoder.read(&text)
            }
        }
        decoder.end(reading, required: 0x3, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("id", id)
        encoder.write("text", text)
        encoder.end()
    }
}

/// A button of a card.
public struct CardButton: FieldGroup, Equatable {
    /// What the button does; without it an event is sent.
    ///
    /// Wire name: `type`.
    public var type: CardButtonType?

    /// The text; at most 10 characters are advised.
    ///
    /// Wire name: `text`.
    public var text: String

    /// The look of the button: 1 to 4; without it 1.
    ///
    /// Wire name: `style`. Allowed: at least 1, at most 4.
    public var style: Int?

    /// The key, which the event carries; at most 1024 bytes. It is needed where `type` is 0.
    ///
    /// Wire name: `key`.
    public var key: String?

    /// The page to open, where `type` is 1.
    ///
    /// Wire name: `url`.
    public var url: String?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(type: CardButtonType? = nil, text: String, style: Int? = nil, key: String? = nil, url: String? = nil) {
        self.type = type
        self.text = text
        self.style = style
        self.key = key
        self.url = url
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        text = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("type text style key url")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&type)
            case 1: decoder.read(&text)
            case 2: decoder.read(&style)
            case 3: decoder.read(&key)
            default: decoder.read(&url)
            }
        }
        decoder.end(reading, required: 0x2, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("type", type)
        encoder.write("text", text)
        encoder.write("style", style)
        encoder.write("key", key)
        encoder.write("url", url)
        encoder.end()
    }
}

/// A question of a card with its choices.
public struct CardCheckbox: FieldGroup, Equatable {
    /// The key of the question, which the event carries; at most 1024 bytes.
    ///
    /// Wire name: `question_key`.
    public var questionKey: String

    /// How many of the choices can be taken; without it one.
    ///
    /// Wire name: `mode`.
    public var mode: CardCheckboxMode?

    /// Whether the choices cannot be changed; of cards that take the place of another.
    ///
    /// Wire name: `disable`.
    public var isDisabled: Bool?

    /// The choices: 1 to 20.
    ///
    /// Wire name: `option_list`. Allowed: at least 1 items, at most 20 items.
    public var options: [CardCheckboxOption]

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        questionKey: String, mode: CardCheckboxMode? = nil, isDisabled: Bool? = nil, options: [CardCheckboxOption]
    ) {
        self.questionKey = questionKey
        self.mode = mode
        self.isDisabled = isDisabled
        self.options = options
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        questionKey = ""
        options = []
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("question_key mode disable option_list*")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&questionKey)
            case 1: decoder.read(&mode)
            case 2: decoder.read(&isDisabled)
            default: decoder.read(oneOf: &options)
            }
        }
        decoder.end(reading, required: 0x1, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("question_key", questionKey)
        encoder.write("mode", mode)
        encoder.write("disable", isDisabled)
        encoder.write("option_list", siblings: options, isRequired: true)
        encoder.end()
    }
}

/// A choice of a question.
public struct CardCheckboxOption: FieldGroup, Equatable {
    /// The ID, which the event carries; at most 128 bytes, each once in the question.
    ///
    /// Wire name: `id`.
    public var id: String

    /// The text; at most 17 characters are advised.
    ///
    /// Wire name: `text`.
    public var text: String

    /// Whether the choice is taken at first.
    ///
    /// Wire name: `is_checked`.
    public var isChecked: Bool?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(id: String, text: String, isChecked: Bool? = nil) {
        self.id = id
        self.text = text
        self.isChecked = isChecked
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        id = ""
        text = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("id text is_checked")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&id)
            case 1: decoder.read(&text)
            default: decoder.read(&isChecked)
            }
        }
        decoder.end(reading, required: 0x3, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("id", id)
        encoder.write("text", text)
        encoder.write("is_checked", isChecked)
        encoder.end()
    }
}

/// A question of a card with a drop-down list.
public struct CardSelect: FieldGroup, Equatable {
    /// The key of the question, which the event carries; at most 1024 bytes, each once in the card.
    ///
    /// Wire name: `question_key`.
    public var questionKey: String

    /// The text above the list; at most 13 characters are advised.
    ///
    /// Wire name: `title`.
    public var title: String?

    /// The ID of the choice that is selected at first; without it the first one.
    ///
    /// Wire name: `selected_id`.
    public var selectedID: String?

    /// Whether the choice cannot be changed; of cards that take the place of another.
    ///
    /// Wire name: `disable`.
    public var isDisabled: Bool?

    /// The choices: 1 to 10.
    ///
    /// Wire name: `option_list`. Allowed: at least 1 items, at most 10 items.
    public var options: [CardOption]

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        questionKey: String, title: String? = nil, selectedID: String? = nil, isDisabled: Bool? = nil,
        options: [CardOption]
    ) {
        self.questionKey = questionKey
        self.title = title
        self.selectedID = selectedID
        self.isDisabled = isDisabled
        self.options = options
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        questionKey = ""
        options = []
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("question_key title selected_id disable option_list*")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&questionKey)
            case 1: decoder.read(&title)
            case 2: decoder.read(&selectedID)
            case 3: decoder.read(&isDisabled)
            default: decoder.read(oneOf: &options)
            }
        }
        decoder.end(reading, required: 0x1, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("question_key", questionKey)
        encoder.write("title", title)
        encoder.write("selected_id", selectedID)
        encoder.write("disable", isDisabled)
        encoder.write("option_list", siblings: options, isRequired: true)
        encoder.end()
    }
}

/// The button that sends the answers of a card.
public struct CardSubmitButton: FieldGroup, Equatable {
    /// The text; at most 10 characters are advised.
    ///
    /// Wire name: `text`.
    public var text: String

    /// The key, which the event carries; at most 1024 bytes.
    ///
    /// Wire name: `key`.
    public var key: String

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(text: String, key: String) {
        self.text = text
        self.key = key
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        text = ""
        key = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("text key")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&text)
            default: decoder.read(&key)
            }
        }
        decoder.end(reading, required: 0x3, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("text", text)
        encoder.write("key", key)
        encoder.end()
    }
}

/// The rating of an answer of a smart robot.
public struct CardFeedback: FieldGroup, Equatable {
    /// An ID of your own, at most 256 bytes, which the event of the rating carries.
    ///
    /// Wire name: `id`.
    public var id: String

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(id: String) {
        self.id = id
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        id = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("id")
        while let field = decoder.next(&reading) {
            switch field {
            default: decoder.read(&id)
            }
        }
        decoder.end(reading, required: 0x1, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("id", id)
        encoder.end()
    }
}
