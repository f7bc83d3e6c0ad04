// Generated from OfficialAccount/Event/GuideQrcodeScan.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A user scanned the QR code of a shopping guide.
///
/// On the wire: `MsgType` `event`, `Event` `guide_qrcode_scan_event`.
public struct GuideQrcodeScanEvent: EventHeader {
    /// The fields of ``EventHeader``.
    public var eventHeader: EventHeaderFields

    /// The scan and its result.
    ///
    /// Wire name: `GuideScanEvent`.
    public var scan: Scan

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(toUserName: String, fromUserName: String, createTime: UnixTime, scan: Scan) {
        eventHeader = EventHeaderFields(toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.scan = scan
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: OfficialAccount
        name: GuideQrcodeScanEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=guide_qrcode_scan_event
        schema: OfficialAccount/Event/GuideQrcodeScan.json
        summary: A user scanned the QR code of a shopping guide.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        eventHeader = EventHeaderFields(blankFor: decoder)
        scan = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ToUserName FromUserName CreateTime MsgType Event GuideScanEvent")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&eventHeader.toUserName)
            case 1: decoder.read(&eventHeader.fromUserName)
            case 2: decoder.read(&eventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("guide_qrcode_scan_event")
            default: decoder.read(required: &scan)
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
        encoder.write("Event", constant: "guide_qrcode_scan_event")
        encoder.write("GuideScanEvent", scan)
        encoder.end()
    }

    /// What comes of the scan of a shopping guide's QR code.
    public struct Action: OpenEnum {
        /// The value on the wire.
        public var rawValue: Int

        /// Creates the value that stands on the wire, known or not.
        public init(rawValue: Int) { self.rawValue = rawValue }

        /// The guide of the QR code is no longer valid.
        public static var guideUnavailable: Self { Self(rawValue: 1) }

        /// The user is now bound to the guide.
        public static var bound: Self { Self(rawValue: 2) }

        /// The user was bound to the guide before.
        public static var alreadyBound: Self { Self(rawValue: 3) }

        /// The user is bound to another guide.
        public static var boundToAnotherGuide: Self { Self(rawValue: 4) }

        public static var knownValues: [Self] { [.guideUnavailable, .bound, .alreadyBound, .boundToAnotherGuide] }
    }

    /// The scan of a shopping guide's QR code.
    public struct Scan: FieldGroup, Equatable {
        /// The WeChat ID of the guide.
        ///
        /// Wire name: `qrcode_guide_account`.
        public var guideAccount: String?

        /// The OpenID of the guide; present only for a guide who was added by OpenID.
        ///
        /// Wire name: `qrcode_guide_openid`.
        public var guideOpenID: String?

        /// The OpenID of the user who scanned the code.
        ///
        /// Wire name: `openid`.
        public var openID: String

        /// What came of the scan.
        ///
        /// Wire name: `action`.
        public var action: Action

        /// The text that was given when the QR code was made.
        ///
        /// Wire name: `qrcode_info`.
        public var qrCodeInfo: String?

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(
            guideAccount: String? = nil, guideOpenID: String? = nil, openID: String, action: Action,
            qrCodeInfo: String? = nil
        ) {
            self.guideAccount = guideAccount
            self.guideOpenID = guideOpenID
            self.openID = openID
            self.action = action
            self.qrCodeInfo = qrCodeInfo
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            openID = ""
            action = Action(rawValue: 0)
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("qrcode_guide_account qrcode_guide_openid openid action qrcode_info")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&guideAccount)
                case 1: decoder.read(&guideOpenID)
                case 2: decoder.read(&openID)
                case 3: decoder.read(&action)
                default: decoder.read(&qrCodeInfo)
                }
            }
            decoder.end(reading, required: 0xc, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("qrcode_guide_account", guideAccount)
            encoder.write("qrcode_guide_openid", guideOpenID)
            encoder.write("openid", openID)
            encoder.write("action", action)
            encoder.write("qrcode_info", qrCodeInfo)
            encoder.end()
        }
    }
}
