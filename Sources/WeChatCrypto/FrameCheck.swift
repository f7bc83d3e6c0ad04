/// Checks decrypted bytes: the padding, the length and the receive ID.
///
/// Whoever can tell a wrong pad from another fault, by the answer or by the time it takes, can decrypt any message by
/// asking often enough. So nothing here leaves early: every check is made whatever the others found, and what they find
/// goes into one word. Only the number of bytes decides what is done, and the sender knows that.
package struct FrameCheck {
    private var faults: UInt = 0
    private var count = 0

    #if DEBUG
    /// How many comparisons were made.
    package private(set) var steps = 0
    #endif

    /// Checks a frame of safe mode: 16 random bytes, the length of the message in four bytes, the message, the receive
    /// ID, and PKCS#7 padding to a multiple of 32.
    ///
    /// - Parameters:
    ///   - frame: What was decrypted.
    ///   - receiveID: The ID that has to stand behind the message.
    package init(frame: UnsafeBufferPointer<UInt8>, receiveID: [UInt8]) {
        let room = frame.count - messageOffset - receiveID.count
        guard let start = frame.baseAddress, room > 0, frame.count >= 32 else {
            note(1)
            return
        }
        let padCount = readPad(frame, block: 32)
        // Negative where the pad is wrong: then the length is too, and the ID is looked for where there are bytes.
        count = room - padCount
        let length = UnsafeRawPointer(start).loadUnaligned(fromByteOffset: 16, as: UInt32.self).bigEndian
        note(UInt(length) ^ UInt(bitPattern: count))
        let place = start + (messageOffset + max(0, count))
        note(receiveID.withUnsafeBufferPointer { $0.baseAddress.map { difference(place, $0, receiveID.count) } ?? 0 })
    }

    /// Checks PKCS#7 padding alone.
    ///
    /// - Parameters:
    ///   - bytes: What was decrypted.
    ///   - block: What the padding fills up to a multiple of: 16 or 32.
    package init(padded bytes: UnsafeBufferPointer<UInt8>, block: Int) {
        guard bytes.count >= block else {
            note(1)
            return
        }
        count = bytes.count - readPad(bytes, block: block)
    }

    /// The number of the message's bytes, or `nil` where anything is wrong.
    package var messageCount: Int? { faults == 0 ? count : nil }

    /// Looks at all bytes that a pad may have, though it may have fewer.
    private mutating func readPad(_ bytes: UnsafeBufferPointer<UInt8>, block: Int) -> Int {
        let pad = bytes[bytes.count - 1]
        note((UInt(pad) &- 1) / UInt(block))
        for distance in 1...block {
            let isPad = UInt8(truncatingIfNeeded: (distance - 1 - Int(pad)) >> 8)
            note(UInt((bytes[bytes.count - distance] ^ pad) & isPad))
        }
        return Int(pad)
    }

    private mutating func note(_ difference: UInt) {
        faults |= difference
        #if DEBUG
        steps += 1
        #endif
    }
}

/// The offset of the message in a frame: behind the random bytes and the length.
let messageOffset = 20
