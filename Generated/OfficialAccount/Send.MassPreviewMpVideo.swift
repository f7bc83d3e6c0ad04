// Generated from OfficialAccount/Send/MassPreviewMpVideo.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Shows a video to one person as a mass send would; at most 100 previews a day.
///
/// On the wire: `POST /cgi-bin/message/mass/preview`, `msgtype` `mpvideo`.
public struct MassPreviewMpVideo: MassPreviewHeader, OutgoingMessage {
    /// The fields of ``MassPreviewHeader``.
    public var massPreviewHeader: MassPreviewHeaderFields

    /// The video.
    ///
    /// Wire name: `mpvideo`.
    public var mpVideo: MassVideoBody

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(toUser: String? = nil, toWeChatID: String? = nil, mpVideo: MassVideoBody) {
        massPreviewHeader = MassPreviewHeaderFields(toUser: toUser, toWeChatID: toWeChatID)
        self.mpVideo = mpVideo
        unknownFields = UnknownFields()
    }

    public typealias Response = MassPreviewResult

    public static var descriptor: MessageDescriptor {
        """
        platform: OfficialAccount
        name: MassPreviewMpVideo
        direction: send
        wire: json
        endpoint: POST /cgi-bin/message/mass/preview
        match: msgtype=mpvideo
        schema: OfficialAccount/Send/MassPreviewMpVideo.json
        summary: Shows a video to one person as a mass send would; at most 100 previews a day.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        massPreviewHeader = MassPreviewHeaderFields(blankFor: decoder)
        mpVideo = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("touser towxname msgtype mpvideo")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&massPreviewHeader.toUser)
            case 1: decoder.read(&massPreviewHeader.toWeChatID)
            case 2: decoder.expect("mpvideo")
            default: decoder.read(required: &mpVideo)
            }
        }
        decoder.end(reading, required: 0xc, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("touser", massPreviewHeader.toUser)
        encoder.write("towxname", massPreviewHeader.toWeChatID)
        encoder.write("msgtype", constant: "mpvideo")
        encoder.write("mpvideo", mpVideo)
        encoder.end()
    }
}
