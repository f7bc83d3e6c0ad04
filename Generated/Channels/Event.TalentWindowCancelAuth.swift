// Generated from Channels/Event/TalentWindowCancelAuth.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Somebody who sells goods in a Channels window no longer allows an agency to see it.
///
/// On the wire: `MsgType` `event`, `Event` `talent_window_cancel_auth`.
public struct TalentWindowCancelAuth: EventHeader {
    /// The fields of ``EventHeader``.
    public var eventHeader: EventHeaderFields

    /// The window.
    ///
    /// Wire name: `item_info`.
    public var item: Item

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(toUserName: String, fromUserName: String? = nil, createTime: UnixTime, item: Item) {
        eventHeader = EventHeaderFields(toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.item = item
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: Channels
        name: TalentWindowCancelAuth
        direction: inbound
        wire: json
        flattened: item_info
        match: MsgType=event Event=talent_window_cancel_auth
        schema: Channels/Event/TalentWindowCancelAuth.json
        summary: Somebody who sells goods in a Channels window no longer allows an agency to see it.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        eventHeader = EventHeaderFields(blankFor: decoder)
        item = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ToUserName FromUserName CreateTime MsgType Event item_info^talent_info")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&eventHeader.toUserName)
            case 1: decoder.read(&eventHeader.fromUserName)
            case 2: decoder.read(&eventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("talent_window_cancel_auth")
            default: decoder.read(required: &item)
            }
        }
        decoder.end(reading, required: 0x3d, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", eventHeader.toUserName)
        encoder.write("FromUserName", eventHeader.fromUserName)
        encoder.write("CreateTime", eventHeader.createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "talent_window_cancel_auth")
        encoder.write("item_info", item)
        encoder.end()
    }

    /// The window.
    public struct Item: FieldGroup, Equatable {
        /// The seller.
        ///
        /// Wire name: `talent_info`.
        public var talent: Talent

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(talent: Talent) {
            self.talent = talent
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            talent = .init(blankFor: decoder)
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("talent_info")
            while let field = decoder.next(&reading) {
                switch field {
                default: decoder.read(required: &talent)
                }
            }
            decoder.end(reading, required: 0x1, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("talent_info", talent)
            encoder.end()
        }

        /// The seller.
        public struct Talent: FieldGroup, Equatable {
            /// The app ID of the seller.
            ///
            /// Wire name: `talent_appid`.
            public var talentAppID: String

            /// The ID of the seller's Channels account towards the agency.
            ///
            /// Wire name: `openfinderid`.
            public var openFinderID: String

            /// The ID of the seller towards the agency.
            ///
            /// Wire name: `opentalentid`.
            public var openTalentID: String

            /// The seller's name.
            ///
            /// Wire name: `nickname`.
            public var nickname: String

            /// The seller's picture.
            ///
            /// Wire name: `head_img_url`.
            public var avatarURL: String

            /// What the message carried beside these fields. It is written back.
            public private(set) var unknownFields: UnknownFields

            /// Creates a value of its fields.
            public init(
                talentAppID: String, openFinderID: String, openTalentID: String, nickname: String, avatarURL: String
            ) {
                self.talentAppID = talentAppID
                self.openFinderID = openFinderID
                self.openTalentID = openTalentID
                self.nickname = nickname
                self.avatarURL = avatarURL
                unknownFields = UnknownFields()
            }

            public init(blankFor decoder: borrowing FieldDecoder) {
                talentAppID = ""
                openFinderID = ""
                openTalentID = ""
                nickname = ""
                avatarURL = ""
                unknownFields = UnknownFields()
            }

            public mutating func read(from decoder: inout FieldDecoder) {
                var reading = decoder.begin("talent_appid openfinderid opentalentid nickname head_img_url")
                while let field = decoder.next(&reading) {
                    switch field {
                    case 0: decoder.read(&talentAppID)
                    case 1: decoder.read(&openFinderID)
                    case 2: decoder.read(&openTalentID)
                    case 3: decoder.read(&nickname)
                    default: decoder.read(&avatarURL)
                    }
                }
                decoder.end(reading, required: 0x1f, unknownFields: &unknownFields)
            }

            @inline(never)
            public func encode(to encoder: inout FieldEncoder) {
                encoder.begin(unknownFields)
                encoder.write("talent_appid", talentAppID)
                encoder.write("openfinderid", openFinderID)
                encoder.write("opentalentid", openTalentID)
                encoder.write("nickname", nickname)
                encoder.write("head_img_url", avatarURL)
                encoder.end()
            }
        }
    }
}
