import WeChatBytes

/// A start tag that has been read.
///
/// It points into the document, and is valid as long as the reader is.
public struct XMLTag {
    let nameStart: UnsafePointer<UInt8>
    package let nameCount: Int

    /// Whether the tag closes its element itself, as `<Ticket/>`.
    public let isEmpty: Bool

    @inline(__always)
    init(nameStart: UnsafePointer<UInt8>, nameCount: Int, isEmpty: Bool) {
        self.nameStart = nameStart
        self.nameCount = nameCount
        self.isEmpty = isEmpty
    }

    /// The name's bytes.
    public var nameBytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: nameStart, count: nameCount) }

    /// The name.
    public var name: String { String(checkedUTF8: nameBytes) }
}

/// Where a reader has come to.
package enum XMLAdvance {
    /// The parent's end.
    case end
    /// A child of the expected name.
    case expected
    /// A child of another name.
    case other
}
