internal import WeChatBytes

#if canImport(Darwin)
internal import Darwin
#elseif canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#endif

/// The parameters of a callback's query.
package struct CallbackQuery: ~Copyable {
    // Few parameters are asked for in each mode: they stay where they lie.
    private let query: String
    /// The values that are not there as they are meant, one after the other.
    private var decoded: [UInt8] = []
    private var places: (signature: Place, msgSignature: Place, timestamp: Place, nonce: Place, echostr: Place) =
        (.none, .none, .none, .none, .none)
    /// Whether `encrypt_type` is `aes`.
    private var isAES = false

    package var signature: String? { text(places.signature) }
    package var msgSignature: String? { text(places.msgSignature) }
    package var timestamp: String? { text(places.timestamp) }
    package var nonce: String? { text(places.nonce) }
    package var echostr: String? { text(places.echostr) }

    /// Whether the message is said to be encrypted.
    var isEncrypted: Bool { places.msgSignature.isPresent || isAES }

    private func text(_ place: Place) -> String? {
        guard place.isPresent else { return nil }
        guard place.isAsItCame else { return String(decoding: decoded[place.range], as: UTF8.self) }
        // Between two ASCII characters of a string there is a string.
        return query.utf8.withContiguousStorageIfAvailable {
            String(checkedUTF8: UnsafeBufferPointer(rebasing: $0[place.range]))
        }
    }

    /// More parameters than this are no request of WeChat's.
    private static let maximumCount = 64

    /// Reads a query.
    ///
    /// - Throws: ``Refusal`` where a parameter, known or not, is there twice, or is no percent-encoded UTF-8.
    package init(_ query: String) throws(Refusal) {
        var text = query
        text.makeContiguousUTF8()
        self.query = text
        let refusal = text.withUTF8 { query in
            withUnsafeTemporaryAllocation(of: UnsafeBufferPointer<UInt8>.self, capacity: Self.maximumCount) { names in
                do throws(Refusal) {
                    try read(query, names)
                    return Refusal?.none
                } catch {
                    return error
                }
            }
        }
        if let refusal { throw refusal }
    }

    /// - Parameter names: Room for the names, by which repeated ones are found.
    private mutating func read(
        _ query: UnsafeBufferPointer<UInt8>, _ names: UnsafeMutableBufferPointer<UnsafeBufferPointer<UInt8>>
    ) throws(Refusal) {
        guard let base = query.baseAddress else { return }
        let mayBeEncoded = find("%", from: base, query.count) != nil || find("+", from: base, query.count) != nil
        let end = base + query.count
        var (count, start) = (0, base)
        while start < end {
            // Names are short: a call takes longer than the search.
            var equals = start
            while equals < end, equals.pointee != UInt8(ascii: "="), equals.pointee != UInt8(ascii: "&") { equals += 1 }
            let next = find("&", from: equals, end - equals) ?? end
            defer { start = next + 1 }
            guard start < next else { continue }
            let name = UnsafeBufferPointer(start: start, count: equals - start)
            for other in names[..<count] where isEqual(other, name) {
                let parameter = String(decoding: name, as: UTF8.self)
                throw Refusal(400, "a query parameter is repeated", ["parameter": parameter])
            }
            guard count < Self.maximumCount else { throw Refusal(400, "there are too many parameters") }
            names.initializeElement(at: count, to: name)
            count += 1
            let value = UnsafeBufferPointer(start: min(equals + 1, next), count: max(next - equals - 1, 0))
            if !mayBeEncoded {
                let start = (value.baseAddress ?? base) - base
                keep(name, value, Place(range: start..<start + value.count))
            } else if let bytes = percentDecoded(value), percentDecoded(name) != nil {
                decoded += bytes
                bytes.withUnsafeBufferPointer {
                    keep(name, $0, Place(range: decoded.count - $0.count..<decoded.count, isAsItCame: false))
                }
            } else {
                throw Refusal(400, "a query parameter is malformed")
            }
        }
    }

    /// Keeps a parameter that means something.
    private mutating func keep(
        _ name: UnsafeBufferPointer<UInt8>, _ value: UnsafeBufferPointer<UInt8>, _ place: Place
    ) {
        switch name.count {
        case 5 where isEqual(name, "nonce"): places.nonce = place
        case 7 where isEqual(name, "echostr"): places.echostr = place
        case 9 where isEqual(name, "signature"): places.signature = place
        case 9 where isEqual(name, "timestamp"): places.timestamp = place
        case 12 where isEqual(name, "encrypt_type"): isAES = isEqual(value, "aes")
        case 13 where isEqual(name, "msg_signature"): places.msgSignature = place
        default: break
        }
    }
}

/// The place of a character in a text, if it is there.
private func find(_ character: Unicode.Scalar, from start: UnsafePointer<UInt8>, _ count: Int) -> UnsafePointer<UInt8>?
{
    memchr(start, CInt(character.value), count).map { UnsafePointer($0.assumingMemoryBound(to: UInt8.self)) }
}

@inline(__always)
private func isEqual(_ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>) -> Bool {
    guard left.count == right.count, let first = left.baseAddress, let second = right.baseAddress else {
        return left.count == right.count
    }
    return equal(first, second, left.count)
}

@inline(__always)
private func isEqual(_ text: UnsafeBufferPointer<UInt8>, _ literal: StaticString) -> Bool {
    isEqual(text, UnsafeBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount))
}

/// The UTF-8 with `%XX` and `+` replaced; `nil` where it is malformed.
private func percentDecoded(_ text: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
    var bytes: [UInt8] = []
    var rest = text[...]
    while let byte = rest.popFirst() {
        switch byte {
        case UInt8(ascii: "+"): bytes.append(UInt8(ascii: " "))
        case UInt8(ascii: "%"):
            guard let high = rest.popFirst()?.hexadecimalValue, let low = rest.popFirst()?.hexadecimalValue else {
                return nil
            }
            bytes.append(high << 4 | low)
        default: bytes.append(byte)
        }
    }
    return String(validating: bytes, as: UTF8.self) == nil ? nil : bytes
}

extension UInt8 {
    fileprivate var hexadecimalValue: UInt8? {
        switch self {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): self - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): self - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): self - UInt8(ascii: "A") + 10
        default: nil
        }
    }
}
