#if !canImport(CommonCrypto)
internal import Synchronization

/// Objects that serve one caller at a time, and are kept for the next one.
///
/// There are never more of them than there were callers at a time.
final class Pool<Element: AnyObject & Sendable>: Sendable {
    private let idle = Mutex<[Element]>([])
    private let make: @Sendable () -> Element

    /// - Parameter make: Makes an object where none is idle.
    init(_ make: @escaping @Sendable () -> Element) { self.make = make }

    /// Lends an object to a closure.
    func withElement(_ body: (Element) -> Void) {
        let element = idle.withLock { $0.popLast() } ?? make()
        body(element)
        idle.withLock { $0.append(element) }
    }
}
#endif
