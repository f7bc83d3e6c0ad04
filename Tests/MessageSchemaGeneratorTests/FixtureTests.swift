import Foundation
import MessageSchemaGenerator
import Testing

/// Every mistake a maintainer can make, and the Swift of schemas without one.
@Suite struct FixtureTests {
    @Test(arguments: Fixture.bad) func aMistakeIsToldWithItsPlaceAndRemedyAndNothingIsGenerated(_ fixture: Fixture)
        throws
    {
        let files = try fixture.files()
        let failure = try #require(throws: Generator.Failure.self) {
            try Generator(platform: fixture.name, moduleName: fixture.moduleName, files: files)
        }
        let found = Diagnostic.render(failure.diagnostics)
        #expect(try found == fixture.expectedDiagnostics(found: found))
        let shuffled = try #require(throws: Generator.Failure.self) {
            try Generator(platform: fixture.name, moduleName: fixture.moduleName, files: files.reversed())
        }
        #expect(Diagnostic.render(shuffled.diagnostics) == found, "the order of the files must not matter")
    }

    @Test(arguments: Fixture.good) func soundSchemasGiveTheExpectedSwift(_ fixture: Fixture) throws {
        let generator = try Generator(platform: fixture.name, files: fixture.files())
        let found = Dictionary(uniqueKeysWithValues: generator.swiftFiles().map { ($0.name, $0.text) })
        let expected = try fixture.expectedFiles(found: found)
        #expect(found.keys.sorted() == expected.keys.sorted())
        for (name, text) in found { #expect(text == expected[name], "\(name)") }
    }

    @Test(arguments: Fixture.good) func theExpectedSwiftCompilesWithoutAWarning(_ fixture: Fixture) throws {
        let names = try FileManager.default.contentsOfDirectory(atPath: fixture.swiftFolder.path).sorted()
        let outcome = try Command.run(
            [
                "swiftc", "-typecheck", "-swift-version", "6", "-module-name", "Generated", "-warnings-as-errors",
                "-enable-upcoming-feature", "ExistentialAny", "-enable-upcoming-feature", "InternalImportsByDefault",
                "-enable-upcoming-feature", "MemberImportVisibility", "-I", Command.modules.path,
            ] + names, in: fixture.swiftFolder)
        #expect(outcome.status == 0, "\(outcome.output)")
    }

    @Test(arguments: Fixture.good) func theExpectedSwiftIsFormatted(_ fixture: Fixture) throws {
        let configuration = Fixture.package.appending(path: "Generated/.swift-format").path
        let outcome = try Command.run(
            ["swift", "format", "lint", "--strict", "--recursive", "--configuration", configuration, "."],
            in: fixture.swiftFolder)
        #expect(outcome.status == 0, "\(outcome.output)")
    }
}
