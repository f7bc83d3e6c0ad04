import CommandLineSupport
import Foundation
import WeChatAPI
import WeChatJSON
import WeChatTesting

/// `wechat upload`: a file to WeChat's temporary media.
struct UploadCommand: Command {
    private let kind: MediaKind
    private let path: String
    private let account: Account

    static let options = Account.options

    private static let kinds: [MediaKind] = [.image, .voice, .video, .thumb, .file]

    init(_ arguments: Arguments) throws {
        let words = try arguments.words("KIND", "FILE")
        guard let kind = Self.kinds.first(where: { $0.rawValue == words[0] }) else {
            let known = Self.kinds.map(\.rawValue)
            throw Arguments.Failure(
                message: "the kind is \(known.joined(separator: ", ")), not '\(words[0])'"
                    + suggestion(for: words[0], among: known))
        }
        self.kind = kind
        path = words[1]
        account = try Account(arguments)
    }

    func run() async throws -> Int32 {
        let file = try MediaFile(path: path)
        let report = TransferReport(of: file.name)
        defer { report.end() }
        let media = try await Interruption.unwinding { () async throws(APIError) in
            try await account.client.upload(file, as: kind) { report.show($0) }
        }
        var writer = JSONWriter()
        writer.beginObject()
        writer.write("mediaID", media.mediaID)
        writer.write("kind", media.kind.rawValue)
        writer.write("createdAt", media.createdAt.formatted(.iso8601))
        writer.write("expiresAt", media.expiresAt.formatted(.iso8601))
        writer.endObject()
        let line = writer.finish()
        return await Session.run { $0.print(line) }
    }

    static let help = CommandHelp(
        name: "upload", summary: "Upload a file as temporary media.",
        arguments: "KIND FILE [--store FOLDER] [--platform NAME] [--key-file FILE]",
        purpose: "Uploads a file as temporary media, which WeChat keeps for three days, and prints its media ID.",
        details: """
            The kind is image, voice, video, thumb or, on WeCom, file. How far the upload is stands on standard error: a
            bar on a terminal, else a line at each tenth.

            \(Account.helpText)
            The object has these members: mediaID, kind, createdAt, expiresAt.

            Example:
              wechat upload image --key-file ~/.wechat-account picture.jpg
            """)
}
