import OfficialAccountMessages
import WeChatCallback

/// What the bot does with each type of message. Whatever it does not name is answered with nothing.
func makeHandlers() -> Handlers<OfficialAccount> {
    var handlers = Handlers<OfficialAccount>()
    handlers.on(TextMessage.self) { message, _ in .text("You said: \(message.content)") }
    handlers.on(ImageMessage.self) { message, _ in message.mediaID.map { .image(mediaID: $0) } }
    handlers.on(ScanEvent.self) { event, _ in .text("You scanned \(event.eventKey).") }
    handlers.on(SubscribeEvent.self) { _, _ in .text("Welcome!") }
    return handlers
}

/// Where WeChat's requests go. The token is the one that was entered beside the URL in WeChat's console.
let bot = Callback(.init(.plain(token: "a token for trials")), makeHandlers())

/// What a web server calls for each request.
func respond(method: String, query: String, body: [UInt8]) async -> (status: Int, body: [UInt8]) {
    let response = await bot.handle(CallbackRequest(method: method, query: query, body: body))
    return (response.status, response.body)
}

// What stands below takes the place of the web server: it pushes the message of a file, as WeChat would.
await push(CommandLine.arguments.dropFirst())
