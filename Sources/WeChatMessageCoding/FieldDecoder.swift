internal import WeChatBytes
internal import WeChatJSON
internal import WeChatXML

/// Reads the fields of a message, from XML as it is parsed or from a tree of values.
///
/// Generated code asks for the next field and stores its value; everything else is here, once. A fault does not stop the
/// reading, so that generated code needs no error handling: the first one is kept. A value that breaks the schema is a
/// ``FieldProblem``; only XML that is not well-formed ends the reading.
public struct FieldDecoder {
    private var reader: XMLReader
    /// The element whose value is read next.
    private var tag: XMLTag
    /// The first faults, where there are any: out of the way, so that a decoder without is small.
    private var faults: Faults?
    /// What the group that is being read carries beside its fields.
    private var kept = UnknownFields()
    /// The number of the field that is being read.
    private var field = 0
    /// Whether the group read next may have nothing in it, and whether the one read last had nothing.
    private var allowsEmptyGroup = false
    private var wasEmptyGroup = false
    /// Where a tree is read instead of XML: its groups, the innermost last.
    private var tree: TreeReader?

    private final class Faults {
        /// The first fault of the XML.
        var failure: XMLError?
        /// The first fault of the message.
        var problem: FieldProblem?
    }

    private var failure: XMLError? { faults?.failure }

    /// The first fault of the message.
    var problem: FieldProblem? { faults?.problem }

    /// Keeps a fault that ends the reading.
    @inline(never)
    private mutating func fail(_ error: XMLError) {
        if faults == nil { faults = Faults() }
        faults?.failure = error
    }

    /// Begins to read a document. The bytes must stay where they are as long as the decoder is in use.
    init(_ bytes: UnsafeBufferPointer<UInt8>, limits: XMLLimits) throws(XMLError) {
        reader = try XMLReader(bytes, limits: limits)
        tag = try reader.readRoot()
    }

    /// Begins to read a tree.
    init(_ value: WireValue) {
        reader = .nothing
        tag = .nothing
        tree = TreeReader(root: value)
    }

    /// Finds the kind of the message whose root's start tag has been read.
    func findKind(in kinds: KindIndex) throws(XMLError) -> Int? { try kinds.find(in: tag, of: reader) }

    /// Reads what may follow the root element.
    ///
    /// - Returns: Why the message does not fit its type, where it does not.
    /// - Throws: `XMLError`, where the XML is not well-formed.
    mutating func finish() throws(XMLError) -> FieldProblem? {
        if let failure { throw failure }
        if tree == nil { try reader.readEnd() }
        return problem
    }

    /// The message as it is, nothing but the root's start tag having been read.
    ///
    /// - Throws: `XMLError`, where the XML is not well-formed.
    mutating func readUnknown() throws(XMLError) -> UnknownMessage {
        try reader.skip(tag)
        try reader.readEnd()
        return whole
    }

    /// The message as it is, which has been found to be well-formed.
    var whole: UnknownMessage { UnknownMessage(wellFormed: reader.document, limits: reader.limits) }

    // MARK: Groups

    /// Begins to read a group of fields.
    ///
    /// - Parameter names: The fields' names.
    public mutating func begin(_ names: FieldNames) -> FieldGroupState {
        let state = FieldGroupState(
            cursor: FieldNamesCursor(names), names: names, parent: tag, outerUnknown: kept, outerField: field,
            allowsEmpty: allowsEmptyGroup)
        kept = UnknownFields()
        allowsEmptyGroup = false
        tree?.enter(names)
        return state
    }

    /// Moves to the next field of a group.
    ///
    /// - Parameter state: The group's state.
    /// - Returns: The field's number, or `nil` at the group's end.
    public mutating func next(_ state: inout FieldGroupState) -> Int? {
        if tree != nil { return nextInTree(&state) }
        guard faults == nil || faults?.failure == nil else { return nil }
        do throws(XMLError) {
            while true {
                let found: (index: Int, isList: Bool)?
                switch try reader.advance(in: state.parent, expecting: state.cursor.expected, end: state.cursor.end) {
                case .end: return nil
                case .expected: found = state.cursor.takeExpected(reader.tag.nameCount)
                case .other: found = state.cursor.find(reader.tag.nameBytes)
                }
                tag = reader.tag
                if let (index, isList) = found, state.isFirst(index) || isList {
                    state.markSeen(index)
                    field = index
                    return index
                }
                kept.append(.element(WireElement(tag.name, try WireValue(reading: tag, from: &reader))))
            }
        } catch {
            fail(error)
        }
        return nil
    }

