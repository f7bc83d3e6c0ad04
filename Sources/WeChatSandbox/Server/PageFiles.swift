#if Server
internal import Foundation
internal import Hummingbird

/// The files of the page, as they lie in the module's bundle.
@available(macOS 14, iOS 17, tvOS 17, visionOS 1, *)
enum PageFiles {
    private static let types = [
        "html": "text/html; charset=utf-8", "css": "text/css; charset=utf-8", "js": "text/javascript; charset=utf-8",
        "svg": "image/svg+xml", "png": "image/png", "json": "application/json; charset=utf-8",
    ]

    /// A file of the page by its name, which has no folder.
    static func response(for name: String) throws -> Response {
        let parts = name.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count >= 2, !parts.contains(where: \.isEmpty), !name.contains("/"), !name.contains("\\"),
            let type = types[String(parts[parts.count - 1])],
            let data = FileManager.default.contents(
                atPath: Bundle.module.bundleURL.appendingPathComponent("Page/\(name)").path)
        else { throw Refusal("the page has no file '\(name)'", status: 404) }
        return Response(Array(data), type: type)
    }

    /// The picture that the built-in bot sends.
    static var picture: [UInt8] {
        let path = Bundle.module.bundleURL.appendingPathComponent("Picture.png").path
        return FileManager.default.contents(atPath: path).map { Array($0) } ?? []
    }
}
#endif
