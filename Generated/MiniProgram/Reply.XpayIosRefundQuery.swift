// Generated from MiniProgram/Reply/XpayIosRefundQuery.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Tells Apple what the mini program thinks of a refund.
///
/// On the wire: the answer to `xpay_subscribe_ios_refund_query_notify`.
public struct XpayIosRefundQueryReply: Message {
    /// What to do.
    ///
    /// Wire name: `result_code`.
    public var resultCode: Advice

    /// The advice in words.
    ///
    /// Wire name: `result_info`.
    public var resultInfo: String

    /// What the advice rests on; kept for audits.
    ///
    /// Wire name: `evidence`.
    public var evidence: String

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(resultCode: Advice, resultInfo: String, evidence: String) {
        self.resultCode = resultCode
        self.resultInfo = resultInfo
        self.evidence = evidence
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: MiniProgram
        name: XpayIosRefundQueryReply
        direction: reply
        wire: xml
        answers: xpay_subscribe_ios_refund_query_notify
        schema: MiniProgram/Reply/XpayIosRefundQuery.json
        summary: Tells Apple what the mini program thinks of a refund.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        resultCode = Advice(rawValue: 0)
        resultInfo = ""
        evidence = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("result_code result_info evidence")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&resultCode)
            case 1: decoder.read(&resultInfo)
            default: decoder.read(&evidence)
            }
        }
        decoder.end(reading, required: 0x7, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("result_code", resultCode)
        encoder.write("result_info", resultInfo)
        encoder.write("evidence", evidence)
        encoder.end()
    }

    /// What the mini program thinks of a refund.
    public struct Advice: OpenEnum {
        /// The value on the wire.
        public var rawValue: Int

        /// Creates the value that stands on the wire, known or not.
        public init(rawValue: Int) { self.rawValue = rawValue }

        /// Pay the money back.
        public static var refund: Self { Self(rawValue: 0) }

        /// Do not pay it back.
        public static var refuse: Self { Self(rawValue: 1) }

        public static var knownValues: [Self] { [.refund, .refuse] }
    }
}
