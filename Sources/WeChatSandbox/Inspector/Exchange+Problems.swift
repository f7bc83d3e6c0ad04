#if Server
internal import WeChatAPI
internal import WeChatTesting

extension Exchange.Explanation {
    /// Why a request got no answer.
    init(_ error: TransportError, timeout: Duration) {
        switch error.reason {
        case .timedOut:
            self.init(
                code: "timeOut", title: "No answer in time",
                explanation: "WeChat waits \(timeout.seconds.formatted()) seconds. Answer 'success' at once, and send "
                    + "what takes longer as a customer-service message.")
        case .unreachable:
            self.init(
                code: "unreachable", title: "Nobody listens there",
                explanation: "No connection came about. Is the bot running, and is this its address and port?")
        case .disconnected:
            self.init(
                code: "cut", title: "The connection broke",
                explanation: "The bot closed the connection before it had answered. Its own log tells why.")
        case .notHTTP:
            self.init(
                code: "notHTTP", title: "No web server answers there",
                explanation: "What answers does not speak HTTP: compare the port with the bot's.")
        case .badRequest:
            self.init(
                code: "badURL", title: "The address cannot be used",
                explanation: "Write it as http://127.0.0.1:8080/wechat.")
        default: self.init(code: error.reason.rawValue, title: "No answer", explanation: "\(error)")
        }
    }

    /// Why an answer's status is none that WeChat takes.
    init(status: Int) {
        switch status {
        case 401, 403:
            self.init(
                code: "refused", title: "The bot refused the request: \(status)",
                explanation: "It takes it for forged. Compare the token, the EncodingAESKey and the app ID in the "
                    + "bot's configuration with this account's, and the mode with the one that is chosen here.")
        case 404:
            self.init(
                code: "notFound", title: "The bot knows no such path: 404",
                explanation: "The server runs, and the callback lies elsewhere: compare the path with the bot's.")
        case 405:
            self.init(
                code: "method", title: "The bot takes no such request: 405",
                explanation: "A callback takes GET for the check of its URL, and POST for pushes.")
        case 500...:
            self.init(
                code: "failed", title: "The bot failed: \(status)",
                explanation: "An error in the bot ended the request. Its own log tells which; WeChat repeats the push.")
        default:
            self.init(
                code: "status", title: "The status is \(status)",
                explanation: "WeChat takes an answer of the status 200 alone.")
        }
    }
}

extension Double {
    /// The number without needless digits.
    fileprivate func formatted() -> String { self == rounded() ? "\(Int(self))" : "\(self)" }
}

extension Duration {
    /// The duration in seconds.
    var seconds: Double { Double(components.seconds) + Double(components.attoseconds) * 1e-18 }
}
#endif
