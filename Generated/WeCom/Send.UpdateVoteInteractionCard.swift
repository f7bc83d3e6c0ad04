// Generated from WeCom/Send/UpdateVoteInteractionCard.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Puts a template card with one question in the place of a card that was sent.
///
/// On the wire: `POST /cgi-bin/message/update_template_card`, `template_card/card_type` `vote_interaction`.
public struct UpdateVoteInteractionCard: CardUpdateHeader, OutgoingMessage {
    /// The fields of ``CardUpdateHeader``.
    public var cardUpdateHeader: CardUpdateHeaderFields

    /// The new card.
    ///
    /// Wire name: `template_card`.
    public var templateCard: VoteInteractionCard

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        userIDs: [String] = [], departmentIDs: [Int64] = [], tagIDs: [Int64] = [], includesAll: Bool? = nil,
        agentID: Int64, responseCode: String, translatesIDs: Bool? = nil, templateCard: VoteInteractionCard
    ) {
        cardUpdateHeader = CardUpdateHeaderFields(
            userIDs: userIDs, departmentIDs: departmentIDs, tagIDs: tagIDs, includesAll: includesAll, agentID: agentID,
            responseCode: responseCode, translatesIDs: translatesIDs)
        self.templateCard = templateCard
        unknownFields = UnknownFields()
    }

    public typealias Response = CardUpdateResult

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        name: UpdateVoteInteractionCard
        direction: send
        wire: json
        endpoint: POST /cgi-bin/message/update_template_card
        match: template_card/card_type=vote_interaction
        schema: WeCom/Send/UpdateVoteInteractionCard.json
        summary: Puts a template card with one question in the place of a card that was sent.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        cardUpdateHeader = CardUpdateHeaderFields(blankFor: decoder)
        templateCard = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(
            """
            userids* partyids* tagids* atall agentid response_code enable_id_trans template_card
            """)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(oneOf: &cardUpdateHeader.userIDs)
            case 1: decoder.read(oneOf: &cardUpdateHeader.departmentIDs)
            case 2: decoder.read(oneOf: &cardUpdateHeader.tagIDs)
            case 3: decoder.read(flag: &cardUpdateHeader.includesAll)
            case 4: decoder.read(&cardUpdateHeader.agentID)
            case 5: decoder.read(&cardUpdateHeader.responseCode)
            case 6: decoder.read(flag: &cardUpdateHeader.translatesIDs)
            default: decoder.read(required: &templateCard)
            }
        }
        decoder.end(reading, required: 0xb0, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("userids", siblings: cardUpdateHeader.userIDs, isRequired: false)
        encoder.write("partyids", siblings: cardUpdateHeader.departmentIDs, isRequired: false)
        encoder.write("tagids", siblings: cardUpdateHeader.tagIDs, isRequired: false)
        encoder.write("atall", flag: cardUpdateHeader.includesAll)
        encoder.write("agentid", cardUpdateHeader.agentID)
        encoder.write("response_code", cardUpdateHeader.responseCode)
        encoder.write("enable_id_trans", flag: cardUpdateHeader.translatesIDs)
        encoder.write("template_card", templateCard)
        encoder.end()
    }
}
