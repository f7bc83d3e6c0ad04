import Foundation
import Testing

@Suite("The README")
struct ReadmeTests {
    private let root = URL(fileURLWithPath: #filePath).appending(path: "../../..").standardized

    @Test("shows the bot that is compiled as example-bot")
    func botIsCompiled() throws {
        let readme = try String(contentsOf: root.appending(path: "README.md"), encoding: .utf8)
        let program = try String(contentsOf: root.appending(path: "Sources/example-bot/main.swift"), encoding: .utf8)
        let block = try #require(readme.components(separatedBy: "```swift\n").dropFirst().first)
        let code = try #require(block.components(separatedBy: "```").first)
        #expect(code.split(separator: "\n").count >= 18)
        #expect(program.hasPrefix(code))
    }
}
