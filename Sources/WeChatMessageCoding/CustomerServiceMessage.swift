/// A message that goes to one user through the customer-service API, addressed by what it has in common with its like.
public protocol CustomerServiceMessage: OutgoingMessage {
    /// The receiver's OpenID.
    var toUser: String { get set }
}
