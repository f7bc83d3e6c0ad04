// Generated from the schemas in Shared. Edit the schema, not this file.

public import WeChatMessageCoding

/// The fields of ``AuthorizationChange``.
public struct AuthorizationChangeFields: Sendable, Equatable {
    /// The OpenID of the user; some pushes leave it out.
    ///
    /// Wire name: `OpenID`.
    public var openID: String?

    /// The UnionID of the user, when the mini program belongs to an open platform account.
    ///
    /// Wire name: `UnionID`.
    public var unionID: String?

    /// The AppID of the mini program.
    ///
    /// Wire name: `AppID`.
    public var appID: String

    /// What the user no longer lets it see; expected in the event of the revocation alone.
    ///
    /// Wire name: `RevokeInfo`.
    public var revokeInfo: RevokedPermission?

    /// The AppID of the plug-in, when the user had let a plug-in see the information.
    ///
    /// Wire name: `PluginID`.
    public var pluginID: String?

    /// The user's ID with that plug-in.
    ///
    /// Wire name: `OpenPID`.
    public var openPid: String?

    /// Creates a value of its fields.
    public init(
        openID: String? = nil, unionID: String? = nil, appID: String, revokeInfo: RevokedPermission? = nil,
        pluginID: String? = nil, openPid: String? = nil
    ) {
        self.openID = openID
        self.unionID = unionID
        self.appID = appID
        self.revokeInfo = revokeInfo
        self.pluginID = pluginID
        self.openPid = openPid
    }

    init(blankFor decoder: borrowing FieldDecoder) {
        appID = ""
    }
}

/// What the events about the information that a user lets a mini program see have in common.
public protocol AuthorizationChange: Message {
    /// Its fields together.
    var authorizationChange: AuthorizationChangeFields { get set }
}

extension AuthorizationChange {
    /// The OpenID of the user; some pushes leave it out.
    ///
    /// Wire name: `OpenID`.
    public var openID: String? {
        get { authorizationChange.openID }
        set { authorizationChange.openID = newValue }
    }

    /// The UnionID of the user, when the mini program belongs to an open platform account.
    ///
    /// Wire name: `UnionID`.
    public var unionID: String? {
        get { authorizationChange.unionID }
        set { authorizationChange.unionID = newValue }
    }

    /// The AppID of the mini program.
    ///
    /// Wire name: `AppID`.
    public var appID: String {
        get { authorizationChange.appID }
        set { authorizationChange.appID = newValue }
    }

    /// What the user no longer lets it see; expected in the event of the revocation alone.
    ///
    /// Wire name: `RevokeInfo`.
    public var revokeInfo: RevokedPermission? {
        get { authorizationChange.revokeInfo }
        set { authorizationChange.revokeInfo = newValue }
    }

    /// The AppID of the plug-in, when the user had let a plug-in see the information.
    ///
    /// Wire name: `PluginID`.
    public var pluginID: String? {
        get { authorizationChange.pluginID }
        set { authorizationChange.pluginID = newValue }
    }

    /// The user's ID with that plug-in.
    ///
    /// Wire name: `OpenPID`.
    public var openPid: String? {
        get { authorizationChange.openPid }
        set { authorizationChange.openPid = newValue }
    }
}

/// The fields of ``CustomerServiceHeader``.
public struct CustomerServiceHeaderFields: Sendable, Equatable {
    /// The receiver's OpenID.
    ///
    /// Wire name: `touser`.
    public var toUser: String

    /// Creates a value of its fields.
    public init(toUser: String) {
        self.toUser = toUser
    }

    init(blankFor decoder: borrowing FieldDecoder) {
        toUser = ""
    }
}

/// The header of a customer-service message.
public protocol CustomerServiceHeader: CustomerServiceMessage {
    /// Its fields together.
    var customerServiceHeader: CustomerServiceHeaderFields { get set }
}

extension CustomerServiceHeader {
    /// The receiver's OpenID.
    ///
    /// Wire name: `touser`.
    public var toUser: String {
        get { customerServiceHeader.toUser }
        set { customerServiceHeader.toUser = newValue }
    }
}

/// Information that a user no longer lets a mini program see.
public struct RevokedPermission: OpenEnum {
    /// The value on the wire.
    public var rawValue: String

    /// Creates the value that stands on the wire, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The licence plate.
    public static var licencePlate: Self { Self(rawValue: "1") }

    /// The address.
    public static var address: Self { Self(rawValue: "2") }

