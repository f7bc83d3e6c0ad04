import WeChatBytes

/// A start tag that has been read.
///
/// It points into the document, and is valid as long as the reader is.
public struct XMLTag {
    @usableFromInline let nameStart: UnsafePointer<UInt8>
    @usableFromInline package let nameCount: Int
    /// The text's bytes, of an element that has been read to its end. Where they begin follows from the form: four words
    /// are given back in registers.
    @usableFromInline let textCount: Int
    @usableFromInline let form: Form

    /// How much of the element has been read.
    @usableFromInline
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
        self.init(nameStart: nameStart, nameCount: nameCount, form: isEmpty ? .empty : .open, textCount: 0)
    }

    @inline(__always)
    init(nameStart: UnsafePointer<UInt8>, nameCount: Int, form: Form, textCount: Int) {
        self.nameStart = nameStart
        self.nameCount = nameCount
        self.form = form
        self.textCount = textCount
    }

    /// Whether the tag closes its element itself, as `<Ticket/>`.
    public var isEmpty: Bool { form == .empty }

    /// The name's bytes.
    @inlinable @inline(__always)
    public var nameBytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: nameStart, count: nameCount) }

    /// The name.
    public var name: String { String(checkedUTF8: nameBytes) }

    /// Whether the element has been read to its end.
    @inlinable @inline(__always)
    package var isClosed: Bool { form == .empty || form == .text || form == .cdata }

    /// Whether the name is one.
    @inlinable @inline(__always)
    package var isChecked: Bool { form == .open || form == .empty }

    /// The text of an element that has been read to its end.
    @inlinable @inline(__always)
    package var text: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: textStart, count: textCount) }

    /// `>`, and `<![CDATA[`, follow the name.
    @inlinable @inline(__always)
    var textStart: UnsafePointer<UInt8> { nameStart + (nameCount &+ (form == .cdata ? 10 : 1)) }

    /// The place behind what has been read, where the name has not been looked at.
    @inlinable @inline(__always)
    var end: UnsafePointer<UInt8> {
        switch form {
        case .cdata: nameStart + (2 &* nameCount &+ textCount &+ 16)
        case .text: nameStart + (2 &* nameCount &+ textCount &+ 4)
        default: nameStart + (nameCount &+ 1)
        }
    }
}
