// Generated from EveryType/Fields.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Something with every type happened.
///
/// On the wire: `MsgType` `fields`, `Version` `3`.
///
/// - Warning: Deprecated: WeChat has given this up.
public struct FieldsEvent: Message {
    /// A text.
    ///
    /// Wire name: `Text`. Allowed: at least 1 characters, at most 20 characters.
    public var text: String

    /// A text that may be absent.
    ///
    /// Wire name: `OptionalText`.
    public var optionalText: String?

    /// An address.
    ///
    /// Wire name: `Address`.
    public var address: String

    /// A number.
    ///
    /// Wire name: `Number`. Allowed: at least 0, at most 100.
    public var number: Int

    /// A number that may be absent.
    ///
    /// Wire name: `OptionalNumber`.
    public var optionalNumber: Int?

    /// A number of 32 bits.
    ///
    /// Wire name: `Small`.
    public var small: Int32

    /// A number of 64 bits.
    ///
    /// Wire name: `Large`.
    public var large: Int64

    /// A fraction.
    ///
    /// Wire name: `Fraction`.
    public var fraction: Double

    /// A fraction that may be absent.
    ///
    /// Wire name: `OptionalFraction`.
    public var optionalFraction: Double?

    /// `true` or `false`.
    ///
    /// Wire name: `Truth`.
    public var truth: Bool

    /// `1` or `0`.
    ///
    /// Wire name: `Flag`.
    public var flag: Bool

    /// `1`, `0` or absent.
    ///
    /// Wire name: `OptionalFlag`.
    public var optionalFlag: Bool?

    /// When it happened.
    ///
    /// Wire name: `Time`.
    public var time: UnixTime

    /// When it ended.
    ///
    /// Wire name: `OptionalTime`.
    ///
    /// - Warning: Deprecated: WeChat has given this up.
    public var optionalTime: UnixTime?

    /// The ID.
    ///
    /// Wire name: `ID`.
    public var id: MessageID

    /// Fields together.
    ///
    /// Wire name: `Group`.
    public var group: Group

    /// Fields that JSON leaves in the open.
    ///
    /// Wire name: `Flattened`.
    public var flattened: Flattened?

    /// How serious it is.
    ///
    /// Wire name: `Level`.
    public var level: Level