    /// The invoice titles.
    public static var invoice: Self { Self(rawValue: "3") }

    /// Bluetooth.
    public static var bluetooth: Self { Self(rawValue: "4") }

    /// The microphone.
    public static var microphone: Self { Self(rawValue: "5") }

    /// The nickname and the avatar.
    public static var nicknameAndAvatar: Self { Self(rawValue: "6") }

    /// The camera.
    public static var camera: Self { Self(rawValue: "7") }

    /// The telephone number.
    public static var phoneNumber: Self { Self(rawValue: "8") }

    /// The steps that WeRun counts.
    public static var stepCount: Self { Self(rawValue: "12") }

    /// The location.
    public static var location: Self { Self(rawValue: "13") }

    /// The pictures and videos that the user selected.
    public static var selectedMedia: Self { Self(rawValue: "14") }

    /// The files that the user selected.
    public static var selectedFiles: Self { Self(rawValue: "15") }

    /// The e-mail address.
    public static var emailAddress: Self { Self(rawValue: "16") }

    /// The place that the user selected.
    public static var selectedPlace: Self { Self(rawValue: "18") }

    /// The nickname that the user took over while typing.
    public static var keyboardNickname: Self { Self(rawValue: "19") }

    /// The avatar that the user took over.
    public static var pickedAvatar: Self { Self(rawValue: "20") }

    public static var knownValues: [Self] {
        [
            .licencePlate, .address, .invoice, .bluetooth, .microphone, .nicknameAndAvatar, .camera, .phoneNumber,
            .stepCount, .location, .selectedMedia, .selectedFiles, .emailAddress, .selectedPlace, .keyboardNickname,
            .pickedAvatar,
        ]
    }
}

/// The state of a complaint about a transaction.
public struct ComplaintStatus: OpenEnum {
    /// The value on the wire.
    public var rawValue: Int

    /// Creates the value that stands on the wire, known or not.
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// WeChat's staff looks into it.
    public static var inPlatformReview: Self { Self(rawValue: 101) }

    /// The user withdrew the complaint.
    public static var withdrawn: Self { Self(rawValue: 102) }

    /// WeChat's staff looks into it, at a later step.
    public static var platformProcessing: Self { Self(rawValue: 103) }

    /// WeChat's staff looks into it, and waits for proof of the user.
    public static var waitingForUserProof: Self { Self(rawValue: 104) }

    /// WeChat's staff looks into it, and has the user's proof.
    public static var userProofGiven: Self { Self(rawValue: 105) }

    /// The merchant has to hand in proof.
    public static var waitingForMerchantProof: Self { Self(rawValue: 106) }

    /// WeChat's staff looks into it, and has the merchant's proof.
    public static var merchantProofGiven: Self { Self(rawValue: 107) }

    /// Both sides have to hand in proof.
    public static var waitingForProofOfBoth: Self { Self(rawValue: 108) }

    /// WeChat's staff looks into it; the time for proof is over.
    public static var proofOfBothOverdue: Self { Self(rawValue: 109) }

    /// The complaint is finished by mediation.
    public static var mediated: Self { Self(rawValue: 112) }

    /// The complaint is finished: the refund was verified.
    public static var refundVerified: Self { Self(rawValue: 115) }

    /// The complaint is finished: the mediation was closed.
    public static var mediationClosed: Self { Self(rawValue: 116) }

    /// The merchant has to answer within 48 hours.
    public static var waitingForMerchant: Self { Self(rawValue: 201) }

    /// The merchant did not answer in time; the user has to confirm.
    public static var merchantOverdue: Self { Self(rawValue: 202) }

    /// The merchant answered; the user has to confirm.
    public static var answered: Self { Self(rawValue: 203) }

    /// The merchant answered; the user has to confirm.
    public static var answeredAgain: Self { Self(rawValue: 204) }

    /// The complaint is finished.
    public static var finished: Self { Self(rawValue: 205) }

    /// WeChat holds the merchant liable, who has to hand in proof of the remedy within 48 hours.
    public static var merchantLiable: Self { Self(rawValue: 206) }

    /// WeChat's staff checks the proof of the remedy.
    public static var verifyingRemedy: Self { Self(rawValue: 207) }

    /// The merchant did not hand in proof of the remedy in time.
    public static var remedyOverdue: Self { Self(rawValue: 208) }

    /// The complaint is closed.
    public static var closed: Self { Self(rawValue: 209) }

