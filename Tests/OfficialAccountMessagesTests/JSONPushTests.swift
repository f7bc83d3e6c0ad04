import OfficialAccountMessages
import Testing

/// JSON pushes have forms of their own: they are read as the same messages.
@Suite struct JSONPushTests {
    private let expected = SubscribeMsgPopupEvent(
        toUserName: "gh_1", fromUserName: "o1", createTime: 1_700_000_000,
        details: .init(answers: [.init(templateID: "t1", decision: .accepted, popupScene: .article)]))

    private func push(_ rest: String, createTime: String = "1700000000") throws -> InboundMessage {
        let json = """
            {"ToUserName":"gh_1","FromUserName":"o1","CreateTime":\(createTime),"MsgType":"event",
            "Event":"subscribe_msg_popup_event",\(rest)}
            """
        return try InboundMessage(json: Array(json.utf8))
    }

    private let answer = #"{"TemplateId":"t1","SubscribeStatusString":"accept","PopupScene":"2"}"#

    @Test func theObjectAroundAListMayBeLeftOut() throws {
        #expect(try push(#""List":[\#(answer)]"#) == .subscribeMsgPopup(expected))
        #expect(try push(#""SubscribeMsgPopupEvent":{"List":[\#(answer)]}"#) == .subscribeMsgPopup(expected))
    }

    @Test func whatTheObjectHasNotStaysOutsideOfIt() throws {
        guard case .subscribeMsgPopup(let event) = try push(#""Extra":1,"List":[\#(answer)]"#) else {
            Issue.record("not the event")
            return
        }
        #expect(event.details == expected.details)
        #expect(event.unknownFields["Extra"]?.text == "1")
    }

    @Test func aListOfOneMayBeAnObject() throws {
        #expect(try push(#""List":\#(answer)"#) == .subscribeMsgPopup(expected))
        #expect(try push(#""SubscribeMsgPopupEvent":{"List":\#(answer)}"#) == .subscribeMsgPopup(expected))
    }

    @Test func aListMayBeEmpty() throws {
        var message = expected
        message.details.answers = []
        #expect(try push(#""SubscribeMsgPopupEvent":{"List":[]}"#) == .subscribeMsgPopup(message))
        #expect(try push(#""SubscribeMsgPopupEvent":{"List":null}"#) == .subscribeMsgPopup(message))
        #expect(try push(#""List":[]"#) == .subscribeMsgPopup(message))
    }

    @Test func aChangeMayStandInAPopupsObject() throws {
        let xml = """
            <xml><ToUserName><![CDATA[gh_1]]></ToUserName><FromUserName><![CDATA[o1]]></FromUserName>\
            <CreateTime>1700000000</CreateTime><MsgType><![CDATA[event]]></MsgType>\
            <Event><![CDATA[subscribe_msg_change_event]]></Event><SubscribeMsgPopupEvent><List>\
            <TemplateId><![CDATA[t1]]></TemplateId><SubscribeStatusString><![CDATA[reject]]></SubscribeStatusString>\
            </List></SubscribeMsgPopupEvent></xml>
            """
        let event = SubscribeMsgChangeEvent(
            toUserName: "gh_1", fromUserName: "o1", createTime: 1_700_000_000,
            details: .init(changes: [.init(templateID: "t1", decision: .rejected)]))
        #expect(try InboundMessage(xml: xml) == .subscribeMsgChange(event))
    }

    @Test func numbersMayBeTexts() throws {
        #expect(try push(#""List":\#(answer)"#, createTime: #""1700000000""#) == .subscribeMsgPopup(expected))
    }

    @Test func blanksAtANamesEndsAreNoPartOfIt() throws {
        #expect(try push(#"" List ":\#(answer)"#) == .subscribeMsgPopup(expected))
        #expect(try push(#"" SubscribeMsgPopupEvent":{" List":\#(answer)}"#) == .subscribeMsgPopup(expected))
    }

    @Test func aFaultWithinAFlattenedObjectHasItsPath() throws {
        guard case .malformed(let message) = try push(#""List":[\#(answer),{"TemplateId":"t2"}]"#) else {
            Issue.record("not malformed")
            return
        }
        #expect(message.reason.path == "SubscribeMsgPopupEvent/List/SubscribeStatusString")
        #expect(message.reason.fault == .missing)
    }

    @Test(arguments: ["[]", "{}", "null", "true", "1.5", "[[1]]", #"{"a":1}"#])
    func aValueOfAnotherFormIsMalformed(_ value: String) throws {
        let json = """
            {"ToUserName":"gh_1","FromUserName":"o1","MsgType":"text","Content":"a","MsgId":1,"CreateTime":\(value)}
            """
        guard case .malformed(let message) = try InboundMessage(json: Array(json.utf8)) else {
            Issue.record("not malformed")
            return
        }
        #expect(message.reason.path == "CreateTime")
        #expect(try WireValue(xml: message.message.xml())["Content"]?.text == "a")
    }

    @Test func aListInAnElementOfItsOwnIsAnArray() throws {
        let pictures = { (list: String) in
            let json = """
                {"ToUserName":"gh_1","FromUserName":"o1","CreateTime":1,"MsgType":"event","Event":"pic_weixin",
                "EventKey":"k","SendPicsInfo":{"Count":2,"PicList":\(list)}}
                """
            guard case .menuPicWeixin(let event) = try InboundMessage(json: Array(json.utf8)) else { return [""] }
            return event.sendPicsInfo.picList.map(\.md5)
        }
        #expect(try pictures(#"[{"PicMd5Sum":"a"},{"PicMd5Sum":"b"}]"#) == ["a", "b"])
        #expect(try pictures(#"{"item":[{"PicMd5Sum":"a"},{"PicMd5Sum":"b"}]}"#) == ["a", "b"])
        #expect(try pictures(#"{"item":{"PicMd5Sum":"a"}}"#) == ["a"])
        #expect(try pictures(#"{"PicMd5Sum":"a"}"#) == ["a"])
        #expect(try pictures("[]") == [])
        #expect(try pictures(#""""#) == [])
        #expect(try pictures("null") == [])
    }

    @Test func unknownMembersAreKept() throws {
        let json =
            #"{"ToUserName":"gh_1","Extra":{"a":[1,2.50,true,null,"x"],"b":[]},"Content":"c","MsgType":"text","#
            + #""FromUserName":"o1","CreateTime":1,"MsgId":"1"}"#
        guard case .text(let text) = try InboundMessage(json: Array(json.utf8)) else {
            Issue.record("no text")
            return
        }
        let written = String(decoding: try text.json(), as: UTF8.self)
        #expect(written.hasSuffix(#""MsgId":1,"Extra":{"a":[1,2.50,true,null,"x"],"b":[]}}"#))
        let elements = "<Extra><a>1</a><a>2.50</a><a>true</a><a></a><a><![CDATA[x]]></a></Extra></xml>"
        #expect(try text.xmlString().hasSuffix(elements))
    }

    @Test func aMemberWithAnEmptyNameIsKept() throws {
        let json =
            #"{"ToUserName":"a","FromUserName":"b","CreateTime":1,"MsgType":"text","Content":"c","MsgId":1,"#
            + #""":"x"}"#
        guard case .text(let text) = try InboundMessage(json: Array(json.utf8)) else {
            Issue.record("no text")
            return
        }
        #expect(text.unknownFields.elements.map(\.name) == [""])
        #expect(String(decoding: try text.json(), as: UTF8.self) == json)
    }
}
