/// Whether two runs of bytes are equal: names are short, and a call costs more than the comparison. The last step looks
/// at some bytes a second time instead of at each that is left.
@inlinable @inline(__always)
public func equal(_ left: UnsafePointer<UInt8>, _ right: UnsafePointer<UInt8>, _ count: Int) -> Bool {
    if count >= 8 {
        var index = 0
        while index &+ 8 < count {
            if UnsafeRawPointer(left + index).loadUnaligned(as: UInt64.self)
                != UnsafeRawPointer(right + index).loadUnaligned(as: UInt64.self)
            {
                return false
            }
            index &+= 8
        }
        return UnsafeRawPointer(left + count - 8).loadUnaligned(as: UInt64.self)
            == UnsafeRawPointer(right + count - 8).loadUnaligned(as: UInt64.self)
    }
    if count >= 4 {
        return UnsafeRawPointer(left).loadUnaligned(as: UInt32.self)
            == UnsafeRawPointer(right).loadUnaligned(as: UInt32.self)
            && UnsafeRawPointer(left + count - 4).loadUnaligned(as: UInt32.self)
                == UnsafeRawPointer(right + count - 4).loadUnaligned(as: UInt32.self)
    }
    var index = 0
    while index < count {
        if left[index] != right[index] { return false }
        index += 1
    }
    return true
}
