import OfficialAccountMessages
import Testing
import WeChatAPI
import WeChatLog
import WeChatMessageCoding
import WeChatTesting

/// What the simulated server knows of an account beside its tokens: menus, followers, files, and how much it keeps.
@Suite struct SimulatedAccountTests {
    private let simulator = APISimulator<OfficialAccount>()
    private let client: APIClient

    init() {
        simulator.addAccount("wx1", secret: "app-secret")
        let source = StableTokenSource(appID: "wx1", appSecret: "app-secret", transport: simulator.transport)
        client = APIClient(tokens: AccessTokens(source: source), transport: simulator.transport)
    }

    private func call(_ method: String, _ path: String, _ json: String? = nil) async throws(APIError) -> APIAnswer {
        try await client.call(method, path, json: json.map { Array($0.utf8) })
    }

    @Test func aMenuIsCreatedAndDeleted() async throws {
        let none = await #expect(throws: APIError.self) { try await call("GET", "/cgi-bin/menu/get") }
        #expect(none?.refusal?.code.rawValue == 46003)
        let menu = #"{"button":[{"type":"click","name":"今日","key":"today"}]}"#
        _ = try await call("POST", "/cgi-bin/menu/create", menu)
        #expect(simulator.menu(of: "wx1") == Array(menu.utf8))
        #expect(try await call("GET", "/cgi-bin/menu/get").bytes == Array(#"{"menu":\#(menu)}"#.utf8))
        _ = try await call("GET", "/cgi-bin/menu/delete")
        #expect(simulator.menu(of: "wx1") == nil)
        let button = #"{"name":"x","type":"click","key":"x"}"#
        let four = #"{"button":[\#([button, button, button, button].joined(separator: ","))]}"#
        let wrong = await #expect(throws: APIError.self) { try await call("POST", "/cgi-bin/menu/create", four) }
        #expect(wrong?.refusal?.code.rawValue == 40017)
    }

    @Test func onlyFollowersGetMessages() async throws {
        try await client.send(CustomText(toUser: "anybody", text: .init(content: "Hi")))
        simulator.followers = ["o1"]
        try await client.send(CustomText(toUser: "o1", text: .init(content: "Hi")))
        let refused = await #expect(throws: APIError.self) {
            try await client.send(CustomText(toUser: "o2", text: .init(content: "Hi")))
        }
        #expect(refused?.refusal?.code.rawValue == 40003)
        #expect(simulator.sent.count == 2)
    }

    @Test func theOldestFilesAreForgotten() {
        simulator.mediaCapacity = 10
        let first = simulator.addMedia(.image, name: "a.png", bytes: [1, 2, 3, 4, 5, 6])
        #expect(simulator.media[first]?.bytes.count == 6)
        let second = simulator.addMedia(.image, name: "b.png", bytes: [1, 2, 3, 4, 5, 6])
        #expect(simulator.media.keys.sorted() == [second])
        simulator.advance(by: .seconds(3 * 86400 + 1))
        #expect(simulator.media.isEmpty)
    }

    @Test func picturesOfArticlesAreServed() async throws {
        simulator.fileHost = "http://127.0.0.1:1"
        let picture = MediaFile([0xFF, 0xD8, 0xFF], name: "a.jpg")
        let address = try await client.uploadArticleImage(picture)
        #expect(address.hasPrefix("http://127.0.0.1:1/picture/"))
        let path = String(address.dropFirst("http://127.0.0.1:1".count))
        let answer = simulator.respond(to: SimulatedRequest(method: "GET", path: path)).answer
        #expect(answer.body == [0xFF, 0xD8, 0xFF])
    }

    @Test func onlySoMuchIsRemembered() async throws {
        simulator.historyLimit = 2
        for _ in 1...5 { try await client.send(CustomText(toUser: "o1", text: .init(content: "Hi"))) }
        #expect(simulator.requests.count == 2)
        #expect(simulator.sent.count == 2)
    }

    @Test func anIncidentIsTakenOnce() {
        simulator.expect("/bot", .latency(.seconds(1)), .cut(.inAnswer))
        #expect(simulator.incidents["/bot"]?.count == 2)
        #expect(simulator.takeIncident("/bot") == .latency(.seconds(1)))
        #expect(simulator.takeIncident("/bot") == .cut(.inAnswer))
        #expect(simulator.takeIncident("/bot") == .none)
        #expect(simulator.incidents.isEmpty)
    }
}
