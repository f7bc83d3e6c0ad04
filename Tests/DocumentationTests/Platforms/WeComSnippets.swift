import WeComMessages

// The code of the page about the messages of WeCom: a test compares it with what that shows.

func weComText(of body: [UInt8]) throws -> String {
    switch try InboundMessage(xml: body) {
    case .text(let text): text.content
    case .menuClick(let click): click.eventKey
    case .externalContactAdded(let added): added.welcomeCode ?? ""
    case .unknown(let message): message["Event"] ?? ""
    default: ""
    }
}

/// The IDs of a member's departments: of `ContactUserCreatedEvent`, and of its counterpart for suites.
func departments(of profile: some MemberProfile) -> [Int64] { profile.departmentIDs }
