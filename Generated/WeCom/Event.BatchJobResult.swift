// Generated from WeCom/Event/BatchJobResult.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A job that imports, exports or invites in the background is done. Ask the API for its result.
///
/// On the wire: `MsgType` `event`, `Event` `batch_job_result`.
public struct BatchJobResultEvent: CompanyEventHeader {
    /// The fields of ``CompanyEventHeader``.
    public var companyEventHeader: CompanyEventHeaderFields

    /// The job and its outcome.
    ///
    /// Wire name: `BatchJob`.
    public var job: BatchJob?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(toUserName: String, fromUserName: String? = nil, createTime: UnixTime, job: BatchJob? = nil) {
        companyEventHeader = CompanyEventHeaderFields(
            toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.job = job
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        name: BatchJobResultEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=batch_job_result
        schema: WeCom/Event/BatchJobResult.json
        summary: A job that imports, exports or invites in the background is done. Ask the API for its result.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        companyEventHeader = CompanyEventHeaderFields(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ToUserName FromUserName CreateTime MsgType Event BatchJob")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&companyEventHeader.toUserName)
            case 1: decoder.read(&companyEventHeader.fromUserName)
            case 2: decoder.read(&companyEventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("batch_job_result")
            default: decoder.read(&job)
            }
        }
        decoder.end(reading, required: 0x1d, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", companyEventHeader.toUserName)
        encoder.write("FromUserName", companyEventHeader.fromUserName)
        encoder.write("CreateTime", companyEventHeader.createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "batch_job_result")
        encoder.write("BatchJob", job)
        encoder.end()
    }
}
