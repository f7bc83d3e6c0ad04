public import WeChatMessageCoding

extension APIClient {
    /// Sends a message.
    ///
    /// A message that may have been sent is not sent again: a fault of the network behind the first byte ends the call, unless
    /// `isRepeatable` says that sending it twice does no harm, as for a mass send with a `clientmsgid`.
    ///
    /// - Parameters:
    ///   - message: The message, of any type that a platform's module has for sending.
    ///   - isRepeatable: Whether the message may be sent twice without harm.
    /// - Returns: What WeChat answers.
    /// - Throws: ``APIError``; ``APIError/quotaExceeded(_:)`` where the user may get no more messages now;
    ///   ``APIError/invalidRequest(_:)`` where the message is sent to a ``MessageAddress``.
    @discardableResult public func send<Sent: OutgoingMessage>(_ message: Sent, isRepeatable: Bool = false)
        async throws(APIError) -> Sent.Response
    {
        try await answer(to: message, isRepeatable: isRepeatable).decoded()
    }

    /// Sends the message of a union, as `OutboundMessage.massAll(_:filter:)` makes one of a content.
    ///
    /// - Parameters:
    ///   - message: The message.
    ///   - isRepeatable: Whether the message may be sent twice without harm.
    /// - Returns: What WeChat answers.
    /// - Throws: ``APIError``, as for a message of one type; ``APIError/invalidRequest(_:)`` where the union holds none that
    ///   is sent through the API.
    @discardableResult public func send(_ message: some MessageUnion, isRepeatable: Bool = false)
        async throws(APIError) -> APIAnswer
    {
        try await answer(to: message.outgoing(), isRepeatable: isRepeatable)
    }

    private func answer<Sent: OutgoingMessage>(to message: Sent, isRepeatable: Bool) async throws(APIError)
        -> APIAnswer
    {
        let endpoint = Sent.endpoint
        guard !endpoint.isGiven else {
            throw .invalidRequest(
                "\(Sent.descriptor.name) is sent to \(endpoint.path), an address of its own, without this account's token: "
                    + "use a MessageAddress")
        }
        return try await call(endpoint.method, endpoint.path, json: message.body(), isRepeatable: isRepeatable)
    }
}

extension OutgoingMessage {
    /// The message as it is sent.
    ///
    /// - Throws: ``APIError/invalidRequest(_:)`` where it cannot be written.
    func body() throws(APIError) -> [UInt8] {
        do throws(XMLWriteError) { return try json() } catch { throw .invalidRequest("\(error)") }
    }
}

extension MessageUnion {
    /// The message, if it is one that is sent through the API.
    ///
    /// - Throws: ``APIError/invalidRequest(_:)`` with what it is instead.
    func outgoing() throws(APIError) -> any OutgoingMessage {
        switch outcome {
        case .known(let message):
            if let message = message as? any OutgoingMessage { return message }
            throw .invalidRequest("\(type(of: message).descriptor.name) is no message that is sent through the API")
        case .unknown:
            throw .invalidRequest("a message that no schema describes has no endpoint: use call(_:_:json:)")
        case .malformed(let malformed): throw .invalidRequest("\(malformed)")
        }
    }
}
