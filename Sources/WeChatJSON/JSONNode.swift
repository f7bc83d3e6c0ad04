/// A value of a JSON document, with its place.
///
/// Unlike Foundation's reader this keeps what a message or a diagnostic needs: the order of members, members of one
/// name, numbers as they are written (64 bits and trailing zeros), and the place of every name and value.
public struct JSONNode: Sendable {
    /// The value.
    public var value: Value

    /// The offset in bytes of the value's first byte.
    public var offset: Int

    /// The offset in bytes behind the value's last byte.
    public var endOffset: Int

    /// Creates a node.
    public init(value: Value, offset: Int = 0, endOffset: Int = 0) {
        self.value = value
        self.offset = offset
        self.endOffset = endOffset
    }

    /// The forms a value takes.
    public enum Value: Sendable {
        case object([Member])
        case array([JSONNode])
        case string(String)
        /// A number, as it is written.
        case number(String)
        case boolean(Bool)
        case null
    }

    /// A member of an object.
    public struct Member: Sendable {
        /// The name.
        public var name: String
        /// The offset in bytes of the name's opening quotation mark.
        public var nameOffset: Int
        /// The value.
        public var node: JSONNode

        /// Creates a member.
        public init(name: String, nameOffset: Int = 0, node: JSONNode) {
            self.name = name
            self.nameOffset = nameOffset
            self.node = node
        }
    }

    /// The first member of a name, where the value is an object that has it.
    public subscript(name: String) -> JSONNode? {
        guard case .object(let members) = value else { return nil }
        return members.first { $0.name == name }?.node
    }
}
