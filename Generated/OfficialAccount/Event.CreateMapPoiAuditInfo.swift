// Generated from OfficialAccount/Event/CreateMapPoiAuditInfo.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A store that the account added to Tencent Maps was reviewed.
///
/// On the wire: `MsgType` `event`, `Event` `create_map_poi_audit_info`.
public struct CreateMapPoiAuditInfoEvent: AccountEventHeader {
    /// The fields of ``AccountEventHeader``.
    public var accountEventHeader: AccountEventHeaderFields

    /// The ID of the review, as the call that submitted the data returned it.
    ///
    /// Wire name: `audit_id`.
    public var auditID: Int64

    /// The result of the review; empty in some pushes of a store that passed.
    ///
    /// Wire name: `status`.
    public var status: StoreAuditStatus?

    /// The ID of the place in Tencent Maps.
    ///
    /// Wire name: `map_poi_id`.
    public var mapPOIID: String?

    /// The name of the store.
    ///
    /// Wire name: `name`.
    public var name: String?

    /// The address of the store.
    ///
    /// Wire name: `address`.
    public var address: String?

    /// The latitude in degrees.
    ///
    /// Wire name: `latitude`.
    public var latitude: Double?

    /// The longitude in degrees.
    ///
    /// Wire name: `longitude`.
    public var longitude: Double?

    /// A remark of the reviewers; may be empty.
    ///
    /// Wire name: `sh_remark`.
    public var remark: String?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String? = nil, createTime: UnixTime, auditID: Int64,
        status: StoreAuditStatus? = nil, mapPOIID: String? = nil, name: String? = nil, address: String? = nil,
        latitude: Double? = nil, longitude: Double? = nil, remark: String? = nil
    ) {
        accountEventHeader = AccountEventHeaderFields(
            toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.auditID = auditID
        self.status = status
        self.mapPOIID = mapPOIID
        self.name = name
        self.address = address
        self.latitude = latitude
        self.longitude = longitude
        self.remark = remark
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: OfficialAccount
        name: CreateMapPoiAuditInfoEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=create_map_poi_audit_info
        schema: OfficialAccount/Event/CreateMapPoiAuditInfo.json
        summary: A store that the account added to Tencent Maps was reviewed.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        accountEventHeader = AccountEventHeaderFields(blankFor: decoder)
        auditID = 0
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(
            """
            ToUserName FromUserName CreateTime MsgType Event audit_id status map_poi_id name address latitude \
            longitude sh_remark
            """)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&accountEventHeader.toUserName)
            case 1: decoder.read(&accountEventHeader.fromUserName)
            case 2: decoder.read(&accountEventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("create_map_poi_audit_info")
            case 5: decoder.read(&auditID)
            case 6: decoder.read(&status)
            case 7: decoder.read(&mapPOIID)
            case 8: decoder.read(&name)
            case 9: decoder.read(&address)
            case 10: decoder.read(&latitude)
            case 11: decoder.read(&longitude)
            default: decoder.read(&remark)
            }
        }
        decoder.end(reading, required: 0x3d, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", accountEventHeader.toUserName)
        encoder.write("FromUserName", accountEventHeader.fromUserName)
        encoder.write("CreateTime", accountEventHeader.createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "create_map_poi_audit_info")
        encoder.write("audit_id", auditID)
        encoder.write("status", status)
        encoder.write("map_poi_id", mapPOIID)
        encoder.write("name", name)
        encoder.write("address", address)
        encoder.write("latitude", latitude, cdata: true)
        encoder.write("longitude", longitude, cdata: true)
        encoder.write("sh_remark", remark)
        encoder.end()
    }
}
