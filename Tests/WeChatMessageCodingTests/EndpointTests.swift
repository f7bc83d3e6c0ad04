import Testing
import WeChatMessageCoding

@Suite struct EndpointTests {
    @Test func anEndpointIsAMethodAndAPath() throws {
        let text = "POST /cgi-bin/message/custom/send"
        let endpoint = try #require(Endpoint(text))
        #expect(endpoint.method == "POST")
        #expect(endpoint.path == "/cgi-bin/message/custom/send")
        #expect(endpoint.description == text)
        #expect(endpoint == "POST /cgi-bin/message/custom/send")
        #expect(("POST {response_url}" as Endpoint).path == "{response_url}")
    }

    @Test(arguments: ["", "POST", "POST ", " /path", "/path", "POST path", "POST  /path", "POST /a b"])
    func anythingElseIsNone(text: String) { #expect(Endpoint(text) == nil) }
}
