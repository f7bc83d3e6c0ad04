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
