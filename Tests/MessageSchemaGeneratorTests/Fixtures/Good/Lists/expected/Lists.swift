// Generated from Lists/Lists.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A list of every form.
///
/// On the wire: `MsgType` `lists`.
public struct ListsEvent: Message {
    /// The number of items.
    ///
    /// Wire name: `Count`.
    public var count: Int?

    /// Items in a wrapper.
    ///
    /// Wire name: `Wrapped`.
    public var wrapped: [Part]

    /// Texts in a wrapper.
    ///
    /// Wire name: `Texts`. Allowed: at least 1 items, at most 9 items.
    public var texts: [String]

    /// Items side by side.
    ///
    /// Wire name: `Sibling`.
    public var sibling: [Part]

    /// Numbers.
    ///
    /// Wire name: `Number`.
    public var number: [Int64]

    /// Fractions.
    ///
    /// Wire name: `Fraction`.
    public var fraction: [Double]

    /// Times.
    ///
    /// Wire name: `Time`.
    public var time: [UnixTime]

    /// Kinds.
    ///
    /// Wire name: `Kind`.
    public var kind: [Kind]

    /// Members.
    ///
    /// Wire name: `Member`.
    public var member: [Member]

    /// Texts in one.
    ///
    /// Wire name: `Separated`.
    public var separated: [String]

    /// Numbers in one.
    ///
    /// Wire name: `Sums`.
    public var sums: [Int]

    /// Kinds in one.
    ///
    /// Wire name: `Kinds`.
    public var kinds: [Kind]

    /// Fractions in one.
    ///
    /// Wire name: `Fractions`.
    public var fractions: [Double]

    /// Times in one.
    ///
    /// Wire name: `Times`.
    public var times: [UnixTime]

    /// IDs in one.
    ///
    /// Wire name: `MsgIds`.
    public var msgIds: [MessageID]

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        count: Int? = nil, wrapped: [Part], texts: [String] = [], sibling: [Part], number: [Int64] = [],
        fraction: [Double] = [], time: [UnixTime] = [], kind: [Kind] = [], member: [Member] = [], separated: [String],
        sums: [Int] = [], kinds: [Kind] = [], fractions: [Double] = [], times: [UnixTime] = [], msgIds: [MessageID] = []
    ) {
        self.count = count
        self.wrapped = wrapped
        self.texts = texts
        self.sibling = sibling
        self.number = number
        self.fraction = fraction
        self.time = time
        self.kind = kind
        self.member = member
        self.separated = separated
        self.sums = sums
        self.kinds = kinds
        self.fractions = fractions
        self.times = times
        self.msgIds = msgIds
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: Lists
        name: ListsEvent
        direction: inbound
        wire: xml
        match: MsgType=lists
        schema: Lists/Lists.json
        summary: A list of every form.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        wrapped = []
        texts = []
        sibling = []
        number = []
        fraction = []
        time = []
        kind = []
        member = []
        separated = []
        sums = []
        kinds = []
        fractions = []
        times = []
        msgIds = []
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(
            """
            MsgType Count Wrapped* Texts* Sibling* Number* Fraction* Time* Kind* Member* Separated* Sums* Kinds* \
            Fractions* Times* MsgIds*
            """)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.expect("lists")
            case 1: decoder.read(&count)
            case 2: decoder.read(list: &wrapped, item: "item")
            case 3: decoder.read(list: &texts, item: "text")
            case 4: decoder.read(oneOf: &sibling)
            case 5: decoder.read(oneOf: &number)
            case 6: decoder.read(oneOf: &fraction)
            case 7: decoder.read(oneOf: &time)
            case 8: decoder.read(oneOf: &kind)
            case 9: decoder.read(oneOf: &member)
            case 10: decoder.read(list: &separated, separator: ",")
            case 11: decoder.read(list: &sums, separator: ";")
            case 12: decoder.read(list: &kinds, separator: "|")
            case 13: decoder.read(list: &fractions, separator: ",")
            case 14: decoder.read(list: &times, separator: ",")
            default: decoder.read(list: &msgIds, separator: ",")
            }
        }
        decoder.end(reading, required: 0x405, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("MsgType", constant: "lists")
        encoder.write("Count", count)
        encoder.write("Wrapped", list: wrapped, item: "item", isRequired: true)
        encoder.write("Texts", list: texts, item: "text", isRequired: false)
        encoder.write("Sibling", siblings: sibling, isRequired: true)
        encoder.write("Number", siblings: number, isRequired: false)
        encoder.write("Fraction", siblings: fraction, isRequired: false)
        encoder.write("Time", siblings: time, isRequired: false)
        encoder.write("Kind", siblings: kind, isRequired: false)
        encoder.write("Member", siblings: member, isRequired: false)
        encoder.write("Separated", list: separated, separator: ",", isRequired: true)
        encoder.write("Sums", list: sums, separator: ";", isRequired: false)
        encoder.write("Kinds", list: kinds, separator: "|", isRequired: false)
        encoder.write("Fractions", list: fractions, separator: ",", isRequired: false)
        encoder.write("Times", list: times, separator: ",", isRequired: false)
        encoder.write("MsgIds", list: msgIds, separator: ",", isRequired: false)
        encoder.end()
    }

    /// A kind.
    public struct Kind: OpenEnum {
        /// The value on the wire.
        public var rawValue: Int

        /// Creates the value that stands on the wire, known or not.
        public init(rawValue: Int) { self.rawValue = rawValue }

        /// `1`.
        public static var value1: Self { Self(rawValue: 1) }

        /// `2`.
        public static var value2: Self { Self(rawValue: 2) }

        /// `30`.
        public static var value30: Self { Self(rawValue: 30) }

        public static var knownValues: [Self] { [.value1, .value2, .value30] }
    }

    /// An item.
    public struct Part: FieldGroup, Equatable {
        /// The name.
        ///
        /// Wire name: `Name`.
        public var name: String

        /// What it is made of.
        ///
        /// Wire name: `Parts`.
        public var parts: [String]

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(name: String, parts: [String] = []) {
            self.name = name
            self.parts = parts
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            name = ""
            parts = []
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("Name Parts*")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&name)
                default: decoder.read(oneOf: &parts)
                }
            }
            decoder.end(reading, required: 0x1, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("Name", name)
            encoder.write("Parts", siblings: parts, isRequired: false)
            encoder.end()
        }
    }

    /// A member.
    public struct Member: FieldGroup, Equatable {
        /// The name.
        ///
        /// Wire name: `Name`.
        public var name: String?

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(name: String? = nil) {
            self.name = name
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("Name")
            while let field = decoder.next(&reading) {
                switch field {
                default: decoder.read(&name)
                }
            }
            decoder.end(reading, required: 0x0, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("Name", name)
            encoder.end()
        }
    }
}
