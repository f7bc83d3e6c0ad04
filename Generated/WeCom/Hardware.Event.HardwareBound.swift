// Generated from WeCom/Hardware/Event/HardwareBound.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A company added a device. Its secret is fetched with the code, and an answer may refuse it.
///
/// On the wire: `msg_type` `event`, `event/event_type` `bind`.
public struct HardwareBoundEvent: Message {
    /// The device.
    ///
    /// Wire name: `base_info`.
    public var device: HardwareDevice

    /// What happened.
    ///
    /// Wire name: `event`.
    public var event: Event

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(device: HardwareDevice, event: Event) {
        self.device = device
        self.event = event
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: Hardware
        name: HardwareBoundEvent
        direction: inbound
        wire: json
        match: msg_type=event event/event_type=bind
        schema: WeCom/Hardware/Event/HardwareBound.json
        summary: A company added a device. Its secret is fetched with the code, and an answer may refuse it.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        device = .init(blankFor: decoder)
        event = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("msg_type base_info event")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.expect("event")
            case 1: decoder.read(required: &device)
            default: decoder.read(required: &event)
            }
        }
        decoder.end(reading, required: 0x7, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("msg_type", constant: "event")
        encoder.write("base_info", device)
        encoder.write("event", event)
        encoder.end()
    }

    /// What happened.
    public struct Event: FieldGroup, Equatable {
        /// The code for the secret, valid once and for ten minutes.
        ///
        /// Wire name: `auth_code`.
        public var authCode: String

        /// What the user entered to prove to have the device; absent where nothing was asked.
        ///
        /// Wire name: `verif_code`.
        public var verificationCode: String?

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(authCode: String, verificationCode: String? = nil) {
            self.authCode = authCode
            self.verificationCode = verificationCode
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            authCode = ""
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("event_type auth_code verif_code")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.expect("bind")
                case 1: decoder.read(&authCode)
                default: decoder.read(&verificationCode)
                }
            }
            decoder.end(reading, required: 0x3, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("event_type", constant: "bind")
            encoder.write("auth_code", authCode)
            encoder.write("verif_code", verificationCode)
            encoder.end()
        }
    }
}
