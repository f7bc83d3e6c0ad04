// Generated from WeCom/Suite/Event/SuiteChatArchiveExportFinished.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// An export of archived chats that the application started is finished, and its result can be fetched.
///
/// On the wire: `InfoType` `chat_archive_export_finished`.
public struct SuiteChatArchiveExportFinishedEvent: AuthorizedCorpHeader {
    /// The fields of ``AuthorizedCorpHeader``.
    public var authorizedCorpHeader: AuthorizedCorpHeaderFields

    /// The job that exported, as the call that started it answered; good for 24 hours.
    ///
    /// Wire name: `JobId`.
    public var jobID: String?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(suiteID: String, authCorpID: String, timestamp: UnixTime, jobID: String? = nil) {
        authorizedCorpHeader = AuthorizedCorpHeaderFields(
            suiteID: suiteID, authCorpID: authCorpID, timestamp: timestamp)
        self.jobID = jobID
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: Suite
        name: SuiteChatArchiveExportFinishedEvent
        direction: inbound
        wire: xml
        match: InfoType=chat_archive_export_finished
        schema: WeCom/Suite/Event/SuiteChatArchiveExportFinished.json
        summary: An export of archived chats that the application started is finished, and its result can be \
        fetched.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        authorizedCorpHeader = AuthorizedCorpHeaderFields(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("SuiteId AuthCorpId TimeStamp InfoType JobId")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&authorizedCorpHeader.suiteID)
            case 1: decoder.read(&authorizedCorpHeader.authCorpID)
            case 2: decoder.read(&authorizedCorpHeader.timestamp)
            case 3: decoder.expect("chat_archive_export_finished")
            default: decoder.read(&jobID)
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
        encoder.write("InfoType", constant: "chat_archive_export_finished")
        encoder.write("JobId", jobID)
        encoder.end()
    }
}
