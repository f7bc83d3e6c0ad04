import Foundation
import TestSupport
import Testing
import WeChatCallback
import WeChatCrypto
import WeChatMessageCoding
import WeChatTesting

@testable import wechat

/// `wechat simulate`: WeChat's side of a callback, against real servers.
struct SimulateTests {
    private func simulate(_ words: [String], input: String = Account.text) async throws -> Tool.Result {
        let words = ["simulate"] + (words.contains("--timeout") ? [] : ["--timeout", "60"]) + words
        let result = try await Tool.run(words, input: input, environment: Account.environment)
        #expect(Account.keepsSecrets(result.output + result.errors))
        return result
    }

    /// A server that answers every push with the same.
    private func server(_ body: String, status: String = "200 OK") throws -> LoopbackServer {
        try LoopbackServer { request, connection in
            _ = connection.body(request.contentLength)
            connection.respond(body, status: status, type: "text/xml")
        }
    }

    private static let reply = """
        <xml><ToUserName>o1</ToUserName><FromUserName>gh_1</FromUserName><CreateTime>1</CreateTime>\
        <MsgType>text</MsgType><Content>Hi</Content></xml>
        """

    @Test(arguments: ["plain", "compatible", "safe"], [Account.text, Account.jsonText])
    func aBotAnswersInEveryModeAndForm(mode: String, message: String) async throws {
        let bot = try EchoBot.start(try Account.security(mode))
        let result = try await simulate(["--mode", mode, bot.address + "/wechat"], input: message)
        #expect(result.errors == "")
        #expect(result.status == 0)
        let object = try #require(try result.objects().first)
        #expect((object["attempts"] as? [[String: Int]])?.map { $0["status"] } == [200])
        #expect(object["problems"] as? [String] == [])
        let reply = try #require(object["reply"] as? [String: Any])
        #expect(reply["type"] as? String == "TextReply")
        let fields = try #require(reply["message"] as? [String: Any])
        #expect((fields["Content"] as? String)?.hasPrefix("You said: 你好") == true)
        #expect(fields["ToUserName"] as? String == "o1")
        bot.stop()
    }

