// Generated from OpenPlatform/Event/ComponentVerifyTicketPush.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// WeChat's ticket for the third-party platform, which comes about every ten minutes. The access token of the platform
/// is had with it.
///
/// On the wire: `InfoType` `component_verify_ticket`.
public struct ComponentVerifyTicketPush: PushHeader {
    /// The fields of ``PushHeader``.
    public var pushHeader: PushHeaderFields

    /// The ticket. It is good for about twelve hours; the latest should be kept.
    ///
    /// Wire name: `ComponentVerifyTicket`.
    public var ticket: String

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(appID: String, createTime: UnixTime, ticket: String) {
        pushHeader = PushHeaderFields(appID: appID, createTime: createTime)
        self.ticket = ticket
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: OpenPlatform
        name: ComponentVerifyTicketPush
        direction: inbound
        wire: xml
        match: InfoType=component_verify_ticket
        schema: OpenPlatform/Event/ComponentVerifyTicketPush.json
        summary: WeChat's ticket for the third-party platform, which comes about every ten minutes. The access \
        token of the platform is had with it.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        pushHeader = PushHeaderFields(blankFor: decoder)
        ticket = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("AppId CreateTime InfoType ComponentVerifyTicket")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&pushHeader.appID)
            case 1: decoder.read(&pushHeader.createTime)
            case 2: decoder.expect("component_verify_ticket")
            default: decoder.read(&ticket)
            }
        }
        decoder.end(reading, required: 0xf, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("AppId", pushHeader.appID)
        encoder.write("CreateTime", pushHeader.createTime)
        encoder.write("InfoType", constant: "component_verify_ticket")
        encoder.write("ComponentVerifyTicket", ticket)
        encoder.end()
    }
}
