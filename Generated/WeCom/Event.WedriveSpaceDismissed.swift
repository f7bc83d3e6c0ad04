// Generated from WeCom/Event/WedriveSpaceDismissed.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// An administrator dissolved drive spaces that the application had made.
///
/// On the wire: `MsgType` `event`, `Event` `wedrive_space_change`, `ChangeType` `dismiss_space`.
public struct WedriveSpaceDismissedEvent: CompanyEventHeader {
    /// The fields of ``CompanyEventHeader``.
    public var companyEventHeader: CompanyEventHeaderFields

    /// The IDs of the spaces.
    ///
    /// Wire name: `SpaceId`.
    public var spaceIDs: [String]

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(toUserName: String, fromUserName: String? = nil, createTime: UnixTime, spaceIDs: [String]) {
        companyEventHeader = CompanyEventHeaderFields(
            toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.spaceIDs = spaceIDs
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        name: WedriveSpaceDismissedEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=wedrive_space_change ChangeType=dismiss_space
        schema: WeCom/Event/WedriveSpaceDismissed.json
        summary: An administrator dissolved drive spaces that the application had made.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        companyEventHeader = CompanyEventHeaderFields(blankFor: decoder)
        spaceIDs = []
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ToUserName FromUserName CreateTime MsgType Event ChangeType SpaceId*")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&companyEventHeader.toUserName)
            case 1: decoder.read(&companyEventHeader.fromUserName)
            case 2: decoder.read(&companyEventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("wedrive_space_change")
            case 5: decoder.expect("dismiss_space")
            default: decoder.read(oneOf: &spaceIDs)
            }
        }
        decoder.end(reading, required: 0x3d, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", companyEventHeader.toUserName)
        encoder.write("FromUserName", companyEventHeader.fromUserName)
        encoder.write("CreateTime", companyEventHeader.createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "wedrive_space_change")
        encoder.write("ChangeType", constant: "dismiss_space")
        encoder.write("SpaceId", siblings: spaceIDs, isRequired: true)
        encoder.end()
    }
}
