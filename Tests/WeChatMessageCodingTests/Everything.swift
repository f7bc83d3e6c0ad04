import WeChatMessageCoding

/// A message written by hand, as a schema with every form of field would make it.
struct Everything: Message {
    var text = ""
    var plain: String?
    var int = 0
    var small: Int32 = 0
    var optionalSmall: Int32?
    var large: Int64?
    var double = 0.0
    var optionalDouble: Double?
    var truth = false
    var optionalTruth: Bool?
    var flag = false
    var optionalFlag: Bool?
    var time: UnixTime?
    var id: MessageID?
    var color: Color?
    var level: Level?
    var numbers: [Int] = []
    var parts: [Part] = []
    var levels: [Level] = []
    var inner: Part?
    var counts: [String: Int] = [:]
    var named: [String: Part] = [:]
    var colors: [Color] = []
    var unknownFields = UnknownFields()

    init() {}

    static var descriptor: MessageDescriptor {
        """
        platform: Tests
        name: Everything
        direction: inbound
        wire: xml
        match: Kind=a‖b Key^x_‖y_
        schema: Tests/Everything.json
        summary: Everything.
        """
    }

    static let fieldNames: FieldNames =
        "Kind Text|text|TEXT Plain Int Small OptionalSmall Large Double OptionalDouble Truth OptionalTruth Flag OptionalFlag Time Id Color Level Numbers* Part* Levels* Inner Counts* Named* Colors*"

    init(blankFor decoder: borrowing FieldDecoder) {}

    mutating func read(from decoder: inout FieldDecoder) {
        var state = decoder.begin(Self.fieldNames)
        while let field = decoder.next(&state) {
            switch field {
            case 0: decoder.expect("everything|all")
            case 1: decoder.read(&text)
            case 2: decoder.read(&plain)
            case 3: decoder.read(&int)
            case 4: decoder.read(&small)
            case 5: decoder.read(&optionalSmall)
            case 6: decoder.read(&large)
            case 7: decoder.read(&double)
            case 8: decoder.read(&optionalDouble)
            case 9: decoder.read(&truth)
            case 10: decoder.read(&optionalTruth)
            case 11: decoder.read(flag: &flag)
            case 12: decoder.read(flag: &optionalFlag)
            case 13: decoder.read(&time)
            case 14: decoder.read(&id)
            case 15: decoder.read(&color)
            case 16: decoder.read(&level)
            case 17: decoder.read(list: &numbers, separator: ",")
            case 18: decoder.read(oneOf: &parts)
            case 19: decoder.read(list: &levels, item: "item")
            case 20: decoder.read(&inner)
            case 21: decoder.read(map: &counts)
            case 22: decoder.read(map: &named)
            default: decoder.read(list: &colors, separator: "|")
            }
        }
        decoder.end(state, required: 0x1, unknownFields: &unknownFields)
    }

    func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("Kind", constant: "everything")
        encoder.write("Text", text)
        encoder.write("Plain", plain, cdata: false)
        encoder.write("Int", int, cdata: true)
        encoder.write("Small", small)
        encoder.write("OptionalSmall", optionalSmall)
        encoder.write("Large", large)
        encoder.write("Double", double)
        encoder.write("OptionalDouble", optionalDouble, cdata: true)
        encoder.write("Truth", truth)
        encoder.write("OptionalTruth", optionalTruth, cdata: true)
        encoder.write("Flag", flag: flag)
        encoder.write("OptionalFlag", flag: optionalFlag, cdata: true)
        encoder.write("Time", time)
        encoder.write("Id", id)
        encoder.write("Color", color)
        encoder.write("Level", level)
        encoder.write("Numbers", list: numbers, separator: ",", isRequired: false)
        encoder.write("Part", siblings: parts, isRequired: false)
        encoder.write("Levels", list: levels, item: "item", isRequired: false)
        encoder.write("Inner", inner)
        encoder.write("Counts", map: counts, isRequired: false)
        encoder.write("Named", map: named, isRequired: false)
        encoder.write("Colors", list: colors, separator: "|", isRequired: false)
        encoder.end()
    }

    struct Color: OpenEnum {
        var rawValue: String
        static var red: Self { Self(rawValue: "red") }
        static var knownValues: [Self] { [.red] }
    }

    struct Level: OpenEnum {
        var rawValue: Int
        static var low: Self { Self(rawValue: 1) }
        static var knownValues: [Self] { [.low] }
    }

    /// A group that has one of its own kind in it.
    struct Part: FieldGroup, Equatable {
        var name: String
        var parts: [Part] = []
        var unknownFields = UnknownFields()

        init(_ name: String, _ parts: [Part] = []) {
            self.name = name
            self.parts = parts
        }

        static let fieldNames: FieldNames = "Name Inner*"

        init(blankFor decoder: borrowing FieldDecoder) { name = "" }

        mutating func read(from decoder: inout FieldDecoder) {
            var state = decoder.begin(Self.fieldNames)
            while let field = decoder.next(&state) {
                switch field {
                case 0: decoder.read(&name)
                default: decoder.read(oneOf: &parts)
                }
            }
            decoder.end(state, required: 0x1, unknownFields: &unknownFields)
        }

        func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("Name", name)
            encoder.write("Inner", siblings: parts, isRequired: false)
            encoder.end()
        }
    }
}
