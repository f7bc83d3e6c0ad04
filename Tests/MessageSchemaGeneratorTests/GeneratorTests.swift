import Foundation
import MessageSchemaGenerator
import Testing

@Suite struct GeneratorTests {
    @Test func theSameSchemasInAnyOrderGiveTheSameBytes() throws {
        for fixture in Fixture.good {
            let files = try fixture.files()
            let first = try Generator(platform: "Foo", files: files)
            let second = try Generator(platform: "Foo", files: files.reversed())
            #expect(first.swiftFiles().map(\.name) == second.swiftFiles().map(\.name))
            #expect(first.swiftFiles().map(\.text) == second.swiftFiles().map(\.text))
            #expect(first.referencePage { _ in nil } == second.referencePage { _ in nil })
        }
    }

    @Test func noSchemasGiveNoMessages() throws {
        let generator = try Generator(platform: "Foo", files: [])
        #expect(generator.messages.isEmpty)
        #expect(generator.swiftFiles().map(\.name) == ["AllMessages.swift"])
    }

    @Test func aThousandSchemasGiveAThousandFilesAndTheUnions() throws {
        let files = (0..<1_000).map { index in
            let path = "Event/Foo\(index).json"
            return SourceFile(path: path, relativePath: path, bytes: Array(Self.schema(index).utf8))
        }
        let generator = try Generator(platform: "Foo", files: files)
        #expect(generator.messages.count == 1_000)
        #expect(generator.swiftFiles().count == 1_001)
    }

    @Test(arguments: [
        ("Foo", "Event/A\npublic let injected = 1 //.json"), ("Foo", "B\r/Foo.json"), ("Foo", "Event/C\u{2028}.json"),
        ("Foo\npublic let injected = 1 //", "Event/Foo.json"),
    ]) func aPathThatWouldEndItsCommentIsAMistake(platform: String, path: String) throws {
        let file = SourceFile(path: path, relativePath: path, bytes: Array(Self.schema(1).utf8))
        let failure = try #require(throws: Generator.Failure.self) {
            try Generator(platform: platform, files: [file])
        }
        #expect(Diagnostic.render(failure.diagnostics).contains("has a control character, and stands in the Swift"))
    }

    @Test(arguments: [false, true]) func aLongRowOfReferencesIsAMistake(isReversed: Bool) throws {
        var definitions = (0..<2_000).map { index in
            "\"D\(index)\": { \"$ref\": \"#/$defs/D\(index + 1)\" }"
        }
        if isReversed { definitions.reverse() }
        let text = """
            {
              "title": "FooEvent", "description": "Something happened.",
              "properties": {
                "MsgType": { "const": "event" }, "A": { "$ref": "#/$defs/D0", "description": "Something." }
              },
              "$defs": { \(definitions.joined(separator: ",\n")),\n"D2000": { "type": "string", "description": "A text." } }
            }
            """
        let file = SourceFile(path: "Event/Foo.json", relativePath: "Event/Foo.json", bytes: Array(text.utf8))
        let failure = try #require(throws: Generator.Failure.self) { try Generator(platform: "Foo", files: [file]) }
        let rows = failure.diagnostics.filter { $0.message.contains("100 definitions refer to one another in a row") }
        #expect((19...20).contains(rows.count))
    }

    private static func schema(_ index: Int) -> String {
        """
        {
          "$schema": "../../message.schema.json",
          "title": "Foo\(index)Event",
          "description": "Foo \(index) happened.",
          "properties": {
            "Event": { "const": "foo\(index)" },
            "Name": { "type": "string", "description": "The name." },
            "Count": { "type": "integer", "description": "The count." }
          },
          "required": ["Name"]
        }
        """
    }

    @Test func theReferencePageShowsEachMessageWithItsSample() throws {
        let fixture = try #require(Fixture.good.first { $0.name == "Headers" })
        let generator = try Generator(platform: "Foo", files: fixture.files())
        let page = generator.referencePage { path in "<xml>\(path)</xml>" }
        for message in generator.messages {
            #expect(page.contains("\n### \(message.name)\n"))
            let wire = message.folder == "Send" ? "json" : "xml"
            #expect(page.contains("```\(wire)\n<xml>\(message.folder)/\(message.name).\(wire)</xml>\n```"))
        }
        #expect(page.contains("is an optional in Swift; a list or a map is empty instead.\n"))
        #expect(page.contains("| `MsgId`, `MsgID` | `msgID` | `MessageID` | yes | The message's ID. |"))
    }

    @Test func theReferencePageNamesTheTypeOfEachChannel() throws {
        for platform in try Platform.all {
            let page = try platform.generator().referencePage { _ in nil }
            let sections = page.components(separatedBy: "\n## ").dropFirst().filter { $0.contains("\nSchema: [") }
            #expect(!sections.isEmpty)
            for section in sections {
                let channel = try #require(section.firstMatch(of: #/^(?:(\w+): )?\w+ /#)).1 ?? ""
                #expect(
                    section.contains("\n\nChannel: `\(platform.name)\(channel)`.\n\n### "), "\(section.prefix(200))")
            }
        }
    }

    @Test func aGeneratedFileBeginsWithTheMarkByWhichAStaleOneIsKnown() throws {
        for fixture in Fixture.good {
            for file in try Generator(platform: "Foo", files: fixture.files()).swiftFiles() {
                #expect(file.text.hasPrefix(Generator.mark))
            }
        }
    }
}
