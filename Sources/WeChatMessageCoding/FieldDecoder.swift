internal import WeChatBytes
internal import WeChatJSON
public import WeChatXML

/// Reads the fields of a message, from XML as it is parsed or from a tree of values.
///
/// Generated code asks for the next field and stores its value; everything else is here, once. A fault does not stop the
/// reading, so that generated code needs no error handling: the first one is kept. A value that breaks the schema is a
/// ``FieldProblem``; only XML that is not well-formed ends the reading.
public struct FieldDecoder: ~Copyable {
    var reader: XMLReader
    /// The fields that were looked at to find the message's kind.
    var header = XMLHeader()
    /// The first faults, where there are any: out of the way, so that a decoder without is small.
    var faults: Faults?
    /// What the group that is being read carries beside its fields.
    var kept = UnknownFields()
    /// The names of the group's fields, and the number of the one that is being read.
    var names: FieldNames = ""
    var field = 0
    /// Whether the group read next may have nothing in it, and whether the one read last had nothing.
    var allowsEmptyGroup = false
    var wasEmptyGroup = false
    /// Where a tree is read instead of XML: its groups, the innermost last.
    var tree: TreeReader?

    final class Faults {
        /// The first fault of the XML.
        var failure: XMLError?
        /// The first fault of the message.
        var problem: FieldProblem?
    }

    /// The element whose value is read next.
    var tag: XMLTag { reader.tag }

    var failure: XMLError? { faults?.failure }

    /// The first fault of the message.
    var problem: FieldProblem? { faults?.problem }

    /// Keeps a fault that ends the reading.
    @inline(never)
    mutating func fail(_ error: XMLError) {
        if faults == nil { faults = Faults() }
        faults?.failure = error
    }

    /// Begins to read a document, of which the root's start tag has been read.
    @usableFromInline
    init(_ reader: XMLReader) { self.reader = reader }

    /// A reader that has read the root's start tag: apart, since what cannot fail is made where it comes to lie.
    ///
    /// What follows has not been checked: that is left to ``findKind(in:)`` and ``readUnknown()``.
    ///
    /// - Parameter bytes: The document. It must stay where it is as long as the reader is in use.
    @usableFromInline
    static func open(_ bytes: UnsafeBufferPointer<UInt8>, limits: XMLLimits) throws(XMLError) -> XMLReader {
        var reader = try XMLReader(unchecked: bytes, limits: limits)
        _ = try reader.readRoot()
        return reader
    }

    /// Begins to read a tree.
    init(_ value: WireValue) {
        reader = .nothing
        tree = TreeReader(root: value)
    }

    /// Begins to read a group in which nothing is, to give it what it carries beside its fields.
    init(keeping unknownFields: UnknownFields) {
        self.init(.object([]))
        tree?.unknownFields = unknownFields
    }

    /// Finds the kind of the message whose root's start tag has been read.
    ///
    /// - Returns: `nil` where the message is of none: then no more than its header may have been looked at.
    @usableFromInline
    mutating func findKind(in kinds: KindIndex) throws(XMLError) -> Int? {
        guard let kind = try kinds.find(in: &header, of: &reader) else { return nil }
        try reader.check()
        // The usual forms are those of a document without.
        if reader.hasCarriageReturn { header = XMLHeader() }
        return kind
    }

    /// Reads what may follow the root element.
    ///
    /// - Returns: Why the message does not fit its type, where it does not.
    /// - Throws: `XMLError`, where the XML is not well-formed.
    @usableFromInline
    mutating func finish() throws(XMLError) -> FieldProblem? {
        if let failure { throw failure }
        if tree == nil { try reader.readEnd() }
        return problem
    }

    /// The message as it is, nothing but the root's start tag having been read.
    ///
    /// - Throws: `XMLError`, where the XML is not well-formed.
    @usableFromInline
    mutating func readUnknown() throws(XMLError) -> UnknownMessage {
        try reader.check()
        try reader.skip(tag)
        try reader.readEnd()
        return whole
    }

    /// The message as it is, which has been found to be well-formed.
    @usableFromInline
    var whole: UnknownMessage { UnknownMessage(wellFormed: reader.document, limits: reader.limits) }

    // MARK: Groups

