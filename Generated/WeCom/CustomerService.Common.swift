// Generated from WeCom/CustomerService/Common.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// The fields of ``KfMessageHeader``.
public struct KfMessageHeaderFields: Sendable, Equatable {
    /// The message's ID. `sync_msg` may give a message more than once.
    ///
    /// Wire name: `msgid`.
    public var msgID: String

    /// The ID of the customer-service account.
    ///
    /// Wire name: `open_kfid`.
    public var openKFID: String

    /// The customer's ID.
    ///
    /// Wire name: `external_userid`.
    public var externalUserID: String

    /// When the message was sent.
    ///
    /// Wire name: `send_time`.
    public var sendTime: UnixTime

    /// Who sent the message.
    ///
    /// Wire name: `origin`.
    public var origin: KfOrigin

    /// The member ID of the agent who sent the message; of messages of agents alone.
    ///
    /// Wire name: `servicer_userid`.
    public var servicerUserID: String?

    /// Creates a value of its fields.
    public init(
        msgID: String, openKFID: String, externalUserID: String, sendTime: UnixTime, origin: KfOrigin,
        servicerUserID: String? = nil
    ) {
        self.msgID = msgID
        self.openKFID = openKFID
        self.externalUserID = externalUserID
        self.sendTime = sendTime
        self.origin = origin
        self.servicerUserID = servicerUserID
    }

    init(blankFor decoder: borrowing FieldDecoder) {
        msgID = ""
        openKFID = ""
        externalUserID = ""
        sendTime = 0
        origin = KfOrigin(rawValue: 0)
    }
}

/// The header of a message in the chat of a customer with a customer-service account.
public protocol KfMessageHeader: Message {
    /// Its fields together.
    var kfMessageHeader: KfMessageHeaderFields { get set }
}

extension KfMessageHeader {
    /// The message's ID. `sync_msg` may give a message more than once.
    ///
    /// Wire name: `msgid`.
    public var msgID: String {
        get { kfMessageHeader.msgID }
        set { kfMessageHeader.msgID = newValue }
    }

    /// The ID of the customer-service account.
    ///
    /// Wire name: `open_kfid`.
    public var openKFID: String {
        get { kfMessageHeader.openKFID }
        set { kfMessageHeader.openKFID = newValue }
    }

    /// The customer's ID.
    ///
    /// Wire name: `external_userid`.
    public var externalUserID: String {
        get { kfMessageHeader.externalUserID }
        set { kfMessageHeader.externalUserID = newValue }
    }

    /// When the message was sent.
    ///
    /// Wire name: `send_time`.
    public var sendTime: UnixTime {
        get { kfMessageHeader.sendTime }
        set { kfMessageHeader.sendTime = newValue }
    }

    /// Who sent the message.
    ///
    /// Wire name: `origin`.
    public var origin: KfOrigin {
        get { kfMessageHeader.origin }
        set { kfMessageHeader.origin = newValue }
    }

    /// The member ID of the agent who sent the message; of messages of agents alone.
    ///
    /// Wire name: `servicer_userid`.
    public var servicerUserID: String? {
        get { kfMessageHeader.servicerUserID }
        set { kfMessageHeader.servicerUserID = newValue }
    }
}

/// The fields of ``KfEventHeader``.
public struct KfEventHeaderFields: Sendable, Equatable {
    /// The event's ID. `sync_msg` may give an event more than once.
    ///
    /// Wire name: `msgid`.
    public var msgID: String

    /// When the event happened.
    ///
    /// Wire name: `send_time`.
    public var sendTime: UnixTime

    /// The sender, which is the system.
    ///
    /// Wire name: `origin`.
    public var origin: KfOrigin

    /// Creates a value of its fields.
    public init(msgID: String, sendTime: UnixTime, origin: KfOrigin) {
        self.msgID = msgID
        self.sendTime = sendTime
        self.origin = origin
    }

    init(blankFor decoder: borrowing FieldDecoder) {
        msgID = ""
        sendTime = 0
        origin = KfOrigin(rawValue: 0)
    }
}

