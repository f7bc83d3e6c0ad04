// Generated from WeCom/Hardware/Message/HardwareEnrol.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Someone wants to enrol with a device: it shows the page for it.
///
/// On the wire: `msg_type` `command`, `command/command_type` `enter_page`.
public struct HardwareEnrolCommand: Message {
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
        name: HardwareEnrolCommand
        direction: inbound
        wire: json
        match: msg_type=command command/command_type=enter_page
        schema: WeCom/Hardware/Message/HardwareEnrol.json
        summary: Someone wants to enrol with a device: it shows the page for it.
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
        /// What is enrolled.
        ///
        /// Wire name: `page_type`.
        public var biometricKind: BiometricKind

        /// The operation's ID, with which its outcome is reported.
        ///
        /// Wire name: `oper_id`.
        public var operationID: String

        /// The person's ID, at most 64 bytes.
        ///
        /// Wire name: `open_userid`.
        public var openUserID: String

        /// Who it is; absent for a member.
        ///
        /// Wire name: `user_type`.
        public var userType: HardwareUserType?

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(
            biometricKind: BiometricKind, operationID: String, openUserID: String, userType: HardwareUserType? = nil
        ) {
            self.biometricKind = biometricKind
            self.operationID = operationID
            self.openUserID = openUserID
            self.userType = userType
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            biometricKind = BiometricKind(rawValue: "")
            operationID = ""
            openUserID = ""
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("command_type page_type oper_id open_userid user_type")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.expect("enter_page")
                case 1: decoder.read(&biometricKind)
                case 2: decoder.read(&operationID)
                case 3: decoder.read(&openUserID)
                default: decoder.read(&userType)
                }
            }
            decoder.end(reading, required: 0xf, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("command_type", constant: "enter_page")
            encoder.write("page_type", biometricKind)
            encoder.write("oper_id", operationID)
            encoder.write("open_userid", openUserID)
            encoder.write("user_type", userType)
            encoder.end()
        }
    }
}
