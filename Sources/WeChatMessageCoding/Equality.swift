internal import WeChatJSON

extension FieldGroup {
    /// Whether two values have equal fields, and equal ones beside them.
    ///
    /// It goes by what ``encode(to:)`` writes. The compiler would make a comparison for each of hundreds of types, which
    /// is a tenth of their code.
    public static func == (left: Self, right: Self) -> Bool {
        let (left, right) = (FieldEncoder.comparableForm(of: left), FieldEncoder.comparableForm(of: right))
        // Equal texts may differ in their bytes: an accented letter is one scalar or two.
        return left == right || String(decoding: left, as: UTF8.self) == String(decoding: right, as: UTF8.self)
    }
}

extension MessageUnion {
    /// Whether two messages are of one type and equal.
    public static func == (left: Self, right: Self) -> Bool {
        switch (left.outcome, right.outcome) {
        case (.known(let left), .known(let right)): left.equals(right)
        case (.unknown(let left), .unknown(let right)): left == right
        case (.malformed(let left), .malformed(let right)): left == right
        default: false
        }
    }
}

extension Message {
    fileprivate func equals(_ other: any Message) -> Bool {
        guard let other = other as? Self else { return false }
        return self == other
    }
}

extension FieldEncoder {
    /// The fields of a value as JSON that is the same for equal values alone, whatever their spelling.
    fileprivate static func comparableForm(of value: some FieldGroup) -> [UInt8] {
        var encoder = FieldEncoder(comparing: ())
        encoder.write(item: value)
        return encoder.json.finish()
    }

    /// Writes what a group carries beside its fields, under a name that no field has.
    mutating func write(compared unknownFields: UnknownFields) {
        let elements = unknownFields.normalForm
        guard !elements.isEmpty else { return }
        json.write(name: "")
        json.beginObject()
        json.write(elements)
        json.endObject()
    }
}
