import Foundation
import OfficialAccountMessages
import OpenPlatformMessages
import TestSupport
import Testing
import WeChatAPI
import WeChatCrypto
import WeChatLog
import WeChatMessageCoding

@testable import WeChatCallback

/// A third-party platform: its own pushes, and those of the accounts that authorized it.
@Suite struct AccountCallbacksTests {
    private static let componentID = "wxcomponent0000001"

    private func accounts(_ handled: Recorder<String>) throws -> AccountCallbacks<Official> {
        let safeMode = try Account.safeMode(appID: Self.componentID)
        return AccountCallbacks { appID in
            guard appID.hasPrefix("wx") else { return nil }
            var handlers = Handlers<Official>()
            handlers.on(TextMessage.self) { message, _ in
                handled.add("\(appID): \(message.content)")
                return .text("from \(appID)")
            }
            return Callback(Callback<Official>.Configuration(.safe(safeMode)), handlers, now: { Account.now })
        }
    }

    @Test func aMessageReachesItsAccountAlone() async throws {
        let handled = Recorder<String>()
        let accounts = try accounts(handled)
        let safeMode = try Account.safeMode(appID: Self.componentID)
        // The same message, with the same ID: each account has its own.
        for appID in ["wx1", "wx2", "wx1"] {
            let request = try Account.encrypted(Account.text("hello"), with: safeMode, nonce: "n")
            let response = await accounts.handle(request, account: appID)
            let reply = try safeMode.decrypt(try ReplyEnvelope(xml: response.body).encrypt)
            #expect(try TextReply(xml: reply.bytes).content == "from \(appID)")
        }
        #expect(handled.values == ["wx1: hello", "wx2: hello"])
        #expect(accounts.callback(of: "wx1")?.statistics.repeated == 1)
        #expect(accounts.callback(of: "wx2")?.statistics.repeated == 0)
    }

    @Test func anAccountOfNobodyIsNotFound() async throws {
        let handled = Recorder<String>()
        let response = try await accounts(handled).handle(Account.plain(Account.text("a")), account: "other")
        #expect(response.status == 404 && handled.values.isEmpty)
    }

    /// A program may take an account up later; and whoever makes app IDs up must not fill the memory.
    @Test func anAccountOfNobodyIsNotRemembered() async throws {
        let asked = Recorder<String>()
        let isThere = Recorder<Bool>()
        let accounts = AccountCallbacks<Official> { appID in
            asked.add(appID)
            guard !isThere.values.isEmpty else { return nil }
            return Callback(.init(.plain(token: Secret(Account.token))), Handlers<Official>())
        }
        #expect(accounts.callback(of: "wx1") === nil && accounts.callback(of: "wx1") === nil)
        isThere.add(true)
        let callback = try #require(accounts.callback(of: "wx1"))
        #expect(accounts.callback(of: "wx1") === callback)
        #expect(asked.values == ["wx1", "wx1", "wx1"])
    }

    /// A server looks the callback up before it reads the body: the account may be forgotten in between.
    @Test func aHandlerThatBeginsAfterItsAccountWasForgottenIsCounted() async throws {
        let gate = Gate()
        let accounts = AccountCallbacks<Official> { _ in
            var handlers = Handlers<Official>()
            handlers.on(TextMessage.self) { _, _ in
                await gate.wait()
                return nil
            }
            return Callback(.init(.plain(token: Secret(Account.token))), handlers, now: { Account.now })
        }
        let found = try #require(accounts.callback(of: "wx1"))
        accounts.forget("wx1")
        // What is forgotten later must not push it out.
        _ = accounts.callback(of: "wx2")
        accounts.forget("wx2")
        let response = Task { await found.handle(Account.plain(Account.text("a"))) }
        try await eventually("the handler runs") { found.runningHandlers == 1 }
        #expect(accounts.runningHandlers == 1)
        gate.open()
        _ = await response.value
        try await eventually("no handler runs") { accounts.runningHandlers == 0 }
    }

