import Foundation
import MessageSchemaGenerator
import Testing
import WeChatMessageCoding

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

    @Test(arguments: ["Content", "Shared", "Robot/Content"]) func aFolderWithoutMessagesIsRefused(_ folder: String) {
        #expect(throws: Scaffold.Failure.self) { try Scaffold(folder: folder, name: "FooBar") }
    }

    private func generator(_ files: [(path: String, text: String)]) throws -> Generator {
        try Generator(
            platform: "Foo",
            files: files.map { SourceFile(path: $0.path, relativePath: $0.path, bytes: Array($0.text.utf8)) })
    }

    /// A file of definitions: headers of one field each.
    private func headers(_ names: String...) -> String {
        let definitions = names.map { name in
            """
            "\(name)": { "type": "object", "description": "A header.", "properties": {
              "\(name)Field": { "type": "string", "description": "A field." } } }
            """
        }
        return "{ \"$schema\": \"\", \"$defs\": { \(definitions.joined(separator: ", ")) } }"
    }

    @Test(arguments: ["Event", "Message", "Reply", "Send", "Robot/Event", "Robot/Send"])
    func theFirstMessageOfAFolderHasTheHeadersThatThereAre(folder: String) throws {
        let scaffold = try Scaffold(folder: folder, name: "FooBar")
        // The headers lie beside the folders of the channel, or of the platform.
        let parent = folder.split(separator: "/").dropLast().map { "\($0)/" }.joined()
        let common = headers("EventHeader", "MessageHeader", "MessageTrailer", "ReplyHeader")
        let header = [
            "Event": "EventHeaderField", "Message": "MessageTrailerField", "Reply": "ReplyHeaderField",
        ][folder.split(separator: "/").last ?? ""]
        for (definitions, isThere) in [([("\(parent)Common.json", common)], true), ([], false)] {
            let files = try scaffold.files(beside: generator(definitions)) { _ in nil }
            let path = "\(folder)/\(scaffold.fileName).json"
            #expect(try generator(definitions + [(path, files.schema)]).messages.map(\.name) == [scaffold.title])
            #expect(files.isJSON == folder.hasSuffix("Send"))
            #expect(files.sample.contains(files.isJSON ? "\"foo_bar\"" : "<![CDATA[foo_bar]]>"))
            if let header { #expect(files.sample.contains("<\(header)>") == isThere) }
        }
    }

    /// In some folders the titles are the names of the files: `CustomText`, `ComponentVerifyTicketPush`.
    @Test func theTitleIsMadeAsMostOfTheFolderAre() throws {
        func schema(_ title: String) -> String {
            """
            { "$schema": "", "title": "\(title)", "description": "Foo.",
              "properties": { "Event": { "const": "\(title)" } } }
            """
        }
        let plain = [("Event/OnePush.json", schema("OnePush")), ("Event/TwoPush.json", schema("TwoPush"))]
        let suffixed = ("Event/Three.json", schema("ThreeEvent"))
        let four = try Scaffold(folder: "Event", name: "FourPush")
        let like = try four.titled(like: generator(plain + [suffixed]))
        #expect(like.title == "FourPush" && like.fileName == "FourPush")
        let files = try like.files(beside: generator(plain + [suffixed])) { _ in nil }
        #expect(files.schema.contains("\"title\": \"FourPush\""))
        // The folder's name is the last word where as many have it, and where there are none.
        for definitions in [[plain[0], suffixed], []] {
            let unlike = try four.titled(like: generator(definitions))
            #expect(unlike.title == "FourPushEvent" && unlike.fileName == "FourPush")
        }
    }

    @Test func theFolderOfAChannelHoldsNoMessage() throws {
        let files = try Scaffold(folder: "Robot/Event", name: "FooBar").files(beside: generator([])) { _ in nil }
        let robot = try generator([("Robot/Event/FooBar.json", files.schema)])
        let failure = #expect(throws: Scaffold.Failure.self) {
            try Scaffold(folder: "Robot", name: "Baz").files(beside: robot) { _ in nil }
        }
        #expect(failure?.message == "'Robot' is a channel, whose messages lie in folders within it: Robot/Event")
        #expect(try Scaffold(folder: "Robot/Message", name: "Baz").files(beside: robot) { _ in nil }.isJSON == false)
    }

    @Test func aMessageHasTheFormThatMostOfItsFolderHave() throws {
        func message(_ name: String, _ keywords: String, _ properties: String) -> (String, String) {
            (
                "Robot/Event/\(name).json",
                """
                { "$schema": "", "title": "\(name)Event", "description": "It.", \(keywords) "properties": { \(properties) },
                  "required": ["event"] }
                """
            )
        }
        func event(_ type: String) -> String {
            """
            "kind": { "const": "event" }, "event": { "type": "object", "description": "It.", "properties": {
              "type": { "const": "\(type)" } } }
            """
        }
        let most = #""x-wire": "json", "allOf": [{ "$ref": "../Common.json#/$defs/RobotHeader" }],"#
        let generator = try generator([
            ("Robot/Common.json", headers("RobotHeader", "OtherHeader", "EventHeader")),
            message("A", #""allOf": [{ "$ref": "../Common.json#/$defs/OtherHeader" }],"#, event("a")),
            message("B", most, event("b")), message("C", most, event("c")),
        ])
        let files = try Scaffold(folder: "Robot/Event", name: "FooBar").files(beside: generator) { path in
            path == "Robot/Event/BEvent.json" ? #"{ "RobotHeaderField": "r1" }"# : nil
        }
        #expect(
            files.schema == """
                {
                  "$schema": "../../../message.schema.json",
                  "title": "FooBarEvent",
                  "description": "Say in a sentence what happened.",
                  "x-wire": "json",
                  "allOf": [{ "$ref": "../Common.json#/$defs/RobotHeader" }],
                  "properties": {
                    "kind": { "const": "event" },
                    "event": { "type": "object", "description": "Say in a sentence what it holds.", "properties": { "type": { "const": "foo_bar" } } },
                    "example": { "type": "string", "description": "Say in a sentence what the field holds." }
                  },
                  "required": ["event", "example"]
                }

                """)
        #expect(
            files.sample == """
                {
                  "RobotHeaderField": "r1",
                  "kind": "event",
                  "event": {
                    "type": "foo_bar"
                  },
                  "example": "示例 🌱"
                }

                """)
    }

    @Test func aTitleThatAnotherMessageHasIsRefused() throws {
        let (event, robot) = (
            try Scaffold(folder: "Event", name: "FooBar"), try Scaffold(folder: "Robot/Event", name: "FooBar")
        )
        let files = try event.files(beside: generator([])) { _ in nil }
        let generator = try generator([("Event/FooBar.json", files.schema)])
        let failure = #expect(throws: Scaffold.Failure.self) { try robot.files(beside: generator) { _ in nil } }
        #expect(failure?.message.contains("FooBarEvent") == true)
    }

    /// Of each platform each folder that has messages: what is written there builds, and its sample is of its type's form.
    @Test(arguments: try Platform.all) func aMessageCanBeAddedToEachFolder(of platform: Platform) throws {
        let generator = try platform.generator()
        let folders = Set(generator.messages.map(\.folder)).sorted()
        #expect(!folders.isEmpty)
        for folder in folders {
            let scaffold = try Scaffold(folder: folder, name: "FooBar")
            let files = try scaffold.files(beside: generator, sample: platform.sample)
            let extended = try platform.generator(adding: files.schema, at: "\(folder)/\(scaffold.fileName).json")
            #expect(extended.messages.count == generator.messages.count + 1)
            let neighbours = generator.messages.filter { $0.folder == folder }
            let inJSON = neighbours.filter { platform.sample("\(folder)/\($0.name).json") != nil }
            #expect(files.isJSON == (2 * inJSON.count > neighbours.count), "\(folder)")
            let tree =
                try files.isJSON
                ? WireValue(json: files.sample.utf8) : WireValue(xml: Array(files.sample.utf8))
            #expect(files.sample.contains("foo_bar") || files.schema.contains("\"x-answers\": [\"foo_bar\"]"))
            #expect(tree[files.schema.contains("\"Example\"") ? "Example" : "example"]?.text == "示例 🌱")
        }
    }
}

