// Safe mode, logs and secrets are part of this module's interface.
@_exported public import WeChatCrypto
@_exported public import WeChatLog
public import WeChatMessageCoding
public import WeChatXML

extension Callback {
    /// Which pushes are accepted. It is the server that decides, never the request.
    public enum Security: Sendable {
        /// Messages come in the clear. Their signature proves that the sender knows the token, and not that nobody changed
        /// the message: use it for trials alone.
        case plain(token: Secret)
        /// Messages come encrypted, with a copy in the clear that is not looked at; one in the clear alone is accepted too.
        /// For the time of a change to safe mode.
        case compatible(SafeMode)
        /// Messages come encrypted. One in the clear is refused.
        case safe(SafeMode)
    }

    /// How a callback works.
    public struct Configuration: Sendable {
        /// Which pushes are accepted.
        public var security: Security

        /// How the URL is checked.
        public var urlCheck = URLCheck.plain

        /// Whom an encrypted check of the URL is for, where pushes are for another: the provider's corp ID, for the address of a
        /// WeCom suite, whose pushes are for the suite's ID.
        public var urlCheckReceiveID: String?

        /// How far a push's `timestamp` may be from this machine's clock. Where a platform repeats pushes for hours with the
        /// first one's timestamp, as Channels does, it has to be as long. Signatures are remembered for two to four times as
        /// long, as far as ``maximumSignatures`` allows, so that none is good for two pushes.
        public var timestampWindow: Duration = .seconds(300)

        /// The most bytes of a body.
        public var maximumBodySize = 1 << 20

        /// How much a document may ask of the reader.
        public var limits = XMLLimits()

        /// After this time a push whose handler still runs is answered with `success`: WeChat waits five seconds. It does not
        /// interrupt a handler that holds its thread.
        public var deadline: Duration = .milliseconds(4500)

        /// How many handlers may run at a time. One more push is answered with 503, and WeChat repeats it.
        public var maximumHandlers = 1000

        /// How long an answer is kept for WeChat's repetitions of the push, counted from its arrival: this long at the least,
        /// and twice as long at the most.
        public var retention: Duration = .seconds(60)

        /// How many answers are kept: this many at the least where they come within the time, and twice as many at the most.
        public var maximumAnswers = 100_000

        /// How many signatures are remembered, so that none is good twice: this many at the least where they come within the
        /// time that a signature is good for, and twice as many at the most. One takes 20 to 45 bytes. Where more than these
        /// come within ``timestampWindow``, the oldest are forgotten early.
        public var maximumSignatures = 1_000_000

        /// The names of the fields of an encrypted answer in JSON.
        public var envelopeNames = EnvelopeNames.capitalized

        /// What several machines share, so that a push that two of them get is handled by one.
        public var sharedPushes: (any PushStore)?

        /// Sends what a handler said after the deadline, or no passive reply can say, as a customer-service message:
        /// `{ try await client.send($0) }`.
        public var sendLate: (@Sendable (any OutgoingMessage) async throws -> Void)?

        /// Sends what a handler said after the deadline, or no passive reply can say, in a form of the program's choice: in
        /// place of ``sendLate``. WeCom has no customer-service message of an application, whose ID each message names:
        ///
        ///     configuration.sendLateContent = { content, context in
        ///         let users = [context.fromUserName]
        ///         guard let message = OutboundMessage.send(content, toUsers: users, agentID: agentID) else { return }
        ///         try await client.send(message)
        ///     }
        public var sendLateContent: (@Sendable (Platform.Content, CallbackContext) async throws -> Void)?

        /// Where refusals and failures are told.
        public var log = Log.none

        /// Creates a configuration.
        ///
        /// How the URL is checked and what the fields of an envelope are named is set as the platform has it.
        public init(_ security: Security) {
            self.security = security
            guard Platform.name == "WeCom" else { return }
            urlCheck = .encrypted
            envelopeNames = .lowercase
        }
    }

    /// How WeChat checks a callback URL when it is entered.
    public enum URLCheck: Sendable {
        /// `echostr` is sent back as it came: official accounts, mini programs, Channels.
        case plain
        /// `echostr` is decrypted: WeCom.
        case encrypted
    }
}