/// The header of an event of customer service. The account and the customer stand within `event`.
public protocol KfEventHeader: Message {
    /// Its fields together.
    var kfEventHeader: KfEventHeaderFields { get set }
}

extension KfEventHeader {
    /// The event's ID. `sync_msg` may give an event more than once.
    ///
    /// Wire name: `msgid`.
    public var msgID: String {
        get { kfEventHeader.msgID }
        set { kfEventHeader.msgID = newValue }
    }

    /// When the event happened.
    ///
    /// Wire name: `send_time`.
    public var sendTime: UnixTime {
        get { kfEventHeader.sendTime }
        set { kfEventHeader.sendTime = newValue }
    }

    /// The sender, which is the system.
    ///
    /// Wire name: `origin`.
    public var origin: KfOrigin {
        get { kfEventHeader.origin }
        set { kfEventHeader.origin = newValue }
    }
}

/// The fields of ``KfSendHeader``.
public struct KfSendHeaderFields: Sendable, Equatable {
    /// The receiver: the customer's `external_userid`.
    ///
    /// Wire name: `touser`.
    public var toUser: String

    /// The ID of the customer-service account that sends.
    ///
    /// Wire name: `open_kfid`.
    public var openKFID: String

    /// An ID of your own for the message: at most 32 letters, digits, `_` and `-`, each once in an account; without it
    /// WeCom makes one.
    ///
    /// Wire name: `msgid`. Allowed: at most 32 characters.
    public var msgID: String?

    /// Creates a value of its fields.
    public init(toUser: String, openKFID: String, msgID: String? = nil) {
        self.toUser = toUser
        self.openKFID = openKFID
        self.msgID = msgID
    }

    init(blankFor decoder: borrowing FieldDecoder) {
        toUser = ""
        openKFID = ""
    }
}

/// The header of a message to a customer who wrote within 48 hours: at most 5 until the next one, in a chat that no
/// agent has or waits for.
public protocol KfSendHeader: Message {
    /// Its fields together.
    var kfSendHeader: KfSendHeaderFields { get set }
}

extension KfSendHeader {
    /// The receiver: the customer's `external_userid`.
    ///
    /// Wire name: `touser`.
    public var toUser: String {
        get { kfSendHeader.toUser }
        set { kfSendHeader.toUser = newValue }
    }

    /// The ID of the customer-service account that sends.
    ///
    /// Wire name: `open_kfid`.
    public var openKFID: String {
        get { kfSendHeader.openKFID }
        set { kfSendHeader.openKFID = newValue }
    }

    /// An ID of your own for the message: at most 32 letters, digits, `_` and `-`, each once in an account; without it
    /// WeCom makes one.
    ///
    /// Wire name: `msgid`. Allowed: at most 32 characters.
    public var msgID: String? {
        get { kfSendHeader.msgID }
        set { kfSendHeader.msgID = newValue }
    }
}

/// The fields of ``KfSendOnEventHeader``.
public struct KfSendOnEventHeaderFields: Sendable, Equatable {
    /// The `welcome_code` or `msg_code` that is answered. It can be used once: within 20 seconds for a welcome and the
    /// end of a chat, else within 48 hours.
    ///
    /// Wire name: `code`.
    public var code: String

    /// An ID of your own for the message: at most 32 letters, digits, `_` and `-`, each once in an account; without it
    /// WeCom makes one.
    ///
    /// Wire name: `msgid`. Allowed: at most 32 characters.
    public var msgID: String?

    /// Creates a value of its fields.
    public init(code: String, msgID: String? = nil) {
        self.code = code
        self.msgID = msgID
    }

    init(blankFor decoder: borrowing FieldDecoder) {
        code = ""
    }
}

/// The header of a message that answers an event, or a change of the chat's state that a program made.
public protocol KfSendOnEventHeader: Message {
    /// Its fields together.
    var kfSendOnEventHeader: KfSendOnEventHeaderFields { get set }
}

