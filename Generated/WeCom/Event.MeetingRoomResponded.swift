// Generated from WeCom/Event/MeetingRoomResponded.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A meeting room, or the conference device in one, that a meeting called has answered.
///
/// On the wire: `MsgType` `event`, `Event` `meeting_change`, `ChangeType` `meeting_room_response`.
public struct MeetingRoomRespondedEvent: MeetingEventHeader {
    /// The fields of ``MeetingEventHeader``.
    public var meetingEventHeader: MeetingEventHeaderFields

    /// The meeting's ID, as the call that made it returned it.
    ///
    /// Wire name: `MeetingId`.
    public var meetingID: String

    /// The ID of the room in the meeting system; absent when a device is named by its address.
    ///
    /// Wire name: `MeetingRoomId`.
    public var meetingRoomID: String?

    /// The conference device; absent when a room is named.
    ///
    /// Wire name: `MraAddress`.
    public var deviceAddress: DeviceAddress?

    /// What the room answered.
    ///
    /// Wire name: `RoomResponseStatus`.
    public var response: RoomResponse

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String? = nil, fromTemporaryOpenID: String? = nil, createTime: UnixTime,
        meetingID: String, meetingRoomID: String? = nil, deviceAddress: DeviceAddress? = nil, response: RoomResponse
    ) {
        meetingEventHeader = MeetingEventHeaderFields(
            toUserName: toUserName, fromUserName: fromUserName, fromTemporaryOpenID: fromTemporaryOpenID,
            createTime: createTime)
        self.meetingID = meetingID
        self.meetingRoomID = meetingRoomID
        self.deviceAddress = deviceAddress
        self.response = response
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        name: MeetingRoomRespondedEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=meeting_change ChangeType=meeting_room_response
        schema: WeCom/Event/MeetingRoomResponded.json
        summary: A meeting room, or the conference device in one, that a meeting called has answered.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        meetingEventHeader = MeetingEventHeaderFields(blankFor: decoder)
        meetingID = ""
        response = RoomResponse(rawValue: 0)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(
            """
            ToUserName FromUserName FromUserTmpOpenId CreateTime MsgType Event ChangeType MeetingId MeetingRoomId \
            MraAddress RoomResponseStatus
            """)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&meetingEventHeader.toUserName)
            case 1: decoder.read(&meetingEventHeader.fromUserName)
            case 2: decoder.read(&meetingEventHeader.fromTemporaryOpenID)
            case 3: decoder.read(&meetingEventHeader.createTime)
            case 4: decoder.expect("event")
            case 5: decoder.expect("meeting_change")
            case 6: decoder.expect("meeting_room_response")
            case 7: decoder.read(&meetingID)
            case 8: decoder.read(&meetingRoomID)
            case 9: decoder.read(&deviceAddress)
            default: decoder.read(&response)
            }
        }
        decoder.end(reading, required: 0x4f9, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", meetingEventHeader.toUserName)
        encoder.write("FromUserName", meetingEventHeader.fromUserName)
        encoder.write("FromUserTmpOpenId", meetingEventHeader.fromTemporaryOpenID)
        encoder.write("CreateTime", meetingEventHeader.createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "meeting_change")
        encoder.write("ChangeType", constant: "meeting_room_response")
        encoder.write("MeetingId", meetingID)
        encoder.write("MeetingRoomId", meetingRoomID)
        encoder.write("MraAddress", deviceAddress)
        encoder.write("RoomResponseStatus", response)
        encoder.end()
    }

    /// The protocol by which a conference device is called.
    public struct SignallingProtocol: OpenEnum {
        /// The value on the wire.
        public var rawValue: Int

        /// Creates the value that stands on the wire, known or not.
        public init(rawValue: Int) { self.rawValue = rawValue }

        /// SIP.
        public static var sip: Self { Self(rawValue: 1) }

        /// H.323.
        public static var h323: Self { Self(rawValue: 2) }

        public static var knownValues: [Self] { [.sip, .h323] }
    }

    /// What a called meeting room answers.
    public struct RoomResponse: OpenEnum {
        /// The value on the wire.
        public var rawValue: Int

        /// Creates the value that stands on the wire, known or not.
        public init(rawValue: Int) { self.rawValue = rawValue }

        /// Nothing.
        public static var noAnswer: Self { Self(rawValue: 0) }

        /// It is in the meeting.
        public static var joined: Self { Self(rawValue: 2) }

        /// It refused.
        public static var declined: Self { Self(rawValue: 3) }

        /// The call was cancelled.
        public static var cancelled: Self { Self(rawValue: 5) }

        public static var knownValues: [Self] { [.noAnswer, .joined, .declined, .cancelled] }
    }

    /// The address of a conference device.
    public struct DeviceAddress: FieldGroup, Equatable {
        /// The protocol of the call.
        ///
        /// Wire name: `Protocol`.
        public var signallingProtocol: SignallingProtocol?

        /// The address to call.
        ///
        /// Wire name: `DialString`.
        public var dialString: String?

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(signallingProtocol: SignallingProtocol? = nil, dialString: String? = nil) {
            self.signallingProtocol = signallingProtocol
            self.dialString = dialString
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("Protocol DialString")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&signallingProtocol)
                default: decoder.read(&dialString)
                }
            }
            decoder.end(reading, required: 0x0, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("Protocol", signallingProtocol)
            encoder.write("DialString", dialString)
            encoder.end()
        }
    }
}
