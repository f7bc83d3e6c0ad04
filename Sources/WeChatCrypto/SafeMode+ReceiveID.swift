extension SafeMode {
    /// Whom an encrypted message is for, whatever the receive ID of this safe mode.
    ///
    /// It tells a person who has the key why a message was refused. No server may show by its answer that it called this:
    /// whoever learns why decryption failed can decrypt messages of others.
    ///
    /// - Parameter encrypt: The encrypted message in base64.
    /// - Returns: The receive ID behind the message; `nil` where no key of this safe mode decrypts it.
    package func receiveID(of encrypt: String) -> String? {
        for key in keys {
            guard var frame = decodeBase64(Array(encrypt.utf8)), frame.count >= 32, frame.count % 16 == 0 else {
                return nil
            }
            frame.withUnsafeMutableBufferPointer { key.cipher.decrypt($0, iv: nil) }
            let length = frame[16..<messageOffset].reduce(0) { $0 << 8 | Int($1) }
            let end = frame.count - Int(frame[frame.count - 1])
            let start = messageOffset + length
            guard start <= end, end < frame.count else { continue }
            if let text = String(validating: frame[start..<end], as: UTF8.self) { return text }
        }
        return nil
    }
}
