/// A reply that tells WeChat whether a push was handled: what it says counts, and not that it came.
///
/// A schema cannot say which value means what: a conformance is written by hand, beside the schemas.
public protocol Acknowledgement: Message {
    /// Whether it says that the push was not handled, so that WeChat sends it again.
    var asksForRepetition: Bool { get }
}
