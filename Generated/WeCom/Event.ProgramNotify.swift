// Generated from WeCom/Event/ProgramNotify.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A program of the application in the data zone has something for it, which is fetched with the notice's ID.
///
/// On the wire: `MsgType` `event`, `Event` `program_notify`.
public struct ProgramNotifyEvent: CompanyEventHeader {
    /// The fields of ``CompanyEventHeader``.
    public var companyEventHeader: CompanyEventHeaderFields

    /// Fetches what the program has to say; valid for 10 minutes.
    ///
    /// Wire name: `NotifyId`.
    public var notifyID: String

    /// The occasion of the notice.
    ///
    /// Wire name: `NotifyScene`.
    public var notifyScene: Int?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String? = nil, createTime: UnixTime, notifyID: String, notifyScene: Int? = nil
    ) {
        companyEventHeader = CompanyEventHeaderFields(
            toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.notifyID = notifyID
        self.notifyScene = notifyScene
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        name: ProgramNotifyEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=program_notify
        schema: WeCom/Event/ProgramNotify.json
        summary: A program of the application in the data zone has something for it, which is fetched with the \
        notice's ID.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        companyEventHeader = CompanyEventHeaderFields(blankFor: decoder)
        notifyID = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ToUserName FromUserName CreateTime MsgType Event NotifyId NotifyScene")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&companyEventHeader.toUserName)
            case 1: decoder.read(&companyEventHeader.fromUserName)
            case 2: decoder.read(&companyEventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("program_notify")
            case 5: decoder.read(&notifyID)
            default: decoder.read(&notifyScene)
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
        encoder.write("Event", constant: "program_notify")
        encoder.write("NotifyId", notifyID)
        encoder.write("NotifyScene", notifyScene)
        encoder.end()
    }
}
