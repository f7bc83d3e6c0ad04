/// Reads a tree of values as ``FieldDecoder`` reads XML: field by field, each array one value after the other.
final class TreeReader {
    /// A group that is open: its elements and how far they are read.
    private struct Frame {
        var elements: [WireElement]
        var index = -1
        var arrayIndex = 0
    }

    private var frames: [Frame] = []
    /// Values that are read on their own, outside of a group's elements.
    private var pushed: [WireElement] = []
    private(set) var value: WireValue
    private(set) var name: String?
    private(set) var isArrayItem = false
    /// What the group that is entered next carries beside its fields, before it is read.
    var unknownFields = UnknownFields()
    /// The number of elements that were no fields.
    var unknownCount = 0

    init(root: WireValue) { value = root }

    /// Whether the value has fields, or may be taken for a group without any.
    var canEnter: Bool {
        switch value {
        case .object: true
        case .text(""), .null, .array([]): true
        default: false
        }
    }

    /// Begins to read a group.
    ///
    /// - Returns: What it carries beside its fields already.
    func enter(_ names: FieldNames) -> UnknownFields {
        if case .object(let elements) = value {
            frames.append(Frame(elements: restoringFlattened(elements, names)))
        } else {
            frames.append(Frame(elements: []))
        }
        defer { unknownFields = UnknownFields() }
        return unknownFields
    }

    /// Begins to read a map, whose keys are no fields.
    func enterMap() {
        if case .object(let elements) = value {
            frames.append(Frame(elements: elements))
        } else {
            frames.append(Frame(elements: []))
        }
    }

    /// Puts fields back into the objects that a JSON push has left out. What no object has stays where it is.
    private func restoringFlattened(_ elements: [WireElement], _ names: FieldNames) -> [WireElement] {
        let missing = names.flattened.filter { object in !elements.contains { $0.name == object.name } }
        guard !missing.isEmpty else { return elements }
        var cursor = FieldNamesCursor(names)
        var own: [WireElement] = []
        var inner: [String: [WireElement]] = [:]
        for element in elements {
            var elementName = element.name
            if elementName.withUTF8({ cursor.find($0) }) == nil,
                let object = missing.first(where: { $0.inner.contains(element.name[...]) })
            {
                inner[object.name, default: []].append(element)
            } else {
                own.append(element)
            }
        }
        return own + missing.compactMap { object in inner[object.name].map { WireElement(object.name, .object($0)) } }
    }

    /// Moves to the next value of the innermost group.
    ///
    /// - Returns: Its name, or `nil` at the end.
    func advance() -> String? {
        guard var frame = frames.popLast() else { return nil }
        defer { frames.append(frame) }
        if frame.index >= 0, frame.index < frame.elements.count,
            case .array(let items) = frame.elements[frame.index].value, frame.arrayIndex + 1 < items.count
        {
            frame.arrayIndex += 1
            return select(frame.elements[frame.index].name, items[frame.arrayIndex], isArrayItem: true)
        }
        frame.index += 1
        frame.arrayIndex = 0
        guard frame.index < frame.elements.count else { return nil }
        let element = frame.elements[frame.index]
        if case .array(let items) = element.value, let first = items.first {
            return select(element.name, first, isArrayItem: true)
        }
        return select(element.name, element.value, isArrayItem: false)
    }

    private func select(_ name: String, _ value: WireValue, isArrayItem: Bool) -> String {
        self.name = name
        self.value = value
        self.isArrayItem = isArrayItem
        return name
    }

    /// Whether the value is a list without items: other libraries write `null` for one.
    var isEmptyList: Bool { value == .array([]) || value == .null }

    /// Whether the value says that nothing is set.
    var isNull: Bool { emptyValue == .null }

    /// The value, where nothing is in it: `null`, `{}` or `[]`, as some write an object without members.
    var emptyValue: WireValue? {
        guard !isArrayItem else { return nil }
        return switch value {
        case .null, .object([]), .array([]): value
        default: nil
        }
    }

    /// The value that is selected, with its name.
    var element: WireElement? { name.map { WireElement($0, value) } }

    /// The value that is selected, with its name, of which nothing is read: an array of one item is one, since the
    /// item alone would come back without it.
    var wholeElement: WireElement? {
        guard isArrayItem, let frame = frames.last, case let whole = frame.elements[frame.index],
            case .array(let items) = whole.value, items.count == 1
        else { return element }
        return whole
    }

    func leave() { _ = frames.popLast() }

    /// Selects a value that is no member of the group.
    func push(_ element: WireElement) {
        pushed.append(WireElement(name ?? "", value))
        _ = select(element.name, element.value, isArrayItem: isArrayItem)
    }

    /// Selects what was selected before.
    func pop() {
        guard let element = pushed.popLast() else { return }
        _ = select(element.name, element.value, isArrayItem: isArrayItem)
    }
}
