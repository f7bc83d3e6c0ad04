import Foundation
import OfficialAccountMessages
import WeChatCrypto
import WeChatLog

@testable import WeChatCallback

/// An official account with secrets that are known, and what WeChat would send it.
struct Account {
    static let token = "TOKEN-secret-of-the-callback"
    static let keyText = "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG"
    static let previousKeyText = "GFEDCBA9876543210zyxwvutsrqponmlkjihgfedcba"
    static let appID = "wx0123456789abcdef"
    static let now: Int64 = 1_700_000_000

    static func safeMode(_ key: String = keyText, previous: String? = nil, appID: String = appID) throws -> SafeMode {
        SafeMode(
            token: token, key: try EncodingAESKey(key), previousKey: try previous.map { try EncodingAESKey($0) },
            receiveID: appID)
    }

    /// The query of a push in the clear.
    static func query(
        token: String = token, timestamp: Int64 = now, nonce: String = "nonce1", more: String = ""
    ) -> String {
        let signature = CallbackSignature(token: token, timestamp: "\(timestamp)", nonce: nonce)
        return "signature=\(signature.text)&timestamp=\(timestamp)&nonce=\(nonce)\(more)"
    }

    static func plain(
        _ message: String, token: String = token, timestamp: Int64 = now, nonce: String = "nonce1"
    ) -> CallbackRequest {
        CallbackRequest(
            method: "POST", query: query(token: token, timestamp: timestamp, nonce: nonce), body: Array(message.utf8))
    }

    static func encrypted(
        _ message: String, with safeMode: SafeMode, nonce: String = "nonce1", timestamp: Int64 = now
    ) throws -> CallbackRequest {
        let sealed = safeMode.seal(Array(message.utf8), timestamp: timestamp, nonce: nonce)
        let envelope = InboundEnvelope(toUserName: "gh_1", encrypt: sealed.encrypt)
        let isJSON = message.hasPrefix("{")
        return CallbackRequest(
            method: "POST",
            query: query(
                timestamp: timestamp, nonce: nonce, more: "&encrypt_type=aes&msg_signature=\(sealed.msgSignature)"),
            body: try isJSON ? envelope.json() : envelope.xml())
    }

    static func text(_ content: String, id: Int = 1) -> String {
        """
        <xml><ToUserName><![CDATA[gh_1]]></ToUserName><FromUserName><![CDATA[o1]]></FromUserName>
        <CreateTime>1700000000</CreateTime><MsgType><![CDATA[text]]></MsgType>
        <Content><![CDATA[\(content)]]></Content><MsgId>\(id)</MsgId></xml>
        """
    }

    static func event(_ event: String, key: String? = nil, time: Int = 1_700_000_000, more: String = "") -> String {
        "<xml><ToUserName>gh_1</ToUserName><FromUserName>o1</FromUserName><CreateTime>\(time)</CreateTime>"
            + "<MsgType>event</MsgType><Event>\(event)</Event>"
            + (key.map { "<EventKey>\($0)</EventKey>" } ?? "") + "\(more)</xml>"
    }
}
