// Generated from Channels/Event/QrcodeStatus.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// The QR code that confirms a withdrawal was scanned, answered, or ran out.
///
/// On the wire: `MsgType` `event`, `Event` `qrcode_status`.
public struct QrcodeStatus: EventHeader {
    /// The fields of ``EventHeader``.
    public var eventHeader: EventHeaderFields

    /// The code.
    ///
    /// Wire name: `qrcode_info`.
    public var qrCode: QRCode

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(toUserName: String, fromUserName: String? = nil, createTime: UnixTime, qrCode: QRCode) {
        eventHeader = EventHeaderFields(toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.qrCode = qrCode
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: Channels
        name: QrcodeStatus
        direction: inbound
        wire: json
        match: MsgType=event Event=qrcode_status
        schema: Channels/Event/QrcodeStatus.json
        summary: The QR code that confirms a withdrawal was scanned, answered, or ran out.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        eventHeader = EventHeaderFields(blankFor: decoder)
        qrCode = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ToUserName FromUserName CreateTime MsgType Event qrcode_info")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&eventHeader.toUserName)
            case 1: decoder.read(&eventHeader.fromUserName)
            case 2: decoder.read(&eventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("qrcode_status")
            default: decoder.read(required: &qrCode)
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
        encoder.write("Event", constant: "qrcode_status")
        encoder.write("qrcode_info", qrCode)
        encoder.end()
    }

    /// The state of a QR code.
    public struct Status: OpenEnum {
        /// The value on the wire.
        public var rawValue: Int

        /// Creates the value that stands on the wire, known or not.
        public init(rawValue: Int) { self.rawValue = rawValue }

        /// It was scanned and confirmed.
        public static var confirmed: Self { Self(rawValue: 1) }

        /// It was scanned and refused.
        public static var cancelled: Self { Self(rawValue: 2) }

        /// Its time is over.
        public static var expired: Self { Self(rawValue: 3) }

        /// It was scanned.
        public static var scanned: Self { Self(rawValue: 4) }

        public static var knownValues: [Self] { [.confirmed, .cancelled, .expired, .scanned] }
    }

    /// The code.
    public struct QRCode: FieldGroup, Equatable {
        /// The code's ticket, as the call that made it returned it.
        ///
        /// Wire name: `ticket`.
        public var ticket: String

        /// The code's state.
        ///
        /// Wire name: `status`.
        public var status: Status

        /// Whether an administrator of the shop scanned it.
        ///
        /// Wire name: `scan_user_type`.
        public var isScannedByAdministrator: Bool

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(ticket: String, status: Status, isScannedByAdministrator: Bool) {
            self.ticket = ticket
            self.status = status
            self.isScannedByAdministrator = isScannedByAdministrator
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            ticket = ""
            status = Status(rawValue: 0)
            isScannedByAdministrator = false
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("ticket status scan_user_type")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&ticket)
                case 1: decoder.read(&status)
                default: decoder.read(flag: &isScannedByAdministrator)
                }
            }
            decoder.end(reading, required: 0x7, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("ticket", ticket)
            encoder.write("status", status)
            encoder.write("scan_user_type", flag: isScannedByAdministrator)
            encoder.end()
        }
    }
}
