/// Why a call to the API failed. It never holds a token, a secret or the query of the call.
public enum APIError: Error, Sendable, Hashable {
    /// WeChat refused the call: `errcode` was not 0.
    case refused(Refusal)
    /// A limit on calls or messages is used up: repeating does not help before ``ErrorCode/advice`` says so.
    case quotaExceeded(Refusal)
    /// The exchange failed.
    case transport(TransportError, call: String)
    /// The server answered with a status that is not 200.
    case status(Int, call: String)
    /// The answer is not what the call's answer should be.
    case unreadableAnswer(String, call: String)
    /// A request cannot be made of what was given: the reason, and the remedy.
    case invalidRequest(String)
    /// A file could not be read or written.
    case file(String)

    /// WeChat's answer to a call that it refused.
    public struct Refusal: Sendable, Hashable {
        /// The number.
        public var code: ErrorCode
        /// WeChat's text, as it came, but for a token in it.
        public var message: String
        /// The number of the call in WeChat's log, for its support.
        public var requestID: String?
        /// The method and path of the call: `POST /cgi-bin/message/custom/send`.
        public var call: String
        /// The other texts and numbers of the answer by their names, but for what may be a secret: with
        /// ``ErrorCode/clientMessageIDUsed`` comes the `msg_id` of the mass send that was begun before.
        public var details: [String: String]

        /// Creates a refusal.
        public init(
            code: ErrorCode, message: String, requestID: String? = nil, call: String, details: [String: String] = [:]
        ) {
            self.code = code
            self.message = message
            self.requestID = requestID
            self.call = call
            self.details = details
        }
    }

    /// The refusal, if WeChat refused the call.
    public var refusal: Refusal? {
        switch self {
        case .refused(let refusal), .quotaExceeded(let refusal): refusal
        default: nil
        }
    }
}

extension APIError: CustomStringConvertible {
    /// What failed, what it means and what to do.
    public var description: String {
        switch self {
        case .refused(let refusal), .quotaExceeded(let refusal):
            var text = "\(refusal.call): WeChat refused the call with \(refusal.code.rawValue)"
            if let meaning = refusal.code.meaning { text += ": \(meaning)" }
            if !refusal.message.isEmpty { text += " (\(refusal.message))" }
            if let advice = refusal.code.advice { text += "; \(advice)" }
            return text
        case .transport(let error, let call): return "\(call): \(error)"
        case .status(let status, let call): return "\(call): the server answered with status \(status)"
        case .unreadableAnswer(let reason, let call): return "\(call): the answer cannot be read: \(reason)"
        case .invalidRequest(let reason): return reason
        case .file(let reason): return reason
        }
    }
}
