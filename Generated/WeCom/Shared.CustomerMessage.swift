// Generated from WeCom/Shared/CustomerMessage.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// The fields of ``GroupWelcomeTemplateReference``.
public struct GroupWelcomeTemplateReferenceFields: Sendable, Equatable {
    /// The ID of the welcome material, which the answer to its adding gave.
    ///
    /// Wire name: `template_id`.
    public var templateID: String

    /// Creates a value of its fields.
    public init(templateID: String) {
        self.templateID = templateID
    }

    init(blankFor decoder: borrowing FieldDecoder) {
        templateID = ""
    }
}

/// The welcome material that is meant.
public protocol GroupWelcomeTemplateReference: Message {
    /// Its fields together.
    var groupWelcomeTemplateReference: GroupWelcomeTemplateReferenceFields { get set }
}

extension GroupWelcomeTemplateReference {
    /// The ID of the welcome material, which the answer to its adding gave.
    ///
    /// Wire name: `template_id`.
    public var templateID: String {
        get { groupWelcomeTemplateReference.templateID }
        set { groupWelcomeTemplateReference.templateID = newValue }
    }
}

/// What is attached to a message to customers.
public struct CustomerAttachmentKind: OpenEnum {
    /// The value on the wire.
    public var rawValue: String

    /// Creates the value that stands on the wire, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// A picture.
    public static var image: Self { Self(rawValue: "image") }

    /// A link.
    public static var link: Self { Self(rawValue: "link") }

    /// A card of a mini program.
    public static var miniProgram: Self { Self(rawValue: "miniprogram") }

    /// A video.
    public static var video: Self { Self(rawValue: "video") }

    /// A file.
    public static var file: Self { Self(rawValue: "file") }

    public static var knownValues: [Self] { [.image, .link, .miniProgram, .video, .file] }
}

/// A text to send to customers.
public struct CustomerText: FieldGroup, Equatable {
    /// The text, at most 4000 bytes in UTF-8.
    ///
    /// Wire name: `content`.
    public var content: String

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(content: String) {
        self.content = content
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        content = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("content")
        while let field = decoder.next(&reading) {
            switch field {
            default: decoder.read(&content)
            }
        }
        decoder.end(reading, required: 0x1, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("content", content)
        encoder.end()
    }
}

/// One of the attachments of a message to customers: it holds the field that `msgtype` names.
public struct CustomerAttachment: FieldGroup, Equatable {
    /// What is attached.
    ///
    /// Wire name: `msgtype`.
    public var kind: CustomerAttachmentKind

    /// The picture.
    ///
    /// Wire name: `image`.
    public var image: CustomerImage?

    /// The link.
    ///
    /// Wire name: `link`.
    public var link: CustomerLink?

    /// The mini program.
    ///
    /// Wire name: `miniprogram`.
    public var miniProgram: CustomerMiniProgram?

    /// The video.
    ///
    /// Wire name: `video`.
    public var video: MediaBody?

    /// The file.
    ///
    /// Wire name: `file`.
    public var file: MediaBody?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        kind: CustomerAttachmentKind, image: CustomerImage? = nil, link: CustomerLink? = nil,
        miniProgram: CustomerMiniProgram? = nil, video: MediaBody? = nil, file: MediaBody? = nil
    ) {
        self.kind = kind
        self.image = image
        self.link = link
        self.miniProgram = miniProgram
        self.video = video
        self.file = file
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        kind = CustomerAttachmentKind(rawValue: "")
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("msgtype image link miniprogram video file")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&kind)
            case 1: decoder.read(&image)
            case 2: decoder.read(&link)
            case 3: decoder.read(&miniProgram)
            case 4: decoder.read(&video)
            default: decoder.read(&file)
            }
        }
        decoder.end(reading, required: 0x1, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("msgtype", kind)
        encoder.write("image", image)
        encoder.write("link", link)
        encoder.write("miniprogram", miniProgram)
        encoder.write("video", video)
        encoder.write("file", file)
        encoder.end()
    }
}

/// A picture to send to customers. One of the two is needed; of both `media_id` counts.
public struct CustomerImage: FieldGroup, Equatable {
    /// The media ID of the uploaded picture.
    ///
    /// Wire name: `media_id`.
    public var mediaID: String?

    /// The picture's address, as uploading a picture for texts returned it; others are refused.
    ///
    /// Wire name: `pic_url`.
    public var picURL: String?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(mediaID: String? = nil, picURL: String? = nil) {
        self.mediaID = mediaID
        self.picURL = picURL
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("media_id pic_url")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&mediaID)
            default: decoder.read(&picURL)
            }
        }
        decoder.end(reading, required: 0x0, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("media_id", mediaID)
        encoder.write("pic_url", picURL)
        encoder.end()
    }
}

