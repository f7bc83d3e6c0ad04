// Generated from WeCom/DataZone/Common.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// The fields of ``DataZoneHeader``.
public struct DataZoneHeaderFields: Sendable, Equatable {
    /// When it happened.
    ///
    /// Wire name: `timestamp`.
    public var timestamp: UnixTime

    /// Creates a value of its fields.
    public init(timestamp: UnixTime) {
        self.timestamp = timestamp
    }

    init(blankFor decoder: borrowing FieldDecoder) {
        timestamp = 0
    }
}

/// The header of a notice to a program that runs in the data zone.
public protocol DataZoneHeader: Message {
    /// Its fields together.
    var dataZoneHeader: DataZoneHeaderFields { get set }
}

extension DataZoneHeader {
    /// When it happened.
    ///
    /// Wire name: `timestamp`.
    public var timestamp: UnixTime {
        get { dataZoneHeader.timestamp }
        set { dataZoneHeader.timestamp = newValue }
    }
}
