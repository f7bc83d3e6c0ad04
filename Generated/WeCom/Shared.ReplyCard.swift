// Generated from WeCom/Shared/ReplyCard.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A template card in a reply: a notice of text.
public struct ReplyTextNoticeCard: FieldGroup, Equatable {
    /// Where the card comes from, in its head.
    ///
    /// Wire name: `Source`.
    public var source: ReplyCardSource?

    /// The menu in the card's corner.
    ///
    /// Wire name: `ActionMenu`.
    public var actionMenu: ReplyCardActionMenu?

    /// The title and what explains it.
    ///
    /// Wire name: `MainTitle`.
    public var mainTitle: ReplyCardMainTitle?

    /// A quotation with a link.
    ///
    /// Wire name: `QuoteArea`.
    public var quoteArea: ReplyCardQuoteArea?

    /// What is shown large.
    ///
    /// Wire name: `EmphasisContent`.
    public var emphasisContent: ReplyCardEmphasisContent?

    /// The text below the title.
    ///
    /// Wire name: `SubTitleText`.
    public var subtitle: String?

    /// Rows of a name and a value: at most 6.
    ///
    /// Wire name: `HorizontalContentList`. Allowed: at most 6 items.
    public var horizontalContents: [ReplyCardHorizontalContent]

    /// Links below the content: at most 3.
    ///
    /// Wire name: `JumpList`. Allowed: at most 3 items.
    public var jumps: [ReplyCardJump]

    /// What a tap on the card opens.
    ///
    /// Wire name: `CardAction`.
    public var cardAction: ReplyCardAction

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        source: ReplyCardSource? = nil, actionMenu: ReplyCardActionMenu? = nil, mainTitle: ReplyCardMainTitle? = nil,
        quoteArea: ReplyCardQuoteArea? = nil, emphasisContent: ReplyCardEmphasisContent? = nil, subtitle: String? = nil,
        horizontalContents: [ReplyCardHorizontalContent] = [], jumps: [ReplyCardJump] = [], cardAction: ReplyCardAction
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
            CardType Source ActionMenu MainTitle QuoteArea EmphasisContent SubTitleText HorizontalContentList* \
            JumpList* CardAction
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
            default: decoder.read(required: &cardAction)
            }
        }
        decoder.end(reading, required: 0x201, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("CardType", constant: "text_notice")
        encoder.write("Source", source)
        encoder.write("ActionMenu", actionMenu)
        encoder.write("MainTitle", mainTitle)
        encoder.write("QuoteArea", quoteArea)
        encoder.write("EmphasisContent", emphasisContent)
        encoder.write("SubTitleText", subtitle)
        encoder.write("HorizontalContentList", siblings: horizontalContents, isRequired: false)
        encoder.write("JumpList", siblings: jumps, isRequired: false)
        encoder.write("CardAction", cardAction)
        encoder.end()
    }
}

/// A template card in a reply: a notice with a picture.
public struct ReplyNewsNoticeCard: FieldGroup, Equatable {
    /// Where the card comes from, in its head.
    ///
    /// Wire name: `Source`.
    public var source: ReplyCardSource?

    /// The menu in the card's corner.
    ///
    /// Wire name: `ActionMenu`.
    public var actionMenu: ReplyCardActionMenu?

    /// The title and what explains it.
    ///
    /// Wire name: `MainTitle`.
    public var mainTitle: ReplyCardMainTitle?

    /// A quotation with a link.
    ///
    /// Wire name: `QuoteArea`.
    public var quoteArea: ReplyCardQuoteArea?

    /// A picture with text beside it.
    ///
    /// Wire name: `ImageTextArea`.
    public var imageTextArea: ReplyCardImageTextArea?

    /// The picture.
    ///
    /// Wire name: `CardImage`.
    public var cardImage: ReplyCardImage?

    /// Paragraphs below the picture: at most 4.
    ///
    /// Wire name: `VerticalContentList`. Allowed: at most 4 items.
    public var verticalContents: [ReplyCardVerticalContent]

    /// Rows of a name and a value: at most 6.
    ///
    /// Wire name: `HorizontalContentList`. Allowed: at most 6 items.
    public var horizontalContents: [ReplyCardHorizontalContent]

