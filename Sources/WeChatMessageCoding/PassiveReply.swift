/// A reply that a server gives to a push in its HTTP response, addressed like a letter.
///
/// The fields can be set, so that whoever answers a push fills them in from it.
public protocol PassiveReply: Message {
    /// Who is answered: the push's `FromUserName`.
    var toUserName: String { get set }

    /// Who answers: the push's `ToUserName`.
    var fromUserName: String { get set }

    /// When the reply was made.
    var createTime: UnixTime { get set }
}
