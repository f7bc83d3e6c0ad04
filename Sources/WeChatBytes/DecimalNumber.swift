/// Reads an integer in decimal: an optional sign and digits, nothing else.
///
/// - Parameter bytes: The text, without blanks.
/// - Returns: The number, or `nil` where the text is none or does not fit 64 bits.
public func parseInteger(_ bytes: UnsafeBufferPointer<UInt8>) -> Int64? {
    guard let start = bytes.baseAddress else { return nil }
    // 18 digits cannot overflow.
    if bytes.count <= 18, let value = digits(start, bytes.count) { return Int64(bitPattern: value) }
    return parseUnusualInteger(bytes)
}

/// The number of up to 18 digits; `nil` where there is something else, or nothing.
@inline(__always)
private func digits(_ start: UnsafePointer<UInt8>, _ count: Int) -> UInt64? {
    guard count > 0 else { return nil }
    var value: UInt64 = 0
    var place = start
    var left = count
    while left >= 8 {
        guard let digits = eightDigits(UnsafeRawPointer(place).loadUnaligned(as: UInt64.self).littleEndian) else {
            return nil
        }
        value = value &* 100_000_000 &+ digits
        place += 8
        left &-= 8
    }
    while left > 0 {
        let digit = place.pointee &- UInt8(ascii: "0")
        guard digit <= 9 else { return nil }
        value = value &* 10 &+ UInt64(digit)
        place += 1
        left &-= 1
    }
    return value
}

/// Reads an integer with a sign, or with more digits; or finds that it is none.
@inline(never)
private func parseUnusualInteger(_ bytes: UnsafeBufferPointer<UInt8>) -> Int64? {
    let isNegative = bytes.first == UInt8(ascii: "-")
    let digits = isNegative || bytes.first == UInt8(ascii: "+") ? bytes.dropFirst() : bytes[...]
    guard !digits.isEmpty else { return nil }
    var value: Int64 = 0
    for byte in digits {
        let digit = byte &- UInt8(ascii: "0")
        guard digit <= 9 else { return nil }
        let (product, overflowed) = value.multipliedReportingOverflow(by: 10)
        let (difference, underflowed) = product.subtractingReportingOverflow(Int64(digit))
        guard !overflowed, !underflowed else { return nil }
        value = difference
    }
    if isNegative { return value }
    return value == .min ? nil : -value
}

/// The number of eight digits in a word, the first digit in its lowest byte: pairs, then fours, then all are joined.
@inline(__always)
private func eightDigits(_ word: UInt64) -> UInt64? {
    let isDigits =
        (word & 0xF0F0_F0F0_F0F0_F0F0) | (((word &+ 0x0606_0606_0606_0606) & 0xF0F0_F0F0_F0F0_F0F0) >> 4)
        == 0x3333_3333_3333_3333
    guard isDigits else { return nil }
    var value = word & 0x0F0F_0F0F_0F0F_0F0F
    value = (value &* 10 &+ value >> 8) & 0x00FF_00FF_00FF_00FF
    value = (value &* 100 &+ value >> 16) & 0x0000_FFFF_0000_FFFF
    value = (value &* 10000 &+ value >> 32) & 0x0000_0000_FFFF_FFFF
    return value
}

/// Whether an integer's text is the one this library would write: no plus and no needless zero.
///
/// - Parameter bytes: The text of an integer, as ``parseInteger(_:)`` has read it.
@inlinable
public func isCanonicalInteger(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = bytes.first else { return false }
    if first == UInt8(ascii: "0") { return bytes.count == 1 }
    if first == UInt8(ascii: "-") { return bytes.count > 1 && bytes[1] != UInt8(ascii: "0") }
    return first != UInt8(ascii: "+")
}

/// Whether a number's text is the one this library would write for a `Double`: no sign but a minus, no needless zero,
/// no exponent.
public func isCanonicalNumber(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let start = bytes.baseAddress, !bytes.isEmpty else { return false }
    let end = start + bytes.count
    let isNegative = start.pointee == UInt8(ascii: "-")
    let digits = isNegative ? start + 1 : start
    guard digits < end, digits.pointee &- UInt8(ascii: "0") <= 9 else { return false }
    if digits.pointee == UInt8(ascii: "0") {
        if digits + 1 == end { return !isNegative }
        if digits[1] != UInt8(ascii: ".") { return false }
    }
    var place = digits
    while place < end, place.pointee &- UInt8(ascii: "0") <= 9 { place += 1 }
    // 15 significant digits come back from a Double as they went in; more may not.
    if place == end { return end - digits <= 15 }
    guard place.pointee == UInt8(ascii: "."), end - place > 1, end[-1] != UInt8(ascii: "0") else { return false }
    place += 1
    while place < end, place.pointee &- UInt8(ascii: "0") <= 9 { place += 1 }
    return place == end && end - digits <= 16
}

private let powersOfTen: [Double] = [
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20,
    1e21, 1e22,
]

