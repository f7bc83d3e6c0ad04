// Generated from Channels/Event/ApiDiff.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// WeChat changed, or will change, APIs of WeChat Shop.
///
/// On the wire: `MsgType` `event`, `Event` `api_diff`.
public struct ApiDiff: EventHeader {
    /// The fields of ``EventHeader``.
    public var eventHeader: EventHeaderFields

    /// The list of changes.
    ///
    /// Wire name: `changelog_url`.
    public var changeLogURL: String

    /// The APIs that change.
    ///
    /// Wire name: `api_changes`.
    public var apiChanges: [APIChange]

    /// When the change takes effect.
    ///
    /// Wire name: `change_time`.
    public var changeTime: UnixTime

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String? = nil, createTime: UnixTime, changeLogURL: String,
        apiChanges: [APIChange], changeTime: UnixTime
    ) {
        eventHeader = EventHeaderFields(toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.changeLogURL = changeLogURL
        self.apiChanges = apiChanges
        self.changeTime = changeTime
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: Channels
        name: ApiDiff
        direction: inbound
        wire: json
        match: MsgType=event Event=api_diff
        schema: Channels/Event/ApiDiff.json
        summary: WeChat changed, or will change, APIs of WeChat Shop.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        eventHeader = EventHeaderFields(blankFor: decoder)
        changeLogURL = ""
        apiChanges = []
        changeTime = 0
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(
            """
            ToUserName FromUserName CreateTime MsgType Event changelog_url api_changes* change_time
            """)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&eventHeader.toUserName)
            case 1: decoder.read(&eventHeader.fromUserName)
            case 2: decoder.read(&eventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("api_diff")
            case 5: decoder.read(&changeLogURL)
            case 6: decoder.read(oneOf: &apiChanges)
            default: decoder.read(&changeTime)
            }
        }
        decoder.end(reading, required: 0xbd, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", eventHeader.toUserName)
        encoder.write("FromUserName", eventHeader.fromUserName)
        encoder.write("CreateTime", eventHeader.createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "api_diff")
        encoder.write("changelog_url", changeLogURL)
        encoder.write("api_changes", siblings: apiChanges, isRequired: true)
        encoder.write("change_time", changeTime)
        encoder.end()
    }

    /// The change of one API.
    public struct APIChange: FieldGroup, Equatable {
        /// The API's name in Chinese.
        ///
        /// Wire name: `chinese_name`.
        public var chineseName: String

        /// The path of the API's address.
        ///
        /// Wire name: `cgi_path`.
        public var path: String

        /// The API's documentation.
        ///
        /// Wire name: `doc_url`.
        public var documentationURL: String

        /// What changes, in words.
        ///
        /// Wire name: `change_content`.
        public var changeContent: String

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(chineseName: String, path: String, documentationURL: String, changeContent: String) {
            self.chineseName = chineseName
            self.path = path
            self.documentationURL = documentationURL
            self.changeContent = changeContent
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            chineseName = ""
            path = ""
            documentationURL = ""
            changeContent = ""
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("chinese_name cgi_path doc_url change_content")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&chineseName)
                case 1: decoder.read(&path)
                case 2: decoder.read(&documentationURL)
                default: decoder.read(&changeContent)
                }
            }
            decoder.end(reading, required: 0xf, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("chinese_name", chineseName)
            encoder.write("cgi_path", path)
            encoder.write("doc_url", documentationURL)
            encoder.write("change_content", changeContent)
            encoder.end()
        }
    }
}