extension KfSendOnEventHeader {
    /// The `welcome_code` or `msg_code` that is answered. It can be used once: within 20 seconds for a welcome and the
    /// end of a chat, else within 48 hours.
    ///
    /// Wire name: `code`.
    public var code: String {
        get { kfSendOnEventHeader.code }
        set { kfSendOnEventHeader.code = newValue }
    }

    /// An ID of your own for the message: at most 32 letters, digits, `_` and `-`, each once in an account; without it
    /// WeCom makes one.
    ///
    /// Wire name: `msgid`. Allowed: at most 32 characters.
    public var msgID: String? {
        get { kfSendOnEventHeader.msgID }
        set { kfSendOnEventHeader.msgID = newValue }
    }
}

/// The fields of ``KfChatHeader``.
public struct KfChatHeaderFields: Sendable, Equatable {
    /// The ID of the customer-service account.
    ///
    /// Wire name: `open_kfid`.
    public var openKFID: String

    /// The customer's ID.
    ///
    /// Wire name: `external_userid`.
    public var externalUserID: String

    /// Creates a value of its fields.
    public init(openKFID: String, externalUserID: String) {
        self.openKFID = openKFID
        self.externalUserID = externalUserID
    }

    init(blankFor decoder: borrowing FieldDecoder) {
        openKFID = ""
        externalUserID = ""
    }
}

/// The chat that a call is about.
public protocol KfChatHeader: Message {
    /// Its fields together.
    var kfChatHeader: KfChatHeaderFields { get set }
}

extension KfChatHeader {
    /// The ID of the customer-service account.
    ///
    /// Wire name: `open_kfid`.
    public var openKFID: String {
        get { kfChatHeader.openKFID }
        set { kfChatHeader.openKFID = newValue }
    }

    /// The customer's ID.
    ///
    /// Wire name: `external_userid`.
    public var externalUserID: String {
        get { kfChatHeader.externalUserID }
        set { kfChatHeader.externalUserID = newValue }
    }
}

/// Who sent a message of customer service.
public struct KfOrigin: OpenEnum {
    /// The value on the wire.
    public var rawValue: Int

    /// Creates the value that stands on the wire, known or not.
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// The customer, from WeChat.
    public static var customer: Self { Self(rawValue: 3) }

    /// The system, which tells of an event.
    public static var system: Self { Self(rawValue: 4) }

    /// An agent, from the WeCom app.
    public static var servicer: Self { Self(rawValue: 5) }

    public static var knownValues: [Self] { [.customer, .system, .servicer] }
}

/// The kind of an entry of a menu.
public struct KfMenuItemType: OpenEnum {
    /// The value on the wire.
    public var rawValue: String

    /// Creates the value that stands on the wire, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// A tap makes the customer reply with the entry.
    public static var click: Self { Self(rawValue: "click") }

    /// A tap opens a page.
    public static var view: Self { Self(rawValue: "view") }

    /// A tap opens a page of a mini program.
    public static var miniProgram: Self { Self(rawValue: "miniprogram") }

    /// Text, which cannot be tapped.
    public static var text: Self { Self(rawValue: "text") }

    public static var knownValues: [Self] { [.click, .view, .miniProgram, .text] }
}

/// Who looks after the chat of a customer with a customer-service account.
public struct KfServiceState: OpenEnum {
    /// The value on the wire.
    public var rawValue: Int

    /// Creates the value that stands on the wire, known or not.
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// Nobody yet: the customer wrote. A program may answer, or choose one of the states that follow.
    public static var untreated: Self { Self(rawValue: 0) }

    /// A program, which answers through the API.
    public static var assistant: Self { Self(rawValue: 1) }

    /// Nobody yet: the customer waits in the queue for an agent.
    public static var queued: Self { Self(rawValue: 2) }

    /// An agent.
    public static var servicer: Self { Self(rawValue: 3) }

    /// Nobody: the chat ended or has not begun. Only a message of the customer changes that.
    public static var ended: Self { Self(rawValue: 4) }