/// Reads a number in decimal, with a fraction and an exponent where it has them.
///
/// - Parameter bytes: The text, without blanks.
/// - Returns: The nearest number, or `nil` where the text is none, or is infinite or not a number.
public func parseDouble(_ bytes: UnsafeBufferPointer<UInt8>) -> Double? {
    guard let start = bytes.baseAddress, !bytes.isEmpty, bytes.count <= 400 else { return nil }
    let end = start + bytes.count
    var place = start
    let isNegative = place.pointee == UInt8(ascii: "-")
    if isNegative || place.pointee == UInt8(ascii: "+") { place += 1 }
    var mantissa: UInt64 = 0
    var digits = 0
    var fraction = 0
    var hasPoint = false
    while place < end {
        let digit = place.pointee &- UInt8(ascii: "0")
        if digit <= 9 {
            digits += 1
            if digits <= 15 { mantissa = mantissa &* 10 &+ UInt64(digit) }
            if hasPoint { fraction += 1 }
        } else if place.pointee == UInt8(ascii: "."), !hasPoint {
            hasPoint = true
        } else {
            break
        }
        place += 1
    }
    guard digits > 0 else { return nil }
    if place == end, digits <= 15 {
        // Both are exact in a Double, so the quotient is rounded once: the nearest number.
        let value = Double(mantissa) / powersOfTen[fraction]
        return isNegative ? -value : value
    }
    // The standard library reads what is longer; it would also take "0x1p3" and "nan", which no message may carry.
    guard bytes.allSatisfy({ $0 &- UInt8(ascii: "0") <= 9 || "+-.eE".utf8.contains($0) }) else { return nil }
    guard let value = Double(String(decoding: bytes, as: UTF8.self)), value.isFinite else { return nil }
    return value
}

/// The shortest decimal text of a number that reads back as the same number, without an exponent.
///
/// - Parameter value: A finite number. Infinities and NaN have no text in a message: `nil`.
public func decimalText(of value: Double) -> String? {
    guard value.isFinite else { return nil }
    if let integer = Int64(exactly: value), integer.magnitude < 1 << 53 { return String(integer) }
    let text = value.description
    guard let exponentMark = text.firstIndex(of: "e") else {
        return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
    }
    guard let exponent = Int(text[text.index(after: exponentMark)...]) else { return nil }
    var digits = text[..<exponentMark].filter { $0 != "." && $0 != "-" }
    let sign = value < 0 ? "-" : ""
    while digits.hasSuffix("0"), digits.count > 1 { digits.removeLast() }
    if exponent < 0 {
        return sign + "0." + String(repeating: "0", count: -exponent - 1) + digits
    }
    return sign + digits + String(repeating: "0", count: max(0, exponent + 1 - digits.count))
}

/// Writes an integer in decimal.
///
/// - Parameters:
///   - value: The integer.
///   - place: Has room for 20 bytes.
/// - Returns: The place behind the last digit.
public func writeDecimal(_ value: Int64, at place: UnsafeMutablePointer<UInt8>) -> UnsafeMutablePointer<UInt8> {
    var start = place
    if value < 0 {
        start.pointee = UInt8(ascii: "-")
        start += 1
    }
    // The number of digits is known before they are written, from the last to the first, two at a time.
    var magnitude = value.magnitude
    let end = start + countOfDigits(magnitude)
    var digit = end
    while magnitude >= 100 {
        let quotient = magnitude / 100
        digit -= 2
        writePair(magnitude &- quotient &* 100, at: digit)
        magnitude = quotient
    }
    if magnitude >= 10 {
        writePair(magnitude, at: digit - 2)
    } else {
        (digit - 1).pointee = UInt8(truncatingIfNeeded: magnitude) &+ UInt8(ascii: "0")
    }
    return end
}

/// Writes a number less than 100 with two digits.
@inline(__always)
private func writePair(_ number: UInt64, at place: UnsafeMutablePointer<UInt8>) {
    let pair = UnsafeRawPointer(pairs.utf8Start + 2 * Int(truncatingIfNeeded: number)).loadUnaligned(as: UInt16.self)
    UnsafeMutableRawPointer(place).storeBytes(of: pair, as: UInt16.self)
}

private let pairs: StaticString = """
    0001020304050607080910111213141516171819202122232425262728293031323334353637383940414243444546474849\
    5051525354555657585960616263646566676869707172737475767778798081828384858687888990919293949596979899
    """

/// The number of a number's digits.
@inline(__always)
private func countOfDigits(_ number: UInt64) -> Int {
    // Of a number with so many bits, or with one more: 1233 / 4096 is the logarithm of 2.
    let count = ((UInt64.bitWidth &- (number | 1).leadingZeroBitCount) &* 1233) >> 12
    return (number | 1) < integerPowersOfTen[count] ? count : count &+ 1
}

private let integerPowersOfTen: [UInt64] = [
    1, 10, 100, 1000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000, 10_000_000_000,
    100_000_000_000, 1_000_000_000_000, 10_000_000_000_000, 100_000_000_000_000, 1_000_000_000_000_000,
    10_000_000_000_000_000, 100_000_000_000_000_000, 1_000_000_000_000_000_000, 10_000_000_000_000_000_000,
]
