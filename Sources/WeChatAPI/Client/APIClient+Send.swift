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
        let endpoint = Sent.endpoint
        guard !endpoint.isGiven else {
            throw .invalidRequest(
                "\(Sent.descriptor.name) is sent to \(endpoint.path), an address of its own, without this account's token: "
                    + "use a MessageAddress")
        }
        let json: [UInt8]
        do throws(XMLWriteError) { json = try message.json() } catch { throw .invalidRequest("\(error)") }
        return try await call(endpoint.method, endpoint.path, json: json, isRepeatable: isRepeatable).decoded()
    }
}