    @Test func aForgottenCallbackThatNobodyHasIsNoMore() throws {
        let accounts = AccountCallbacks<Official> { _ in
            Callback(.init(.plain(token: Secret(Account.token))), Handlers<Official>())
        }
        weak var callback: Callback<Official>?
        do {
            let made = try #require(accounts.callback(of: "wx1"))
            callback = made
        }
        #expect(callback != nil)
        accounts.forget("wx1")
        #expect(callback == nil)
    }

    /// An account that withdrew its authorization while its callback was made was served on and on.
    @Test func aCallbackWhoseAccountIsForgottenWhileItIsMadeIsNotKept() throws {
        let made = Recorder<String>()
        let forgetting = Recorder<AccountCallbacks<Official>>()
        let accounts = AccountCallbacks<Official> { appID in
            // It withdraws when the program has looked it up.
            guard made.values.isEmpty else { return nil }
            made.add(appID)
            for accounts in forgetting.values { accounts.forget(appID) }
            return Callback(.init(.plain(token: Secret(Account.token))), Handlers<Official>())
        }
        forgetting.add(accounts)
        #expect(accounts.callback(of: "wx1") === nil)
        #expect(accounts.callback(of: "wx1") === nil)
        #expect(made.values == ["wx1"])
    }

    @Test func theTicketThatIsPushedMakesTokensAfterARestart() async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString).path
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let store = try FileTokenStore(folder: folder)
        let credentials = ComponentCredentials(appID: Self.componentID, store: store)
        var handlers = Handlers<OpenPlatform>()
        handlers.on(ComponentVerifyTicketPush.self) { push, _ in
            try await credentials.keep(
                ticket: Secret(push.ticket), pushedAt: Double(push.createTime.secondsSince1970))
            return nil
        }
        let safeMode = try Account.safeMode(appID: Self.componentID)
        let callback = Callback(Callback<OpenPlatform>.Configuration(.safe(safeMode)), handlers, now: { Account.now })
        let now = Int(Date().timeIntervalSince1970)
        for (ticket, time) in [("ticket@@@new", now), ("ticket@@@late", now - 600)] {
            let push = """
                <xml><AppId>\(Self.componentID)</AppId><CreateTime>\(time)</CreateTime>
                <InfoType><![CDATA[component_verify_ticket]]></InfoType>
                <ComponentVerifyTicket><![CDATA[\(ticket)]]></ComponentVerifyTicket></xml>
                """
            let response = await callback.handle(try Account.encrypted(push, with: safeMode, nonce: ticket))
            #expect(response == .success)
        }
        #expect(callback.statistics.handled == 2 && callback.statistics.failed == 0)

        // Another process finds the newer ticket.
        let transport = TokenTransport()
        let restarted = ComponentCredentials(appID: Self.componentID, store: try FileTokenStore(folder: folder))
        let tokens = AccessTokens(
            source: ComponentTokenSource(credentials: restarted, appSecret: "app-secret", transport: transport))
        let token = try await tokens.token()
        #expect(token.value == "component-token")
        #expect(transport.bodies.values.count == 1 && transport.bodies.values[0].contains("ticket@@@new"))
    }
}

/// Answers every call with a component's token.
private final class TokenTransport: HTTPTransport {
    let bodies = Recorder<String>()

    func send(
        _ request: HTTPRequest, to receiver: some HTTPResponseReceiver, progress: (@Sendable (Int64) -> Void)?
    ) async throws(TransportError) -> HTTPResponse {
        for case .bytes(let bytes) in request.body.pieces { bodies.add(String(decoding: bytes, as: UTF8.self)) }
        let head = HTTPResponse(status: 200)
        do {
            try receiver.receive(head)
            try receiver.receive(Array(#"{"component_access_token":"component-token","expires_in":7200}"#.utf8))
        } catch {
            throw TransportError(.stopped)
        }
        return head
    }
}
