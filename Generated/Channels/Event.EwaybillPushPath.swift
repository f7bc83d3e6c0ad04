// Generated from Channels/Event/EwaybillPushPath.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A parcel that was sent with an electronic waybill moved on.
///
/// On the wire: `MsgType` `event`, `Event` `ewaybill_push_path`.
public struct EwaybillPushPath: EventHeader {
    /// The fields of ``EventHeader``.
    public var eventHeader: EventHeaderFields

    /// The parcel.
    ///
    /// Wire name: `waybill_info`.
    public var waybill: Waybill

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(toUserName: String, fromUserName: String? = nil, createTime: UnixTime, waybill: Waybill) {
        eventHeader = EventHeaderFields(toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.waybill = waybill
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: Channels
        name: EwaybillPushPath
        direction: inbound
        wire: json
        match: MsgType=event Event=ewaybill_push_path
        schema: Channels/Event/EwaybillPushPath.json
        summary: A parcel that was sent with an electronic waybill moved on.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        eventHeader = EventHeaderFields(blankFor: decoder)
        waybill = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ToUserName FromUserName CreateTime MsgType Event waybill_info")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&eventHeader.toUserName)
            case 1: decoder.read(&eventHeader.fromUserName)
            case 2: decoder.read(&eventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("ewaybill_push_path")
            default: decoder.read(required: &waybill)
            }
        }
        decoder.end(reading, required: 0x3d, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", eventHeader.toUserName)
        encoder.write("FromUserName", eventHeader.fromUserName)
        encoder.write("CreateTime", eventHeader.createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "ewaybill_push_path")
        encoder.write("waybill_info", waybill)
        encoder.end()
    }

    /// Where a parcel is.
    public struct Status: OpenEnum {
        /// The value on the wire.
        public var rawValue: Int

        /// Creates the value that stands on the wire, known or not.
        public init(rawValue: Int) { self.rawValue = rawValue }

        /// It waits for the courier.
        public static var awaitingPickup: Self { Self(rawValue: 0) }

        /// The courier has it.
        public static var pickedUp: Self { Self(rawValue: 1) }

        /// It is on its way.
        public static var inTransit: Self { Self(rawValue: 2) }

        /// It is being delivered.
        public static var delivering: Self { Self(rawValue: 3) }

        /// It lies in a parcel locker.
        public static var inLocker: Self { Self(rawValue: 4) }

        /// It was received.
        public static var signed: Self { Self(rawValue: 5) }

        /// It goes back.
        public static var returned: Self { Self(rawValue: 6) }

        /// It goes to another address.
        public static var forwarded: Self { Self(rawValue: 7) }

        /// Something went wrong.
        public static var exception: Self { Self(rawValue: 8) }

        /// It was taken out of the parcel locker.
        public static var takenFromLocker: Self { Self(rawValue: 9) }

        /// Something else.
        public static var other: Self { Self(rawValue: 99) }

        public static var knownValues: [Self] {
            [
                .awaitingPickup, .pickedUp, .inTransit, .delivering, .inLocker, .signed, .returned, .forwarded,
                .exception, .takenFromLocker, .other,
            ]
        }
    }

    /// The parcel.
    public struct Waybill: FieldGroup, Equatable {
        /// The ID of the electronic waybill.
        ///
        /// Wire name: `ewaybill_order_id`.
        public var electronicWaybillID: Int64

        /// The courier's number of the parcel.
        ///
        /// Wire name: `waybill_id`.
        public var waybillID: String

        /// When it moved.
        ///
        /// Wire name: `update_time`.
        public var updateTime: UnixTime

        /// Where the parcel is.
        ///
        /// Wire name: `status`.
        public var status: Status

        /// What happened, as text for people.
        ///
        /// Wire name: `desc`.
        public var text: String

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(electronicWaybillID: Int64, waybillID: String, updateTime: UnixTime, status: Status, text: String) {
            self.electronicWaybillID = electronicWaybillID
            self.waybillID = waybillID
            self.updateTime = updateTime
            self.status = status
            self.text = text
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            electronicWaybillID = 0
            waybillID = ""
            updateTime = 0
            status = Status(rawValue: 0)
            text = ""
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("ewaybill_order_id waybill_id update_time status desc")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&electronicWaybillID)
                case 1: decoder.read(&waybillID)
                case 2: decoder.read(&updateTime)
                case 3: decoder.read(&status)
                default: decoder.read(&text)
                }
            }
            decoder.end(reading, required: 0x1f, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("ewaybill_order_id", electronicWaybillID)
            encoder.write("waybill_id", waybillID)
            encoder.write("update_time", updateTime)
            encoder.write("status", status)
            encoder.write("desc", text)
            encoder.end()
        }
    }
}
