// Generated from Channels/Robot/Event/Click.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Something happened.
///
/// On the wire: `msgtype` `event`, `event/eventtype` `click` or `tap`, `event/card/card_type` `text_…` or `news_…`.
public struct RobotClickEvent: Message {
    /// What happened.
    ///
    /// Wire name: `event`.
    public var event: Details

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(event: Details) {
        self.event = event
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: Channels
        channel: Robot
        name: RobotClickEvent
        direction: inbound
        wire: json
        match: msgtype=event event/eventtype=click‖tap event/card/card_type^text_‖news_
        schema: Channels/Robot/Event/Click.json
        summary: Something happened.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        event = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("msgtype event")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.expect("event")
            default: decoder.read(required: &event)
            }
        }
        decoder.end(reading, required: 0x3, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("msgtype", constant: "event")
        encoder.write("event", event)
        encoder.end()
    }

    /// What happened.
    public struct Details: FieldGroup, Equatable {
        /// The card.
        ///
        /// Wire name: `card`.
        public var card: Card

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(card: Card) {
            self.card = card
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            card = .init(blankFor: decoder)
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("eventtype card")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.expect("click|tap")
                default: decoder.read(required: &card)
                }
            }
            decoder.end(reading, required: 0x3, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("eventtype", constant: "click")
            encoder.write("card", card)
            encoder.end()
        }

        /// The card.
        public struct Card: FieldGroup, Equatable {
            /// The card's type.
            ///
            /// Wire name: `card_type`.
            public var cardType: String

            /// Where it is from.
            ///
            /// Wire name: `source`.
            public var source: Source?

            /// What the message carried beside these fields. It is written back.
            public private(set) var unknownFields: UnknownFields

            /// Creates a value of its fields.
            public init(cardType: String, source: Source? = nil) {
                self.cardType = cardType
                self.source = source
                unknownFields = UnknownFields()
            }

            public init(blankFor decoder: borrowing FieldDecoder) {
                cardType = ""
                unknownFields = UnknownFields()
            }

            public mutating func read(from decoder: inout FieldDecoder) {
                var reading = decoder.begin("card_type source")
                while let field = decoder.next(&reading) {
                    switch field {
                    case 0: decoder.read(&cardType, prefixes: "text_", "news_")
                    default: decoder.read(&source)
                    }
                }
                decoder.end(reading, required: 0x1, unknownFields: &unknownFields)
            }

            @inline(never)
            public func encode(to encoder: inout FieldEncoder) {
                encoder.begin(unknownFields)
                encoder.write("card_type", cardType)
                encoder.write("source", source)
                encoder.end()
            }

            /// Where it is from.
            public struct Source: FieldGroup, Equatable {
                /// What the message carried beside these fields. It is written back.
                public private(set) var unknownFields: UnknownFields

                /// Creates a value of its fields.
                public init() {
                    unknownFields = UnknownFields()
                }

                public init(blankFor decoder: borrowing FieldDecoder) {
                    unknownFields = UnknownFields()
                }

                public mutating func read(from decoder: inout FieldDecoder) {
                    var reading = decoder.begin("kind")
                    while let field = decoder.next(&reading) {
                        switch field {
                        default: decoder.expect("app")
                        }
                    }
                    decoder.end(reading, required: 0x1, unknownFields: &unknownFields)
                }

                @inline(never)
                public func encode(to encoder: inout FieldEncoder) {
                    encoder.begin(unknownFields)
                    encoder.write("kind", constant: "app")
                    encoder.end()
                }
            }
        }
    }
}
