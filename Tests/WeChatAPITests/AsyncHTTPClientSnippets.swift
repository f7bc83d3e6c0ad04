#if AsyncHTTPClient
import AsyncHTTPClient
import NIOCore
import WeChatAPI
import WeChatAsyncHTTPClient
import WeChatLog

// The code of the guide to WeChatAsyncHTTPClient: a test compares it with what it shows.

func callingBySwiftNIO(_ appID: String, _ appSecret: Secret) -> APIClient {
    let transport = AsyncHTTPClientTransport.shared
    let source = StableTokenSource(appID: appID, appSecret: appSecret, transport: transport)
    let client = APIClient(tokens: AccessTokens(source: source), transport: transport)
    return client
}

func callingThroughAProxy(_ eventLoopGroup: any EventLoopGroup) -> AsyncHTTPClientTransport {
    var configuration = AsyncHTTPClientTransport.configuration
    configuration.proxy = .server(host: "proxy.internal", port: 3128)
    let http = HTTPClient(eventLoopGroup: eventLoopGroup, configuration: configuration)
    let transport = AsyncHTTPClientTransport(http)
    return transport
}
#endif