    /// WeChat's staff looks into it; the user gave no proof in time.
    public static var userProofOverdue: Self { Self(rawValue: 305) }

    /// WeChat's staff looks into it; the merchant gave no proof in time.
    public static var merchantProofOverdue: Self { Self(rawValue: 307) }

    /// WeChat holds the merchant liable; the user is to return the goods.
    public static var waitingForReturn: Self { Self(rawValue: 308) }

    /// WeChat holds the merchant liable; the user is returning the goods.
    public static var returning: Self { Self(rawValue: 309) }

    /// WeChat's staff looks into the return of the goods.
    public static var platformVerifyingReturn: Self { Self(rawValue: 310) }

    /// Something is wrong with the receipt of the returned goods.
    public static var receiptDisputed: Self { Self(rawValue: 311) }

    /// WeChat holds the merchant liable, and pays the refund.
    public static var platformRefunding: Self { Self(rawValue: 312) }

    public static var knownValues: [Self] {
        [
            .inPlatformReview, .withdrawn, .platformProcessing, .waitingForUserProof, .userProofGiven,
            .waitingForMerchantProof, .merchantProofGiven, .waitingForProofOfBoth, .proofOfBothOverdue, .mediated,
            .refundVerified, .mediationClosed, .waitingForMerchant, .merchantOverdue, .answered, .answeredAgain,
            .finished, .merchantLiable, .verifyingRemedy, .remedyOverdue, .closed, .userProofOverdue,
            .merchantProofOverdue, .waitingForReturn, .returning, .platformVerifyingReturn, .receiptDisputed,
            .platformRefunding,
        ]
    }
}

/// What happens to the typing indicator.
public struct TypingCommand: OpenEnum {
    /// The value on the wire.
    public var rawValue: String

    /// Creates the value that stands on the wire, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The indicator is shown. A further call while it is shown is refused (45081) and not needed.
    public static var typing: Self { Self(rawValue: "Typing") }

    /// The indicator is taken away.
    public static var cancelTyping: Self { Self(rawValue: "CancelTyping") }

    public static var knownValues: [Self] { [.typing, .cancelTyping] }
}

/// The outcome of a review of a mini program's settings.
public struct ReviewResult: OpenEnum {
    /// The value on the wire.
    public var rawValue: Int

    /// Creates the value that stands on the wire, known or not.
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// The review is not passed.
    public static var rejected: Self { Self(rawValue: 2) }

    /// The review is passed.
    public static var approved: Self { Self(rawValue: 3) }

    public static var knownValues: [Self] { [.rejected, .approved] }
}

/// The state of the review of a store or a store mini program.
public struct StoreAuditStatus: OpenEnum {
    /// The value on the wire.
    public var rawValue: Int

    /// Creates the value that stands on the wire, known or not.
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// The review is passed.
    public static var approved: Self { Self(rawValue: 1) }

    /// The review is under way.
    public static var reviewing: Self { Self(rawValue: 2) }

    /// The review is not passed.
    public static var rejected: Self { Self(rawValue: 3) }

    /// The administrator of the account did not agree.
    public static var rejectedByAdministrator: Self { Self(rawValue: 4) }

    public static var knownValues: [Self] { [.approved, .reviewing, .rejected, .rejectedByAdministrator] }
}

/// What a user decides about the notices of a template.
public struct SubscriptionDecision: OpenEnum {
    /// The value on the wire.
    public var rawValue: String

    /// Creates the value that stands on the wire, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The user agrees to receive them.
    public static var accepted: Self { Self(rawValue: "accept") }

    /// The user refuses them.
    public static var rejected: Self { Self(rawValue: "reject") }

    public static var knownValues: [Self] { [.accepted, .rejected] }
}

/// Whether a sharer is bound to an account.
public struct SharerBinding: OpenEnum {
    /// The value on the wire.
    public var rawValue: Int

    /// Creates the value that stands on the wire, known or not.
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// The sharer is bound.
    public static var bound: Self { Self(rawValue: 1) }

    /// The sharer is no longer bound.
    public static var unbound: Self { Self(rawValue: 2) }

    public static var knownValues: [Self] { [.bound, .unbound] }
}

/// The outcome of the review of a brand or category.
public struct QualificationAuditStatus: OpenEnum {
    /// The value on the wire.
    public var rawValue: Int

    /// Creates the value that stands on the wire, known or not.
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// The review is passed.
    public static var approved: Self { Self(rawValue: 1) }

