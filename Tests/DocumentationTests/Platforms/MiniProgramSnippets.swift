import MiniProgramMessages
import WeChatCallback

// The code of the page about the messages of mini programs: a test compares it with what that shows.

func miniProgramText(of body: [UInt8]) throws -> String {
    switch try InboundMessage(xml: body) {
    case .text(let text): text.content
    case .xpayGoodsDeliverNotify(let event): event.outTradeNo
    case .unknown(let message): message["Event"] ?? ""
    default: ""
    }
}

func miniProgramHandlers() -> Handlers<MiniProgram> {
    var handlers = Handlers<MiniProgram>()
    handlers.reply(to: XpayGoodsDeliverNotifyEvent.self) { event, _ in
        XpayAckReply(errorCode: 0)
    }
    return handlers
}
