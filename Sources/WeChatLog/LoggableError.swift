/// An error whose description holds no secret and no text of a message, and may be logged.
///
/// Of a handler's error that is none a log tells the type alone. Make those of your program such errors to see what they say.
public protocol LoggableError: Error, CustomStringConvertible {}

extension LogEvent {
    /// What a log may tell of an error.
    package static func describe(_ error: any Error) -> String {
        (error as? any LoggableError)?.description ?? "\(type(of: error))"
    }
}