/// A platform of this package.
struct Platform: CustomTestStringConvertible, Sendable {
    let name: String

    private static let schemas = Fixture.package.appending(path: "Schemas")

    static var all: [Platform] {
        get throws {
            try FileManager.default.contentsOfDirectory(atPath: schemas.path).sorted()
                .filter { !$0.contains(".") && $0 != "Shared" }.map(Platform.init)
        }
    }

    var testDescription: String { name }

    func sample(_ path: String) -> String? {
        try? String(
            contentsOf: Fixture.package.appending(path: "Tests/Samples/\(name)/\(path)"), encoding: .utf8)
    }

    /// The generator of its schemas, and of one more.
    func generator(adding schema: String? = nil, at path: String = "") throws -> Generator {
        let added = schema.map { SourceFile(path: path, relativePath: path, bytes: Array($0.utf8)) }
        let files = try files(in: name, relativeTo: "") + files(in: "Shared", relativeTo: "../Shared/")
        return try Generator(platform: name, files: files + (added.map { [$0] } ?? []))
    }

    private func files(in folder: String, relativeTo prefix: String) throws -> [SourceFile] {
        let url = Self.schemas.appending(path: folder)
        return try FileManager.default.subpathsOfDirectory(atPath: url.path).filter { $0.hasSuffix(".json") }.map {
            SourceFile(
                path: "\(folder)/\($0)", relativePath: prefix + $0,
                bytes: Array(try Data(contentsOf: url.appending(path: $0))))
        }
    }
}
