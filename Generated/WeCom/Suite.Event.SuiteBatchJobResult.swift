// Generated from WeCom/Suite/Event/SuiteBatchJobResult.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A job on the contacts of an authorizing company that was started through the API is finished.
///
/// On the wire: `InfoType` `batch_job_result`.
public struct SuiteBatchJobResultEvent: AuthorizedCorpHeader {
    /// The ID of the suite: of a third-party application, which begins with `ww`, or of a template for applications
    /// developed on a company's behalf, which begins with `dk`.
    ///
    /// Wire name: `SuiteId`.
    public var suiteID: String

    /// The CorpID of the company that authorized the suite. Third-party applications know it in encrypted form, which
    /// begins with `wp`.
    ///
    /// Wire name: `AuthCorpId`.
    public var authCorpID: String

    /// When the push was made.
    ///
    /// Wire name: `TimeStamp`.
    public var timestamp: UnixTime

    /// The job and its result.
    ///
    /// Wire name: `BatchJob`.
    public var job: BatchJob?

    /// What the message carried beside these fields. It is written back.
    public var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(suiteID: String, authCorpID: String, timestamp: UnixTime, job: BatchJob? = nil) {
        self.suiteID = suiteID
        self.authCorpID = authCorpID
        self.timestamp = timestamp
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

    private static var fieldNames: FieldNames { "SuiteId AuthCorpId TimeStamp InfoType BatchJob" }

    public init(blankFor decoder: borrowing FieldDecoder) {
        suiteID = ""
        authCorpID = ""
        timestamp = 0
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(Self.fieldNames)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&suiteID)
            case 1: decoder.read(&authCorpID)
            case 2: decoder.read(&timestamp)
            case 3: decoder.expect("batch_job_result")
            default: decoder.read(&job)
            }
        }
        decoder.end(reading, required: 0xf, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(Self.fieldNames, unknownFields)
        encoder.write("SuiteId", suiteID)
        encoder.write("AuthCorpId", authCorpID)
        encoder.write("TimeStamp", timestamp)
        encoder.write("InfoType", constant: "batch_job_result")
        encoder.write("BatchJob", job)
        encoder.end()
    }
}
