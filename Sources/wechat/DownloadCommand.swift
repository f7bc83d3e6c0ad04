import CommandLineSupport
import WeChatAPI
import WeChatJSON
import WeChatTesting

/// `wechat download`: temporary media to a file.
struct DownloadCommand: Command {
    private let mediaID: String
    private let destination: APIClient.Destination
    private let account: Account

    static let options = Account.options.union(["--output"])

    init(_ arguments: Arguments) throws {
        mediaID = try arguments.words("MEDIA_ID")[0]
        let path = arguments.values["--output"] ?? "."
        destination = FileSystem.isFolder(path) ? .folder(path) : .file(path)
        account = try Account(arguments)
    }

    func run() async throws -> Int32 {
        let report = TransferReport(of: mediaID)
        defer { report.end() }
        let file: DownloadedFile
        do throws(APIError) {
            file = try await Interruption.unwinding { () async throws(APIError) in
                try await account.client.download(mediaID, to: destination) { report.show($0) }
            }
        } catch {
            // A file that was to be written, not one that was to be read.
            guard case .file(let reason) = error else { throw error }
            throw CommandFailure(message: reason, status: ExitStatus.outputFailed)
        }
        var writer = JSONWriter()
        writer.beginObject()
        writer.write("path", file.path)
        writer.write(name: "size")
        writer.write(integer: file.size)
        if let contentType = file.contentType { writer.write("contentType", contentType) }
        writer.endObject()
        let line = writer.finish()
        return await Session.run { $0.print(line) }
    }

    static let help = CommandHelp(
        name: "download", summary: "Download temporary media.",
        arguments: "MEDIA_ID [--output PATH] [--store FOLDER] [--platform NAME] [--key-file FILE]",
        purpose: "Downloads temporary media, and prints where the file is.",
        details: """
            How far the download is stands on standard error: a bar on a terminal, else a line at each tenth. The file is
            complete or not there. A media ID that begins with '-' comes last, after '--'.

              --output PATH       The file, or a folder, where it gets the name that WeChat gives. The folder where the
                                  command runs without it.
            \(Account.helpText)
            The object has these members: path, size (bytes), contentType.

            Example:
              wechat download --key-file ~/.wechat-account --output pictures -- MEDIA_ID
            """)
}
