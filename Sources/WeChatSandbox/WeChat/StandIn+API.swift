#if Server
internal import Foundation
internal import WeChatJSON
internal import WeChatMessageCoding
internal import WeChatTesting

extension StandIn {
    /// Answers a call of the HTTP API, and tells the page of it.
    func respond(to request: SimulatedRequest) -> SimulatedOutcome {
        let start = ContinuousClock.now
        let time = Date().timeIntervalSince1970
        let outcome = simulator.respond(to: request)
        let answer = outcome.cut == nil ? (try? JSONNode(parsing: outcome.answer.body)) : nil
        let errcode = answer?["errcode"].flatMap { WireValue($0).text }.flatMap { Int($0) }
        var query: [WireElement] = []
        for (name, value) in request.query.sorted(by: { $0.key < $1.key }) {
            let isHidden = isSecret(name) || Self.addressSecrets.contains(name)
            query.append(WireElement(name, .text(isHidden ? secretMark : value)))
        }
        feed.add(
            Call(
                time: time, method: request.method, path: request.path, query: .object(query),
                status: outcome.cut == nil ? outcome.answer.status : 0, errcode: errcode,
                errmsg: answer?["errmsg"].flatMap { WireValue($0).text },
                duration: ((ContinuousClock.now - start) + outcome.latency).seconds * 1000,
                request: request.body.isEmpty ? nil : request.body.shownWithoutSecrets,
                response: outcome.cut == nil ? outcome.answer.body.shownWithoutSecrets : "the connection was cut"))
        if outcome.cut != .beforeRequest, errcode == 0 {
            show(sent: request)
            if request.path == "/cgi-bin/component/api_start_push_ticket" { pushTicket() }
        }
        return outcome
    }

    /// The parameters of addresses that take messages from whoever knows them.
    private static let addressSecrets: Set = ["key", "response_code"]

    /// Shows a message that was sent in the chat.
    private func show(sent request: SimulatedRequest) {
        guard let way = Entry.Way(sending: request.path), let message = try? WireValue(json: request.body) else {
            return
        }
        guard message["msgtype"]?.text != nil || message["template_id"] != nil else { return }
        let type = message.text("msgtype")
        feed.add(Entry(from: .bot, via: way, content: Bubble(sent: message, type: type)))
    }
}

extension Entry.Way {
    /// How a message comes that is sent to a path of the API; `nil` where none comes.
    fileprivate init?(sending path: String) {
        switch path {
        case "/cgi-bin/message/custom/send", "/cgi-bin/message/send", "/cgi-bin/kf/send_msg",
            "/cgi-bin/kf/send_msg_on_event":
            self = .customerService
        case "/cgi-bin/message/template/send", "/cgi-bin/message/template/subscribe",
            "/cgi-bin/message/subscribe/bizsend", "/cgi-bin/message/subscribe/send":
            self = .template
        case "/cgi-bin/message/mass/sendall", "/cgi-bin/message/mass/send", "/cgi-bin/message/mass/preview":
            self = .mass
        default: return nil
        }
    }
}
#endif
