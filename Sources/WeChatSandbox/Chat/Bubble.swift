#if Server
internal import WeChatMessageCoding

/// What an entry of the chat shows: its kind, and the members that the page has for it.
struct Bubble: Sendable {
    let kind: String
    let members: [WireElement]

    init(_ kind: String, _ members: KeyValuePairs<String, WireValue?> = [:]) {
        self.kind = kind
        self.members = members.compactMap { name, value in value.map { WireElement(name, $0) } }
    }

    /// The content as the page has it.
    var json: WireValue { .object([WireElement("kind", .text(kind))] + members) }

    // MARK: The kinds

    static func text(_ text: String) -> Bubble { Bubble("text", ["text": .text(text)]) }

    static func image(_ mediaID: String) -> Bubble {
        Bubble("image", ["url": .text(address(of: mediaID)), "mediaID": .text(mediaID)])
    }

    static func voice(_ mediaID: String, recognition: String? = nil) -> Bubble {
        Bubble(
            "voice",
            [
                "url": .text(address(of: mediaID)), "mediaID": .text(mediaID),
                "recognition": recognition.map { .text($0) },
            ])
    }

    static func video(_ mediaID: String, title: String, description: String, thumbMediaID: String?) -> Bubble {
        Bubble(
            "video",
            [
                "url": .text(address(of: mediaID)), "mediaID": .text(mediaID), "title": .text(title),
                "description": .text(description), "thumbURL": thumbMediaID.map { .text(address(of: $0)) },
            ])
    }

    static func music(_ music: WireValue?, names: MusicNames) -> Bubble {
        Bubble(
            "music",
            [
                "title": .text(music.text(names.title)), "description": .text(music.text(names.description)),
                "url": .text(music.text(names.url)), "hqURL": .text(music.text(names.hqURL)),
                "thumbURL": .text(music.mediaID(names.thumb).map(address(of:)) ?? ""),
            ])
    }

    /// The names of the fields of music, in passive replies and in customer-service messages.
    struct MusicNames {
        let title, description, url, hqURL, thumb: String
        static let reply = MusicNames(
            title: "Title", description: "Description", url: "MusicUrl", hqURL: "HQMusicUrl", thumb: "ThumbMediaId")
        static let sent = MusicNames(
            title: "title", description: "description", url: "musicurl", hqURL: "hqmusicurl", thumb: "thumb_media_id")
    }

    static func news(_ articles: [WireValue]) -> Bubble { Bubble("news", ["articles": .array(articles)]) }

    static func article(title: String, description: String, pictureURL: String, url: String) -> WireValue {
        .members([
            "title": .text(title), "description": .text(description), "pictureURL": .text(pictureURL),
            "url": .text(url),
        ])
    }

    /// What WeChat shows where the bot gives no proper answer.
    static func failure(_ cause: Exchange.Explanation) -> Bubble {
        Bubble(
            "failure",
            [
                "title": .text("该公众号提供的服务出现故障，请稍后再试"), "explanation": .text(cause.explanation),
                "code": .text(cause.code), "cause": .text(cause.title),
            ])
    }

    /// A message that the page has no picture of.
    static func other(_ type: String, _ message: WireValue) -> Bubble {
        Bubble("other", ["type": .text(type), "message": message])
    }

    /// Where the page gets a file that was uploaded.
    static func address(of mediaID: String) -> String { "/sandbox/media/\(mediaID)" }
}

extension WireValue? {
    /// The text of a field, or no text.
    func text(_ name: String) -> String { self?[name]?.text ?? "" }

    /// A media ID, where the field has one.
    func mediaID(_ name: String) -> String? { self?[name]?.text.flatMap { $0.isEmpty ? nil : $0 } }
}

extension WireValue {
    /// The value of a path of names: `image/media_id`.
    func value(_ path: String) -> WireValue? {
        path.split(separator: "/").reduce(self) { value, name in value?[String(name)] }
    }

    /// The text at a path of names, or no text.
    func text(_ path: String) -> String { value(path)?.text ?? "" }

    /// The items of a list that XML has as elements of one name, and JSON as an array.
    func items(_ path: String) -> [WireValue] {
        var names = path.split(separator: "/").map(String.init)
        guard let name = names.popLast() else { return [] }
        let parent = names.isEmpty ? self : value(names.joined(separator: "/"))
        guard case .object(let elements)? = parent else { return [] }
        return elements.filter { $0.name == name }.flatMap { element in
            if case .array(let items) = element.value { items } else { [element.value] }
        }
    }
}
#endif
