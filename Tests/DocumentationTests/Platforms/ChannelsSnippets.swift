import ChannelsMessages

// The code of the page about the messages of Channels: a test compares it with what that shows.

func channelsText(of body: [UInt8]) throws -> String {
    switch try InboundMessage(json: body) {
    case .orderPay(let event): "\(event.order.orderID)"
    case .aftersaleUpdate(let event): "\(event.aftersale.status)"
    case .unknown(let message): message["Event"] ?? ""
    default: ""
    }
}