    /// A colour.
    ///
    /// Wire name: `Colour`.
    public var colour: Paint?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        text: String, optionalText: String? = nil, address: String, number: Int, optionalNumber: Int? = nil,
        small: Int32, large: Int64, fraction: Double, optionalFraction: Double? = nil, truth: Bool, flag: Bool,
        optionalFlag: Bool? = nil, time: UnixTime, optionalTime: UnixTime? = nil, id: MessageID, group: Group,
        flattened: Flattened? = nil, level: Level, colour: Paint? = nil
    ) {
        self.text = text
        self.optionalText = optionalText
        self.address = address
        self.number = number
        self.optionalNumber = optionalNumber
        self.small = small
        self.large = large
        self.fraction = fraction
        self.optionalFraction = optionalFraction
        self.truth = truth
        self.flag = flag
        self.optionalFlag = optionalFlag
        self.time = time
        self.optionalTime = optionalTime
        self.id = id
        self.group = group
        self.flattened = flattened
        self.level = level
        self.colour = colour
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: EveryType
        name: FieldsEvent
        direction: inbound
        wire: xml
        flattened: Flattened
        match: MsgType=fields Version=3
        schema: EveryType/Fields.json
        summary: Something with every type happened.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        text = ""
        address = ""
        number = 0
        small = 0
        large = 0
        fraction = 0
        truth = false
        flag = false
        time = 0
        id = 0
        group = .init(blankFor: decoder)
        level = Level(rawValue: 0)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(
            """
            MsgType Version Text OptionalText Address|Url|URL Number OptionalNumber Small Large Fraction \
            OptionalFraction Truth Flag OptionalFlag Time OptionalTime ID Group Flattened^Depth Level Colour
            """)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.expect("fields")
            case 1: decoder.expect("3")
            case 2: decoder.read(&text)
            case 3: decoder.read(&optionalText)
            case 4: decoder.read(&address)
            case 5: decoder.read(&number)
            case 6: decoder.read(&optionalNumber)
            case 7: decoder.read(&small)
            case 8: decoder.read(&large)
            case 9: decoder.read(&fraction)
            case 10: decoder.read(&optionalFraction)
            case 11: decoder.read(&truth)
            case 12: decoder.read(flag: &flag)
            case 13: decoder.read(flag: &optionalFlag)
            case 14: decoder.read(&time)
            case 15: decoder.read(&optionalTime)
            case 16: decoder.read(&id)
            case 17: decoder.read(required: &group)
            case 18: decoder.read(&flattened)
            case 19: decoder.read(&level)
            default: decoder.read(&colour)
            }
        }
        decoder.end(reading, required: 0xb5bb7, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("MsgType", constant: "fields")
        encoder.write("Version", constant: 3)
        encoder.write("Text", text)
        encoder.write("OptionalText", optionalText, cdata: false)
        encoder.write("Address", address)
        encoder.write("Number", number)
        encoder.write("OptionalNumber", optionalNumber, cdata: true)
        encoder.write("Small", small)
        encoder.write("Large", large)
        encoder.write("Fraction", fraction)
        encoder.write("OptionalFraction", optionalFraction)
        encoder.write("Truth", truth)
        encoder.write("Flag", flag: flag)
        encoder.write("OptionalFlag", flag: optionalFlag)
        encoder.write("Time", time)
        encoder.write("OptionalTime", optionalTime)
        encoder.write("ID", id)
        encoder.write("Group", group)
        encoder.write("Flattened", flattened)
        encoder.write("Level", level)
        encoder.write("Colour", colour)
        encoder.end()
    }

    /// How serious it is.
    public struct Level: OpenEnum {
        /// The value on the wire.
        public var rawValue: Int

        /// Creates the value that stands on the wire, known or not.
        public init(rawValue: Int) { self.rawValue = rawValue }

        /// Nobody knows.
        public static var unknown: Self { Self(rawValue: -1) }

        /// Not at all.
        public static var low: Self { Self(rawValue: 1) }

        /// Very.
        ///
        /// - Warning: Deprecated: WeChat has given this up.
        public static var high: Self { Self(rawValue: 2) }

        public static var knownValues: [Self] { [.unknown, .low, .high] }
    }

    /// A colour.
    public struct Paint: OpenEnum {
        /// The value on the wire.
        public var rawValue: String

        /// Creates the value that stands on the wire, known or not.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `red`.
        public static var red: Self { Self(rawValue: "red") }

        /// `dark-green`.
        public static var darkGreen: Self { Self(rawValue: "dark-green") }

        /// `#3`.
        public static var value3: Self { Self(rawValue: "#3") }

        public static var knownValues: [Self] { [.red, .darkGreen, .value3] }
    }

    /// Fields together.
    public struct Group: FieldGroup, Equatable {
        /// Fields within.
        ///
        /// Wire name: `Inner`.
        public var inner: Innermost

        /// A state.
        ///
        /// Wire name: `State`.
        public var condition: State?

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(inner: Innermost, condition: State? = nil) {
            self.inner = inner
            self.condition = condition
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            inner = .init(blankFor: decoder)
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("Inner State")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(required: &inner)
                default: decoder.read(&condition)
                }
            }
            decoder.end(reading, required: 0x1, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("Inner", inner)
            encoder.write("State", condition)
            encoder.end()
        }

        /// A state.
        public struct State: OpenEnum {
            /// The value on the wire.
            public var rawValue: String

            /// Creates the value that stands on the wire, known or not.
            public init(rawValue: String) { self.rawValue = rawValue }

            /// `on`.
            public static var on: Self { Self(rawValue: "on") }

            /// `SWITCHED_OFF`.
            public static var switchedOff: Self { Self(rawValue: "SWITCHED_OFF") }

            /// `2`.
            public static var value2: Self { Self(rawValue: "2") }

            public static var knownValues: [Self] { [.on, .switchedOff, .value2] }
        }

        /// Fields within.
        public struct Innermost: FieldGroup, Equatable {
            /// A text.
            ///
            /// Wire name: `Text`.
            public var text: String

            /// What the message carried beside these fields. It is written back.
            public private(set) var unknownFields: UnknownFields

            /// Creates a value of its fields.
            public init(text: String) {
                self.text = text
                unknownFields = UnknownFields()
            }

            public init(blankFor decoder: borrowing FieldDecoder) {
                text = ""
                unknownFields = UnknownFields()
            }

            public mutating func read(from decoder: inout FieldDecoder) {
                var reading = decoder.begin("Text")
                while let field = decoder.next(&reading) {
                    switch field {
                    default: decoder.read(&text)
                    }
                }
                decoder.end(reading, required: 0x1, unknownFields: &unknownFields)
            }

            @inline(never)
            public func encode(to encoder: inout FieldEncoder) {
                encoder.begin(unknownFields)
                encoder.write("Text", text)
                encoder.end()
            }
        }
    }

    /// Fields that JSON leaves in the open.
    public struct Flattened: FieldGroup, Equatable {
        /// The depth.
        ///
        /// Wire name: `Depth`.
        public var depth: Int?

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(depth: Int? = nil) {
            self.depth = depth
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("Depth")
            while let field = decoder.next(&reading) {
                switch field {
                default: decoder.read(&depth)
                }
            }
            decoder.end(reading, required: 0x0, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("Depth", depth)
            encoder.end()
        }
    }
}
