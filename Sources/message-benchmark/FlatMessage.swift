import OfficialAccountMessages

/// The fields of the benchmark's kinds in one structure, for a checksum that is the same for all programs.
struct FlatMessage {
    var texts: [String: String] = [:]
    var integers: [String: Int] = [:]
    var numbers: [String: Double] = [:]
    var pictures: [String] = []
    var urls: [(index: Int, url: String)] = []
    var articles: [NewsReply.Article] = []

    init(_ message: InboundMessage?, _ reply: Reply?) {
        if case .news(let news) = reply { add(news) }
        switch message {
        case .text(let text):
            header(text, "text", id: text.msgID)
            texts["Content"] = text.content
        case .image(let image):
            header(image, "image", id: image.msgID)
            texts["PicUrl"] = image.picURL
            texts["MediaId"] = image.mediaID
        case .voice(let voice):
            header(voice, "voice", id: voice.msgID)
            texts["MediaId"] = voice.mediaID
            texts["Format"] = voice.format.rawValue
            texts["Recognition"] = voice.recognition
        case .location(let location):
            header(location, "location", id: location.msgID)
            numbers["Location_X"] = location.latitude
            numbers["Location_Y"] = location.longitude
            integers["Scale"] = Int(location.scale)
            texts["Label"] = location.label
        case .link(let link):
            header(link, "link", id: link.msgID)
            texts["Title"] = link.title
            texts["Description"] = link.description
            texts["Url"] = link.url
        default: addEvent(message)
        }
    }

    private mutating func addEvent(_ message: InboundMessage?) {
        switch message {
        case .subscribeByQrCode(let event):
            header(event, "subscribe")
            texts["EventKey"] = event.eventKey
            texts["Ticket"] = event.ticket
        case .scan(let event):
            header(event, "SCAN")
            texts["EventKey"] = event.eventKey
            texts["Ticket"] = event.ticket
        case .menuClick(let event):
            header(event, "CLICK")
            texts["EventKey"] = event.eventKey
        case .templateSendJobFinish(let event):
            header(event, "TEMPLATESENDJOBFINISH")
            integers["MsgID"] = Int(event.msgID)
            texts["Status"] = event.status.rawValue
        case .massSendJobFinish(let event):
            header(to: event.toUserName, from: event.fromUserName ?? "", event.createTime, event: "MASSSENDJOBFINISH")
            integers["MsgID"] = Int(event.msgID)
            texts["Status"] = event.status.rawValue
            integers["TotalCount"] = event.totalCount
            integers["FilterCount"] = event.filterCount
            integers["SentCount"] = event.sentCount
            integers["ErrorCount"] = event.errorCount
            integers["UrlsCount"] = event.articleURLResult?.count
            urls = (event.articleURLResult?.resultList ?? []).map { ($0.articleIndex, $0.articleURL) }
        case .menuPicPhotoOrAlbum(let event):
            header(event, "pic_photo_or_album")
            texts["EventKey"] = event.eventKey
            integers["PicsCount"] = event.sendPicsInfo.count
            pictures = event.sendPicsInfo.picList.map(\.md5)
        default: break
        }
    }

    private mutating func header(_ message: some MessageHeader, _ type: String, id: MessageID) {
        texts["ToUserName"] = message.toUserName
        texts["FromUserName"] = message.fromUserName
        integers["CreateTime"] = Int(message.createTime.secondsSince1970)
        texts["MsgType"] = type
        integers["MsgId"] = id.number.map(Int.init)
    }

    private mutating func header(_ message: some EventHeader, _ event: String) {
        header(to: message.toUserName, from: message.fromUserName, message.createTime, event: event)
    }

    private mutating func header(to: String, from: String, _ time: UnixTime, event: String) {
        texts["ToUserName"] = to
        texts["FromUserName"] = from
        integers["CreateTime"] = Int(time.secondsSince1970)
        texts["MsgType"] = "event"
        texts["Event"] = event
    }

    private mutating func add(_ news: NewsReply) {
        texts["ToUserName"] = news.toUserName
        texts["FromUserName"] = news.fromUserName
        integers["CreateTime"] = Int(news.createTime.secondsSince1970)
        texts["MsgType"] = "news"
        integers["ArticleCount"] = news.articleCount
        articles = news.articles
    }
}

extension Checksum {
    mutating func add(_ message: FlatMessage) {
        for name in ["ToUserName", "FromUserName"] { add(message.texts[name]) }
        add(message.integers["CreateTime"])
        for name in ["MsgType", "Content", "PicUrl", "MediaId", "Format", "Recognition"] { add(message.texts[name]) }
        for name in ["Location_X", "Location_Y"] { add(message.numbers[name]) }
        add(message.integers["Scale"])
        for name in ["Label", "Title", "Description", "Url"] { add(message.texts[name]) }
        add(message.integers["MsgId"])
        for name in ["Event", "EventKey", "Ticket"] { add(message.texts[name]) }
        add(message.integers["MsgID"])
        add(message.texts["Status"])
        for name in ["TotalCount", "FilterCount", "SentCount", "ErrorCount", "PicsCount"] {
            add(message.integers[name])
        }
        for picture in message.pictures { add(picture) }
        mark(0x1E)
        add(message.integers["UrlsCount"])
        for (index, url) in message.urls {
            add(index)
            add(url)
        }
        mark(0x1E)
        add(message.integers["ArticleCount"])
        for article in message.articles {
            add(article.title)
            add(article.description)
            add(article.picURL)
            add(article.url)
        }
        mark(0x1E)
        mark(0x1D)
    }
}
