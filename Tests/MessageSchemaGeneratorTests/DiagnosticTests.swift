import CommandLineSupport
import Foundation
import Testing

@testable import MessageSchemaGenerator

@Suite struct DiagnosticTests {
    private func file(_ text: String, path: String = "Foo.json") -> SourceFile {
        SourceFile(path: path, relativePath: path, bytes: Array(text.utf8))
    }

    /// The rendering of a mistake that concerns a word of the text.
    private func rendered(_ text: String, marking word: String) throws -> String {
        let range = try #require(text.range(of: word))
        let start = text[..<range.lowerBound].utf8.count
        let place = Place(file(text), from: start, to: start + word.utf8.count)
        return Diagnostic.render([Diagnostic("wrong", at: place)])
    }

    @Test func theWordIsMarkedUnderItsLine() throws {
        #expect(
            try rendered("{\n  \"a\": word\n}\n", marking: "word")
                == "Foo.json:2:8: error: wrong\n  \"a\": word\n       ^~~~\n")
    }

    @Test func tabsArePassedOnSoThatTheMarkStandsUnderTheWord() throws {
        #expect(
            try rendered("\t\ta\tword", marking: "word") == "Foo.json:1:5: error: wrong\n\t\ta\tword\n\t\t \t^~~~\n")
    }

    @Test func wideCharactersTakeTwoColumnsOfTheMarkAndOneOfThePosition() throws {
        #expect(try rendered("文字 🎉 词语", marking: "词语") == "Foo.json:1:6: error: wrong\n文字 🎉 词语\n        ^~~~\n")
    }

    @Test func theCarriageReturnOfALineEndIsNotShown() throws {
        #expect(try rendered("{\r\n  word\r\n}", marking: "word") == "Foo.json:2:3: error: wrong\n  word\n  ^~~~\n")
    }

    @Test func aFileSteersNoTerminalAndBeginsNoLine() {
        let place = Place(file("{ \u{1B}[31m\0 word", path: "F\nG\u{1B}.json"), from: 9, to: 13)
        #expect(
            Diagnostic.render([Diagnostic("'a\nb' is wrong", at: place)])
                == "F\\nG\\u{1b}.json:1:10: error: 'a\\nb' is wrong\n{ \u{FFFD}[31m\u{FFFD} word\n         ^~~~\n")
    }

    @Test func ofAVeryLongLineTheSurroundingsAreShown() throws {
        let (blanks, letters) = (String(repeating: " ", count: 1_000), String(repeating: "x", count: 1_000))
        let near = String(repeating: " ", count: 100)
        #expect(
            try rendered("{\(blanks)word\(letters)}", marking: "word")
                == "Foo.json:1:1002: error: wrong\n…\(near)word\(letters.prefix(495))…\n \(near)^~~~\n")
        #expect(
            try rendered("{ \(letters) }", marking: letters)
                == "Foo.json:1:3: error: wrong\n{ \(letters.prefix(499))…\n  ^\(String(repeating: "~", count: 499))\n")
    }

    @Test func aMarkEndsWithItsLine() throws {
        #expect(try rendered("{ a\nb }", marking: "{ a\nb }") == "Foo.json:1:1: error: wrong\n{ a\n^~~\n")
    }

    @Test func aPlaceBehindTheEndIsMarkedThere() {
        let source = file("{ a")
        let place = Place(source, from: 3, to: 4)
        #expect(Diagnostic.render([Diagnostic("wrong", at: place)]) == "Foo.json:1:4: error: wrong\n{ a\n   ^\n")
        let empty = Place(file(""), from: 0, to: 1)
        #expect(Diagnostic.render([Diagnostic("wrong", at: empty)]) == "Foo.json:1:1: error: wrong\n\n^\n")
    }

    @Test func mistakesAreSortedByFileAndPlaceAndNotesFollowTheirs() {
        let (a, b) = (file("1\n2\n", path: "A.json"), file("1\n2\n", path: "B.json"))
        let text = Diagnostic.render([
            Diagnostic("last", at: Place(b, from: 0, to: 1)), Diagnostic("second", at: Place(a, from: 2, to: 3)),
            Diagnostic(
                "first", at: Place(a, from: 0, to: 1),
                notes: [Diagnostic.Note(message: "see", place: Place(b, from: 2, to: 3))]),
        ])
        #expect(
            text == """
                A.json:1:1: error: first
                1
                ^
                B.json:2:1: note: see
                2
                ^
                A.json:2:1: error: second
                2
                ^
                B.json:1:1: error: last
                1
                ^

                """)
    }

    @Test func coloursAreThoseOfATerminalAndOnlyWhereAskedFor() {
        let diagnostic = Diagnostic("wrong", at: Place(file("a"), from: 0, to: 1))
        #expect(!Diagnostic.render([diagnostic]).contains("\u{1B}"))
        #expect(
            Diagnostic.render([diagnostic], colour: true)
                == "\u{1B}[1mFoo.json:1:1: \u{1B}[31merror: \u{1B}[0m\u{1B}[1mwrong\u{1B}[0m\na\n\u{1B}[32m^\u{1B}[0m\n"
        )
    }

    @Test(arguments: [
        ("integr", "integer"), ("Nmae", "Name"), ("required", "required"), ("descripton", "description"), ("xyz", nil),
        ("b", nil),
    ]) func aWordIsSuggestedWhereItIsNear(word: String, suggestion: String?) {
        #expect(nearest(to: word, among: ["integer", "Name", "required", "description", "a"]) == suggestion)
    }
}
