// Generated from WeCom/CustomerService/Send/KfSendCALinkMessage.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Sends a customer a customer acquisition link, by which to add a member of the company.
///
/// On the wire: `POST /cgi-bin/kf/send_msg`, `msgtype` `ca_link`.
public struct KfSendCALinkMessage: KfSendHeader, OutgoingMessage {
    /// The fields of ``KfSendHeader``.
    public var kfSendHeader: KfSendHeaderFields

    /// The link.
    ///
    /// Wire name: `ca_link`.
    public var link: Link

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(toUser: String, openKFID: String, msgID: String? = nil, link: Link) {
        kfSendHeader = KfSendHeaderFields(toUser: toUser, openKFID: openKFID, msgID: msgID)
        self.link = link
        unknownFields = UnknownFields()
    }

    public typealias Response = KfSendResult

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: CustomerService
        name: KfSendCALinkMessage
        direction: send
        wire: json
        endpoint: POST /cgi-bin/kf/send_msg
        match: msgtype=ca_link
        schema: WeCom/CustomerService/Send/KfSendCALinkMessage.json
        summary: Sends a customer a customer acquisition link, by which to add a member of the company.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        kfSendHeader = KfSendHeaderFields(blankFor: decoder)
        link = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("touser open_kfid msgid msgtype ca_link")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&kfSendHeader.toUser)
            case 1: decoder.read(&kfSendHeader.openKFID)
            case 2: decoder.read(&kfSendHeader.msgID)
            case 3: decoder.expect("ca_link")
            default: decoder.read(required: &link)
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
        encoder.write("msgtype", constant: "ca_link")
        encoder.write("ca_link", link)
        encoder.end()
    }

    /// A customer acquisition link.
    public struct Link: FieldGroup, Equatable {
        /// The link's address, as making the link returned it. That it is opened from here does not count in the link's
        /// statistics.
        ///
        /// Wire name: `link_url`.
        public var url: String

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(url: String) {
            self.url = url
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            url = ""
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("link_url")
            while let field = decoder.next(&reading) {
                switch field {
                default: decoder.read(&url)
                }
            }
            decoder.end(reading, required: 0x1, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("link_url", url)
            encoder.end()
        }
    }
}
