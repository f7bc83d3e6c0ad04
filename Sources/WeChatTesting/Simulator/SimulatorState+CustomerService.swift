internal import WeChatJSON

/// A message or event of WeCom's customer service, as `sync_msg` gives it.
struct SimulatedCustomerServiceItem {
    let json: JSONNode

    /// The ID of the customer-service account: of an event it stands within.
    var account: String? {
        guard case .string(let account)? = (json["open_kfid"] ?? json["event"]?["open_kfid"])?.value else { return nil }
        return account
    }
}

extension SimulatorState {
    /// Keeps a message or event.
    ///
    /// - Returns: The token of the push that tells of it.
    mutating func addCustomerServiceItem(_ json: JSONNode) -> String {
        customerServiceItems.append(SimulatedCustomerServiceItem(json: json))
        return newName("kftoken")
    }

    /// Gives what came behind a cursor, which is the number of items before it.
    func syncMessages(_ request: SimulatedRequest) throws(SimulatedRefusal) -> SimulatedAnswer {
        let body = try request.json()
        guard let start = Int(body.optionalText("cursor") ?? "0"), (0...customerServiceItems.count).contains(start),
            let limit = Int(body.optionalText("limit") ?? "1000"), (1...1000).contains(limit)
        else { throw SimulatedRefusal(40058, "invalid cursor or limit") }
        let account = body.optionalText("open_kfid")
        var end = start
        var items: [SimulatedAnswer.Field] = []
        while end < customerServiceItems.count, items.count < limit {
            let item = customerServiceItems[end]
            if account == nil || item.account == account { items.append(.json(item.json)) }
            end += 1
        }
        let hasMore = customerServiceItems[end...].contains { account == nil || $0.account == account }
        return .json(
            Self.success + [
                ("next_cursor", .text(String(end))), ("has_more", .integer(hasMore ? 1 : 0)),
                ("msg_list", .array(items)),
            ])
    }
}

extension JSONNode {
    /// The text of a member, or the digits of a number; `nil` where it is empty or not there.
    fileprivate func optionalText(_ name: String) -> String? {
        switch self[name]?.value {
        case .string(let text), .number(let text): text.isEmpty ? nil : text
        default: nil
        }
    }
}
