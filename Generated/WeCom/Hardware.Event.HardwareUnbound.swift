// Generated from WeCom/Hardware/Event/HardwareUnbound.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A company removed a device.
///
/// On the wire: `msg_type` `event`, `event/event_type` `unbind`.
public struct HardwareUnboundEvent: Message {
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
        name: HardwareUnboundEvent
        direction: inbound
        wire: json
        match: msg_type=event event/event_type=unbind
        schema: WeCom/Hardware/Event/HardwareUnbound.json
        summary: A company removed a device.
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
        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init() {
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("event_type")
            while let field = decoder.next(&reading) {
                switch field {
                default: decoder.expect("unbind")
                }
            }
            decoder.end(reading, required: 0x1, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("event_type", constant: "unbind")
            encoder.end()
        }
    }
}