    private mutating func nextInTree(_ state: inout FieldGroupState) -> Int? {
        while let name = tree?.advance() {
            var name = name
            let found = name.withUTF8 { state.cursor.find($0) }
            if let (index, isList) = found, state.isFirst(index) || isList {
                state.markSeen(index)
                field = index
                // An array of nothing is a list that is there.
                if isList, tree?.isEmptyList == true {
                    keep(spelling: "")
                    continue
                }
                return index
            }
            if let element = tree?.element { kept.append(.element(element)) }
        }
        return nil
    }

    /// Ends a group.
    ///
    /// - Parameters:
    ///   - state: The group's state.
    ///   - required: The fields that must have come, a bit each.
    ///   - more: The required fields from number 64 on.
    ///   - unknownFields: Where to put what the group carried beside its fields.
    public mutating func end(
        _ state: FieldGroupState, required: UInt64, _ more: UInt64 = 0, unknownFields: inout UnknownFields
    ) {
        unknownFields = kept
        kept = state.outerUnknown
        field = state.outerField
        tree?.leave()
        wasEmptyGroup = state.isEmpty && unknownFields.entries == nil
        if wasEmptyGroup, state.allowsEmpty { return }
        let missing = required & ~state.seen
        let missingMore = more & ~state.seenMore
        if missing | missingMore != 0, faults == nil {
            let index = missing != 0 ? missing.trailingZeroBitCount : 64 + missingMore.trailingZeroBitCount
            report(.missing, at: state.names.name(at: index))
        }
    }

    @inline(never)
    private mutating func report(_ fault: FieldProblem.Fault, at path: String) {
        guard faults == nil else { return }
        faults = Faults()
        faults?.problem = FieldProblem(path: path, fault: fault)
    }

    /// The name of the field that is being read.
    private var fieldName: String { tree?.name ?? tag.name }

    /// Keeps a text that would not be written as it came.
    @inline(never)
    private mutating func keep(spelling text: String) {
        kept.append(.spelling(field: field, text: text))
    }

    // MARK: Texts

    /// Reads the field's text and makes a value of it.
    ///
    /// - Parameters:
    ///   - expected: What the text should be, for the problem that is reported where it is not.
    ///   - parse: Makes the value. `nil`: the text is not as expected.
    @inline(__always)
    private mutating func scalar<Value>(
        _ expected: StaticString, _ parse: (UnsafeBufferPointer<UInt8>) -> Value?
    ) -> Value? {
        if tree != nil { return scalarInTree(expected, parse) }
        do throws(XMLError) {
            if let text = try reader.readText(of: tag) {
                if let value = text.withBytes(parse) { return value }
                report(.invalid(expected: expected.description, found: text.string), at: tag.name)
            } else {
                report(.invalid(expected: expected.description, found: "elements"), at: tag.name)
                try reader.skip(tag)
            }
        } catch {
            fail(error)
        }
        return nil
    }

    private mutating func scalarInTree<Value>(
        _ expected: StaticString, _ parse: (UnsafeBufferPointer<UInt8>) -> Value?
    ) -> Value? {
        guard var text = tree?.value.text else {
            report(.invalid(expected: expected.description, found: "elements"), at: fieldName)
            return nil
        }
        if let value = text.withUTF8(parse) { return value }
        report(.invalid(expected: expected.description, found: text), at: fieldName)
        return nil
    }

    /// Reads a number and keeps its text where it would be written otherwise.
    @inline(__always)
    private mutating func number<Value>(
        _ expected: StaticString, isCanonical: (UnsafeBufferPointer<UInt8>) -> Bool = { isCanonicalInteger($0) },
        _ parse: (UnsafeBufferPointer<UInt8>) -> Value?
    ) -> Value? {
        var spelling: String?
        let value = scalar(expected) { bytes -> Value? in
            guard let value = parse(bytes) else { return nil }
            if !isCanonical(bytes) { spelling = String(checkedUTF8: bytes) }
            return value
        }
        if let spelling { keep(spelling: spelling) }
        return value
    }

