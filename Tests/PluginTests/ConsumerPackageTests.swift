import Foundation
import Testing

extension PluginTests {
    /// A package that uses this one, and has message schemas of its own in its target's folder.
    @Suite struct ConsumerPackageTests {
        private static let manifest = """
            // swift-tools-version: 6.1
            import PackageDescription

            let package = Package(
                name: "shop",
                platforms: [.macOS(.v13)],
                dependencies: [.package(path: "\(ThrowawayPackage.tested.path)")],
                targets: [
                    .target(
                        name: "Shop",
                        dependencies: [
                            .product(name: "WeChatMessageCoding", package: "\(ThrowawayPackage.tested.lastPathComponent)")
                        ],
                        exclude: ["settings.json"], resources: [.copy("prices.json")],
                        plugins: [
                            .plugin(name: "MessagePlugin", package: "\(ThrowawayPackage.tested.lastPathComponent)")
                        ])
                ]
            )
            """

        private func schema(_ name: String, fields: String = "") -> String {
            """
            {
              "$schema": "message.schema.json",
              "title": "\(name)Event",
              "description": "Something happened in the shop.",
              "properties": {
                "Event": { "const": "\(name)" },
                "Goods": { "type": "string", "description": "The goods." }\(fields)
              },
              "required": ["Goods"]
            }
            """
        }

        @Test(.timeLimit(.minutes(5)))
        func schemasOfItsOwnBecomeTypesOfItsModuleAndFollowEveryChange() throws {
            let shop = try ThrowawayPackage(name: "shop")
            defer { shop.remove() }
            try shop.write(Self.manifest, to: "Package.swift")
            try shop.write(schema("Sold"), to: "Sources/Shop/Event/Sold.json")
            // The description of the dialect is for the editor, wherever a copy lies.
            let dialect = ThrowawayPackage.tested.appending(path: "Schemas/message.schema.json")
            for folder in ["Sources/Shop", "Sources/Shop/Event"] {
                try shop.write(String(contentsOf: dialect, encoding: .utf8), to: "\(folder)/message.schema.json")
            }
            // These are no schemas, and the manifest says so.
            try shop.write("{}", to: "Sources/Shop/settings.json")
            try shop.write("{}", to: "Sources/Shop/prices.json")
            let source = "Sources/Shop/Shop.swift"

            // The first build. The types are used as those of the module: without an import of another.
            try shop.write(
                """
                func goods(_ message: InboundMessage) -> String? {
                    if case .sold(let event) = message { event.goods } else { nil }
                }
                """, to: source)
            let first = try shop.build(target: "Shop")
            try #require(first.isSuccess, "\(first.output)")
            let files = try shop.generatedFiles()
            #expect(files.keys.sorted() == ["AllMessages.swift", "Event.Sold.swift"])

            // There is no mirror to refresh, and the command says why.
            let mirrored = try shop.command("generate-messages")
            #expect(!mirrored.isSuccess)
            #expect(mirrored.output.contains("swift build generates their Swift"), "\(mirrored.output)")

            // Nothing changed, nothing is generated.
            let second = try shop.build(target: "Shop")
            #expect(second.isSuccess, "\(second.output)")
            #expect(try shop.generatedFiles() == files)

            // A schema that gets a field. The union is written again, because the compiler has to compile it again.
            func write(price description: String) throws {
                let field = "\"Price\": { \"type\": \"integer\", \"description\": \"\(description)\" }"
                try shop.write(schema("Sold", fields: ",\n    \(field)"), to: "Sources/Shop/Event/Sold.json")
            }
            try write(price: "In yuan.")
            try shop.write("func price(_ event: SoldEvent) -> Int? { event.price }", to: source)
            let edited = try shop.build(target: "Shop")
            #expect(edited.isSuccess, "\(edited.output)")
            let unions = try shop.generatedFiles()["AllMessages.swift"]
            #expect(unions != files["AllMessages.swift"])

            // One whose field is described otherwise. The union need not be written again.
            try write(price: "In fen.")
            let described = try shop.build(target: "Shop")
            #expect(described.isSuccess, "\(described.output)")
            #expect(try shop.generatedFiles()["AllMessages.swift"] == unions)

            // A schema that is added.
            try shop.write(schema("Returned"), to: "Sources/Shop/Event/Returned.json")
            try shop.write("func both(_ first: SoldEvent, _ second: ReturnedEvent) {}", to: source)
            let added = try shop.build(target: "Shop")
            #expect(added.isSuccess, "\(added.output)")

            // A folder of schemas that is linked into the target's.
            try shop.write(schema("Lent"), to: "Lent/Lent.json")
            let link = shop.url("Sources/Shop/Linked")
            try FileManager.default.createSymbolicLink(at: link, withDestinationURL: shop.url("Lent"))
            try shop.write("func linked(_ event: LentEvent) {}", to: source)
            let linked = try shop.build(target: "Shop")
            #expect(linked.isSuccess, "\(linked.output)")
            try shop.delete("Sources/Shop/Linked")

            // A mistake stops the build and names its file, line and column.
            try shop.replace("\"string\"", by: "\"strnig\"", in: "Sources/Shop/Event/Returned.json")
            let broken = try shop.build(target: "Shop")
            #expect(!broken.isSuccess)
            let path = shop.url("Sources/Shop/Event/Returned.json").path
            #expect(
                broken.output.contains(
                    """
                    \(path):7:24: error: unknown type "strnig"; did you mean "string"?
                        "Goods": { "type": "strnig", "description": "The goods." }
                                           ^~~~~~~~
                    """), "\(broken.output)")

            // Two schemas that would be written to one file.
            for name in ["Event.Sold", "AllMessages"] {
                try shop.write(schema("Returned"), to: "Sources/Shop/\(name).json")
                let doubled = try shop.build(target: "Shop")
                #expect(!doubled.isSuccess)
                let reason = "this schema would be written to '\(name).swift', but"
                #expect(doubled.output.contains(reason), "\(doubled.output)")
                try shop.delete("Sources/Shop/\(name).json")
            }

            // One whose name would break the build before the tool runs.
            for (name, shown) in [("A\"b", #"A\"b"#), ("A\nb", #"A\nb"#)] {
                try shop.write(schema("Returned"), to: "Sources/Shop/Event/\(name).json")
                let unusable = try shop.build(target: "Shop")
                #expect(!unusable.isSuccess)
                let reason = "Sources/Shop/Event/\(shown).json: a schema's path has no quotation marks"
                #expect(unusable.output.contains(reason), "\(unusable.output)")
                try shop.delete("Sources/Shop/Event/\(name).json")
            }

            // A schema that is removed: its name is free, and its file gone.
            try shop.delete("Sources/Shop/Event/Returned.json")
            try shop.write("struct ReturnedEvent { let event: SoldEvent }", to: source)
            let removed = try shop.build(target: "Shop")
            #expect(removed.isSuccess, "\(removed.output)")
            #expect(try shop.generatedFiles().keys.sorted() == ["AllMessages.swift", "Event.Sold.swift"])
        }
    }
}
