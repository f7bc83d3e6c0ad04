import Testing

@testable import MessageSchemaGenerator

@Suite struct SwiftNameTests {
    @Test(arguments: [
        ("ToUserName", "toUserName"), ("MsgId", "msgID"), ("MsgID", "msgID"), ("PicMd5Sum", "picMD5Sum"),
        ("HQMusicUrl", "hqMusicURL"), ("Url", "url"), ("user_id", "userID"), ("open-id.list", "openIDList"),
        ("QRCode", "qrCode"), ("ID", "id"), ("UUID", "uuid"), ("IsChatRoom", "isChatRoom"), ("x", "x"), ("A", "a"),
        ("SCAN", "scan"), ("AppID2", "appID2"), ("H5Url", "h5URL"), ("_private", "private"),
        ("Location_X", "locationX"),
    ]) func aWireNameGivesAProperty(wireName: String, property: String) {
        #expect(SwiftName.property(wireName) == property)
    }

    @Test(arguments: [("PicUrl", "PicURL"), ("QRCode", "QRCode"), ("scan_code_info", "ScanCodeInfo"), ("ID", "ID")])
    func aWireNameGivesAType(wireName: String, type: String) { #expect(SwiftName.type(wireName) == type) }

    @Test(arguments: [
        ("send success", "sendSuccess"), ("3", "value3"), ("-1", "minus1"), ("SCAN", "scan"),
        ("err(10001)", "err10001"), ("dark-green", "darkGreen"), ("成功", ""),
    ]) func aValueGivesACase(value: String, name: String) { #expect(SwiftName.enumCase(value) == name) }

    @Test(arguments: [
        ("ScanEvent", "Event", "scan"), ("Event", "Event", "event"), ("QRCodeMessage", "Message", "qrCode"),
        ("Scan", "Event", "scan"), ("ScanEvent", "", "scanEvent"), ("ByQrCodeEvent", "Event", "byQrCode"),
    ]) func aTitleGivesAUnionCase(title: String, folder: String, name: String) {
        #expect(SwiftName.unionCase(title, folder: folder) == name)
    }

    @Test func namesThatSwiftOrXMLWouldRefuseAreKnown() {
        #expect(SwiftName.isTypeName("ScanEvent2"))
        for name in ["", "scan", "Scan_Event", "Scán", "Self", "Type"] {
            #expect(!SwiftName.isTypeName(name), "\(name)")
        }
        #expect(SwiftName.isMemberName("scan2"))
        for name in ["", "Scan", "2scan", "s_n", "é"] { #expect(!SwiftName.isMemberName(name), "\(name)") }
        for name in ["a", "_", "A.b-c_1"] { #expect(SwiftName.isWireName(name), "\(name)") }
        for name in ["", "1", "a b", "a:b", "-a", "名"] { #expect(!SwiftName.isWireName(name), "\(name)") }
        #expect(SwiftName.isReserved("class") && !SwiftName.isReserved("classes"))
        #expect(SwiftName.isReservedProperty("decoder") && !SwiftName.isReserved("decoder"))
    }
}
