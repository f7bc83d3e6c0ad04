/// Eight bytes, the first one lowest.
///
/// - Parameter place: Where they are, at any address.
@inlinable @inline(__always)
public func load(_ place: UnsafePointer<UInt8>) -> UInt64 {
    UnsafeRawPointer(place).loadUnaligned(as: UInt64.self).littleEndian
}
