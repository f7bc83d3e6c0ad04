/// What a message carried beside the fields that its schema names. It is written back, so that nothing is lost.
///
/// Two messages that differ only in the spelling of a number or of a constant are equal.
public struct UnknownFields: Sendable {
    /// One pointer wide and `nil` in nearly every message: it costs no allocation.
    @usableFromInline private(set) var entries: [Entry]?

    /// Something to write back.
    @usableFromInline
    enum Entry: Sendable {
        /// An element that the schema does not name, or a second one of a field that comes once.
        case element(WireElement)
        /// The text of a known field, where it is not the one this library would write: `1.50`, ` 7 `, `Scan`, an
        /// empty element.
        case spelling(field: String, text: String)
        /// A known field in which nothing was, as JSON says it: `null`, `{}` or `[]`.
        case empty(field: String, value: WireValue)
    }

    /// Creates an empty collection.
    @inlinable
    public init() { entries = nil }

    /// Creates a collection of elements.
    public init(_ elements: [WireElement]) {
        entries = elements.isEmpty ? nil : elements.map { .element($0) }
    }

    /// Whether there are no unknown elements.
    public var isEmpty: Bool { elements.isEmpty }

    /// The elements that the schema does not name, and further ones of a field that comes once, in wire order.
    public var elements: [WireElement] {
        guard let entries else { return [] }
        return entries.compactMap { if case .element(let element) = $0 { element } else { nil } }
    }

    /// The value of the first unknown element of a name.
    public subscript(name: String) -> WireValue? { elements.first { $0.name == name }?.value }

    /// What a field was in JSON, where nothing was in it: `null`, `{}` or `[]`.
    func emptyValue(of field: String) -> WireValue? {
        guard let entries else { return nil }
        for case .empty(field, let value) in entries { return value }
        return nil
    }

    mutating func append(_ entry: Entry) {
        if entries == nil { entries = [entry] } else { entries?.append(entry) }
    }

    /// The text a field had on the wire, where it was kept.
    func spelling(of field: String) -> String? {
        guard let entries else { return nil }
        for case .spelling(field, let text) in entries { return text }
        return nil
    }
}

extension UnknownFields: Hashable {
    /// Whether two collections have the same elements, as XML or as JSON: among elements of different names the order
    /// does not matter, and a JSON array is so many elements of one name.
    public static func == (left: Self, right: Self) -> Bool {
        if left.entries == nil, right.entries == nil { return true }
        return left.normalForm == right.normalForm
    }

    /// Hashes the elements.
    public func hash(into hasher: inout Hasher) { hasher.combine(normalForm) }

    /// The elements, the same for all collections that are equal.
    var normalForm: [WireElement] { Self.normalForm(elements) }

    private static func normalForm(_ elements: [WireElement]) -> [WireElement] {
        let single = elements.flatMap { element in
            let values = if case .array(let values) = element.value { values } else { [element.value] }
            return values.map { WireElement(element.name, normalForm($0)) }
        }
        return single.enumerated().sorted { ($0.element.name, $0.offset) < ($1.element.name, $1.offset) }.map(\.element)
    }

    private static func normalForm(_ value: WireValue) -> WireValue {
        switch value {
        case .object(let elements) where !elements.isEmpty: .object(normalForm(elements))
        case .array(let values): .array(values.map(normalForm))
        default: .text(value.text ?? "")
        }
    }
}
