import CommandLineSupport
import WeChatMessageCoding

/// A message made up: what the schema of its type asks for, and no more.
///
/// The type itself says what a message of it lacks, and what a value should be: that is asked until nothing is left.
struct SampleMessage {
    let type: any Message.Type
    private var value: WireValue = .object([])

    /// More fields than this no type asks for.
    private static let maximumSteps = 1000

    /// Makes a message up.
    ///
    /// - Parameter time: When the message was sent, in seconds since 1970, and what its ID is made of: WeChat never sends two
    ///   messages with one ID.
    init(of type: any Message.Type, at time: UnixTime) {
        self.type = type
        for match in type.descriptor.match { set(match.name.split(separator: "/"), to: .text(match.sample)) }
        for _ in 0..<Self.maximumSteps {
            guard let problem = type.problem(in: value) else { break }
            let path = problem.path.split(separator: "/")
            switch problem.fault {
            case .missing: set(path, to: .text(Self.text(of: String(path.last ?? ""), at: time)))
            case .invalid("elements", _): set(path, to: .object([]))
            case .invalid("0 or 1", _): set(path, to: .text("1"))
            case .invalid("true or false", _): set(path, to: .boolean(true))
            case .invalid: set(path, to: .number("1"))
            case .differentKind(let expected, _): set(path, to: .text(expected.sample))
            }
        }
    }

    /// What a field of a name may hold, as far as the name tells it.
    private static func text(of name: String, at time: UnixTime) -> String {
        switch name {
        case "ToUserName": "gh_0123456789ab"
        case "FromUserName": "o0123456789abcdefghijklmnop_"
        case "CreateTime", "TimeStamp", "timestamp": "\(time)"
        case "MsgId", "MsgID", "msgid": "\(time.secondsSince1970 * 1_000_000 + .random(in: 0..<1_000_000))"
        default: "示例"
        }
    }

    private mutating func set(_ path: [Substring], to leaf: WireValue) {
        value = Self.setting(path[...], of: value, to: leaf)
    }

    private static func setting(_ path: ArraySlice<Substring>, of value: WireValue?, to leaf: WireValue) -> WireValue {
        guard let name = path.first.map(String.init) else { return leaf }
        var elements: [WireElement] = if case .object(let elements)? = value { elements } else { [] }
        let place = elements.firstIndex { $0.name == name }
        let inner = setting(path.dropFirst(), of: place.map { elements[$0].value }, to: leaf)
        if let place { elements[place].value = inner } else { elements.append(WireElement(name, inner)) }
        return .object(elements)
    }

    /// The message as WeChat would push it.
    func bytes() throws -> [UInt8] {
        let message = try type.init(value: value)
        return try type.descriptor.wire == .json ? message.json() : message.xml()
    }
}

extension Message {
    /// Why a tree is no message of this type.
    fileprivate static func problem(in value: WireValue) -> FieldProblem? {
        do throws(MessageError) {
            _ = try Self(value: value)
            return nil
        } catch {
            if case .field(let problem) = error { return problem }
            return nil
        }
    }
}

extension MessageDescriptor.Match {
    /// A value that fits.
    fileprivate var sample: String { (values.first ?? "") + (isPrefix ? "1" : "") }
}

extension String {
    /// A text that begins as `qrscene_…` says.
    fileprivate var sample: String {
        let first = split(separator: " or ").first.map(String.init) ?? self
        return first.hasSuffix("…") ? first.dropLast() + "1" : first
    }
}
