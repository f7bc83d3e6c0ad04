#if canImport(Darwin)
import Darwin
#elseif canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// A file of messages: `WXCORP1\n`, their number, their offsets, their bytes.
struct Corpus {
    let name: String
    let messages: [[UInt8]]

    var byteCount: Int { messages.reduce(0) { $0 + $1.count } }

    init?(path: String) {
        guard let file = fopen(path, "rb") else { return nil }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 20)
        while true {
            let count = fread(&buffer, 1, buffer.count, file)
            if count == 0 { break }
            bytes += buffer[..<count]
        }
        guard bytes.starts(with: "WXCORP1\n".utf8), bytes.count >= 16 else { return nil }
        func integer(at offset: Int, size: Int) -> Int {
            (0..<size).reduce(0) { $0 | Int(bytes[offset + $1]) << (8 * $1) }
        }
        let total = integer(at: 8, size: 4)
        let limit = getenv("WXB_LIMIT").flatMap { Int(String(cString: $0)) } ?? total
        let base = 16 + 8 * (total + 1)
        messages = (0..<min(total, limit)).map { index in
            let from = integer(at: 16 + 8 * index, size: 8)
            let to = integer(at: 24 + 8 * index, size: 8)
            return Array(bytes[base + from..<base + to])
        }
        var last = path.split(separator: "/").last.map(String.init) ?? path
        if last.hasSuffix(".corp") { last.removeLast(5) }
        name = last
    }
}

/// CRC-32 (IEEE) of all that a pass reads or writes, to compare programs by.
struct Checksum {
    private static let table: [UInt32] = (0..<256).map { index in
        (0..<8).reduce(UInt32(index)) { value, _ in value & 1 != 0 ? 0xEDB8_8320 ^ (value >> 1) : value >> 1 }
    }

    private var state: UInt32 = 0xFFFF_FFFF

    var text: String {
        let digits = String(state ^ 0xFFFF_FFFF, radix: 16)
        return String(repeating: "0", count: 8 - digits.count) + digits
    }

    mutating func add(bytes: some Sequence<UInt8>) {
        for byte in bytes { state = Self.table[Int((state ^ UInt32(byte)) & 255)] ^ (state >> 8) }
    }

    mutating func mark(_ byte: UInt8) { add(bytes: CollectionOfOne(byte)) }

    mutating func add(_ text: String?) {
        add(bytes: (text ?? "").utf8)
        mark(0x1F)
    }

    mutating func add(_ integer: Int?) { add(String(integer ?? 0)) }

    /// A number with six digits behind the point.
    mutating func add(_ number: Double?) {
        let scaled = Int(((number ?? 0) * 1_000_000).rounded())
        let fraction = String(scaled.magnitude % 1_000_000)
        let sign = scaled < 0 ? "-" : ""
        add("\(sign)\(scaled.magnitude / 1_000_000)." + String(repeating: "0", count: 6 - fraction.count) + fraction)
    }
}