    /// Links below the content: at most 3.
    ///
    /// Wire name: `JumpList`. Allowed: at most 3 items.
    public var jumps: [ReplyCardJump]

    /// What a tap on the card opens.
    ///
    /// Wire name: `CardAction`.
    public var cardAction: ReplyCardAction

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        source: ReplyCardSource? = nil, actionMenu: ReplyCardActionMenu? = nil, mainTitle: ReplyCardMainTitle? = nil,
        quoteArea: ReplyCardQuoteArea? = nil, imageTextArea: ReplyCardImageTextArea? = nil,
        cardImage: ReplyCardImage? = nil, verticalContents: [ReplyCardVerticalContent] = [],
        horizontalContents: [ReplyCardHorizontalContent] = [], jumps: [ReplyCardJump] = [], cardAction: ReplyCardAction
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
            CardType Source ActionMenu MainTitle QuoteArea ImageTextArea CardImage VerticalContentList* \
            HorizontalContentList* JumpList* CardAction
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
            default: decoder.read(required: &cardAction)
            }
        }
        decoder.end(reading, required: 0x401, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("CardType", constant: "news_notice")
        encoder.write("Source", source)
        encoder.write("ActionMenu", actionMenu)
        encoder.write("MainTitle", mainTitle)
        encoder.write("QuoteArea", quoteArea)
        encoder.write("ImageTextArea", imageTextArea)
        encoder.write("CardImage", cardImage)
        encoder.write("VerticalContentList", siblings: verticalContents, isRequired: false)
        encoder.write("HorizontalContentList", siblings: horizontalContents, isRequired: false)
        encoder.write("JumpList", siblings: jumps, isRequired: false)
        encoder.write("CardAction", cardAction)
        encoder.end()
    }
}

/// A template card in a reply, with buttons.
public struct ReplyButtonInteractionCard: FieldGroup, Equatable {
    /// Where the card comes from, in its head.
    ///
    /// Wire name: `Source`.
    public var source: ReplyCardSource?

    /// The menu in the card's corner.
    ///
    /// Wire name: `ActionMenu`.
    public var actionMenu: ReplyCardActionMenu?

    /// The title and what explains it.
    ///
    /// Wire name: `MainTitle`.
    public var mainTitle: ReplyCardMainTitle?

    /// A quotation with a link.
    ///
    /// Wire name: `QuoteArea`.
    public var quoteArea: ReplyCardQuoteArea?

    /// The text below the title.
    ///
    /// Wire name: `SubTitleText`.
    public var subtitle: String?

    /// Rows of a name and a value: at most 6.
    ///
    /// Wire name: `HorizontalContentList`. Allowed: at most 6 items.
    public var horizontalContents: [ReplyCardHorizontalContent]

    /// What a tap on the card opens.
    ///
    /// Wire name: `CardAction`.
    public var cardAction: ReplyCardAction?

    /// A drop-down list above the buttons.
    ///
    /// Wire name: `ButtonSelection`.
    public var buttonSelection: ReplyCardButtonSelection?

    /// The buttons: 1 to 6.
    ///
    /// Wire name: `ButtonList`. Allowed: at least 1 items, at most 6 items.
    public var buttons: [ReplyCardButton]

