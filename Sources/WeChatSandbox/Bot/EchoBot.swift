#if Server
internal import OfficialAccountMessages
internal import WeChatAPI
internal import WeChatCallback
internal import WeChatMessageCoding

/// The bot of `--bot echo`: what a bot of an official account can say, and how little it takes.
struct EchoBot: Sendable {
    /// Calls the API as the account.
    let client: APIClient
    /// Where the bot's own files are: `http://127.0.0.1:7321/bot`.
    let address: @Sendable () -> String
    /// The picture of the articles.
    let picture: MediaFile

    /// What the bot does with each type of message.
    var handlers: Handlers<OfficialAccount> {
        var handlers = Handlers<OfficialAccount>()
        handlers.reply(to: TextMessage.self) { message, _ in try await answer(message) }

        // What the follower sends comes back.
        handlers.on(ImageMessage.self) { message, _ in message.mediaID.map { .image(mediaID: $0) } }
        handlers.on(VoiceMessage.self) { message, _ in .voice(mediaID: message.mediaID) }
        handlers.on(VideoMessage.self) { message, _ in .video(mediaID: message.mediaID, title: "Your video") }
        handlers.on(LocationMessage.self) { message, _ in
            .text("You are at \(message.latitude), \(message.longitude): \(message.label)")
        }
        handlers.on(LinkMessage.self) { message, _ in .text("You shared “\(message.title)”.") }

        handlers.on(SubscribeEvent.self) { _, _ in .text(Self.greeting) }
        handlers.on(SubscribeByQrCodeEvent.self) { event, _ in
            .text("Welcome, by the QR code “\(event.scene)”!\n\n\(Self.greeting)")
        }
        handlers.on(ScanEvent.self) { event, _ in .text("You scanned “\(event.eventKey)”.") }
        handlers.on(MenuClickEvent.self) { event, _ in .text("You tapped “\(event.eventKey)”.") }
        return handlers
    }

    private static let greeting = """
        你好！Whatever you write comes back. Some words do more:
        图文 news · 图片 picture · 音乐 music · 菜单 menu · 慢 slow · 错 fail · 转人工 agent
        """

    // MARK: Text

    private func answer(_ message: TextMessage) async throws -> (any Message)? {
        switch message.content.lowercased() {
        case "news", "图文": return OfficialAccount.reply(.news([try await article()]))
        case "picture", "图片":
            let media = try await client.upload(picture, as: .image)
            return OfficialAccount.reply(.image(mediaID: media.mediaID))
        case "music", "音乐": return OfficialAccount.reply(music)
        case "menu", "菜单":
            // A menu is no passive reply: it is sent through the API, and the push is answered with nothing.
            try await client.send(Self.menu(for: message.fromUserName))
            return nil
        case "slow", "慢":
            // WeChat waits five seconds: the callback has said `success` when this is done.
            try await Task.sleep(for: .seconds(6))
            let text = CustomText(toUser: message.fromUserName, text: .init(content: "That took six seconds."))
            try await client.send(text)
            return nil
        case "fail", "错": throw Failure()
        case "agent", "转人工": return TransferCustomerServiceReply(toUserName: "", fromUserName: "", createTime: 0)
        case "help", "帮助", "?": return OfficialAccount.reply(.text(Self.greeting))
        default: return OfficialAccount.reply(.text(message.content))
        }
    }

    /// An error of the bot's own.
    private struct Failure: Error {}

    private func article() async throws -> OfficialAccount.Content.Article {
        .init(
            title: "Message types for WeChat servers",
            description: "A passive reply to a message has one article; this is it.",
            picURL: try await client.uploadArticleImage(picture), url: "https://developers.weixin.qq.com")
    }

    private var music: OfficialAccount.Content {
        .music(
            url: "\(address())/melody.wav", thumbMediaID: "", title: "A scale",
            description: "Eight notes, made by the bot")
    }

    private static func menu(for openID: String) -> CustomMsgMenu {
        CustomMsgMenu(
            toUser: openID,
            menu: .init(
                head: "How do you like the sandbox?",
                choices: [.init(id: "1", content: "Well"), .init(id: "2", content: "Not so well")],
                tail: "Thank you!"))
    }

    // MARK: The account's menu

    /// Creates the custom menu below the chat.
    func createMenu() async throws {
        let menu = """
            {"button":[{"type":"click","name":"今日 Today","key":"today"},
            {"name":"更多 More","sub_button":[
            {"type":"click","name":"赞 Like","key":"like"},
            {"type":"view","name":"文档 Documentation","url":"https://developers.weixin.qq.com"}]}]}
            """
        _ = try await client.call("POST", "/cgi-bin/menu/create", json: Array(menu.utf8))
    }
}
#endif
