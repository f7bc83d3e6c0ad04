// Generated from WeCom/DataZone/Event/ZoneChatArchiveExportFinished.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// An export of archived chats that the program started is finished.
///
/// On the wire: `event_type` `chat_archive_export_finished`.
public struct ZoneChatArchiveExportFinishedEvent: DataZoneHeader {
    /// The fields of ``DataZoneHeader``.
    public var dataZoneHeader: DataZoneHeaderFields

    /// The export.
    ///
    /// Wire name: `chat_archive_export_finished`.
    public var export: Export

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(timestamp: UnixTime, export: Export) {
        dataZoneHeader = DataZoneHeaderFields(timestamp: timestamp)
        self.export = export
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: DataZone
        name: ZoneChatArchiveExportFinishedEvent
        direction: inbound
        wire: json
        match: event_type=chat_archive_export_finished
        schema: WeCom/DataZone/Event/ZoneChatArchiveExportFinished.json
        summary: An export of archived chats that the program started is finished.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        dataZoneHeader = DataZoneHeaderFields(blankFor: decoder)
        export = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("timestamp event_type chat_archive_export_finished")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&dataZoneHeader.timestamp)
            case 1: decoder.expect("chat_archive_export_finished")
            default: decoder.read(required: &export)
            }
        }
        decoder.end(reading, required: 0x7, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("timestamp", dataZoneHeader.timestamp)
        encoder.write("event_type", constant: "chat_archive_export_finished")
        encoder.write("chat_archive_export_finished", export)
        encoder.end()
    }

    /// The export.
    public struct Export: FieldGroup, Equatable {
        /// The job, as the call that started it answered; good for 24 hours.
        ///
        /// Wire name: `jobid`.
        public var jobID: String

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(jobID: String) {
            self.jobID = jobID
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            jobID = ""
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("jobid")
            while let field = decoder.next(&reading) {
                switch field {
                default: decoder.read(&jobID)
                }
            }
            decoder.end(reading, required: 0x1, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("jobid", jobID)
            encoder.end()
        }
    }
}
