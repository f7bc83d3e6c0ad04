import CommandLineSupport
import WeChatBytes
import WeChatCrypto
import WeChatLog

#if canImport(Darwin)
import Darwin
#elseif canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// The secrets of an account: from the environment or a file, never from the command line, where other users of the machine
/// and the shell's history would see them.
struct Credentials {
    /// What may be given, by the name of its variable.
    enum Name: String, CaseIterable {
        case token = "WECHAT_TOKEN"
        case aesKey = "WECHAT_AES_KEY"
        case previousAESKey = "WECHAT_PREVIOUS_AES_KEY"
        case appID = "WECHAT_APP_ID"
        case appSecret = "WECHAT_APP_SECRET"
        case agentID = "WECHAT_AGENT_ID"
        case sendURL = "WECHAT_SEND_URL"

        /// Whether an empty value is one: whom messages are for is empty for a smart robot of WeCom.
        var mayBeEmpty: Bool { self == .appID }
    }

    private var values: [Name: String] = [:]

    /// The options that say where the secrets are.
    static let options: Set = ["--key-file", "--app-id"]

    /// What the help says about them.
    static let helpText = """
          --key-file FILE     A file of lines NAME=VALUE, with the names below; a line that begins with '#' is a
                              comment. What it lacks is taken from the environment.
          --app-id ID         The app ID, corp ID or suite ID, which is no secret: WECHAT_APP_ID.

        """

    /// Takes the file that an option names, and the environment.
    init(_ arguments: Arguments) throws(CommandFailure) {
        for name in Name.allCases {
            guard let value = getenv(name.rawValue), value.pointee != 0 || name.mayBeEmpty else { continue }
            values[name] = String(cString: value)
        }
        if let path = arguments.values["--key-file"] { try read(InputFile(path)) }
        if let appID = arguments.values["--app-id"] { values[.appID] = appID }
    }

    /// Reads a file of lines `NAME=VALUE`. Names that are not this tool's are passed over.
    private mutating func read(_ file: InputFile) throws(CommandFailure) {
        if let offset = file.bytes.withUnsafeBufferPointer({ firstInvalidUTF8(in: $0) }) {
            let message = "the text is not valid UTF-8: save the file as UTF-8"
            throw CommandFailure(Session.Failure(offset: offset, message: message), in: file.name)
        }
        let text = String(decoding: file.bytes[file.bytes.startOfText...], as: UTF8.self)
        let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }
        for (index, line) in lines.enumerated() {
            // Such a file is often read by a shell as well.
            let line = line.trimmingBlanks.trimmingPrefix("export ").trimmingBlanks
            guard !line.isEmpty, !line.hasPrefix("#") else { continue }
            let place = "\(file.name):\(index + 1)"
            // Neither side is quoted: in a line that is wrong the secret may stand anywhere.
            guard let equals = line.firstIndex(of: "=") else {
                throw CommandFailure(message: "expected NAME=VALUE", place: place, status: ExitStatus.badData)
            }
            let word = String(line[..<equals].trimmingBlanks)
            guard word.hasPrefix("WECHAT_") else { continue }
            guard let name = Name(rawValue: word) else {
                let known = Name.allCases.map(\.rawValue)
                throw CommandFailure(
                    message: "unknown name \(word)\(suggestion(for: word, among: known))", place: place,
                    status: ExitStatus.badData)
            }
            let value = String(line[line.index(after: equals)...].trimmingBlanks.withoutQuotes)
            guard !value.isEmpty || name.mayBeEmpty else {
                throw CommandFailure(message: "\(word) has no value", place: place, status: ExitStatus.badData)
            }
            values[name] = value
        }
    }

    /// Refuses what looks like a secret on the command line. Its value is not repeated.
    static func refuseSecrets(in words: [String]) throws(Arguments.Failure) {
        for word in words.prefix(while: { $0 != "--" }) {
            let option = String(word.prefix { $0 != "=" })
            guard let name = variables[option] else { continue }
            throw Arguments.Failure(
                message: "\(option) is refused: other users of this machine, and the history of the shell, see what a "
                    + "command line holds; set \(name.rawValue) in the environment, or in a file for --key-file")
        }
    }

    /// The variables for what somebody may try to give as options.
    private static let variables: [String: Name] = [
        "--token": .token, "--aes-key": .aesKey, "--encoding-aes-key": .aesKey, "--key": .aesKey,
        "--previous-aes-key": .previousAESKey, "--secret": .appSecret, "--app-secret": .appSecret,
        "--corp-secret": .appSecret, "--url": .sendURL, "--webhook": .sendURL, "--webhook-url": .sendURL,
        "--response-url": .sendURL,
    ]

    // MARK: Values

    /// What is given, where it is.
    subscript(name: Name) -> String? { values[name] }

    /// What has to be given.
    func required(_ name: Name, orEmpty mayBeEmpty: Bool = false) throws(CommandFailure) -> String {
        guard let value = values[name], mayBeEmpty || !value.isEmpty else {
            let state = values[name] == nil ? "not set" : "empty"
            throw CommandFailure(
                message: "\(state): set it in the environment, or in a file for --key-file", place: name.rawValue,
                status: ExitStatus.usage)
        }
        return value
    }

    /// The token of the callback.
    func token() throws(CommandFailure) -> Secret { Secret(try required(.token)) }

    /// The safe mode of the callback.
    func safeMode() throws(CommandFailure) -> SafeMode {
        SafeMode(
            token: try required(.token), key: try key(.aesKey, required(.aesKey)),
            previousKey: try values[.previousAESKey].map { text throws(CommandFailure) in try key(.previousAESKey, text)
            },
            receiveID: try required(.appID, orEmpty: true))
    }

    private func key(_ name: Name, _ text: String) throws(CommandFailure) -> EncodingAESKey {
        do throws(EncodingAESKeyError) { return try EncodingAESKey(text) } catch {
            throw CommandFailure(message: "\(error)", place: name.rawValue, status: ExitStatus.badData)
        }
    }
}

extension StringProtocol {
    /// The text without blanks around it.
    fileprivate var trimmingBlanks: SubSequence {
        var text = self[...]
        while text.first?.isWhitespace == true { text = text.dropFirst() }
        while text.last?.isWhitespace == true { text = text.dropLast() }
        return text
    }

    /// The text without the quotation marks around it.
    fileprivate var withoutQuotes: SubSequence {
        for mark in ["\"", "'"] where count >= 2 && hasPrefix(mark) && hasSuffix(mark) { return dropFirst().dropLast() }
        return self[...]
    }
}
