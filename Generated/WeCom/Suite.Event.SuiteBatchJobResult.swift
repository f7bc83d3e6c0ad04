// Generated from WeCom/Suite/Event/SuiteBatchJobResult.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A job on the contacts of a company that was started through the API is finished.
///
/// On the wire: `InfoType` `batch_job_result`.
public struct SuiteBatchJobResultEvent: SuiteJobHeader {
    /// The fields of ``SuiteJobHeader``.
    public var suiteJobHeader: SuiteJobHeaderFields

    /// The job and its result.
    ///
    /// Wire name: `BatchJob`.
    public var job: Job?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        suiteID: String? = nil, serviceCorpID: String? = nil, authCorpID: String? = nil, timestamp: UnixTime,
        job: Job? = nil
    ) {
        suiteJobHeader = SuiteJobHeaderFields(
            suiteID: suiteID, serviceCorpID: serviceCorpID, authCorpID: authCorpID, timestamp: timestamp)
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
        summary: A job on the contacts of a company that was started through the API is finished.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        suiteJobHeader = SuiteJobHeaderFields(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("SuiteId ServiceCorpId AuthCorpId TimeStamp InfoType BatchJob")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&suiteJobHeader.suiteID)
            case 1: decoder.read(&suiteJobHeader.serviceCorpID)
            case 2: decoder.read(&suiteJobHeader.authCorpID)
            case 3: decoder.read(&suiteJobHeader.timestamp)
            case 4: decoder.expect("batch_job_result")
            default: decoder.read(&job)
            }
        }
        decoder.end(reading, required: 0x18, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("SuiteId", suiteJobHeader.suiteID)
        encoder.write("ServiceCorpId", suiteJobHeader.serviceCorpID)
        encoder.write("AuthCorpId", suiteJobHeader.authCorpID)
        encoder.write("TimeStamp", suiteJobHeader.timestamp)
        encoder.write("InfoType", constant: "batch_job_result")
        encoder.write("BatchJob", job)
        encoder.end()
    }

    /// A job that ran asynchronously, and its outcome.
    public struct Job: FieldGroup, Equatable {
        /// The job's ID, as the call that started it returned it, at most 64 bytes.
        ///
        /// Wire name: `JobId`.
        public var jobID: String

        /// What the job did.
        ///
        /// Wire name: `JobType`.
        public var jobType: BatchJobType

        /// The error code: 0 when the job succeeded. Absent where the result has to be asked for.
        ///
        /// Wire name: `ErrCode`.
        public var errorCode: Int?

        /// The error in words: `ok` when the job succeeded. Absent where the result has to be asked for.
        ///
        /// Wire name: `ErrMsg`.
        public var errorMessage: String?

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(jobID: String, jobType: BatchJobType, errorCode: Int? = nil, errorMessage: String? = nil) {
            self.jobID = jobID
            self.jobType = jobType
            self.errorCode = errorCode
            self.errorMessage = errorMessage
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            jobID = ""
            jobType = BatchJobType(rawValue: "")
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("JobId JobType ErrCode ErrMsg")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&jobID)
                case 1: decoder.read(&jobType)
                case 2: decoder.read(&errorCode)
                default: decoder.read(&errorMessage)
                }
            }
            decoder.end(reading, required: 0x3, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("JobId", jobID)
            encoder.write("JobType", jobType)
            encoder.write("ErrCode", errorCode)
            encoder.write("ErrMsg", errorMessage)
            encoder.end()
        }
    }
}
