import OfficialAccountMessages
import Testing

/// One content, in the forms of the messages that carry it.
@Suite struct ContentTests {
    private func reply(_ content: OfficialAccount.Content) throws -> any Message {
        var reply = try #require(OfficialAccount.reply(content) as? any PassiveReply)
        reply.toUserName = "o1"
        reply.fromUserName = "gh_1"
        reply.createTime = 1_700_000_000
        return reply
    }

    private static let articles = (1...8).map { OfficialAccount.Content.Article(title: "第\($0)篇") }

    @Test func aContentBecomesTheReplyThatCarriesIt() throws {
        #expect(
            try reply(.text("你好 👋")) as? TextReply
                == TextReply(toUserName: "o1", fromUserName: "gh_1", createTime: 1_700_000_000, content: "你好 👋"))
        #expect(
            try reply(.image(mediaID: "m")) as? ImageReply
                == ImageReply(
                    toUserName: "o1", fromUserName: "gh_1", createTime: 1_700_000_000, image: .init(mediaID: "m")))
        #expect(try (reply(.voice(mediaID: "m")) as? VoiceReply)?.voice.mediaID == "m")
        let video = try #require(try reply(.video(mediaID: "m", thumbMediaID: "t", title: "片")) as? VideoReply)
        #expect(video.video == .init(mediaID: "m", title: "片"))
        let music = try #require(try reply(.music(url: "u", thumbMediaID: "t", description: "d")) as? MusicReply)
        #expect(music.music == .init(description: "d", musicURL: "u", thumbMediaID: "t"))
    }

    @Test func aListBecomesItemsAndTheirCount() throws {
        let news = try #require(try reply(.news(Self.articles)) as? NewsReply)
        #expect(news.articleCount == 8)
        #expect(news.articles.map(\.title) == Self.articles.map(\.title))
        #expect(try NewsReply(xml: news.xml()) == news)
    }

    @Test func aListThatIsTooLongHasNoForm() {
        #expect(OfficialAccount.reply(.news(Self.articles + Self.articles)) == nil)
    }

    @Test func aContentBecomesTheCustomerServiceMessageThatCarriesIt() throws {
        let text = try #require(OfficialAccount.customerServiceMessage(.text("好"), to: "o1"))
        #expect(text as? CustomText == CustomText(toUser: "o1", text: .init(content: "好")))
        let message = OutboundMessage.custom(
            .music(url: "u", thumbMediaID: "t"), toUser: "o1", customerService: .init(kfAccount: "a@b"))
        #expect(
            message
                == .customMusic(
                    CustomMusic(
                        toUser: "o1", music: .init(musicURL: "u", thumbMediaID: "t"),
                        customerService: .init(kfAccount: "a@b"))))
    }

    @Test func aCustomerServiceMessageHasOneArticle() throws {
        let one = try #require(OutboundMessage.custom(.news([.init(title: "t", url: "u")]), toUser: "o1"))
        guard case .customNews(let news) = one else {
            Issue.record("no article")
            return
        }
        #expect(news.news.articles == [.init(title: "t", description: "", url: "u", picURL: "")])
        #expect(OutboundMessage.custom(.news(Self.articles), toUser: "o1") == nil)
    }

    @Test func aContentIsSentToMany() throws {
        let filter = MassFilter(isToAll: true)
        let images = OutboundMessage.massAll(.image(mediaID: "m"), filter: filter)
        #expect(images == .massAllImages(MassAllImages(filter: filter, images: .init(mediaIDs: ["m"]))))
        #expect(OutboundMessage.massUsers(.text("好"), toUsers: ["a", "b"]) != nil)
        #expect(OutboundMessage.massPreview(.voice(mediaID: "m"), toUser: "a") != nil)
        #expect(OutboundMessage.massAll(.music(url: "u", thumbMediaID: "t"), filter: filter) == nil)
    }

    @Test func aReplyIsMadeWithItsHeader() throws {
        let reply = Reply(.text("好"), toUserName: "o1", fromUserName: "gh_1", createTime: 1)
        #expect(reply == .text(TextReply(toUserName: "o1", fromUserName: "gh_1", createTime: 1, content: "好")))
    }
}
