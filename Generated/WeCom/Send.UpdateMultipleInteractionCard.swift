// Generated from WeCom/Send/UpdateMultipleInteractionCard.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Puts a template card with several questions in the place of a card that was sent.
///
/// On the wire: `POST /cgi-bin/message/update_template_card`, `template_card/card_type` `multiple_interaction`.
public struct UpdateMultipleInteractionCard: CardUpdateHeader, OutgoingMessage {
    /// The member IDs of those for whom the card changes, at most 1000.
    ///
    /// Wire name: `userids`. Allowed: at most 1000 items.
    public var userIDs: [String]

    /// The IDs of departments for whose members the card changes, at most 100.
    ///
    /// Wire name: `partyids`. Allowed: at most 100 items.
    public var departmentIDs: [Int64]

    /// The IDs of tags for whose members the card changes, at most 100.
    ///
    /// Wire name: `tagids`. Allowed: at most 100 items.
    public var tagIDs: [Int64]

    /// Whether the card changes for all who received it; it counts before the lists.
    ///
    /// Wire name: `atall`.
    public var includesAll: Bool?

    /// The ID of the application that sent the card.
    ///
    /// Wire name: `agentid`.
    public var agentID: Int64

    /// Stands for the card: the event of a tap gives it, or the answer to the send. It can be used once, within 72
    /// hours.
    ///
    /// Wire name: `response_code`.
    public var responseCode: String

    /// Whether IDs in the text are translated to names; without it they are not.
    ///
    /// Wire name: `enable_id_trans`.
    public var translatesIDs: Bool?

    /// The new card.
    ///
    /// Wire name: `template_card`.
    public var templateCard: MultipleInteractionCard

    /// What the message carried beside these fields. It is written back.
    public var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        userIDs: [String] = [], departmentIDs: [Int64] = [], tagIDs: [Int64] = [], includesAll: Bool? = nil,
        agentID: Int64, responseCode: String, translatesIDs: Bool? = nil, templateCard: MultipleInteractionCard
    ) {
        self.userIDs = userIDs
        self.departmentIDs = departmentIDs
        self.tagIDs = tagIDs
        self.includesAll = includesAll
        self.agentID = agentID
        self.responseCode = responseCode
        self.translatesIDs = translatesIDs
        self.templateCard = templateCard
        unknownFields = UnknownFields()
    }

    public typealias Response = CardUpdateResult

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        name: UpdateMultipleInteractionCard
        direction: send
        wire: json
        endpoint: POST /cgi-bin/message/update_template_card
        match: template_card/card_type=multiple_interaction
        schema: WeCom/Send/UpdateMultipleInteractionCard.json
        summary: Puts a template card with several questions in the place of a card that was sent.
        """
    }

    private static var fieldNames: FieldNames {
        """
        userids* partyids* tagids* atall agentid response_code enable_id_trans template_card
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        userIDs = []
        departmentIDs = []
        tagIDs = []
        agentID = 0
        responseCode = ""
        templateCard = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(Self.fieldNames)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(oneOf: &userIDs)
            case 1: decoder.read(oneOf: &departmentIDs)
            case 2: decoder.read(oneOf: &tagIDs)
            case 3: decoder.read(flag: &includesAll)
            case 4: decoder.read(&agentID)
            case 5: decoder.read(&responseCode)
            case 6: decoder.read(flag: &translatesIDs)
            default: decoder.read(required: &templateCard)
            }
        }
        decoder.end(reading, required: 0xb0, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(Self.fieldNames, unknownFields)
        encoder.write("userids", siblings: userIDs, isRequired: false)
        encoder.write("partyids", siblings: departmentIDs, isRequired: false)
        encoder.write("tagids", siblings: tagIDs, isRequired: false)
        encoder.write("atall", flag: includesAll)
        encoder.write("agentid", agentID)
        encoder.write("response_code", responseCode)
        encoder.write("enable_id_trans", flag: translatesIDs)
        encoder.write("template_card", templateCard)
        encoder.end()
    }
}