    /// Reads an optional number: an empty element is none.
    @inline(__always)
    private mutating func optionalNumber<Value>(
        _ expected: StaticString, isCanonical: (UnsafeBufferPointer<UInt8>) -> Bool = { isCanonicalInteger($0) },
        _ parse: (UnsafeBufferPointer<UInt8>) -> Value?
    ) -> Value? {
        var isEmpty = false
        let value = number(expected, isCanonical: isCanonical) { bytes -> Value?? in
            isEmpty = bytes.isEmpty
            return bytes.isEmpty ? .some(nil) : parse(bytes).map { .some($0) }
        }
        if isEmpty { return nil }
        return value ?? nil
    }

    /// Reads a string.
    public mutating func read(_ value: inout String) {
        if let text = scalar("text", { String(checkedUTF8: $0) }) { value = text }
    }

    /// Reads a string that may be absent.
    public mutating func read(_ value: inout String?) {
        if let text = scalar("text", { String(checkedUTF8: $0) }) { value = text }
    }

    /// Reads a string that begins with one of several texts.
    public mutating func read(_ value: inout String, prefixes: StaticString...) {
        read(&value)
        if faults == nil, !prefixes.contains(where: { value.utf8.starts(with: $0.description.utf8) }) {
            let expected = prefixes.map { "\($0)…" }.joined(separator: " or ")
            report(.differentKind(expected: expected, found: value), at: fieldName)
        }
    }

    /// Reads the value that tells this kind of message from others; letter case does not matter.
    ///
    /// - Parameter constant: The documented value, and others seen in its place, separated by `|`.
    public mutating func expect(_ constant: StaticString) {
        let all = UnsafeBufferPointer(start: constant.utf8Start, count: constant.utf8CodeUnitCount)
        var other: String?
        _ = scalar("text") { bytes in
            var index = 0
            while index < bytes.count, index < all.count, bytes[index] == all[index] { index += 1 }
            if index < bytes.count || (index < all.count && all[index] != UInt8(ascii: "|")) {
                other = String(checkedUTF8: bytes)
            }
            return ()
        }
        guard let other else { return }
        let isKnown = all.split(separator: UInt8(ascii: "|")).contains { isEqualIgnoringCase($0, other.utf8) }
        if isKnown {
            keep(spelling: other)
        } else {
            let expected = String(decoding: all.prefix { $0 != UInt8(ascii: "|") }, as: UTF8.self)
            report(.differentKind(expected: expected, found: other), at: fieldName)
        }
    }

    // MARK: Numbers

    /// Reads an integer of the platform's width.
    public mutating func read(_ value: inout Int) {
        if let number = number("an integer", { parseInteger($0).flatMap(Int.init(exactly:)) }) { value = number }
    }

    /// Reads an integer that may be absent.
    public mutating func read(_ value: inout Int?) {
        if let number = optionalNumber("an integer", { parseInteger($0).flatMap(Int.init(exactly:)) }) {
            value = number
        }
    }

    /// Reads an integer of 64 bits.
    public mutating func read(_ value: inout Int64) {
        if let number = number("an integer", { parseInteger($0) }) { value = number }
    }

    /// Reads an integer of 64 bits that may be absent.
    public mutating func read(_ value: inout Int64?) {
        if let number = optionalNumber("an integer", { parseInteger($0) }) { value = number }
    }

    /// Reads an integer of 32 bits.
    public mutating func read(_ value: inout Int32) {
        if let number = number("an integer of 32 bits", { parseInteger($0).flatMap(Int32.init(exactly:)) }) {
            value = number
        }
    }

    /// Reads an integer of 32 bits that may be absent.
    public mutating func read(_ value: inout Int32?) {
        if let number = optionalNumber("an integer of 32 bits", { parseInteger($0).flatMap(Int32.init(exactly:)) }) {
            value = number
        }
    }

    /// Reads a number.
    public mutating func read(_ value: inout Double) {
        if let number = number("a number", isCanonical: { isCanonicalNumber($0) }, { parseDouble($0) }) {
            value = number
        }
    }

