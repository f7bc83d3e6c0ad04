// Generated from the schemas of OpenPlatform. Edit the schema, not this file.

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

/// A message that WeChat sends to the developer's server (OpenPlatform, Account).
public enum AccountInboundMessage: MessageUnion {
    /// The administrator of an official account answered the request to make a trial mini program with the account's
    /// certification.
    indirect case betaAppAuthorizationApply(BetaAppAuthorizationApply)
    /// The certification of a trial mini program ended.
    indirect case betaAppVerify(BetaAppVerify)
    /// The administrator of an official account answered the request to certify a trial mini program.
    indirect case betaAppVerifyApply(BetaAppVerifyApply)
    /// Much of a package of a paid service is used up: WeChat tells at certain shares of it.
    indirect case chargeServiceQuotaNotify(ChargeServiceQuotaNotify)
    /// A user who had let the mini program see information closed the WeChat account. The user's data have to be
    /// handled as the law demands.
    indirect case userAuthorizationCancellation(UserAuthorizationCancellation)
    /// A user no longer lets the mini program see some information. What was obtained has to be deleted.
    indirect case userAuthorizationRevoke(UserAuthorizationRevoke)
    /// WeChat removed a risky nickname or avatar of a user who had let the mini program see them in the last 30 days.
    /// Renew or delete stored copies.
    indirect case userInfoModified(UserInfoModified)
    /// The review of the code that was handed in for a mini program takes longer.
    indirect case weappAuditDelay(WeappAuditDelay)
    /// The code that was handed in for a mini program did not pass its review.
    indirect case weappAuditFail(WeappAuditFail)
    /// The code that was handed in for a mini program passed its review, and can be released.
    indirect case weappAuditSuccess(WeappAuditSuccess)
    /// The verification of the account is assigned to a review agency.
    indirect case wxVerifyDispatch(WxVerifyDispatch)
    /// The fee for the account's verification is paid.
    indirect case wxVerifyPaySucc(WxVerifyPaySucc)
    /// An appeal against a punishment for a violation changed its state.
    indirect case wxaAppealRecord(WxaAppealRecord)
    /// The review of a category for a mini program ended.
    indirect case wxaCategoryAudit(WxaCategoryAudit)
    /// A violation of the rules was recorded against the mini program.
    indirect case wxaIllegalRecord(WxaIllegalRecord)
    /// The review of a mini program's new name ended.
    indirect case wxaNicknameAudit(WxaNicknameAudit)
    /// The request to use an API that touches on users' privacy was decided.
    indirect case wxaPrivacyApply(WxaPrivacyApply)
    /// A message of a kind that no schema describes, whole.
    case unknown(UnknownMessage)
    /// A message of a known kind that does not fit its schema, whole, with the reason.
    indirect case malformed(MalformedMessage)

    public static let kinds = KindIndex(
        """
        MsgType=event Event=betaapp_authorization_apply_event
        MsgType=event Event=betaapp_verify_event
        MsgType=event Event=betaapp_verify_apply_event
        MsgType=event Event=charge_service_quota_notify‖charge_mp_service_quota_notify
        MsgType=event Event=user_authorization_cancellation
        MsgType=event Event=user_authorization_revoke
        MsgType=event Event=user_info_modified
        MsgType=event Event=weapp_audit_delay
        MsgType=event Event=weapp_audit_fail
        MsgType=event Event=weapp_audit_success
        MsgType=event Event=wx_verify_dispatch
        MsgType=event Event=wx_verify_pay_succ
        MsgType=event Event=wxa_appeal_record
        MsgType=event Event=wxa_category_audit
        MsgType=event Event=wxa_illegal_record
        MsgType=event Event=wxa_nickname_audit
        MsgType=event Event=wxa_privacy_apply
        """)

    public static var messageTypes: [any Message.Type] {
        [
            BetaAppAuthorizationApply.self,
            BetaAppVerify.self,
            BetaAppVerifyApply.self,
            ChargeServiceQuotaNotify.self,
            UserAuthorizationCancellation.self,
            UserAuthorizationRevoke.self,
            UserInfoModified.self,
            WeappAuditDelay.self,
            WeappAuditFail.self,
            WeappAuditSuccess.self,
            WxVerifyDispatch.self,
            WxVerifyPaySucc.self,
            WxaAppealRecord.self,
            WxaCategoryAudit.self,
            WxaIllegalRecord.self,
            WxaNicknameAudit.self,
            WxaPrivacyApply.self,
        ]
    }

    public init(unknown: UnknownMessage) { self = .unknown(unknown) }

    public init(malformed: MalformedMessage) { self = .malformed(malformed) }

    public init(kind: Int, from decoder: inout FieldDecoder) {
        switch kind {
        case 0: self = .betaAppAuthorizationApply(BetaAppAuthorizationApply(from: &decoder))
        case 1: self = .betaAppVerify(BetaAppVerify(from: &decoder))
        case 2: self = .betaAppVerifyApply(BetaAppVerifyApply(from: &decoder))
        case 3: self = .chargeServiceQuotaNotify(ChargeServiceQuotaNotify(from: &decoder))
        case 4: self = .userAuthorizationCancellation(UserAuthorizationCancellation(from: &decoder))
        case 5: self = .userAuthorizationRevoke(UserAuthorizationRevoke(from: &decoder))
        case 6: self = .userInfoModified(UserInfoModified(from: &decoder))
        case 7: self = .weappAuditDelay(WeappAuditDelay(from: &decoder))
        case 8: self = .weappAuditFail(WeappAuditFail(from: &decoder))
        case 9: self = .weappAuditSuccess(WeappAuditSuccess(from: &decoder))
        case 10: self = .wxVerifyDispatch(WxVerifyDispatch(from: &decoder))
        case 11: self = .wxVerifyPaySucc(WxVerifyPaySucc(from: &decoder))
        case 12: self = .wxaAppealRecord(WxaAppealRecord(from: &decoder))
        case 13: self = .wxaCategoryAudit(WxaCategoryAudit(from: &decoder))
        case 14: self = .wxaIllegalRecord(WxaIllegalRecord(from: &decoder))
        case 15: self = .wxaNicknameAudit(WxaNicknameAudit(from: &decoder))
        default: self = .wxaPrivacyApply(WxaPrivacyApply(from: &decoder))
        }
    }

    public var outcome: MessageOutcome {
        switch self {
        case .betaAppAuthorizationApply(let message): .known(message)
        case .betaAppVerify(let message): .known(message)
        case .betaAppVerifyApply(let message): .known(message)
        case .chargeServiceQuotaNotify(let message): .known(message)
        case .userAuthorizationCancellation(let message): .known(message)
        case .userAuthorizationRevoke(let message): .known(message)
        case .userInfoModified(let message): .known(message)
        case .weappAuditDelay(let message): .known(message)
        case .weappAuditFail(let message): .known(message)
        case .weappAuditSuccess(let message): .known(message)
        case .wxVerifyDispatch(let message): .known(message)
        case .wxVerifyPaySucc(let message): .known(message)
        case .wxaAppealRecord(let message): .known(message)
        case .wxaCategoryAudit(let message): .known(message)
        case .wxaIllegalRecord(let message): .known(message)
        case .wxaNicknameAudit(let message): .known(message)
        case .wxaPrivacyApply(let message): .known(message)
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

/// The messages of OpenPlatform, Account.
public enum OpenPlatformAccount: MessagePlatform {
    public typealias Inbound = AccountInboundMessage

    public static var name: String { "OpenPlatform" }
    public static var channel: String? { "Account" }
}
