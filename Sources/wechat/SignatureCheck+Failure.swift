import CommandLineSupport
import WeChatLog
import WeChatTesting

extension SignatureCheck {
    /// What is wrong with the signature; `nil` where it is right.
    func failure(token: Secret) -> CommandFailure? {
        problem(token: token).map { CommandFailure(message: $0, place: name, status: ExitStatus.badData) }
    }
}
