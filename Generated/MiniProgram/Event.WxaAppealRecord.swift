// Generated from MiniProgram/Event/WxaAppealRecord.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// An appeal against a punishment for a violation changed its state.
///
/// On the wire: `MsgType` `event`, `Event` `wxa_appeal_record`.
public struct WxaAppealRecordEvent: AccountEventHeader {
    /// The fields of ``AccountEventHeader``.
    public var accountEventHeader: AccountEventHeaderFields

    /// The appeal's ID.
    ///
    /// Wire name: `appeal_record_id`.
    public var recordID: Int64

    /// The mini program's app ID.
    ///
    /// Wire name: `appid`.
    public var appID: String

    /// When the appeal was made.
    ///
    /// Wire name: `appeal_time`.
    public var appealTime: UnixTime

    /// How often was appealed in this matter.
    ///
    /// Wire name: `appeal_count`.
    public var appealCount: Int

    /// Who appealed.
    ///
    /// Wire name: `appeal_from`.
    public var source: AppealSource

    /// The state of the appeal.
    ///
    /// Wire name: `appeal_status`.
    public var status: AppealStatus

    /// When the appeal was decided; absent before.
    ///
    /// Wire name: `audit_time`.
    public var auditTime: UnixTime?

    /// Why the appeal was decided so.
    ///
    /// Wire name: `audit_reason`.
    public var auditReason: String?

    /// What the punishment was for.
    ///
    /// Wire name: `punish_description`.
    public var punishmentDescription: String?

    /// The parts of the matter.
    ///
    /// Wire name: `material`.
    public var materials: [AppealMaterial]

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String? = nil, createTime: UnixTime, recordID: Int64, appID: String,
        appealTime: UnixTime, appealCount: Int, source: AppealSource, status: AppealStatus, auditTime: UnixTime? = nil,
        auditReason: String? = nil, punishmentDescription: String? = nil, materials: [AppealMaterial] = []
    ) {
        accountEventHeader = AccountEventHeaderFields(
            toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.recordID = recordID
        self.appID = appID
        self.appealTime = appealTime
        self.appealCount = appealCount
        self.source = source
        self.status = status
        self.auditTime = auditTime
        self.auditReason = auditReason
        self.punishmentDescription = punishmentDescription
        self.materials = materials
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: MiniProgram
        name: WxaAppealRecordEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=wxa_appeal_record
        schema: MiniProgram/Event/WxaAppealRecord.json
        summary: An appeal against a punishment for a violation changed its state.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        accountEventHeader = AccountEventHeaderFields(blankFor: decoder)
        recordID = 0
        appID = ""
        appealTime = 0
        appealCount = 0
        source = AppealSource(rawValue: 0)
        status = AppealStatus(rawValue: 0)
        materials = []
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(
            """
            ToUserName FromUserName CreateTime MsgType Event appeal_record_id appid appeal_time appeal_count \
            appeal_from appeal_status audit_time audit_reason punish_description material*
            """)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&accountEventHeader.toUserName)
            case 1: decoder.read(&accountEventHeader.fromUserName)
            case 2: decoder.read(&accountEventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("wxa_appeal_record")
            case 5: decoder.read(&recordID)
            case 6: decoder.read(&appID)
            case 7: decoder.read(&appealTime)
            case 8: decoder.read(&appealCount)
            case 9: decoder.read(&source)
            case 10: decoder.read(&status)
            case 11: decoder.read(&auditTime)
            case 12: decoder.read(&auditReason)
            case 13: decoder.read(&punishmentDescription)
            default: decoder.read(oneOf: &materials)
            }
        }
        decoder.end(reading, required: 0x7fd, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", accountEventHeader.toUserName)
        encoder.write("FromUserName", accountEventHeader.fromUserName)
        encoder.write("CreateTime", accountEventHeader.createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "wxa_appeal_record")
        encoder.write("appeal_record_id", recordID)
        encoder.write("appid", appID, cdata: false)
        encoder.write("appeal_time", appealTime)
        encoder.write("appeal_count", appealCount)
        encoder.write("appeal_from", source)
        encoder.write("appeal_status", status)
        encoder.write("audit_time", auditTime)
        encoder.write("audit_reason", auditReason, cdata: false)
        encoder.write("punish_description", punishmentDescription)
        encoder.write("material", siblings: materials, isRequired: false)
        encoder.end()
    }
}
