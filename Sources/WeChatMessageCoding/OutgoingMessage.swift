/// A message that the server sends through the HTTP API. Generated types conform.
public protocol OutgoingMessage: Message {
    /// What the API answers, beside `errcode` and `errmsg`.
    associatedtype Response: FieldGroup = EmptyResponse

    /// Where the message is sent.
    static var endpoint: Endpoint { get }
}

extension OutgoingMessage {
    /// Where the message is sent, as its descriptor says.
    public static var endpoint: Endpoint {
        guard let endpoint = descriptor.endpoint else {
            preconditionFailure("\(Self.self) is sent nowhere: its descriptor has no endpoint")
        }
        return endpoint
    }
}

/// The answer of an API that has no more to say than `errcode` and `errmsg`.
public struct EmptyResponse: FieldGroup, Equatable {
    /// What the answer carried all the same.
    public private(set) var unknownFields = UnknownFields()

    /// Creates an empty answer.
    public init() {}

    /// An empty answer.
    public init(blankFor decoder: borrowing FieldDecoder) {}

    /// Reads an answer, all of which is kept.
    public mutating func read(from decoder: inout FieldDecoder) {
        var state = decoder.begin("")
        while decoder.next(&state) != nil {}
        decoder.end(state, required: 0, unknownFields: &unknownFields)
    }

    /// Writes what was kept.
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.end()
    }
}
