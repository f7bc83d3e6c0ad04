// Generated from WeCom/Hardware/Event/HardwareContactsChanged.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// People may use a device from now on, or no more, or their details changed.
///
/// On the wire: `msg_type` `event`, `event/event_type` `contact_change`.
public struct HardwareContactsChangedEvent: Message {
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
        name: HardwareContactsChangedEvent
        direction: inbound
        wire: json
        match: msg_type=event event/event_type=contact_change
        schema: WeCom/Hardware/Event/HardwareContactsChanged.json
        summary: People may use a device from now on, or no more, or their details changed.
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
        /// The version of the list, which grows by one: after a gap the list is to be fetched.
        ///
        /// Wire name: `perm_version`.
        public var version: Int

        /// Who may use it now.
        ///
        /// Wire name: `create_user`.
        public var created: [HardwareUser]

        /// Whose details changed.
        ///
        /// Wire name: `update_user`.
        public var updated: [HardwareUser]

        /// Who may use it no more.
        ///
        /// Wire name: `delete_user`.
        public var deleted: [HardwareUser]

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(
            version: Int, created: [HardwareUser] = [], updated: [HardwareUser] = [], deleted: [HardwareUser] = []
        ) {
            self.version = version
            self.created = created
            self.updated = updated
            self.deleted = deleted
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            version = 0
            created = []
            updated = []
            deleted = []
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("event_type perm_version create_user* update_user* delete_user*")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.expect("contact_change")
                case 1: decoder.read(&version)
                case 2: decoder.read(oneOf: &created)
                case 3: decoder.read(oneOf: &updated)
                default: decoder.read(oneOf: &deleted)
                }
            }
            decoder.end(reading, required: 0x3, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("event_type", constant: "contact_change")
            encoder.write("perm_version", version)
            encoder.write("create_user", siblings: created, isRequired: false)
            encoder.write("update_user", siblings: updated, isRequired: false)
            encoder.write("delete_user", siblings: deleted, isRequired: false)
            encoder.end()
        }
    }
}
