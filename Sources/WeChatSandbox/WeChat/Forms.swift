#if Server
internal import Foundation
internal import WeChatBytes
internal import WeChatJSON
internal import WeChatLog
internal import WeChatMessageCoding
internal import WeChatTesting

/// The forms of the messages that can be pushed, as the generator makes them of the schemas.
final class Forms: Sendable {
    private let channels: [Channel]
    private let read = Locked<[String: [UInt8]]>([:])

    init(channels: [Channel]) { self.channels = channels }

    /// The forms of a platform, as the page has them: an array in JSON.
    func json(of platform: String) throws(Refusal) -> [UInt8] {
        if let known = read.withLock({ $0[platform] }) { return known }
        let path = Bundle.module.bundleURL.appendingPathComponent("Forms/\(platform).json").path
        guard channels.contains(where: { $0.platform == platform }),
            let data = FileManager.default.contents(atPath: path),
            let node = try? JSONNode(parsing: Array(data), limits: JSONLimits(bytes: .max)),
            case .array(let forms) = WireValue(node)
        else { throw Refusal("there are no forms of a platform '\(platform)'", field: "platform", status: 404) }
        let bytes = WireValue.array(forms.compactMap { completed($0, platform) }).json
        read.withLock { $0[platform] = bytes }
        return bytes
    }

    /// A form with its type's whole name, and its sample by the names on the wire; `nil` for what is not pushed here.
    private func completed(_ form: WireValue, _ platform: String) -> WireValue? {
        guard case .object(let members) = form else { return form }
        let name = "\(platform)/\(form.text("name"))"
        let type = try? channels.type(named: name)
        guard type?.descriptor.delivery != .chatArchive else { return nil }
        let rest = members.filter { $0.name != "sample" }
        return .object(
            [WireElement("type", .text(name))] + rest
                + [WireElement("sample", sample(form.text("sample"), of: type) ?? .members([:]))])
    }

    private func sample(_ text: String, of type: (any Message.Type)?) -> WireValue? {
        guard let type else { return nil }
        let bytes = Array(text.utf8)
        let message = bytes.isJSONObject ? try? type.init(json: bytes) : try? type.init(xml: bytes)
        return (try? message?.json()).flatMap { try? WireValue(json: $0) }
    }
}
#endif
