import Foundation
import Testing

extension PluginTests {
    /// A copy of this package, as a maintainer changes it.
    @Suite struct OwnPackageTests {
        private static let module = "OfficialAccountMessages"
        private static let scan = "Schemas/OfficialAccount/Event/Scan.json"
        private static let mirror = "Generated/OfficialAccount/Event.Scan.swift"

        @Test(.timeLimit(.minutes(8)))
        func schemasMirrorAndBuildFollowEveryChange() throws {
            let package = try ThrowawayPackage(copyNamed: "copy")
            defer { package.remove() }

            let first = try package.build(target: Self.module)
            try #require(first.isSuccess, "\(first.output)")
            let files = try package.generatedFiles()
            let second = try package.build(target: Self.module)
            #expect(second.isSuccess, "\(second.output)")
            #expect(try package.generatedFiles() == files, "nothing changed, so nothing is generated")

            try checkMirror(of: package)
            try checkEditing(package)
            try checkNewMessage(in: package)
            try checkSharedDefinitions(of: package)
            try checkMistake(in: package)
        }

        /// The mirror agrees with the schemas until one is edited, and again when it is refreshed.
        private func checkMirror(of package: ThrowawayPackage) throws {
            let agreeing = try package.command("generate-messages", "--check")
            #expect(agreeing.isSuccess, "\(agreeing.output)")

            try package.replace("A follower scanned a QR code", by: "A follower read a QR code", in: Self.scan)
            let before = try package.read(Self.mirror)
            let differing = try package.command("generate-messages", "--check")
            #expect(!differing.isSuccess)
            for line in [
                "--- \(Self.mirror)", "-/// A follower scanned a QR code that carries a scene.",
                "+/// A follower read a QR code that carries a scene.",
                "Run: swift package --allow-writing-to-package-directory generate-messages",
            ] {
                #expect(differing.output.contains(line), "\(differing.output)")
            }
            #expect(try package.read(Self.mirror) == before, "--check writes nothing")

            let refreshed = try package.command("generate-messages")
            #expect(refreshed.isSuccess, "\(refreshed.output)")
            #expect(try package.read(Self.mirror).contains("A follower read a QR code"))
            let again = try package.command("generate-messages", "--check")
            #expect(again.isSuccess, "\(again.output)")
        }

        /// A build after an edit generates what the edit concerns.
        private func checkEditing(_ package: ThrowawayPackage) throws {
            let files = try package.generatedFiles()
            try package.replace("\"SCAN\"", by: "\"SCANNED\"", in: Self.scan)
            let edited = try package.build(target: Self.module)
            #expect(edited.isSuccess, "\(edited.output)")
            let changed = try package.generatedFiles().filter { files[$0.key] != $0.value }
            #expect(changed.keys.sorted() == ["AllMessages.swift", "Event.Scan.swift"])
        }

        /// A new message is a schema and a sample that can be built at once; a message that goes takes its mirror along.
        private func checkNewMessage(in package: ThrowawayPackage) throws {
            let (schema, sample) = (
                "Schemas/OfficialAccount/Event/FooBar.json", "Tests/Samples/OfficialAccount/Event/FooBarEvent.xml"
            )
            let misspelt = try package.command("new-message", "OfficialAccount", "Evnt", "FooBar")
            #expect(!misspelt.isSuccess)
            #expect(
                misspelt.output.contains("error: there is no folder 'Evnt' in OfficialAccount; did you mean Event?"),
                "\(misspelt.output)")
            #expect(!package.exists("Schemas/OfficialAccount/Evnt"))

            let written = try package.command("new-message", "OfficialAccount", "Event", "FooBar")
            #expect(written.isSuccess, "\(written.output)")
            #expect(package.exists(schema) && package.exists(sample))
            #expect(written.output.contains("  swift test --no-parallel\n"), "\(written.output)")
            let twice = try package.command("new-message", "OfficialAccount", "Event", "FooBar")
            #expect(!twice.isSuccess)
            #expect(twice.output.contains("error: \(schema) is there already"), "\(twice.output)")

            // In a folder of messages in JSON, with headers of their own.
            let ofRobot = try package.command("new-message", "WeCom", "SmartRobot/Event", "AibotFoo")
            #expect(ofRobot.isSuccess, "\(ofRobot.output)")
            #expect(package.exists("Tests/Samples/WeCom/SmartRobot/Event/AibotFooEvent.json"))

