#if Server
internal import Foundation
internal import WeChatAPI
internal import WeChatLog
internal import WeChatMessageCoding
internal import WeChatTesting

extension StandIn {
    /// Pushes a message to the callback URL, without waiting for the answer.
    ///
    /// - Parameters:
    ///   - name: The type with its platform: `OfficialAccount/TextMessage`.
    ///   - fields: The message by its names on the wire. What every push has is filled in where it is not there.
    /// - Returns: The number of the exchange.
    func push(_ name: String, _ fields: WireValue) throws(Refusal) -> Int {
        let type: any Message.Type
        do throws([Channel].UnknownName) { type = try channels.type(named: name) } catch {
            throw Refusal(error.message, field: "type")
        }
        let settings = settings
        let message = try message(of: type, fields, asJSON: settings.isJSON)
        if type.descriptor.delivery == .customerService { return try pushNotice(of: message, as: type.descriptor) }
        if let reason = type.descriptor.reasonAgainstPush { throw Refusal(reason, field: "type") }
        let simulation = try simulation(settings, of: type.descriptor.platform)
        let exchange = Exchange(
            type: name, description: type.descriptor.summary, mode: simulation.mode, isJSON: message.isJSON,
            message: Exchange.Readable(text: message.bytes.shown, decoded: message.value))
        let id = feed.add(exchange)
        feed.add(
            Entry(
                from: .follower, via: .push, exchange: id,
                content: Bubble(pushed: message.value, as: type.descriptor)))
        if let ticket = message["ComponentVerifyTicket"] {
            // With the ticket that was pushed last a third-party platform fetches its token.
            simulator.addComponent(account.appID, secret: account.appSecret, ticket: Secret(ticket))
        }
        if let code = message["AuthorizationCode"], let appID = message["AuthorizerAppid"] {
            simulator.addAuthorizer(
                appID, refreshToken: Secret("refreshtoken@@@\(String.randomNonce)"), authorizationCode: Secret(code))
        }
        Task { await run(simulation, message, id, of: type.descriptor.platform) }
        return id
    }

    /// Lets the bot fetch a message, and pushes that there is one.
    private func pushNotice(of message: PushedMessage, as type: MessageDescriptor) throws(Refusal) -> Int {
        let token: String
        do { token = try simulator.addCustomerServiceMessage(json: message.bytes) } catch {
            throw Refusal("\(error)", field: "message")
        }
        let isEvent = message["msgtype"] == "event"
        let bubble = isEvent ? Bubble(pushed: message.value, as: type) : Bubble(sent: message.value, type: type.name)
        feed.add(Entry(from: .follower, via: .push, exchange: nil, content: bubble))
        let account = message["open_kfid"] ?? message.value.text("event/open_kfid")
        return try push(
            "WeCom/KfMessageOrEventNotice", .members(["Token": .text(token), "OpenKfId": .text(account)]))
    }

    /// Pushes a new ticket to a third-party platform, if the account is one and there is a callback URL.
    func pushTicket() {
        guard settings.ticketURL != nil else { return }
        let ticket = "ticket@@@\(String.randomNonce)"
        // Where no such message is known there is no ticket.
        _ = try? push(
            "OpenPlatform/ComponentVerifyTicketPush",
            .members(["AppId": .text(account.appID), "ComponentVerifyTicket": .text(ticket)]))
    }

    /// Checks the callback URL, as WeChat does when it is entered in the console.
    ///
    /// - Returns: The exchange, done.
    func verify() async throws(Refusal) -> Exchange {
        let settings = settings
        let simulation = try simulation(settings, of: settings.platform)
        var exchange = Exchange(
            type: "verification", description: "WeChat checks the URL: a GET whose echostr has to come back.",
            mode: simulation.mode, isJSON: false, message: nil)
        exchange.id = feed.add(exchange)
        let (echo, attempt) = await simulation.checkURL()
        exchange.attempts = [Exchange.Attempt(1, attempt.request)]
        exchange.attempts[0].finish(attempt, timeout: timeout)
        exchange.duration = attempt.duration.seconds * 1000
        if case .success(let answer) = attempt.outcome {
            exchange.reply = Exchange.Reply(
                document: Exchange.Readable(text: answer.bytes.shown, decoded: .null), type: nil, isEncrypted: false)
        }
        exchange.verdict = Exchange.Verdict(urlCheck: attempt, echo: echo, timeout: timeout)
        let done = exchange
        feed.update(exchange: done.id) { $0 = done }
        return done
    }

    // MARK: Before

