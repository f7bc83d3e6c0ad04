internal import WeChatXML

extension FieldDecoder {
    /// Reads a map: an element whose children, or an object whose members, are named by keys that the sender chose.
    @inlinable
    public mutating func read<Value: FieldValue>(map value: inout [String: Value]) {
        let entry = enterMap()
        while let key = nextKey(of: entry) {
            if value[key] != nil {
                keepRepeated(in: entry)
            } else if let item = Value(field: &self) {
                value[key] = item
            }
        }
        leaveMap(entry, isEmpty: value.isEmpty)
    }

    /// Reads a map of groups.
    @inlinable
    public mutating func read<Group: FieldGroup>(map value: inout [String: Group]) {
        let entry = enterMap()
        while let key = nextKey(of: entry) {
            if value[key] != nil { keepRepeated(in: entry) } else { value[key] = group() }
        }
        leaveMap(entry, isEmpty: value.isEmpty)
    }

    /// What has to be known while a map is read.
    @usableFromInline
    struct MapEntry {
        let name: String
        let parent: XMLTag
        let field: Int
        let hadFault: Bool
    }

    @usableFromInline
    mutating func enterMap() -> MapEntry {
        let entry = MapEntry(name: fieldName, parent: tag, field: field, hadFault: faults != nil)
        if let tree {
            if !tree.canEnter { report(.invalid(expected: "elements", found: tree.value.text ?? "a list"), at: "") }
            tree.enterMap()
        } else {
            expectElements()
        }
        return entry
    }

    /// Moves to the next value of a map.
    @usableFromInline
    mutating func nextKey(of entry: MapEntry) -> String? {
        if let tree { return tree.advance() }
        guard failure == nil else { return nil }
        do throws(XMLError) {
            guard try reader.advance(in: entry.parent, header: &header) else { return nil }
            if !tag.isChecked { try reader.readUncheckedTag() }
            return tag.name
        } catch {
            fail(error)
        }
        return nil
    }

    /// Keeps a value whose key was there before, to write it back.
    @usableFromInline
    mutating func keepRepeated(in entry: MapEntry) {
        guard let value = readWhole() else { return }
        kept.append(.element(WireElement(entry.name, .object([WireElement(fieldName, value)]))))
    }

    @usableFromInline
    mutating func leaveMap(_ entry: MapEntry, isEmpty: Bool) {
        tree?.leave()
        field = entry.field
        if isEmpty { keep(spelling: "") }
        if !entry.hadFault, faults != nil { prefixProblem(with: entry.name) }
    }
}
