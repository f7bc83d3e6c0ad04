#if Server
internal import WeChatMessageCoding

extension Bubble {
    // MARK: What the follower says

    /// What the chat shows of a message that is pushed.
    init(pushed message: WireValue, as type: MessageDescriptor) {
        func field(_ path: String) -> String { message.text(path) }
        switch type.direction == .inbound ? field("MsgType").lowercased() : "" {
        case "text": self = .text(field("Content"))
        case "image": self = .image(field("MediaId"))
        case "voice": self = .voice(field("MediaId"), recognition: message["Recognition"]?.text)
        case "video", "shortvideo":
            self = .video(field("MediaId"), title: "", description: "", thumbMediaID: message["ThumbMediaId"]?.text)
        case "location":
            self = Bubble(
                "location",
                [
                    "latitude": .text(field("Location_X")), "longitude": .text(field("Location_Y")),
                    "label": .text(field("Label")), "scale": .text(field("Scale")),
                ])
        case "link":
            self = Bubble(
                "link",
                [
                    "title": .text(field("Title")), "description": .text(field("Description")),
                    "url": .text(field("Url")),
                ])
        case "miniprogrampage":
            self = Bubble(
                "miniProgramPage",
                [
                    "title": .text(field("Title")), "appID": .text(field("AppId")),
                    "pagePath": .text(field("PagePath")), "thumbURL": .text(field("ThumbUrl")),
                ])
        default:
            let name = ["Event", "InfoType", "MsgType", "msgtype"].lazy.compactMap { message[$0]?.text }.first
            self = Bubble(
                "event",
                [
                    "type": .text(type.name), "name": .text(name ?? type.name), "description": .text(type.summary),
                    "summary": .text(field("EventKey")),
                ])
        }
    }

    // MARK: What the bot says

    /// What the chat shows of a passive reply.
    init(reply: WireValue, type: String) {
        func field(_ path: String) -> String { reply.text(path) }
        switch field("MsgType").lowercased() {
        case "text": self = .text(field("Content"))
        case "image": self = .image(field("Image/MediaId"))
        case "voice": self = .voice(field("Voice/MediaId"))
        case "video":
            self = .video(
                field("Video/MediaId"), title: field("Video/Title"), description: field("Video/Description"),
                thumbMediaID: nil)
        case "music": self = .music(reply["Music"], names: .reply)
        case "news":
            self = .news(
                (reply.items("Articles/item") + reply.items("Articles").filter { $0["item"] == nil }).map { item in
                    Self.article(
                        title: item.text("Title"), description: item.text("Description"),
                        pictureURL: item.text("PicUrl"), url: item.text("Url"))
                })
        case "transfer_customer_service":
            self = Bubble("transfer", ["account": reply.value("TransInfo/KfAccount")])
        default: self = .other(type, reply)
        }
    }

    /// What the chat shows of a message that was sent through the API.
    init(sent message: WireValue, type: String) {
        func field(_ path: String) -> String { message.text(path) }
        switch message["template_id"] == nil ? field("msgtype") : "template" {
        case "text": self = .text(field("text/content"))
        case "image" where message["image"] != nil: self = .image(field("image/media_id"))
        case "image" where !message.items("images/media_ids").isEmpty:
            self = .image(message.items("images/media_ids").first?.text ?? "")
        case "voice": self = .voice(field("voice/media_id"))
        case "video", "mpvideo":
            let video = message["video"] ?? message["mpvideo"]
            self = .video(
                video.text("media_id"), title: video.text("title"), description: video.text("description"),
                thumbMediaID: video.mediaID("thumb_media_id"))
        case "music": self = .music(message["music"], names: .sent)
        case "news":
            self = .news(
                message.items("news/articles").map { item in
                    Self.article(
                        title: item.text("title"), description: item.text("description"),
                        pictureURL: item.text("picurl"), url: item.text("url"))
                })
        case "msgmenu":
            let items = message.items("msgmenu/list").map { item -> WireValue in
                // Those of WeCom's customer service lie in objects named by their kinds.
                let entry = item["type"]?.text.flatMap { item[$0] } ?? item
                return .members(["id": .text(entry.text("id")), "content": .text(entry.text("content"))])
            }
            self = Bubble(
                "menu",
                [
                    "head": .text(field("msgmenu/head_content")), "list": .array(items),
                    "tail": .text(field("msgmenu/tail_content")),
                ])
        case "miniprogrampage":
            self = Bubble(
                "miniProgramPage",
                [
                    "title": .text(field("miniprogrampage/title")), "appID": .text(field("miniprogrampage/appid")),
                    "pagePath": .text(field("miniprogrampage/pagepath")),
                    "thumbURL": .text(message["miniprogrampage"].mediaID("thumb_media_id").map(Self.address) ?? ""),
                ])
        case "template":
            self = Bubble(
                "template",
                [
                    "templateID": .text(field("template_id")),
                    "fields": message["data"]?.templateFields ?? .members([:]), "url": message["url"],
                ])
        default: self = .other(type, message)
        }
    }
}

extension WireValue {
    /// The fields of a template's data with their values alone.
    fileprivate var templateFields: WireValue {
        guard case .object(let elements) = self else { return self }
        return .object(elements.map { WireElement($0.name, .text($0.value.text("value"))) })
    }
}
#endif
