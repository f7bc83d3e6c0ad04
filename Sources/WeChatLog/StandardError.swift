#if canImport(Darwin)
import Darwin
#elseif canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

enum StandardError {
    /// Writes a text at once, so that lines of several threads do not mix.
    static func write(_ text: String) {
        var text = text
        text.withUTF8 { buffer in
            var rest = UnsafeRawBufferPointer(buffer)
            while !rest.isEmpty {
                #if canImport(Darwin)
                let count = Darwin.write(2, rest.baseAddress, rest.count)
                #elseif canImport(Glibc)
                let count = Glibc.write(2, rest.baseAddress, rest.count)
                #else
                let count = Musl.write(2, rest.baseAddress, rest.count)
                #endif
                guard count > 0 else { return }
                rest = UnsafeRawBufferPointer(rebasing: rest[count...])
            }
        }
    }
}
