#if Server
internal import Hummingbird
internal import NIOCore

/// What a route knows of a request beside it.
@available(macOS 14, iOS 17, tvOS 17, visionOS 1, *)
struct Context: RequestContext {
    var coreContext: CoreRequestContextStorage
    /// The connection.
    let channel: any Channel

    init(source: ApplicationRequestContextSource) {
        coreContext = CoreRequestContextStorage(source: source)
        channel = source.channel
    }
}
#endif
