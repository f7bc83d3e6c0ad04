import Testing

/// How the tool helps a person who asks, or errs.
struct UsageTests {
    @Test(arguments: ["decode", "encode", "types"])
    func theHelpOnACommandHasAnExample(command: String) throws {
        let help = try Tool.run(["help", command])
        #expect(help.status == 0)
        #expect(help.output.contains("Usage: wechat \(command)"))
        #expect(help.output.contains("Example"))
        #expect(try Tool.run([command, "--help"]).output == help.output)
    }

    @Test func theHelpNamesTheCommands() throws {
        let help = try Tool.run(["help"])
        for word in ["decode", "encode", "types", "help", "Example"] { #expect(help.output.contains(word)) }
        #expect(try Tool.run(["--help"]).output == help.output)
    }

    @Test func theVersionIsPrinted() throws {
        #expect(try Tool.run(["--version"]).output.hasPrefix("wechat "))
    }

    @Test(arguments: [
        ([], "expected a command"),
        (["decod"], "unknown command 'decod'; did you mean decode?"),
        (["help", "tipes"], "unknown command 'tipes'; did you mean types?"),
        (["decode", "--fromat", "lines"], "unknown option --fromat; did you mean --format?"),
        (["decode", "--format", "yaml"], "the format is lines or pretty, not 'yaml'"),
        (["decode", "--platform"], "--platform needs a value"),
        (["decode", "--platform", "Telegram"], "there is no platform 'Telegram'; there are: OfficialAccount"),
        (["decode", "--type", "TextMesage"], "no type has the name 'TextMesage'; did you mean TextMessage?"),
        (
            ["decode", "--type", "Telegram/TextMessage"],
            "'Telegram' has no type 'TextMessage'; it belongs to OfficialAccount"
        ),
        (["types", "OfficialAccount"], "unexpected 'OfficialAccount'"),
    ])
    func wrongUseIsExplained(words: [String], message: String) throws {
        let result = try Tool.run(words)
        #expect(result.status == 64)
        #expect(result.output == "")
        #expect(result.errors.hasPrefix("error: \(message)"))
        #expect(result.errors.contains("\nUsage: wechat "))
        #expect(!result.errors.contains("\u{1B}"))
    }
}
