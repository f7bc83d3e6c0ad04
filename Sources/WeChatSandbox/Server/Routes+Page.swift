#if Server
internal import Foundation
internal import HTTPTypes
internal import Hummingbird
internal import WeChatAPI
internal import WeChatJSON
internal import WeChatMessageCoding
internal import WeChatTesting

@available(macOS 14, iOS 17, tvOS 17, visionOS 1, *)
extension Router where Context == WeChatSandbox.Context {
    /// What the page asks for.
    func addPage(of standIn: StandIn) {
        get("/") { _, _ in try PageFiles.response(for: "index.html") }
        get("page/:name") { _, context in try PageFiles.response(for: context.parameters.require("name")) }

        get("sandbox/account") { _, _ in Response(standIn.accountJSON) }
        post("sandbox/account") { request, _ in
            try standIn.change(try await request.json())
            return Response(standIn.accountJSON)
        }
        post("sandbox/verify") { request, _ in
            _ = try await request.json()
            return Response(try await standIn.verify().json)
        }
        post("sandbox/push") { request, _ in
            let push = try await request.json()
            guard let type = push["type"]?.text else { throw Refusal("'type' is missing", field: "type") }
            let exchange = try standIn.push(type, push["message"] ?? .members([:]))
            return Response(.members(["exchange": .integer(exchange)]), status: .accepted)
        }
        get("sandbox/events") { request, _ in standIn.feed.stream(after: request.headers[.lastEventID]) }
        post("sandbox/reset") { request, _ in
            _ = try await request.json()
            standIn.feed.reset()
            return Response(.members([:]))
        }
        get("sandbox/menu") { _, _ in
            let menu = standIn.simulator.menu(of: standIn.account.appID).flatMap { try? JSONNode(parsing: $0) }
            return Response(menu.map { WireValue($0) } ?? .members(["button": .array([])]))
        }
        get("sandbox/forms") { request, _ in
            let platform = request.uri.queryParameters["platform"].map { String($0) } ?? standIn.settings.platform
            return Response(try standIn.forms.json(of: platform), type: "application/json; charset=utf-8")
        }
        addFiles(of: standIn)
        addFaults(of: standIn)
    }
}

extension StandIn {
    /// Changes what a page chose.
    func change(_ choice: WireValue) throws(Refusal) {
        try change { settings throws(Refusal) in
            if let platform = choice["platform"]?.text {
                guard channels.contains(where: { $0.platform == platform }) else {
                    throw Refusal("there is no platform '\(platform)'", field: "platform")
                }
                settings.platform = platform
            }
            if let name = choice["mode"]?.text {
                guard let mode = Simulation.Mode(rawValue: name) else {
                    throw Refusal("the mode is plain, compatible or safe, not '\(name)'", field: "mode")
                }
                settings.mode = mode
            }
            if !settings.modes.contains(settings.mode) { settings.mode = settings.modes[0] }
            if let format = choice["format"]?.text {
                guard format == "xml" || format == "json" else {
                    throw Refusal("the format is xml or json, not '\(format)'", field: "format")
                }
                settings.isJSON = format == "json"
            }
            if let url = choice["url"]?.text { settings.url = try Self.callback(url) }
        }
    }

    /// A callback URL that was entered; none where it is empty.
    private static func callback(_ text: String) throws(Refusal) -> String? {
        let text = text.trimmingCharacters(in: .whitespaces)
        guard !text.isEmpty else { return nil }
        guard URLComponents(ofTheWeb: text) != nil else {
            throw Refusal("the URL begins with http:// or https:// and a host, and '\(text)' is none", field: "url")
        }
        return text
    }
}
#endif
