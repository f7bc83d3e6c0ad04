import OfficialAccountMessages
import WeChatAPI
import WeChatLog
import WeChatMessageCoding

// The code of the guides to WeChatAPI: a test compares it with what they show.

func onOneMachine(_ appID: String, _ appSecret: String) throws -> APIClient {
    let log = Log.standardError()
    let tokens = AccessTokens(
        source: StableTokenSource(appID: appID, appSecret: Secret(appSecret)),
        store: try FileTokenStore(folder: "/var/lib/bot/tokens", log: log), log: log)
    let client = APIClient(tokens: tokens, log: log)
    return client
}

func inTheSandbox(_ appID: String, _ appSecret: Secret) -> APIClient {
    let source = StableTokenSource(appID: appID, appSecret: appSecret, host: "http://127.0.0.1:7321")
    let client = APIClient(tokens: AccessTokens(source: source))
    return client
}

/// What several machines share: for instance a database.
protocol SharedDatabase: Sendable {
    func value(of key: String) async throws -> StoredToken?
    func set(_ value: StoredToken, for key: String) async throws
    func remove(_ key: String, where isRemoved: @Sendable (StoredToken) -> Bool) async throws
    func insert(_ key: String, _ holder: String, expiringAfter duration: Duration) async throws -> Bool
    func remove(_ key: String, heldBy holder: String) async throws
}

struct DatabaseTokenStore: TokenStore {
    let database: any SharedDatabase

    func load(_ key: TokenKey) async throws -> StoredToken? { try await database.value(of: key.name) }

    func save(_ token: StoredToken, for key: TokenKey) async throws { try await database.set(token, for: key.name) }

    func remove(_ token: AccessToken, for key: TokenKey) async throws {
        try await database.remove(key.name) { $0.token == token }
    }

    func acquireLease(of key: TokenKey, holder: String, for duration: Duration) async throws -> Bool {
        try await database.insert("lease/\(key.name)", holder, expiringAfter: duration)
    }

    func releaseLease(of key: TokenKey, holder: String) async throws {
        try await database.remove("lease/\(key.name)", heldBy: holder)
    }
}

func uploading(_ client: APIClient) async throws {
    let file = try MediaFile(path: "cat.jpg")
    let media = try await client.upload(file, as: .image) { progress in
        print("\(progress.completed) of \(progress.total ?? 0) bytes")
    }
    print("the media ID is \(media.mediaID), until \(media.expiresAt)")
}

func downloading(_ client: APIClient, _ message: ImageMessage) async throws {
    guard let mediaID = message.mediaID else { return }
    let picture = try await client.download(mediaID, to: .folder("pictures"))
    print("\(picture.path) has \(picture.size) bytes")
}

func limits(_ client: APIClient) -> APIClient {
    var client = client
    client.mediaLimits.temporary[.video] = .init(maximumSize: 20 << 20, fileTypes: ["mp4"])
    return client
}

func sending(_ client: APIClient, to openID: String) async throws {
    try await client.send(CustomText(toUser: openID, text: .init(content: "Your parcel is on its way.")))
}

func sendingContent(_ client: APIClient, to openID: String) async throws {
    let content = OfficialAccount.Content.text("Your parcel is on its way.")
    if let message = OfficialAccount.customerServiceMessage(content, to: openID) {
        try await client.send(message)
    }
}

func sendingToAll(_ client: APIClient) async throws {
    let content = OfficialAccount.Content.text("We are closed on Monday.")
    if let message = OutboundMessage.massAll(content, filter: MassFilter(isToAll: true)) {
        let answer = try await client.send(message)
        print("the job is \(answer.integer("msg_id") ?? 0)")
    }
}

func handlingFailures(_ client: APIClient, _ message: CustomText) async {
    do {
        try await client.send(message)
    } catch .quotaExceeded(let refusal) {
        print("the user may get no more messages now: \(refusal.code.advice ?? "")")
    } catch .refused(let refusal) {
        print("WeChat refused it: \(refusal.code), \(refusal.message)")
    } catch {
        print("\(error)")
    }
}

func callingAnything(_ client: APIClient) async throws -> Int? {
    let answer = try await client.call("GET", "/cgi-bin/user/get")
    return answer.integer("total")
}

func sendingToARobot(_ message: some OutgoingMessage, _ key: String) async throws {
    let robot = MessageAddress(groupRobotKey: Secret(key))
    try await robot.send(message)
}
