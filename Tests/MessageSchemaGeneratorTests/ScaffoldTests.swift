import MessageSchemaGenerator
import Testing

@Suite struct ScaffoldTests {
    @Test(arguments: [
        ("Event", "FooBar", "FooBarEvent", "FooBar"), ("Event", "FooBarEvent", "FooBarEvent", "FooBar"),
        ("Reply", "Text2", "Text2Reply", "Text2"), ("Robot/Event", "FooBar", "FooBarEvent", "FooBar"),
    ]) func theFolderIsTheLastWordOfTheTitle(folder: String, name: String, title: String, fileName: String) throws {
        let scaffold = try Scaffold(folder: folder, name: name)
        #expect(scaffold.title == title)
        #expect(scaffold.fileName == fileName)
    }

    @Test(arguments: [
        ("Event", "fooBar"), ("event", "Foo"), ("Event", "Event"), ("Event", "Foo Bar"), ("Event", ""), ("", "Foo"),
        ("/Event", "Foo"), ("Shop/Robot/Event", "Foo"),
    ]) func aNameThatNoTypeCanHaveIsRefused(folder: String, name: String) {
        #expect(throws: Scaffold.Failure.self) { try Scaffold(folder: folder, name: name) }
    }

    @Test(arguments: ["Event", "Message", "Reply", "Send", "Robot/Event", "Robot/Send"])
    func whatIsWrittenCanBeGeneratedFrom(folder: String) throws {
        let headers = ["EventHeader", "MessageHeader", "MessageTrailer", "ReplyHeader"].map { name in
            """
            "\(name)": { "type": "object", "description": "A header.", "properties": {
              "\(name)Field": { "type": "string", "description": "A field." } } }
            """
        }
        let common = "{ \"$schema\": \"\", \"$defs\": { \(headers.joined(separator: ", ")) } }"
        let scaffold = try Scaffold(folder: folder, name: "FooBar")
        // The headers lie beside the folders of the channel, or of the platform.
        let parent = folder.split(separator: "/").dropLast().map { "\($0)/" }.joined()
        let files = [("\(parent)Common.json", common), ("\(folder)/\(scaffold.fileName).json", scaffold.schema)].map {
            path, text in SourceFile(path: path, relativePath: path, bytes: Array(text.utf8))
        }
        let generator = try Generator(platform: "Foo", files: files)
        #expect(generator.messages.map(\.name) == [scaffold.title])
        #expect(scaffold.sample.contains(scaffold.isJSON ? "\"foo_bar\"" : "<![CDATA[foo_bar]]>"))
    }
}
