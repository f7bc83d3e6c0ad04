// Generated from WeCom/DataZone/Common.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// The header of a notice to a program that runs in the data zone.
public protocol DataZoneHeader: Message {
    /// When it happened.
    ///
    /// Wire name: `timestamp`.
    var timestamp: UnixTime { get }
}
