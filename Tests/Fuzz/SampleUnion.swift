import WeChatMessageCoding

/// A message with a field of every form, for fuzzing without generated code.
struct SampleMessage: Message {
    var to = ""
    var note: String?
    var created = UnixTime(0)
    var sequence: Int64?
    var small: Int32?
    var price: Double?
    var id: MessageID?
    var isUrgent: Bool?
    var isFlagged: Bool?
    var place: SamplePlace?
    var places: [SamplePlace] = []
    var numbers: [Int] = []
    var names: [String] = []
    var unknownFields = UnknownFields()

    static let fieldNames: FieldNames =
        "ToUserName MsgType Note|note CreateTime Sequence Small Price MsgId Urgent Flag Place Places* Number* Names"

    static let descriptor: MessageDescriptor = """
        platform: Sample
        name: SampleMessage
        direction: inbound
        wire: xml
        match: MsgType=sample
        schema: Sample/SampleMessage.json
        summary: A message.
        """

    init(blankFor decoder: borrowing FieldDecoder) {}

    mutating func read(from decoder: inout FieldDecoder) {
        var state = decoder.begin(Self.fieldNames)
        while let field = decoder.next(&state) {
            switch field {
            case 0: decoder.read(&to)
            case 1: decoder.expect("sample|Sample")
            case 2: decoder.read(&note)
            case 3: decoder.read(&created)
            case 4: decoder.read(&sequence)
            case 5: decoder.read(&small)
            case 6: decoder.read(&price)
            case 7: decoder.read(&id)
            case 8: decoder.read(&isUrgent)
            case 9: decoder.read(flag: &isFlagged)
            case 10: decoder.read(&place)
            case 11: decoder.read(list: &places, item: "item")
            case 12: decoder.read(oneOf: &numbers)
            default: decoder.read(list: &names, separator: ",")
            }
        }
        decoder.end(state, required: 0b1011, unknownFields: &unknownFields)
    }

    func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", to)
        encoder.write("MsgType", constant: "sample")
        encoder.write("Note", note)
        encoder.write("CreateTime", created)
        encoder.write("Sequence", sequence)
        encoder.write("Small", small)
        encoder.write("Price", price)
        encoder.write("MsgId", id)
        encoder.write("Urgent", isUrgent)
        encoder.write("Flag", flag: isFlagged)
        encoder.write("Place", place)
        encoder.write("Places", list: places, item: "item", isRequired: false)
        encoder.write("Number", siblings: numbers, isRequired: false)
        encoder.write("Names", list: names, separator: ",", isRequired: false)
        encoder.end()
    }
}

/// A group of fields in another.
struct SamplePlace: FieldGroup, Equatable {
    var latitude = 0.0
    var label: String?
    var unknownFields = UnknownFields()

    static let fieldNames: FieldNames = "Latitude Label"

    init(blankFor decoder: borrowing FieldDecoder) {}

    mutating func read(from decoder: inout FieldDecoder) {
        var state = decoder.begin(Self.fieldNames)
        while let field = decoder.next(&state) {
            if field == 0 { decoder.read(&latitude) } else { decoder.read(&label) }
        }
        decoder.end(state, required: 0b1, unknownFields: &unknownFields)
    }

    func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("Latitude", latitude)
        encoder.write("Label", label)
        encoder.end()
    }
}

/// The union of that one message.
enum SampleUnion: MessageUnion {
    case sample(SampleMessage)
    case unknown(UnknownMessage)
    case malformed(MalformedMessage)

    static let kinds = KindIndex("MsgType=sample")
    static let messageTypes: [any Message.Type] = [SampleMessage.self]

    init(kind: Int, from decoder: inout FieldDecoder) { self = .sample(SampleMessage(from: &decoder)) }
    init(unknown: UnknownMessage) { self = .unknown(unknown) }
    init(malformed: MalformedMessage) { self = .malformed(malformed) }

    var outcome: MessageOutcome {
        switch self {
        case .sample(let message): .known(message)
        case .unknown(let message): .unknown(message)
        case .malformed(let message): .malformed(message)
        }
    }
}
