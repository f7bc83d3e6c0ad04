import OfficialAccountMessages
import Testing

/// The four kinds of subscription tell themselves apart by the form of `EventKey`.
@Suite struct SubscriptionTests {
    private func subscription(_ rest: String, event: String = "subscribe") throws -> InboundMessage {
        try InboundMessage(
            xml: """
                <xml><ToUserName><![CDATA[gh_1]]></ToUserName><FromUserName><![CDATA[o1]]></FromUserName>
                <CreateTime>1700000000</CreateTime><MsgType><![CDATA[event]]></MsgType>
                <Event><![CDATA[\(event)]]></Event>\(rest)</xml>
                """)
    }

    private func key(_ text: String) -> String { "<EventKey><![CDATA[\(text)]]></EventKey>" }

    @Test(arguments: ["", "<EventKey/>", "<EventKey></EventKey>", "<EventKey>\n</EventKey>", "<EventKey>12</EventKey>"])
    func withoutAKnownKeyItIsPlain(_ key: String) throws {
        guard case .subscribe(let event) = try subscription(key) else {
            Issue.record("\(key) is no plain subscription")
            return
        }
        #expect(event.fromUserName == "o1")
    }

    @Test func aSceneComesWithAQRCode() throws {
        guard case .subscribeByQrCode(let event) = try subscription(key("qrscene_夏日 7_qrscene_")) else {
            Issue.record("no subscription by QR code")
            return
        }
        #expect(event.eventKey == "qrscene_夏日 7_qrscene_")
        #expect(event.scene == "夏日 7_qrscene_")
        #expect(event.ticket == nil)
    }

    @Test func aSceneMayBeEmptyOrBeginWithACombiningMark() throws {
        for scene in ["", "\u{301}accent", "\u{200D}"] {
            guard case .subscribeByQrCode(let event) = try subscription(key("qrscene_" + scene)) else {
                Issue.record("no subscription by QR code")
                continue
            }
            #expect(event.scene.unicodeScalars.elementsEqual(scene.unicodeScalars))
        }
    }

    @Test func aTransactionComesWithAPayment() throws {
        guard case .subscribeAfterPayment(let event) = try subscription(key("last_trade_no_4200001234")) else {
            Issue.record("no subscription after a payment")
            return
        }
        #expect(event.transactionID == "4200001234")
    }

    @Test(arguments: ["scanbarcode", "scanimage"]) func aProductComesWithAScan(_ way: String) throws {
        guard case .subscribeByProductScan(let event) = try subscription(key("\(way)|6901234567892|1")) else {
            Issue.record("no subscription by product scan")
            return
        }
        #expect(event.product == "6901234567892|1")
    }

    @Test func theBeginningOfAKeyCountsAsItIs() throws {
        for text in ["QRSCENE_1", "qrscene", " qrscene_1", "scanbarcode", "last_trade_no"] {
            guard case .subscribe = try subscription(key(text)) else {
                Issue.record("\(text) is no plain subscription")
                continue
            }
        }
    }

    @Test func theKeyMayComeBeforeTheEvent() throws {
        let xml = """
            <xml><EventKey>qrscene_1</EventKey><Event>SUBSCRIBE</Event><MsgType>EVENT</MsgType>\
            <CreateTime>1</CreateTime><FromUserName>o1</FromUserName><ToUserName>gh_1</ToUserName></xml>
            """
        guard case .subscribeByQrCode(let event) = try InboundMessage(xml: xml) else {
            Issue.record("no subscription by QR code")
            return
        }
        #expect(event.scene == "1")
    }

    @Test func anotherKindsKeyDoesNotFitTheType() {
        let xml = """
            <xml><ToUserName>gh_1</ToUserName><FromUserName>o1</FromUserName><CreateTime>1</CreateTime>\
            <MsgType>event</MsgType><Event>subscribe</Event><EventKey>last_trade_no_1</EventKey></xml>
            """
        let error = #expect(throws: MessageError.self) { try SubscribeByQrCodeEvent(xml: xml) }
        #expect(
            error?.description
                == "EventKey: this kind of message has 'qrscene_…' here, found 'last_trade_no_1'")
    }
}
