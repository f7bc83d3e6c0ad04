/// Finds the mistakes that only show between files.
struct CatalogueChecker {
    let catalogue: Catalogue
    private(set) var diagnostics: [Diagnostic] = []

    /// The references that close a circle: whoever follows references must leave these out.
    private(set) var circular: Set<Place> = []

    init(catalogue: Catalogue) { self.catalogue = catalogue }

    /// Finds what is wrong whatever the schemas mean.
    mutating func check() {
        checkPaths()
        checkFileNames()
        checkTitles()
        checkReferences()
        checkCircles()
    }

    // MARK: Names

    /// Paths that would end the comments in which they stand, and go on as Swift.
    private mutating func checkPaths() {
        for document in catalogue.documents {
            let path = catalogue.path(of: document)
            guard path.unicodeScalars.contains(where: isControl) else { continue }
            report(
                "the path '\(path)' has a control character, and stands in the Swift: give the file or its folder another "
                    + "name", at: Place(document.file, from: 0, to: 1))
        }
    }

    /// Two schemas that would be written to one file.
    private mutating func checkFileNames() {
        var taken = [SwiftFile.shared: "what platforms share is"]
        for channel in [nil] + catalogue.documents.map(\.channel) {
            taken[SwiftFile.unions(of: channel)] = "the unions are"
        }
        var places: [String: Place] = [:]
        for document in catalogue.documents where !document.isForAllPlatforms {
            let name = SwiftFile.name(for: document.file.relativePath)
            let place = Place(document.file, from: 0, to: 1)
            let earlier = places.updateValue(place, forKey: name.lowercased())
            let other = taken.first { $0.key.lowercased() == name.lowercased() }?.value
            if let reason = other ?? earlier.map({ _ in "another schema is" }) {
                report(
                    "this schema would be written to '\(name)', but \(reason) written there: give it another file name",
                    at: place,
                    other: earlier)
            }
        }
    }

    /// Two types of one name in a module, or a name that has a meaning already.
    private mutating func checkTitles() {
        var places: [String: Place] = [:]
        let channels: [String?] = [nil] + catalogue.messages.map(\.channel)
        let unions = Set(channels.flatMap { channel in Direction.allCases.map { $0.unionName(channel: channel) } })
        let platform = SwiftName.platform(catalogue.platform)
        let platforms = Set(channels.map { platform + ($0 ?? "") })
        // A channel whose folder is no name has been reported.
        let possible = channels.filter { $0.map(SwiftName.isTypeName) ?? true }
        let taken = possible.map { platform + ($0 ?? "") }.first { name in
            !SwiftName.isTypeName(name) || SwiftName.isReservedType(name) || unions.contains(name)
        }
        if let taken, let title = catalogue.messages.lazy.compactMap(\.root.title).first {
            report(
                "the platform '\(catalogue.platform)' would be the Swift type '\(taken)', which cannot be: give its "
                    + "folder another name, in letters and digits, beginning with a capital", at: title.place)
        }
        let reached = catalogue.reachedDefinitions()
        for document in catalogue.documents {
            for name in document.typeNames(of: reached) {
                if let earlier = places[name.value] {
                    report(
                        "there are two types named '\(name.value)': give one of them another name", at: name.place,
                        other: earlier)
                } else {
                    places[name.value] = name.place
                }
                if unions.contains(name.value) {
                    report("'\(name.value)' is the name of a union: choose another", at: name.place)
                } else if platforms.contains(name.value) {
                    report("'\(name.value)' is the name of the platform or a channel: choose another", at: name.place)
                } else if name.value == catalogue.moduleName {
                    report(
                        "'\(name.value)' is the name of the module, which it would hide: choose another", at: name.place
                    )
                }
            }
            for name in (document.root.title.map { [$0] } ?? []) + document.namesOfDefinedTypes
            where SwiftName.isReservedType(name.value) {
                report(
                    "'\(name.value)' is the name of a type that the generated code uses: choose another", at: name.place
                )
            }
        }
        checkStructuresOfHeaders(types: places)
    }

    /// Headers whose structure, which they give beside their protocol, has the name of another type.
    private mutating func checkStructuresOfHeaders(types: [String: Place]) {
        var checked: Set<String> = []
        for document in catalogue.messages {
            for base in document.facts.bases {
                guard let header = try? catalogue.definition(of: base.value, from: document),
                    checked.insert(header.key).inserted
                else { continue }
                let name = header.property.name
                let structure = Header.Name(name.value).structure
                guard types[structure] != nil || SwiftName.isReservedType(structure) else { continue }
                report(
                    "the header '\(name.value)' would give the type '\(structure)', and there is one of that name: give "
                        + "the header another", at: name.place, other: types[structure])
            }
        }
    }

    // MARK: References

