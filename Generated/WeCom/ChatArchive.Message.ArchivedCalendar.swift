// Generated from WeCom/ChatArchive/Message/ArchivedCalendar.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Somebody sent an entry of a calendar.
///
/// On the wire: `msgtype` `calendar`.
public struct ArchivedCalendarMessage: ArchivedMessageHeader {
    /// The fields of ``ArchivedMessageHeader``.
    public var archivedMessageHeader: ArchivedMessageHeaderFields

    /// The entry.
    ///
    /// Wire name: `calendar`.
    public var entry: Entry

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        msgID: String, action: ArchivedAction, from: String, toList: [String], roomID: String? = nil, msgTime: Int64,
        entry: Entry
    ) {
        archivedMessageHeader = ArchivedMessageHeaderFields(
            msgID: msgID, action: action, from: from, toList: toList, roomID: roomID, msgTime: msgTime)
        self.entry = entry
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: ChatArchive
        name: ArchivedCalendarMessage
        direction: inbound
        wire: json
        match: msgtype=calendar
        schema: WeCom/ChatArchive/Message/ArchivedCalendar.json
        summary: Somebody sent an entry of a calendar.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        archivedMessageHeader = ArchivedMessageHeaderFields(blankFor: decoder)
        entry = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("msgid action from tolist* roomid msgtime msgtype calendar")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&archivedMessageHeader.msgID)
            case 1: decoder.read(&archivedMessageHeader.action)
            case 2: decoder.read(&archivedMessageHeader.from)
            case 3: decoder.read(oneOf: &archivedMessageHeader.toList)
            case 4: decoder.read(&archivedMessageHeader.roomID)
            case 5: decoder.read(&archivedMessageHeader.msgTime)
            case 6: decoder.expect("calendar")
            default: decoder.read(required: &entry)
            }
        }
        decoder.end(reading, required: 0xe7, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("msgid", archivedMessageHeader.msgID)
        encoder.write("action", archivedMessageHeader.action)
        encoder.write("from", archivedMessageHeader.from)
        encoder.write("tolist", siblings: archivedMessageHeader.toList, isRequired: true)
        encoder.write("roomid", archivedMessageHeader.roomID)
        encoder.write("msgtime", archivedMessageHeader.msgTime)
        encoder.write("msgtype", constant: "calendar")
        encoder.write("calendar", entry)
        encoder.end()
    }

    /// An entry of a calendar.
    public struct Entry: FieldGroup, Equatable {
        /// What it is about.
        ///
        /// Wire name: `title`.
        public var title: String?

        /// The name of who made it.
        ///
        /// Wire name: `creatorname`.
        public var creatorName: String?

        /// The names of who takes part.
        ///
        /// Wire name: `attendeename`.
        public var attendeeNames: [String]

        /// When it begins.
        ///
        /// Wire name: `starttime`.
        public var startTime: UnixTime?

        /// When it ends.
        ///
        /// Wire name: `endtime`.
        public var endTime: UnixTime?

        /// Where it is.
        ///
        /// Wire name: `place`.
        public var place: String?

        /// The notes on it.
        ///
        /// Wire name: `remarks`.
        public var remarks: String?

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(
            title: String? = nil, creatorName: String? = nil, attendeeNames: [String] = [], startTime: UnixTime? = nil,
            endTime: UnixTime? = nil, place: String? = nil, remarks: String? = nil
        ) {
            self.title = title
            self.creatorName = creatorName
            self.attendeeNames = attendeeNames
            self.startTime = startTime
            self.endTime = endTime
            self.place = place
            self.remarks = remarks
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            attendeeNames = []
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("title creatorname attendeename* starttime endtime place remarks")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&title)
                case 1: decoder.read(&creatorName)
                case 2: decoder.read(oneOf: &attendeeNames)
                case 3: decoder.read(&startTime)
                case 4: decoder.read(&endTime)
                case 5: decoder.read(&place)
                default: decoder.read(&remarks)
                }
            }
            decoder.end(reading, required: 0x0, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("title", title)
            encoder.write("creatorname", creatorName)
            encoder.write("attendeename", siblings: attendeeNames, isRequired: false)
            encoder.write("starttime", startTime)
            encoder.write("endtime", endTime)
            encoder.write("place", place)
            encoder.write("remarks", remarks)
            encoder.end()
        }
    }
}