    /// Begins to read a group of fields.
    ///
    /// - Parameter names: The fields' names.
    public mutating func begin(_ names: FieldNames) -> FieldGroupState {
        var state = FieldGroupState(
            cursor: FieldNamesCursor(names), parent: tag, outerNames: self.names, outerField: field,
            allowsEmpty: allowsEmptyGroup)
        self.names = names
        // What is exchanged is not copied.
        swap(&kept, &state.outerUnknown)
        allowsEmptyGroup = false
        if let tree { kept = tree.enter(names) }
        return state
    }

    /// Moves to the next field of a group.
    ///
    /// - Parameter state: The group's state.
    /// - Returns: The field's number, or `nil` at the group's end.
    public mutating func next(_ state: inout FieldGroupState) -> Int? {
        if tree != nil { return nextInTree(&state) }
        guard faults == nil || failure == nil else { return nil }
        do throws(XMLError) {
            while try reader.advance(in: state.parent, header: &header) {
                var found = state.take(reader.tag.nameBytes)
                if found == nil { found = try takeUnusual(&state) }
                if let found {
                    field = found.index
                    return found.index
                }
            }
        } catch {
            fail(error)
        }
        return nil
    }

    /// Takes the field whose tag is written in an unusual way, or keeps an element that is none.
    @inline(never)
    private mutating func takeUnusual(
        _ state: inout FieldGroupState
    ) throws(XMLError) -> (index: Int, isList: Bool)? {
        if !tag.isChecked {
            try reader.readUncheckedTag()
            if let field = state.take(reader.tag.nameBytes) { return field }
        }
        let tag = tag
        kept.append(.element(WireElement(tag.name, try WireValue(reading: tag, from: &reader))))
        return nil
    }

    mutating func nextInTree(_ state: inout FieldGroupState) -> Int? {
        while let name = tree?.advance() {
            var name = name
            if let found = name.withUTF8({ FieldNames.mayHave($0) ? state.take($0) : nil }) {
                field = found.index
                if let value = tree?.emptyValue {
                    kept.append(.empty(field: namedField, value: value))
                }
                // An array of nothing is a list that is there, and how some write a map without keys.
                if found.isList, tree?.isEmptyList == true {
                    keep(spelling: "")
                    continue
                }
                return found.index
            }
            guard let element = tree?.element, let whole = tree?.wholeElement else { continue }
            kept.append(.element(whole))
            tree?.unknownCount += 1 + element.value.elementCount
        }
        return nil
    }

    /// The number of elements of a tree that were no fields, in all groups, and of those within them.
    var unknownCount: Int { tree?.unknownCount ?? 0 }

    /// Ends a group.
    ///
    /// - Parameters:
    ///   - state: The group's state.
    ///   - required: The fields that must have come, a bit each.
    ///   - more: The required fields from number 64 on.
    ///   - unknownFields: Where to put what the group carried beside its fields.
    public mutating func end(
        _ state: consuming FieldGroupState, required: UInt64, _ more: UInt64 = 0, unknownFields: inout UnknownFields
    ) {
        var state = state
        swap(&unknownFields, &kept)
        swap(&kept, &state.outerUnknown)
        names = state.outerNames
        field = state.outerField
        tree?.leave()
        wasEmptyGroup = state.isEmpty && unknownFields.entries == nil
        if wasEmptyGroup, state.allowsEmpty { return }
        let missing = required & ~state.seen
        let missingMore = more & ~state.seenMore
        if missing | missingMore != 0, faults == nil {
            let index = missing != 0 ? missing.trailingZeroBitCount : 64 + missingMore.trailingZeroBitCount
            report(.missing, at: state.cursor.name(at: index))
        }
    }

    @inline(never)
    mutating func report(_ fault: FieldProblem.Fault, at path: String) {
        guard faults == nil else { return }
        faults = Faults()
        faults?.problem = FieldProblem(path: path, fault: fault)
    }

    /// The name by which the schema knows the field that is being read.
    private var namedField: String { FieldNamesCursor(names).name(at: field) }

    /// The name that the field that is being read has in the message.
    var fieldName: String { tree?.name ?? tag.name }

    /// Keeps a text that would not be written as it came.
    @inline(never)
    mutating func keep(spelling text: String) {
        kept.append(.spelling(field: namedField, text: text))
    }
}
