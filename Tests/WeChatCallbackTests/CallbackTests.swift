import Foundation
import OfficialAccountMessages
import TestSupport
import Testing
import WeChatCrypto
import WeChatLog
import WeChatMessageCoding

@testable import WeChatCallback

@Suite struct CallbackTests {
    typealias Bot = Callback<Official>

    private static func handlers(_ handled: Recorder<String> = Recorder()) -> Handlers<Official> {
        var handlers = Handlers<Official>()
        handlers.on(TextMessage.self) { message, _ in
            handled.add(message.content)
            return .text("You said \(message.content)")
        }
        handlers.otherwise { message, _ in
            handled.add(message.message.map { type(of: $0).descriptor.name } ?? "unknown")
            return nil
        }
        return handlers
    }

    private static func bot(
        _ security: Bot.Security, _ handlers: Handlers<Official> = handlers(), events: Recorder<LogEvent> = Recorder(),
        change: (inout Bot.Configuration) -> Void = { _ in }
    ) -> Bot {
        var configuration = Bot.Configuration(security)
        configuration.log = Log { events.add($0) }
        change(&configuration)
        return Bot(configuration, handlers, now: { Account.now })
    }

    private static var plain: Bot.Security { .plain(token: Secret(Account.token)) }

    // MARK: Answers

    @Test func aTextIsAnsweredInTheClear() async throws {
        let response = await Self.bot(Self.plain).handle(Account.plain(Account.text("你好 😀")))
        #expect(response.status == 200)
        #expect(response.contentType == "application/xml; charset=utf-8")
        let reply = try TextReply(xml: response.body)
        #expect(reply.content == "You said 你好 😀")
        #expect(reply.toUserName == "o1" && reply.fromUserName == "gh_1")
        #expect(reply.createTime.secondsSince1970 == Account.now)
    }

    @Test func whatNoHandlerTakesIsTold() async throws {
        let events = Recorder<LogEvent>()
        let bot = Self.bot(Self.plain, Handlers(), events: events)
        let hush = Account.text("hush", id: 2).replacing("</MsgId>", with: "</MsgId><BusinessId>hush</BusinessId>")
        for (nonce, message) in [Account.text("hush"), Account.event("brand_new"), hush].enumerated() {
            #expect(await bot.handle(Account.plain(message, nonce: "\(nonce)")).body == Array("success".utf8))
        }
        #expect(events.values.map(\.level) == [.debug, .info, .warning])
        #expect(events.values.first?.details["type"] == "TextMessage")
        #expect(events.values.last?.details["type"] == "TextMessage")
        #expect(events.values.last?.details["field"] == "BusinessId")
        #expect(!events.values.contains { "\($0)".contains("hush") })
    }

    @Test func whatAPushTellsIsToldHoweverItIsWritten() async throws {
        var handlers = Handlers<Official>()
        handlers.on(TextMessage.self) { _, context in
            let facts = context.facts
            return .text(
                [
                    facts.toUserName, facts.fromUserName, facts.createTime, facts.messageType, facts.event,
                    facts.eventKey ?? "no key", facts.messageID, context.time.description,
                ].joined(separator: "|"))
        }
        let callback = Callback(.init(Self.plain), handlers, now: { Account.now })
        let message = """
            <xml><ToUserName>gh_1</ToUserName><FromUserName>&#97;&amp;<![CDATA[<b>]]></FromUserName><CreateTime> 17 </CreateTime>
            <MsgType><![CDATA[text]]></MsgType><Content/><Event/><EventKey><![CDATA[好]]></EventKey><MsgId>1</MsgId></xml>
            """
        let reply = try TextReply(xml: await callback.handle(Account.plain(message)).body)
        #expect(reply.content == "gh_1|a&<b>|17|text||好|1|\(Account.now)")
        #expect(reply.toUserName == "a&<b>")
    }

