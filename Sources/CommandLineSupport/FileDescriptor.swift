#if canImport(Darwin)
import Darwin
#elseif canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// An open file, as the system numbers it.
package struct FileDescriptor: Sendable {
    package let number: Int32

    package static let standardInput = FileDescriptor(number: 0)
    package static let standardOutput = FileDescriptor(number: 1)
    package static let standardError = FileDescriptor(number: 2)

    package var isTerminal: Bool { isatty(number) == 1 }

    /// Reads up to the end.
    ///
    /// - Parameter limit: How many bytes there may be: a device or a pipe may have no end.
    /// - Returns: The bytes, or `nil` where the system fails or there are more; `errno` has the reason.
    package func readToEnd(limit: Int = .max) -> [UInt8]? {
        var bytes = [UInt8](repeating: 0, count: 1 << 13)
        var count = 0
        while true {
            // An array is appended as a whole, also where nothing is optimised: the plugin's tool is built so.
            if count == bytes.count { bytes += [UInt8](repeating: 0, count: count) }
            let got = bytes.withUnsafeMutableBytes { buffer in
                let rest = UnsafeMutableRawBufferPointer(rebasing: buffer[count...])
                return read(number, rest.baseAddress, rest.count)
            }
            if got > 0 {
                count += got
                guard count <= limit else {
                    errno = EFBIG
                    return nil
                }
            } else if got == 0 {
                bytes.removeLast(bytes.count - count)
                return bytes
            } else if errno != EINTR {
                return nil
            }
        }
    }

    /// Writes all of some bytes.
    ///
    /// - Returns: Whether it was done; where not, `errno` has the reason.
    @discardableResult
    package func writeAll(_ bytes: [UInt8]) -> Bool {
        bytes.withUnsafeBytes { buffer in
            var rest = buffer[...]
            while !rest.isEmpty {
                let count = write(number, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
                if count > 0 {
                    rest = rest.dropFirst(count)
                } else if errno != EINTR {
                    return false
                }
            }
            return true
        }
    }
}
