import Foundation
import Testing
import WeChatCrypto
import WeChatMessageCoding
import WeComMessages

@testable import WeChatCallback

/// What WeCom has otherwise: a callback of its messages knows it.
@Suite struct WeComTests {
    private static func bot<Platform: MessagePlatform>(_ handlers: Handlers<Platform>) throws -> Callback<Platform> {
        Callback(.init(.safe(try Account.safeMode(appID: ""))), handlers, now: { Account.now })
    }

    @Test func theCheckOfTheURLIsEncrypted() async throws {
        let sealed = try Account.safeMode(appID: "").seal(Array("42".utf8), timestamp: Account.now, nonce: "n")
        let echo = sealed.encrypt.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
        let query = "msg_signature=\(sealed.msgSignature)&timestamp=\(Account.now)&nonce=n&echostr=\(echo)"
        let request = CallbackRequest(method: "GET", query: query)
        #expect(try await Self.bot(Handlers<WeCom>()).handle(request) == CallbackResponse(text: "42"))
        #expect(try await Self.bot(Handlers<WeComSmartRobot>()).handle(request) == CallbackResponse(text: "42"))
    }

    @Test func theEnvelopeOfASmartRobotHasLowerCaseNames() async throws {
        var handlers = Handlers<WeComSmartRobot>()
        handlers.reply(to: AibotEnterChatEvent.self) { _, _ in AibotTextReply(text: .init(content: "Welcome")) }
        let push = #"""
            {"msgid":"m1","create_time":1700000000,"aibotid":"A1","from":{"userid":"u1"},"msgtype":"event",
            "event":{"eventtype":"enter_chat"}}
            """#
        let safeMode = try Account.safeMode(appID: "")
        let response = try await Self.bot(handlers).handle(Account.encrypted(push, with: safeMode))
        let envelope = try #require(try JSONSerialization.jsonObject(with: Data(response.body)) as? [String: Any])
        #expect(envelope.keys.sorted() == ["encrypt", "msgsignature", "nonce", "timestamp"])
    }
}
