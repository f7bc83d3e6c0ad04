// Generated from WeCom/Event/UploadMediaJobFinished.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A file that was given by its address has been uploaded in the background, or that failed. Ask the API for the
/// result.
///
/// On the wire: `MsgType` `event`, `Event` `upload_media_job_finish`.
public struct UploadMediaJobFinishedEvent: CompanyEventHeader {
    /// The fields of ``CompanyEventHeader``.
    public var companyEventHeader: CompanyEventHeaderFields

    /// The job's ID, as the call that started it returned it.
    ///
    /// Wire name: `JobId`.
    public var jobID: String

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(toUserName: String, fromUserName: String? = nil, createTime: UnixTime, jobID: String) {
        companyEventHeader = CompanyEventHeaderFields(
            toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.jobID = jobID
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        name: UploadMediaJobFinishedEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=upload_media_job_finish
        schema: WeCom/Event/UploadMediaJobFinished.json
        summary: A file that was given by its address has been uploaded in the background, or that failed. Ask the \
        API for the result.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        companyEventHeader = CompanyEventHeaderFields(blankFor: decoder)
        jobID = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ToUserName FromUserName CreateTime MsgType Event JobId")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&companyEventHeader.toUserName)
            case 1: decoder.read(&companyEventHeader.fromUserName)
            case 2: decoder.read(&companyEventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("upload_media_job_finish")
            default: decoder.read(&jobID)
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
        encoder.write("Event", constant: "upload_media_job_finish")
        encoder.write("JobId", jobID)
        encoder.end()
    }
}