    private func message(
        of type: any Message.Type, _ fields: WireValue, asJSON: Bool
    ) throws(Refusal) -> PushedMessage {
        guard case .object(let elements) = fields else { throw Refusal("the message is no object", field: "message") }
        let common = commonFields.filter { (fields[$0.name]?.text ?? "").isEmpty }
        var completed = WireValue.object(elements.filter { element in !common.contains { $0.name == element.name } })
        for match in type.descriptor.match where !match.isPrefix {
            guard let value = match.values.first else { continue }
            completed.fillIn(match.name.split(separator: "/").map(String.init)[...], value)
        }
        func made(with common: [WireElement]) throws -> any Message {
            guard case .object(let elements) = completed else { return try type.init(value: completed) }
            return try type.init(value: .object(elements + common))
        }
        do {
            // Not every type has all of them.
            let others = try made(with: common).unknownFields
            let message = try made(with: common.filter { others[$0.name] == nil })
            let isJSON = asJSON || type.descriptor.wire == .json
            return try PushedMessage(isJSON ? message.pushedJSON() : message.xml())
        } catch MessageError.field(let problem) {
            throw Refusal("\(problem)", field: problem.path.replacing("/", with: "."))
        } catch {
            throw Refusal("\(error)", field: "message")
        }
    }

    /// What every push has.
    private var commonFields: [WireElement] {
        let now = Int64(Date().timeIntervalSince1970)
        return [
            WireElement("ToUserName", .text(account.originalID)), WireElement("FromUserName", .text(account.openID)),
            WireElement("CreateTime", .integer(now)), WireElement("TimeStamp", .integer(now)),
            WireElement("MsgId", .integer(Int64.random(in: 20_000_000_000_000_000...29_999_999_999_999_999))),
        ]
    }

    private func simulation(_ settings: CallbackSettings, of platform: String) throws(Refusal) -> Simulation {
        guard let url = settings.url else { throw Refusal("enter the callback URL of the bot first", field: "url") }
        guard let parts = URLComponents(string: url) else { throw Refusal("'\(url)' is no URL", field: "url") }
        let isWeCom = platform == "WeCom"
        let mode = isWeCom ? .safe : settings.mode
        return Simulation(
            address: String(url.prefix { $0 != "?" && $0 != "#" }),
            query: (parts.queryItems ?? []).map { ($0.name, $0.value ?? "") }, mode: mode, isWeCom: isWeCom,
            token: account.token, safeMode: mode == .plain ? nil : safeMode, timeout: timeout)
    }

    // MARK: Afterwards

    private func run(_ simulation: Simulation, _ message: PushedMessage, _ id: Int, of platform: String) async {
        let start = ContinuousClock.now
        let attempts: [Simulation.Attempt]
        do {
            attempts = try await simulation.push(message) { request in
                feed.update(exchange: id) { exchange in
                    exchange.attempts.append(Exchange.Attempt(exchange.attempts.count + 1, request))
                }
            } didAttempt: { attempt in
                feed.update(exchange: id) { exchange in
                    guard let last = exchange.attempts.indices.last else { return }
                    exchange.attempts[last].finish(attempt, timeout: timeout)
                }
            }
        } catch {
            let explanation = Exchange.Explanation(
                code: "badMessage", title: "The message cannot be written", explanation: "\(error)")
            return finish(id, since: start, Exchange.Verdict(isGood: false, explanation: explanation))
        }
        guard let last = attempts.last, case .success(let answer) = last.outcome, last.isAnswered else {
            return finish(id, since: start, Exchange.Verdict(noAnswer: attempts, timeout: timeout))
        }
        let own = channels.filter { $0.platform == platform }
        let check = AnswerCheck(answer, to: message, simulation: simulation, channels: own)
        finish(id, since: start, Exchange.Verdict(check, status: answer.status), check)
    }

    private func finish(
        _ id: Int, since start: ContinuousClock.Instant, _ verdict: Exchange.Verdict, _ check: AnswerCheck? = nil
    ) {
        let duration = (ContinuousClock.now - start).seconds * 1000
        let reply = check.flatMap { Exchange.Reply($0) }
        feed.update(exchange: id) { exchange in
            exchange.duration = duration
            exchange.reply = reply
            exchange.verdict = verdict
            if let signature = check?.signature, let last = exchange.attempts.indices.last {
                exchange.attempts[last].signature = Exchange.Signature(signature, token: account.token)
            }
        }
        if !verdict.isGood {
            feed.add(
                Entry(from: .system, via: .reply, exchange: id, content: .failure(verdict.explanation)))
        } else if let reply {
            feed.add(
                Entry(
                    from: .bot, via: .reply, exchange: id,
                    content: Bubble(reply: reply.document.decoded, type: reply.type ?? "")))
        }
    }
}

extension WireValue {
    /// Writes a text at a path of names where there is none.
    fileprivate mutating func fillIn(_ path: ArraySlice<String>, _ text: String) {
        guard let name = path.first, case .object(var elements) = self else { return }
        let index = elements.firstIndex { $0.name == name }
        if path.count > 1 {
            var inner = index.map { elements[$0].value } ?? .object([])
            inner.fillIn(path.dropFirst(), text)
            if let index { elements[index].value = inner } else { elements.append(WireElement(name, inner)) }
        } else if index == nil {
            elements.append(WireElement(name, .text(text)))
        }
        self = .object(elements)
    }
}

/// Why the sandbox does not do what the page asks for.
struct Refusal: Error {
    let message: String
    /// The field that is wrong.
    let field: String?
    var status = 400

    init(_ message: String, field: String? = nil, status: Int = 400) {
        self.message = message
        self.field = field
        self.status = status
    }
}
#endif
