#if Server
internal import WeChatJSON
internal import WeChatMessageCoding

/// What stands for a secret.
let secretMark = "•••"

extension WireValue {
    /// The value with marks in place of tokens, tickets and secrets.
    var withoutSecrets: WireValue {
        switch self {
        case .object(let elements):
            .object(
                elements.map { element in
                    WireElement(
                        element.name,
                        isSecret(element.name) && element.value.text != nil
                            ? .text(secretMark) : element.value.withoutSecrets)
                })
        case .array(let values): .array(values.map(\.withoutSecrets))
        default: self
        }
    }
}

/// Whether a field or a parameter of this name holds a secret.
func isSecret(_ name: String) -> Bool {
    let name = name.lowercased()
    return ["token", "secret", "ticket"].contains { name.hasSuffix($0) }
}

extension [UInt8] {
    /// The most characters of a text that the inspector shows.
    private static var shownCount: Int { 64 << 10 }

    /// The bytes as a text for the inspector: cut where it is long, a note in place of what is no text.
    var shown: String {
        guard let text = String(validating: self, as: UTF8.self) else { return "(\(count) bytes)" }
        return count > Self.shownCount ? "\(text.prefix(Self.shownCount))… (\(count) bytes)" : text
    }

    /// The bytes for the inspector, with marks in place of the secrets in JSON.
    var shownWithoutSecrets: String {
        guard isJSONDocument, let node = try? JSONNode(parsing: self) else { return shown }
        return WireValue(node).withoutSecrets.json.shown
    }

    private var isJSONDocument: Bool { first == UInt8(ascii: "{") || first == UInt8(ascii: "[") }
}
#endif
