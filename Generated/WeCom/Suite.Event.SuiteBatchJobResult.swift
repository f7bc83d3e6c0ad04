// Generated from WeCom/Suite/Event/SuiteBatchJobResult.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A job on the contacts of an authorizing company that was started through the API is finished.
///
/// On the wire: `InfoType` `batch_job_result`.
public struct SuiteBatchJobResultEvent: AuthorizedCorpHeader {
    /// The fields of ``AuthorizedCorpHeader``.
    public var authorizedCorpHeader: AuthorizedCorpHeaderFields

    /// The job and its result.
    ///
    /// Wire name: `BatchJob`.
    public var job: BatchJob?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(suiteID: String, authCorpID: String, timestamp: UnixTime, job: BatchJob? = nil) {
        authorizedCorpHeader = AuthorizedCorpHeaderFields(
            suiteID: suiteID, authCorpID: authCorpID, timestamp: timestamp)
        self.job = job
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: Suite
        name: SuiteBatchJobResultEvent
        direction: inbound
        wire: xml
        match: InfoType=batch_job_result
        schema: WeCom/Suite/Event/SuiteBatchJobResult.json
        summary: A job on the contacts of an authorizing company that was started through the API is finished.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        authorizedCorpHeader = AuthorizedCorpHeaderFields(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("SuiteId AuthCorpId TimeStamp InfoType BatchJob")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&authorizedCorpHeader.suiteID)
            case 1: decoder.read(&authorizedCorpHeader.authCorpID)
            case 2: decoder.read(&authorizedCorpHeader.timestamp)
            case 3: decoder.expect("batch_job_result")
            default: decoder.read(&job)
            }
        }
        decoder.end(reading, required: 0xf, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("SuiteId", authorizedCorpHeader.suiteID)
        encoder.write("AuthCorpId", authorizedCorpHeader.authCorpID)
        encoder.write("TimeStamp", authorizedCorpHeader.timestamp)
        encoder.write("InfoType", constant: "batch_job_result")
        encoder.write("BatchJob", job)
        encoder.end()
    }
}