    /// Reads a number that may be absent.
    public mutating func read(_ value: inout Double?) {
        if let number = optionalNumber("a number", isCanonical: { isCanonicalNumber($0) }, { parseDouble($0) }) {
            value = number
        }
    }

    /// Reads a time.
    public mutating func read(_ value: inout UnixTime) {
        if let seconds = number("a time in seconds since 1970", { parseInteger($0) }) { value = UnixTime(seconds) }
    }

    /// Reads a time that may be absent.
    public mutating func read(_ value: inout UnixTime?) {
        if let seconds = optionalNumber("a time in seconds since 1970", { parseInteger($0) }) {
            value = UnixTime(seconds)
        }
    }

    /// Reads a message ID.
    public mutating func read(_ value: inout MessageID) {
        if let id = scalar("an ID", { $0.isEmpty ? nil : MessageID($0) }) { value = id }
    }

    /// Reads a message ID that may be absent.
    public mutating func read(_ value: inout MessageID?) {
        guard let id = scalar("an ID", { $0.isEmpty ? .some(nil) : .some(MessageID($0)) }) else { return }
        value = id
        if id == nil { keep(spelling: "") }
    }

    // MARK: Truth values

    private mutating func boolean(isFlag: Bool, allowsEmpty: Bool) -> Bool? {
        var spelling: String?
        let value = scalar(isFlag ? "0 or 1" : "true or false") { bytes -> Bool?? in
            let text = String(checkedUTF8: bytes)
            let isTrue: Bool? =
                switch text.lowercased() {
                case "1", "true": true
                case "0", "false": false
                default: nil
                }
            guard let isTrue else {
                spelling = text
                return text.isEmpty && allowsEmpty ? .some(nil) : nil
            }
            if text != (isFlag ? (isTrue ? "1" : "0") : (isTrue ? "true" : "false")) { spelling = text }
            return isTrue
        }
        if let spelling, value != nil { keep(spelling: spelling) }
        return value ?? nil
    }

    /// Reads `true` or `false`.
    public mutating func read(_ value: inout Bool) {
        if let boolean = boolean(isFlag: false, allowsEmpty: false) { value = boolean }
    }

    /// Reads `true` or `false`, or nothing.
    public mutating func read(_ value: inout Bool?) {
        if let boolean = boolean(isFlag: false, allowsEmpty: true) { value = boolean }
    }

    /// Reads `0` or `1`.
    public mutating func read(flag value: inout Bool) {
        if let boolean = boolean(isFlag: true, allowsEmpty: false) { value = boolean }
    }

    /// Reads `0` or `1`, or nothing.
    public mutating func read(flag value: inout Bool?) {
        if let boolean = boolean(isFlag: true, allowsEmpty: true) { value = boolean }
    }

    // MARK: Enumerations

    /// Reads a value of an enumeration of texts.
    public mutating func read<Value: OpenEnum>(_ value: inout Value) where Value.RawValue == String {
        var text = ""
        read(&text)
        value = Value(rawValue: text)
    }

    /// Reads a value of an enumeration of texts that may be absent.
    public mutating func read<Value: OpenEnum>(_ value: inout Value?) where Value.RawValue == String {
        var text = ""
        read(&text)
        if text.isEmpty { keep(spelling: "") } else { value = Value(rawValue: text) }
    }

    /// Reads a value of an enumeration of integers.
    public mutating func read<Value: OpenEnum>(_ value: inout Value) where Value.RawValue == Int {
        var number = 0
        read(&number)
        value = Value(rawValue: number)
    }

    /// Reads a value of an enumeration of integers that may be absent.
    public mutating func read<Value: OpenEnum>(_ value: inout Value?) where Value.RawValue == Int {
        var number: Int?
        read(&number)
        value = number.map(Value.init(rawValue:))
    }

    // MARK: Groups and lists

    /// What stands in for a required group that the message does not have: the message is malformed, and nobody sees it.
    public func absent<Group: FieldGroup>(_ type: Group.Type = Group.self) -> Group {
        var nothing = FieldDecoder(.null)
        return Group(from: &nothing)
    }

    // The generic parts are short and inlined into the generated code, where the types are known; what they call is not
    // generic, and here once.

