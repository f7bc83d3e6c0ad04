internal import WeChatBytes

#if canImport(Darwin)
internal import Darwin
#elseif canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#endif

/// The parameters of a callback's query.
package struct CallbackQuery {
    package var signature: String?
    package var msgSignature: String?
    package var timestamp: String?
    package var nonce: String?
    package var echostr: String?
    var encryptType: String?

    /// Where a name lies in the query: 32 bits are enough for any, and all of them fit the stack.
    private typealias Name = Range<UInt32>

    /// More parameters than this are no request of WeChat's.
    private static let maximumCount = 64

    /// Reads a query.
    ///
    /// - Throws: ``Refusal`` where a parameter, known or not, is there twice, or is no percent-encoded UTF-8.
    package init(_ query: String) throws(Refusal) {
        guard query.utf8.count <= UInt32.max else { throw Refusal(400, "the query is too long") }
        var text = query
        let refusal = text.withUTF8 { query in
            withUnsafeTemporaryAllocation(of: Name.self, capacity: Self.maximumCount) { names in
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

    private mutating func read(
        _ query: UnsafeBufferPointer<UInt8>, _ names: UnsafeMutableBufferPointer<Name>
    ) throws(Refusal) {
        func isEncoded(_ start: Int, _ end: Int) -> Bool {
            find("%", in: query, from: start, to: end) < end || find("+", in: query, from: start, to: end) < end
        }
        let mayBeEncoded = isEncoded(0, query.count)
        var (count, start) = (0, 0)
        while start < query.count {
            let end = find("&", in: query, from: start, to: query.count)
            defer { start = end + 1 }
            guard start < end else { continue }
            let equals = find("=", in: query, from: start, to: end)
            let name = UnsafeBufferPointer(rebasing: query[start..<equals])
            for other in names[..<count]
            where isEqual(UnsafeBufferPointer(rebasing: query[Int(other.lowerBound)..<Int(other.upperBound)]), name) {
                let parameter = String(decoding: name, as: UTF8.self)
                throw Refusal(400, "a query parameter is repeated", ["parameter": parameter])
            }
            guard count < Self.maximumCount else { throw Refusal(400, "there are too many parameters") }
            names.initializeElement(at: count, to: UInt32(start)..<UInt32(start + name.count))
            count += 1
            let value = UnsafeBufferPointer(rebasing: query[min(equals + 1, end)..<end])
            if !mayBeEncoded || !isEncoded(start, end) {
                set(name, to: String(decoding: value, as: UTF8.self))
            } else if let decoded = percentDecoded(value), percentDecoded(name) != nil {
                set(name, to: decoded)
            } else {
                throw Refusal(400, "a query parameter is malformed")
            }
        }
    }

    /// Keeps a parameter that means something.
    @inline(__always)
    private mutating func set(_ name: UnsafeBufferPointer<UInt8>, to value: @autoclosure () -> String) {
        func isNamed(_ literal: StaticString) -> Bool {
            isEqual(name, UnsafeBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount))
        }
        if isNamed("signature") {
            signature = value()
        } else if isNamed("msg_signature") {
            msgSignature = value()
        } else if isNamed("timestamp") {
            timestamp = value()
        } else if isNamed("nonce") {
            nonce = value()
        } else if isNamed("echostr") {
            echostr = value()
        } else if isNamed("encrypt_type") {
            encryptType = value()
        }
    }

    /// A parameter that must be there.
    func required(_ parameter: String?, _ name: StaticString) throws(Refusal) -> String {
        guard let parameter, !parameter.isEmpty else {
            throw Refusal(400, "a query parameter is missing", ["parameter": "\(name)"])
        }
        return parameter
    }
}

/// The place of a character in a text, or the end of what is looked at.
@inline(__always)
private func find(
    _ character: Unicode.Scalar, in text: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int
) -> Int {
    guard let base = text.baseAddress, let place = memchr(base + start, CInt(character.value), end - start) else {
        return end
    }
    return UnsafeRawPointer(place) - UnsafeRawPointer(base)
}

@inline(__always)
private func isEqual(_ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>) -> Bool {
    guard left.count == right.count, let first = left.baseAddress, let second = right.baseAddress else {
        return left.count == right.count
    }
    return equal(first, second, left.count)
}

/// The text with `%XX` and `+` replaced; `nil` where it is malformed.
private func percentDecoded(_ text: UnsafeBufferPointer<UInt8>) -> String? {
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
    return String(validating: bytes, as: UTF8.self)
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
