import Foundation
import OfficialAccountMessages
import TestSupport
import WeChatCallback
import WeChatCrypto
import WeChatLog

/// An official account whose secrets are known.
enum Account {
    static let token = "TOKEN-secret-of-the-callback"
    static let aesKey = "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG"
    static let appID = "wx0123456789abcdef"
    static let appSecret = "0f1e2d3c4b5a69788796a5b4c3d2e1f0"

    /// The secrets as the tool takes them.
    static let environment = [
        "WECHAT_TOKEN": token, "WECHAT_AES_KEY": aesKey, "WECHAT_APP_ID": appID, "WECHAT_APP_SECRET": appSecret,
    ]

    static func safeMode() throws -> SafeMode {
        SafeMode(token: token, key: try EncodingAESKey(aesKey), receiveID: appID)
    }

    /// The security of a mode as the console names it.
    static func security(_ mode: String) throws -> Callback<OfficialAccount>.Security {
        switch mode {
        case "plain": .plain(token: Secret(token))
        case "compatible": .compatible(try safeMode())
        default: .safe(try safeMode())
        }
    }

    static let text = """
        <xml><ToUserName><![CDATA[gh_1]]></ToUserName><FromUserName><![CDATA[o1]]></FromUserName>
        <CreateTime>1700000000</CreateTime><MsgType><![CDATA[text]]></MsgType>
        <Content><![CDATA[你好 <b>]]></Content><MsgId>7</MsgId></xml>
        """

    static let jsonText = """
        {"ToUserName":"gh_1","FromUserName":"o1","CreateTime":1700000000,"MsgType":"text","Content":"你好","MsgId":7}
        """

    /// Whether a text holds none of the secrets.
    static func keepsSecrets(_ text: String) -> Bool {
        ![token, aesKey, appSecret].contains { text.contains($0) }
    }
}

/// A bot that says what it was told, behind a real HTTP server.
enum EchoBot {
    static func start(
        _ security: Callback<OfficialAccount>.Security, urlCheck: Callback<OfficialAccount>.URLCheck = .plain
    ) throws -> LoopbackServer {
        var handlers = Handlers<OfficialAccount>()
        handlers.on(TextMessage.self) { message, _ in .text("You said: \(message.content)") }
        var configuration = Callback<OfficialAccount>.Configuration(security)
        configuration.urlCheck = urlCheck
        let callback = Callback(configuration, handlers)
        return try LoopbackServer { request, connection in
            let body = connection.body(request.contentLength)
            let answered = DispatchSemaphore(value: 0)
            Task {
                let response = await callback.handle(
                    CallbackRequest(method: request.method, query: request.query, body: body))
                connection.respond(
                    String(decoding: response.body, as: UTF8.self), status: "\(response.status) OK",
                    type: response.contentType)
                answered.signal()
            }
            answered.wait()
        }
    }
}
