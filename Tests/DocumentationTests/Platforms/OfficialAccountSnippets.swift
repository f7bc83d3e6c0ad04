import OfficialAccountMessages

// The code of the page about the messages of official accounts: a test compares it with what that shows.

func officialAccountText(of body: [UInt8]) throws -> String {
    switch try InboundMessage(xml: body) {
    case .text(let text): text.content
    case .scan(let scan): scan.eventKey
    case .unknown(let message): message["Event"] ?? ""
    default: ""
    }
}
