// Generated from OfficialAccount/Shared/MassContent.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// The pictures of a mass message.
public struct MassImagesBody: FieldGroup, Equatable {
    /// The media IDs of the pictures, in the order in which they are shown.
    ///
    /// Wire name: `media_ids`. Allowed: at least 1 items.
    public var mediaIDs: [String]

    /// The text that recommends the pictures; where it is empty or absent a standard text.
    ///
    /// Wire name: `recommend`.
    public var recommendation: String?

    /// Whether comments are open.
    ///
    /// Wire name: `need_open_comment`.
    public var opensComments: Bool?

    /// Whether only followers may comment.
    ///
    /// Wire name: `only_fans_can_comment`.
    public var allowsOnlyFollowersToComment: Bool?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        mediaIDs: [String], recommendation: String? = nil, opensComments: Bool? = nil,
        allowsOnlyFollowersToComment: Bool? = nil
    ) {
        self.mediaIDs = mediaIDs
        self.recommendation = recommendation
        self.opensComments = opensComments
        self.allowsOnlyFollowersToComment = allowsOnlyFollowersToComment
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        mediaIDs = []
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("media_ids* recommend need_open_comment only_fans_can_comment")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(oneOf: &mediaIDs)
            case 1: decoder.read(&recommendation)
            case 2: decoder.read(flag: &opensComments)
            default: decoder.read(flag: &allowsOnlyFollowersToComment)
            }
        }
        decoder.end(reading, required: 0x0, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("media_ids", siblings: mediaIDs, isRequired: true)
        encoder.write("recommend", recommendation)
        encoder.write("need_open_comment", flag: opensComments)
        encoder.write("only_fans_can_comment", flag: allowsOnlyFollowersToComment)
        encoder.end()
    }
}

/// The video of a mass message.
public struct MassVideoBody: FieldGroup, Equatable {
    /// The media ID that preparing the video for a mass send returned, not the one of the upload.
    ///
    /// Wire name: `media_id`.
    public var mediaID: String

    /// The title, where chosen followers receive the video; else the preparation gives it.
    ///
    /// Wire name: `title`.
    public var title: String?

    /// The description, where chosen followers receive the video; else the preparation gives it.
    ///
    /// Wire name: `description`.
    public var description: String?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(mediaID: String, title: String? = nil, description: String? = nil) {
        self.mediaID = mediaID
        self.title = title
        self.description = description
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        mediaID = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("media_id title description")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&mediaID)
            case 1: decoder.read(&title)
            default: decoder.read(&description)
            }
        }
        decoder.end(reading, required: 0x1, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("media_id", mediaID)
        encoder.write("title", title)
        encoder.write("description", description)
        encoder.end()
    }
}

/// A card or coupon to send.
public struct CardBody: FieldGroup, Equatable {
    /// The ID of the kind of card.
    ///
    /// Wire name: `card_id`.
    public var cardID: String

    /// JSON text with `code`, `openid`, `timestamp` and `signature`, for a preview and for cards with codes of their
    /// own.
    ///
    /// Wire name: `card_ext`.
    public var cardExtension: String?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(cardID: String, cardExtension: String? = nil) {
        self.cardID = cardID
        self.cardExtension = cardExtension
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        cardID = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("card_id card_ext")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&cardID)
            default: decoder.read(&cardExtension)
            }
        }
        decoder.end(reading, required: 0x1, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("card_id", cardID)
        encoder.write("card_ext", cardExtension)
        encoder.end()
    }
}
