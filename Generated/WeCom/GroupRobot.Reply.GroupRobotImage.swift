// Generated from WeCom/GroupRobot/Reply/GroupRobotImage.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Answers with a picture in the chat in which the group robot was spoken to.
///
/// On the wire: `MsgType` `image`.
public struct GroupRobotImageReply: Message {
    /// The picture.
    ///
    /// Wire name: `Image`.
    public var image: Image

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(image: Image) {
        self.image = image
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: GroupRobot
        name: GroupRobotImageReply
        direction: reply
        wire: xml
        match: MsgType=image
        schema: WeCom/GroupRobot/Reply/GroupRobotImage.json
        summary: Answers with a picture in the chat in which the group robot was spoken to.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        image = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("MsgType Image")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.expect("image")
            default: decoder.read(required: &image)
            }
        }
        decoder.end(reading, required: 0x3, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("MsgType", constant: "image")
        encoder.write("Image", image)
        encoder.end()
    }

    /// A picture with its data.
    public struct Image: FieldGroup, Equatable {
        /// The JPG or PNG file in Base64.
        ///
        /// Wire name: `Base64`.
        public var base64: String

        /// The MD5 digest of the file before Base64, in hexadecimal.
        ///
        /// Wire name: `Md5`.
        public var md5: String

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(base64: String, md5: String) {
            self.base64 = base64
            self.md5 = md5
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            base64 = ""
            md5 = ""
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("Base64 Md5")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&base64)
                default: decoder.read(&md5)
                }
            }
            decoder.end(reading, required: 0x3, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("Base64", base64)
            encoder.write("Md5", md5)
            encoder.end()
        }
    }
}
