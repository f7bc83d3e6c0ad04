// Generated from Maps/Event/Maps.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Something happened.
///
/// On the wire: `Event` `maps`.
public struct MapsEvent: Message {
    /// Numbers by words.
    ///
    /// Wire name: `Counts`.
    public var counts: [String: Int]

    /// Values by words.
    ///
    /// Wire name: `data`.
    public var data: [String: Value]

    /// Colours by words.
    ///
    /// Wire name: `Colours`.
    public var colours: [String: Colour]

    /// Parts by their names.
    ///
    /// Wire name: `Parts`.
    public var parts: [String: Part]

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        counts: [String: Int], data: [String: Value] = [:], colours: [String: Colour] = [:], parts: [String: Part] = [:]
    ) {
        self.counts = counts
        self.data = data
        self.colours = colours
        self.parts = parts
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: Maps
        name: MapsEvent
        direction: inbound
        wire: xml
        match: Event=maps
        schema: Maps/Event/Maps.json
        summary: Something happened.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        counts = [:]
        data = [:]
        colours = [:]
        parts = [:]
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("Event Counts* data* Colours* Parts*")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.expect("maps")
            case 1: decoder.read(map: &counts)
            case 2: decoder.read(map: &data)
            case 3: decoder.read(map: &colours)
            default: decoder.read(map: &parts)
            }
        }
        decoder.end(reading, required: 0x3, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("Event", constant: "maps")
        encoder.write("Counts", map: counts, isRequired: true)
        encoder.write("data", map: data, isRequired: false)
        encoder.write("Colours", map: colours, isRequired: false)
        encoder.write("Parts", map: parts, isRequired: false)
        encoder.end()
    }

    /// A part.
    public struct Part: FieldGroup, Equatable {
        /// Its size.
        ///
        /// Wire name: `Size`.
        public var size: Int?

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(size: Int? = nil) {
            self.size = size
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("Size")
            while let field = decoder.next(&reading) {
                switch field {
                default: decoder.read(&size)
                }
            }
            decoder.end(reading, required: 0x0, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("Size", size)
            encoder.end()
        }
    }
}
