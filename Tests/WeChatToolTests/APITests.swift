import Foundation
import TestSupport
import Testing

/// `wechat token`, `upload`, `download` and `send`: the HTTP API, against a real server.
struct APITests {
    private func isHidden(_ result: Tool.Result) -> Bool {
        Account.keepsSecrets(result.output + result.errors) && !(result.output + result.errors).contains(API.token)
    }

    // MARK: token

    @Test func theTokenIsToldAboutAndNotShown() async throws {
        let api = try API.start()
        let result = try await api.run(["token"])
        #expect(result.status == 0)
        #expect(isHidden(result))
        let object = try #require(try result.objects().first)
        #expect(object["appID"] as? String == Account.appID)
        let seconds = try #require(object["expiresIn"] as? Int)
        #expect((7100...7200).contains(seconds))
        let date = try Date(try #require(object["expiresAt"] as? String), strategy: .iso8601)
        #expect(abs(date.timeIntervalSinceNow - 7200) < 100)
        #expect(try await api.run(["token", "--show"]).objects().first?["accessToken"] as? String == API.token)
    }

    @Test func aStoreKeepsTheTokenForTheNextRun() async throws {
        let api = try API.start()
        let folder = try Folder()
        defer { folder.remove() }
        for _ in 1...2 {
            #expect(try await api.run(["token", "--store", folder.url.path + "/tokens"]).status == 0)
        }
        #expect(api.paths == ["/cgi-bin/stable_token"])
        let file = try folder.file("file")
        let failed = try await api.run(["token", "--store", file])
        #expect(failed.status == 74)
        #expect(failed.errors.hasPrefix("--store: error: the folder \(file) cannot be made"))
    }

    @Test func theTokenOfAnApplicationOfWeCom() async throws {
        let api = try API.start()
        let unset = try await api.run(["token", "--platform", "WeCom"])
        #expect(unset.status == 64)
        #expect(unset.errors.hasPrefix("WECHAT_AGENT_ID: error: not set"))
        let environment = Account.environment.merging(["WECHAT_AGENT_ID": "1000002"]) { $1 }
        let result = try await api.run(["token", "--platform", "WeCom", "--app-id", "ww1"], environment: environment)
        #expect(try result.objects().first?["appID"] as? String == "ww1")
        #expect(api.requests.values.last?.hasPrefix("GET /cgi-bin/gettoken?corpid=ww1&corpsecret=") == true)
    }

    @Test func aRefusalIsToldWithoutTheSecret() async throws {
        let server = try LoopbackServer { request, connection in
            _ = connection.body(request.contentLength)
            connection.respond(#"{"errcode":40125,"errmsg":"invalid appsecret \#(Account.appSecret)"}"#)
        }
        let result = try await Tool.run(["token", "--host", server.address], environment: Account.environment)
        #expect(result.status == 69)
        #expect(result.output == "")
        #expect(result.errors.contains("WeChat refused the call with 40125"))
        #expect(isHidden(result))
        for address in ["localhost", "http://"] {
            let wrong = try await Tool.run(["token", "--host", address], environment: Account.environment)
            #expect(wrong.status == 64)
        }
    }

    // MARK: upload and download

    private func media() throws -> API {
        try API.start { request, connection in
            switch request.path {
            case "/cgi-bin/media/upload":
                var rest = request.contentLength
                while rest > 0 {
                    let piece = connection.read(atMost: min(rest, 1 << 16))
                    if piece.isEmpty { return }
                    rest -= piece.count
                }
                connection.respond(#"{"type":"image","media_id":"MEDIA-1","created_at":1700000000}"#)
            default:
                guard !request.query.contains("media_id=none") else {
                    return connection.respond(#"{"errcode":40007,"errmsg":"invalid media_id"}"#)
                }
                connection.respond(
                    String(repeating: "x", count: 3_000_000), type: "image/jpeg",
                    headers: "Content-Disposition: attachment; filename=\"picture.jpg\"\r\n")
            }
        }
    }

    private func picture(in folder: Folder, size: Int = 3_000_000) throws -> String {
        try folder.file("图.jpg", String(repeating: "x", count: size))
    }

    @Test func anUploadPrintsTheMediaIDAndTellsHowFarItIs() async throws {
        let api = try media()
        let folder = try Folder()
        defer { folder.remove() }
        let result = try await api.run(["upload", "image", try picture(in: folder)])
        let line = """
            {"mediaID":"MEDIA-1","kind":"image","createdAt":"2023-11-14T22:13:20Z","expiresAt":"2023-11-17T22:13:20Z"}

            """
        #expect(result.output == line)
        #expect(result.status == 0)
        #expect(isHidden(result))
        let lines = result.errors.split(separator: "\n")
        #expect(lines.last == "图.jpg: 100 % of 3.0 MB")
        #expect(lines.count <= 11)
        #expect(!result.errors.contains("\r"))
    }

    @Test func aFileNameSteersNoTerminal() async throws {
        let api = try media()
        let folder = try Folder()
        defer { folder.remove() }
        let name = try folder.file("a\u{1B}[31m\nb.jpg", "picture")
        let result = try await api.run(["upload", "image", name])
        #expect(result.status == 0)
        #expect(result.errors == "a\\u{1b}[31m\\nb.jpg: 100 % of 7 bytes\n")
    }

    @Test func onATerminalABarTellsHowFarATransferIs() async throws {
        let api = try media()
        let folder = try Folder()
        defer { folder.remove() }
        let result = try await Tool.runOnTerminal(
            ["upload", "--host", api.server.address, "image", try picture(in: folder)],
            environment: Account.environment)
        #expect(result.status == 0)
        #expect(result.errors.contains("\r图.jpg  \(String(repeating: "█", count: 30))  100 % of 3.0 MB"))
        #expect(result.output.hasPrefix("{\"mediaID\""))
    }

    @Test func whatCannotBeUploadedIsTold() async throws {
        let api = try media()
        let folder = try Folder()
        defer { folder.remove() }
        let large = try await api.run(["upload", "image", try picture(in: folder, size: 11 << 20)])
        #expect(large.status == 65)
        #expect(large.errors.contains("has 11534336 bytes: image may have 10485760"))
        #expect(try await api.run(["upload", "image", "absent.jpg"]).status == 66)
        #expect(api.paths == [])
    }

    @Test func aDownloadIsAFileOrNone() async throws {
        let api = try media()
        let folder = try Folder()
        defer { folder.remove() }
        let result = try await api.run(["download", "--output", folder.url.path, "--", "-M1"])
        #expect(result.status == 0)
        let object = try #require(try result.objects().first)
        #expect(object["path"] as? String == folder.url.appending(path: "picture.jpg").path)
        #expect(object["size"] as? Int == 3_000_000)
        #expect(object["contentType"] as? String == "image/jpeg")
        #expect(result.errors.split(separator: "\n").last == "-M1: 100 % of 3.0 MB")
        let named = folder.url.appending(path: "other.jpg").path
        #expect(try await api.run(["download", "M1", "--output", named]).status == 0)
        #expect(try Data(contentsOf: URL(filePath: named)).count == 3_000_000)
        let refused = try await api.run(["download", "none", "--output", folder.url.appending(path: "a").path])
        #expect(refused.status == 69)
        #expect(refused.errors.contains("WeChat refused the call with 40007"))
        let unwritable = try await api.run(["download", "M1", "--output", "\(named)/below"])
        #expect(unwritable.status == 74)
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.url.path)
        #expect(names.sorted() == ["other.jpg", "picture.jpg"])
    }

    /// A person stops a transfer with the keyboard, a service manager with SIGTERM.
    @Test(arguments: ["INT", "TERM", "HUP"]) func aTransferThatIsStoppedLeavesNothing(signal: String) async throws {
        let folder = try Folder()
        defer { folder.remove() }
        let picture = try picture(in: folder, size: 9_000_000)
        let target = folder.url.appending(path: "target").path
        let temporary = folder.url.appending(path: "temporary").path
        for path in [target, temporary] {
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        }
        let api = try API.start { request, connection in
            if request.method == "GET" {
                connection.write(
                    "HTTP/1.1 200 OK\r\nContent-Type: image/jpeg\r\nContent-Disposition: attachment; filename=\"a.jpg\"\r\n"
                        + "Content-Length: 10000000\r\n\r\n\(String(repeating: "x", count: 100_000))")
            }
            _ = connection.read(atMost: 1)
            connection.pause(10)
        }
        for words in [["download", "M", "--output", target], ["upload", "image", picture]] {
            // The tool runs until its file is there. A shell without a terminal lets what it starts in the background
            // ignore the keyboard.
            let line = """
                tool="$0"; command="$1"; shift
                (trap - INT; TMPDIR=\(temporary) exec env --default-signal=INT "$tool" "$command" "$@") &
                for i in $(seq 200); do [ -n "$(ls \(target) \(temporary) | grep -e part -e upload)" ] && break; sleep 0.1; done
                sleep 0.2; kill -\(signal) $!; wait $!; echo $?; ls \(target) \(temporary) | grep -e part -e upload
                """
            let result = try await Tool.shell(
                line, [words[0], "--host", api.server.address] + words.dropFirst(), environment: Account.environment)
            let status = ["INT": 130, "TERM": 143, "HUP": 129][signal] ?? 0
            #expect(result.output == "\(status)\n", "\(words): \(result.errors)")
        }
    }

    /// On Linux the session itself ends the process where the length is 2⁶³ as a floating-point number.
    @Test func aLengthWithoutEndEndsNoTool() async throws {
        let api = try API.start { _, connection in
            connection.write(
                "HTTP/1.1 200 OK\r\nContent-Disposition: attachment\r\nContent-Length: \(Int64.max - 1000)\r\n\r\nabc")
        }
        let result = try await api.run(["download", "M", "--output", "/tmp/no-such-file-\(UUID())"])
        #expect(result.status == 69)
    }

    // MARK: send

    private static let text = #"{"touser":"o1","msgtype":"text","text":{"content":"你好"}}"#

    @Test(arguments: [
        (["--type", "CustomText"], text), (["--type", "MiniProgram/CustomText"], text),
        (["--platform", "MiniProgram", "--type", "CustomText"], text),
        ([], #"{"platform":"OfficialAccount","type":"CustomText","message":\#(text)}"#),
    ])
    func aMessageIsSentToTheEndpointOfItsType(words: [String], input: String) async throws {
        let api = try API.start { $1.respond(#"{"errcode":0,"errmsg":"ok","extra":1}"#) }
        let result = try await api.run(["send"] + words, input: input)
        #expect(result.errors == "")
        #expect(result.status == 0)
        #expect(result.output == #"{"errcode":0,"errmsg":"ok","extra":1}"# + "\n")
        #expect(api.paths == ["/cgi-bin/stable_token", "/cgi-bin/message/custom/send"])
        #expect(api.bodies.values.last == Self.text)
        #expect(isHidden(result))
    }

    /// An application's own members are one text, those of linked companies an array: each type reads both.
    @Test(arguments: [
        (#""u1""#, "/cgi-bin/message/send"), (#"["u1"]"#, "/cgi-bin/linkedcorp/message/send"),
    ])
    func aTypeThatItsFieldsTellNeedsNoName(receivers: String, path: String) async throws {
        let api = try API.start { $1.respond(#"{"errcode":0,"errmsg":"ok","msgid":5}"#) }
        let message = #"{"touser":\#(receivers),"agentid":1,"msgtype":"markdown","markdown":{"content":"*Hi*"}}"#
        let environment = Account.environment.merging(["WECHAT_AGENT_ID": "1"]) { $1 }
        let result = try await api.run(["send", "--platform", "WeCom"], input: message, environment: environment)
        #expect(result.status == 0, "\(result.errors)")
        #expect(api.paths == ["/cgi-bin/gettoken", path])
    }

    @Test func whatCannotBeSentIsTold() async throws {
        let api = try API.start()
        for (words, input, message) in [
            ([], Self.text, "it fits several types: name one with --type: OfficialAccount/CustomText, "),
            ([], #"{"a":1}"#, "no type of message that is sent fits it"),
            (["--type", "CustomText"], #"{"touser":"o1"}"#, "CustomText: "),
            (["--type", "TextReply"], Self.text, "TextReply: "),
            (["--type", "TransferCustomerServiceReply"], Self.reply, "is no message that is sent through the API"),
            (["--type", "CustomText"], "{", "the document ends within "),
        ] {
            let result = try await api.run(["send"] + words, input: input)
            #expect(result.status == 65)
            #expect(result.errors.contains(message), "\(result.errors)")
        }
        #expect(api.paths == [])
    }

    /// Many serializers write `null` for what is not set. An empty text in place of an object or a number is refused.
    @Test func whatIsNullIsNotSent() async throws {
        let api = try API.start { _, connection in connection.respond(#"{"errcode":0}"#) }
        let message = #"""
            {"touser":"o1","template_id":"t","url":null,"miniprogram":null,"data":{"a":{"value":"1","color":null}}}
            """#
        #expect(try await api.run(["send", "--type", "TemplateSend"], input: message).status == 0)
        #expect(
            api.bodies.values.last == #"{"touser":"o1","template_id":"t","data":{"a":{"value":"1"}}}"#)
        let missing = try await api.run(
            ["send", "--type", "TemplateSend"], input: #"{"touser":null,"template_id":"t"}"#)
        #expect(missing.status == 65 && missing.errors.contains("touser: the field is required"))
    }

    /// An article for WeCom may have 666 KB, and there may be eight of them.
    @Test func aLargeMessageIsSent() async throws {
        let api = try API.start { _, connection in connection.respond(#"{"errcode":0}"#) }
        let text = String(repeating: "x", count: 2 << 20)
        let result = try await api.run(
            ["send", "--type", "CustomText"], input: #"{"touser":"o1","msgtype":"text","text":{"content":"\#(text)"}}"#)
        #expect(result.status == 0, "\(result.errors.prefix(200))")
    }

    private static let reply = """
        {"ToUserName":"a","FromUserName":"b","CreateTime":1,"MsgType":"transfer_customer_service"}
        """

    /// A group robot and the `response_url` of a push have an address of their own. Nothing of the account goes there.
    @Test(arguments: [
        ("WebhookTextMessage", #"{"msgtype":"text","text":{"content":"Hi"}}"#, "/cgi-bin/webhook/send?key=SEND-SECRET"),
        (
            "AibotMarkdownSend", #"{"msgtype":"markdown","markdown":{"content":"*Hi*"}}"#,
            "/cgi-bin/aibot/response?response_code=SEND-SECRET&x=a%2Bb"
        ),
    ])
    func aMessageIsSentToTheAddressThatIsGiven(type: String, message: String, target: String) async throws {
        let api = try API.start { $1.respond(#"{"errcode":93000,"errmsg":"invalid SEND-SECRET"}"#) }
        let environment = ["WECHAT_SEND_URL": api.server.address + target]
        let result = try await api.run(["send", "--type", type], input: message, environment: environment)
        #expect(api.requests.values == ["POST \(target) HTTP/1.1"])
        #expect(api.bodies.values == [message])
        #expect(result.status == 69, "\(result.errors)")
        #expect(result.errors.contains("93000") && result.errors.contains("invalid …"))
        #expect(!(result.output + result.errors).contains("SEND-SECRET"))
        let unset = try await api.run(["send", "--type", type], input: message)
        #expect(unset.status == 64 && unset.errors.hasPrefix("WECHAT_SEND_URL: error: not set"))
        let shown = try await api.run(["send", "--webhook", "SEND-SECRET", "--type", type], input: message)
        #expect(shown.status == 64 && !shown.errors.contains("SEND-SECRET"))
        #expect(api.requests.values.count == 1)
    }

    @Test func aRefusedMessageIsToldWithAdvice() async throws {
        let api = try API.start { $1.respond(#"{"errcode":45015,"errmsg":"response out of time limit"}"#) }
        let result = try await api.run(["send", "--type", "CustomText"], input: Self.text)
        #expect(result.status == 69)
        #expect(result.errors.contains("POST /cgi-bin/message/custom/send: WeChat refused the call with 45015"))
    }
}
