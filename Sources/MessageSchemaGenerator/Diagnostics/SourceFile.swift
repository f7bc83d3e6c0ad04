/// A schema file: its path and its bytes.
public final class SourceFile: Sendable {
    /// The path as it was given, for messages.
    public let path: String

    /// The path from the folder of the platform: `Event/Scan.json`.
    public let relativePath: String

    /// The content.
    public let bytes: [UInt8]

    /// Creates a file.
    public init(path: String, relativePath: String, bytes: [UInt8]) {
        self.path = path
        self.relativePath = relativePath
        self.bytes = bytes
    }

    /// The folders in which the file lies, from the platform's.
    var folders: [String] { relativePath.pathComponents.dropLast() }

    /// The line and column, both from 1, of an offset in bytes. A column counts characters.
    func position(of offset: Int) -> (line: Int, column: Int) {
        let before = bytes[..<min(offset, bytes.count)]
        let start = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
        let line = before.reduce(1) { $1 == UInt8(ascii: "\n") ? $0 + 1 : $0 }
        return (line, String(decoding: before[start...], as: UTF8.self).count + 1)
    }

    /// The text of a stretch, to the end of its line.
    func text(from offset: Int, length: Int) -> String {
        let start = min(offset, bytes.count)
        let stretch = bytes[start..<min(start + length, bytes.count)]
        return String(decoding: stretch.prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }, as: UTF8.self)
    }

    /// The text of the line in which an offset lies.
    func line(at offset: Int) -> String {
        let place = min(offset, bytes.count)
        let start = bytes[..<place].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
        let end = bytes[place...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
        return String(decoding: bytes[start..<max(start, end)].filter { $0 != 0x0D }, as: UTF8.self)
    }
}

/// A stretch of a schema file.
public struct Place: Sendable {
    let file: SourceFile
    let offset: Int
    let length: Int

    init(_ file: SourceFile, from offset: Int, to end: Int) {
        self.file = file
        self.offset = offset
        length = max(1, end - offset)
    }
}

extension Place: Hashable {
    /// Whether both are the same stretch of the same file.
    public static func == (left: Place, right: Place) -> Bool {
        left.file === right.file && left.offset == right.offset && left.length == right.length
    }

    /// Feeds what tells places apart.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(ObjectIdentifier(file))
        hasher.combine(offset)
    }
}

/// A value with the place where it is written.
struct Located<Value: Sendable>: Sendable {
    let value: Value
    let place: Place

    init(_ value: Value, _ place: Place) {
        self.value = value
        self.place = place
    }
}

extension String {
    /// The parts of a path. Its bytes are looked at: a build without optimization takes ten times as long over characters.
    var pathComponents: [String] { utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) } }
}
