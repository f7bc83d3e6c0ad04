/// Turns the schemas of a platform into Swift: JSON with positions, schema documents, a checked catalogue, a model, text.
///
/// Everything happens in memory. Where there is a mistake there is no output.
public struct Generator: Sendable {
    let catalogue: Catalogue
    let module: SwiftModule

    /// The first words of every generated file, by which one that no schema gives any more is known.
    public static let mark = "// Generated from "

    /// The mistakes of a run, all of them.
    public struct Failure: Error, Sendable {
        /// The mistakes.
        public let diagnostics: [Diagnostic]
    }

    /// Reads and checks the schemas of a platform.
    ///
    /// - Parameters:
    ///   - platform: The platform's name, as the folder has it: `OfficialAccount`.
    ///   - moduleName: The Swift module that the types come into, where it is known: none of them may have its name.
    ///   - files: The schema files, and those that all platforms share, if there are any: these lie in `../Shared`.
    /// - Throws: ``Failure`` with every mistake that was found.
    public init(platform: String, moduleName: String? = nil, files: [SourceFile]) throws(Failure) {
        let readings = files.concurrentMap { file in
            var reader = SchemaReader(file: file)
            var checker = SchemaChecker()
            let document = reader.read()
            if let document { checker.check(document) }
            return (document: document, diagnostics: reader.diagnostics + checker.diagnostics)
        }
        var diagnostics = readings.flatMap(\.diagnostics)
        catalogue = Catalogue(
            platform: platform, moduleName: moduleName, documents: readings.compactMap(\.document))
        var checker = CatalogueChecker(catalogue: catalogue)
        checker.check()
        // Later stages go on where earlier ones found mistakes, so that all are told at once; but not about what an
        // earlier mistake may be the reason for.
        let unsound = Set((diagnostics + checker.diagnostics).map { "\(platform)/\($0.place.file.relativePath)" })
        var planner = ModelPlanner(catalogue: catalogue, circular: checker.circular, unsound: unsound)
        module = planner.plan()
        checker.checkKinds(of: module, unsound: unsound)
        diagnostics += planner.diagnostics + checker.diagnostics
        guard diagnostics.isEmpty else { throw Failure(diagnostics: diagnostics.withoutRepetition) }
    }

    /// The generator of the same schemas and one more.
    func adding(_ file: SourceFile) throws(Failure) -> Generator {
        try Generator(
            platform: catalogue.platform, moduleName: catalogue.moduleName,
            files: catalogue.documents.map(\.file) + [file])
    }

    /// The Swift files by name.
    public func swiftFiles() -> [(name: String, text: String)] { SwiftRenderer(module: module).files() }

    /// The reference page.
    ///
    /// - Parameter sample: Gives the sample of a message by its path from the folder of the platform's samples.
    public func referencePage(sample: @escaping (_ path: String) -> String?) -> String {
        ReferenceRenderer(module: module, sample: sample).page()
    }

    /// The forms of the messages that WeChat pushes, in JSON.
    ///
    /// - Parameter sample: Gives the sample of a message by its path from the folder of the platform's samples.
    public func forms(sample: @escaping (_ path: String) -> String?) -> String {
        FormRenderer(module: module, sample: sample).forms()
    }

    /// The messages by the folder of their schemas.
    public var messages: [(folder: String, name: String)] {
        module.files.flatMap { file in
            let folder = file.schemaPath.pathComponents.dropLast().joined(separator: "/")
            return file.declarations.filter { $0.message != nil }.map { (folder, $0.name) }
        }
    }
}

extension [Diagnostic] {
    /// A definition is looked at from each place that refers to it; its mistakes are told once.
    fileprivate var withoutRepetition: [Diagnostic] {
        var seen: Set<String> = []
        return filter { seen.insert("\($0.place.file.path):\($0.place.offset):\($0.message)").inserted }
    }
}