    /// The review is not passed.
    public static var rejected: Self { Self(rawValue: 9) }

    public static var knownValues: [Self] { [.approved, .rejected] }
}

/// What a review was about.
public struct QualificationAuditType: OpenEnum {
    /// The value on the wire.
    public var rawValue: Int

    /// Creates the value that stands on the wire, known or not.
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// A brand.
    public static var brand: Self { Self(rawValue: 1) }

    /// A category.
    public static var category: Self { Self(rawValue: 2) }

    public static var knownValues: [Self] { [.brand, .category] }
}

/// What changed of an order.
public struct TradeOrderUpdateType: OpenEnum {
    /// The value on the wire.
    public var rawValue: Int

    /// Creates the value that stands on the wire, known or not.
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// The order.
    public static var order: Self { Self(rawValue: 1) }

    /// What is claimed after it.
    public static var aftersale: Self { Self(rawValue: 2) }

    public static var knownValues: [Self] { [.order, .aftersale] }
}

/// The outcome of the review of a product.
public struct SPUAuditStatus: OpenEnum {
    /// The value on the wire.
    public var rawValue: Int

    /// Creates the value that stands on the wire, known or not.
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// The review is not passed.
    public static var rejected: Self { Self(rawValue: 3) }

    /// The review is passed.
    public static var approved: Self { Self(rawValue: 4) }

    public static var knownValues: [Self] { [.rejected, .approved] }
}

/// The state of one of the checks for a scene.
public struct SceneCheckStatus: OpenEnum {
    /// The value on the wire.
    public var rawValue: Int

    /// Creates the value that stands on the wire, known or not.
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// The check is under way.
    public static var reviewing: Self { Self(rawValue: 0) }

    /// The check is passed.
    public static var passed: Self { Self(rawValue: 1) }

    /// The check is not passed.
    public static var failed: Self { Self(rawValue: 2) }

    /// The check is not made.
    public static var notReviewed: Self { Self(rawValue: 3) }

    public static var knownValues: [Self] { [.reviewing, .passed, .failed, .notReviewed] }
}

/// How the sharing of an order's proceeds ended.
public struct ProfitSharingResult: OpenEnum {
    /// The value on the wire.
    public var rawValue: String

    /// Creates the value that stands on the wire, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The money was shared.
    public static var succeeded: Self { Self(rawValue: "SUCCESS") }

    /// The sharing was closed without effect.
    public static var closed: Self { Self(rawValue: "CLOSED") }

    public static var knownValues: [Self] { [.succeeded, .closed] }
}

/// Who appealed.
public struct AppealSource: OpenEnum {
    /// The value on the wire.
    public var rawValue: Int

    /// Creates the value that stands on the wire, known or not.
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// The mini program itself appealed.
    public static var user: Self { Self(rawValue: 0) }

    /// Its third-party platform appealed.
    public static var serviceProvider: Self { Self(rawValue: 1) }

    public static var knownValues: [Self] { [.user, .serviceProvider] }
}

/// The state of an appeal.
public struct AppealStatus: OpenEnum {
    /// The value on the wire.
    public var rawValue: Int

    /// Creates the value that stands on the wire, known or not.
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// The appeal is being looked into.
    public static var pending: Self { Self(rawValue: 1) }

    /// The appeal was granted.
    public static var granted: Self { Self(rawValue: 2) }

    /// The appeal was rejected.
    public static var rejected: Self { Self(rawValue: 3) }

    /// The appeal was withdrawn.
    public static var withdrawn: Self { Self(rawValue: 4) }

    public static var knownValues: [Self] { [.pending, .granted, .rejected, .withdrawn] }
}

/// One step of a complaint about a transaction.
public struct ComplaintStep: FieldGroup, Equatable {
    /// When it was done.
    ///
    /// Wire name: `time`.
    public var time: UnixTime

    /// What was said.
    ///
    /// Wire name: `content`.
    public var content: String?

    /// The media IDs of the pictures.
    ///
    /// Wire name: `media_id_list`.
    public var mediaIDs: [String]

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(time: UnixTime, content: String? = nil, mediaIDs: [String] = []) {
        self.time = time
        self.content = content
        self.mediaIDs = mediaIDs
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        time = 0
        mediaIDs = []
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("time content media_id_list*")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&time)
            case 1: decoder.read(&content)
            default: decoder.read(oneOf: &mediaIDs)
            }
        }
        decoder.end(reading, required: 0x1, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("time", time)
        encoder.write("content", content, cdata: false)
        encoder.write("media_id_list", siblings: mediaIDs, isRequired: false)
        encoder.end()
    }
}

