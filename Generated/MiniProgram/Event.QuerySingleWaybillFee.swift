// Generated from MiniProgram/Event/QuerySingleWaybillFee.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A person chose the addresses of a single parcel: the courier answers with the price.
///
/// On the wire: `MsgType` `event`, `Event` `query_single_waybill_fee`.
public struct QuerySingleWaybillFeeEvent: LogisticsEventHeader {
    /// The fields of ``LogisticsEventHeader``.
    public var logisticsEventHeader: LogisticsEventHeaderFields

    /// Who sends the parcel.
    ///
    /// Wire name: `Sender`.
    public var sender: ParcelContact

    /// Who receives the parcel.
    ///
    /// Wire name: `Receiver`.
    public var receiver: ParcelContact

    /// What is sent.
    ///
    /// Wire name: `GoodDetail`.
    public var goodDetail: ParcelGoods?

    /// What the parcel is sent for.
    ///
    /// Wire name: `Scene`.
    public var scene: ParcelScene

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String, createTime: UnixTime, sender: ParcelContact, receiver: ParcelContact,
        goodDetail: ParcelGoods? = nil, scene: ParcelScene
    ) {
        logisticsEventHeader = LogisticsEventHeaderFields(
            toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.sender = sender
        self.receiver = receiver
        self.goodDetail = goodDetail
        self.scene = scene
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: MiniProgram
        name: QuerySingleWaybillFeeEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=query_single_waybill_fee
        schema: MiniProgram/Event/QuerySingleWaybillFee.json
        summary: A person chose the addresses of a single parcel: the courier answers with the price.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        logisticsEventHeader = LogisticsEventHeaderFields(blankFor: decoder)
        sender = .init(blankFor: decoder)
        receiver = .init(blankFor: decoder)
        scene = ParcelScene(rawValue: 0)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ToUserName FromUserName CreateTime MsgType Event Sender Receiver GoodDetail Scene")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&logisticsEventHeader.toUserName)
            case 1: decoder.read(&logisticsEventHeader.fromUserName)
            case 2: decoder.read(&logisticsEventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("query_single_waybill_fee")
            case 5: decoder.read(required: &sender)
            case 6: decoder.read(required: &receiver)
            case 7: decoder.read(&goodDetail)
            default: decoder.read(&scene)
            }
        }
        decoder.end(reading, required: 0x17f, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", logisticsEventHeader.toUserName)
        encoder.write("FromUserName", logisticsEventHeader.fromUserName)
        encoder.write("CreateTime", logisticsEventHeader.createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "query_single_waybill_fee")
        encoder.write("Sender", sender)
        encoder.write("Receiver", receiver)
        encoder.write("GoodDetail", goodDetail)
        encoder.write("Scene", scene)
        encoder.end()
    }
}
