import OpenPlatformMessages

// The code of the page about the messages of the open platform: a test compares it with what that shows.

func openPlatformText(of body: [UInt8]) throws -> String {
    switch try InboundMessage(xml: body) {
    case .componentVerifyTicketPush(let push): push.ticket
    case .componentAuthorizedPush(let push): push.authorizerAppID
    case .unknown(let message): message["InfoType"] ?? ""
    default: ""
    }
}
