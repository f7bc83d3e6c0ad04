// Generated from the schemas of OpenPlatform/Account. Edit the schema, not this file.
// The messages' properties: 1045f152883a4a3c.

public import WeChatMessageCoding

/// A message that WeChat sends to the developer's server (OpenPlatform, Account).
public enum AccountInboundMessage: MessageUnion {
    /// The administrator of an official account answered the request to make a trial mini program with the account's
    /// certification.
    indirect case betaAppAuthorizationApply(BetaAppAuthorizationApply)
    /// The administrator of a trial mini program answered the request to certify it with a merchant's data.
    indirect case betaAppReuseAppAdminApply(BetaAppReuseAppAdminApply)
    /// The administrator of a merchant account answered the request to certify a trial mini program with the merchant's
    /// data.
    indirect case betaAppReuseMerchantAdminApply(BetaAppReuseMerchantAdminApply)
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
        MsgType=event Event=betaapp_reuse_merchant_ID_appid_administrator_authorization_apply_event
        MsgType=event Event=betaapp_reuse_merchant_ID_merchant_administrator_authorization_apply_event
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
            BetaAppReuseAppAdminApply.self,
            BetaAppReuseMerchantAdminApply.self,
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
        case 1: self = .betaAppReuseAppAdminApply(BetaAppReuseAppAdminApply(from: &decoder))
        case 2: self = .betaAppReuseMerchantAdminApply(BetaAppReuseMerchantAdminApply(from: &decoder))
        case 3: self = .betaAppVerify(BetaAppVerify(from: &decoder))
        case 4: self = .betaAppVerifyApply(BetaAppVerifyApply(from: &decoder))
        case 5: self = .chargeServiceQuotaNotify(ChargeServiceQuotaNotify(from: &decoder))
        case 6: self = .userAuthorizationCancellation(UserAuthorizationCancellation(from: &decoder))
        case 7: self = .userAuthorizationRevoke(UserAuthorizationRevoke(from: &decoder))
        case 8: self = .userInfoModified(UserInfoModified(from: &decoder))
        case 9: self = .weappAuditDelay(WeappAuditDelay(from: &decoder))
        case 10: self = .weappAuditFail(WeappAuditFail(from: &decoder))
        case 11: self = .weappAuditSuccess(WeappAuditSuccess(from: &decoder))
        case 12: self = .wxVerifyDispatch(WxVerifyDispatch(from: &decoder))
        case 13: self = .wxVerifyPaySucc(WxVerifyPaySucc(from: &decoder))
        case 14: self = .wxaAppealRecord(WxaAppealRecord(from: &decoder))
        case 15: self = .wxaCategoryAudit(WxaCategoryAudit(from: &decoder))
        case 16: self = .wxaIllegalRecord(WxaIllegalRecord(from: &decoder))
        case 17: self = .wxaNicknameAudit(WxaNicknameAudit(from: &decoder))
        default: self = .wxaPrivacyApply(WxaPrivacyApply(from: &decoder))
        }
    }

    public var outcome: MessageOutcome {
        switch self {
        case .betaAppAuthorizationApply(let message): .known(message)
        case .betaAppReuseAppAdminApply(let message): .known(message)
        case .betaAppReuseMerchantAdminApply(let message): .known(message)
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

/// The messages of OpenPlatform, Account.
public enum OpenPlatformAccount: MessagePlatform {
    public typealias Inbound = AccountInboundMessage

    public static var name: String { "OpenPlatform" }
    public static var channel: String? { "Account" }
}
