// Generated from MiniProgram/Event/ComplaintNotify.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A dispute between a user and the merchant changed.
///
/// On the wire: `MsgType` `event`, `Event` `complaint_notify`.
public struct ComplaintNotifyEvent: AccountEventHeader {
    /// The fields of ``AccountEventHeader``.
    public var accountEventHeader: AccountEventHeaderFields

    /// The dispute.
    ///
    /// Wire name: `complaint_info`.
    public var complaint: Complaint

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(toUserName: String, fromUserName: String? = nil, createTime: UnixTime, complaint: Complaint) {
        accountEventHeader = AccountEventHeaderFields(
            toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.complaint = complaint
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: MiniProgram
        name: ComplaintNotifyEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=complaint_notify
        schema: MiniProgram/Event/ComplaintNotify.json
        summary: A dispute between a user and the merchant changed.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        accountEventHeader = AccountEventHeaderFields(blankFor: decoder)
        complaint = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ToUserName FromUserName CreateTime MsgType Event complaint_info")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&accountEventHeader.toUserName)
            case 1: decoder.read(&accountEventHeader.fromUserName)
            case 2: decoder.read(&accountEventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("complaint_notify")
            default: decoder.read(required: &complaint)
            }
        }
        decoder.end(reading, required: 0x3d, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", accountEventHeader.toUserName)
        encoder.write("FromUserName", accountEventHeader.fromUserName)
        encoder.write("CreateTime", accountEventHeader.createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "complaint_notify")
        encoder.write("complaint_info", complaint)
        encoder.end()
    }

    /// The dispute.
    public struct Complaint: FieldGroup, Equatable {
        /// The dispute's ID.
        ///
        /// Wire name: `complaint_order_id`.
        public var complaintOrderID: Int64

        /// The state of the dispute, as the API for disputes gives it.
        ///
        /// Wire name: `state`.
        public var status: Int

        /// What happened, as the API for disputes counts events.
        ///
        /// Wire name: `event`.
        public var event: Int

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(complaintOrderID: Int64, status: Int, event: Int) {
            self.complaintOrderID = complaintOrderID
            self.status = status
            self.event = event
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            complaintOrderID = 0
            status = 0
            event = 0
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("complaint_order_id state event")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&complaintOrderID)
                case 1: decoder.read(&status)
                default: decoder.read(&event)
                }
            }
            decoder.end(reading, required: 0x7, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("complaint_order_id", complaintOrderID)
            encoder.write("state", status)
            encoder.write("event", event)
            encoder.end()
        }
    }
}
