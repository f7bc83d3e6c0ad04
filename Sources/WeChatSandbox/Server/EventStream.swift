#if Server
internal import HTTPTypes
internal import Hummingbird
internal import NIOCore
internal import ServiceLifecycle
internal import WeChatMessageCoding

@available(macOS 14, iOS 17, tvOS 17, visionOS 1, *)
extension Feed {
    /// How often a comment is sent where nothing happens, so that a connection that broke is noticed.
    private static let pause: Duration = .seconds(15)

    /// The stream of server-sent events: all that is kept, or what came behind the event that the page had last; `ready`; and
    /// then what happens.
    ///
    /// - Parameter lastEventID: The header `Last-Event-ID`, with which a page resumes.
    func stream(after lastEventID: String?) -> Response {
        let known = lastEventID.flatMap(change(of:))
        let body = ResponseBody { writer in
            let (news, watcher) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
            self.watch(watcher)
            defer { watcher.finish() }
            // Of another run of the sandbox the page has what is no more.
            var change = known ?? 0
            if lastEventID != nil, known == nil {
                try await writer.write(ByteBuffer(string: "event: reset\ndata: {}\n\n"))
            }
            let clock = Task {
                while !Task.isCancelled {
                    try await Task.sleep(for: Self.pause)
                    watcher.yield()
                }
            }
            defer { clock.cancel() }
            watcher.yield()
            var isReady = false
            for await _ in news.cancelOnGracefulShutdown() {
                let events = self.events(after: change)
                change = events.last?.change ?? change
                var text = events.isEmpty ? ":\n\n" : events.map { $0.text(run: self.run) }.joined()
                if !isReady { text += "event: ready\ndata: {}\n\n" }
                isReady = true
                try await writer.write(ByteBuffer(string: text))
            }
            try await writer.finish(nil)
        }
        return Response(
            status: .ok, headers: [.contentType: "text/event-stream", .cacheControl: "no-store"], body: body)
    }

    /// The change that an event's ID names; `nil` where it is of another run.
    private func change(of id: String) -> Int? {
        let parts = id.split(separator: "-")
        guard parts.count == 2, parts[0] == run else { return nil }
        return Int(parts[1])
    }
}

extension Feed.Event {
    /// The event as it stands in the stream. Its data is one line: JSON escapes line feeds.
    fileprivate func text(run: String) -> String {
        "id: \(run)-\(change)\nevent: \(name)\ndata: \(String(decoding: data.json, as: UTF8.self))\n\n"
    }
}
#endif
