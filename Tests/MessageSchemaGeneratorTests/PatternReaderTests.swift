import Testing

@testable import MessageSchemaGenerator

@Suite struct PatternReaderTests {
    @Test(arguments: [
        ("^qrscene_", ["qrscene_"]), ("^(a|b)", ["a", "b"]), ("^x(a|bc)y", ["xay", "xbcy"]), ("^a\\|b\\.", ["a|b."]),
        ("^\\(a", ["(a"]), ("^二维码", ["二维码"]),
    ]) func aPatternGivesTheBeginningsItAllows(pattern: String, prefixes: [String]) {
        #expect(PatternReader.prefixes(of: pattern) == prefixes)
    }

    @Test(arguments: ["", "a", "^", "^a*", "^(a|b", "^(a)(b)", "^(a|)", "^[a]", "^a$", "^\\d", "^\\", "^a)", "^()"])
    func whatIsMoreThanABeginningIsRefused(pattern: String) { #expect(PatternReader.prefixes(of: pattern) == nil) }
}
