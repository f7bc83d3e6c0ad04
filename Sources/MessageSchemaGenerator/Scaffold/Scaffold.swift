/// The beginning of a new message: a schema and a sample to fill in.
public struct Scaffold: Sendable {
    /// The name of the Swift type: `FooBarEvent`.
    public private(set) var title: String

    /// The name of the schema file, without its extension: `FooBar`.
    public private(set) var fileName: String

    /// The name as it was given.
    private let name: String

    /// The folders of the schema, from the platform's.
    let folders: [String]

    /// A name that no message can have.
    public struct Failure: Error {
        /// What is wrong with it.
        public let message: String
    }

    /// The texts of the two files.
    public struct Files: Sendable {
        /// The text of the schema file.
        public let schema: String
        /// The text of the sample file.
        public let sample: String
        /// Whether the message, and so its sample, is JSON.
        public let isJSON: Bool
    }

    /// Creates a scaffold.
    ///
    /// - Parameters:
    ///   - path: The folder of the schema: `Event`, `Message`, `Reply` or `Send`, in that of a channel or not:
    ///     `GroupRobot/Event`.
    ///   - name: The message's name, with the folder's as its last word or without: `FooBar`, `FooBarEvent`.
    public init(folder path: String, name: String) throws(Failure) {
        let folders = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        guard let folder = folders.last, folders.count <= 2, (folders + [name]).allSatisfy(SwiftName.isTypeName),
            name != folder
        else {
            throw Failure(
                message:
                    "the folder and the name are written in letters and digits, beginning with a capital: Event FooBar")
        }
        guard !["Content", "Shared"].contains(folder) else {
            throw Failure(message: "'\(folder)' holds no messages: what is in it is written by hand")
        }
        self.folders = folders
        self.name = name
        fileName = name.hasSuffix(folder) ? String(name.dropLast(folder.count)) : name
        title = fileName + folder
    }

    /// The scaffold with the title that others of its folder would have: in some folders the titles are the names of the
    /// files, whatever the folder is called.
    public func titled(like generator: Generator) -> Scaffold {
        let neighbours = generator.catalogue.messages.filter { $0.folders == folders }
        let alike = neighbours.filter { document in
            document.root.title.map { document.file.relativePath.hasSuffix("/\($0.value).json") } ?? false
        }
        guard alike.count * 2 > neighbours.count else { return self }
        var scaffold = self
        (scaffold.title, scaffold.fileName) = (name, name)
        return scaffold
    }

    /// The value that tells the message from others.
    var wireName: String {
        var result = ""
        for character in fileName {
            if character.isUppercase, !result.isEmpty { result += "_" }
            result += character.lowercased()
        }
        return result
    }

    /// Makes the files: the message has the form that most in its folder have.
    ///
    /// - Parameters:
    ///   - generator: That of the platform's schemas.
    ///   - sample: Gives the sample of a message by its path from the folder of the platform's samples: the fields of headers
    ///     have the texts of another message's.
    /// - Throws: ``Failure`` where the message would not fit among them, as one whose title another has.
    public func files(beside generator: Generator, sample: (_ path: String) -> String?) throws(Failure) -> Files {
        try checkFolder(among: generator.catalogue.messages.map(\.folders))
        let form = generator.form(of: folders)
        let schema = schema(form)
        let path = (folders + ["\(fileName).json"]).joined(separator: "/")
        let file = SourceFile(path: path, relativePath: path, bytes: Array(schema.utf8))
        let extended: Generator
        do throws(Generator.Failure) {
            extended = try generator.adding(file)
        } catch {
            throw Failure(message: error.diagnostics.map(\.message).joined(separator: "\n"))
        }
        guard let message = extended.module.messages.first(where: { $0.name == title }) else {
            throw Failure(message: "'\(title)' is no message")
        }
        let renderer = SampleRenderer(module: extended.module, model: form.samplePath.flatMap(sample) ?? "")
        return Files(schema: schema, sample: renderer.sample(of: message), isJSON: message.message?.isJSON == true)
    }

    /// A message beside the folders of a channel would not be the channel's.
    private func checkFolder(among others: [[String]]) throws(Failure) {
        guard folders.count == 1, !others.contains(folders),
            let within = others.first(where: { $0.count == 2 && $0[0] == folders[0] })
        else { return }
        throw Failure(
            message: "'\(folders[0])' is a channel, whose messages lie in folders within it: "
                + within.joined(separator: "/"))
    }
}