/// A link to send to customers.
public struct CustomerLink: FieldGroup, Equatable {
    /// The title, at most 128 bytes.
    ///
    /// Wire name: `title`.
    public var title: String

    /// The address of the cover, at most 2048 bytes.
    ///
    /// Wire name: `picurl`.
    public var picURL: String?

    /// The description, at most 512 bytes.
    ///
    /// Wire name: `desc`.
    public var description: String?

    /// The page that a tap opens, at most 2048 bytes.
    ///
    /// Wire name: `url`.
    public var url: String

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(title: String, picURL: String? = nil, description: String? = nil, url: String) {
        self.title = title
        self.picURL = picURL
        self.description = description
        self.url = url
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        title = ""
        url = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("title picurl desc url")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&title)
            case 1: decoder.read(&picURL)
            case 2: decoder.read(&description)
            default: decoder.read(&url)
            }
        }
        decoder.end(reading, required: 0x9, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("title", title)
        encoder.write("picurl", picURL)
        encoder.write("desc", description)
        encoder.write("url", url)
        encoder.end()
    }
}

/// A card of a mini program to send to customers.
public struct CustomerMiniProgram: FieldGroup, Equatable {
    /// The title, at most 64 bytes.
    ///
    /// Wire name: `title`.
    public var title: String

    /// The media ID of the cover, best 520 × 416 pixels.
    ///
    /// Wire name: `pic_media_id`.
    public var picMediaID: String

    /// The app ID of the mini program, which is bound to the company.
    ///
    /// Wire name: `appid`.
    public var appID: String

    /// The path of the page with its query.
    ///
    /// Wire name: `page`.
    public var page: String

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(title: String, picMediaID: String, appID: String, page: String) {
        self.title = title
        self.picMediaID = picMediaID
        self.appID = appID
        self.page = page
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        title = ""
        picMediaID = ""
        appID = ""
        page = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("title pic_media_id appid page")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&title)
            case 1: decoder.read(&picMediaID)
            case 2: decoder.read(&appID)
            default: decoder.read(&page)
            }
        }
        decoder.end(reading, required: 0xf, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("title", title)
        encoder.write("pic_media_id", picMediaID)
        encoder.write("appid", appID)
        encoder.write("page", page)
        encoder.end()
    }
}

/// What greets those who join a customer group: a text, one of the others, or both, which come as two messages.
public struct GroupWelcomeMaterial: FieldGroup, Equatable {
    /// The text.
    ///
    /// Wire name: `text`.
    public var text: GroupWelcomeText?

    /// The picture; where several stand beside the text, it counts before the others.
    ///
    /// Wire name: `image`.
    public var image: CustomerImage?

    /// The link; it counts after the picture.
    ///
    /// Wire name: `link`.
    public var link: CustomerLink?

    /// The mini program; it counts after the link.
    ///
    /// Wire name: `miniprogram`.
    public var miniProgram: CustomerMiniProgram?

    /// The file; it counts after the mini program.
    ///
    /// Wire name: `file`.
    public var file: MediaBody?

    /// The video; it counts after the file.
    ///
    /// Wire name: `video`.
    public var video: MediaBody?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        text: GroupWelcomeText? = nil, image: CustomerImage? = nil, link: CustomerLink? = nil,
        miniProgram: CustomerMiniProgram? = nil, file: MediaBody? = nil, video: MediaBody? = nil
    ) {
        self.text = text
        self.image = image
        self.link = link
        self.miniProgram = miniProgram
        self.file = file
        self.video = video
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("text image link miniprogram file video")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&text)
            case 1: decoder.read(&image)
            case 2: decoder.read(&link)
            case 3: decoder.read(&miniProgram)
            case 4: decoder.read(&file)
            default: decoder.read(&video)
            }
        }
        decoder.end(reading, required: 0x0, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("text", text)
        encoder.write("image", image)
        encoder.write("link", link)
        encoder.write("miniprogram", miniProgram)
        encoder.write("file", file)
        encoder.write("video", video)
        encoder.end()
    }
}

/// A text that greets those who join a customer group.
public struct GroupWelcomeText: FieldGroup, Equatable {
    /// The text, at most 3000 bytes in UTF-8; `%NICKNAME%` stands for the customer's name, as often as it is written.
    ///
    /// Wire name: `content`.
    public var content: String

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(content: String) {
        self.content = content
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        content = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("content")
        while let field = decoder.next(&reading) {
            switch field {
            default: decoder.read(&content)
            }
        }
        decoder.end(reading, required: 0x1, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("content", content)
        encoder.end()
    }
}
