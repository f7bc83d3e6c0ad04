// Generated from WeCom/Hardware/Event/HardwareModelTicket.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// The ticket with which the token of a model of devices is fetched: a new one every ten minutes.
///
/// On the wire: `msg_type` `event`, `event/event_type` `model_ticket`.
public struct HardwareModelTicketEvent: Message {
    /// The model.
    ///
    /// Wire name: `base_info`.
    public var model: Model

    /// What happened.
    ///
    /// Wire name: `event`.
    public var event: Event

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(model: Model, event: Event) {
        self.model = model
        self.event = event
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: Hardware
        name: HardwareModelTicketEvent
        direction: inbound
        wire: json
        match: msg_type=event event/event_type=model_ticket
        schema: WeCom/Hardware/Event/HardwareModelTicket.json
        summary: The ticket with which the token of a model of devices is fetched: a new one every ten minutes.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        model = .init(blankFor: decoder)
        event = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("msg_type base_info event")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.expect("event")
            case 1: decoder.read(required: &model)
            default: decoder.read(required: &event)
            }
        }
        decoder.end(reading, required: 0x7, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("msg_type", constant: "event")
        encoder.write("base_info", model)
        encoder.write("event", event)
        encoder.end()
    }

    /// The model that a push is about.
    public struct Model: FieldGroup, Equatable {
        /// The push's ID, by which its repetitions are known.
        ///
        /// Wire name: `req_id`.
        public var requestID: String

        /// When it happened.
        ///
        /// Wire name: `createtime`.
        public var createTime: UnixTime

        /// The ID of the device's model.
        ///
        /// Wire name: `model_id`.
        public var modelID: String

        /// The CorpID of the maker.
        ///
        /// Wire name: `service_corpid`.
        public var serviceCorpID: String

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(requestID: String, createTime: UnixTime, modelID: String, serviceCorpID: String) {
            self.requestID = requestID
            self.createTime = createTime
            self.modelID = modelID
            self.serviceCorpID = serviceCorpID
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            requestID = ""
            createTime = 0
            modelID = ""
            serviceCorpID = ""
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("req_id createtime model_id service_corpid")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&requestID)
                case 1: decoder.read(&createTime)
                case 2: decoder.read(&modelID)
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
            encoder.write("model_id", modelID)
            encoder.write("service_corpid", serviceCorpID)
            encoder.end()
        }
    }

    /// What happened.
    public struct Event: FieldGroup, Equatable {
        /// The ticket, at most 512 bytes.
        ///
        /// Wire name: `model_ticket`.
        public var ticket: String

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(ticket: String) {
            self.ticket = ticket
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            ticket = ""
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("event_type model_ticket")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.expect("model_ticket")
                default: decoder.read(&ticket)
                }
            }
            decoder.end(reading, required: 0x3, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("event_type", constant: "model_ticket")
            encoder.write("model_ticket", ticket)
            encoder.end()
        }
    }
}