            let mirrored = try package.command("generate-messages")
            #expect(mirrored.isSuccess, "\(mirrored.output)")
            #expect(package.exists("Generated/OfficialAccount/Event.FooBar.swift"))
            #expect(package.exists("Generated/WeCom/SmartRobot.Event.AibotFoo.swift"))
            let built = try package.build(target: Self.module)
            #expect(built.isSuccess, "\(built.output)")
            #expect(try package.generatedFiles()["Event.FooBar.swift"] != nil)

            try package.delete(schema)
            try package.delete("Schemas/WeCom/SmartRobot/Event/AibotFoo.json")
            let removed = try package.command("generate-messages")
            #expect(removed.isSuccess, "\(removed.output)")
            #expect(!package.exists("Generated/OfficialAccount/Event.FooBar.swift"))
            let rebuilt = try package.build(target: Self.module)
            #expect(rebuilt.isSuccess, "\(rebuilt.output)")
            #expect(try package.generatedFiles()["Event.FooBar.swift"] == nil)
        }

        /// A definition that all platforms share comes with the schema that refers to it, and is followed when it changes.
        private func checkSharedDefinitions(of package: ThrowawayPackage) throws {
            let (event, goods) = ("Schemas/OfficialAccount/Event/Sold.json", "Schemas/Shared/TestGoods.json")
            try package.write(
                """
                {
                  "$schema": "../message.schema.json",
                  "$defs": {
                    "TestGoods": {
                      "type": "object",
                      "description": "Goods of a shop.",
                      "properties": { "Name": { "type": "string", "description": "Their name." } }
                    }
                  }
                }
                """, to: goods)
            try package.write(
                """
                {
                  "$schema": "../../message.schema.json",
                  "title": "SoldEvent",
                  "description": "Goods were sold.",
                  "allOf": [{ "$ref": "../Common.json#/$defs/EventHeader" }],
                  "properties": {
                    "Event": { "const": "sold" },
                    "Goods": { "$ref": "../../Shared/TestGoods.json#/$defs/TestGoods" }
                  }
                }
                """, to: event)
            let added = try package.build(target: Self.module)
            #expect(added.isSuccess, "\(added.output)")
            let files = try package.generatedFiles()
            #expect(files["Shared.swift"] != nil)

            try package.replace("Goods of a shop.", by: "What a shop sells.", in: goods)
            let edited = try package.build(target: Self.module)
            #expect(edited.isSuccess, "\(edited.output)")
            let changed = try package.generatedFiles().filter { files[$0.key] != $0.value }
            // The field without words of its own takes those of its type.
            #expect(changed.keys.sorted() == ["Event.Sold.swift", "Shared.swift"])

            let mirrored = try package.command("generate-messages")
            #expect(mirrored.isSuccess, "\(mirrored.output)")
            #expect(try package.read("Generated/OfficialAccount/Shared.swift").contains("What a shop sells."))

            try package.delete(event)
            try package.delete(goods)
            let removed = try package.build(target: Self.module)
            #expect(removed.isSuccess, "\(removed.output)")
            let refreshed = try package.command("generate-messages")
            #expect(refreshed.isSuccess, "\(refreshed.output)")
        }

        /// A mistake stops the build and the refreshing, and does not stop who builds the mirror: no plugin runs there.
        private func checkMistake(in package: ThrowawayPackage) throws {
            let (title, moduleTitle) = ("\"title\": \"ScanEvent\"", "\"title\": \"\(Self.module)\"")
            try package.replace(title, by: moduleTitle, in: Self.scan)
            let hiding = try package.build(target: Self.module)
            #expect(!hiding.isSuccess)
            #expect(
                hiding.output.contains(
                    "Scan.json:3:12: error: '\(Self.module)' is the name of the module, which it would hide"),
                "\(hiding.output)")
            try package.replace(moduleTitle, by: title, in: Self.scan)

            try package.replace(title, by: "\"titel\": \"ScanEvent\"", in: Self.scan)
            let mistake = "Scan.json:3:3: error: unknown keyword \"titel\" of a message; did you mean \"title\"?"
            let built = try package.build(target: Self.module)
            #expect(!built.isSuccess)
            #expect(built.output.contains(package.url(Self.scan).deletingLastPathComponent().path + "/" + mistake))
            let before = try package.read(Self.mirror)
            let refreshed = try package.command("generate-messages")
            #expect(!refreshed.isSuccess)
            #expect(refreshed.output.contains("Schemas/OfficialAccount/Event/" + mistake), "\(refreshed.output)")
            #expect(try package.read(Self.mirror) == before)

            let pregenerated = try package.build(target: Self.module, environment: ["WECHAT_PREGENERATED": "1"])
            #expect(pregenerated.isSuccess, "\(pregenerated.output)")
            #expect(!pregenerated.output.contains("Generating the messages"), "\(pregenerated.output)")
        }
    }
}