/// A text to send.
public struct TextBody: FieldGroup, Equatable {
    /// The text, written out: characters escaped as `\u` and four digits are shown so. An official account may put
    /// links in it: `a` elements with `href`, and with `data-miniprogram-appid` and `data-miniprogram-path` into a mini
    /// program.
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

/// Material to send.
public struct MediaBody: FieldGroup, Equatable {
    /// The media ID that uploading the material returned.
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

/// The value of one of a template's keys.
public struct TemplateValue: FieldGroup, Equatable {
    /// The text in the place of the key. The kind of the key limits it: `thing` 20 characters, `number` and `letter`
    /// 32, `character_string` 32, `symbol` 5, `phrase` 5 Chinese characters, `phone_number` 17, `car_number` 8, `name`
    /// 10 Chinese characters or 20 letters.
    ///
    /// Wire name: `value`.
    public var value: String

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(value: String) {
        self.value = value
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        value = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("value")
        while let field = decoder.next(&reading) {
            switch field {
            default: decoder.read(&value)
            }
        }
        decoder.end(reading, required: 0x1, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("value", value)
        encoder.end()
    }
}

/// The value of one of a template's keys, and its colour.
public struct ColoredTemplateValue: FieldGroup, Equatable {
    /// The text in the place of the key.
    ///
    /// Wire name: `value`.
    public var value: String

    /// The colour of the text, as `#173177`. Newer clients ignore it.
    ///
    /// Wire name: `color`.
    public var color: String?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(value: String, color: String? = nil) {
        self.value = value
        self.color = color
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        value = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("value color")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&value)
            default: decoder.read(&color)
            }
        }
        decoder.end(reading, required: 0x1, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("value", value)
        encoder.write("color", color)
        encoder.end()
    }
}

/// The page of a mini program that a tap on a message opens.
public struct TemplateMiniProgram: FieldGroup, Equatable {
    /// The app ID of a mini program that is bound to the account.
    ///
    /// Wire name: `appid`.
    public var appID: String

    /// The path of the page with its query; without it the first page.
    ///
    /// Wire name: `pagepath`.
    public var pagePath: String?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(appID: String, pagePath: String? = nil) {
        self.appID = appID
        self.pagePath = pagePath
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        appID = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("appid pagepath|path|pagePath")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&appID)
            default: decoder.read(&pagePath)
            }
        }
        decoder.end(reading, required: 0x1, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("appid", appID)
        encoder.write("pagepath", pagePath)
        encoder.end()
    }
}

/// An after-sale request of the trade component, by its IDs.
public struct TradeAftersale: FieldGroup, Equatable {
    /// The request's ID at WeChat.
    ///
    /// Wire name: `aftersale_id`.
    public var aftersaleID: Int64

    /// The merchant's own ID of the request. Empty when the user made the request in WeChat.
    ///
    /// Wire name: `out_aftersale_id`.
    public var outAftersaleID: String

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(aftersaleID: Int64, outAftersaleID: String) {
        self.aftersaleID = aftersaleID
        self.outAftersaleID = outAftersaleID
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        aftersaleID = 0
        outAftersaleID = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("aftersale_id out_aftersale_id")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&aftersaleID)
            default: decoder.read(&outAftersaleID)
            }
        }
        decoder.end(reading, required: 0x3, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("aftersale_id", aftersaleID)
        encoder.write("out_aftersale_id", outAftersaleID)
        encoder.end()
    }
}

/// An order of the trade component, by its IDs.
public struct TradeOrder: FieldGroup, Equatable {
    /// The merchant's own ID of the order.
    ///
    /// Wire name: `out_order_id`.
    public var outOrderID: String

    /// The order's ID at WeChat.
    ///
    /// Wire name: `order_id`.
    public var orderID: Int64

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(outOrderID: String, orderID: Int64) {
        self.outOrderID = outOrderID
        self.orderID = orderID
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        outOrderID = ""
        orderID = 0
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("out_order_id order_id")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&outOrderID)
            default: decoder.read(&orderID)
            }
        }
        decoder.end(reading, required: 0x3, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("out_order_id", outOrderID)
        encoder.write("order_id", orderID)
        encoder.end()
    }
}

