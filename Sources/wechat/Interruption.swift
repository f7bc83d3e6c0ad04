import Dispatch
import WeChatAPI
import WeChatLog

#if canImport(Darwin)
import Darwin
#elseif canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// What a person does who wants no more of a transfer.
enum Interruption {
    /// Does work whose unfinished files are to be removed where a signal ends the tool: the work is cancelled, and the signal
    /// is sent anew when it has ended.
    static func unwinding<Value: Sendable>(_ work: @escaping @Sendable () async throws(APIError) -> Value)
        async throws(APIError) -> Value
    {
        let task = Task { () -> Result<Value, APIError> in
            do throws(APIError) { return .success(try await work()) } catch { return .failure(error) }
        }
        let received = Locked<CInt?>(nil)
        let sources = [SIGINT, SIGTERM, SIGHUP].compactMap { number -> (any DispatchSourceSignal)? in
            // Whoever started the tool may have wanted it to go on: nohup.
            guard !isIgnoring(signal(number, SIG_IGN)) else { return nil }
            let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
            source.setEventHandler {
                let isFirst = received.withLock { received in
                    defer { received = number }
                    return received == nil
                }
                if isFirst { task.cancel() } else { end(by: number) }
            }
            source.resume()
            return source
        }
        let result = await task.value
        if let number = received.withLock({ $0 }) { end(by: number) }
        for source in sources {
            source.cancel()
            signal(CInt(source.handle), SIG_DFL)
        }
        return try result.get()
    }

    private static func isIgnoring(_ handler: (@convention(c) (CInt) -> Void)?) -> Bool {
        unsafeBitCast(handler, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
    }

    private static func end(by number: CInt) {
        signal(number, SIG_DFL)
        kill(getpid(), number)
        // Another thread may take the signal, and none where all hold it back.
        sleep(1)
        exit(128 + number)
    }
}
