import OfficialAccountMessages
import Testing
import WeChatCallback
import WeChatCrypto
import WeChatTesting

/// Pushes in all modes, on a callback.
@Suite struct PushTests {
    private static let account = TestAccount()

    private static let message = TextMessage(
        toUserName: "gh_1", fromUserName: "o1", createTime: .now, content: "嗨 ]]>", msgID: 5)

    private static func callback(_ security: Callback<OfficialAccount>.Security) -> Callback<OfficialAccount> {
        var handlers = Handlers<OfficialAccount>()
        handlers.on(TextMessage.self) { message, _ in .text("You said \(message.content)") }
        return Callback(Callback.Configuration(security), handlers)
    }

    private static func reply(
        to request: CallbackRequest, _ security: Callback<OfficialAccount>.Security
    ) async throws -> CallbackReply {
        try account.open(await callback(security).handle(request))
    }

    @Test(arguments: [false, true]) func aPushIsAnsweredInThreeModes(isJSON: Bool) async throws {
        let push = isJSON ? try Push(json: Self.message) : try Push(Self.message)
        let replies = [
            try await Self.reply(to: push.plain(for: Self.account), .plain(token: Self.account.token)),
            try await Self.reply(to: push.compatible(for: Self.account), .compatible(Self.account.safeMode)),
            try await Self.reply(to: push.safe(for: Self.account), .safe(Self.account.safeMode)),
        ]
        for (number, reply) in replies.enumerated() {
            #expect(reply.isEncrypted == (number > 0) && !reply.isSuccess)
            #expect(try reply.decoded(as: TextReply.self).content == "You said 嗨 ]]>")
            guard case .text(let text) = try reply.decoded(as: Reply.self) else {
                Issue.record("no text: \(reply)")
                continue
            }
            #expect(text.toUserName == "o1" && text.fromUserName == "gh_1")
        }
    }

    @Test func aPushInJSONLeavesOutWhatWeChatDoes() throws {
        let pushed = #"""
            {"ToUserName":"gh_1","FromUserName":"o1","CreateTime":1,"MsgType":"event",\#
            "Event":"subscribe_msg_sent_event",\#
            "List":[{"TemplateId":"t","MsgID":5,"ErrorCode":0,"ErrorStatus":"success"}]}
            """#
        let event = try SubscribeMsgSentEvent(json: pushed.utf8)
        #expect(String(decoding: try Push(json: event).message, as: UTF8.self) == pushed)
    }

    /// The copy in the clear is of no account to a server that has the key.
    @Test func aCompatiblePushIsOneOfEitherMode() async throws {
        let request = try Push(Self.message).compatible(for: Self.account)
        let text = try TextMessage(xml: request.body)
        #expect(text.content == Self.message.content)
        #expect(try await Self.reply(to: request, .safe(Self.account.safeMode)).isEncrypted)
    }

    @Test func anotherAccountsPushIsRefused() async throws {
        let request = try Push(Self.message).safe(for: TestAccount())
        let response = await Self.callback(.safe(Self.account.safeMode)).handle(request)
        #expect(response.status == 403)
        let error = #expect(throws: TestingError.self) { try Self.account.open(response) }
        #expect(error?.description.contains("403") == true)
    }

    @Test func nothingIsSuccess() async throws {
        var handlers = Handlers<OfficialAccount>()
        handlers.otherwise { _, _ in nil }
        let callback = Callback(.init(.safe(Self.account.safeMode)), handlers)
        let response = await callback.handle(try Push(Self.message).safe(for: Self.account))
        #expect(try Self.account.open(response).isSuccess)
    }

    @Test func theURLIsChecked() async throws {
        let plain = await Self.callback(.plain(token: Self.account.token)).handle(Self.account.urlCheck(echo: "a<b +"))
        #expect(String(decoding: plain.body, as: UTF8.self) == "a<b +")
        var configuration = Callback<OfficialAccount>.Configuration(.safe(Self.account.safeMode))
        configuration.urlCheck = .encrypted
        let callback = Callback(configuration, Handlers<OfficialAccount>())
        let encrypted = await callback.handle(Self.account.encryptedURLCheck(echo: "12345"))
        #expect(String(decoding: encrypted.body, as: UTF8.self) == "12345")
    }

    @Test func secretsAreOnesOwn() throws {
        #expect(TestAccount().token != TestAccount().token)
        #expect(throws: EncodingAESKeyError.self) {
            try TestAccount(token: "t", encodingAESKey: "short", appID: "wx1")
        }
    }
}