    /// The text on the button that was pressed.
    ///
    /// Wire name: `ReplaceText`.
    public var replacementText: String?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        source: ReplyCardSource? = nil, actionMenu: ReplyCardActionMenu? = nil, mainTitle: ReplyCardMainTitle? = nil,
        quoteArea: ReplyCardQuoteArea? = nil, subtitle: String? = nil,
        horizontalContents: [ReplyCardHorizontalContent] = [], cardAction: ReplyCardAction? = nil,
        buttonSelection: ReplyCardButtonSelection? = nil, buttons: [ReplyCardButton], replacementText: String? = nil
    ) {
        self.source = source
        self.actionMenu = actionMenu
        self.mainTitle = mainTitle
        self.quoteArea = quoteArea
        self.subtitle = subtitle
        self.horizontalContents = horizontalContents
        self.cardAction = cardAction
        self.buttonSelection = buttonSelection
        self.buttons = buttons
        self.replacementText = replacementText
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
            CardType Source ActionMenu MainTitle QuoteArea SubTitleText HorizontalContentList* CardAction \
            ButtonSelection ButtonList* ReplaceText
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
            case 8: decoder.read(&buttonSelection)
            case 9: decoder.read(oneOf: &buttons)
            default: decoder.read(&replacementText)
            }
        }
        decoder.end(reading, required: 0x1, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("CardType", constant: "button_interaction")
        encoder.write("Source", source)
        encoder.write("ActionMenu", actionMenu)
        encoder.write("MainTitle", mainTitle)
        encoder.write("QuoteArea", quoteArea)
        encoder.write("SubTitleText", subtitle)
        encoder.write("HorizontalContentList", siblings: horizontalContents, isRequired: false)
        encoder.write("CardAction", cardAction)
        encoder.write("ButtonSelection", buttonSelection)
        encoder.write("ButtonList", siblings: buttons, isRequired: true)
        encoder.write("ReplaceText", replacementText)
        encoder.end()
    }
}

/// A template card in a reply, with one question.
public struct ReplyVoteInteractionCard: FieldGroup, Equatable {
    /// Where the card comes from, in its head.
    ///
    /// Wire name: `Source`.
    public var source: ReplyCardSource?

    /// The title and what explains it.
    ///
    /// Wire name: `MainTitle`.
    public var mainTitle: ReplyCardMainTitle?

    /// The question and its choices.
    ///
    /// Wire name: `CheckBox`.
    public var checkbox: ReplyCardCheckbox

    /// The button that sends the answers.
    ///
    /// Wire name: `SubmitButton`.
    public var submitButton: ReplyCardSubmitButton

    /// The text on the button that was pressed.
    ///
    /// Wire name: `ReplaceText`.
    public var replacementText: String?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        source: ReplyCardSource? = nil, mainTitle: ReplyCardMainTitle? = nil, checkbox: ReplyCardCheckbox,
        submitButton: ReplyCardSubmitButton, replacementText: String? = nil
    ) {
        self.source = source
        self.mainTitle = mainTitle
        self.checkbox = checkbox
        self.submitButton = submitButton
        self.replacementText = replacementText
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        checkbox = .init(blankFor: decoder)
        submitButton = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("CardType Source MainTitle CheckBox SubmitButton ReplaceText")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.expect("vote_interaction")
            case 1: decoder.read(&source)
            case 2: decoder.read(&mainTitle)
            case 3: decoder.read(required: &checkbox)
            case 4: decoder.read(required: &submitButton)
            default: decoder.read(&replacementText)
            }
        }
        decoder.end(reading, required: 0x19, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("CardType", constant: "vote_interaction")
        encoder.write("Source", source)
        encoder.write("MainTitle", mainTitle)
        encoder.write("CheckBox", checkbox)
        encoder.write("SubmitButton", submitButton)
        encoder.write("ReplaceText", replacementText)
        encoder.end()
    }
}

/// A template card in a reply, with several questions.
public struct ReplyMultipleInteractionCard: FieldGroup, Equatable {
    /// Where the card comes from, in its head.
    ///
    /// Wire name: `Source`.
    public var source: ReplyCardSource?

    /// The title and what explains it.
    ///
    /// Wire name: `MainTitle`.
    public var mainTitle: ReplyCardMainTitle?

    /// The questions, each with a drop-down list: 1 to 3.
    ///
    /// Wire name: `SelectList`. Allowed: at least 1 items, at most 3 items.
    public var selects: [ReplyCardSelect]

    /// The button that sends the answers.
    ///
    /// Wire name: `SubmitButton`.
    public var submitButton: ReplyCardSubmitButton

