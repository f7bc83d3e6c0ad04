// Generated from WeCom/ChatArchive/Message/ArchivedLocation.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Somebody sent a place.
///
/// On the wire: `msgtype` `location`.
public struct ArchivedLocationMessage: ArchivedMessageHeader {
    /// The fields of ``ArchivedMessageHeader``.
    public var archivedMessageHeader: ArchivedMessageHeaderFields

    /// The place.
    ///
    /// Wire name: `location`.
    public var location: Location

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        msgID: String, action: ArchivedAction, from: String, toList: [String], roomID: String? = nil, msgTime: Int64,
        location: Location
    ) {
        archivedMessageHeader = ArchivedMessageHeaderFields(
            msgID: msgID, action: action, from: from, toList: toList, roomID: roomID, msgTime: msgTime)
        self.location = location
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: ChatArchive
        name: ArchivedLocationMessage
        direction: inbound
        wire: json
        match: msgtype=location
        schema: WeCom/ChatArchive/Message/ArchivedLocation.json
        summary: Somebody sent a place.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        archivedMessageHeader = ArchivedMessageHeaderFields(blankFor: decoder)
        location = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("msgid action from tolist* roomid msgtime msgtype location")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&archivedMessageHeader.msgID)
            case 1: decoder.read(&archivedMessageHeader.action)
            case 2: decoder.read(&archivedMessageHeader.from)
            case 3: decoder.read(oneOf: &archivedMessageHeader.toList)
            case 4: decoder.read(&archivedMessageHeader.roomID)
            case 5: decoder.read(&archivedMessageHeader.msgTime)
            case 6: decoder.expect("location")
            default: decoder.read(required: &location)
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
        encoder.write("msgtype", constant: "location")
        encoder.write("location", location)
        encoder.end()
    }

    /// A place.
    public struct Location: FieldGroup, Equatable {
        /// The longitude in degrees, -180 to 180; in the west below 0.
        ///
        /// Wire name: `longitude`.
        public var longitude: Double

        /// The latitude in degrees, -90 to 90; in the south below 0.
        ///
        /// Wire name: `latitude`.
        public var latitude: Double

        /// The address of the place in words.
        ///
        /// Wire name: `address`.
        public var address: String?

        /// The name of the place.
        ///
        /// Wire name: `title`.
        public var title: String?

        /// The scale of the map on which it was shown.
        ///
        /// Wire name: `zoom`.
        public var zoom: Int?

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(
            longitude: Double, latitude: Double, address: String? = nil, title: String? = nil, zoom: Int? = nil
        ) {
            self.longitude = longitude
            self.latitude = latitude
            self.address = address
            self.title = title
            self.zoom = zoom
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            longitude = 0
            latitude = 0
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("longitude latitude address title zoom")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&longitude)
                case 1: decoder.read(&latitude)
                case 2: decoder.read(&address)
                case 3: decoder.read(&title)
                default: decoder.read(&zoom)
                }
            }
            decoder.end(reading, required: 0x3, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("longitude", longitude)
            encoder.write("latitude", latitude)
            encoder.write("address", address)
            encoder.write("title", title)
            encoder.write("zoom", zoom)
            encoder.end()
        }
    }
}
