import Foundation
import Testing

/// `wechat encode`: the inverse of `wechat decode`.
struct EncodeTests {
    /// What comes of a document that is decoded and encoded.
    private func roundTrip(_ document: String, format: String = "lines") async throws -> String {
        let decoded = try await Tool.run(["decode", "--format", format], input: document)
        #expect(decoded.errors == "")
        let encoded = try await Tool.run(["encode"], input: decoded.output)
        #expect(encoded.errors == "")
        return encoded.output
    }

    @Test(arguments: ["lines", "pretty"])
    func everySampleComesBackWithEachElementAndValue(format: String) async throws {
        let paths = try Samples.official()
        let decoded = try await Tool.run(["decode", "--format", format] + paths)
        let encoded = try await Tool.run(["encode"], input: decoded.output)
        #expect(encoded.errors == "")
        let documents = encoded.output.split(separator: "</xml>\n").map { "\($0)</xml>" }
        try #require(documents.count == paths.count)
        for (document, path) in zip(documents, paths) {
            let sample = try String(contentsOfFile: path, encoding: .utf8)
            #expect(try elements(of: document) == elements(of: sample), "\(path)")
        }
    }

    /// WeChat pushes what users type.
    @Test(arguments: ["text", "brand_new"]) func aCharacterThatXMLForbidsComesBackAndIsTold(type: String) async throws {
        let document = "<xml>\(Self.header)<MsgType>\(type)</MsgType><Content>a\u{2}b</Content><MsgId>1</MsgId></xml>"
        let decoded = try await Tool.run(["decode"], input: document)
        let encoded = try await Tool.run(["encode"], input: decoded.output)
        #expect(encoded.output.contains("a\u{2}b"))
        #expect(encoded.errors.contains("note: the text of <Content> has U+0002, which XML forbids"))
        #expect(encoded.status == 0)
        #expect(try await Tool.run(["decode"], input: encoded.output).output == decoded.output)
    }

    private static let header = """
        <ToUserName>a</ToUserName><FromUserName><![CDATA[b]]></FromUserName><CreateTime> <![CDATA[1]]> </CreateTime>
        """

    private static let location = """
        \(header)<MsgType>event</MsgType><Event>Location</Event><Latitude>23.137460</Latitude>\
        <Longitude><![CDATA[119.385040]]></Longitude><Precision>+0.0</Precision>
        """

    private static let photos = """
        \(header)<MsgType>event</MsgType><Event>PIC_weixin</Event><EventKey/><SendPicsInfo><Count>01</Count>
        """

    @Test(
        "A document of every tricky form comes back with each element and value",
        arguments: [
            // Known kinds: spelling of numbers and constants, empty and repeated fields.
            "<xml>\(location)</xml>",
            "<xml>\(location)<Latitude>1.50</Latitude><Latitude/></xml>",
            "<xml>\(header)<MsgType>TEXT</MsgType><Content></Content><MsgId>007</MsgId></xml>",
            "<xml>\(header)<MsgType>text</MsgType><Content/><MsgId>4</MsgId><MsgID>5</MsgID><MsgId>6</MsgId></xml>",
            "<xml>\(header)<MsgType>text</MsgType><Content>1</Content><MsgId>9223372036854775807</MsgId></xml>",
            "<xml>\(header)<MsgType>text</MsgType><Content>&lt;a&gt; &amp; &#x1F600;</Content><MsgId>1</MsgId></xml>",
            "<xml>\(header)<MsgType>text</MsgType><Content><![CDATA[]]]]><![CDATA[>]]></Content><MsgId>1</MsgId></xml>",
            "<xml>\(header)<MsgType>text</MsgType><Content>a&#13;b\tc\nd</Content><MsgId>1</MsgId></xml>",
            "<xml>\(photos)<PicList><item><PicMd5Sum>x</PicMd5Sum><Odd/></item></PicList></SendPicsInfo></xml>",
            "<xml>\(photos)<PicList><Odd>5</Odd><item><PicMd5Sum>x</PicMd5Sum></item><Odd/></PicList></SendPicsInfo></xml>",
            "<xml>\(photos)<PicList><Odd>5</Odd></PicList></SendPicsInfo></xml>",
            "<xml>\(photos)<PicList><item/><item><PicMd5Sum>x</PicMd5Sum></item></PicList></SendPicsInfo></xml>",
            "<xml>\(photos)<PicList>none</PicList></SendPicsInfo></xml>",
            "<xml>\(photos)<PicList/><PicLost>1</PicLost></SendPicsInfo><Odd>1.0</Odd><Odd>1</Odd></xml>",
            // Fields that no schema names, and trees of them.
            "<xml>\(location)<Odd><A>1</A><B/><A><C>]]&gt;</C><C/></A></Odd><Odd/></xml>",
            // Known kinds that break their schema.
            "<xml>\(header)<MsgType>event</MsgType><Event>LOCATION</Event><Latitude>far</Latitude></xml>",
            "<xml>\(header)<MsgType>event</MsgType><Event>pic_weixin</Event><SendPicsInfo>2</SendPicsInfo></xml>",
            // Unknown kinds.
            "<xml/>",
            "<xml>nothing but text</xml>",
            "<xml><MsgType>hologram</MsgType><A><B>0.10</B></A><C/><A><B/><B>2</B></A></xml>",
        ])
    func trickyDocuments(document: String) async throws {
        for format in ["lines", "pretty"] {
            #expect(try await elements(of: roundTrip(document, format: format)) == elements(of: document))
        }
    }