    /// The text on the button that was pressed.
    ///
    /// Wire name: `ReplaceText`.
    public var replacementText: String?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        source: ReplyCardSource? = nil, mainTitle: ReplyCardMainTitle? = nil, selects: [ReplyCardSelect],
        submitButton: ReplyCardSubmitButton, replacementText: String? = nil
    ) {
        self.source = source
        self.mainTitle = mainTitle
        self.selects = selects
        self.submitButton = submitButton
        self.replacementText = replacementText
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        selects = []
        submitButton = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("CardType Source MainTitle SelectList* SubmitButton ReplaceText")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.expect("multiple_interaction")
            case 1: decoder.read(&source)
            case 2: decoder.read(&mainTitle)
            case 3: decoder.read(oneOf: &selects)
            case 4: decoder.read(required: &submitButton)
            default: decoder.read(&replacementText)
            }
        }
        decoder.end(reading, required: 0x11, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("CardType", constant: "multiple_interaction")
        encoder.write("Source", source)
        encoder.write("MainTitle", mainTitle)
        encoder.write("SelectList", siblings: selects, isRequired: true)
        encoder.write("SubmitButton", submitButton)
        encoder.write("ReplaceText", replacementText)
        encoder.end()
    }
}

/// Where a card in a reply comes from.
public struct ReplyCardSource: FieldGroup, Equatable {
    /// The icon.
    ///
    /// Wire name: `IconUrl`.
    public var iconURL: String?

    /// The name.
    ///
    /// Wire name: `Desc`.
    public var description: String?

    /// The colour of the name; without it grey.
    ///
    /// Wire name: `DescColor`.
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
        var reading = decoder.begin("IconUrl Desc DescColor")
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
        encoder.write("IconUrl", iconURL)
        encoder.write("Desc", description)
        encoder.write("DescColor", descriptionColor)
        encoder.end()
    }
}

/// The menu in the corner of a card in a reply.
public struct ReplyCardActionMenu: FieldGroup, Equatable {
    /// What the menu is for.
    ///
    /// Wire name: `Desc`.
    public var description: String?

    /// The entries: 1 to 3.
    ///
    /// Wire name: `ActionList`. Allowed: at least 1 items, at most 3 items.
    public var actions: [ReplyCardMenuAction]

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(description: String? = nil, actions: [ReplyCardMenuAction]) {
        self.description = description
        self.actions = actions
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        actions = []
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("Desc ActionList*")
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
        encoder.write("Desc", description)
        encoder.write("ActionList", siblings: actions, isRequired: true)
        encoder.end()
    }
}

/// An entry of the menu in the corner of a card in a reply.
public struct ReplyCardMenuAction: FieldGroup, Equatable {
    /// The text.
    ///
    /// Wire name: `Text`.
    public var text: String

    /// The key, which the event of the tap carries.
    ///
    /// Wire name: `Key`.
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
        var reading = decoder.begin("Text Key")
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
        encoder.write("Text", text)
        encoder.write("Key", key)
        encoder.end()
    }
}

/// The title of a card in a reply.
public struct ReplyCardMainTitle: FieldGroup, Equatable {
    /// The title.
    ///
    /// Wire name: `Title`.
    public var title: String?

    /// What explains the title.
    ///
    /// Wire name: `Desc`.
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
        var reading = decoder.begin("Title Desc")
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
        encoder.write("Title", title)
        encoder.write("Desc", description)
        encoder.end()
    }
}

/// What a card in a reply shows large.
public struct ReplyCardEmphasisContent: FieldGroup, Equatable {
    /// What is shown large, as a number.
    ///
    /// Wire name: `Title`.
    public var title: String?

    /// What it means.
    ///
    /// Wire name: `Desc`.
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
        var reading = decoder.begin("Title Desc")
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
        encoder.write("Title", title)
        encoder.write("Desc", description)
        encoder.end()
    }
}

/// A quotation in a card in a reply.
public struct ReplyCardQuoteArea: FieldGroup, Equatable {
    /// What a tap opens; without it nothing.
    ///
    /// Wire name: `Type`.
    public var type: CardLinkType?

    /// The page, where `Type` is 1.
    ///
    /// Wire name: `Url`.
    public var url: String?

    /// The app ID of the mini program, where `Type` is 2.
    ///
    /// Wire name: `AppId`.
    public var appID: String?

    /// The path of the page in the mini program with its query, where `Type` is 2.
    ///
    /// Wire name: `PagePath`.
    public var pagePath: String?

    /// The title of the quotation.
    ///
    /// Wire name: `Title`.
    public var title: String?

