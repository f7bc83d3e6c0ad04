import WeChatAPI

#if AsyncHTTPClient
import WeChatAsyncHTTPClient
#endif

/// The transports that there are.
enum Transport: String, CaseIterable, Codable, Sendable {
    case urlSession
    #if AsyncHTTPClient
    case asyncHTTPClient
    #endif

    /// The transport itself.
    var it: any HTTPTransport {
        switch self {
        case .urlSession: URLSessionTransport.shared
        #if AsyncHTTPClient
        case .asyncHTTPClient: AsyncHTTPClientTransport.shared
        #endif
        }
    }
}
