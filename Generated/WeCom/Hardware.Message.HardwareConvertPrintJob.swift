// Generated from WeCom/Hardware/Message/HardwareConvertPrintJob.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Someone chose a file to print: it is to be converted with the settings, for a preview.
///
/// On the wire: `msg_type` `command`, `command/command_type` `printer_job_trans`.
public struct HardwareConvertPrintJobCommand: Message {
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
        name: HardwareConvertPrintJobCommand
        direction: inbound
        wire: json
        match: msg_type=command command/command_type=printer_job_trans
        schema: WeCom/Hardware/Message/HardwareConvertPrintJob.json
        summary: Someone chose a file to print: it is to be converted with the settings, for a preview.
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

    /// A setting.
    public struct Setting: FieldGroup, Equatable {
        /// The setting's name.
        ///
        /// Wire name: `key`.
        public var key: String

        /// What is chosen.
        ///
        /// Wire name: `value`.
        public var values: [String]

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(key: String, values: [String] = []) {
            self.key = key
            self.values = values
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            key = ""
            values = []
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("key value*")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&key)
                default: decoder.read(oneOf: &values)
                }
            }
            decoder.end(reading, required: 0x1, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("key", key)
            encoder.write("value", siblings: values, isRequired: false)
            encoder.end()
        }
    }

    /// How a file is to be printed.
    public struct Settings: FieldGroup, Equatable {
        /// The version of the settings: the newest alone counts.
        ///
        /// Wire name: `version`.
        public var version: Int

        /// The settings.
        ///
        /// Wire name: `setting_list`.
        public var settings: [Setting]

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(version: Int, settings: [Setting] = []) {
            self.version = version
            self.settings = settings
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            version = 0
            settings = []
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("version setting_list*")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&version)
                default: decoder.read(oneOf: &settings)
                }
            }
            decoder.end(reading, required: 0x1, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("version", version)
            encoder.write("setting_list", siblings: settings, isRequired: false)
            encoder.end()
        }
    }

    /// What the device is to do.
    public struct Command: FieldGroup, Equatable {
        /// The person's ID, at most 64 bytes.
        ///
        /// Wire name: `open_userid`.
        public var openUserID: String

        /// The print job's ID.
        ///
        /// Wire name: `jobid`.
        public var jobID: String

        /// Where the encrypted file can be downloaded for ten minutes.
        ///
        /// Wire name: `download_url`.
        public var downloadURL: String

        /// The key of the file.
        ///
        /// Wire name: `encoding_aeskey`.
        public var aesKey: String?

        /// The file's name.
        ///
        /// Wire name: `doc_name`.
        public var fileName: String

        /// The size of the file, in bytes.
        ///
        /// Wire name: `doc_size`.
        public var fileSize: Int64?

        /// How it is to be printed.
        ///
        /// Wire name: `trans_setting`.
        public var settings: Settings?

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(
            openUserID: String, jobID: String, downloadURL: String, aesKey: String? = nil, fileName: String,
            fileSize: Int64? = nil, settings: Settings? = nil
        ) {
            self.openUserID = openUserID
            self.jobID = jobID
            self.downloadURL = downloadURL
            self.aesKey = aesKey
            self.fileName = fileName
            self.fileSize = fileSize
            self.settings = settings
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            openUserID = ""
            jobID = ""
            downloadURL = ""
            fileName = ""
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin(
                """
                command_type open_userid jobid download_url encoding_aeskey|aes_key doc_name doc_size \
                trans_setting
                """)
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.expect("printer_job_trans")
                case 1: decoder.read(&openUserID)
                case 2: decoder.read(&jobID)
                case 3: decoder.read(&downloadURL)
                case 4: decoder.read(&aesKey)
                case 5: decoder.read(&fileName)
                case 6: decoder.read(&fileSize)
                default: decoder.read(&settings)
                }
            }
            decoder.end(reading, required: 0x2f, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("command_type", constant: "printer_job_trans")
            encoder.write("open_userid", openUserID)
            encoder.write("jobid", jobID)
            encoder.write("download_url", downloadURL)
            encoder.write("encoding_aeskey", aesKey)
            encoder.write("doc_name", fileName)
            encoder.write("doc_size", fileSize)
            encoder.write("trans_setting", settings)
            encoder.end()
        }
    }
}
