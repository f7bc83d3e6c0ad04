extension SwiftModule {
    /// The structure of a field's type.
    ///
    /// - Parameter scopes: The structures in which it may be declared, the innermost last.
    func structure(_ name: String, in scopes: [Structure]) -> Structure? {
        (scopes.reversed().flatMap(\.structures) + sharedStructures).first { $0.name == name }
    }

    /// The enumeration of a field's type.
    ///
    /// - Parameter scopes: The structures in which it may be declared, the innermost last.
    func enumeration(_ name: String, in scopes: [Structure]) -> Enumeration? {
        (scopes.reversed().flatMap(\.enumerations) + sharedEnumerations).first { $0.name == name }
    }
}
