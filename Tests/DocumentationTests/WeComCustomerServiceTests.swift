import Testing
import WeChatAPI
import WeChatCallback
import WeChatLog
import WeChatMessageCoding
import WeChatTesting
import WeComMessages

/// The program of the guide to WeCom's customer service does what the guide says.
@Suite struct WeComCustomerServiceTests {
    private let account = TestAccount()
    private let simulator = APISimulator<WeComCustomerService>()
    private let logged = Locked<[LogEvent]>([])

    private func client() -> APIClient {
        simulator.addAccount("ww1", secret: "s")
        let source = WeComTokenSource(corpID: "ww1", agentID: "1", secret: "s", transport: simulator.transport)
        let log = Log { [logged] event in logged.withLock { $0.append(event) } }
        return APIClient(tokens: AccessTokens(source: source), transport: simulator.transport, log: log)
    }

    private func text(_ content: String, _ origin: KfOrigin = .customer, in openKFID: String = "wk1") -> KfTextMessage {
        KfTextMessage(
            msgID: "m-\(content)", openKFID: openKFID, externalUserID: "wm1", sendTime: .now, origin: origin,
            text: .init(content: content))
    }

    private func notice(_ token: String) -> KfMessageOrEventNotice {
        KfMessageOrEventNotice(toUserName: "ww1", createTime: .now, token: token, openKFID: "wk1")
    }

    private var answers: [String] {
        simulator.sent.compactMap { message in
            switch message {
            case .kfSendTextMessage(let message): message.text.content
            case .kfSendOnEventTextMessage(let message): "\(message.code): \(message.text.content)"
            default: nil
            }
        }
    }

    @Test func customersAreAnsweredOnce() async throws {
        let desk = CustomerDesk(client: client(), openKFID: "wk1")
        let callback = customerCallback(desk, openKFID: "wk1", account.safeMode)
        try simulator.addCustomerServiceMessage(
            KfEnterSessionEvent(
                msgID: "e1", sendTime: .now, origin: .system,
                event: .init(openKFID: "wk1", externalUserID: "wm1", welcomeCode: "w1")))
        try simulator.addCustomerServiceMessage(text("你好 🌸"))
        try simulator.addCustomerServiceMessage(text("of an agent", .servicer))
        let token = try simulator.addCustomerServiceMessage(text("of another account", in: "wk2"))
        let request = try Push(notice(token)).safe(for: account)
        #expect(await callback.handle(request).status == 200)
        #expect(answers == ["w1: What can we do for you?", "You said 你好 🌸"])

        // The next notice gives what came since, and several at once give it once.
        let next = try simulator.addCustomerServiceMessage(text("再见"))
        await withTaskGroup { group in
            for _ in 0..<3 { group.addTask { await desk.fetch(token: next) } }
        }
        #expect(answers.dropFirst(2) == ["You said 再见"])
        #expect(await desk.cursor == "5")
    }

    @Test func whatCannotBeSentIsToldAndLeft() async throws {
        let desk = CustomerDesk(client: client(), openKFID: "wk1")
        simulator.expect("/cgi-bin/kf/send_msg", .refusal(.customerMessageLimit))
        try simulator.addCustomerServiceMessage(text("one"))
        try simulator.addCustomerServiceMessage(text("two"))
        await desk.fetch(token: nil)
        #expect(answers == ["You said two"])
        #expect(logged.withLock { $0.map(\.message) } == ["a message was not answered"])
    }

    /// A page has messages that are not known beside others.
    @Test func aPageKeepsWhatItDoesNotKnow() async throws {
        let page = """
            {"errcode":0,"errmsg":"ok","next_cursor":"c1","has_more":0,"msg_list":[\
            {"msgid":"1","open_kfid":"wk1","external_userid":"wm1","send_time":1763971221,"origin":3,"msgtype":"text",\
            "text":{"content":"好"}},\
            {"msgid":"2","send_time":1763971222,"origin":3,"msgtype":"hologram","hologram":{"size":[1,2]}},\
            {"msgid":"3","open_kfid":"wk1","external_userid":"wm1","send_time":"soon","origin":3,"msgtype":"note"}]}
            """
        simulator.expect("/cgi-bin/kf/sync_msg", .answer(body: page))
        let result = try await client().send(KfSyncMsg(openKFID: "wk1"))
        #expect(result.messages.count == 3 && result.hasMore == false && result.nextCursor == "c1")
        guard case .kfText(let text) = result.messages[0], case .unknown(let unknown) = result.messages[1],
            case .malformed(let malformed) = result.messages[2]
        else {
            Issue.record("\(result.messages)")
            return
        }
        #expect(text.text.content == "好" && unknown["msgtype"] == "hologram")
        #expect(malformed.type == "KfNoteMessage" && malformed.reason.path == "send_time")
        // Each is written back as it came, and pages are equal where their messages are.
        let written = try WireValue(json: try result.json())
        #expect(written["msg_list"] == (try WireValue(json: page.utf8))["msg_list"])
        #expect(try KfSyncMsgResult(json: try result.json()) == result)
        var other = result
        other.messages.removeLast()
        #expect(other != result)
    }
}
