// Generated from WeCom/CustomerService/Message/KfVoice.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A customer sent a voice clip, or an agent did. One that is too large comes as a text message that says so.
///
/// On the wire: `msgtype` `voice`.
public struct KfVoiceMessage: KfMessageHeader {
    /// The fields of ``KfMessageHeader``.
    public var kfMessageHeader: KfMessageHeaderFields

    /// The voice clip: AMR or Silk, as `sync_msg` asked.
    ///
    /// Wire name: `voice`.
    public var voice: KfMedia

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        msgID: String, openKFID: String, externalUserID: String, sendTime: UnixTime, origin: KfOrigin,
        servicerUserID: String? = nil, voice: KfMedia
    ) {
        kfMessageHeader = KfMessageHeaderFields(
            msgID: msgID, openKFID: openKFID, externalUserID: externalUserID, sendTime: sendTime, origin: origin,
            servicerUserID: servicerUserID)
        self.voice = voice
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: CustomerService
        name: KfVoiceMessage
        direction: inbound
        wire: json
        match: msgtype=voice
        schema: WeCom/CustomerService/Message/KfVoice.json
        summary: A customer sent a voice clip, or an agent did. One that is too large comes as a text message that \
        says so.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        kfMessageHeader = KfMessageHeaderFields(blankFor: decoder)
        voice = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("msgid open_kfid external_userid send_time origin servicer_userid msgtype voice")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&kfMessageHeader.msgID)
            case 1: decoder.read(&kfMessageHeader.openKFID)
            case 2: decoder.read(&kfMessageHeader.externalUserID)
            case 3: decoder.read(&kfMessageHeader.sendTime)
            case 4: decoder.read(&kfMessageHeader.origin)
            case 5: decoder.read(&kfMessageHeader.servicerUserID)
            case 6: decoder.expect("voice")
            default: decoder.read(required: &voice)
            }
        }
        decoder.end(reading, required: 0xdf, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("msgid", kfMessageHeader.msgID)
        encoder.write("open_kfid", kfMessageHeader.openKFID)
        encoder.write("external_userid", kfMessageHeader.externalUserID)
        encoder.write("send_time", kfMessageHeader.sendTime)
        encoder.write("origin", kfMessageHeader.origin)
        encoder.write("servicer_userid", kfMessageHeader.servicerUserID)
        encoder.write("msgtype", constant: "voice")
        encoder.write("voice", voice)
        encoder.end()
    }
}
