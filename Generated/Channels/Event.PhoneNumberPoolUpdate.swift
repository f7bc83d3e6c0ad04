// Generated from Channels/Event/PhoneNumberPoolUpdate.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// The virtual phone numbers that couriers see changed: the list has to be fetched again.
///
/// On the wire: `MsgType` `event`, `Event` `channels_ec_phonenumberpool_update`.
public struct PhoneNumberPoolUpdate: EventHeader {
    /// The shop's original ID, which begins with `gh_`. For an agency or a supplier it is the original ID of theirs.
    ///
    /// Wire name: `ToUserName`.
    public var toUserName: String

    /// The OpenID of the user who caused the event, or one that WeChat's team uses for all. Events about the shop's
    /// money have none.
    ///
    /// Wire name: `FromUserName`.
    public var fromUserName: String?

    /// When the event happened.
    ///
    /// Wire name: `CreateTime`.
    public var createTime: UnixTime

    /// The change.
    ///
    /// Wire name: `update_info`.
    public var update: Update

    /// What the message carried beside these fields. It is written back.
    public var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(toUserName: String, fromUserName: String? = nil, createTime: UnixTime, update: Update) {
        self.toUserName = toUserName
        self.fromUserName = fromUserName
        self.createTime = createTime
        self.update = update
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: Channels
        name: PhoneNumberPoolUpdate
        direction: inbound
        wire: json
        match: MsgType=event Event=channels_ec_phonenumberpool_update
        schema: Channels/Event/PhoneNumberPoolUpdate.json
        summary: The virtual phone numbers that couriers see changed: the list has to be fetched again.
        """
    }

    private static var fieldNames: FieldNames { "ToUserName FromUserName CreateTime MsgType Event update_info" }

    public init(blankFor decoder: borrowing FieldDecoder) {
        toUserName = ""
        createTime = 0
        update = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(Self.fieldNames)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&toUserName)
            case 1: decoder.read(&fromUserName)
            case 2: decoder.read(&createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("channels_ec_phonenumberpool_update")
            default: decoder.read(required: &update)
            }
        }
        decoder.end(reading, required: 0x3d, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(Self.fieldNames, unknownFields)
        encoder.write("ToUserName", toUserName)
        encoder.write("FromUserName", fromUserName)
        encoder.write("CreateTime", createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "channels_ec_phonenumberpool_update")
        encoder.write("update_info", update)
        encoder.end()
    }

    /// The change.
    public struct Update: FieldGroup, Equatable {
        /// 1: the list changed.
        ///
        /// Wire name: `status`.
        public var status: Int?

        /// What the message carried beside these fields. It is written back.
        public var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(status: Int? = nil) {
            self.status = status
            unknownFields = UnknownFields()
        }

        private static var fieldNames: FieldNames { "status" }

        public init(blankFor decoder: borrowing FieldDecoder) {
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin(Self.fieldNames)
            while let field = decoder.next(&reading) {
                switch field {
                default: decoder.read(&status)
                }
            }
            decoder.end(reading, required: 0x0, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(Self.fieldNames, unknownFields)
            encoder.write("status", status)
            encoder.end()
        }
    }
}
