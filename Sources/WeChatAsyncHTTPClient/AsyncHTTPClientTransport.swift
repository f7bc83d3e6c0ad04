#if AsyncHTTPClient
public import AsyncHTTPClient
internal import Foundation
internal import NIOCore
internal import NIOHTTP1
internal import NIOPosix
public import WeChatAPI

/// Carries requests by AsyncHTTPClient, the client of servers on SwiftNIO.
///
///     let client = APIClient(tokens: tokens, transport: AsyncHTTPClientTransport.shared)
///
/// Nothing that a server sends ends the process, as it may with `URLSession` on Linux. Bodies are streamed both ways, and a
/// file is sent from where it lies.
public final class AsyncHTTPClientTransport: HTTPTransport {
    /// The transport for a program that has no reason for one of its own. It runs on the threads that all of SwiftNIO shares.
    public static let shared = AsyncHTTPClientTransport(
        HTTPClient(eventLoopGroup: MultiThreadedEventLoopGroup.singleton, configuration: configuration))

    /// What a client of this transport is made with: it follows no redirection, since that would take a token to another host,
    /// and tells at once that nobody listens, since `RetryPolicy` says what is tried again.
    public static var configuration: HTTPClient.Configuration {
        var configuration = HTTPClient.Configuration(redirectConfiguration: .disallow)
        configuration.connectionPool.retryConnectionEstablishment = false
        return configuration
    }

    private let client: HTTPClient

    /// Creates a transport on a client, which the program shuts down when nothing is sent any more.
    ///
    /// - Parameter client: A client that was made with ``configuration``, or another one that follows no redirection.
    public init(_ client: HTTPClient) { self.client = client }

    /// Sends a request.
    ///
    /// - Parameters:
    ///   - request: What is sent.
    ///   - receiver: Takes the response as it arrives.
    ///   - progress: Told the number of bytes of the body that left.
    /// - Returns: The head of the response, when the receiver has all of the body.
    /// - Throws: `TransportError`.
    public func send(
        _ request: HTTPRequest, to receiver: some HTTPResponseReceiver, progress: (@Sendable (Int64) -> Void)? = nil
    ) async throws(TransportError) -> HTTPResponse {
        guard URLComponents(ofTheWeb: request.url) != nil else {
            throw TransportError(.badRequest, String(request.address.prefix { $0 != "?" }))
        }
        let activity = Activity()
        do {
            return try await withThrowingTaskGroup(of: HTTPResponse.self) { group in
                defer { group.cancelAll() }
                group.addTask { try await self.exchange(request, receiver, activity, progress) }
                group.addTask { throw try await activity.lull(of: request.idleTimeout) }
                guard let head = try await group.next() else { throw CancellationError() }
                return head
            }
        } catch {
            throw Task.isCancelled ? TransportError(.cancelled) : TransportError(error)
        }
    }

    private func exchange(
        _ request: HTTPRequest, _ receiver: some HTTPResponseReceiver, _ activity: Activity,
        _ progress: (@Sendable (Int64) -> Void)?
    ) async throws -> HTTPResponse {
        var message = HTTPClientRequest(url: request.url)
        message.method = HTTPMethod(rawValue: request.method)
        for header in request.headers { message.headers.add(name: header.name, value: header.value) }
        if request.body.size > 0 {
            let bytes = BodyBytes(body: request.body) { count in
                activity.note()
                progress?(count)
            }
            message.body = .stream(bytes, length: .known(request.body.size))
        }
        // It is the activity that tells whether the exchange takes too long.
        let response = try await client.execute(message, deadline: .distantFuture)
        activity.note()
        let head = HTTPResponse(
            status: Int(response.status.code), headers: response.headers.map { ($0.name, $0.value) })
        try handOn { try receiver.receive(head) }
        for try await bytes in response.body {
            activity.note()
            try handOn { try receiver.receive(bytes.readableBytesView) }
        }
        return head
    }

    private func handOn(_ body: () throws -> Void) throws(TransportError) {
        do { try body() } catch { throw error as? TransportError ?? TransportError(.stopped) }
    }
}
#endif