    @Test(arguments: [false, true]) func aTextIsAnsweredInSafeMode(isJSON: Bool) async throws {
        let safeMode = try Account.safeMode()
        let message =
            isJSON
            ? #"{"ToUserName":"gh_1","FromUserName":"o1","CreateTime":1,"MsgType":"text","Content":"嗨","MsgId":5}"#
            : Account.text("嗨")
        let response = await Self.bot(.safe(safeMode)).handle(try Account.encrypted(message, with: safeMode))
        #expect(response.status == 200)
        let envelope = try isJSON ? ReplyEnvelope(json: response.body) : ReplyEnvelope(xml: response.body)
        let opened = try safeMode.open(
            encrypt: envelope.encrypt, signature: envelope.msgSignature, timestamp: "\(envelope.timestamp)",
            nonce: envelope.nonce)
        let reply = try isJSON ? TextReply(json: opened.bytes) : TextReply(xml: opened.bytes)
        #expect(reply.content == "You said 嗨")
    }

    @Test func nothingToSayIsSuccess() async throws {
        let response = await Self.bot(Self.plain).handle(Account.plain(Account.event("VIEW", key: "https://a")))
        #expect(response == CallbackResponse(text: "success"))
    }

    @Test func theReplyIsEncryptedWithTheKeyThatWorked() async throws {
        let old = try Account.safeMode(Account.previousKeyText)
        let bot = Self.bot(.safe(try Account.safeMode(previous: Account.previousKeyText)))
        let response = await bot.handle(try Account.encrypted(Account.text("a"), with: old))
        let envelope = try ReplyEnvelope(xml: response.body)
        #expect(throws: Never.self) { _ = try old.decrypt(envelope.encrypt) }
    }

    @Test func anyReplyIsAddressed() async throws {
        var handlers = Handlers<Official>()
        handlers.reply(to: TextMessage.self) { _, _ in
            TransferCustomerServiceReply(toUserName: "", fromUserName: "", createTime: 0)
        }
        let response = await Self.bot(Self.plain, handlers).handle(Account.plain(Account.text("a")))
        let reply = try TransferCustomerServiceReply(xml: response.body)
        #expect(reply.toUserName == "o1" && reply.fromUserName == "gh_1" && reply.createTime.secondsSince1970 > 0)
    }

    @Test func malformedAndUnknownMessagesReachTheFallback() async throws {
        let handled = Recorder<String>()
        let bot = Self.bot(Self.plain, Self.handlers(handled))
        for (number, message) in [Account.event("brand_new"), Account.event("SCAN")].enumerated() {
            #expect(await bot.handle(Account.plain(message, nonce: "n\(number)")).status == 200)
        }
        #expect(handled.values == ["unknown", "unknown"])
    }

    // MARK: The check of the URL

    @Test func thePlainCheckEchoes() async throws {
        let query = Account.query(more: "&echostr=12%3C34")
        let response = await Self.bot(Self.plain).handle(CallbackRequest(method: "GET", query: query))
        #expect(response == CallbackResponse(text: "12<34"))
        #expect(response.contentType.hasPrefix("text/plain"))
    }

    @Test func theEncryptedCheckDecrypts() async throws {
        let safeMode = try Account.safeMode()
        let sealed = safeMode.seal(Array("8675309".utf8), timestamp: Account.now, nonce: "n")
        let echo = sealed.encrypt.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
        let bot = Self.bot(.safe(safeMode)) { $0.urlCheck = .encrypted }
        let query = "msg_signature=\(sealed.msgSignature)&timestamp=\(Account.now)&nonce=n&echostr=\(echo)"
        #expect(await bot.handle(CallbackRequest(method: "GET", query: query)) == CallbackResponse(text: "8675309"))
        let wrong = query.replacing("timestamp=\(Account.now)", with: "timestamp=\(Account.now + 1)")
        #expect(await bot.handle(CallbackRequest(method: "GET", query: wrong)).status == 403)
    }

    // MARK: Refusals

