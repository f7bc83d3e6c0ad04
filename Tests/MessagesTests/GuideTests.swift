import Foundation
import Testing
import WeChatMessageCoding

/// The page of documentation of each platform's module.
@Suite struct GuideTests {
    @Test(arguments: platforms.map { $0.name }) func aPlatformWithChannelsNamesTheirTypes(_ name: String) throws {
        let channels = platforms.filter { $0.name == name }.flatMap { $0.channels }
        let path = "Schemas/\(name)/\(name)Messages.docc/\(name)Messages.md"
        let page = try String(contentsOf: Sample.root.appending(path: path), encoding: .utf8)
        guard channels.count > 1 else { return }
        for channel in channels {
            for name in ([channel] as [Any.Type]) + channel.unions {
                #expect(page.contains("``\(name)``"), "\(path) does not name \(name)")
            }
        }
    }
}
