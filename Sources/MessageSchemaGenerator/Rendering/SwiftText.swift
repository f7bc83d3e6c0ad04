/// Swift source that grows line by line.
struct SwiftText {
    private(set) var text = ""
    private var depth = 0

    /// Adds a line, indented. An empty one is just that.
    mutating func line(_ line: String = "") {
        if !line.isEmpty {
            for _ in 0..<depth { text += "    " }
            text += line
        }
        text += "\n"
    }

    /// Adds a call behind a label: on the same line where it fits, else on the next, else its argument on one of its own.
    mutating func line(_ label: String, then call: String, _ argument: String) {
        if label.count + 1 + call.count + argument.count + depth * 4 <= 120 {
            return line("\(label) \(call)\(argument)")
        }
        line(label)
        indented { text in
            if call.count + argument.count + text.depth * 4 <= 120 { return text.line(call + argument) }
            text.line(call)
            text.indented { $0.line(argument) }
        }
    }

    /// Adds lines between braces.
    mutating func block(_ head: String, _ body: (inout SwiftText) -> Void) {
        line(head + " {")
        indented(body)
        line("}")
    }

    /// Adds a documentation comment, its lines broken to the width of the page.
    mutating func documentation(_ lines: [String], deprecated: Bool = false) {
        for paragraph in lines {
            for part in wrapped(paragraph, width: 116 - depth * 4) {
                line(part.isEmpty ? "///" : "/// \(part)")
            }
        }
        // Not an attribute: the union and the decoder have to name it all the same, and would not build without a warning.
        if deprecated {
            line("///")
            line("/// - Warning: Deprecated: WeChat has given this up.")
        }
    }

    /// Adds a declaration with arguments: on one line where they fit, else over indented lines, filled.
    mutating func list(_ head: String, _ items: [String], _ tail: String) {
        let single = head + items.joined(separator: ", ") + tail
        if single.count + depth * 4 <= 120 { return line(single) }
        line(head)
        depth += 1
        for part in wrapped(items, width: 120 - depth * 4) { line(part) }
        depth -= 1
        line(tail)
    }

    /// Adds a call: on one line where it fits, else with its arguments over indented lines, filled.
    mutating func call(_ call: Argument, then tail: String = "") {
        guard call.text.count + tail.count + depth * 4 > 120 else { return line(call.text + tail) }
        if case .closure(let head, let body) = call {
            line(head + " {")
            indented { $0.call(body) }
            return line("}" + tail)
        }
        guard case .call(let head, let arguments, let end) = call else { return line(call.text + tail) }
        line(head)
        indented { text in
            var filled = ""
            for (index, argument) in arguments.enumerated() {
                let tail = index + 1 < arguments.count ? "," : end + tail
                let width = 120 - text.depth * 4
                if !filled.isEmpty, filled.count + 1 + argument.text.count + tail.count > width {
                    text.line(filled)
                    filled = ""
                }
                if filled.isEmpty, argument.text.count + tail.count > width {
                    text.call(argument, then: tail)
                } else {
                    filled += (filled.isEmpty ? "" : " ") + argument.text + tail
                }
            }
            if !filled.isEmpty { text.line(filled) }
        }
    }

    /// Adds lines a step further in.
    mutating func indented(_ body: (inout SwiftText) -> Void) {
        depth += 1
        body(&self)
        depth -= 1
    }

    /// Adds a computed property that gives an array.
    mutating func array(_ head: String, _ items: [String]) {
        let single = "\(head) { [\(items.joined(separator: ", "))] }"
        if single.count + depth * 4 <= 120 { return line(single) }
        block(head) { text in
            let single = "[\(items.joined(separator: ", "))]"
            if single.count + text.depth * 4 <= 120 { return text.line(single) }
            text.line("[")
            text.indented { text in
                for part in text.wrapped(items, width: 120 - text.depth * 4, trailingComma: true) { text.line(part) }
            }
            text.line("]")
        }
    }

    /// Adds a call with a string literal: over several lines where it is too long for one.
    mutating func literal(_ head: String, _ value: String, _ tail: String) {
        let single = head + quoted(value) + tail
        if single.count + depth * 4 <= 120 { return line(single) }
        line(head)
        indented { text in
            text.line("\"\"\"")
            text.line(quoting: value)
            text.line("\"\"\"" + tail)
        }
    }

    /// Adds a declaration that conforms to protocols, and what it holds.
    mutating func block(_ head: String, conformingTo protocols: [String], _ body: (inout SwiftText) -> Void) {
        let single = "\(head): \(protocols.joined(separator: ", "))"
        if single.count + 2 + depth * 4 <= 120 { return block(single, body) }
        // The first line has room for the name as well: its protocols are divided as if the name were one of them.
        let lines = wrapped(["\(head): \(protocols[0])"] + protocols.dropFirst(), width: 120 - depth * 4)
        line(lines[0])
        indented { text in for part in lines.dropFirst() { text.line(part) } }
        line("{")
        indented(body)
        line("}")
    }

    /// Items with commas between them, in lines of a width; no item is divided.
    private func wrapped(_ items: [String], width: Int, trailingComma: Bool = false) -> [String] {
        var lines: [String] = []
        var current = ""
        for (index, item) in items.enumerated() {
            let piece = index + 1 < items.count || trailingComma ? item + "," : item
            if !current.isEmpty, current.count + 1 + piece.count > width {
                lines.append(current)
                current = ""
            }
            current += (current.isEmpty ? "" : " ") + piece
        }
        return lines + [current]
    }

    /// Adds a line of a string literal: over several lines of source where it is too long for one.
    mutating func line(quoting value: String) {
        let parts = wrapped(value, width: 114 - depth * 4)
        for (index, part) in parts.enumerated() {
            line(String(quoted(part).dropFirst().dropLast()) + (index + 1 < parts.count ? " \\" : ""))
        }
    }

    private func wrapped(_ text: String, width: Int) -> [String] {
        guard text.count > width else { return [text] }
        var lines: [String] = []
        var current = ""
        for word in text.split(separator: " ") {
            if !current.isEmpty, current.count + 1 + word.count > width {
                lines.append(current)
                current = ""
            }
            current += (current.isEmpty ? "" : " ") + word
        }
        return lines + [current]
    }
}

/// A Swift string literal.
func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
        switch scalar {
        case "\"": result += "\\\""
        case "\\": result += "\\\\"
        case "\n": result += "\\n"
        case _ where scalar.value < 0x20 || scalar.value == 0x7F: result += "\\u{\(String(scalar.value, radix: 16))}"
        default: result.unicodeScalars.append(scalar)
        }
    }
    return result + "\""
}
