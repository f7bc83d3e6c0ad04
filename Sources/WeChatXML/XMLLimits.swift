/// How much a document may ask of the reader.
///
/// WeChat's largest messages have some tens of thousands of bytes, a few hundred elements and a depth of seven.
public struct XMLLimits: Hashable, Sendable {
    /// The most bytes of a document. 1 MiB by default.
    public var bytes: Int

    /// The most elements that may be open at a time. 64 by default. Trees of values are read by recursion: a limit of
    /// many thousands asks for as much of the stack.
    public var depth: Int

    /// The most elements of a document. 16,384 by default.
    public var elements: Int

    /// The most attributes of one element. WeChat's messages have none; 64 are read past.
    public static let attributes = 64

    /// Creates limits.
    public init(bytes: Int = 1_048_576, depth: Int = 64, elements: Int = 16_384) {
        self.bytes = bytes
        self.depth = depth
        self.elements = elements
    }
}
