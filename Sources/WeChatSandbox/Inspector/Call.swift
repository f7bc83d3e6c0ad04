#if Server
internal import Foundation
internal import WeChatMessageCoding

/// A call of the API that the bot made, without its secrets.
struct Call: Sendable {
    var id = 0
    /// Seconds since 1970.
    var time: Double
    var method: String
    var path: String
    /// The query, its secrets hidden.
    var query: WireValue
    var status: Int
    var errcode: Int?
    var errmsg: String?
    /// In milliseconds.
    var duration: Double
    var request: String?
    var response: String

    /// The call as the page has it.
    var json: WireValue {
        .members([
            "id": .integer(id), "time": .decimal(time), "method": .text(method), "path": .text(path), "query": query,
            "status": .integer(status), "errcode": errcode.map { .integer($0) } ?? .null,
            "errmsg": errmsg.map { .text($0) } ?? .null, "duration": .decimal(duration),
            "request": request.map { .text($0) } ?? .null, "response": .text(response),
        ])
    }
}
#endif
