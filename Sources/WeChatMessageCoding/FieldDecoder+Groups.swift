internal import WeChatBytes
internal import WeChatXML

extension FieldDecoder {
    // The generic parts are short and inlined into the generated code, where the types are known; what they call is not
    // generic, and here once.

    /// Reads a group of fields.
    @inlinable
    public mutating func read<Group: FieldGroup>(_ value: inout Group?) {
        let state = enterGroup(allowsEmpty: true)
        var group = Group(blankFor: self)
        group.read(from: &self)
        if leaveGroup(state) { value = group }
    }

    /// Reads a group of fields that every message has.
    @inlinable
    public mutating func read<Group: FieldGroup>(required value: inout Group) {
        let state = enterGroup(allowsEmpty: false)
        value.read(from: &self)
        _ = leaveGroup(state)
    }

    /// Reads the group that the decoder has come to.
    @inlinable @inline(__always)
    public mutating func group<Group: FieldGroup>(_ type: Group.Type = Group.self) -> Group {
        var value = Group(blankFor: self)
        read(required: &value)
        return value
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
    mutating func prefixProblem(with name: String) {
        guard let path = problem?.path else { return }
        faults?.problem?.path = path.isEmpty ? name : "\(name)/\(path)"
    }

    /// Reports a text where there should be elements.
    mutating func expectElements() {
        if reader.isAtChild, !tag.isClosed { return }
        var probe = reader
        guard let text = try? probe.readText(of: tag) else { return }
        // Blanks around a CDATA section of nothing are no text either.
        let string = text.string
        if !string.isEmpty { report(.invalid(expected: "elements", found: string), at: "") }
    }

    /// Reads a list within an element of its own.
    ///
    /// - Parameters:
    ///   - value: Where to put the items.
    ///   - item: The name of an item's element.
    @inlinable
    public mutating func read<Value: FieldValue>(list value: inout [Value], item: StaticString) {
        var entry = enterList(of: item)
        while nextItem(named: item, of: &entry) {
            if value.isEmpty { value.reserveCapacity(4) }
            if let item = Value(field: &self) { value.append(item) }
        }
        leaveList(entry)
    }

    /// Reads a list of groups within an element of its own.
    ///
    /// - Parameters:
    ///   - value: Where to put the items.
    ///   - item: The name of an item's element.
    @inlinable
    public mutating func read<Group: FieldGroup>(list value: inout [Group], item: StaticString) {
        var entry = enterList(of: item)
        while nextItem(named: item, of: &entry) {
            if value.isEmpty { value.reserveCapacity(4) }
            value.append(group())
        }
        leaveList(entry)
    }

    /// What has to be known while a list is read.
    @usableFromInline
    struct ListEntry {
        let parent: XMLTag
        let nameInTree: String?
        let field: Int
        let hadFault: Bool
        var isEmpty = true
        /// The items of a tree that are still to be read, the next one last.
        var itemsInTree: [WireValue] = []
    }

    @usableFromInline
    mutating func enterList(of item: StaticString) -> ListEntry {
        var entry = ListEntry(parent: tag, nameInTree: tree?.name, field: field, hadFault: faults != nil)
        if tree == nil {
            expectElements()
        } else {
            entry.itemsInTree = takeItemsInTree(named: item.description).reversed()
        }
        return entry
    }

    /// The items of a list in a tree; what is none is kept.
    private mutating func takeItemsInTree(named itemName: String) -> [WireValue] {
        guard let occurrence = tree?.value, let isArrayItem = tree?.isArrayItem else { return [] }
        guard !isArrayItem, case .object(let elements) = occurrence, elements.contains(where: { $0.name == itemName })
        else {
            // JSON leaves out the items' name, and the array where there is one item.
            return isArrayItem || occurrence.text != "" ? [occurrence] : []
        }
        var items: [WireValue] = []
        for element in elements {
            if element.name != itemName {
                kept.append(.element(WireElement(fieldName, .object([element]))))
            } else if case .array(let values) = element.value {
                items += values
            } else {
                items.append(element.value)
            }
        }
        return items
    }

    /// Moves to the next item of a list, keeping what is none.
    @usableFromInline
    mutating func nextItem(named name: StaticString, of entry: inout ListEntry) -> Bool {
        if tree != nil { return nextItemInTree(named: name, of: &entry) }
        guard failure == nil else { return false }
        do throws(XMLError) {
            while try reader.advance(in: entry.parent, header: &header) {
                if isNamed(name) {
                    entry.isEmpty = false
                    return true
                }
                if !tag.isChecked {
                    try reader.readUncheckedTag()
                    if isNamed(name) {
                        entry.isEmpty = false
                        return true
                    }
                }
                let element = WireElement(tag.name, try WireValue(reading: tag, from: &reader))
                kept.append(.element(WireElement(entry.parent.name, .object([element]))))
            }
        } catch {
            fail(error)
        }
        return false
    }

    @inline(never)
    private mutating func nextItemInTree(named name: StaticString, of entry: inout ListEntry) -> Bool {
        if !entry.isEmpty { tree?.pop() }
        guard let item = entry.itemsInTree.popLast() else { return false }
        entry.isEmpty = false
        tree?.push(WireElement(name.description, item))
        return true
    }

    /// Whether the element that the decoder has come to has a name.
    private func isNamed(_ name: StaticString) -> Bool {
        reader.tag.nameCount == name.utf8CodeUnitCount
            && reader.tag.nameBytes.baseAddress.map { equal($0, name.utf8Start, name.utf8CodeUnitCount) } == true
    }

    @usableFromInline
    mutating func leaveList(_ entry: ListEntry) {
        field = entry.field
        if entry.isEmpty { keep(spelling: "") }
        if !entry.hadFault, faults != nil { prefixProblem(with: entry.nameInTree ?? entry.parent.name) }
    }

    /// Reads one more item of a list whose elements stand beside each other.
    @inlinable
    public mutating func read<Value: FieldValue>(oneOf value: inout [Value]) {
        if let item = Value(field: &self) { value.append(item) }
    }

    /// Reads one more group of a list whose elements stand beside each other.
    @inlinable
    public mutating func read<Group: FieldGroup>(oneOf value: inout [Group]) { value.append(group()) }

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
        let list = TextList<Value>(text, separator: separator)
        value += list.items
        if list.isUnusual { keep(spelling: text) }
        if let fault = list.fault { report(fault, at: fieldName) }
    }
}
