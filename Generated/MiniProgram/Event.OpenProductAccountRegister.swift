// Generated from MiniProgram/Event/OpenProductAccountRegister.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// The request to open the trade component for the mini program was decided.
///
/// On the wire: `MsgType` `event`, `Event` `open_product_account_register`.
public struct OpenProductAccountRegisterEvent: AccountEventHeader {
    /// The fields of ``AccountEventHeader``.
    public var accountEventHeader: AccountEventHeaderFields

    /// The outcome.
    ///
    /// Wire name: `OpenProductAccountRegister`.
    public var registration: Registration

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(toUserName: String, fromUserName: String? = nil, createTime: UnixTime, registration: Registration) {
        accountEventHeader = AccountEventHeaderFields(
            toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.registration = registration
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: MiniProgram
        name: OpenProductAccountRegisterEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=open_product_account_register
        schema: MiniProgram/Event/OpenProductAccountRegister.json
        summary: The request to open the trade component for the mini program was decided.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        accountEventHeader = AccountEventHeaderFields(blankFor: decoder)
        registration = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ToUserName FromUserName CreateTime MsgType Event OpenProductAccountRegister")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&accountEventHeader.toUserName)
            case 1: decoder.read(&accountEventHeader.fromUserName)
            case 2: decoder.read(&accountEventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("open_product_account_register")
            default: decoder.read(required: &registration)
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
        encoder.write("Event", constant: "open_product_account_register")
        encoder.write("OpenProductAccountRegister", registration)
        encoder.end()
    }

    /// The outcome.
    public struct Registration: FieldGroup, Equatable {
        /// How the request stands, as the API for opening the component gives it.
        ///
        /// Wire name: `status`.
        public var status: Int

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(status: Int) {
            self.status = status
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            status = 0
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("status")
            while let field = decoder.next(&reading) {
                switch field {
                default: decoder.read(&status)
                }
            }
            decoder.end(reading, required: 0x1, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("status", status)
            encoder.end()
        }
    }
}
