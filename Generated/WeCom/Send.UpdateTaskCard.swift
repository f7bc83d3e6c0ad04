// Generated from WeCom/Send/UpdateTaskCard.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Takes the buttons of a task card that was sent out of use. Template cards have taken its place.
///
/// On the wire: `POST /cgi-bin/message/update_taskcard`.
///
/// - Warning: Deprecated: WeChat has given this up.
public struct UpdateTaskCard: OutgoingMessage {
    /// The member IDs of those for whom the card changes, at most 1000.
    ///
    /// Wire name: `userids`. Allowed: at most 1000 items.
    public var userIDs: [String]

    /// The ID of the application that sent the card.
    ///
    /// Wire name: `agentid`.
    public var agentID: Int64

    /// The ID of your own that the card was sent with.
    ///
    /// Wire name: `task_id`.
    public var taskID: String

    /// The text in the place of the buttons.
    ///
    /// Wire name: `replace_name`.
    public var replacementName: String?

    /// The key of the button that is shown as pressed, for cards whose buttons have a `replace_name`.
    ///
    /// Wire name: `clicked_key`.
    public var clickedKey: String?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        userIDs: [String], agentID: Int64, taskID: String, replacementName: String? = nil, clickedKey: String? = nil
    ) {
        self.userIDs = userIDs
        self.agentID = agentID
        self.taskID = taskID
        self.replacementName = replacementName
        self.clickedKey = clickedKey
        unknownFields = UnknownFields()
    }

    public typealias Response = CardUpdateResult

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        name: UpdateTaskCard
        direction: send
        wire: json
        endpoint: POST /cgi-bin/message/update_taskcard
        schema: WeCom/Send/UpdateTaskCard.json
        summary: Takes the buttons of a task card that was sent out of use. Template cards have taken its place.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        userIDs = []
        agentID = 0
        taskID = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("userids* agentid task_id replace_name clicked_key")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(oneOf: &userIDs)
            case 1: decoder.read(&agentID)
            case 2: decoder.read(&taskID)
            case 3: decoder.read(&replacementName)
            default: decoder.read(&clickedKey)
            }
        }
        decoder.end(reading, required: 0x6, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("userids", siblings: userIDs, isRequired: true)
        encoder.write("agentid", agentID)
        encoder.write("task_id", taskID)
        encoder.write("replace_name", replacementName)
        encoder.write("clicked_key", clickedKey)
        encoder.end()
    }
}
