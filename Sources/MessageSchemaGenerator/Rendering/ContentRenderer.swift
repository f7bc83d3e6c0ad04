/// Spells out the contents of a platform, and how messages are made of them.
struct ContentRenderer {
    let module: SwiftModule

    private var typeName: String { "\(module.typeName(of: nil)).Content" }

    /// The enumeration of the contents, within the platform's type.
    func renderCases(into text: inout SwiftText) {
        text.line()
        text.documentation(["What can be said in several forms: as a passive reply, and through the HTTP API."])
        text.block("public enum Content: Sendable, Equatable") { text in
            for content in module.contents {
                text.documentation(content.documentation)
                let parameters = content.fields.map { field in
                    // A property of the content's name needs no label.
                    field.wireName == content.caseName ? field.typeWithDefault : field.parameter
                }
                text.list("case \(content.caseName)(", parameters, ")")
            }
        }
    }

    /// The types of the items of a content's lists.
    func renderStructures(of content: Content, into text: inout SwiftText) {
        let types = content.structures.flatMap { $0.fields.map(\.type.elementName) }
        if types.contains("UnixTime") || types.contains("MessageID") {
            text.line()
            text.line("public import WeChatMessageCoding")
        }
        text.line()
        text.block("extension \(typeName)") { text in
            for (index, structure) in content.structures.enumerated() {
                if index > 0 { text.line() }
                text.documentation(structure.documentation)
                text.block("public struct \(structure.name): Sendable, Equatable") { text in
                    for field in structure.fields {
                        text.documentation(field.meaning)
                        text.line("public var \(field.wireName): \(field.propertyType)")
                        text.line()
                    }
                    SwiftRenderer.renderInitializer(structure.fields, hasUnknownFields: false, into: &text)
                }
            }
        }
    }

    /// What `MessagePlatform` demands of a channel with contents.
    func renderRequirements(of channel: String?, into text: inout SwiftText) {
        text.line()
        renderRequirement(
            of: module.contentForms.first { $0.union.channel == channel && $0.functionName == nil },
            named: "reply", parameters: ["to user: String", "from account: String", "at time: UnixTime"],
            result: "Message", into: &text
        ) { Self.replyParameters[$0.wireName] ?? $0.fillIn }
        text.line()
        renderRequirement(
            of: module.contentForms.first { $0.union.channel == channel && $0.refined == .customerServiceMessage },
            named: "customerServiceMessage", parameters: ["to openID: String"], result: "OutgoingMessage", into: &text
        ) { $0.swiftName == "toUser" ? "openID" : $0.fillIn }
    }

    /// What fills in the header of a passive reply, by wire names.
    private static let replyParameters = ["ToUserName": "user", "FromUserName": "account", "CreateTime": "time"]

    private func renderRequirement(
        of form: ContentForm?, named name: String, parameters: [String], result: String, into text: inout SwiftText,
        argument: (Field) -> String?
    ) {
        let head = "public static func \(name)("
        let parameters = ["_ content: Content"] + parameters
        // A group that is required cannot be left to be filled in.
        let fields = form?.parameters.filter(\.isRequired) ?? []
        guard let form, fields.allSatisfy({ argument($0) != nil }) else {
            return text.list(head, parameters, ") -> (any \(result))? { nil }")
        }
        let arguments = ["content"] + fields.map { "\($0.swiftName ?? ""): \(argument($0) ?? "")" }
        let function = form.functionName.map { ".\($0)" } ?? ""
        text.list(head, parameters, ") -> (any \(result))? {")
        text.indented { text in
            let cast = form.functionName == nil ? "" : " as? any OutgoingMessage"
            text.call(.call("\(form.union.name)\(function)(", arguments.map(Argument.value), ")?.message\(cast)"))
        }
        text.line("}")
    }

    /// The initializer of a union of replies, or the function for an endpoint.
    func render(_ form: ContentForm, into text: inout SwiftText) {
        text.block("extension \(form.union.name)") { text in
            let parameters = ["_ content: \(typeName)"] + form.parameters.map(\.parameter)
            if let name = form.functionName {
                let endpoint = form.conversions.first?.message.message?.endpoint ?? ""
                text.documentation(["The message to `\(endpoint)` that carries a content; `nil` where there is none."])
                text.list("public static func \(name)(", parameters, ") -> Self? {")
            } else {
                text.documentation(["Creates the reply that carries a content; `nil` where there is none."])
                text.list("public init?(", parameters, ") {")
            }
            text.indented { text in
                text.line("switch content {")
                for conversion in form.conversions { render(conversion, of: form, into: &text) }
                let isComplete =
                    form.conversions.count == module.contents.count && form.conversions.allSatisfy { $0.limit == nil }
                if !isComplete { text.line("default: return nil") }
                text.line("}")
            }
            text.line("}")
        }
    }

    private func render(_ conversion: ContentForm.Conversion, of form: ContentForm, into text: inout SwiftText) {
        let names = conversion.content.fields.map { conversion.used.contains($0.wireName) ? "let \($0.wireName)" : "_" }
        let limit = conversion.limit.map { " where \($0.list).count <= \($0.count)" } ?? ""
        text.line("case .\(conversion.content.caseName)(\(names.joined(separator: ", ")))\(limit):")
        text.indented { text in
            text.call(.call("let message = \(conversion.message.name)(", conversion.arguments, ")"))
            text.line("\(form.functionName == nil ? "self =" : "return") .\(conversion.message.caseName)(message)")
        }
    }
}

extension Field {
    /// What the field means, without its wire name.
    fileprivate var meaning: [String] { Array(documentation.dropLast(2)) }

    /// What stands in the field until it is filled in; `nil` where that would be a group.
    fileprivate var fillIn: String? {
        if case .group = type { return nil }
        return blankValue
    }
}
