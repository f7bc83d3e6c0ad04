import Testing
import WeChatCrypto

@Suite struct PageSignatureTests {
    private func signature(of url: String) -> String {
        PageSignature(
            ticket: "sM4AOVdWfPE4DxkXGEs8VMCPGGVi4C3VM0P37wVUCFvkVAy_90u5h9nbSlYy3-Sl-HhTdfl2fzFy1AOcHKP7qg",
            nonce: "Wm3WZYTPz0wzccnW", timestamp: 1_414_587_457, url: url
        ).text
    }

    /// The example of WeChat's documentation.
    @Test func itIsThatOfTheDocumentation() {
        #expect(signature(of: "http://mp.weixin.qq.com?params=value") == "0f9de62fce790f9a083d5c99e95740ceb90c27ed")
    }

    /// A combining mark behind the `#` does not hide it.
    @Test(arguments: ["#", "#wechat_redirect", "#a#b", "#\u{301}"])
    func whatFollowsTheHashIsLeftOut(fragment: String) {
        let url = "http://mp.weixin.qq.com?params=value"
        #expect(signature(of: url + fragment) == signature(of: url))
    }

    @Test func everyPartCounts() {
        let parts = PageSignature(ticket: "t", nonce: "n", timestamp: 1, url: "u")
        #expect(parts == PageSignature(ticket: "t", nonce: "n", timestamp: 1, url: "u"))
        let others = [
            PageSignature(ticket: "u", nonce: "n", timestamp: 1, url: "u"),
            PageSignature(ticket: "t", nonce: "m", timestamp: 1, url: "u"),
            PageSignature(ticket: "t", nonce: "n", timestamp: 2, url: "u"),
            PageSignature(ticket: "t", nonce: "n", timestamp: 1, url: "v"),
        ]
        for other in others { #expect(other != parts && other.description.utf8.count == 40) }
    }
}
