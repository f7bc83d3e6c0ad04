internal import WeChatJSON

extension SimulatorState {
    /// Keeps a custom menu, of one to three buttons with one to five each.
    mutating func createMenu(
        _ request: SimulatedRequest, _ account: String
    ) throws(SimulatedRefusal) -> SimulatedAnswer {
        let menu = try request.json()
        guard case .array(let buttons)? = menu["button"]?.value, (1...3).contains(buttons.count) else {
            throw SimulatedRefusal(40017, "invalid button size")
        }
        for button in buttons {
            guard case .array(let more)? = button["sub_button"]?.value else { continue }
            guard more.count <= 5 else { throw SimulatedRefusal(40023, "invalid sub button size") }
        }
        menus[account] = request.body
        return .done
    }

    /// Gives the menu as it was created.
    func menu(of account: String) throws(SimulatedRefusal) -> SimulatedAnswer {
        guard let menu = menus[account] else { throw SimulatedRefusal(46003, "menu no exist") }
        return SimulatedAnswer(
            headers: ["Content-Type": "application/json; charset=utf-8"],
            body: Array("{\"menu\":".utf8) + menu + Array("}".utf8))
    }

    mutating func deleteMenu(of account: String) -> SimulatedAnswer {
        menus[account] = nil
        return .done
    }
}

extension SimulatedAnswer {
    /// The answer of an API that has no more to say.
    static var done: SimulatedAnswer { .json(SimulatorState.success) }
}
