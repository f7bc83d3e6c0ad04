// Generated from WeCom/Send/UpdateTemplateCardButton.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Takes the buttons of a card that was sent out of use, and changes their text.
///
/// On the wire: `POST /cgi-bin/message/update_template_card`.
public struct UpdateTemplateCardButton: CardUpdateHeader, OutgoingMessage {
    /// The fields of ``CardUpdateHeader``.
    public var cardUpdateHeader: CardUpdateHeaderFields

    /// The button that is left.
    ///
    /// Wire name: `button`.
    public var button: Button

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        userIDs: [String] = [], departmentIDs: [Int64] = [], tagIDs: [Int64] = [], includesAll: Bool? = nil,
        agentID: Int64, responseCode: String, translatesIDs: Bool? = nil, button: Button
    ) {
        cardUpdateHeader = CardUpdateHeaderFields(
            userIDs: userIDs, departmentIDs: departmentIDs, tagIDs: tagIDs, includesAll: includesAll, agentID: agentID,
            responseCode: responseCode, translatesIDs: translatesIDs)
        self.button = button
        unknownFields = UnknownFields()
    }

    public typealias Response = CardUpdateResult

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        name: UpdateTemplateCardButton
        direction: send
        wire: json
        endpoint: POST /cgi-bin/message/update_template_card
        schema: WeCom/Send/UpdateTemplateCardButton.json
        summary: Takes the buttons of a card that was sent out of use, and changes their text.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        cardUpdateHeader = CardUpdateHeaderFields(blankFor: decoder)
        button = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("userids* partyids* tagids* atall agentid response_code enable_id_trans button")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(oneOf: &cardUpdateHeader.userIDs)
            case 1: decoder.read(oneOf: &cardUpdateHeader.departmentIDs)
            case 2: decoder.read(oneOf: &cardUpdateHeader.tagIDs)
            case 3: decoder.read(flag: &cardUpdateHeader.includesAll)
            case 4: decoder.read(&cardUpdateHeader.agentID)
            case 5: decoder.read(&cardUpdateHeader.responseCode)
            case 6: decoder.read(flag: &cardUpdateHeader.translatesIDs)
            default: decoder.read(required: &button)
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
        encoder.write("button", button)
        encoder.end()
    }

    /// The button that is left of a card.
    public struct Button: FieldGroup, Equatable {
        /// The text of the button.
        ///
        /// Wire name: `replace_name`.
        public var replacementName: String

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(replacementName: String) {
            self.replacementName = replacementName
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            replacementName = ""
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("replace_name")
            while let field = decoder.next(&reading) {
                switch field {
                default: decoder.read(&replacementName)
                }
            }
            decoder.end(reading, required: 0x1, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("replace_name", replacementName)
            encoder.end()
        }
    }
}