    struct Refused: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let status: Int
        let reason: String
        let request: CallbackRequest
        var isSafe = false
    }

    static var refused: [Refused] {
        get throws {
            let text = Account.text("a")
            let query = Account.query()
            func post(_ query: String, _ body: String = text) -> CallbackRequest {
                CallbackRequest(method: "POST", query: query, body: Array(body.utf8))
            }
            let safeMode = try Account.safeMode()
            let otherAccount = try Account.encrypted(text, with: Account.safeMode(appID: "wxother"))
            var tampered = try Account.encrypted(text, with: safeMode)
            tampered.query = tampered.query.replacing("msg_signature=", with: "msg_signature=0")
            return [
                Refused(
                    testDescription: "wrong token", status: 403, reason: "signature",
                    request: Account.plain(text, token: "other")),
                Refused(
                    testDescription: "too old", status: 403, reason: "window",
                    request: Account.plain(text, timestamp: Account.now - 301)),
                Refused(
                    testDescription: "of the future", status: 403, reason: "window",
                    request: Account.plain(text, timestamp: Account.now + 301)),
                Refused(
                    testDescription: "the smallest timestamp", status: 403, reason: "window",
                    request: Account.plain(text, timestamp: .min)),
                Refused(
                    testDescription: "a timestamp that is no number", status: 400, reason: "timestamp",
                    request: post("signature=a&timestamp=x&nonce=1")),
                Refused(testDescription: "no query", status: 400, reason: "missing", request: post("")),
                Refused(
                    testDescription: "no nonce", status: 400, reason: "missing",
                    request: post("signature=a&timestamp=1")),
                Refused(
                    testDescription: "an empty nonce", status: 400, reason: "missing",
                    request: post("signature=a&timestamp=1&nonce=")),
                Refused(
                    testDescription: "a repeated parameter", status: 400, reason: "repeated",
                    request: post(query + "&nonce=2")),
                Refused(
                    testDescription: "a malformed parameter", status: 400, reason: "malformed",
                    request: post(query + "&x=%4")),
                Refused(
                    testDescription: "a parameter that is no UTF-8", status: 400, reason: "malformed",
                    request: post(query + "&x=%ff")),
                Refused(
                    testDescription: "ill-formed XML", status: 400, reason: "XML",
                    request: Account.plain("<xml><a></xml>")),
                Refused(testDescription: "no body", status: 400, reason: "XML", request: Account.plain("")),
                Refused(
                    testDescription: "ill-formed JSON", status: 400, reason: "JSON", request: Account.plain("{\"a\":")),
                Refused(
                    testDescription: "a large body", status: 413, reason: "large",
                    request: Account.plain(String(repeating: "x", count: 1 << 20 | 1))),
                Refused(
                    testDescription: "another method", status: 405, reason: "method",
                    request: CallbackRequest(method: "PUT", query: query)),
                Refused(
                    testDescription: "a check without echostr", status: 400, reason: "missing",
                    request: CallbackRequest(method: "GET", query: query)),
                Refused(
                    testDescription: "encrypted, without a key", status: 403, reason: "no key",
                    request: try Account.encrypted(text, with: safeMode)),
                Refused(
                    testDescription: "in the clear, with a key", status: 403, reason: "in the clear",
                    request: Account.plain(text), isSafe: true),
                Refused(
                    testDescription: "an envelope, of which the query says nothing", status: 400,
                    reason: "msg_signature",
                    request: post(query, String(decoding: tampered.body, as: UTF8.self)), isSafe: true),
                Refused(
                    testDescription: "an encrypted check where a plain one is expected", status: 400,
                    reason: "urlCheck",
                    request: CallbackRequest(
                        method: "GET", query: "msg_signature=a&timestamp=\(Account.now)&nonce=1&echostr=a")),
                Refused(
                    testDescription: "of another account", status: 403, reason: "decrypted", request: otherAccount,
                    isSafe: true),
                Refused(
                    testDescription: "a wrong msg_signature", status: 403, reason: "signature", request: tampered,
                    isSafe: true),
                Refused(
                    testDescription: "no envelope", status: 400, reason: "envelope",
                    request: post(Account.query(more: "&encrypt_type=aes&msg_signature=a")), isSafe: true),
                Refused(
                    testDescription: "no msg_signature", status: 400, reason: "missing",
                    request: post(Account.query(more: "&encrypt_type=aes")), isSafe: true),
            ]
        }
    }

    @Test func whatIsWrongIsRefusedAndLogged() async throws {
        for refused in try Self.refused {
            let handled = Recorder<String>(), events = Recorder<LogEvent>()
            let security: Bot.Security = refused.isSafe ? .safe(try Account.safeMode()) : Self.plain
            let bot = Self.bot(security, Self.handlers(handled), events: events)
            let response = await bot.handle(refused.request)
            #expect(response.status == refused.status, "\(refused.testDescription)")
            #expect(handled.values.isEmpty, "\(refused.testDescription)")
            #expect(bot.statistics.refused == 1)
            let event = try #require(events.values.first, "\(refused.testDescription)")
            #expect(event.description.contains(refused.reason), "\(refused.testDescription): \(event)")
            for secret in [Account.token, Account.keyText] {
                #expect(
                    !event.description.contains(secret)
                        && !String(decoding: response.body, as: UTF8.self).contains(secret))
            }
        }
    }

    @Test func compatibleModeTakesBoth() async throws {
        let safeMode = try Account.safeMode()
        let bot = Self.bot(.compatible(safeMode))
        #expect(
            try TextReply(xml: await bot.handle(Account.plain(Account.text("a", id: 1))).body).content == "You said a")
        let response = await bot.handle(try Account.encrypted(Account.text("b", id: 2), with: safeMode, nonce: "n2"))
        #expect(throws: Never.self) { _ = try ReplyEnvelope(xml: response.body) }
    }

    // MARK: Repetitions

    @Test func aRepeatedPushIsHandledOnce() async throws {
        let handled = Recorder<String>()
        let bot = Self.bot(Self.plain, Self.handlers(handled))
        var bodies: Set<[UInt8]> = []
        for number in 0..<3 {
            bodies.insert(await bot.handle(Account.plain(Account.text("a"), nonce: "n\(number)")).body)
        }
        bodies.insert(await bot.handle(Account.plain(Account.text("a"), nonce: "n0")).body)
        #expect(bodies.count == 1 && handled.values == ["a"])
        #expect(bot.statistics.handled == 1 && bot.statistics.repeated == 3)
    }

    @Test func concurrentRepetitionsJoinTheHandler() async throws {
        let handled = Recorder<String>()
        let gate = Gate()
        var handlers = Handlers<Official>()
        handlers.on(TextMessage.self) { message, _ in
            handled.add(message.content)
            await gate.wait()
            return .text("done")
        }
        let bot = Self.bot(Self.plain, handlers) { $0.deadline = .seconds(60) }
        let bodies = await withTaskGroup(of: [UInt8].self) { group in
            for number in 0..<20 {
                group.addTask {
                    await bot.handle(Account.plain(Account.text("a"), nonce: "n\(number)")).body
                }
            }
            while bot.statistics.repeated < 19 { try? await Task.sleep(for: .milliseconds(5)) }
            gate.open()
            return await group.reduce(into: Set()) { $0.insert($1) }
        }
        #expect(bodies.count == 1 && handled.values == ["a"])
        #expect(try TextReply(xml: #require(bodies.first)).content == "done")
    }

    @Test func eventsOfOneSecondAreToldApart() async throws {
        let handled = Recorder<String>()
        let bot = Self.bot(Self.plain, Self.handlers(handled))
        let pushes = [
            Account.event("CLICK", key: "a"), Account.event("CLICK", key: "b"), Account.event("VIEW", key: "a"),
            Account.event("CLICK", key: "a", time: 1_700_000_001), Account.event("CLICK", key: "a"),
            Account.event("x", more: "<OrderId>1</OrderId>"), Account.event("x", more: "<OrderId>2</OrderId>"),
            Account.event("x", more: "<OrderId>1</OrderId>"),
        ]
        for (number, push) in pushes.enumerated() { _ = await bot.handle(Account.plain(push, nonce: "n\(number)")) }
        #expect(handled.values.count == 6)
    }

    @Test func aSignatureIsGoodForOnePush() async throws {
        let handled = Recorder<String>()
        let bot = Self.bot(Self.plain, Self.handlers(handled))
        _ = await bot.handle(Account.plain(Account.text("a", id: 1)))
        let response = await bot.handle(Account.plain(Account.text("forged", id: 2)))
        #expect(response == .success && handled.values == ["a"])
    }

    // MARK: Time and load

    @Test func aHandlerThatTakesTooLongGoesOnAndIsSentLater() async throws {
        let gate = Gate()
        var handlers = Handlers<Official>()
        handlers.on(TextMessage.self) { _, _ in
            await gate.wait()
            return .text("late")
        }
        let sent = Recorder<String>()
        let bot = Self.bot(Self.plain, handlers) { configuration in
            configuration.deadline = .milliseconds(100)
            configuration.sendLate = { sent.add(String(decoding: try $0.json(), as: UTF8.self)) }
        }
        #expect(await bot.handle(Account.plain(Account.text("a"))) == .success)
        #expect(bot.runningHandlers == 1 && sent.values.isEmpty)
        gate.open()
        while bot.runningHandlers > 0 { try await Task.sleep(for: .milliseconds(10)) }
        #expect(sent.values == [#"{"touser":"o1","text":"late"}"#])
        #expect(bot.statistics.late == 1)
        // A repetition that comes afterwards does not say it a second time.
        #expect(await bot.handle(Account.plain(Account.text("a"), nonce: "n2")) == .success)
        #expect(sent.values.count == 1)
    }

    @Test func aHandlerThatFailsIsSuccessAndLogged() async throws {
        struct Mishap: Error { let secret = "what went wrong" }
        var handlers = Handlers<Official>()
        handlers.otherwise { _, _ in throw Mishap() }
        let events = Recorder<LogEvent>()
        let bot = Self.bot(Self.plain, handlers, events: events)
        #expect(await bot.handle(Account.plain(Account.text("a"))) == .success)
        #expect(bot.statistics.failed == 1)
        #expect(events.values.map(\.level) == [.error] && events.values[0].description.contains("Mishap"))
    }

    @Test func anErrorThatMayBeLoggedSaysWhatItIs() async throws {
        var handlers = Handlers<Official>()
        handlers.otherwise { _, _ in throw PushStoreError("the store is closed") }
        let events = Recorder<LogEvent>()
        let bot = Self.bot(Self.plain, handlers, events: events)
        #expect(await bot.handle(Account.plain(Account.text("a"))) == .success)
        #expect(events.values.map(\.details["error"]) == ["the store is closed"])
    }

    @Test func aHandlerMayWantAPushAgain() async throws {
        let handled = Recorder<String>()
        var handlers = Handlers<Official>()
        handlers.on(TextMessage.self) { message, _ in
            handled.add(message.content)
            if handled.values.count == 1 { throw PushNotHandled() }
            return .text("now")
        }
        let safeMode = try Account.safeMode()
        let bot = Self.bot(.compatible(safeMode), handlers)
        let request = try Account.encrypted(Account.text("a"), with: safeMode)
        #expect(await bot.handle(request).status == 503)
        #expect(await bot.handle(request).status == 200)
        #expect(await bot.handle(request).status == 200)
        #expect(handled.values.count == 2)
    }

    /// Such a handler is done before anybody waits for it.
    @Test func aHandlerThatAwaitsNothingMayWantAPushAgain() async throws {
        let gate = Gate()
        gate.open()
        let handled = Recorder<String>()
        var handlers = Handlers<Official>()
        handlers.on(TextMessage.self) { message, _ in
            await gate.wait()
            handled.add(message.content)
            if handled.values.count == 1 { throw PushNotHandled() }
            return .text("now")
        }
        let bot = Self.bot(Self.plain, handlers)
        let request = Account.plain(Account.text("a"))
        #expect(await bot.handle(request).status == 503)
        #expect(try TextReply(xml: await bot.handle(request).body).content == "now")
        #expect(handled.values.count == 2)
    }

    /// What says that there is none.
    @Test func aDeadlineMayBeAnyTime() async throws {
        let gate = Gate()
        var handlers = Handlers<Official>()
        handlers.on(TextMessage.self) { _, _ in
            await gate.wait()
            return .text("now")
        }
        let bot = Self.bot(Self.plain, handlers) {
            $0.deadline = .seconds(Int64.max)
            $0.retention = .seconds(Int64.max)
        }
        async let response = bot.handle(Account.plain(Account.text("a")))
        try await eventually("the handler runs") { bot.runningHandlers == 1 }
        gate.open()
        #expect(try TextReply(xml: await response.body).content == "now")
    }

    /// A server in front of the bot, too, may send the very request again.
    @Test func aRepetitionThatJoinedMayComeAgainWithItsSignature() async throws {
        let gate = Gate()
        let handled = Recorder<String>()
        var handlers = Handlers<Official>()
        handlers.on(TextMessage.self) { message, _ in
            handled.add(message.content)
            await gate.wait()
            if handled.values.count == 1 { throw PushNotHandled() }
            return .text("now")
        }
        let bot = Self.bot(Self.plain, handlers) { $0.deadline = .seconds(60) }
        let requests = ["n1", "n2"].map { Account.plain(Account.text("a"), nonce: $0) }
        async let first = bot.handle(requests[0])
        try await eventually("the handler runs") { handled.values.count == 1 }
        async let second = bot.handle(requests[1])
        try await eventually("the repetition has joined") { bot.statistics.repeated == 1 }
        gate.open()
        #expect(await first.status == 503)
        #expect(await second.status == 503)
        #expect(try TextReply(xml: await bot.handle(requests[1]).body).content == "now")
    }

    @Test func aNoticeThatNobodyHandledIsSentAgain() async throws {
        let notice = "<xml><AppId>wx1</AppId><CreateTime>1700000000</CreateTime><InfoType>authorized</InfoType></xml>"
        struct Mishap: Error {}
        var handlers = Handlers<Official>()
        handlers.otherwise { _, _ in throw Mishap() }
        #expect(await Self.bot(Self.plain, handlers).handle(Account.plain(notice)).status == 503)
    }

    @Test func aLateContentIsSentInTheProgramsForm() async throws {
        let gate = Gate()
        var handlers = Handlers<Official>()
        handlers.on(TextMessage.self) { _, _ in
            await gate.wait()
            return .text("late")
        }
        let sent = Recorder<String>()
        let bot = Self.bot(Self.plain, handlers) { configuration in
            configuration.deadline = .milliseconds(100)
            configuration.sendLate = { _ in sent.add("not this") }
            configuration.sendLateContent = { content, context in
                switch content {
                case .text(let text): sent.add("\(context.fromUserName): \(text)")
                }
            }
        }
        #expect(await bot.handle(Account.plain(Account.text("a"))) == .success)
        gate.open()
        try await eventually("it is sent") { bot.runningHandlers == 0 }
        #expect(sent.values == ["o1: late"])
    }

    @Test func moreHandlersThanAllowedAreRefused() async throws {
        let gate = Gate()
        var handlers = Handlers<Official>()
        handlers.otherwise { _, _ in
            await gate.wait()
            return nil
        }
        let bot = Self.bot(Self.plain, handlers) {
            $0.maximumHandlers = 3
            $0.deadline = .seconds(60)
        }
        let statuses = await withTaskGroup(of: Int.self) { group in
            for number in 0..<8 {
                group.addTask {
                    await bot.handle(Account.plain(Account.text("a", id: number), nonce: "n\(number)")).status
                }
            }
            // Three wait at the gate; the others are refused at once.
            var statuses: [Int] = []
            while statuses.count < 5, let status = await group.next() { statuses.append(status) }
            gate.open()
            return await group.reduce(into: statuses) { $0.append($1) }
        }
        #expect(statuses == [503, 503, 503, 503, 503, 200, 200, 200])
        // One that was refused is handled when WeChat repeats it.
        for number in 0..<8 {
            #expect(await bot.handle(Account.plain(Account.text("a", id: number), nonce: "m\(number)")).status == 200)
        }
    }

    @Test func signaturesAreRememberedUpToANumber() async throws {
        let handled = Recorder<String>()
        let bot = Self.bot(Self.plain, Self.handlers(handled)) {
            $0.maximumSignatures = 2
            $0.maximumAnswers = 2
        }
        func push(_ number: Int) async {
            _ = await bot.handle(Account.plain(Account.text("\(number)", id: number), nonce: "n\(number)"))
        }
        for number in 0..<8 { await push(number) }
        // The last ones are never good twice; the first is forgotten.
        for number in [7, 6, 0] { await push(number) }
        #expect(handled.values == (0..<8).map { "\($0)" } + ["0"])
    }

    @Test func answersAreForgotten() async throws {
        let handled = Recorder<String>()
        let bot = Self.bot(Self.plain, Self.handlers(handled)) { $0.retention = .milliseconds(40) }
        _ = await bot.handle(Account.plain(Account.text("a"), nonce: "n1"))
        try await Task.sleep(for: .milliseconds(100))
        _ = await bot.handle(Account.plain(Account.text("a"), nonce: "n2"))
        #expect(handled.values.count == 2)
    }
}
