// Generated from WeCom/DataZone/Event/ZoneKnowledgeBaseLearnDone.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// WeCom finished learning a document of a knowledge base, with or without success.
///
/// On the wire: `event_type` `knowledge_base_learn_done`.
public struct ZoneKnowledgeBaseLearnDoneEvent: DataZoneHeader {
    /// The fields of ``DataZoneHeader``.
    public var dataZoneHeader: DataZoneHeaderFields

    /// The document and the result.
    ///
    /// Wire name: `knowledge_base_learn_done`.
    public var learning: Learning

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(timestamp: UnixTime, learning: Learning) {
        dataZoneHeader = DataZoneHeaderFields(timestamp: timestamp)
        self.learning = learning
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: DataZone
        name: ZoneKnowledgeBaseLearnDoneEvent
        direction: inbound
        wire: json
        match: event_type=knowledge_base_learn_done
        schema: WeCom/DataZone/Event/ZoneKnowledgeBaseLearnDone.json
        summary: WeCom finished learning a document of a knowledge base, with or without success.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        dataZoneHeader = DataZoneHeaderFields(blankFor: decoder)
        learning = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("timestamp event_type knowledge_base_learn_done")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&dataZoneHeader.timestamp)
            case 1: decoder.expect("knowledge_base_learn_done")
            default: decoder.read(required: &learning)
            }
        }
        decoder.end(reading, required: 0x7, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("timestamp", dataZoneHeader.timestamp)
        encoder.write("event_type", constant: "knowledge_base_learn_done")
        encoder.write("knowledge_base_learn_done", learning)
        encoder.end()
    }

    /// The document and the result.
    public struct Learning: FieldGroup, Equatable {
        /// The knowledge base that the document belongs to.
        ///
        /// Wire name: `knowledge_base_id`.
        public var knowledgeBaseID: String

        /// The name that the company gave the knowledge base.
        ///
        /// Wire name: `knowledge_base_name`.
        public var knowledgeBaseName: String?

        /// The document.
        ///
        /// Wire name: `doc_id`.
        public var documentID: Int64?

        /// How it ended.
        ///
        /// Wire name: `learn_status`.
        public var status: Status?

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(
            knowledgeBaseID: String, knowledgeBaseName: String? = nil, documentID: Int64? = nil, status: Status? = nil
        ) {
            self.knowledgeBaseID = knowledgeBaseID
            self.knowledgeBaseName = knowledgeBaseName
            self.documentID = documentID
            self.status = status
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            knowledgeBaseID = ""
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("knowledge_base_id knowledge_base_name doc_id learn_status")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&knowledgeBaseID)
                case 1: decoder.read(&knowledgeBaseName)
                case 2: decoder.read(&documentID)
                default: decoder.read(&status)
                }
            }
            decoder.end(reading, required: 0x1, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("knowledge_base_id", knowledgeBaseID)
            encoder.write("knowledge_base_name", knowledgeBaseName)
            encoder.write("doc_id", documentID)
            encoder.write("learn_status", status)
            encoder.end()
        }

        /// How it ended.
        public struct Status: OpenEnum {
            /// The value on the wire.
            public var rawValue: Int

            /// Creates the value that stands on the wire, known or not.
            public init(rawValue: Int) { self.rawValue = rawValue }

            /// The document was learnt, and questions about it can be answered.
            public static var succeeded: Self { Self(rawValue: 0) }

            /// The document could not be learnt.
            public static var failed: Self { Self(rawValue: 1) }

            public static var knownValues: [Self] { [.succeeded, .failed] }
        }
    }
}
