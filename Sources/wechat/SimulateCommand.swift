import CommandLineSupport
import Foundation
import WeChatAPI
import WeChatJSON
import WeChatMessageCoding
import WeChatTesting

/// `wechat simulate`: pushes messages to a bot as WeChat does, and tells what is wrong with its answers.
struct SimulateCommand: Command {
    private let simulation: Simulation
    private let channels: [Channel]
    private let isURLCheck: Bool
    /// The type of a message that is made up.
    private let sample: (any Message.Type)?
    private let isPretty: Bool
    private let files: [String]

    static let options = Credentials.options.union(["--mode", "--platform", "--timeout", "--format", "--sample"])
    static let switches: Set = ["--check-url"]

    init(_ arguments: Arguments) throws {
        guard let url = arguments.rest.first else { throw Arguments.Failure(message: "URL is missing") }
        let parts = try Arguments.address(url, "the URL")
        files = Array(arguments.rest.dropFirst())
        channels = try arguments.channels()
        isURLCheck = arguments.switches.contains("--check-url")
        isPretty = try arguments.isPretty()
        sample = try Self.sample(arguments, channels)
        let platforms = sample.map { [$0.descriptor.platform] } ?? channels.map(\.platform)
        let isWeCom = (sample != nil || arguments.values["--platform"] != nil) && platforms.allSatisfy { $0 == "WeCom" }
        let mode = try Self.mode(arguments, isWeCom: isWeCom)
        let timeout = try Self.timeout(arguments)
        let credentials = try Credentials(arguments)
        simulation = Simulation(
            address: String(url.prefix { $0 != "?" && $0 != "#" }),
            query: (parts.queryItems ?? []).map { ($0.name, $0.value ?? "") }, mode: mode, isWeCom: isWeCom,
            token: try credentials.token(), safeMode: try mode == .plain ? nil : credentials.safeMode(),
            timeout: timeout)
    }

    private static func sample(_ arguments: Arguments, _ channels: [Channel]) throws -> (any Message.Type)? {
        guard let type = try arguments.type("--sample", in: channels) else { return nil }
        guard type.descriptor.direction == .inbound else {
            throw Arguments.Failure(message: "--sample: \(type.descriptor.name) is no message that WeChat pushes")
        }
        if let reason = type.descriptor.reasonAgainstPush { throw Arguments.Failure(message: "--sample: \(reason)") }
        return type
    }

    static func mode(_ arguments: Arguments, isWeCom: Bool) throws(Arguments.Failure) -> Simulation.Mode {
        let name = arguments.values["--mode"] ?? (isWeCom ? "safe" : "plain")
        guard let mode = Simulation.Mode(rawValue: name) else {
            let known = Simulation.Mode.allCases.map(\.rawValue).joined(separator: ", ")
            throw Arguments.Failure(message: "the mode is one of \(known), not '\(name)'")
        }
        guard !isWeCom || mode == .safe else {
            throw Arguments.Failure(message: "WeCom knows the safe mode alone")
        }
        return mode
    }

    private static func timeout(_ arguments: Arguments) throws(Arguments.Failure) -> Duration {
        let text = arguments.values["--timeout"] ?? "5"
        guard let seconds = Double(text), seconds > 0, seconds <= 3600 else {
            throw Arguments.Failure(message: "the time-out is in seconds, up to 3600, and not '\(text)'")
        }
        return .seconds(seconds)
    }

    // MARK: Work

    func run() async throws -> Int32 {
        let status = isURLCheck ? await Session.run { await checkURL(&$0) } : ExitStatus.done
        guard status == ExitStatus.done else { return status }
        if let sample {
            let bytes = try SampleMessage(of: sample, at: .now).bytes()
            let status = await Session.run { await push(bytes, sample.descriptor.name, &$0) }
            guard status == ExitStatus.done else { return status }
        }
        guard !files.isEmpty || (!isURLCheck && sample == nil) else { return status }
        return await Session.run(over: files) { session, name, bytes in await push(bytes, name, &session) }
    }

