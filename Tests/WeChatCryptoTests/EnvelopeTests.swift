import Testing
import WeChatCrypto
import WeChatXML

@Suite struct EnvelopeTests {
    private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

    @Test func aPushHasItsFormInXML() throws {
        let account = InboundEnvelope(toUserName: "gh_1", encrypt: "QUJD")
        #expect(
            text(try account.xml())
                == "<xml><ToUserName><![CDATA[gh_1]]></ToUserName><Encrypt><![CDATA[QUJD]]></Encrypt></xml>")
        let component = InboundEnvelope(appID: "wx1", encrypt: "QUJD")
        #expect(
            text(try component.xml()) == "<xml><AppId><![CDATA[wx1]]></AppId><Encrypt><![CDATA[QUJD]]></Encrypt></xml>")
        let application = InboundEnvelope(toUserName: "ww1", agentID: "1000002", encrypt: "QUJD")
        for envelope in [account, component, application] {
            #expect(try InboundEnvelope(xml: envelope.xml()) == envelope)
        }
    }

    @Test func aPushHasItsFormInJSON() throws {
        let envelope = InboundEnvelope(toUserName: "ww1", agentID: "1000002", encrypt: "QU/D")
        #expect(text(envelope.json()) == #"{"ToUserName":"ww1","AgentID":"1000002","Encrypt":"QU/D"}"#)
        #expect(
            text(envelope.json(names: .lowercase)) == #"{"tousername":"ww1","agentid":"1000002","encrypt":"QU/D"}"#)
        #expect(try InboundEnvelope(json: envelope.json()) == envelope)
        #expect(try InboundEnvelope(json: envelope.json(names: .lowercase)) == envelope)
        let robot = try InboundEnvelope(json: Array(#"{ "encrypt": "QU\/D" }"#.utf8))
        #expect(robot == InboundEnvelope(encrypt: "QU/D"))
    }

    @Test func anAnswerHasItsFormInXML() throws {
        let envelope = ReplyEnvelope(encrypt: "QUJD", msgSignature: "0a", timestamp: 1_409_659_813, nonce: "1372623149")
        #expect(
            text(try envelope.xml())
                == "<xml><Encrypt><![CDATA[QUJD]]></Encrypt><MsgSignature><![CDATA[0a]]></MsgSignature>"
                + "<TimeStamp>1409659813</TimeStamp><Nonce><![CDATA[1372623149]]></Nonce></xml>")
        #expect(try ReplyEnvelope(xml: envelope.xml()) == envelope)
    }

    @Test func anAnswerHasItsFormInJSON() throws {
        let envelope = ReplyEnvelope(encrypt: "QUJD", msgSignature: "0a", timestamp: 1_409_659_813, nonce: "13")
        #expect(
            text(envelope.json()) == #"{"Encrypt":"QUJD","MsgSignature":"0a","TimeStamp":1409659813,"Nonce":"13"}"#)
        #expect(
            text(envelope.json(names: .lowercase))
                == #"{"encrypt":"QUJD","msgsignature":"0a","timestamp":1409659813,"nonce":"13"}"#)
        #expect(try ReplyEnvelope(json: envelope.json()) == envelope)
        #expect(try ReplyEnvelope(json: envelope.json(names: .lowercase)) == envelope)
    }

    /// The nonce comes from the request's query: whatever it is, it is no markup of the answer.
    @Test(arguments: ["]]></Nonce><a/>", "<&>", "\"},{\"", "\n", "中文", ""]) func aNonceIsText(_ nonce: String) throws {
        let envelope = ReplyEnvelope(encrypt: "QUJD", msgSignature: "0a", timestamp: 1, nonce: nonce)
        #expect(try ReplyEnvelope(xml: envelope.xml()) == envelope)
        #expect(try ReplyEnvelope(json: envelope.json()) == envelope)
    }

    @Test func aNonceThatXMLForbidsIsRefused() {
        let envelope = ReplyEnvelope(encrypt: "QUJD", msgSignature: "0a", timestamp: 1, nonce: "\u{1}")
        #expect(throws: XMLWriteError.illegalCharacter("\u{1}", element: "Nonce")) { try envelope.xml() }
    }

    @Test func whatIsAbsentIsNamed() {
        #expect(throws: EnvelopeError.missing("Encrypt")) { try InboundEnvelope(xml: Array("<xml/>".utf8)) }
        #expect(throws: EnvelopeError.missing("Encrypt")) { try InboundEnvelope(json: Array("[]".utf8)) }
        #expect(throws: EnvelopeError.missing("TimeStamp")) {
            try ReplyEnvelope(xml: Array("<xml><TimeStamp>soon</TimeStamp></xml>".utf8))
        }
        #expect(throws: EnvelopeError.self) { try InboundEnvelope(json: Array("{".utf8)) }
        #expect(throws: EnvelopeError.self) { try InboundEnvelope(xml: Array("<xml>".utf8)) }
    }

    @Test func theFirstOfSeveralCounts() throws {
        let xml = Array("<xml><Encrypt>1</Encrypt><Encrypt>2</Encrypt><Other><a>3</a></Other></xml>".utf8)
        #expect(try InboundEnvelope(xml: xml).encrypt == "1")
    }
}
