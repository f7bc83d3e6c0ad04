// Generated from ContentItems/Reply/Dates.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Dates are answered.
///
/// On the wire: `MsgType` `dates`.
public struct DatesReply: Message {
    /// The dates.
    ///
    /// Wire name: `Day`.
    public var day: [Day]

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(day: [Day]) {
        self.day = day
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: ContentItems
        name: DatesReply
        direction: reply
        wire: xml
        match: MsgType=dates
        schema: ContentItems/Reply/Dates.json
        summary: Dates are answered.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        day = []
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("MsgType Day*")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.expect("dates")
            default: decoder.read(oneOf: &day)
            }
        }
        decoder.end(reading, required: 0x1, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("MsgType", constant: "dates")
        encoder.write("Day", siblings: day, isRequired: true)
        encoder.end()
    }

    /// A date.
    public struct Day: FieldGroup, Equatable {
        /// When.
        ///
        /// Wire name: `Time`.
        public var time: UnixTime

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(time: UnixTime) {
            self.time = time
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            time = 0
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("Time")
            while let field = decoder.next(&reading) {
                switch field {
                default: decoder.read(&time)
                }
            }
            decoder.end(reading, required: 0x1, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("Time", time)
            encoder.end()
        }
    }
}
