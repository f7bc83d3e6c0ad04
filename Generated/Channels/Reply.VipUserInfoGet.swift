// Generated from Channels/Reply/VipUserInfoGet.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Tells whether a user is a member of the mini program.
///
/// On the wire: the answer to `channels_ec_vip_user_info_get`.
public struct VipUserInfoGetReply: Message {
    /// 0, or an error code of the mini program's own.
    ///
    /// Wire name: `errcode`.
    public var errorCode: Int

    /// `ok`, or the error in words.
    ///
    /// Wire name: `errmsg`.
    public var errorMessage: String

    /// The user.
    ///
    /// Wire name: `info`.
    public var member: Member

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(errorCode: Int, errorMessage: String, member: Member) {
        self.errorCode = errorCode
        self.errorMessage = errorMessage
        self.member = member
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: Channels
        name: VipUserInfoGetReply
        direction: reply
        wire: json
        answers: channels_ec_vip_user_info_get
        schema: Channels/Reply/VipUserInfoGet.json
        summary: Tells whether a user is a member of the mini program.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        errorCode = 0
        errorMessage = ""
        member = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("errcode errmsg info")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&errorCode)
            case 1: decoder.read(&errorMessage)
            default: decoder.read(required: &member)
            }
        }
        decoder.end(reading, required: 0x7, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("errcode", errorCode)
        encoder.write("errmsg", errorMessage)
        encoder.write("info", member)
        encoder.end()
    }

    /// The user.
    public struct Member: FieldGroup, Equatable {
        /// Whether the user is a member; if so, the user becomes a member of the shop without leaving it.
        ///
        /// Wire name: `is_vip`.
        public var isMember: Bool

        /// The member's level, in the words of the mini program. Necessary for a member.
        ///
        /// Wire name: `identity`.
        public var identity: String?

        /// The mini program's own ID of the member.
        ///
        /// Wire name: `outer_userid`.
        public var outerUserID: String?

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(isMember: Bool, identity: String? = nil, outerUserID: String? = nil) {
            self.isMember = isMember
            self.identity = identity
            self.outerUserID = outerUserID
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            isMember = false
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("is_vip identity outer_userid")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&isMember)
                case 1: decoder.read(&identity)
                default: decoder.read(&outerUserID)
                }
            }
            decoder.end(reading, required: 0x1, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("is_vip", isMember)
            encoder.write("identity", identity)
            encoder.write("outer_userid", outerUserID)
            encoder.end()
        }
    }
}
