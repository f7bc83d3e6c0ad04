import Foundation
import OfficialAccountMessages
import Testing
import WeChatXML

/// What is written is what was read, as long as its value is the same; and what may not be written is refused.
@Suite struct SpellingTests {
    private let location = """
        <xml><ToUserName><![CDATA[gh_1]]></ToUserName><FromUserName><![CDATA[o1]]></FromUserName>\
        <CreateTime>1700000000</CreateTime><MsgType><![CDATA[event]]></MsgType>\
        <Event><![CDATA[location]]></Event><Latitude>23.137466</Latitude><Longitude>119.385040</Longitude>\
        <Precision>+0119.30</Precision></xml>
        """

    @Test func aNumberKeepsItsSpelling() throws {
        let message = try LocationReportEvent(xml: location)
        #expect(message.longitude == 119.38504)
        #expect(try message.xmlString() == location)
        let json = String(decoding: try message.json(), as: UTF8.self)
        #expect(json.contains(#""Event":"location""#))
        #expect(json.contains(#""Longitude":119.385040,"Precision":"+0119.30""#))
        #expect(try LocationReportEvent(json: message.json()).xmlString() == location)
    }

    @Test func aSpellingIsForgottenWithItsValue() throws {
        var message = try LocationReportEvent(xml: location)
        message.longitude = 120.5
        #expect(try message.xmlString().contains("<Longitude>120.5</Longitude><Precision>+0119.30</Precision>"))
    }

