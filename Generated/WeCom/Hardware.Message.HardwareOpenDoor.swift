// Generated from WeCom/Hardware/Message/HardwareOpenDoor.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A member wants a door opened.
///
/// On the wire: `msg_type` `command`, `command/command_type` `remote_open_door`.
public struct HardwareOpenDoorCommand: Message {
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
        name: HardwareOpenDoorCommand
        direction: inbound
        wire: json
        match: msg_type=command command/command_type=remote_open_door
        schema: WeCom/Hardware/Message/HardwareOpenDoor.json
        summary: A member wants a door opened.
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
        /// The person's ID, at most 64 bytes.
        ///
        /// Wire name: `open_userid`.
        public var openUserID: String

        /// The operation's ID, with which its outcome is reported.
        ///
        /// Wire name: `oper_id`.
        public var operationID: String

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(openUserID: String, operationID: String) {
            self.openUserID = openUserID
            self.operationID = operationID
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            openUserID = ""
            operationID = ""
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("command_type open_userid oper_id")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.expect("remote_open_door")
                case 1: decoder.read(&openUserID)
                default: decoder.read(&operationID)
                }
            }
            decoder.end(reading, required: 0x7, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("command_type", constant: "remote_open_door")
            encoder.write("open_userid", openUserID)
            encoder.write("oper_id", operationID)
            encoder.end()
        }
    }
}
