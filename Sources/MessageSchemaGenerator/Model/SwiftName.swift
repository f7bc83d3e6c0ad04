/// Makes Swift names of wire names.
enum SwiftName {
    /// Words that the Swift API Design Guidelines write in capitals throughout.
    private static let acronyms: Set<String> = [
        "id", "url", "uri", "md5", "uuid", "qr", "api", "hq", "sku", "poi", "html", "json", "xml", "ip", "h5", "ai",
        "kf", "gps", "sdk", "ui",
    ]

    /// The name of the property of a field: `PicMd5Sum` is `picMD5Sum`, `HQMusicUrl` is `hqMusicURL`.
    static func property(_ wireName: String) -> String {
        let words = words(of: wireName)
        return words.enumerated().map { index, word in
            let isAcronym = acronyms.contains(word) || acronyms.contains(String(word.prefix { !$0.isNumber }))
            if index == 0 { return word }
            return isAcronym ? word.uppercased() : word.prefix(1).uppercased() + word.dropFirst()
        }.joined()
    }

    /// The name of a type made of a field's name.
    static func type(_ wireName: String) -> String {
        let name = property(wireName)
        let first = words(of: wireName).first ?? ""
        if acronyms.contains(first) { return first.uppercased() + name.dropFirst(first.count) }
        return name.prefix(1).uppercased() + name.dropFirst()
    }

    /// The name of a platform's type, which its folder has if it can.
    static func platform(_ name: String) -> String {
        isTypeName(name)
            ? name : type(name.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? String($0) : "_" }.joined())
    }

    /// The name of a case made of a value: `send success` is `sendSuccess`, `3` is `value3`.
    static func enumCase(_ value: String) -> String {
        let name = property(value.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? String($0) : "_" }.joined())
        if let first = name.first, first.isNumber { return (value.hasPrefix("-") ? "minus" : "value") + name }
        return name
    }

    /// The name of a union's case: the type's without the suffix of its folder and the prefix of its channel, its first
    /// word in small letters.
    static func unionCase(_ title: String, folder: String, channel: String = "") -> String {
        var name = title[...]
        if name.hasSuffix(folder), name.count > folder.count { name = name.dropLast(folder.count) }
        if name.hasPrefix(channel), name.dropFirst(channel.count).first?.isUppercase == true {
            name = name.dropFirst(channel.count)
        }
        let first = words(of: String(name)).first ?? ""
        return first + name.dropFirst(first.count)
    }

    /// The words of a name in lower case, divided at `_`, `-`, `.` and before capitals.
    private static func words(of name: String) -> [String] {
        var words: [String] = []
        var word = ""
        let characters = Array(name)
        for (index, character) in characters.enumerated() {
            if character == "_" || character == "-" || character == "." {
                if !word.isEmpty { words.append(word) }
                word = ""
                continue
            }
            let isBoundary =
                character.isUppercase && !word.isEmpty
                && (!characters[index - 1].isUppercase
                    || (index + 1 < characters.count && characters[index + 1].isLowercase))
            if isBoundary {
                words.append(word)
                word = ""
            }
            word += character.lowercased()
        }
        if !word.isEmpty { words.append(word) }
        return words
    }

    static func isTypeName(_ text: String) -> Bool {
        guard let first = text.first, first.isASCII, first.isUppercase else { return false }
        return text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
            && !["Type", "Protocol", "Any", "Self"].contains(text)
    }

    static func isMemberName(_ text: String) -> Bool {
        guard let first = text.first, first.isASCII, first.isLowercase else { return false }
        return text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
    }

    static func isWireName(_ text: String) -> Bool {
        guard let first = text.first, first.isASCII, first.isLetter || first == "_" else { return false }
        return text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_" || $0 == "-" || $0 == ".") }
    }

    /// Whether a text is the method and path of an API's address.
    static func isEndpoint(_ text: String) -> Bool {
        let parts = text.split(separator: " ", omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[0].isEmpty, parts[0].allSatisfy({ $0.isASCII && $0.isUppercase }) else {
            return false
        }
        let path = parts[1]
        if path.hasPrefix("{"), path.hasSuffix("}"), path.count > 2 {
            return path.dropFirst().dropLast().allSatisfy { $0.isASCII && ($0.isLowercase || $0 == "_") }
        }
        return path.hasPrefix("/") && path.count > 1
            && path.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "/_.-".contains($0)) }
    }

    /// Whether a name is that of a type which generated code uses.
    static func isReservedType(_ name: String) -> Bool { reservedTypes.contains(name) }

    private static let reservedTypes: Set<String> = [
        "Bool", "Double", "Int", "Int32", "Int64", "Optional", "String", "Message", "MessageDescriptor", "MessageUnion",
        "MalformedMessage", "UnknownMessage", "UnknownFields", "FieldDecoder", "FieldEncoder", "FieldGroup",
        "FieldNames", "KindIndex", "MessageID", "OpenEnum", "UnixTime", "Endpoint", "OutgoingMessage", "PassiveReply",
        "Response", "MessagePlatform", "MessageOutcome", "CustomerServiceMessage", "Equatable", "Sendable",
    ]

    /// Whether a name is one that a property cannot have: a reserved one, or that of a variable in its type's coding.
    static func isReservedProperty(_ name: String) -> Bool {
        isReserved(name) || ["decoder", "encoder", "field", "reading"].contains(name)
    }

    /// Whether a name is one that every union has.
    static func isReservedCase(_ name: String) -> Bool {
        isReservedValue(name) || ["unknown", "malformed", "message", "kinds", "messageTypes"].contains(name)
    }

    /// Whether a name is one that no value can have which may be absent: `.none` would be that there is no value.
    static func isReservedValue(_ name: String) -> Bool { isReserved(name) || name == "none" }

    /// Whether a name is a word of the language, or of what every generated type has.
    static func isReserved(_ name: String) -> Bool { reserved.contains(name) }

    private static let reserved: Set<String> = [
        "actor", "any", "as", "associatedtype", "async", "await", "borrowing", "break", "case", "catch", "class",
        "consuming", "continue", "convenience", "default", "defer", "deinit", "do", "else", "enum", "extension",
        "fallthrough", "false", "fileprivate", "final", "for", "func", "guard", "if", "import", "in", "indirect",
        "infix", "init", "inout", "internal", "is", "lazy", "let", "mutating", "nil", "nonisolated", "open", "operator",
        "override", "package", "postfix", "precedencegroup", "prefix", "private", "protocol", "public", "repeat",
        "required", "rethrows", "return", "self", "some", "static", "struct", "subscript", "super", "switch", "throw",
        "throws", "true", "try", "typealias", "unowned", "var", "weak", "where", "while", "unknownFields",
        "descriptor", "encode", "xml", "json", "hashValue", "rawValue", "knownValues", "isKnown",
    ]
}
