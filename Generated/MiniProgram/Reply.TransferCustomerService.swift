// Generated from MiniProgram/Reply/TransferCustomerService.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Hands the chat over to customer service: to any agent, or to the one named.
///
/// On the wire: `MsgType` `transfer_customer_service`.
public struct TransferCustomerServiceReply: ReplyHeader {
    /// The fields of ``ReplyHeader``.
    public var replyHeader: ReplyHeaderFields

    /// Which agent takes the chat. Without it any agent may.
    ///
    /// Wire name: `TransInfo`.
    public var transInfo: TransInfo?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(toUserName: String, fromUserName: String, createTime: UnixTime, transInfo: TransInfo? = nil) {
        replyHeader = ReplyHeaderFields(toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.transInfo = transInfo
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: MiniProgram
        name: TransferCustomerServiceReply
        direction: reply
        wire: xml
        match: MsgType=transfer_customer_service
        schema: MiniProgram/Reply/TransferCustomerService.json
        summary: Hands the chat over to customer service: to any agent, or to the one named.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        replyHeader = ReplyHeaderFields(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ToUserName FromUserName CreateTime MsgType TransInfo")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&replyHeader.toUserName)
            case 1: decoder.read(&replyHeader.fromUserName)
            case 2: decoder.read(&replyHeader.createTime)
            case 3: decoder.expect("transfer_customer_service")
            default: decoder.read(&transInfo)
            }
        }
        decoder.end(reading, required: 0xf, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", replyHeader.toUserName)
        encoder.write("FromUserName", replyHeader.fromUserName)
        encoder.write("CreateTime", replyHeader.createTime)
        encoder.write("MsgType", constant: "transfer_customer_service")
        encoder.write("TransInfo", transInfo)
        encoder.end()
    }

    /// Which agent takes the chat. Without it any agent may.
    public struct TransInfo: FieldGroup, Equatable {
        /// The agent's account: a name, `@` and the official account's WeChat ID. The user waits until the agent can
        /// take the chat.
        ///
        /// Wire name: `KfAccount`.
        public var customerServiceAccount: String

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(customerServiceAccount: String) {
            self.customerServiceAccount = customerServiceAccount
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            customerServiceAccount = ""
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("KfAccount")
            while let field = decoder.next(&reading) {
                switch field {
                default: decoder.read(&customerServiceAccount)
                }
            }
            decoder.end(reading, required: 0x1, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("KfAccount", customerServiceAccount)
            encoder.end()
        }
    }
}
