import Foundation
import Testing

/// `wechat decode`: a message becomes an object that says what it is.
struct DecodeTests {
    private func keys(_ line: String) -> [String] {
        let order = ["file", "platform", "type", "kind", "wire", "message", "reason"]
        return order.compactMap { key in line.range(of: "\"\(key)\":").map { (key, $0.lowerBound) } }
            .sorted { $0.1 < $1.1 }.map(\.0)
    }

    @Test func aKnownMessageHasItsTypeAndItsFieldsByWireName() async throws {
        let path = Samples.path("Event/ScanEvent")
        let result = try await Tool.run(["decode", path])
        #expect(result.status == 0)
        #expect(result.errors == "")
        #expect(keys(result.output) == ["file", "platform", "type", "kind", "message"])
        let object = try #require(try result.objects().first)
        #expect(object["file"] as? String == path)
        #expect(object["platform"] as? String == "OfficialAccount")
        #expect(object["type"] as? String == "ScanEvent")
        #expect(object["kind"] as? String == "known")
        let message = try #require(object["message"] as? [String: Any])
        #expect(message["Event"] as? String == "SCAN")
        #expect(message["CreateTime"] as? Int == 1_763_880_001)
    }

    @Test func everySampleIsKnownByTheTypeOfItsName() async throws {
        let paths = try Samples.official()
        let result = try await Tool.run(["decode"] + paths)
        #expect(result.status == 0)
        let objects = try result.objects()
        #expect(objects.count == paths.count)
        for (object, path) in zip(objects, paths) {
            #expect(object["type"] as? String == URL(filePath: path).deletingPathExtension().lastPathComponent)
            #expect(object["kind"] as? String == "known")
        }
    }

    @Test func aListIsAnArrayAndANumberANumber() async throws {
        let result = try await Tool.run(["decode", Samples.path("Event/MenuPicSysPhotoEvent")])
        #expect(result.output.contains(#""SendPicsInfo":{"Count":2,"PicList":[{"PicMd5Sum":"#))
    }

    @Test func numbersKeepTheirDigitsAndUnknownFieldsTheirPlace() async throws {
        let location = """
            <xml><ToUserName>a</ToUserName><FromUserName>b</FromUserName><CreateTime>1</CreateTime>
            <MsgType>event</MsgType><Event>location</Event><Latitude><![CDATA[23.137460]]></Latitude>
            <Longitude>119.385040</Longitude><Precision>0</Precision><Odd><In>1</In></Odd></xml>
            """
        let result = try await Tool.run(["decode"], input: location)
        #expect(result.output.contains(#""Event":"location","Latitude":23.137460,"Longitude":119.385040"#))
        #expect(result.output.contains(#""Odd":{"In":"1"}}"#))
    }

