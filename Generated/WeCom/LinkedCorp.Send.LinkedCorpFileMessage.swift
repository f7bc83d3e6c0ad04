// Generated from WeCom/LinkedCorp/Send/LinkedCorpFileMessage.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Sends members of linked companies a file from an application.
///
/// On the wire: `POST /cgi-bin/linkedcorp/message/send`, `msgtype` `file`.
public struct LinkedCorpFileMessage: LinkedCorpReceivers, LinkedCorpAudience, ApplicationSender, Confidential,
    OutgoingMessage
{
    /// The fields of ``LinkedCorpReceivers``.
    public var linkedCorpReceivers: LinkedCorpReceiversFields

    /// The fields of ``LinkedCorpAudience``.
    public var linkedCorpAudience: LinkedCorpAudienceFields

    /// The fields of ``ApplicationSender``.
    public var applicationSender: ApplicationSenderFields

    /// The file.
    ///
    /// Wire name: `file`.
    public var file: MediaBody

    /// The fields of ``Confidential``.
    public var confidential: ConfidentialFields

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUsers: [String] = [], toDepartments: [String] = [], toTags: [String] = [], toAll: Bool? = nil, agentID: Int64,
        file: MediaBody, confidentiality: Confidentiality? = nil
    ) {
        linkedCorpReceivers = LinkedCorpReceiversFields(toUsers: toUsers, toDepartments: toDepartments, toTags: toTags)
        linkedCorpAudience = LinkedCorpAudienceFields(toAll: toAll)
        applicationSender = ApplicationSenderFields(agentID: agentID)
        self.file = file
        confidential = ConfidentialFields(confidentiality: confidentiality)
        unknownFields = UnknownFields()
    }

    public typealias Response = LinkedCorpSendResult

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: LinkedCorp
        name: LinkedCorpFileMessage
        direction: send
        wire: json
        endpoint: POST /cgi-bin/linkedcorp/message/send
        match: msgtype=file
        schema: WeCom/LinkedCorp/Send/LinkedCorpFileMessage.json
        summary: Sends members of linked companies a file from an application.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        linkedCorpReceivers = LinkedCorpReceiversFields(blankFor: decoder)
        linkedCorpAudience = LinkedCorpAudienceFields(blankFor: decoder)
        applicationSender = ApplicationSenderFields(blankFor: decoder)
        file = .init(blankFor: decoder)
        confidential = ConfidentialFields(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("touser* toparty* totag* toall agentid msgtype file safe")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(oneOf: &linkedCorpReceivers.toUsers)
            case 1: decoder.read(oneOf: &linkedCorpReceivers.toDepartments)
            case 2: decoder.read(oneOf: &linkedCorpReceivers.toTags)
            case 3: decoder.read(flag: &linkedCorpAudience.toAll)
            case 4: decoder.read(&applicationSender.agentID)
            case 5: decoder.expect("file")
            case 6: decoder.read(required: &file)
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
        encoder.write("msgtype", constant: "file")
        encoder.write("file", file)
        encoder.write("safe", confidential.confidentiality)
        encoder.end()
    }
}