    /// What is quoted.
    ///
    /// Wire name: `QuoteText`.
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
        var reading = decoder.begin("Type Url AppId PagePath Title QuoteText")
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
        encoder.write("Type", type)
        encoder.write("Url", url)
        encoder.write("AppId", appID)
        encoder.write("PagePath", pagePath)
        encoder.write("Title", title)
        encoder.write("QuoteText", text)
        encoder.end()
    }
}

/// A row of a name and a value in a card in a reply.
public struct ReplyCardHorizontalContent: FieldGroup, Equatable {
    /// The name.
    ///
    /// Wire name: `KeyName`.
    public var name: String

    /// The value: a text, or the name of the file with its suffix.
    ///
    /// Wire name: `Value`.
    public var value: String?

    /// What a tap on the value opens; without it nothing.
    ///
    /// Wire name: `Type`.
    public var type: CardValueType?

    /// The page, where `Type` is 1.
    ///
    /// Wire name: `Url`.
    public var url: String?

    /// The media ID of the file, where `Type` is 2.
    ///
    /// Wire name: `MediaId`.
    public var mediaID: String?

    /// The member, where `Type` is 3.
    ///
    /// Wire name: `UserId`.
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
        var reading = decoder.begin("KeyName Value Type Url MediaId UserId")
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
        encoder.write("KeyName", name)
        encoder.write("Value", value)
        encoder.write("Type", type)
        encoder.write("Url", url)
        encoder.write("MediaId", mediaID)
        encoder.write("UserId", userID)
        encoder.end()
    }
}

/// A link in a card in a reply.
public struct ReplyCardJump: FieldGroup, Equatable {
    /// The text of the link.
    ///
    /// Wire name: `Title`.
    public var title: String

    /// What a tap opens; without it nothing.
    ///
    /// Wire name: `Type`.
    public var type: CardLinkType?

    /// The page, where `Type` is 1.
    ///
    /// Wire name: `Url`.
    public var url: String?

    /// The app ID of the mini program, where `Type` is 2.
    ///
    /// Wire name: `AppId`.
    public var appID: String?

    /// The path of the page in the mini program with its query, where `Type` is 2.
    ///
    /// Wire name: `PagePath`.
    public var pagePath: String?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        title: String, type: CardLinkType? = nil, url: String? = nil, appID: String? = nil, pagePath: String? = nil
    ) {
        self.title = title
        self.type = type
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
        var reading = decoder.begin("Title Type Url AppId PagePath")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&title)
            case 1: decoder.read(&type)
            case 2: decoder.read(&url)
            case 3: decoder.read(&appID)
            default: decoder.read(&pagePath)
            }
        }
        decoder.end(reading, required: 0x1, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("Title", title)
        encoder.write("Type", type)
        encoder.write("Url", url)
        encoder.write("AppId", appID)
        encoder.write("PagePath", pagePath)
        encoder.end()
    }
}

/// What a tap on a card in a reply opens.
public struct ReplyCardAction: FieldGroup, Equatable {
    /// What a tap opens. Notices need 1 or 2.
    ///
    /// Wire name: `Type`.
    public var type: CardLinkType

    /// The page, where `Type` is 1.
    ///
    /// Wire name: `Url`.
    public var url: String?

    /// The app ID of the mini program, where `Type` is 2.
    ///
    /// Wire name: `AppId`.
    public var appID: String?

    /// The path of the page in the mini program with its query, where `Type` is 2.
    ///
    /// Wire name: `PagePath`.
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
        var reading = decoder.begin("Type Url AppId PagePath")
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
        encoder.write("Type", type)
        encoder.write("Url", url)
        encoder.write("AppId", appID)
        encoder.write("PagePath", pagePath)
        encoder.end()
    }
}

/// A picture with text beside it in a card in a reply.
public struct ReplyCardImageTextArea: FieldGroup, Equatable {
    /// What a tap opens; without it nothing.
    ///
    /// Wire name: `Type`.
    public var type: CardLinkType?

    /// The page, where `Type` is 1.
    ///
    /// Wire name: `Url`.
    public var url: String?

    /// The app ID of the mini program, where `Type` is 2.
    ///
    /// Wire name: `AppId`.
    public var appID: String?

    /// The path of the page in the mini program with its query, where `Type` is 2.
    ///
    /// Wire name: `PagePath`.
    public var pagePath: String?

