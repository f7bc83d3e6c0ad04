// Generated from OfficialAccount/Event/ShakearoundUserShake.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A user shook the phone near a beacon and was shown the beacon's page. WeChat does not send this when a list of pages
/// is shown.
///
/// On the wire: `MsgType` `event`, `Event` `ShakearoundUserShake`.
public struct ShakearoundUserShakeEvent: EventHeader {
    /// The fields of ``EventHeader``.
    public var eventHeader: EventHeaderFields

    /// The beacon whose page was shown.
    ///
    /// Wire name: `ChosenBeacon`.
    public var chosenBeacon: Beacon

    /// Up to five of the account's beacons nearby. Often empty.
    ///
    /// Wire name: `AroundBeacons`.
    public var aroundBeacons: [Beacon]

    /// The ID of the page that was shown.
    ///
    /// Wire name: `ChosenPageId`.
    public var chosenPageID: Int64?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String, createTime: UnixTime, chosenBeacon: Beacon,
        aroundBeacons: [Beacon] = [], chosenPageID: Int64? = nil
    ) {
        eventHeader = EventHeaderFields(toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.chosenBeacon = chosenBeacon
        self.aroundBeacons = aroundBeacons
        self.chosenPageID = chosenPageID
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: OfficialAccount
        name: ShakearoundUserShakeEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=ShakearoundUserShake
        schema: OfficialAccount/Event/ShakearoundUserShake.json
        summary: A user shook the phone near a beacon and was shown the beacon's page. WeChat does not send this \
        when a list of pages is shown.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        eventHeader = EventHeaderFields(blankFor: decoder)
        chosenBeacon = .init(blankFor: decoder)
        aroundBeacons = []
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(
            """
            ToUserName FromUserName CreateTime MsgType Event ChosenBeacon AroundBeacons* ChosenPageId
            """)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&eventHeader.toUserName)
            case 1: decoder.read(&eventHeader.fromUserName)
            case 2: decoder.read(&eventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("ShakearoundUserShake")
            case 5: decoder.read(required: &chosenBeacon)
            case 6: decoder.read(list: &aroundBeacons, item: "AroundBeacon")
            default: decoder.read(&chosenPageID)
            }
        }
        decoder.end(reading, required: 0x3f, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", eventHeader.toUserName)
        encoder.write("FromUserName", eventHeader.fromUserName)
        encoder.write("CreateTime", eventHeader.createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "ShakearoundUserShake")
        encoder.write("ChosenBeacon", chosenBeacon)
        encoder.write("AroundBeacons", list: aroundBeacons, item: "AroundBeacon", isRequired: false)
        encoder.write("ChosenPageId", chosenPageID)
        encoder.end()
    }

    /// A Bluetooth beacon.
    public struct Beacon: FieldGroup, Equatable {
        /// The beacon's UUID.
        ///
        /// Wire name: `Uuid`.
        public var uuid: String

        /// The major number of the beacon, from 0 to 65535.
        ///
        /// Wire name: `Major`.
        public var major: Int

        /// The minor number of the beacon, from 0 to 65535.
        ///
        /// Wire name: `Minor`.
        public var minor: Int

        /// The distance between the beacon and the phone, in metres.
        ///
        /// Wire name: `Distance`.
        public var distance: Double

        /// The strength of the received signal, in dBm.
        ///
        /// Wire name: `Rssi`.
        public var rssi: Int?

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(uuid: String, major: Int, minor: Int, distance: Double, rssi: Int? = nil) {
            self.uuid = uuid
            self.major = major
            self.minor = minor
            self.distance = distance
            self.rssi = rssi
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            uuid = ""
            major = 0
            minor = 0
            distance = 0
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("Uuid Major Minor Distance Rssi")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&uuid)
                case 1: decoder.read(&major)
                case 2: decoder.read(&minor)
                case 3: decoder.read(&distance)
                default: decoder.read(&rssi)
                }
            }
            decoder.end(reading, required: 0xf, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("Uuid", uuid)
            encoder.write("Major", major)
            encoder.write("Minor", minor)
            encoder.write("Distance", distance)
            encoder.write("Rssi", rssi)
            encoder.end()
        }
    }
}