    /// Reads a group of fields.
    @inlinable
    public mutating func read<Group: FieldGroup>(_ value: inout Group?) {
        let state = enterGroup(allowsEmpty: true)
        let group = Group(from: &self)
        if leaveGroup(state) { value = group }
    }

    /// Reads a group of fields that every message has.
    @inlinable
    public mutating func read<Group: FieldGroup>(required value: inout Group?) {
        value = group()
    }

    /// Reads the group that the decoder has come to.
    @inlinable
    public mutating func group<Group: FieldGroup>(_ type: Group.Type = Group.self) -> Group {
        let state = enterGroup(allowsEmpty: false)
        let group = Group(from: &self)
        _ = leaveGroup(state)
        return group
    }

    /// What has to be known again at the end of a group: its tag, and whether there was a fault before it.
    @usableFromInline
    struct GroupEntry {
        let tag: XMLTag
        let nameInTree: String?
        let hadFault: Bool
    }

    /// Begins a group: checks that the element may be one.
    @usableFromInline
    mutating func enterGroup(allowsEmpty: Bool) -> GroupEntry {
        let entry = GroupEntry(tag: tag, nameInTree: tree?.name, hadFault: faults != nil)
        if let tree {
            if !tree.canEnter { report(.invalid(expected: "elements", found: tree.value.text ?? "a list"), at: "") }
        } else {
            expectElements()
        }
        allowsEmptyGroup = allowsEmpty
        return entry
    }

    /// Ends a group.
    ///
    /// - Returns: Whether there was something in it; if not, that it was there is kept.
    @usableFromInline
    mutating func leaveGroup(_ entry: GroupEntry) -> Bool {
        if !entry.hadFault, faults != nil { prefixProblem(with: entry.nameInTree ?? entry.tag.name) }
        guard wasEmptyGroup else { return true }
        wasEmptyGroup = false
        keep(spelling: "")
        return false
    }

    /// Completes the path of a problem within a group or list; that of one with the whole is still empty.
    @inline(never)
    private mutating func prefixProblem(with name: String) {
        guard let path = problem?.path else { return }
        faults?.problem?.path = path.isEmpty ? name : "\(name)/\(path)"
    }

    /// Reports a text where there should be elements.
    private mutating func expectElements() {
        if tag.isEmpty || reader.isAtChild { return }
        var probe = reader
        guard let text = try? probe.readText(of: tag), !text.isEmpty else { return }
        report(.invalid(expected: "elements", found: text.string), at: "")
    }

    /// Reads a list within an element of its own.
    ///
    /// - Parameters:
    ///   - value: Where to put the items.
    ///   - item: The name of an item's element.
    @inlinable
    public mutating func read<Value: FieldValue>(list value: inout [Value], item: StaticString) {
        if isTree { return readTree(list: &value, item: item) }
        var entry = enterList()
        while nextItem(named: item, of: &entry) {
            if value.isEmpty { value.reserveCapacity(4) }
            if let item = Value(field: &self) { value.append(item) }
        }
        leaveList(entry)
    }

    @usableFromInline var isTree: Bool { tree != nil }

    /// What has to be known while a list is read.
    @usableFromInline
    struct ListEntry {
        let parent: XMLTag
        let field: Int
        let hadFault: Bool
        var isEmpty = true
    }

    @usableFromInline
    mutating func enterList() -> ListEntry {
        let entry = ListEntry(parent: tag, field: field, hadFault: faults != nil)
        expectElements()
        return entry
    }