    /// The title.
    ///
    /// Wire name: `Title`.
    public var title: String?

    /// What explains the title.
    ///
    /// Wire name: `Desc`.
    public var description: String?

    /// The picture.
    ///
    /// Wire name: `ImageUrl`.
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
        var reading = decoder.begin("Type Url AppId PagePath Title Desc ImageUrl")
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
        encoder.write("Type", type)
        encoder.write("Url", url)
        encoder.write("AppId", appID)
        encoder.write("PagePath", pagePath)
        encoder.write("Title", title)
        encoder.write("Desc", description)
        encoder.write("ImageUrl", imageURL)
        encoder.end()
    }
}

/// The picture of a card in a reply.
public struct ReplyCardImage: FieldGroup, Equatable {
    /// Where the picture is.
    ///
    /// Wire name: `Url`.
    public var url: String

    /// Width divided by height: above 1.3 and below 2.25; without it 1.3.
    ///
    /// Wire name: `AspectRatio`.
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
        var reading = decoder.begin("Url AspectRatio")
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
        encoder.write("Url", url)
        encoder.write("AspectRatio", aspectRatio)
        encoder.end()
    }
}

/// A paragraph below the picture of a card in a reply.
public struct ReplyCardVerticalContent: FieldGroup, Equatable {
    /// The title.
    ///
    /// Wire name: `Title`.
    public var title: String

    /// The text.
    ///
    /// Wire name: `Desc`.
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
        var reading = decoder.begin("Title Desc")
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
        encoder.write("Title", title)
        encoder.write("Desc", description)
        encoder.end()
    }
}

/// The drop-down list above the buttons of a card in a reply.
public struct ReplyCardButtonSelection: FieldGroup, Equatable {
    /// The key of the list, which the event carries.
    ///
    /// Wire name: `QuestionKey`.
    public var questionKey: String

    /// The text to the left of the list.
    ///
    /// Wire name: `Title`.
    public var title: String?

    /// Whether the choice cannot be changed.
    ///
    /// Wire name: `Disable`.
    public var isDisabled: Bool?

    /// The choices: 1 to 10.
    ///
    /// Wire name: `OptionList`. Allowed: at least 1 items, at most 10 items.
    public var options: [ReplyCardOption]

    /// The ID of the choice that is selected.
    ///
    /// Wire name: `SelectedId`.
    public var selectedID: String?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        questionKey: String, title: String? = nil, isDisabled: Bool? = nil, options: [ReplyCardOption],
        selectedID: String? = nil
    ) {
        self.questionKey = questionKey
        self.title = title
        self.isDisabled = isDisabled
        self.options = options
        self.selectedID = selectedID
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        questionKey = ""
        options = []
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("QuestionKey Title Disable OptionList* SelectedId")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&questionKey)
            case 1: decoder.read(&title)
            case 2: decoder.read(&isDisabled)
            case 3: decoder.read(oneOf: &options)
            default: decoder.read(&selectedID)
            }
        }
        decoder.end(reading, required: 0x1, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("QuestionKey", questionKey)
        encoder.write("Title", title)
        encoder.write("Disable", isDisabled)
        encoder.write("OptionList", siblings: options, isRequired: true)
        encoder.write("SelectedId", selectedID)
        encoder.end()
    }
}

/// A choice of a drop-down list of a card in a reply.
public struct ReplyCardOption: FieldGroup, Equatable {
    /// The ID, which the event carries.
    ///
    /// Wire name: `Id`.
    public var id: String

    /// The text.
    ///
    /// Wire name: `Text`.
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
        var reading = decoder.begin("Id Text")
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
        encoder.write("Id", id)
        encoder.write("Text", text)
        encoder.end()
    }
}

/// A button of a card in a reply.
public struct ReplyCardButton: FieldGroup, Equatable {
    /// The text.
    ///
    /// Wire name: `Text`.
    public var text: String

    /// The look of the button: 1 to 4; without it 1.
    ///
    /// Wire name: `Style`. Allowed: at least 1, at most 4.
    public var style: Int?

