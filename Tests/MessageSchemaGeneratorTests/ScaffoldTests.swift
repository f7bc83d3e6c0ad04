import MessageSchemaGenerator
import Testing

@Suite struct ScaffoldTests {
    @Test(arguments: [
        ("Event", "FooBar", "FooBarEvent", "FooBar"), ("Event", "FooBarEvent", "FooBarEvent", "FooBar"),
        ("Reply", "Text2", "Text2Reply", "Text2"),
    ]) func theFolderIsTheLastWordOfTheTitle(folder: String, name: String, title: String, fileName: String) throws {
        let scaffold = try Scaffold(folder: folder, name: name)
        #expect(scaffold.title == title)
        #expect(scaffold.fileName == fileName)
    }

    @Test(arguments: [("Event", "fooBar"), ("event", "Foo"), ("Event", "Event"), ("Event", "Foo Bar"), ("Event", "")])
    func aNameThatNoTypeCanHaveIsRefused(folder: String, name: String) {
        #expect(throws: Scaffold.Failure.self) { try Scaffold(folder: folder, name: name) }
    }

    @Test(arguments: ["Event", "Message", "Reply"]) func whatIsWrittenCanBeGeneratedFrom(folder: String) throws {
        let headers = ["EventHeader", "MessageHeader", "MessageTrailer", "ReplyHeader"].map { name in
            """
            "\(name)": { "type": "object", "description": "A header.", "properties": {
              "\(name)": { "type": "string", "description": "A field." } } }
            """
        }
        let common = "{ \"$schema\": \"\", \"$defs\": { \(headers.joined(separator: ", ")) } }"
        let scaffold = try Scaffold(folder: folder, name: "FooBar")
        let files = [("Common.json", common), ("\(folder)/\(scaffold.fileName).json", scaffold.schema)].map {
            path, text in SourceFile(path: path, relativePath: path, bytes: Array(text.utf8))
        }
        let generator = try Generator(platform: "Foo", files: files)
        #expect(generator.messages.map(\.name) == ["FooBar\(folder)"])
        #expect(scaffold.sample.contains("<![CDATA[foo_bar]]>"))
    }
}
