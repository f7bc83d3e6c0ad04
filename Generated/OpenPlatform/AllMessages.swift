// Generated from the schemas of OpenPlatform. Edit the schema, not this file.
// The messages' properties: 6335f4e333c04d0d.

public import WeChatMessageCoding

/// A message that WeChat sends to the developer's server (OpenPlatform).
public enum InboundMessage: MessageUnion {
    /// An account authorized the third-party platform.
    indirect case componentAuthorizedPush(ComponentAuthorizedPush)
    /// An account withdrew its authorization of the third-party platform.
    indirect case componentUnauthorizedPush(ComponentUnauthorizedPush)
    /// An account changed what the third-party platform may do. An authorization that stays as it was is not told.
    indirect case componentUpdateAuthorizedPush(ComponentUpdateAuthorizedPush)
    /// WeChat's ticket for the third-party platform, which comes about every ten minutes. The access token of the
    /// platform is had with it.
    indirect case componentVerifyTicketPush(ComponentVerifyTicketPush)
    /// The review of a mini program's ICP filing ended, or reached the authority.
    indirect case icpFilingApplyResultPush(IcpFilingApplyResultPush)
    /// The administrator of a mini program passed, or failed, the face check for its ICP filing.
    indirect case icpFilingVerifyResultPush(IcpFilingVerifyResultPush)
    /// A batch of requests to set the page for orders of mini programs was taken in.
    indirect case orderPathApplyResultPush(OrderPathApplyResultPush)
    /// The review of a mini program's page for orders ended.
    indirect case orderPathAuditResultPush(OrderPathAuditResultPush)
    /// The making of a trial mini program ended.
    indirect case thirdFastRegisterBetaAppPush(ThirdFastRegisterBetaAppPush)
    /// The registration of a mini program for a company or a person, which the third-party platform had asked for,
    /// ended.
    indirect case thirdFastRegisterPush(ThirdFastRegisterPush)
    /// The certification that makes a trial mini program a regular one ended.
    indirect case thirdFastVerifyBetaAppPush(ThirdFastVerifyBetaAppPush)
    /// The procedure that certifies a mini program and files it with the authority advanced.
    indirect case wxaAuthAndIcpPush(WxaAuthAndIcpPush)
    /// The certification of a mini program, which the third-party platform had asked for, advanced.
    indirect case wxaAuthPush(WxaAuthPush)
    /// A mini program's certification expires in 60 or 30 days, or today.
    indirect case wxaWxVerifyPush(WxaWxVerifyPush)
    /// A message of a kind that no schema describes, whole.
    case unknown(UnknownMessage)
    /// A message of a known kind that does not fit its schema, whole, with the reason.
    indirect case malformed(MalformedMessage)

    public static let kinds = KindIndex(
        """
        InfoType=authorized
        InfoType=unauthorized
        InfoType=updateauthorized
        InfoType=component_verify_ticket
        InfoType=notify_apply_icpfiling_result
        InfoType=notify_icpfiling_verify_result
        InfoType=order_path_apply_result_notify
        InfoType=order_path_audit_result_notify
        InfoType=notify_third_fastregisterbetaapp
        InfoType=notify_third_fasteregister
        InfoType=notify_third_fastverifybetaapp
        InfoType=notify_3rd_wxa_auth_and_icp
        InfoType=notify_3rd_wxa_auth
        InfoType=notify_3rd_wxa_wxverify
        """)

    public static var messageTypes: [any Message.Type] {
        [
            ComponentAuthorizedPush.self,
            ComponentUnauthorizedPush.self,
            ComponentUpdateAuthorizedPush.self,
            ComponentVerifyTicketPush.self,
            IcpFilingApplyResultPush.self,
            IcpFilingVerifyResultPush.self,
            OrderPathApplyResultPush.self,
            OrderPathAuditResultPush.self,
            ThirdFastRegisterBetaAppPush.self,
            ThirdFastRegisterPush.self,
            ThirdFastVerifyBetaAppPush.self,
            WxaAuthAndIcpPush.self,
            WxaAuthPush.self,
            WxaWxVerifyPush.self,
        ]
    }

    public init(unknown: UnknownMessage) { self = .unknown(unknown) }

    public init(malformed: MalformedMessage) { self = .malformed(malformed) }

    public init(kind: Int, from decoder: inout FieldDecoder) {
        switch kind {
        case 0: self = .componentAuthorizedPush(ComponentAuthorizedPush(from: &decoder))
        case 1: self = .componentUnauthorizedPush(ComponentUnauthorizedPush(from: &decoder))
        case 2: self = .componentUpdateAuthorizedPush(ComponentUpdateAuthorizedPush(from: &decoder))
        case 3: self = .componentVerifyTicketPush(ComponentVerifyTicketPush(from: &decoder))
        case 4: self = .icpFilingApplyResultPush(IcpFilingApplyResultPush(from: &decoder))
        case 5: self = .icpFilingVerifyResultPush(IcpFilingVerifyResultPush(from: &decoder))
        case 6: self = .orderPathApplyResultPush(OrderPathApplyResultPush(from: &decoder))
        case 7: self = .orderPathAuditResultPush(OrderPathAuditResultPush(from: &decoder))
        case 8: self = .thirdFastRegisterBetaAppPush(ThirdFastRegisterBetaAppPush(from: &decoder))
        case 9: self = .thirdFastRegisterPush(ThirdFastRegisterPush(from: &decoder))
        case 10: self = .thirdFastVerifyBetaAppPush(ThirdFastVerifyBetaAppPush(from: &decoder))
        case 11: self = .wxaAuthAndIcpPush(WxaAuthAndIcpPush(from: &decoder))
        case 12: self = .wxaAuthPush(WxaAuthPush(from: &decoder))
        default: self = .wxaWxVerifyPush(WxaWxVerifyPush(from: &decoder))
        }
    }

    public var outcome: MessageOutcome {
        switch self {
        case .componentAuthorizedPush(let message): .known(message)
        case .componentUnauthorizedPush(let message): .known(message)
        case .componentUpdateAuthorizedPush(let message): .known(message)
        case .componentVerifyTicketPush(let message): .known(message)
        case .icpFilingApplyResultPush(let message): .known(message)
        case .icpFilingVerifyResultPush(let message): .known(message)
        case .orderPathApplyResultPush(let message): .known(message)
        case .orderPathAuditResultPush(let message): .known(message)
        case .thirdFastRegisterBetaAppPush(let message): .known(message)
        case .thirdFastRegisterPush(let message): .known(message)
        case .thirdFastVerifyBetaAppPush(let message): .known(message)
        case .wxaAuthAndIcpPush(let message): .known(message)
        case .wxaAuthPush(let message): .known(message)
        case .wxaWxVerifyPush(let message): .known(message)
        case .unknown(let message): .unknown(message)
        case .malformed(let message): .malformed(message)
        }
    }
}

/// The messages of OpenPlatform.
public enum OpenPlatform: MessagePlatform {
    public typealias Inbound = InboundMessage

    public static var name: String { "OpenPlatform" }

    public static var channels: [any MessagePlatform.Type] { [OpenPlatform.self, OpenPlatformAccount.self] }
}