/// What changed of an order.
public struct TradeOrderUpdate: FieldGroup, Equatable {
    /// What is to be fetched.
    ///
    /// Wire name: `update_type`.
    public var type: TradeOrderUpdateType

    /// The order's ID in a form that tells nothing.
    ///
    /// Wire name: `ext_order_id`.
    public var externalOrderID: String?

    /// The merchant's own ID of the order.
    ///
    /// Wire name: `out_order_id`.
    public var outOrderID: String?

    /// The OpenID of the user whose order it is.
    ///
    /// Wire name: `openid`.
    public var openID: String?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        type: TradeOrderUpdateType, externalOrderID: String? = nil, outOrderID: String? = nil, openID: String? = nil
    ) {
        self.type = type
        self.externalOrderID = externalOrderID
        self.outOrderID = outOrderID
        self.openID = openID
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        type = TradeOrderUpdateType(rawValue: 0)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("update_type ext_order_id out_order_id openid")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&type)
            case 1: decoder.read(&externalOrderID)
            case 2: decoder.read(&outOrderID)
            default: decoder.read(&openID)
            }
        }
        decoder.end(reading, required: 0x1, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("update_type", type)
        encoder.write("ext_order_id", externalOrderID)
        encoder.write("out_order_id", outOrderID)
        encoder.write("openid", openID)
        encoder.end()
    }
}

/// One of the checks for a scene.
public struct SceneCheck: FieldGroup, Equatable {
    /// The check's ID.
    ///
    /// Wire name: `ext_id`.
    public var checkID: Int

    /// How the check stands.
    ///
    /// Wire name: `status`.
    public var status: SceneCheckStatus

    /// The check's name.
    ///
    /// Wire name: `name`.
    public var name: String

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(checkID: Int, status: SceneCheckStatus, name: String) {
        self.checkID = checkID
        self.status = status
        self.name = name
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        checkID = 0
        status = SceneCheckStatus(rawValue: 0)
        name = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ext_id status name")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&checkID)
            case 1: decoder.read(&status)
            default: decoder.read(&name)
            }
        }
        decoder.end(reading, required: 0x7, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ext_id", checkID)
        encoder.write("status", status)
        encoder.write("name", name)
        encoder.end()
    }
}

/// What a violation and an appeal against it rest on.
public struct AppealMaterial: FieldGroup, Equatable {
    /// What was judged a violation.
    ///
    /// Wire name: `illegal_material`.
    public var violation: Violation?

    /// What was handed in against it.
    ///
    /// Wire name: `appeal_material`.
    public var appeal: Appeal?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(violation: Violation? = nil, appeal: Appeal? = nil) {
        self.violation = violation
        self.appeal = appeal
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("illegal_material appeal_material")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&violation)
            default: decoder.read(&appeal)
            }
        }
        decoder.end(reading, required: 0x0, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("illegal_material", violation)
        encoder.write("appeal_material", appeal)
        encoder.end()
    }

    /// What was judged a violation.
    public struct Violation: FieldGroup, Equatable {
        /// The text.
        ///
        /// Wire name: `content`.
        public var content: String?

        /// Where it was found.
        ///
        /// Wire name: `content_url`.
        public var contentURL: String?

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(content: String? = nil, contentURL: String? = nil) {
            self.content = content
            self.contentURL = contentURL
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("content content_url")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&content)
                default: decoder.read(&contentURL)
                }
            }
            decoder.end(reading, required: 0x0, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("content", content, cdata: false)
            encoder.write("content_url", contentURL, cdata: false)
            encoder.end()
        }
    }

    /// What was handed in against it.
    public struct Appeal: FieldGroup, Equatable {
        /// Why the appeal was made.
        ///
        /// Wire name: `reason`.
        public var reason: String?

        /// The media IDs of the proofs.
        ///
        /// Wire name: `proof_material_id`.
        public var proofMediaIDs: [String]

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(reason: String? = nil, proofMediaIDs: [String] = []) {
            self.reason = reason
            self.proofMediaIDs = proofMediaIDs
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            proofMediaIDs = []
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("reason proof_material_id*")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&reason)
                default: decoder.read(oneOf: &proofMediaIDs)
                }
            }
            decoder.end(reading, required: 0x0, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("reason", reason, cdata: false)
            encoder.write("proof_material_id", siblings: proofMediaIDs, isRequired: false)
            encoder.end()
        }
    }
}
