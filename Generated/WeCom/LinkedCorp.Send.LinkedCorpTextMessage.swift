// Generated from WeCom/LinkedCorp/Send/LinkedCorpTextMessage.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Sends members of linked companies text from an application.
///
/// On the wire: `POST /cgi-bin/linkedcorp/message/send`, `msgtype` `text`.
public struct LinkedCorpTextMessage: LinkedCorpReceivers, LinkedCorpAudience, ApplicationSender, Confidential,
    OutgoingMessage
{
    /// The fields of ``LinkedCorpReceivers``.
    public var linkedCorpReceivers: LinkedCorpReceiversFields

    /// The fields of ``LinkedCorpAudience``.
    public var linkedCorpAudience: LinkedCorpAudienceFields

    /// The fields of ``ApplicationSender``.
    public var applicationSender: ApplicationSenderFields

    /// The text.
    ///
    /// Wire name: `text`.
    public var text: TextBody

    /// The fields of ``Confidential``.
    public var confidential: ConfidentialFields

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUsers: [String] = [], toDepartments: [String] = [], toTags: [String] = [], toAll: Bool? = nil, agentID: Int64,
        text: TextBody, confidentiality: Confidentiality? = nil
    ) {
        linkedCorpReceivers = LinkedCorpReceiversFields(toUsers: toUsers, toDepartments: toDepartments, toTags: toTags)
        linkedCorpAudience = LinkedCorpAudienceFields(toAll: toAll)
        applicationSender = ApplicationSenderFields(agentID: agentID)
        self.text = text
        confidential = ConfidentialFields(confidentiality: confidentiality)
        unknownFields = UnknownFields()
    }

    public typealias Response = LinkedCorpSendResult

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: LinkedCorp
        name: LinkedCorpTextMessage
        direction: send
        wire: json
        endpoint: POST /cgi-bin/linkedcorp/message/send
        match: msgtype=text
        schema: WeCom/LinkedCorp/Send/LinkedCorpTextMessage.json
        summary: Sends members of linked companies text from an application.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        linkedCorpReceivers = LinkedCorpReceiversFields(blankFor: decoder)
        linkedCorpAudience = LinkedCorpAudienceFields(blankFor: decoder)
        applicationSender = ApplicationSenderFields(blankFor: decoder)
        text = .init(blankFor: decoder)
        confidential = ConfidentialFields(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("touser* toparty* totag* toall agentid msgtype text safe")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(oneOf: &linkedCorpReceivers.toUsers)
            case 1: decoder.read(oneOf: &linkedCorpReceivers.toDepartments)
            case 2: decoder.read(oneOf: &linkedCorpReceivers.toTags)
            case 3: decoder.read(flag: &linkedCorpAudience.toAll)
            case 4: decoder.read(&applicationSender.agentID)
            case 5: decoder.expect("text")
            case 6: decoder.read(required: &text)
            default: decoder.read(&confidential.confidentiality)
            }
        }
        decoder.end(reading, required: 0x70, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("touser", siblings: linkedCorpReceivers.toUsers, isRequired: false)
        encoder.write("toparty", siblings: linkedCorpReceivers.toDepartments, isRequired: false)
        encoder.write("totag", siblings: linkedCorpReceivers.toTags, isRequired: false)
        encoder.write("toall", flag: linkedCorpAudience.toAll)
        encoder.write("agentid", applicationSender.agentID)
        encoder.write("msgtype", constant: "text")
        encoder.write("text", text)
        encoder.write("safe", confidential.confidentiality)
        encoder.end()
    }
}