    @Test(arguments: [
        "<xml><ToUserName>gh_1</ToUserName><Encrypt>aGVsbG8=</Encrypt></xml>", #"{"encrypt":"aGVsbG8="}"#,
    ])
    func whoHasAnEncryptedMessageIsToldWhatReadsIt(envelope: String) async throws {
        let result = try await Tool.run(["decode"], input: envelope)
        #expect(result.output.contains(#""kind":"unknown""#))
        #expect(
            result.errors
                == "<stdin>: note: the message is encrypted; 'wechat decrypt --decode' reads it, with its key\n")
        #expect(result.status == 0)
    }

    @Test func aMessageOfAnUnknownKindHasNoType() async throws {
        let result = try await Tool.run(["decode"], input: "<xml><MsgType>hologram</MsgType><A/><A>2</A></xml>")
        let expected = #"{"file":"<stdin>","kind":"unknown","message":{"MsgType":"hologram","A":["","2"]}}"#
        #expect(result.output == expected + "\n")
        #expect(result.status == 0)
    }

    @Test func aMalformedMessageHasTheReason() async throws {
        let scan = try Samples.text("Event/ScanEvent").replacing("1763880001", with: "soon")
        let result = try await Tool.run(["decode"], input: scan)
        #expect(keys(result.output) == ["file", "platform", "type", "kind", "message", "reason"])
        let object = try #require(try result.objects().first)
        #expect(object["type"] as? String == "ScanEvent")
        #expect(object["kind"] as? String == "malformed")
        #expect(object["reason"] as? String == "CreateTime: expected a time in seconds since 1970, found 'soon'")
    }

    @Test(arguments: [
        "<MsgType>event</MsgType><Event>brand_new</Event>",
        "<MsgType>event</MsgType><Event>change_contact</Event><ChangeType>brand_new</ChangeType>",
        """
        <MsgType>event</MsgType><Event>brand_new</Event><Game><Order>1</Order><Zone>2</Zone><Gift>3</Gift><Sent>4</Sent>\
        <Goods><Id>5</Id><Count>6</Count></Goods><Goods><Id>7</Id><Count>8</Count></Goods></Game>
        """,
    ]) func aNewEventIsOfNoKind(_ fields: String) async throws {
        let header = "<ToUserName>a</ToUserName><FromUserName>b</FromUserName><CreateTime>1</CreateTime>"
        let object = try #require(
            try await Tool.run(["decode"], input: "<xml>\(header)\(fields)</xml>").objects().first)
        #expect(object["kind"] as? String == "unknown")
        #expect(object["type"] == nil)
    }

    /// The same fields but one make a reply, to which what it lacks is foreign.
    @Test func aMalformedMessageIsNoReply() async throws {
        let header = "<ToUserName>a</ToUserName><FromUserName>b</FromUserName><CreateTime>1</CreateTime>"
        let text = "\(header)<MsgType>text</MsgType><Content>c</Content><MsgId>1</MsgId><BusinessId>x</BusinessId>"
        for words in [["decode"], ["decode", "--platform", "OfficialAccount"]] {
            let object = try #require(try await Tool.run(words, input: "<xml>\(text)</xml>").objects().first)
            #expect(object["type"] as? String == "TextMessage")
            #expect(object["reason"] as? String == "BusinessId: expected an integer, found 'x'")
        }
    }

    @Test func anArticlesPlaceMayBeText() async throws {
        let text = try Samples.text("Message/TextMessage").replacing(/<Idx>.*<.Idx>/, with: "")
            .replacing("</xml>", with: "<Idx>xxxx</Idx></xml>")
        let object = try #require(try await Tool.run(["decode"], input: text).objects().first)
        #expect(object["type"] as? String == "TextMessage")
        #expect(object["kind"] as? String == "known")
    }

    @Test func theFormOfAMessageIsKeptWhateverItsTypesIs() async throws {
        let push = """
            <xml><ToUserName>a</ToUserName><CreateTime>1</CreateTime><MsgType>event</MsgType>\
            <Event>channels_ec_withdraw_notify</Event>\
            <withdraw_info><withdraw_id>w</withdraw_id><event>3</event></withdraw_info></xml>
            """
        let decoded = try await Tool.run(["decode"], input: push)
        let object = try #require(try decoded.objects().first)
        #expect(object["kind"] as? String == "known")
        #expect(object["wire"] as? String == "xml")
        #expect(try await Tool.run(["encode"], input: decoded.output).output.hasPrefix("<xml>"))
    }

    @Test func aReplyIsFoundWithoutNamingThePlatform() async throws {
        let path = Samples.path("Reply/TextReply")
        for words in [["decode", path], ["decode", "--platform=OfficialAccount", path]] {
            #expect(try await Tool.run(words).objects().first?["type"] as? String == "TextReply")
        }
    }

    @Test func aPushInJSONIsReadToo() async throws {
        let push = """
              {"ToUserName":"a","FromUserName":"b","CreateTime":7,"MsgType":"event","Event":"unsubscribe"}
            """
        let object = try #require(try await Tool.run(["decode", "-"], input: push).objects().first)
        #expect(object["type"] as? String == "UnsubscribeEvent")
        #expect(object["file"] as? String == "<stdin>")
        #expect(object["wire"] as? String == "json")
    }

    @Test func aMessageThatFitsSeveralPlatformsNamesThemAll() async throws {
        let header = "<ToUserName>a</ToUserName><FromUserName>b</FromUserName><CreateTime>1</CreateTime>"
        let text = "<xml>\(header)<MsgType>text</MsgType><Content>c</Content><MsgId>1</MsgId></xml>"
        let object = try #require(try await Tool.run(["decode"], input: text).objects().first)
        #expect(object["platform"] as? String == "OfficialAccount")
        #expect((object["platforms"] as? [String])?.prefix(2) == ["OfficialAccount", "MiniProgram"])
        let named = try #require(try await Tool.run(["decode", "--platform=MiniProgram"], input: text).objects().first)
        #expect(named["platform"] as? String == "MiniProgram")
        #expect(named["platforms"] == nil)
    }

    @Test func whatOnlyItsAddressTellsHasCandidates() async throws {
        let body = #"{"touser":"a","msgtype":"text","text":{"content":"b"},"customservice":{"kf_account":"c@d"}}"#
        let object = try #require(try await Tool.run(["decode"], input: body).objects().first)
        #expect(object["kind"] as? String == "unknown")
        #expect(object["candidates"] as? [String] == ["OfficialAccount/CustomText"])
        let sent = try await Tool.run(["decode", "--type", "OfficialAccount/CustomText"], input: body)
        #expect(try sent.objects().first?["type"] as? String == "CustomText")
        #expect(try await Tool.run(["encode"], input: sent.output).output == body + "\n")
    }

    @Test func aTypeThatIsNamedIsBelieved() async throws {
        let text = #"{"ToUserName":"a","FromUserName":"b","CreateTime":7,"MsgType":"text","Content":"c"}"#
        let reply = try await Tool.run(["decode", "--type", "TextReply"], input: text)
        #expect(try reply.objects().first?["type"] as? String == "TextReply")
        let named = try await Tool.run(["decode", "--type", "OfficialAccount/TextReply"], input: text)
        #expect(named.output == reply.output)
        let message = try #require(try await Tool.run(["decode", "--type=TextMessage"], input: text).objects().first)
        #expect(message["kind"] as? String == "malformed")
        #expect(message["reason"] as? String == "MsgId: the field is required, and the message has none")
    }

    @Test func prettyPutsEachValueOnALine() async throws {
        let path = Samples.path("Event/MenuPicSysPhotoEvent")
        let result = try await Tool.run(["decode", "--format", "pretty", path])
        #expect(result.output.hasPrefix("{\n  \"file\": "))
        #expect(result.output.contains("\n    \"SendPicsInfo\": {\n      \"Count\": 2,\n      \"PicList\": [\n"))
        #expect(result.output.hasSuffix("\n  }\n}\n"))
        let line = try #require(try await Tool.run(["decode", path]).objects().first)
        let pretty = try JSONSerialization.jsonObject(with: Data(result.output.utf8))
        #expect(NSDictionary(dictionary: line).isEqual(to: try #require(pretty as? [String: Any])))
    }

    @Test func whoGivesAListIsToldWhatIsExpected() async throws {
        let result = try await Tool.run(["decode"], input: " [\(Account.jsonText)]")
        #expect(result.status == 65 && result.output == "")
        #expect(result.errors.contains("expected one message, as XML or as a JSON object, not a JSON array"))
    }

    @Test func aFileThatFailsDoesNotKeepTheOthersFromBeingDecoded() async throws {
        try await Folder.temporary { folder in
            let open = try folder.file("open.xml", "<xml><ToUserName>")
            let json = try folder.file("open.json", "{\"MsgType\"")
            let absent = folder.url.appending(path: "absent.xml").path
            let result = try await Tool.run(["decode", open, absent, Samples.path("Event/ScanEvent"), json])
            #expect(try result.objects().map { $0["type"] as? String } == ["ScanEvent"])
            #expect(result.status == 65)
            let errors = result.errors.split(separator: "\n")
            try #require(errors.count == 3)
            #expect(errors[0].hasPrefix("\(open):byte 17: error: the document ends within "))
            #expect(errors[1] == "\(absent): error: No such file or directory")
            #expect(errors[2] == "\(json):byte 10: error: the document ends within a value")
            #expect(try await Tool.run(["decode", absent]).status == 66)
            let endless = try await Tool.run(["decode", "/dev/zero"])
            #expect(endless.status == 66)
            #expect(endless.errors == "/dev/zero: error: File too large\n")
        }
    }

    @Test func aReaderThatHasEnoughEndsTheRunQuietly() async throws {
        let paths = try Samples.official()
        let many = Array(repeatElement(paths, count: 10).joined())
        let result = try await Tool.shell(#""$0" decode "$@" | head -1"#, many)
        #expect(try result.objects().count == 1)
        #expect(result.errors == "")
    }
}