    @Test func whatABotSaysSteersNoTerminal() async throws {
        let bot = try server("\u{1B}[2Jfine\r\nm.xml: error: none")
        let result = try await simulate([bot.address])
        #expect(result.status == 65)
        #expect(
            result.errors.hasSuffix("it is '\\u{1b}[2Jfine\\u{d}\\nm.xml: error: none'\n"), "\(result.errors)")
    }

    @Test func aMessageIsMadeUp() async throws {
        let bot = try EchoBot.start(try Account.security("safe"))
        for _ in 0..<2 {
            let result = try await simulate(["--mode", "safe", "--sample", "TextMessage", bot.address])
            #expect(result.status == 0, "\(result.errors)")
            let object = try #require(try result.objects().first)
            #expect(object["push"] as? String == "TextMessage" && object["problems"] as? [String] == [])
            let fields = (object["reply"] as? [String: Any])?["message"] as? [String: Any]
            #expect(fields?["Content"] as? String == "You said: 示例")
        }
        bot.stop()
        for (name, message) in [
            ("TextReply", "TextReply is no message that WeChat pushes"), ("TextMesage", "did you mean TextMessage?"),
            ("KfTextMessage", "KfTextMessage is fetched with kf/sync_msg"),
            ("ArchivedTextMessage", "ArchivedTextMessage comes out of the chat archive"),
        ] {
            let result = try await simulate(["--sample", name, bot.address])
            #expect(result.status == 64 && result.errors.contains(message), "\(result.errors)")
        }
    }

    /// Whatever the type, the message that is made up is one of it, whole.
    @Test func everyTypeThatIsPushedCanBeMadeUp() throws {
        var count = 0
        for channel in Channel.all {
            for type in channel.messageTypes where type.descriptor.direction == .inbound {
                let name = "\(channel.name)/\(type.descriptor.name)"
                let bytes = try SampleMessage(of: type, at: 1_700_000_000).bytes()
                let outcome = try channel.unions.first.map { union in
                    try type.descriptor.wire == .json ? union.init(json: bytes).outcome : union.init(xml: bytes).outcome
                }
                guard case .known(let message)? = outcome else {
                    Issue.record("\(name): \(String(describing: outcome))")
                    continue
                }
                #expect(Swift.type(of: message) == type, "\(name)")
                count += 1
            }
        }
        #expect(count > 500)
    }

    @Test func theURLIsChecked() async throws {
        let bot = try EchoBot.start(try Account.security("safe"))
        let result = try await simulate(["--check-url", bot.address])
        #expect(result.status == 0)
        #expect(result.errors == "")
        #expect(try result.objects().first?["push"] as? String == "check-url")
        let other = try server("<html>")
        let wrong = try await simulate(["--check-url", other.address])
        #expect(wrong.status == 65)
        #expect(wrong.errors.contains("and nothing else: it is '<html>'"))
    }

    @Test func weComSignsTheEncryptedMessageAloneAndEncryptsTheCheckOfAURL() async throws {
        let bot = try EchoBot.start(try Account.security("safe"), urlCheck: .encrypted)
        let result = try await simulate(["--platform", "WeCom", "--check-url", bot.address, "-"])
        #expect(result.errors == "")
        #expect(result.status == 0)
        #expect(try result.objects().map { $0["push"] as? String } == ["check-url", "<stdin>"])
        #expect(result.output.contains(#""platform":"WeCom","type":"TextReply""#))
        let plain = try await simulate(["--platform", "WeCom", "--mode", "plain", bot.address])
        #expect(plain.status == 64)
        #expect(plain.errors.hasPrefix("error: WeCom knows the safe mode alone\n"))
    }

    @Test(arguments: ["success", ""]) func aBotMaySayNothing(answer: String) async throws {
        let server = try server(answer)
        let result = try await simulate([server.address])
        #expect(result.status == 0)
        #expect(result.output.contains(#""reply":null,"problems":[]"#))
    }

    @Test(arguments: [
        ("plain", "oops", "the answer is neither a message nor 'success' nor empty: it is 'oops'"),
        ("plain", "<xml><A>", "the reply is no XML: byte 8: "),
        ("plain", "<xml><A>1</A></xml>", "no schema describes the reply"),
        ("plain", reply.replacing("gh_1", with: "o1"), "FromUserName of the reply is 'o1': it has to be 'gh_1', "),
        ("plain", reply.replacing("<Content>Hi</Content>", with: ""), "the reply breaks its schema: Content: "),
        ("plain", Account.text, "TextMessage is no reply"),
        ("plain", Account.jsonText, "the reply is JSON: it has to be XML, as the push"),
        ("safe", reply, "the answer is in the clear: in safe mode it has to be encrypted"),
        ("safe", "<xml><Encrypt>AAAA</Encrypt></xml>", "the envelope has no "),
    ])
    func whatWeChatWouldNotAcceptIsTold(mode: String, answer: String, problem: String) async throws {
        let server = try server(answer)
        let result = try await simulate(["--mode", mode, server.address])
        #expect(result.status == 65)
        #expect(result.errors.contains("<stdin>: error: \(problem)"), "\(result.errors)")
        let problems = try #require(try result.objects().first?["problems"] as? [String])
        #expect(problems.contains { $0.hasPrefix(problem) })
    }

    @Test func aWrongSignatureOfAnAnswerIsTold() async throws {
        var envelope = try Account.safeMode().seal(Array(Self.reply.utf8), timestamp: 1, nonce: "2")
        envelope.nonce = "3"
        let server = try server(String(decoding: try envelope.xml(), as: UTF8.self))
        let result = try await simulate(["--mode", "safe", server.address])
        #expect(result.status == 65)
        #expect(result.errors.contains("MsgSignature is wrong: it is '"))
        #expect(result.output.contains(#""type":"TextReply""#))
        let plain = try await simulate([server.address])
        #expect(plain.errors.contains("the answer is encrypted: in the plain mode it has to be in the clear"))
    }

    @Test func aBotThatRefusesIsTold() async throws {
        let bot = try EchoBot.start(try Account.security("safe"))
        let result = try await simulate([bot.address])
        #expect(result.status == 65)
        #expect(
            result.errors.contains("the status is 403, with 'the message is in the clear, and a key is configured'"))
    }

    @Test func aPushIsSentThreeTimesWhereNoAnswerComes() async throws {
        let bodies = Recorder<[UInt8]>()
        let server = try LoopbackServer { request, connection in
            bodies.add(connection.body(request.contentLength))
            connection.pause(60)
        }
        let result = try await simulate(["--timeout", "2", server.address])
        #expect(result.status == 69)
        #expect(result.errors.contains("no answer after 3 attempts: the server did not answer in time"))
        let attempts = try #require(try result.objects().first?["attempts"] as? [[String: Any]])
        #expect(attempts.count == 3)
        #expect(attempts.allSatisfy { $0["milliseconds"] as? Int ?? 0 >= 2000 })
        #expect(bodies.values == Array(repeating: Array(Account.text.utf8), count: 3))
        let closed = try await simulate(["http://127.0.0.1:\(try LoopbackServer.unusedPort())"])
        #expect(closed.status == 69)
        #expect(closed.errors.contains("no answer after 3 attempts: the server cannot be reached"))
    }

    @Test func theQueryOfTheURLStays() async throws {
        let targets = Recorder<String>()
        let server = try LoopbackServer { request, connection in
            targets.add(request.target)
            connection.respond("success")
        }
        #expect(try await simulate(["\(server.address)/bots?name=a%26b"]).status == 0)
        let target = try #require(targets.values.first)
        #expect(target.hasPrefix("/bots?name=a%26b&signature="))
        #expect(target.hasSuffix("&openid=o1"))
    }

    @Test func aFileThatFailsDoesNotKeepTheOthersFromBeingPushed() async throws {
        let bot = try EchoBot.start(try Account.security("plain"))
        let sample = Samples.path("Message/TextMessage")
        let result = try await simulate([bot.address, "absent.xml", "-", sample], input: "<xml>")
        #expect(result.status == 65)
        #expect(try result.objects().map { $0["push"] as? String } == [sample])
        #expect(result.errors.hasPrefix("absent.xml: error: No such file or directory\n<stdin>:byte 5: error: "))
    }
}
