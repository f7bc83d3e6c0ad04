import Foundation
import Testing
import WeChatMessageCoding

/// Writes every sample as JSON, and as XML where that is its form, for `Tests/Independent/check_samples.py` to check with other libraries.
///
/// With `WECHAT_EXPORT_FOLDER` the files stay in that folder.
@Suite struct ExportTests {
    @Test func everySampleIsExported() throws {
        let files = FileManager.default
        let path = ProcessInfo.processInfo.environment["WECHAT_EXPORT_FOLDER"]
        let folder =
            path.map { URL(fileURLWithPath: $0) }
            ?? files.temporaryDirectory.appendingPathComponent("samples-\(UUID().uuidString)")
        try files.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { if path == nil { try? files.removeItem(at: folder) } }
        for sample in Sample.all {
            let message = try sample.message()
            let platform = folder.appendingPathComponent(sample.descriptor.platform)
            try files.createDirectory(at: platform, withIntermediateDirectories: true)
            let json = platform.appendingPathComponent("\(sample.name).json")
            try Data(message.json(pretty: true)).write(to: json)
            #expect(files.fileExists(atPath: json.path))
            guard sample.descriptor.wire == .xml else { continue }
            let xml = platform.appendingPathComponent("\(sample.name).xml")
            try Data(message.xml()).write(to: xml)
            #expect(files.fileExists(atPath: xml.path))
        }
    }
}
