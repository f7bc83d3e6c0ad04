import Foundation
import OfficialAccountMessages

/// Answers a message that WeChat pushed.
func reply(to body: Data) throws -> [UInt8] {
    switch try InboundMessage(xml: body) {
    case .text(let text):
        return try TextReply(
            toUserName: text.fromUserName, fromUserName: text.toUserName, createTime: .now,
            content: "You said: \(text.content)"
        ).xml()
    case .scan(let scan): return try welcome(scan, "You scanned \(scan.eventKey).").xml()
    case .subscribe(let event): return try welcome(event, "Welcome!").xml()
    default: return Array("success".utf8)
    }
}

func welcome(_ event: some EventHeader, _ text: String) -> TextReply {
    TextReply(toUserName: event.fromUserName, fromUserName: event.toUserName, createTime: .now, content: text)
}

let body = try Data(contentsOf: URL(fileURLWithPath: CommandLine.arguments[1]))
print(String(decoding: try reply(to: body), as: UTF8.self))
