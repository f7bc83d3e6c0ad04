import OfficialAccountMessages
import TestSupport
import Testing
import WeChatAPI
import WeChatMessageCoding
import WeChatTesting

/// Messages that are sent, and what the answers tell.
@Suite struct SendTests {
    private let simulator: APISimulator<OfficialAccount>
    private let client: APIClient

    init() {
        simulator = APISimulator<OfficialAccount>()
        simulator.addAccount("wx1", secret: "s")
        let source = StableTokenSource(appID: "wx1", appSecret: "s", transport: simulator.transport)
        client = APIClient(tokens: AccessTokens(source: source), transport: simulator.transport)
    }

    @Test func aMessageOfAUnionGoesToTheEndpointOfItsType() async throws {
        let message = try #require(OutboundMessage.massAll(.text("Hello"), filter: MassFilter(isToAll: true)))
        let answer = try await client.send(message)
        #expect(answer.integer("msg_id") == 1)
        #expect(simulator.sent == [message])
        #expect(simulator.requests.last?.path == "/cgi-bin/message/mass/sendall")
    }

    @Test func whatIsNoMessageToSendIsRefusedBeforeACall() async throws {
        let text = TextMessage(toUserName: "a", fromUserName: "b", createTime: 1, content: "c", msgID: 1)
        let endpoint: Endpoint = "POST /cgi-bin/message/mass/sendall"
        func reason(_ message: some MessageUnion) async throws -> String {
            "\(try #require(await #expect(throws: APIError.self) { try await client.send(message) }))"
        }
        #expect(try await reason(InboundMessage.text(text)) == "TextMessage is no message that is sent through the API")
        #expect(try await reason(OutboundMessage(json: Array("{}".utf8))).contains("no schema describes"))
        let malformed = try OutboundMessage(json: Array(#"{"msgtype":"text","filter":1}"#.utf8), endpoint: endpoint)
        #expect(try await reason(malformed).contains("MassAllText: "))
        let address = MessageAddress(groupRobotKey: "KEY", transport: simulator.transport)
        let elsewhere = await #expect(throws: APIError.self) {
            try await address.send(OutboundMessage.customText(CustomText(toUser: "o1", text: .init(content: "a"))))
        }
        #expect("\(try #require(elsewhere))".contains("use an APIClient"))
        #expect(simulator.requests.isEmpty)
    }

    /// What every answer has says that the call succeeded: it is no field that nobody knows.
    @Test func anAnswerHasWhatItsTypeSaysAndWhatIsNew() async throws {
        let message = CustomText(toUser: "o1", text: .init(content: "a"))
        #expect(try await client.send(message) == EmptyResponse())
        simulator.expect("/cgi-bin/message/custom/send", .answer(body: #"{"errcode":0,"errmsg":"ok","new":1}"#))
        let answer = try await client.send(message)
        #expect(answer.unknownFields["new"] != nil && answer.unknownFields["errcode"] == nil)
    }
}