    @Test func aTreeAsDeepAsXMLMayBeComesBack() async throws {
        let pair = "<A/><A>"
        let depth = 62
        let document =
            "<xml>" + String(repeating: pair, count: depth) + "</A>".repeated(depth) + "</xml>"
        #expect(try await elements(of: roundTrip(document)) == elements(of: document))
    }

    @Test(arguments: [
        #"{"ToUserName":"a","FromUserName":"b","CreateTime":7,"MsgType":"event","Event":"unsubscribe","New":[1,null]}"#,
        #"{"ToUserName":"a","MsgType":"text"}"#, #"{"A":{"B":[1.50,true]},"C":[]}"#,
    ]) func aPushInJSONComesBackAsJSON(push: String) async throws {
        #expect(try await roundTrip(push) == push + "\n")
    }

    @Test func anObjectNeedsOnlyTheMessage() async throws {
        let message = #"{"ToUserName":"a","FromUserName":"b","CreateTime":1,"MsgType":"text","Content":"你好"}"#
        let xml = """
            <xml><ToUserName><![CDATA[a]]></ToUserName><FromUserName><![CDATA[b]]></FromUserName>\
            <CreateTime>1</CreateTime><MsgType><![CDATA[text]]></MsgType><Content><![CDATA[你好]]></Content></xml>

            """
        for object in [message, #"{"message":\#(message)}"#, #"{"type":"TextReply","message":\#(message)}"#] {
            #expect(try await Tool.run(["encode"], input: object).output == xml)
        }
    }

    @Test func anObjectThatFailsDoesNotKeepTheOthersFromBeingEncoded() async throws {
        let input = """
            {"type":"TextReplay","message":{}}
            {"type":"TextReply","message":{"ToUserName":"a"}}
            {"message":{"A":1}
            {"kind":"unknown","message":{"A":1}}
            {"wire":"yaml","message":{"A":1}}
            """
        let result = try await Tool.run(["encode"], input: input)
        #expect(result.output == "<xml><A>1</A></xml>\n")
        #expect(result.status == 65)
        #expect(
            result.errors == """
                <stdin>:byte 8: error: no type has the name 'TextReplay'; did you mean TextReply?
                <stdin>:byte 65: error: FromUserName: the field is required, and the message has none
                <stdin>:byte 104: error: expected ',' or '}'
                <stdin>:byte 149: error: the wire is xml or json, not 'yaml'

                """)
    }

    @Test(arguments: [#"{"message":[]}"#, #"{"message":[{"A":1}],"wire":"json"}"#])
    func anArrayIsNoMessage(input: String) async throws {
        let result = try await Tool.run(["encode"], input: input)
        #expect(result.output == "")
        #expect(result.status == 65)
        #expect(result.errors == "<stdin>:byte 11: error: the message is an object, not an array\n")
    }

    /// No reader takes it back, as it does other characters that XML forbids.
    @Test func aNULIsReported() async throws {
        let result = try await Tool.run(["encode"], input: #"{"kind":"unknown","message":{"A":"\u0000"}}"#)
        #expect(result.output == "")
        #expect(result.status == 65)
        #expect(result.errors.hasPrefix("<stdin>:byte 28: error: the text of <A> has the character U+0000"))
    }
}

extension String {
    fileprivate func repeated(_ count: Int) -> String { String(repeating: self, count: count) }
}
