import Foundation
import OfficialAccountMessages
import Testing

/// Writes every sample in both forms, for `Tests/Independent/check_samples.py` to check with other libraries.
///
/// With `WECHAT_EXPORT_FOLDER` the files stay in that folder.
@Suite struct ExportTests {
    @Test func everySampleIsExportedAsXMLAndJSON() throws {
        let files = FileManager.default
        let path = ProcessInfo.processInfo.environment["WECHAT_EXPORT_FOLDER"]
        let folder =
            path.map { URL(fileURLWithPath: $0) }
            ?? files.temporaryDirectory.appendingPathComponent("samples-\(UUID().uuidString)")
        try files.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { if path == nil { try? files.removeItem(at: folder) } }
        for sample in Sample.all {
            let message = try sample.message(sample.text())
            try Data(message.xml()).write(to: folder.appendingPathComponent("\(sample.name).xml"))
            try Data(message.json(pretty: true)).write(to: folder.appendingPathComponent("\(sample.name).json"))
        }
        let names = Set(try files.contentsOfDirectory(atPath: folder.path))
        for sample in Sample.all {
            #expect(names.isSuperset(of: ["\(sample.name).xml", "\(sample.name).json"]))
        }
    }
}
