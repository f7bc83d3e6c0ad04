// Generated from WeCom/CustomerService/Send/KfSendVideoMessage.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Sends a customer a video, which has no title and no description here.
///
/// On the wire: `POST /cgi-bin/kf/send_msg`, `msgtype` `video`.
public struct KfSendVideoMessage: KfSendHeader, OutgoingMessage {
    /// The fields of ``KfSendHeader``.
    public var kfSendHeader: KfSendHeaderFields

    /// The video.
    ///
    /// Wire name: `video`.
    public var video: MediaBody

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(toUser: String, openKFID: String, msgID: String? = nil, video: MediaBody) {
        kfSendHeader = KfSendHeaderFields(toUser: toUser, openKFID: openKFID, msgID: msgID)
        self.video = video
        unknownFields = UnknownFields()
    }

    public typealias Response = KfSendResult

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: CustomerService
        name: KfSendVideoMessage
        direction: send
        wire: json
        endpoint: POST /cgi-bin/kf/send_msg
        match: msgtype=video
        schema: WeCom/CustomerService/Send/KfSendVideoMessage.json
        summary: Sends a customer a video, which has no title and no description here.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        kfSendHeader = KfSendHeaderFields(blankFor: decoder)
        video = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("touser open_kfid msgid msgtype video")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&kfSendHeader.toUser)
            case 1: decoder.read(&kfSendHeader.openKFID)
            case 2: decoder.read(&kfSendHeader.msgID)
            case 3: decoder.expect("video")
            default: decoder.read(required: &video)
            }
        }
        decoder.end(reading, required: 0x1b, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("touser", kfSendHeader.toUser)
        encoder.write("open_kfid", kfSendHeader.openKFID)
        encoder.write("msgid", kfSendHeader.msgID)
        encoder.write("msgtype", constant: "video")
        encoder.write("video", video)
        encoder.end()
    }
}
