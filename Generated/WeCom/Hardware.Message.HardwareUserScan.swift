// Generated from WeCom/Hardware/Message/HardwareUserScan.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Someone scanned a device's QR code. The answer says whether the device is on line.
///
/// On the wire: `msg_type` `command`, `command/command_type` `user_scan`.
public struct HardwareUserScanCommand: Message {
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
        name: HardwareUserScanCommand
        direction: inbound
        wire: json
        match: msg_type=command command/command_type=user_scan
        schema: WeCom/Hardware/Message/HardwareUserScan.json
        summary: Someone scanned a device's QR code. The answer says whether the device is on line.
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
        /// The operation's ID, with which its outcome is reported.
        ///
        /// Wire name: `oper_id`.
        public var operationID: String

        /// The person's ID, at most 64 bytes.
        ///
        /// Wire name: `open_userid`.
        public var openUserID: String

        /// What the code carried.
        ///
        /// Wire name: `state`.
        public var state: String?

        /// Who it is.
        ///
        /// Wire name: `user_type`.
        public var userType: ScannerType?

        /// A code for other calls.
        ///
        /// Wire name: `auth_code`.
        public var authCode: String?

        /// How many seconds the code is valid.
        ///
        /// Wire name: `expires_in`.
        public var expiresIn: Int?

        /// What the code is for.
        ///
        /// Wire name: `auth_code_type`.
        public var authCodeType: AuthCodeType?

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(
            operationID: String, openUserID: String, state: String? = nil, userType: ScannerType? = nil,
            authCode: String? = nil, expiresIn: Int? = nil, authCodeType: AuthCodeType? = nil
        ) {
            self.operationID = operationID
            self.openUserID = openUserID
            self.state = state
            self.userType = userType
            self.authCode = authCode
            self.expiresIn = expiresIn
            self.authCodeType = authCodeType
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            operationID = ""
            openUserID = ""
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin(
                """
                command_type oper_id open_userid state user_type auth_code expires_in auth_code_type
                """)
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.expect("user_scan")
                case 1: decoder.read(&operationID)
                case 2: decoder.read(&openUserID)
                case 3: decoder.read(&state)
                case 4: decoder.read(&userType)
                case 5: decoder.read(&authCode)
                case 6: decoder.read(&expiresIn)
                default: decoder.read(&authCodeType)
                }
            }
            decoder.end(reading, required: 0x7, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("command_type", constant: "user_scan")
            encoder.write("oper_id", operationID)
            encoder.write("open_userid", openUserID)
            encoder.write("state", state)
            encoder.write("user_type", userType)
            encoder.write("auth_code", authCode)
            encoder.write("expires_in", expiresIn)
            encoder.write("auth_code_type", authCodeType)
            encoder.end()
        }

        /// Who it is.
        public struct ScannerType: OpenEnum {
            /// The value on the wire.
            public var rawValue: Int

            /// Creates the value that stands on the wire, known or not.
            public init(rawValue: Int) { self.rawValue = rawValue }

            /// A member.
            public static var member: Self { Self(rawValue: 0) }

            /// An administrator.
            public static var administrator: Self { Self(rawValue: 1) }

            public static var knownValues: [Self] { [.member, .administrator] }
        }

        /// What the code is for.
        public struct AuthCodeType: OpenEnum {
            /// The value on the wire.
            public var rawValue: Int

            /// Creates the value that stands on the wire, known or not.
            public init(rawValue: Int) { self.rawValue = rawValue }

            /// Scanning files.
            public static var scanFiles: Self { Self(rawValue: 1) }

            public static var knownValues: [Self] { [.scanFiles] }
        }
    }
}
