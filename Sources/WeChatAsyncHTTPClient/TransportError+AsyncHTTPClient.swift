#if AsyncHTTPClient
internal import AsyncHTTPClient
internal import Foundation
internal import NIOCore
internal import NIOHTTP1
internal import NIOPosix
internal import NIOSSL
internal import WeChatAPI

extension TransportError {
    /// What an error of an exchange means.
    init(_ error: any Error) {
        switch error {
        case let error as TransportError: self = error
        case let error as HTTPClientError: self.init(error)
        case let error as HTTPParserError: self.init(error == .invalidEOFState ? .disconnected : .notHTTP)
        case is NIOConnectionError, is SocketAddressError: self.init(.unreachable)
        case let error as IOError:
            let isUnreachable = [ECONNREFUSED, EHOSTUNREACH, ENETUNREACH, ETIMEDOUT].contains(error.errnoCode)
            self.init(isUnreachable ? .unreachable : .disconnected)
        case is NIOSSLExtraError: self.init(.untrusted)
        case NIOSSLError.handshakeFailed(let error): self.init(handshake: "\(error)")
        case is CancellationError: self.init(.cancelled)
        default: self.init(.disconnected)
        }
    }

    /// - Parameter text: What the library says of the handshake: it has no case for each reason.
    private init(handshake text: String) {
        if text.contains("CERTIFICATE") {
            self.init(.untrusted)
        } else {
            self.init(text.contains("WRONG_VERSION_NUMBER") ? .notHTTP : .disconnected)
        }
    }

    private init(_ error: HTTPClientError) {
        switch error {
        case .connectTimeout: self.init(.unreachable)
        case .readTimeout, .writeTimeout, .deadlineExceeded, .getConnectionFromPoolTimeout, .tlsHandshakeTimeout:
            self.init(.timedOut)
        case .cancelled: self.init(.cancelled)
        case .invalidURL, .emptyHost, .emptyScheme: self.init(.badRequest)
        // Not the whole description: some errors hold what was sent.
        default: self.init(.disconnected, error.shortDescription)
        }
    }
}
#endif
