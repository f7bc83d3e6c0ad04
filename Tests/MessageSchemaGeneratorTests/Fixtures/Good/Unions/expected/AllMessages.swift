// Generated from the schemas of Unions. Edit the schema, not this file.
// The messages' properties: 87c1aac3e941c778.

public import WeChatMessageCoding

/// The messages of Unions.
public enum Unions: MessagePlatform {

    public static var name: String { "Unions" }

    public static var channels: [any MessagePlatform.Type] { [Unions.self, UnionsRobot.self] }
}
