// Generated from WeCom/Hardware/Message/HardwarePrintJobSubmitted.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Someone prints something, or changed the settings of a print job.
///
/// On the wire: `msg_type` `command`, `command/command_type` `printer_job_submit`.
public struct HardwarePrintJobSubmittedCommand: Message {
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
        name: HardwarePrintJobSubmittedCommand
        direction: inbound
        wire: json
        match: msg_type=command command/command_type=printer_job_submit
        schema: WeCom/Hardware/Message/HardwarePrintJobSubmitted.json
        summary: Someone prints something, or changed the settings of a print job.
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

        /// The print job's ID.
        ///
        /// Wire name: `jobid`.
        public var jobID: String

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(openUserID: String, jobID: String) {
            self.openUserID = openUserID
            self.jobID = jobID
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            openUserID = ""
            jobID = ""
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("command_type open_userid jobid")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.expect("printer_job_submit")
                case 1: decoder.read(&openUserID)
                default: decoder.read(&jobID)
                }
            }
            decoder.end(reading, required: 0x7, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("command_type", constant: "printer_job_submit")
            encoder.write("open_userid", openUserID)
            encoder.write("jobid", jobID)
            encoder.end()
        }
    }
}
