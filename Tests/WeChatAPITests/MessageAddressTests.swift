import OfficialAccountMessages
import TestSupport
import Testing
import WeChatAPI
import WeChatMessageCoding

/// Addresses that take messages from whoever knows them.
@Suite struct MessageAddressTests {
    /// What a group robot sends, in little.
    private struct RobotText: OutgoingMessage {
        var content = ""
        var unknownFields = UnknownFields()

        static var descriptor: MessageDescriptor {
            """
            platform: Test
            name: RobotText
            direction: send
            wire: json
            endpoint: POST {webhook_url}
            schema: Test/RobotText.json
            summary: A message.
            """
        }

        init(_ content: String) { self.content = content }

        init(blankFor decoder: borrowing FieldDecoder) {}

        mutating func read(from decoder: inout FieldDecoder) {
            var state = decoder.begin("content")
            while decoder.next(&state) != nil { decoder.read(&content) }
            decoder.end(state, required: 1, unknownFields: &unknownFields)
        }

        func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("content", content)
            encoder.end()
        }
    }

    private let targets = Recorder<String>()

    private func server(_ answers: String...) throws -> LoopbackServer {
        let targets = targets
        return try LoopbackServer { request, connection in
            _ = connection.body(request.contentLength)
            let number = targets.values.count
            targets.add(request.target)
            connection.respond(answers[min(number, answers.count - 1)])
        }
    }

    @Test func aRobotIsToldByItsKeyAndNotByAToken() async throws {
        let server = try server(#"{"errcode":0,"errmsg":"ok"}"#)
        try await MessageAddress(groupRobotKey: "KEY+1", host: server.address).send(RobotText("a"))
        try await MessageAddress(Secret(server.address + "/cgi-bin/webhook/send?key=KEY%2B1")).send(RobotText("a"))
        #expect(targets.values == Array(repeating: "/cgi-bin/webhook/send?key=KEY%2B1", count: 2))
    }

    @Test(arguments: [
        "", "KEY", "ftp://localhost/send", "http://", "https:///send", "//localhost/send", "HTTP://localhost",
    ])
    func anAddressIsOneOfTheWeb(text: String) throws {
        let error = try #require(#expect(throws: APIError.self) { try MessageAddress(Secret(text)) })
        #expect("\(error)".contains("https://"))
    }

    @Test func anAccountsClientSendsNothingThere() async throws {
        let server = try server("{}")
        let error = await #expect(throws: APIError.self) { try await Client.of(server).send(RobotText("a")) }
        #expect("\(try #require(error))".contains("MessageAddress"))
        let robot = MessageAddress(groupRobotKey: "KEY", host: server.address)
        let other = await #expect(throws: APIError.self) {
            try await robot.send(CustomText(toUser: "o1", text: .init(content: "a")))
        }
        #expect("\(try #require(other))".contains("APIClient"))
        #expect(targets.values.isEmpty)
    }

    @Test func noErrorShowsTheAddress() async throws {
        let server = try server(#"{"errcode":93000,"errmsg":"invalid key SECRET-KEY, rid: 1-2"}"#)
        let robot = try MessageAddress(Secret(server.address + "/SECRET-PATH?key=SECRET-KEY"))
        let error = try #require(await #expect(throws: APIError.self) { try await robot.send(RobotText("a")) })
        #expect(error.refusal?.message == "invalid key …, rid: 1-2" && error.refusal?.requestID == "1-2")
        let nobody = try MessageAddress(Secret("http://127.0.0.1:\(LoopbackServer.unusedPort())/?key=SECRET-KEY"))
        var once = nobody
        once.retries = .never
        let unreachable = try #require(await #expect(throws: APIError.self) { try await once.send(RobotText("a")) })
        let none = try #require(#expect(throws: APIError.self) { try MessageAddress("SECRET-KEY") })
        for text in ["\(error)", "\(unreachable)", "\(none)", "\(robot)", String(reflecting: robot)] {
            #expect(!text.contains("SECRET"), "\(text)")
        }
    }

    @Test func aMessageThatMayBeSentTwiceIsRepeated() async throws {
        let server = try server(#"{"errcode":-1,"errmsg":"busy"}"#, #"{"errcode":0}"#)
        var robot = MessageAddress(groupRobotKey: "KEY", host: server.address)
        robot.retries.firstDelay = .milliseconds(1)
        try await robot.send(RobotText("a"), isRepeatable: true)
        #expect(targets.values.count == 2)
    }
}
