internal import WeChatXML

/// Where the reading of a group has come to.
public struct FieldGroupState: ~Copyable {
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
