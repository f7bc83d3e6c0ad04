#if Server
internal import Foundation
internal import WeChatMessageCoding

/// Something that stands in the chat.
struct Entry: Sendable {
    /// Who says it.
    enum Speaker: String, Sendable { case follower, bot, system }

    /// How it came.
    enum Way: String, Sendable {
        case push, reply
        case customerService = "customer-service"
        case template, mass
    }

    var id = 0
    /// Seconds since 1970.
    var time = Date().timeIntervalSince1970
    var from: Speaker
    var via: Way
    /// The exchange in which it came, if it came in one.
    var exchange: Int?
    var content: Bubble

    /// The entry as the page has it.
    var json: WireValue {
        .members([
            "id": .integer(id), "time": .decimal(time), "from": .text(from.rawValue),
            "exchange": exchange.map { .integer($0) } ?? .null, "via": .text(via.rawValue), "content": content.json,
        ])
    }
}
#endif
