import CommandLineSupport
import WeChatAPI
import WeChatJSON
import WeChatMessageCoding
import WeChatTesting

/// What came of a simulated push.
struct SimulationResult {
    let name: String
    let attempts: [Simulation.Attempt]
    let reply: DecodedMessage?
    let problems: [String]

    /// Prints the result, and reports what is wrong.
    func tell(to session: inout Session, isPretty: Bool) {
        session.print(json(isPretty: isPretty))
        if case .failure(let error)? = attempts.last?.outcome {
            let count = attempts.count == 1 ? "1 attempt" : "\(attempts.count) attempts"
            session.report(
                CommandFailure(
                    message: "no answer after \(count): \(error)", place: name, status: ExitStatus.unavailable))
        }
        for problem in problems {
            session.report(CommandFailure(message: problem, place: name, status: ExitStatus.badData))
        }
    }

    private func json(isPretty: Bool) -> [UInt8] {
        var writer = JSONWriter(pretty: isPretty)
        writer.beginObject()
        writer.write("push", name)
        writer.write(name: "attempts")
        writer.beginArray()
        for attempt in attempts {
            writer.beginObject()
            writer.write(name: "milliseconds")
            writer.write(integer: attempt.duration.milliseconds)
            switch attempt.outcome {
            case .success(let answer):
                writer.write(name: "status")
                writer.write(integer: Int64(answer.status))
            case .failure(let error): writer.write("error", "\(error)")
            }
            writer.endObject()
        }
        writer.endArray()
        writer.write(name: "reply")
        if let reply = try? reply?.json(file: nil, isPretty: isPretty) {
            writer.write(json: reply)
        } else {
            writer.writeNull()
        }
        writer.write("problems", problems)
        writer.endObject()
        return writer.finish()
    }
}

extension Duration {
    /// The duration in whole milliseconds.
    fileprivate var milliseconds: Int64 { components.seconds * 1000 + components.attoseconds / 1_000_000_000_000_000 }
}
