// Generated from SharedTypes/Shared/Kinds.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// The kind of a picture.
public struct PictureKind: OpenEnum {
    /// The value on the wire.
    public var rawValue: String

    /// Creates the value that stands on the wire, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// `photo`.
    public static var photo: Self { Self(rawValue: "photo") }

    /// `drawing`.
    public static var drawing: Self { Self(rawValue: "drawing") }

    public static var knownValues: [Self] { [.photo, .drawing] }
}