    public static var knownValues: [Self] { [.untreated, .assistant, .queued, .servicer, .ended] }
}

/// A file of a message.
public struct KfMedia: FieldGroup, Equatable {
    /// The temporary media ID with which the file is downloaded.
    ///
    /// Wire name: `media_id`.
    public var mediaID: String

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(mediaID: String) {
        self.mediaID = mediaID
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        mediaID = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("media_id")
        while let field = decoder.next(&reading) {
            switch field {
            default: decoder.read(&mediaID)
            }
        }
        decoder.end(reading, required: 0x1, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("media_id", mediaID)
        encoder.end()
    }
}

/// A text to send to a customer.
public struct KfText: FieldGroup, Equatable {
    /// The text, at most 2048 bytes in UTF-8; longer text is cut.
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

/// A place.
public struct KfLocation: FieldGroup, Equatable {
    /// The name of the place.
    ///
    /// Wire name: `name`.
    public var name: String?

    /// The address of the place in words.
    ///
    /// Wire name: `address`.
    public var address: String?

    /// The latitude in degrees, -90 to 90; in the south below 0.
    ///
    /// Wire name: `latitude`.
    public var latitude: Double

    /// The longitude in degrees, -180 to 180; in the west below 0.
    ///
    /// Wire name: `longitude`.
    public var longitude: Double

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(name: String? = nil, address: String? = nil, latitude: Double, longitude: Double) {
        self.name = name
        self.address = address
        self.latitude = latitude
        self.longitude = longitude
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        latitude = 0
        longitude = 0
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("name address latitude longitude")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&name)
            case 1: decoder.read(&address)
            case 2: decoder.read(&latitude)
            default: decoder.read(&longitude)
            }
        }
        decoder.end(reading, required: 0xc, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("name", name)
        encoder.write("address", address)
        encoder.write("latitude", latitude)
        encoder.write("longitude", longitude)
        encoder.end()
    }
}

/// The card of a member of the company.
public struct KfBusinessCard: FieldGroup, Equatable {
    /// The member's ID; a suite has its own IDs for members.
    ///
    /// Wire name: `userid`.
    public var userID: String

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(userID: String) {
        self.userID = userID
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        userID = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("userid")
        while let field = decoder.next(&reading) {
            switch field {
            default: decoder.read(&userID)
            }
        }
        decoder.end(reading, required: 0x1, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("userid", userID)
        encoder.end()
    }
}

/// Text with entries to tap.
public struct KfMenu: FieldGroup, Equatable {
    /// The text above the entries, at most 1024 bytes.
    ///
    /// Wire name: `head_content`.
    public var head: String?

    /// The entries: at most 50, at most 10 of which can be tapped; in answer to an event at most 10.
    ///
    /// Wire name: `list`. Allowed: at most 50 items.
    public var items: [KfMenuItem]

    /// The text below the entries, at most 1024 bytes.
    ///
    /// Wire name: `tail_content`.
    public var tail: String?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(head: String? = nil, items: [KfMenuItem] = [], tail: String? = nil) {
        self.head = head
        self.items = items
        self.tail = tail
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        items = []
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("head_content list* tail_content")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&head)
            case 1: decoder.read(oneOf: &items)
            default: decoder.read(&tail)
            }
        }
        decoder.end(reading, required: 0x0, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("head_content", head)
        encoder.write("list", siblings: items, isRequired: false)
        encoder.write("tail_content", tail)
        encoder.end()
    }
}

/// An entry of a menu. It carries what `type` names.
public struct KfMenuItem: FieldGroup, Equatable {
    /// The kind of the entry.
    ///
    /// Wire name: `type`.
    public var type: KfMenuItemType

    /// The reply, where the entry gives one.
    ///
    /// Wire name: `click`.
    public var click: KfMenuClick?

    /// The page, where the entry opens one.
    ///
    /// Wire name: `view`.
    public var view: KfMenuView?

    /// The page of a mini program, where the entry opens one.
    ///
    /// Wire name: `miniprogram`.
    public var miniProgram: KfMenuMiniProgram?

