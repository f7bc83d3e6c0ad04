import Testing

/// How the tool helps a person who asks, or errs.
struct UsageTests {
    private static let commands = [
        "decode", "encode", "types", "verify", "sign", "decrypt", "encrypt", "simulate", "token", "send", "upload",
        "download", "sandbox",
    ]

    @Test(arguments: commands)
    func theHelpOnACommandHasAnExample(command: String) async throws {
        let help = try await Tool.run(["help", command])
        #expect(help.status == 0)
        #expect(help.output.contains("Usage: wechat \(command)"))
        #expect(help.output.contains("Example"))
        #expect(try await Tool.run([command, "--help"]).output == help.output)
    }

    @Test func theHelpNamesTheCommands() async throws {
        let help = try await Tool.run(["help"])
        for word in Self.commands + ["help", "Example"] { #expect(help.output.contains(word)) }
        #expect(try await Tool.run(["--help"]).output == help.output)
    }

    #if !Server
    @Test func theSandboxTellsHowToRunIt() async throws {
        let result = try await Tool.run(["sandbox"])
        #expect(result.status == 69)
        #expect(result.errors.contains("swift run --traits Server wechat sandbox"))
    }
    #endif

    @Test func theVersionIsPrinted() async throws {
        #expect(try await Tool.run(["--version"]).output.hasPrefix("wechat "))
    }

    @Test(arguments: [
        ([], "expected a command"),
        (["decod"], "unknown command 'decod'; did you mean decode?"),
        (["help", "tipes"], "unknown command 'tipes'; did you mean types?"),
        (["decode", "--fromat", "lines"], "unknown option --fromat; did you mean --format?"),
        (["decode", "--format", "yaml"], "the format is lines or pretty, not 'yaml'"),
        (["decode", "--platform"], "--platform needs a value"),
        (["types", "--json=1"], "--json takes no value"),
        (["decode", "--platform", "Telegram"], "there is no platform 'Telegram'; there are: OfficialAccount"),
        (["decode", "--type", "TextMesage"], "no type has the name 'TextMesage'; did you mean TextMessage?"),
        (
            ["decode", "--type", "Telegram/TextMessage"],
            "'Telegram' has no type 'TextMessage'; it belongs to OfficialAccount"
        ),
        (["verify", "a.xml", "b.xml"], "unexpected 'b.xml'"),
        (["sign", "--query", "nonce=1&nonce=2"], "--query: a query parameter is repeated: nonce"),
        (["simulate"], "URL is missing"),
        (["simulate", "localhost"], "the URL begins with http:// or https:// and a host, and 'localhost' is none"),
        (["simulate", "http://"], "the URL begins with http:// or https:// and a host, and 'http://' is none"),
        (
            ["simulate", "--mode", "clear", "http://localhost"],
            "the mode is one of plain, compatible, safe, not 'clear'"
        ),
        (
            ["simulate", "--timeout", "soon", "http://localhost"],
            "the time-out is in seconds, up to 3600, and not 'soon'"
        ),
        (["upload", "image"], "FILE is missing"),
        (
            ["upload", "imgae", "a.jpg"],
            "the kind is image, voice, video, thumb, file, not 'imgae'; did you mean image?"
        ),
        (["download"], "MEDIA_ID is missing"),
        (["token", "--platform", "Telegram", "--app-id", "wx1"], "the API of 'Telegram' is not known; there are: "),
    ])
    func wrongUseIsExplained(words: [String], message: String) async throws {
        let result = try await Tool.run(words)
        #expect(result.status == 64)
        #expect(result.output == "")
        #expect(result.errors.hasPrefix("error: \(message)"))
        #expect(result.errors.contains("\nUsage: wechat "))
        #expect(!result.errors.contains("\u{1B}"))
    }

    @Test(arguments: [
        (["sign", "--token", "hush"], "--token is refused", "set WECHAT_TOKEN"),
        (["sign", "--token=hush"], "--token is refused", "set WECHAT_TOKEN"),
        (["decrypt", "--aes-key", "hush"], "--aes-key is refused", "set WECHAT_AES_KEY"),
        (["token", "--app-secret=hush"], "--app-secret is refused", "set WECHAT_APP_SECRET"),
        (["token", "--app-secert=hush"], "unknown option --app-secert\n", "Usage"),
    ])
    func secretsAreRefusedOnTheCommandLine(words: [String], message: String, remedy: String) async throws {
        let result = try await Tool.run(words)
        #expect(result.status == 64)
        #expect(result.errors.hasPrefix("error: \(message)"))
        #expect(result.errors.contains(remedy))
        #expect(!result.errors.contains("hush"))
    }
}
