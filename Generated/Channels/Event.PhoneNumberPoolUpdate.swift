// Generated from Channels/Event/PhoneNumberPoolUpdate.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// The virtual phone numbers that couriers see changed: the list has to be fetched again.
///
/// On the wire: `MsgType` `event`, `Event` `channels_ec_phonenumberpool_update`.
public struct PhoneNumberPoolUpdate: EventHeader {
    /// The fields of ``EventHeader``.
    public var eventHeader: EventHeaderFields

    /// The change.
    ///
    /// Wire name: `update_info`.
    public var update: Update

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(toUserName: String, fromUserName: String? = nil, createTime: UnixTime, update: Update) {
        eventHeader = EventHeaderFields(toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
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

    public init(blankFor decoder: borrowing FieldDecoder) {
        eventHeader = EventHeaderFields(blankFor: decoder)
        update = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ToUserName FromUserName CreateTime MsgType Event update_info")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&eventHeader.toUserName)
            case 1: decoder.read(&eventHeader.fromUserName)
            case 2: decoder.read(&eventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("channels_ec_phonenumberpool_update")
            default: decoder.read(required: &update)
            }
        }
        decoder.end(reading, required: 0x3d, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", eventHeader.toUserName)
        encoder.write("FromUserName", eventHeader.fromUserName)
        encoder.write("CreateTime", eventHeader.createTime)
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
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(status: Int? = nil) {
            self.status = status
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("status")
            while let field = decoder.next(&reading) {
                switch field {
                default: decoder.read(&status)
                }
            }
            decoder.end(reading, required: 0x0, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("status", status)
            encoder.end()
        }
    }
}