    /// The text, where the entry is one.
    ///
    /// Wire name: `text`.
    public var text: KfMenuText?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        type: KfMenuItemType, click: KfMenuClick? = nil, view: KfMenuView? = nil, miniProgram: KfMenuMiniProgram? = nil,
        text: KfMenuText? = nil
    ) {
        self.type = type
        self.click = click
        self.view = view
        self.miniProgram = miniProgram
        self.text = text
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        type = KfMenuItemType(rawValue: "")
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("type click view miniprogram text")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&type)
            case 1: decoder.read(&click)
            case 2: decoder.read(&view)
            case 3: decoder.read(&miniProgram)
            default: decoder.read(&text)
            }
        }
        decoder.end(reading, required: 0x1, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("type", type)
        encoder.write("click", click)
        encoder.write("view", view)
        encoder.write("miniprogram", miniProgram)
        encoder.write("text", text)
        encoder.end()
    }
}

/// An entry that the customer replies with.
public struct KfMenuClick: FieldGroup, Equatable {
    /// An ID of your own, which comes back as `menu_id` of the customer's text message: 1 to 128 bytes.
    ///
    /// Wire name: `id`.
    public var id: String?

    /// The text of the entry, which the reply says: 1 to 128 bytes.
    ///
    /// Wire name: `content`.
    public var content: String

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(id: String? = nil, content: String) {
        self.id = id
        self.content = content
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        content = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("id content")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&id)
            default: decoder.read(&content)
            }
        }
        decoder.end(reading, required: 0x2, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("id", id)
        encoder.write("content", content)
        encoder.end()
    }
}

/// An entry that opens a page.
public struct KfMenuView: FieldGroup, Equatable {
    /// The page's address, 1 to 2048 bytes.
    ///
    /// Wire name: `url`.
    public var url: String

    /// The text of the entry, 1 to 1024 bytes.
    ///
    /// Wire name: `content`.
    public var content: String

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(url: String, content: String) {
        self.url = url
        self.content = content
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        url = ""
        content = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("url content")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&url)
            default: decoder.read(&content)
            }
        }
        decoder.end(reading, required: 0x3, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("url", url)
        encoder.write("content", content)
        encoder.end()
    }
}

/// An entry that opens a page of a mini program.
public struct KfMenuMiniProgram: FieldGroup, Equatable {
    /// The mini program's app ID, at most 32 bytes.
    ///
    /// Wire name: `appid`.
    public var appID: String

    /// The path of the page with its query, at most 1024 bytes.
    ///
    /// Wire name: `pagepath`.
    public var pagePath: String

    /// The text of the entry, at most 1024 bytes; needed in answer to an event.
    ///
    /// Wire name: `content`.
    public var content: String?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(appID: String, pagePath: String, content: String? = nil) {
        self.appID = appID
        self.pagePath = pagePath
        self.content = content
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        appID = ""
        pagePath = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("appid pagepath content")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&appID)
            case 1: decoder.read(&pagePath)
            default: decoder.read(&content)
            }
        }
        decoder.end(reading, required: 0x3, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("appid", appID)
        encoder.write("pagepath", pagePath)
        encoder.write("content", content)
        encoder.end()
    }
}

/// Text among the entries of a menu.
public struct KfMenuText: FieldGroup, Equatable {
    /// The text, 1 to 256 bytes; `\n`, a backslash and the letter, begins a new line.
    ///
    /// Wire name: `content`.
    public var content: String

    /// Whether the next entry follows on the same line; without it, it stands on a line of its own.
    ///
    /// Wire name: `no_newline`.
    public var omitsLineBreak: Bool?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(content: String, omitsLineBreak: Bool? = nil) {
        self.content = content
        self.omitsLineBreak = omitsLineBreak
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        content = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("content no_newline")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&content)
            default: decoder.read(flag: &omitsLineBreak)
            }
        }
        decoder.end(reading, required: 0x1, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("content", content)
        encoder.write("no_newline", flag: omitsLineBreak)
        encoder.end()
    }
}
