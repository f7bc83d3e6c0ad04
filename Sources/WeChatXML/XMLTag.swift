import WeChatBytes

/// A start tag that has been read.
///
/// It points into the document, and is valid as long as the reader is.
public struct XMLTag {
    let nameStart: UnsafePointer<UInt8>
    package let nameCount: Int
    let textStart: UnsafePointer<UInt8>
    let textCount: Int
    let form: Form

    /// How much of the element has been read.
    enum Form: UInt8 {
        /// The start tag.
        case open
        /// All: the tag closes its element itself, as `<Ticket/>`.
        case empty
        /// All: it has plain text, or a CDATA section. The name's characters have not been looked at.
        case text, cdata
        /// The start tag, up to the first `>`. The name's characters have not been looked at.
        case unchecked
    }

    @inline(__always)
    init(nameStart: UnsafePointer<UInt8>, nameCount: Int, isEmpty: Bool) {
        self.init(nameStart: nameStart, nameCount: nameCount, form: isEmpty ? .empty : .open, text: (nameStart, 0))
    }

    @inline(__always)
    init(
        nameStart: UnsafePointer<UInt8>, nameCount: Int, form: Form, text: (start: UnsafePointer<UInt8>, count: Int)
    ) {
        self.nameStart = nameStart
        self.nameCount = nameCount
        self.form = form
        textStart = text.start
        textCount = text.count
    }

    /// Whether the tag closes its element itself, as `<Ticket/>`.
    public var isEmpty: Bool { form == .empty }

    /// The name's bytes.
    public var nameBytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: nameStart, count: nameCount) }

    /// The name.
    public var name: String { String(checkedUTF8: nameBytes) }

    /// Whether the element has been read to its end.
    @inline(__always)
    package var isClosed: Bool { form == .empty || form == .text || form == .cdata }

    /// Whether the name is one.
    package var isChecked: Bool { form == .open || form == .empty }

    /// The text of an element that has been read to its end.
    @inline(__always)
    package var text: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: textStart, count: textCount) }

    /// The place behind what has been read, where the name has not been looked at.
    @inline(__always)
    var end: UnsafePointer<UInt8> {
        switch form {
        case .cdata: textStart + textCount + nameCount + 6
        case .text: textStart + textCount + nameCount + 3
        default: nameStart + nameCount + 1
        }
    }
}
