extension Scaffold {
    /// The text of the schema file.
    func schema(_ form: MessageForm) -> String {
        let example = form.isJSON || form.endpoint != nil ? "example" : "Example"
        let constants = form.constants.map { Constant(path: $0.path[...], value: $0.value ?? wireName) }
        let headers = form.headers.map { "{ \"$ref\": \"\($0)\" }" }.joined(separator: ", ")
        let what = folders.last == "Send" ? "is sent" : folders.last == "Reply" ? "is answered" : "happened"
        var keywords = [
            "\"$schema\": \"\(String(repeating: "../", count: folders.count + 1))message.schema.json\"",
            "\"title\": \"\(title)\"", "\"description\": \"Say in a sentence what \(what).\"",
        ]
        if form.isJSON { keywords.append("\"x-wire\": \"json\"") }
        if let endpoint = form.endpoint { keywords.append("\"x-endpoint\": \"\(endpoint)\"") }
        if form.answersEvent { keywords.append("\"x-answers\": [\"\(wireName)\"]") }
        if !headers.isEmpty { keywords.append("\"allOf\": [\(headers)]") }
        let field = "{ \"type\": \"string\", \"description\": \"Say in a sentence what the field holds.\" }"
        let properties = Self.properties(constants) + ["\"\(example)\": \(field)"]
        keywords.append("\"properties\": {\n    \(properties.joined(separator: ",\n    "))\n  }")
        keywords.append(Self.required(Self.objects(constants) + [example]))
        return "{\n  \(keywords.joined(separator: ",\n  "))\n}\n"
    }

    /// A constant, and where it lies.
    private struct Constant {
        let path: ArraySlice<String>
        let value: String
    }

    /// The properties of an object with constants in it or in objects within.
    private static func properties(_ constants: [Constant]) -> [String] {
        constants.filter { $0.path.count == 1 }.map { "\"\($0.path.joined())\": { \"const\": \"\($0.value)\" }" }
            + objects(constants).map { name in
                let inner = constants.filter { $0.path.count > 1 && $0.path.first == name }
                    .map { Constant(path: $0.path.dropFirst(), value: $0.value) }
                let objects = objects(inner)
                let properties = "\"properties\": { \(properties(inner).joined(separator: ", ")) }"
                let keywords =
                    ["\"type\": \"object\"", "\"description\": \"Say in a sentence what it holds.\"", properties]
                    + (objects.isEmpty ? [] : [required(objects)])
                return "\"\(name)\": { \(keywords.joined(separator: ", ")) }"
            }
    }

    /// The names of the objects in which constants lie.
    private static func objects(_ constants: [Constant]) -> [String] {
        var names: [String] = []
        for constant in constants where constant.path.count > 1 {
            if let name = constant.path.first, !names.contains(name) { names.append(name) }
        }
        return names
    }

    private static func required(_ names: [String]) -> String {
        "\"required\": [\(names.map { "\"\($0)\"" }.joined(separator: ", "))]"
    }
}
