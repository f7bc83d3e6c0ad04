import Foundation
import Testing

@Suite("The documentation")
struct DocumentationTests {
    private static let guides = [
        "WeChatCallback/WeChatCallback.docc/WeChatCallback.md",
        "WeChatCallback/WeChatCallback.docc/AnsweringMessages.md",
        "WeChatCallback/WeChatCallback.docc/EncryptedCallbacks.md",
        "WeChatAPI/WeChatAPI.docc/WeChatAPI.md",
        "WeChatAPI/WeChatAPI.docc/TokensOnSeveralMachines.md",
        "WeChatAPI/WeChatAPI.docc/UploadsAndDownloads.md",
        "WeChatAPI/WeChatAPI.docc/SendingMessages.md",
        "WeChatAPI/WeChatAPI.docc/ThirdPartyPlatforms.md",
        "WeChatAPI/WeChatAPI.docc/WeComSuites.md",
        "WeChatAPI/WeChatAPI.docc/WeComCustomerService.md",
        "WeChatRedis/WeChatRedis.docc/WeChatRedis.md",
        "WeChatAsyncHTTPClient/WeChatAsyncHTTPClient.docc/WeChatAsyncHTTPClient.md",
        "WeChatTesting/WeChatTesting.docc/Sandbox.md",
    ].map { "Sources/\($0)" }

    private static let references = [
        "README", "Channels", "MiniProgram", "OfficialAccount", "OpenPlatform", "WeCom",
    ].map { "Generated/\($0).md" }

    @Test("shows in the README the bot that is compiled as example-bot")
    func botIsCompiled() throws {
        let code = try #require(Page("README.md").code.first)
        let program = try Page("Sources/example-bot/main.swift").text
        #expect(code.count >= 14)
        #expect(lines(of: program).starts(with: code))
    }

    @Test("shows in the README how a message is read and written by code that is compiled")
    func readmeSnippetIsCompiled() throws {
        let code = try #require(Page("README.md").code.dropFirst().first)
        #expect(code.contains { $0.contains("InboundMessage(xml:") })
        try expectCompiled(code)
    }

    @Test("shows in guides code that is compiled", arguments: guides)
    func snippetsAreCompiled(path: String) throws {
        for block in try Page(path).code { try expectCompiled(block) }
    }

    @Test("shows of each platform code that is compiled", arguments: references.dropFirst())
    func snippetsOfPlatformsAreCompiled(reference: String) throws {
        let platform = reference.dropFirst("Generated/".count).dropLast(".md".count)
        let path = "Tests/DocumentationTests/Platforms/\(platform)Snippets.swift"
        let source = try lines(of: Page(path).text).joined(separator: "\n")
        let blocks = try Page("Schemas/\(platform)/\(platform)Messages.docc/\(platform)Messages.md").code
        #expect(!blocks.isEmpty)
        for block in blocks { #expect(source.contains(block.joined(separator: "\n")), "\(path) has not: \(block)") }
    }

    private func expectCompiled(_ code: [Substring]) throws {
        let sources = try [
            "DocumentationTests/CallbackSnippets", "DocumentationTests/APISnippets",
            "DocumentationTests/WeComSendingSnippets", "DocumentationTests/ThirdPartyPlatform",
            "DocumentationTests/WeComSuitePlatform", "DocumentationTests/WeComCustomerDesk",
            "WeChatRedisTests/RedisSnippets", "WeChatAPITests/AsyncHTTPClientSnippets",
        ].map { name in
            lines(of: try Page("Tests/\(name).swift").text).joined(separator: "\n") + "\n"
        }
        let text = code.joined(separator: "\n") + "\n"
        #expect(sources.contains { $0.contains(text) }, "no file of snippets has:\n\(text)")
    }

    @Test("has no link that leads nowhere", arguments: references + ["README.md", "CONTRIBUTING.md", "CHANGELOG.md"])
    func linksLead(path: String) throws {
        let page = try Page(path)
        let anchors = page.anchors
        for link in page.links where !link.hasPrefix("http") {
            let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
            if parts[0].isEmpty {
                #expect(anchors.contains(String(parts[1])), "\(path) has no heading for \(link)")
                continue
            }
            let target = page.folder.appending(path: String(parts[0])).standardized
            #expect(FileManager.default.fileExists(atPath: target.path), "\(path) links to \(link)")
        }
    }

    @Test("gives each message of a platform a heading of its own")
    func headingsAreUnique() throws {
        for path in Self.references {
            let headings = try Page(path).prose.split(separator: "\n").filter { $0.hasPrefix("### ") }
            #expect(Set(headings).count == headings.count, "\(path)")
        }
    }

    @Test("keeps the page to search in free of anything from elsewhere and of HTML in its data")
    func searchPageIsSelfContained() throws {
        let page = try Page("Generated/index.html").text
        let parts = page.components(separatedBy: "<script type=\"application/json\" id=\"data\">")
        let data = try #require(parts.last?.components(separatedBy: "</script>").first)
        #expect(parts.count == 2)
        #expect(!data.contains("<"))
        let markup = page.replacing(data, with: "")
        for word in ["http:", "https:", "src=", "@import", "url(", "innerHTML", "insertAdjacentHTML", "eval("] {
            #expect(!markup.contains(word), "\(word)")
        }
        struct Platform: Decodable {
            struct Message: Decodable { let name: String }
            let platform: String
            let messages: [Message]
        }
        let platforms = try JSONDecoder().decode([Platform].self, from: Data(data.utf8))
        for platform in platforms {
            let anchors = try Page("Generated/\(platform.platform).md").anchors
            #expect(platform.messages.allSatisfy { anchors.contains($0.name.lowercased()) })
        }
        #expect(platforms.count == Self.references.count - 1)
    }
}
