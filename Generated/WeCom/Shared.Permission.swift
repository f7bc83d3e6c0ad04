// Generated from WeCom/Shared/Permission.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A permission that an application gets by separate consent of a company.
public struct SpecialPermission: OpenEnum {
    /// The value on the wire.
    public var rawValue: String

    /// Creates the value that stands on the wire, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The use of acquisition links.
    public static var customerAcquisition: Self { Self(rawValue: "customer_acquisition") }

    public static var knownValues: [Self] { [.customerAcquisition] }
}

/// A permission to read data of a company.
public struct DataPermission: OpenEnum {
    /// The value on the wire.
    public var rawValue: String

    /// Creates the value that stands on the wire, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The archived chats in the data zone.
    public static var dataZoneChat: Self { Self(rawValue: "data_zone_chat") }

    public static var knownValues: [Self] { [.dataZoneChat] }
}