    /// The key, which the event carries.
    ///
    /// Wire name: `Key`.
    public var key: String

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(text: String, style: Int? = nil, key: String) {
        self.text = text
        self.style = style
        self.key = key
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        text = ""
        key = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("Text Style Key")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&text)
            case 1: decoder.read(&style)
            default: decoder.read(&key)
            }
        }
        decoder.end(reading, required: 0x5, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("Text", text)
        encoder.write("Style", style)
        encoder.write("Key", key)
        encoder.end()
    }
}

/// A question of a card in a reply with its choices.
public struct ReplyCardCheckbox: FieldGroup, Equatable {
    /// The key of the question, which the event carries.
    ///
    /// Wire name: `QuestionKey`.
    public var questionKey: String

    /// How many of the choices can be taken; without it one.
    ///
    /// Wire name: `Mode`.
    public var mode: CardCheckboxMode?

    /// Whether the choices cannot be changed.
    ///
    /// Wire name: `Disable`.
    public var isDisabled: Bool?

    /// The choices: 1 to 20.
    ///
    /// Wire name: `OptionList`. Allowed: at least 1 items, at most 20 items.
    public var options: [ReplyCardCheckboxOption]

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        questionKey: String, mode: CardCheckboxMode? = nil, isDisabled: Bool? = nil, options: [ReplyCardCheckboxOption]
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
        var reading = decoder.begin("QuestionKey Mode Disable OptionList*")
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
        encoder.write("QuestionKey", questionKey)
        encoder.write("Mode", mode)
        encoder.write("Disable", isDisabled)
        encoder.write("OptionList", siblings: options, isRequired: true)
        encoder.end()
    }
}

/// A choice of a question of a card in a reply.
public struct ReplyCardCheckboxOption: FieldGroup, Equatable {
    /// The ID, which the event carries.
    ///
    /// Wire name: `Id`.
    public var id: String

    /// The text.
    ///
    /// Wire name: `Text`.
    public var text: String

    /// Whether the choice is taken.
    ///
    /// Wire name: `IsChecked`.
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
        var reading = decoder.begin("Id Text IsChecked")
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
        encoder.write("Id", id)
        encoder.write("Text", text)
        encoder.write("IsChecked", isChecked)
        encoder.end()
    }
}

/// A question of a card in a reply with a drop-down list.
public struct ReplyCardSelect: FieldGroup, Equatable {
    /// The key of the question, which the event carries.
    ///
    /// Wire name: `QuestionKey`.
    public var questionKey: String

    /// The text above the list.
    ///
    /// Wire name: `Title`.
    public var title: String?

    /// Whether the choice cannot be changed.
    ///
    /// Wire name: `Disable`.
    public var isDisabled: Bool?

    /// The ID of the choice that is selected.
    ///
    /// Wire name: `SelectedId`.
    public var selectedID: String?

    /// The choices: 1 to 10.
    ///
    /// Wire name: `OptionList`. Allowed: at least 1 items, at most 10 items.
    public var options: [ReplyCardOption]

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        questionKey: String, title: String? = nil, isDisabled: Bool? = nil, selectedID: String? = nil,
        options: [ReplyCardOption]
    ) {
        self.questionKey = questionKey
        self.title = title
        self.isDisabled = isDisabled
        self.selectedID = selectedID
        self.options = options
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        questionKey = ""
        options = []
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("QuestionKey Title Disable SelectedId OptionList*")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&questionKey)
            case 1: decoder.read(&title)
            case 2: decoder.read(&isDisabled)
            case 3: decoder.read(&selectedID)
            default: decoder.read(oneOf: &options)
            }
        }
        decoder.end(reading, required: 0x1, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("QuestionKey", questionKey)
        encoder.write("Title", title)
        encoder.write("Disable", isDisabled)
        encoder.write("SelectedId", selectedID)
        encoder.write("OptionList", siblings: options, isRequired: true)
        encoder.end()
    }
}

/// The button that sends the answers of a card in a reply.
public struct ReplyCardSubmitButton: FieldGroup, Equatable {
    /// The text.
    ///
    /// Wire name: `Text`.
    public var text: String

    /// The key, which the event carries.
    ///
    /// Wire name: `Key`.
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
        var reading = decoder.begin("Text Key")
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
        encoder.write("Text", text)
        encoder.write("Key", key)
        encoder.end()
    }
}