    private func push(_ bytes: [UInt8], _ name: String, _ session: inout Session) async {
        do throws(CommandFailure) {
            try await push(PushedMessage(bytes, name: name), name, &session)
        } catch {
            session.report(error)
        }
    }

    private func checkURL(_ session: inout Session) async {
        let (echo, attempt) = await simulation.checkURL()
        var problems: [String] = []
        if case .success(let answer) = attempt.outcome {
            if answer.status != 200 {
                problems.append("the status is \(answer.status), with \(answer.quotation): WeChat takes 200 alone")
            } else if answer.bytes != Array(echo.utf8) {
                problems.append("the answer has to be '\(echo)' and nothing else: it is \(answer.quotation)")
            }
        }
        let result = SimulationResult(name: "check-url", attempts: [attempt], reply: nil, problems: problems)
        result.tell(to: &session, isPretty: isPretty)
    }

    private func push(
        _ message: PushedMessage, _ name: String, _ session: inout Session
    ) async throws(CommandFailure) {
        let attempts: [Simulation.Attempt]
        do { attempts = try await simulation.push(message) } catch {
            throw CommandFailure(message: "\(error)", place: name, status: ExitStatus.badData)
        }
        var check: AnswerCheck?
        if case .success(let answer)? = attempts.last?.outcome {
            check = AnswerCheck(answer, to: message, simulation: simulation, channels: channels)
        }
        let result = SimulationResult(
            name: name, attempts: attempts, reply: check?.reply, problems: check?.problems.map(\.text) ?? [])
        result.tell(to: &session, isPretty: isPretty)
    }

    // MARK: Help

    static let help = CommandHelp(
        name: "simulate", summary: "Push messages to a bot as WeChat does, and check its answers.",
        arguments:
            "[--mode plain|compatible|safe] [--check-url] [--sample TYPE] [--platform NAME] [--timeout SECONDS] URL [FILE…]",
        purpose: "Pushes messages to a bot as WeChat does, and tells what WeChat would not accept of its answers.",
        details: """
            A file is a message, in XML or JSON. No file, or '-', is standard input. A push waits five seconds for its
            answer, and is sent three times at most where none comes.

              --mode NAME         plain: the message is in the clear, which is the default; safe: it is encrypted;
                                  compatible: both are sent.
              --check-url         Check the URL by GET first, as when it is entered in the console. Without a file that is
                                  all.
              --sample TYPE       Push a message of this type that is made up, with what its schema asks for: TextMessage, or
                                  WeCom/EnterAgentEvent. Without a file that is all. 'wechat types' lists the types.
              --platform NAME     The platform of the messages, or a channel. With WeCom the mode is safe, and the URL is
                                  checked WeCom's way.
              --timeout SECONDS   How long to wait in place of five seconds: a debugger takes its time.
              --format pretty     A line for each value.

            \(Credentials.helpText)
              WECHAT_TOKEN        The token of the callback, in the environment or the file.
              WECHAT_AES_KEY, WECHAT_APP_ID
                                  The EncodingAESKey and whom messages are for, in the modes that encrypt.

            For each message an object is printed, with these members:

              push        The file, "<stdin>", the type of the sample, or "check-url".
              attempts    What came of each attempt: milliseconds, and status or error.
              reply       The reply, decrypted, as 'wechat decode' prints it; null where nothing is said.
              problems    What WeChat would not accept. It stands on standard error too.

            Exit status: 0 WeChat would accept all answers, 65 it would not accept one, 69 one did not come in time.

            Example:
              wechat simulate --key-file ~/.wechat-bot --mode safe http://localhost:8080/wechat message.xml
              wechat simulate --key-file ~/.wechat-bot --sample SubscribeEvent http://localhost:8080/wechat
            """)
}
