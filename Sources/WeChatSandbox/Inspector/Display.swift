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
    return secretEndings.contains { name.hasSuffix($0) }
}

/// How the names of fields and parameters end that hold a secret.
private let secretEndings = ["token", "secret", "ticket"]

extension [UInt8] {
    /// The most characters of a text that the inspector shows.
    private static var shownCount: Int { 64 << 10 }

    /// The bytes as a text for the inspector: cut where it is long, a note in place of what is no text.
    var shown: String {
        guard let text = String(validating: self, as: UTF8.self) else { return "(\(count) bytes)" }
        return count > Self.shownCount ? "\(text.prefix(Self.shownCount))… (\(count) bytes)" : text
    }

    /// The bytes for the inspector, with marks in place of the secrets in JSON. What is no JSON, and names a secret all the
    /// same, is not shown.
    var shownWithoutSecrets: String {
        if let node = try? JSONNode(parsing: self) { return WireValue(node).withoutSecrets.json.shown }
        let text = String(validating: self, as: UTF8.self)?.lowercased() ?? ""
        let namesSecret = secretEndings.contains { text.contains($0) }
        return namesSecret ? "(\(count) bytes that are no JSON, and may hold a secret)" : shown
    }
}
#endif
