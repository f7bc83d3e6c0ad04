import WeChatMessageCoding
import WeChatXML

/// Reads any bytes as XML, in both ways there are, and writes back what was read.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = UnsafeBufferPointer(start: start, count: count)
    let value = try? read(bytes)
    require(passesOver(bytes) == (value != nil), "reading and passing over disagree")
    if let value { writeAndRead(value) }
    return 0
}

private func read(_ bytes: UnsafeBufferPointer<UInt8>) throws -> WireValue {
    var reader = try XMLReader(bytes)
    defer { require(reader.work <= 8 * bytes.count + 1000, "the work is out of proportion") }
    let root = try reader.readRoot()
    let value = try WireValue(reading: root, from: &reader)
    try reader.readEnd()
    return value
}

private func passesOver(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard var reader = try? XMLReader(bytes) else { return false }
    defer { require(reader.work <= 8 * bytes.count + 1000, "the work is out of proportion") }
    guard let root = try? reader.readRoot(), (try? reader.skip(root)) != nil else { return false }
    return (try? reader.readEnd()) != nil
}

private func writeAndRead(_ value: WireValue) {
    do throws(XMLWriteError) {
        let written = try UnknownMessage(value: value).xml()
        let again = written.withUnsafeBufferPointer { try? read($0) }
        require(again == value, "what was written reads otherwise")
    } catch {
        guard case .illegalCharacter(let scalar, _) = error, contains(scalar, in: value) else {
            fatalError("\(error)")
        }
    }
}

private func contains(_ scalar: Unicode.Scalar, in value: WireValue) -> Bool {
    switch value {
    case .object(let elements): elements.contains { contains(scalar, in: $0.value) }
    case .array(let values): values.contains { contains(scalar, in: $0) }
    default: value.text?.unicodeScalars.contains(scalar) ?? false
    }
}
