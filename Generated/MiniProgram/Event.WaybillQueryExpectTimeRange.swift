// Generated from MiniProgram/Event/WaybillQueryExpectTimeRange.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A person wants to book a pick-up: the courier answers with the times at which it comes to the address.
///
/// On the wire: `MsgType` `event`, `Event` `waybill_query_expect_time_range`.
public struct WaybillQueryExpectTimeRangeEvent: LogisticsEventHeader {
    /// The fields of ``LogisticsEventHeader``.
    public var logisticsEventHeader: LogisticsEventHeaderFields

    /// The AppID of the mini program in which the parcel was ordered.
    ///
    /// Wire name: `WXAppId`.
    public var wxAppID: String

    /// The province, such as 广东省.
    ///
    /// Wire name: `Province`.
    public var province: String

    /// The city, such as 广州市.
    ///
    /// Wire name: `City`.
    public var city: String

    /// The district or county, such as 海珠区.
    ///
    /// Wire name: `Area`.
    public var area: String

    /// The street or township.
    ///
    /// Wire name: `Street`.
    public var street: String?

    /// The rest of the address: number, building, room.
    ///
    /// Wire name: `Address`.
    public var address: String

    /// The address's ID in WeChat's list of regions.
    ///
    /// Wire name: `Id`.
    public var id: String?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String, createTime: UnixTime, wxAppID: String, province: String, city: String,
        area: String, street: String? = nil, address: String, id: String? = nil
    ) {
        logisticsEventHeader = LogisticsEventHeaderFields(
            toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.wxAppID = wxAppID
        self.province = province
        self.city = city
        self.area = area
        self.street = street
        self.address = address
        self.id = id
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: MiniProgram
        name: WaybillQueryExpectTimeRangeEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=waybill_query_expect_time_range
        schema: MiniProgram/Event/WaybillQueryExpectTimeRange.json
        summary: A person wants to book a pick-up: the courier answers with the times at which it comes to the \
        address.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        logisticsEventHeader = LogisticsEventHeaderFields(blankFor: decoder)
        wxAppID = ""
        province = ""
        city = ""
        area = ""
        address = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(
            """
            ToUserName FromUserName CreateTime MsgType Event WXAppId Province City Area Street Address Id
            """)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&logisticsEventHeader.toUserName)
            case 1: decoder.read(&logisticsEventHeader.fromUserName)
            case 2: decoder.read(&logisticsEventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("waybill_query_expect_time_range")
            case 5: decoder.read(&wxAppID)
            case 6: decoder.read(&province)
            case 7: decoder.read(&city)
            case 8: decoder.read(&area)
            case 9: decoder.read(&street)
            case 10: decoder.read(&address)
            default: decoder.read(&id)
            }
        }
        decoder.end(reading, required: 0x5ff, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", logisticsEventHeader.toUserName)
        encoder.write("FromUserName", logisticsEventHeader.fromUserName)
        encoder.write("CreateTime", logisticsEventHeader.createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "waybill_query_expect_time_range")
        encoder.write("WXAppId", wxAppID)
        encoder.write("Province", province)
        encoder.write("City", city)
        encoder.write("Area", area)
        encoder.write("Street", street)
        encoder.write("Address", address)
        encoder.write("Id", id)
        encoder.end()
    }
}