    /// Moves to the next item of a list, keeping what is none.
    @usableFromInline
    mutating func nextItem(named name: StaticString, of entry: inout ListEntry) -> Bool {
        guard faults?.failure == nil else { return false }
        let nameBytes = UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount)
        do throws(XMLError) {
            while true {
                let advance = try reader.advance(
                    in: entry.parent, expecting: name.utf8Start, end: name.utf8Start + name.utf8CodeUnitCount)
                if advance == .end { return false }
                tag = reader.tag
                // The quick look finds `<item>` alone; `<item/>` is one too.
                if advance == .expected || tag.nameBytes.elementsEqual(nameBytes) {
                    entry.isEmpty = false
                    return true
                }
                let element = WireElement(tag.name, try WireValue(reading: tag, from: &reader))
                kept.append(.element(WireElement(entry.parent.name, .object([element]))))
            }
        } catch {
            fail(error)
        }
        return false
    }

    @usableFromInline
    mutating func leaveList(_ entry: ListEntry) {
        field = entry.field
        if entry.isEmpty { keep(spelling: "") }
        if !entry.hadFault, faults != nil { prefixProblem(with: entry.parent.name) }
    }

    @usableFromInline
    mutating func readTree<Value: FieldValue>(list value: inout [Value], item: StaticString) {
        guard let occurrence = tree?.value, let isArrayItem = tree?.isArrayItem else { return }
        let (name, hadFault) = (fieldName, faults != nil)
        let itemName = item.description
        var items: [WireValue] = []
        if !isArrayItem, case .object(let elements) = occurrence, elements.contains(where: { $0.name == itemName }) {
            for element in elements {
                if element.name != itemName {
                    kept.append(.element(WireElement(name, .object([element]))))
                } else if case .array(let values) = element.value {
                    items += values
                } else {
                    items.append(element.value)
                }
            }
        } else if isArrayItem || occurrence.text != "" {
            // JSON leaves out the items' name, and the array where there is one item.
            items = [occurrence]
        }
        for item in items {
            tree?.push(WireElement(itemName, item))
            if let item = Value(field: &self) { value.append(item) }
            tree?.pop()
        }
        if items.isEmpty { keep(spelling: "") }
        if !hadFault, faults != nil { prefixProblem(with: name) }
    }

    /// Reads one more item of a list whose elements stand beside each other.
    @inlinable
    public mutating func read<Value: FieldValue>(oneOf value: inout [Value]) {
        if let item = Value(field: &self) { value.append(item) }
    }

    /// Reads a list that stands in the text of one element.
    ///
    /// - Parameters:
    ///   - value: Where to put the items.
    ///   - separator: What stands between them.
    public mutating func read<Value: FieldValue>(list value: inout [Value], separator: Unicode.Scalar) {
        guard tree?.isArrayItem != true else { return read(oneOf: &value) }
        var text = ""
        read(&text)
        guard !text.isEmpty else { return keep(spelling: "") }
        let name = fieldName
        for part in text.unicodeScalars.split(separator: separator, omittingEmptySubsequences: false) {
            var item = FieldDecoder(.text(String(part)))
            if let element = Value(field: &item) { value.append(element) }
            if let fault = item.problem?.fault { report(fault, at: name) }
        }
    }
}

/// Where the reading of a group has come to.
public struct FieldGroupState {
    var cursor: FieldNamesCursor
    let names: FieldNames
    let parent: XMLTag
    let outerUnknown: UnknownFields
    let outerField: Int
    let allowsEmpty: Bool
    /// The fields that have come, a bit each; two words, since a few messages have more than 64.
    var seen: UInt64 = 0
    var seenMore: UInt64 = 0

    @inline(__always)
    init(
        cursor: FieldNamesCursor, names: FieldNames, parent: XMLTag, outerUnknown: UnknownFields, outerField: Int,
        allowsEmpty: Bool
    ) {
        self.cursor = cursor
        self.names = names
        self.parent = parent
        self.outerUnknown = outerUnknown
        self.outerField = outerField
        self.allowsEmpty = allowsEmpty
    }

    @inline(__always)
    mutating func markSeen(_ index: Int) {
        if index < 64 { seen |= 1 << UInt64(index) } else { seenMore |= 1 << UInt64(index - 64) }
    }

    @inline(__always)
    func isFirst(_ index: Int) -> Bool {
        index < 64 ? seen & (1 << UInt64(index)) == 0 : seenMore & (1 << UInt64(index - 64)) == 0
    }

    var isEmpty: Bool { seen | seenMore == 0 }
}

/// Whether two texts are equal but for the case of ASCII letters.
func isEqualIgnoringCase(_ left: some Sequence<UInt8>, _ right: some Sequence<UInt8>) -> Bool {
    left.elementsEqual(right) { lowercased($0) == lowercased($1) }
}

/// An ASCII letter made lower-case; any other byte as it is.
@inline(__always)
func lowercased(_ byte: UInt8) -> UInt8 {
    byte &- UInt8(ascii: "A") < 26 ? byte | 0x20 : byte
}
