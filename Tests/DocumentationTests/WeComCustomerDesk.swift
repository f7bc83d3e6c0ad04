// The program of the guide to WeCom's customer service: a test compares it with what the guide shows, and another runs it.

import WeChatAPI
import WeChatCallback
import WeChatLog
import WeComMessages

/// Fetches what customers of one customer-service account write, and answers it.
actor CustomerDesk {
    private let client: APIClient
    private let openKFID: String
    /// Where the next fetch goes on: keep it in your database, beside what came before it.
    private(set) var cursor: String?
    private var last: Task<Void, Never>?

    init(client: APIClient, openKFID: String) {
        self.client = client
        self.openKFID = openKFID
    }

    /// Fetches what there is. One fetch begins where the one before it ended, so that no message is answered twice.
    func fetch(token: String?) async {
        let task = Task { [last] in
            await last?.value
            do {
                try await fetchNext(token: token)
            } catch {
                client.log(.warning, "the messages of customers were not fetched", ["error": "\(error)"])
            }
        }
        last = task
        await task.value
    }

    private func fetchNext(token: String?) async throws {
        while true {
            let request = KfSyncMsg(cursor: cursor, token: token, openKFID: openKFID)
            let page = try await client.send(request, isRepeatable: true)
            for message in page.messages { await answer(message) }
            guard let next = page.nextCursor else { return }
            cursor = next
            guard page.hasMore == true else { return }
        }
    }

    /// Answers one message. That one was not answered is no reason to fetch it again, with all that came with it.
    private func answer(_ message: CustomerServiceInboundMessage) async {
        do {
            switch message {
            case .kfText(let message) where message.origin == .customer:
                let content = WeCom.Content.text("You said \(message.text.content)")
                if let reply = CustomerServiceOutboundMessage.kfSend(
                    content, toUser: message.externalUserID, openKFID: message.openKFID)
                {
                    try await client.send(reply)
                }
            case .kfEnterSession(let event):
                guard let code = event.event.welcomeCode else { return }
                let welcome = KfSendOnEventTextMessage(code: code, text: .init(content: "What can we do for you?"))
                try await client.send(welcome)
            case .kfMsgSendFail(let event):
                client.log(.warning, "a message did not arrive", ["reason": "\(event.event.reason)"])
            default: break
            }
        } catch {
            client.log(.warning, "a message was not answered", ["error": "\(error)"])
        }
    }
}

/// The callback of the application whose accounts these are.
func customerCallback(_ desk: CustomerDesk, openKFID: String, _ safeMode: SafeMode) -> Callback<WeCom> {
    var handlers = Handlers<WeCom>()
    handlers.on(KfMessageOrEventNotice.self) { notice, _ in
        if notice.openKFID == nil || notice.openKFID == openKFID { await desk.fetch(token: notice.token) }
        return nil
    }
    return Callback(.init(.safe(safeMode)), handlers)
}
