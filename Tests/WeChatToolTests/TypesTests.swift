import Foundation
import Testing

/// `wechat types`: what the tool knows.
struct TypesTests {
    private func types() async throws -> [[String: Any]] {
        let result = try await Tool.run(["types", "--json"])
        let array = try JSONSerialization.jsonObject(with: Data(result.output.utf8))
        return try #require(array as? [[String: Any]])
    }

    @Test func eachTypeHasItsSchemaFileAndASentence() async throws {
        let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let types = try await types()
        let platforms = Set(types.compactMap { $0["platform"] as? String })
        #expect(types.count == (try Samples.all(of: platforms).count))
        for type in types {
            let schema = try #require(type["schema"] as? String)
            #expect(FileManager.default.fileExists(atPath: package.appending(path: schema).path), "\(schema)")
            #expect((type["description"] as? String)?.hasSuffix(".") == true)
            #expect(["inbound", "reply", "send"].contains(type["direction"] as? String))
            #expect(["xml", "json"].contains(type["wire"] as? String))
            #expect((type["endpoint"] != nil) == (type["direction"] as? String == "send"))
            let platform = try #require(type["platform"] as? String)
            let channel = (type["channel"] as? String).map { "/\($0)" } ?? ""
            #expect(schema.hasPrefix("Schemas/\(platform)\(channel)/"))
        }
    }

    @Test func theMatchTellsTypesApart() async throws {
        let types = try await types()
        func match(_ name: String) throws -> NSDictionary {
            let type = try #require(
                types.first { $0["type"] as? String == name && $0["platform"] as? String == "OfficialAccount" })
            return try #require(type["match"] as? NSDictionary)
        }
        #expect(try match("TextMessage") == ["MsgType": "text"])
        let subscription = try match("SubscribeByQrCodeEvent")
        #expect(subscription == ["MsgType": "event", "Event": "subscribe", "EventKey": "qrscene_*"])
        let publication = try match("PublishJobFinishEvent")["Event"]
        #expect(publication as? [String] == ["PUBLISHJOBFINISH", "FREEPUBLISHJOBFINISH"])
    }

    @Test func theListHasALineForEachTypeInColumns() async throws {
        let result = try await Tool.run(["types", "--platform", "OfficialAccount"])
        let lines = result.output.split(separator: "\n")
        #expect(lines.count == (try await types().filter { $0["platform"] as? String == "OfficialAccount" }.count) + 1)
        let column = try #require(lines[0].range(of: "DIRECTION"))
        let offset = lines[0].distance(from: lines[0].startIndex, to: column.lowerBound)
        let directions = Set(lines.dropFirst().map { $0.dropFirst(offset).prefix { $0 != " " } })
        #expect(directions.isSuperset(of: ["inbound", "reply"]))
    }

    @Test func wordsChooseTypes() async throws {
        let result = try await Tool.run(["types", "--platform", "OfficialAccount", "scan", "QR CODE"])
        let lines = result.output.split(separator: "\n")
        #expect(lines.first?.hasPrefix("PLATFORM") == true)
        #expect(lines.dropFirst().contains { $0.contains("ScanEvent") })
        #expect(
            lines.dropFirst().allSatisfy { $0.lowercased().contains("scan") && $0.lowercased().contains("qr code") })
        let none = try await Tool.run(["types", "ScanEvnt"])
        #expect(none.status == 65)
        #expect(none.output.isEmpty)
        #expect(none.errors.hasSuffix("; did you mean ScanEvent?\n"))
    }
}
