// Generated from WeCom/Hardware/Message/HardwareFetchStatus.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// WeCom wants to be told at once whether a device is on line.
///
/// On the wire: `msg_type` `command`, `command/command_type` `fetch_device_status`.
public struct HardwareFetchStatusCommand: Message {
    /// The device.
    ///
    /// Wire name: `base_info`.
    public var device: HardwareDevice

    /// What the device is to do.
    ///
    /// Wire name: `command`.
    public var command: Command

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(device: HardwareDevice, command: Command) {
        self.device = device
        self.command = command
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: Hardware
        name: HardwareFetchStatusCommand
        direction: inbound
        wire: json
        match: msg_type=command command/command_type=fetch_device_status
        schema: WeCom/Hardware/Message/HardwareFetchStatus.json
        summary: WeCom wants to be told at once whether a device is on line.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        device = .init(blankFor: decoder)
        command = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("msg_type base_info command")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.expect("command")
            case 1: decoder.read(required: &device)
            default: decoder.read(required: &command)
            }
        }
        decoder.end(reading, required: 0x7, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("msg_type", constant: "command")
        encoder.write("base_info", device)
        encoder.write("command", command)
        encoder.end()
    }

    /// What the device is to do.
    public struct Command: FieldGroup, Equatable {
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
            var reading = decoder.begin("command_type")
            while let field = decoder.next(&reading) {
                switch field {
                default: decoder.expect("fetch_device_status")
                }
            }
            decoder.end(reading, required: 0x1, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("command_type", constant: "fetch_device_status")
            encoder.end()
        }
    }
}