    @Test func aSpellingIsKeptWhereAnElementIsAdded() throws {
        var message = try LocationReportEvent(xml: location)
        message.addUnknownField(WireElement("Altitude", .text("8848")))
        #expect(
            try message.xmlString()
                == location.replacing("</xml>", with: "<Altitude><![CDATA[8848]]></Altitude></xml>"))
    }

    @Test func anElementOfAKnownNameRepeatsTheField() throws {
        var message = try LocationReportEvent(xml: location)
        message.addUnknownField(WireElement("Precision", .text("7")))
        #expect(message.precision == 119.3)
        let repeated = try LocationReportEvent(
            xml: location.replacing("</xml>", with: "<Precision>7</Precision></xml>"))
        #expect(message == repeated)
        #expect(try message.xmlString() == repeated.xmlString())
        #expect(String(decoding: try message.json(), as: UTF8.self).contains(#""Precision":["+0119.30","7"]"#))
    }

    @Test func aSpellingMakesNoDifference() throws {
        let message = try LocationReportEvent(xml: location)
        let plain = LocationReportEvent(
            toUserName: "gh_1", fromUserName: "o1", createTime: 1_700_000_000, latitude: 23.137466,
            longitude: 119.38504, precision: 119.3)
        #expect(message == plain)
        #expect(message.unknownFields.isEmpty)
        #expect(try plain.xmlString().contains("<Event><![CDATA[LOCATION]]></Event><Latitude>23.137466</Latitude>"))
    }

    @Test(arguments: [
        "9007199254740993", "0.1234567890123456789", "123456789012345678", "-0", "1e3", "5.", ".5", "0.0",
    ]) func noDigitOfANumberIsLost(_ text: String) throws {
        let xml = location.replacing("119.385040", with: text)
        let message = try LocationReportEvent(xml: xml)
        #expect(message.longitude == Double(text) ?? Double(text + "0"))
        #expect(try message.xmlString() == xml)
        #expect(try LocationReportEvent(json: message.json()).xmlString() == xml)
    }

    @Test func aTruthValueKeepsItsSpelling() throws {
        for text in ["True", "FALSE", "1", "0"] {
            let xml = try sample("GiftCardSendToFriendEvent").replacing(
                "<IsChatRoom>false<", with: "<IsChatRoom>\(text)<")
            let message = try GiftCardSendToFriendEvent(xml: xml)
            #expect(message.isChatRoom == ["True", "1"].contains(text))
            #expect(try message.xmlString().contains("<IsChatRoom>\(text)<"))
            #expect(try GiftCardSendToFriendEvent(json: message.json()).xmlString() == message.xmlString())
        }
    }

    @Test func anUnknownValueOfAnEnumerationIsKept() throws {
        let xml = try sample("MassSendJobFinishEvent")
            .replacing("send success", with: "err(99999)").replacing("<AuditState>2<", with: "<AuditState>77<")
        let message = try MassSendJobFinishEvent(xml: xml)
        #expect(!message.status.isKnown)
        #expect(message.status.description == "err(99999)")
        #expect(message.status != .sent)
        let states = message.copyrightCheckResult?.resultList.map(\.auditState)
        #expect(states == [.passed, .init(rawValue: 77)])
        #expect(states?.map(\.isKnown) == [true, false])
        #expect(MassSendJobFinishEvent.Status.sent.isKnown)
        #expect(try MassSendJobFinishEvent(xml: message.xml()) == message)
        #expect(try MassSendJobFinishEvent(json: message.json()) == message)
    }

    private func sample(_ name: String) throws -> String {
        let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        let path = tests.appending(path: "Samples/OfficialAccount/Event/\(name).xml")
        return try String(contentsOf: path, encoding: .utf8)
    }

    private func reply(_ content: String) -> TextReply {
        TextReply(toUserName: "o1", fromUserName: "gh_1", createTime: 1_700_000_000, content: content)
    }

    @Test(arguments: [
        "]]>", "]]]]>>", "a]]>b]]>", "]]", "]>", "<![CDATA[x]]>", "<a>&amp;</a>", " blanks ", "\n\tlines\r\n", "\r", "",
        "😀👨‍👩‍👧", "\u{FEFF}", "\u{85}\u{2028}", String(repeating: "长文本]]>", count: 2_000),
    ]) func anyTextIsWrittenAndReadAgain(_ text: String) throws {
        let message = reply(text)
        #expect(try TextReply(xml: message.xml()).content.unicodeScalars.elementsEqual(text.unicodeScalars))
        #expect(try TextReply(json: message.json()).content.unicodeScalars.elementsEqual(text.unicodeScalars))
        let written = try WireValue(xml: message.xml())["Content"]?.text
        #expect(written?.unicodeScalars.elementsEqual(text.unicodeScalars) == true)
    }

    @Test(arguments: ["\u{0}", "\u{1}", "\u{B}", "\u{1F}", "\u{FFFE}", "\u{FFFF}"] as [Unicode.Scalar])
    func aCharacterThatXMLForbidsIsRefused(_ scalar: Unicode.Scalar) throws {
        let message = reply("a\(scalar)b")
        #expect(throws: XMLWriteError.illegalCharacter(scalar, element: "Content")) { try message.xml() }
        #expect(try TextReply(json: message.json()) == message)
    }

    @Test func aNumberThatIsNoneIsRefused() {
        for value in [Double.nan, .infinity, -.infinity] {
            let message = LocationReportEvent(
                toUserName: "gh_1", fromUserName: "o1", createTime: 1, latitude: value, longitude: 0, precision: 0)
            #expect(throws: XMLWriteError.notANumber(element: "Latitude")) { try message.xml() }
            #expect(throws: XMLWriteError.notANumber(element: "Latitude")) { try message.json() }
        }
    }

    @Test func aNameThatIsNoneIsRefused() {
        var message = reply("text")
        message.addUnknownField(WireElement("a b", .text("1")))
        #expect(throws: XMLWriteError.invalidName("a b")) { try message.xml() }
    }

    @Test func aTimeIsADate() {
        let time: UnixTime = 1_700_000_000
        #expect(time.date == Date(timeIntervalSince1970: 1_700_000_000))
        #expect(UnixTime(time.date) == time)
        #expect(UnixTime(Date(timeIntervalSince1970: 1.9)) == 1)
        #expect(UnixTime(Date(timeIntervalSince1970: -0.5)) == -1)
        #expect(UnixTime(Date.distantFuture) > time)
        #expect(UnixTime(Date(timeIntervalSince1970: .infinity)).secondsSince1970 == 1 << 53)
        #expect(UnixTime.now > time)
        #expect(time.description == "1700000000")
    }
}
