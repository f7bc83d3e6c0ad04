import CommandLineSupport
import WeChatJSON
import WeChatMessageCoding
import WeChatTesting
import WeChatXML

/// `wechat decode`: messages to JSON.
struct DecodeCommand: Command {
    private let reader: MessageReader
    private let isPretty: Bool
    private let files: [String]

    static let options: Set = ["--platform", "--type", "--format"]

    init(_ arguments: Arguments) throws(Arguments.Failure) {
        let channels = try arguments.channels()
        reader = MessageReader(channels: channels, type: try arguments.type(in: channels))
        isPretty = try arguments.isPretty()
        files = arguments.rest
    }

    func run() async -> Int32 {
        await Session.run(over: files) { session, file, bytes in
            do {
                let message = try reader.read(bytes)
                session.print(try message.json(file: file, isPretty: isPretty))
                if message.isEncrypted {
                    session.note("the message is encrypted; 'wechat decrypt --decode' reads it, with its key", in: file)
                }
            } catch {
                session.report(Session.Failure(error), in: file)
            }
        }
    }

    static let help = CommandHelp(
        name: "decode", summary: "Turn messages into JSON.",
        arguments: "[--platform NAME] [--type NAME] [--format lines|pretty] [FILE…]",
        purpose: "Turns messages into JSON, one object for each.",
        details: """
            A file holds one message: XML, or JSON, as WeChat pushes it. No file, or '-', is standard input.

              --platform NAME     The platform of the messages, or a channel: WeCom/GroupRobot. Without it each that is
                                  known is tried.
              --type NAME         The type of the messages, where only the address they are sent to tells it, or the
                                  push that they answer.
              --format lines      A line for each message. The default.
              --format pretty     A line for each value.

            The object has these members:

              file        The file, or "<stdin>".
              platform    "OfficialAccount". Absent where the kind is unknown.
              channel     The platform's channel, where it is not the default one.
              platforms   All platforms and channels that the message fits equally well, where it is several.
              type        The type, as 'wechat types' lists it. Absent where the kind is unknown.
              kind        "known"; "unknown": no schema describes the message; "malformed": it does not fit its schema.
              candidates  Types for --type that a message of an unknown kind fits.
              wire        "json", where the message came as JSON; "xml", where it did not and its type mostly does.
              message     The fields by their names on the wire, with what the schema does not name.
              reason      What is wrong with a malformed message.

            What is not well-formed is reported on standard error, FILE:byte 132: error: …; the others are decoded, and the
            exit status is 65. Messages that are unknown or malformed are well-formed: "kind" tells. One that is encrypted is
            unknown: 'wechat decrypt --decode' reads it.

            Example:
              wechat decode Tests/Samples/OfficialAccount/Event/ScanEvent.xml
            """)
}

extension DecodedMessage {
    /// Whether the message is an envelope of safe mode: nobody can read it without its key.
    fileprivate var isEncrypted: Bool {
        guard case .unknown(let message) = outcome else { return false }
        return message["Encrypt"] != nil || message["encrypt"] != nil
    }
}