    private mutating func checkReferences() {
        for document in catalogue.documents {
            for reference in document.references {
                do throws(Catalogue.ReferenceError) {
                    _ = try catalogue.definition(of: reference.value, from: document)
                } catch { report("\(error)", at: reference.place) }
            }
        }
    }

    /// The most definitions that may refer to one another in a row: whoever follows them does so by recursion.
    private static let maximumDepth = 100

    /// Definitions that refer to themselves, directly or through others, or through very many.
    private mutating func checkCircles() {
        var depths: [String: Int] = [:]
        for document in catalogue.documents {
            for property in document.definitions {
                visit(Catalogue.Definition(document: document, property: property), within: [], depths: &depths)
            }
        }
    }

    /// - Parameters:
    ///   - open: The definitions that lead to this one.
    ///   - depths: How many definitions follow each of those that have been visited, at the most.
    private mutating func visit(
        _ definition: Catalogue.Definition, within open: Set<String>, depths: inout [String: Int]
    ) {
        guard depths[definition.key] == nil else { return }
        let open = open.union([definition.key])
        var depth = 0
        for reference in definition.property.schema.references {
            guard let target = try? catalogue.definition(of: reference.value, from: definition.document) else {
                continue
            }
            let name = target.property.name
            if open.contains(target.key) {
                circular.insert(reference.place)
                report(
                    "'\(name.value)' refers to itself in a circle: a message cannot hold itself", at: reference.place,
                    other: name.place, "'\(name.value)' is defined here")
                continue
            }
            if open.count < Self.maximumDepth { visit(target, within: open, depths: &depths) }
            let following = depths[target.key].map { $0 + 1 } ?? Self.maximumDepth
            if following < Self.maximumDepth {
                depth = max(depth, following)
            } else {
                circular.insert(reference.place)
                report(
                    "\(Self.maximumDepth) definitions refer to one another in a row: refer to what '\(name.value)' stands "
                        + "for", at: reference.place, other: name.place, "'\(name.value)' is defined here")
            }
        }
        depths[definition.key] = depth
    }

    // MARK: Kinds

    /// Two messages of a union that the same values name, or whose cases have one name.
    ///
    /// - Parameter unsound: The schemas in which a mistake may hide what tells their message from others.
    mutating func checkKinds(of module: SwiftModule, unsound: Set<String>) {
        let places = Dictionary(
            catalogue.messages.compactMap { document in
                document.root.title.map { (catalogue.path(of: document), $0.place) }
            }, uniquingKeysWith: { first, _ in first })
        for union in module.unions {
            var kinds: [KindKey: [(name: String, facts: MessageFacts)]] = [:]
            var cases: [String: (name: String, facts: MessageFacts)] = [:]
            for message in union.messages {
                guard let facts = message.message, let place = places[facts.schemaPath] else { continue }
                if let other = cases.updateValue((message.name, facts), forKey: facts.caseName),
                    other.name != message.name
                {
                    report(
                        "'\(message.name)' and '\(other.name)' would both be the case '\(facts.caseName)': name one "
                            + "with 'x-swift-case'", at: place, other: places[other.facts.schemaPath])
                }
                let conditions = facts.circumstances + facts.conditions
                if unsound.contains(facts.schemaPath) || conditions.isEmpty { continue }
                var reported: Set<String> = []
                for key in KindKey.keys(of: conditions) {
                    for other in kinds[key, default: []]
                    where message.name != other.name && facts.overlapsBeginnings(of: other.facts)
                        && reported.insert(other.name).inserted
                    {
                        report(
                            "'\(message.name)' and '\(other.name)' cannot be told apart: both are \(facts.kind)",
                            at: place, other: places[other.facts.schemaPath])
                    }
                    kinds[key, default: []].append((message.name, facts))
                }
            }
        }
    }

    private mutating func report(
        _ message: String, at place: Place, other: Place? = nil, _ note: String = "the other is here"
    ) {
        let notes = other.map { [Diagnostic.Note(message: note, place: $0)] } ?? []
        diagnostics.append(Diagnostic(message, at: place, notes: notes))
    }
}

extension SchemaDocument {
    /// The names of the types that the file gives the module: of those that all platforms share, what this one uses.
    ///
    /// - Parameter reached: The definitions that the platform's schemas refer to.
    fileprivate func typeNames(of reached: Set<String>) -> [Located<String>] {
        if isMessage { return root.title.map { [$0] } ?? [] }
        guard isForAllPlatforms else { return namesOfDefinedTypes }
        return namesOfDefinedTypes.filter { reached.contains(definitionKey($0.value)) }
    }

    /// The names of the definitions that become types; those of texts and numbers do not.
    fileprivate var namesOfDefinedTypes: [Located<String>] {
        definitions.filter(\.schema.makesType).map(\.name)
    }
}
