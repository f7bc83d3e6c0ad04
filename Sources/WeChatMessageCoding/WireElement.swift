/// An element of a message as it lies on the wire, when no type describes it.
public struct WireElement: Sendable, Hashable {
    /// The element's name, or the JSON member's.
    public var name: String

    /// What it holds.
    public var value: WireValue

    /// Creates an element.
    public init(_ name: String, _ value: WireValue) {
        self.name = name
        self.value = value
    }
}

/// What an element holds. XML gives ``text(_:)`` and ``object(_:)``; the rest comes from JSON.
public indirect enum WireValue: Sendable, Hashable {
    case text(String)
    /// A number, as it is written.
    case number(String)
    case boolean(Bool)
    case null
    /// Elements in their order. Several may have one name.
    case object([WireElement])
    case array([WireValue])

    /// The first element of a name, where the value is an object that has it.
    public subscript(name: String) -> WireValue? {
        guard case .object(let elements) = self else { return nil }
        return elements.first { $0.name == name }?.value
    }

    /// The text of a value that is no object and no array. `null` is empty.
    public var text: String? {
        switch self {
        case .text(let text), .number(let text): text
        case .boolean(let value): value ? "true" : "false"
        case .null: ""
        case .object, .array: nil
        }
    }
}

extension WireValue {
    /// How many elements the value holds, those within others included.
    package var elementCount: Int {
        switch self {
        case .object(let elements): elements.reduce(elements.count) { $0 + $1.value.elementCount }
        case .array(let values): values.reduce(values.count) { $0 + $1.elementCount }
        default: 0
        }
    }
}
