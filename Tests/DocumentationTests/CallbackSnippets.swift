import Foundation
import OfficialAccountMessages
import WeChatAPI
import WeChatCallback
import WeChatCrypto
import WeChatLog
import WeChatMessageCoding

// The code of the README and of the guides to WeChatCallback: a test compares it with what they show.

/// Whom a message greets, and the greeting as WeChat takes it.
func greeting(for bytes: [UInt8]) throws -> [UInt8]? {
    switch try InboundMessage(xml: bytes) {
    case .text(let message):
        let reply = TextReply(
            toUserName: message.fromUserName, fromUserName: message.toUserName, createTime: .now,
            content: "Hello, and thank you for “\(message.content)”.")
        return try reply.xml()
    case .unknown(let message): print("no schema describes \(message)")
    case .malformed(let message): print(message.reason)
    default: break
    }
    return nil
}

func answering(_ orders: any Orders) -> Handlers<OfficialAccount> {
    var handlers = Handlers<OfficialAccount>()
    handlers.on(TextMessage.self) { message, context in
        .text("You said: \(message.content)")
    }
    handlers.on(ImageMessage.self) { message, _ in message.mediaID.map { .image(mediaID: $0) } }
    handlers.on(MenuClickEvent.self) { event, context in
        guard event.eventKey == "orders" else { return nil }
        return .text(try await orders.summary(for: context.fromUserName))
    }
    handlers.reply(to: VoiceMessage.self) { message, _ in
        TransferCustomerServiceReply(toUserName: "", fromUserName: "", createTime: 0)
    }
    handlers.otherwise { message, _ in
        switch message {
        case .unknown(let unknown):
            print("no schema describes this message: \(unknown)")
            return nil
        case .malformed(let malformed):
            print("a message breaks its schema: \(malformed.reason)")
            return nil
        default: return nil
        }
    }
    return handlers
}

func sendingLate(_ safeMode: SafeMode, _ client: APIClient, _ handlers: Handlers<OfficialAccount>)
    -> Callback<OfficialAccount>
{
    var configuration = Callback<OfficialAccount>.Configuration(.safe(safeMode))
    configuration.sendLate = { message in try await client.send(message) }
    configuration.log = .standardError(from: .warning)
    let bot = Callback(configuration, handlers)
    return bot
}

func shuttingDown(_ bot: Callback<OfficialAccount>) async throws {
    while bot.runningHandlers > 0 { try await Task.sleep(for: .milliseconds(50)) }
}

func inSafeMode(_ environment: [String: String], _ handlers: Handlers<OfficialAccount>) throws
    -> Callback<OfficialAccount>
{
    let safeMode = SafeMode(
        token: environment["WECHAT_TOKEN"] ?? "",
        key: try EncodingAESKey(environment["WECHAT_AES_KEY"] ?? ""),
        receiveID: environment["WECHAT_APP_ID"] ?? "")
    let bot = Callback(.init(.safe(safeMode)), handlers)
    return bot
}

func changingTheKey(_ token: String, _ newKey: String, _ oldKey: String, _ appID: String) throws -> SafeMode {
    let safeMode = SafeMode(
        token: token, key: try EncodingAESKey(newKey), previousKey: try EncodingAESKey(oldKey), receiveID: appID)
    return safeMode
}

func checkedByWeCom(_ safeMode: SafeMode, _ handlers: Handlers<OfficialAccount>) -> Callback<OfficialAccount> {
    var configuration = Callback<OfficialAccount>.Configuration(.safe(safeMode))
    configuration.urlCheck = .encrypted
    return Callback(configuration, handlers)
}

/// Something that a bot asks.
protocol Orders: Sendable {
    func summary(for openID: String) async throws -> String
}
