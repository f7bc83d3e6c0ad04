// Generated from WeCom/Hardware/Event/HardwareVerifyDevice.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A user wants to add a device that the maker has not entered. The answer says whether there is one, and of which
/// model.
///
/// On the wire: `msg_type` `event`, `event/event_type` `verify_device`.
public struct HardwareVerifyDeviceEvent: Message {
    /// Who asks.
    ///
    /// Wire name: `base_info`.
    public var inquiry: Inquiry

    /// What happened.
    ///
    /// Wire name: `event`.
    public var event: Event

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(inquiry: Inquiry, event: Event) {
        self.inquiry = inquiry
        self.event = event
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: Hardware
        name: HardwareVerifyDeviceEvent
        direction: inbound
        wire: json
        match: msg_type=event event/event_type=verify_device
        schema: WeCom/Hardware/Event/HardwareVerifyDevice.json
        summary: A user wants to add a device that the maker has not entered. The answer says whether there is \
        one, and of which model.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        inquiry = .init(blankFor: decoder)
        event = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("msg_type base_info event")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.expect("event")
            case 1: decoder.read(required: &inquiry)
            default: decoder.read(required: &event)
            }
        }
        decoder.end(reading, required: 0x7, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("msg_type", constant: "event")
        encoder.write("base_info", inquiry)
        encoder.write("event", event)
        encoder.end()
    }

    /// Who asks.
    public struct Inquiry: FieldGroup, Equatable {
        /// The push's ID, by which its repetitions are known.
        ///
        /// Wire name: `req_id`.
        public var requestID: String

        /// When it happened.
        ///
        /// Wire name: `createtime`.
        public var createTime: UnixTime

        /// The CorpID of the company that wants the device.
        ///
        /// Wire name: `auth_corpid`.
        public var authCorpID: String

        /// The CorpID of the maker.
        ///
        /// Wire name: `service_corpid`.
        public var serviceCorpID: String

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(requestID: String, createTime: UnixTime, authCorpID: String, serviceCorpID: String) {
            self.requestID = requestID
            self.createTime = createTime
            self.authCorpID = authCorpID
            self.serviceCorpID = serviceCorpID
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            requestID = ""
            createTime = 0
            authCorpID = ""
            serviceCorpID = ""
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("req_id createtime auth_corpid service_corpid")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&requestID)
                case 1: decoder.read(&createTime)
                case 2: decoder.read(&authCorpID)
                default: decoder.read(&serviceCorpID)
                }
            }
            decoder.end(reading, required: 0xf, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("req_id", requestID)
            encoder.write("createtime", createTime)
            encoder.write("auth_corpid", authCorpID)
            encoder.write("service_corpid", serviceCorpID)
            encoder.end()
        }
    }

    /// What happened.
    public struct Event: FieldGroup, Equatable {
        /// The MD5 digest of the device's serial number.
        ///
        /// Wire name: `device_sn_md5`.
        public var serialNumberMD5: String

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(serialNumberMD5: String) {
            self.serialNumberMD5 = serialNumberMD5
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            serialNumberMD5 = ""
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("event_type device_sn_md5")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.expect("verify_device")
                default: decoder.read(&serialNumberMD5)
                }
            }
            decoder.end(reading, required: 0x3, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("event_type", constant: "verify_device")
            encoder.write("device_sn_md5", serialNumberMD5)
            encoder.end()
        }
    }
}
