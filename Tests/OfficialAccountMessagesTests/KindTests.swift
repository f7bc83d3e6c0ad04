import OfficialAccountMessages
import Testing
import WeChatXML

/// What a message is, whether its kind is known and whether it fits.
@Suite struct KindTests {
    private static let header = """
        <ToUserName><![CDATA[gh_1]]></ToUserName><FromUserName><![CDATA[o1]]></FromUserName>\
        <CreateTime>1700000000</CreateTime>
        """

    private func text(_ rest: String) -> String {
        "<xml>\(Self.header)<MsgType><![CDATA[text]]></MsgType><Content><![CDATA[你好 👋]]></Content>\(rest)</xml>"
    }

    @Test func anInstructionThatLooksLikeAnElementDoesNotDecideTheKind() throws {
        let push = text("<MsgId>1</MsgId>").replacing(
            "<xml>", with: "<xml><?p >x</123><MsgType>event</MsgType>?>", maxReplacements: 1)
        guard case .text = try InboundMessage(xml: push) else {
            Issue.record("the instruction was read as elements")
            return
        }
    }

    @Test func ofSeveralUnionsTheOneThatKnowsTheKindReadsTheMessage() throws {
        let push = Array(text("<MsgId>1</MsgId>").utf8)
        guard case .text(let message) = try InboundMessage(ifKnown: push) else {
            Issue.record("a text message is known")
            return
        }
        #expect(message.content == "你好 👋")
        let malformed = try InboundMessage(ifKnown: Array(text("").utf8))
        guard case .malformed(let broken) = malformed else {
            Issue.record("\(String(describing: malformed)) is of a known kind")
            return
        }
        #expect(broken.reason.path == "MsgId")
        let news = NewsReply(toUserName: "o1", fromUserName: "gh_1", createTime: 1, articleCount: 0, articles: [])
        #expect(try InboundMessage(ifKnown: try news.xml()) == nil)
        #expect(try Reply(ifKnown: try news.xml()) == .news(news))
        #expect(throws: XMLError(offset: 5, rule: .unexpectedEnd(in: .element))) {
            try InboundMessage(ifKnown: Array("<xml>".utf8))
        }
    }

    @Test func aMessageOfNoKindIsNotLookedAtBehindItsHeader() throws {
        let news = NewsReply(toUserName: "o1", fromUserName: "gh_1", createTime: 1, articleCount: 0, articles: [])
        let spoilt = try news.xml() + [0xFF]
        #expect(try InboundMessage(ifKnown: spoilt) == nil)
        let error = XMLError(offset: spoilt.count - 1, rule: .invalidUTF8)
        #expect(throws: error) { try Reply(ifKnown: spoilt) }
        #expect(throws: error) { try InboundMessage(xml: spoilt) }
    }

    @Test func lineEndsInAHeaderBecomeLineFeeds() throws {
        let push = text("<MsgId>1</MsgId>").replacing("gh_1", with: "g\r\nh").replacing("><", with: ">\r\n<")
        guard case .text(let message) = try InboundMessage(xml: push) else {
            Issue.record("a text message is known")
            return
        }
        #expect(message.toUserName == "g\nh")
        #expect(message == (try TextMessage(xml: push)))
    }

    /// A union looks at the header before the document is checked; a type checks first.
    @Test(arguments: [("", ""), ("<?xml version=\"1.0\"?>", ""), ("\n", "\n"), ("", " \n")])
    func whereverAByteIsSpoiltAUnionFindsWhatATypeFinds(_ beginning: String, _ between: String) throws {
        var document = beginning + text("<MsgId>1</MsgId>")
        for name in ["ToUserName", "FromUserName", "CreateTime", "MsgType", "Content", "MsgId", "/xml"] {
            document.replace("<\(name)>", with: "\(between)<\(name)>")
        }
        let push = Array(document.utf8)
        #expect(try InboundMessage(xml: push) == .text(try TextMessage(xml: text("<MsgId>1</MsgId>"))))
        for index in push.indices {
            for byte in [0x00, 0x80, 0xFF, 0x0D, 0x20, UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "/")] {
                var spoilt = push
                spoilt[index] = byte
                let expected = Result { () throws(MessageError) in try TextMessage(xml: spoilt) }
                let found = Result { () throws(XMLError) in try InboundMessage(xml: spoilt) }
                switch (expected, found) {
                case (.success(let message), .success(let union)):
                    #expect(union == .text(message), "\(byte) at \(index)")
                case (.failure(.xml(let error)), .failure(let other)):
                    guard error.rule == .invalidUTF8 || error.rule == .nulCharacter else { break }
                    #expect(other == error, "\(byte) at \(index)")
                case (.failure(.field), .success): break
                default: Issue.record("\(byte) at \(index): \(found) is not \(expected)")
                }
            }
        }
    }

    @Test func aUserAnswersAMessage() throws {
        /// What a server does with a push, as the documentation shows it.
        func answer(_ push: String) throws -> String? {
            let message = try InboundMessage(xml: push)
            switch message {
            case .text(let text):
                let reply = TextReply(
                    toUserName: text.fromUserName, fromUserName: text.toUserName, createTime: 1_700_000_001,
                    content: "You said \(text.content)")
                return try reply.xmlString()
            case .scan(let scan): return scan.eventKey
            case .unknown(let raw): return raw["Event"]
            case .malformed(let malformed): return malformed.reason.path
            default: return nil
            }
        }
        #expect(
            try answer(text("<MsgId>1</MsgId>")) == """
                <xml><ToUserName><![CDATA[o1]]></ToUserName><FromUserName><![CDATA[gh_1]]></FromUserName>\
                <CreateTime>1700000001</CreateTime><MsgType><![CDATA[text]]></MsgType>\
                <Content><![CDATA[You said 你好 👋]]></Content></xml>
                """)
        #expect(try answer(text("")) == "MsgId")
        #expect(try answer("<xml><MsgType>event</MsgType><Event>brand_new</Event></xml>") == "brand_new")
        #expect(try answer("<xml><MsgType>event</MsgType></xml>") == nil)
    }

    @Test(arguments: ["9223372036854775807", "-9223372036854775808", "0", "23445678901234567"])
    func anIDIsANumberOf64Bits(_ id: String) throws {
        for name in ["MsgId", "MsgID"] {
            let message = try TextMessage(xml: text("<\(name)>\(id)</\(name)>"))
            #expect(message.msgID.number == Int64(id))
            #expect(message.msgID == MessageID(id))
            #expect(try message.xmlString().contains("<MsgId>\(id)</MsgId>"))
            #expect(String(decoding: try message.json(), as: UTF8.self).contains("\"MsgId\":\(id)"))
        }
    }

    @Test(arguments: ["9223372036854775808", "007", "+1", "abc-消息", "1.0", "1e3"])
    func anIDMayBeAText(_ id: String) throws {
        let message = try TextMessage(xml: text("<MsgId><![CDATA[\(id)]]></MsgId>"))
        #expect(message.msgID.number == nil)
        #expect(message.msgID.description == id)
        #expect(try TextMessage(xml: message.xml()) == message)
        #expect(try TextMessage(json: message.json()) == message)
    }

    @Test func anUnknownKindIsKeptWhole() throws {
        let xml = """
            <xml>\(Self.header)<MsgType>event</MsgType><Event>brand_new</Event>\
            <List><item><A>1</A></item><item><A>2</A></item></List></xml>
            """
        guard case .unknown(let message) = try InboundMessage(xml: xml) else {
            Issue.record("not unknown")
            return
        }
        #expect(message["ToUserName"] == "gh_1")
        #expect(message["List"] == nil)
        #expect(message.value["List"]?["item"]?["A"]?.text == "1")
        #expect(try WireValue(xml: message.xml()) == WireValue(xml: Array(xml.utf8)))
        #expect(try InboundMessage(json: message.json()).message == nil)
        #expect(
            String(decoding: message.json(), as: UTF8.self).hasSuffix(
                #""Event":"brand_new","List":{"item":[{"A":"1"},{"A":"2"}]}}"#))
    }

    @Test(arguments: ["<xml/>", "<xml></xml>", "<xml>text</xml>", "<xml><MsgType/></xml>", "<other><a/></other>"])
    func aDocumentWithoutAKindIsUnknown(_ xml: String) throws {
        guard case .unknown(let message) = try InboundMessage(xml: xml) else {
            Issue.record("\(xml) is not unknown")
            return
        }
        #expect(try message.value == WireValue(xml: Array(xml.utf8)))
        #expect(try InboundMessage(json: message.json()) == .unknown(message) || message.value == .text(""))
    }

    @Test func aMalformedMessageTellsWhyAndIsKeptWhole() throws {
        let xml = text("<MsgId>1</MsgId>").replacing("1700000000", with: "soon")
        guard case .malformed(let message) = try InboundMessage(xml: xml) else {
            Issue.record("not malformed")
            return
        }
        #expect(message.type == "TextMessage")
        #expect(message.reason.path == "CreateTime")
        #expect(message.reason.description == "CreateTime: expected a time in seconds since 1970, found 'soon'")
        #expect(message.message["Content"] == "你好 👋")
        #expect(try WireValue(xml: message.message.xml()) == WireValue(xml: Array(xml.utf8)))
    }

    @Test func errorsAreWrittenForAPerson() {
        func description(_ xml: String) -> String? {
            #expect(throws: MessageError.self) { try TextMessage(xml: xml) }?.description
        }
        #expect(description("<xml>")?.hasPrefix("byte 5: the document ends within") == true)
        #expect(description("<xml></xml>") == "ToUserName: the field is required, and the message has none")
        #expect(
            description("<xml>\(Self.header)<MsgType>image</MsgType></xml>")
                == "MsgType: this kind of message has 'text' here, found 'image'")
        let long = String(repeating: "长", count: 61)
        #expect(
            description(text("<MsgId>1</MsgId><BusinessId>\(long)</BusinessId>"))
                == "BusinessId: expected an integer, found '\(long.dropLast())…'")
        #expect(
            #expect(throws: MessageError.self) { try TextMessage(json: Array("{".utf8)) }?.description.hasPrefix(
                "byte 1")
                == true)
        #expect(#expect(throws: MessageError.self) { try InboundMessage(json: Array("[1,]".utf8)) } != nil)
    }

    @Test func limitsAreTheCallers() {
        let xml = text("<MsgId>1</MsgId>")
        #expect(throws: XMLError.self) { try InboundMessage(xml: xml, limits: XMLLimits(bytes: 100)) }
        #expect(throws: XMLError.self) { try InboundMessage(xml: xml, limits: XMLLimits(elements: 5)) }
        #expect(throws: MessageError.self) { try TextMessage(xml: xml, limits: XMLLimits(depth: 1)) }
    }

    @Test func bytesComeInAnyCollection() throws {
        let xml = text("<MsgId>1</MsgId>")
        let message = try InboundMessage(xml: xml)
        #expect(try InboundMessage(xml: Array(xml.utf8)) == message)
        #expect(try InboundMessage(xml: Array(("?" + xml).utf8)[1...]) == message)
        #expect(try InboundMessage(xml: xml.utf8.lazy.map { $0 }) == message)
        #expect(try TextMessage(xml: xml.utf8.reversed().reversed()) == message.message as? TextMessage)
    }

    @Test func whatWasReadIsWrittenWhateverItIs() throws {
        let header = "<ToUserName>a</ToUserName><FromUserName>b</FromUserName><CreateTime>1</CreateTime>"
        let known = "\(header)<MsgType>text</MsgType><Content>c</Content><MsgId>1</MsgId>"
        let unknown = "\(header)<MsgType>hologram</MsgType><A b='1'>c</A>"
        let malformed = "\(header)<MsgType>text</MsgType>"
        for fields in [known, unknown, malformed] {
            let message = try InboundMessage(xml: "<xml>\(fields)</xml>")
            #expect(try InboundMessage(xml: message.xml()) == message)
            #expect(try InboundMessage(json: message.json()) == message)
        }
        guard case .unknown(let message) = try InboundMessage(xml: "<xml>\(unknown)</xml>") else {
            Issue.record("there is such a kind")
            return
        }
        #expect(try message.xml() == Array("<xml>\(unknown)</xml>".utf8))
        #expect(
            "\(message)" == #"{"ToUserName":"a","FromUserName":"b","CreateTime":"1","MsgType":"hologram","A":"c"}"#)
        guard case .malformed(let message) = try InboundMessage(xml: "<xml>\(malformed)</xml>") else {
            Issue.record("it has no content")
            return
        }
        #expect("\(message)" == "TextMessage: Content: the field is required, and the message has none")
    }
}
