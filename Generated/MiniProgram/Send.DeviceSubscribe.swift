// Generated from MiniProgram/Send/DeviceSubscribe.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Sends users a notice of a device of theirs; at most 10 million a day.
///
/// On the wire: `POST /cgi-bin/message/device/subscribe/send`.
public struct DeviceSubscribeSend: OutgoingMessage {
    /// The OpenIDs of the receivers.
    ///
    /// Wire name: `to_openid_list`. Allowed: at least 1 items.
    public var toUsers: [String]

    /// The template's ID.
    ///
    /// Wire name: `template_id`.
    public var templateID: String

    /// The device's serial number.
    ///
    /// Wire name: `sn`.
    public var serialNumber: String

    /// The ID of the model of the device.
    ///
    /// Wire name: `modelId`.
    public var modelID: String

    /// The page of the mini program that a tap opens.
    ///
    /// Wire name: `page`.
    public var page: String?

    /// The version of the mini program that a tap opens.
    ///
    /// Wire name: `miniprogram_state`.
    public var miniProgramState: SubscribeMiniProgramState?

    /// The language in which the notice is shown.
    ///
    /// Wire name: `lang`.
    public var language: SubscribeLanguage?

    /// The values by the template's keys.
    ///
    /// Wire name: `data`.
    public var data: [String: TemplateValue]

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUsers: [String], templateID: String, serialNumber: String, modelID: String, page: String? = nil,
        miniProgramState: SubscribeMiniProgramState? = nil, language: SubscribeLanguage? = nil,
        data: [String: TemplateValue]
    ) {
        self.toUsers = toUsers
        self.templateID = templateID
        self.serialNumber = serialNumber
        self.modelID = modelID
        self.page = page
        self.miniProgramState = miniProgramState
        self.language = language
        self.data = data
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: MiniProgram
        name: DeviceSubscribeSend
        direction: send
        wire: json
        endpoint: POST /cgi-bin/message/device/subscribe/send
        schema: MiniProgram/Send/DeviceSubscribe.json
        summary: Sends users a notice of a device of theirs; at most 10 million a day.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        toUsers = []
        templateID = ""
        serialNumber = ""
        modelID = ""
        data = [:]
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("to_openid_list* template_id sn modelId page miniprogram_state lang data*")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(oneOf: &toUsers)
            case 1: decoder.read(&templateID)
            case 2: decoder.read(&serialNumber)
            case 3: decoder.read(&modelID)
            case 4: decoder.read(&page)
            case 5: decoder.read(&miniProgramState)
            case 6: decoder.read(&language)
            default: decoder.read(map: &data)
            }
        }
        decoder.end(reading, required: 0x8e, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("to_openid_list", siblings: toUsers, isRequired: true)
        encoder.write("template_id", templateID)
        encoder.write("sn", serialNumber)
        encoder.write("modelId", modelID)
        encoder.write("page", page)
        encoder.write("miniprogram_state", miniProgramState)
        encoder.write("lang", language)
        encoder.write("data", map: data, isRequired: true)
        encoder.end()
    }
}
