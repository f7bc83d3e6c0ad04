internal import WeChatXML

/// Where the reading of a group has come to.
public struct FieldGroupState: ~Copyable {
    var cursor: FieldNamesCursor
    let parent: XMLTag
    var outerUnknown = UnknownFields()
    let outerNames: FieldNames
    let outerField: Int
    let allowsEmpty: Bool
    /// The fields that have come, a bit each; two words, since a few messages have more than 64.
    var seen: UInt64 = 0
    var seenMore: UInt64 = 0

    @inline(__always)
    init(cursor: FieldNamesCursor, parent: XMLTag, outerNames: FieldNames, outerField: Int, allowsEmpty: Bool) {
        self.cursor = cursor
        self.parent = parent
        self.outerNames = outerNames
        self.outerField = outerField
        self.allowsEmpty = allowsEmpty
    }

    /// Takes the field of a name.
    ///
    /// - Returns: Its number and whether it is a list, or `nil` where there is none, or it has come.
    @_transparent
    mutating func take(_ name: UnsafeBufferPointer<UInt8>) -> (index: Int, isList: Bool)? {
        guard let found = cursor.take(name) else { return nil }
        let bit: UInt64 = 1 << UInt64(found.index & 63)
        if found.index < 64 {
            if seen & bit != 0, !found.isList { return nil }
            seen |= bit
        } else {
            if seenMore & bit != 0, !found.isList { return nil }
            seenMore |= bit
        }
        return found
    }

    var isEmpty: Bool { seen | seenMore == 0 }
}
