extension ErrorCode {
    /// What is known of the number: its meaning in WeChat's documentation, and our advice.
    private struct Facts {
        let remedy: Remedy
        let meaning: String
        let advice: String
    }

    /// The call succeeded.
    public static let success = ErrorCode(rawValue: 0)

    /// WeChat's system is busy.
    public static let systemBusy = ErrorCode(rawValue: -1)
    /// The access token is invalid or was replaced; from the token's own call: the app secret is wrong.
    public static let invalidAccessToken = ErrorCode(rawValue: 40001)
    /// The kind of credential is none.
    public static let invalidGrantType = ErrorCode(rawValue: 40002)
    /// The OpenID is none of this account's; WeCom: the user ID is none.
    public static let invalidOpenID = ErrorCode(rawValue: 40003)
    /// The kind of media is none.
    public static let invalidMediaType = ErrorCode(rawValue: 40004)
    /// The file's type is not allowed.
    public static let invalidFileType = ErrorCode(rawValue: 40005)
    /// The file's size is not allowed.
    public static let invalidFileSize = ErrorCode(rawValue: 40006)
    /// The media ID is unknown or its three days are over.
    public static let invalidMediaID = ErrorCode(rawValue: 40007)
    /// The kind of message is none.
    public static let invalidMessageType = ErrorCode(rawValue: 40008)
    /// The picture is too large.
    public static let imageTooLarge = ErrorCode(rawValue: 40009)
    /// The app ID is none.
    public static let invalidAppID = ErrorCode(rawValue: 40013)
    /// The access token is malformed.
    public static let malformedAccessToken = ErrorCode(rawValue: 40014)
    /// The code is none.
    public static let invalidCode = ErrorCode(rawValue: 40029)
    /// The refresh token is none.
    public static let invalidRefreshToken = ErrorCode(rawValue: 40030)
    /// The body has a character that is not allowed.
    public static let illegalCharacter = ErrorCode(rawValue: 40033)
    /// The template ID is none of this account's.
    public static let invalidTemplateID = ErrorCode(rawValue: 40037)
    /// The agent ID is none.
    public static let invalidAgentID = ErrorCode(rawValue: 40056)
    /// The message ID is none.
    public static let invalidMessageID = ErrorCode(rawValue: 40059)
    /// The suite's access token is invalid.
    public static let invalidSuiteAccessToken = ErrorCode(rawValue: 40082)
    /// The permanent code is none.
    public static let invalidPermanentCode = ErrorCode(rawValue: 40084)
    /// The suite's ticket is none.
    public static let invalidSuiteTicket = ErrorCode(rawValue: 40085)
    /// The secret is wrong.
    public static let wrongSecret = ErrorCode(rawValue: 40091)
    /// An argument is wrong.
    public static let invalidArgument = ErrorCode(rawValue: 40097)
    /// The app secret is wrong.
    public static let wrongAppSecret = ErrorCode(rawValue: 40125)
    /// A mass send needs at least two OpenIDs.
    public static let tooFewReceivers = ErrorCode(rawValue: 40130)
    /// The code was used before.
    public static let codeUsed = ErrorCode(rawValue: 40163)
    /// This server's address is not on the account's allow list.
    public static let addressNotAllowed = ErrorCode(rawValue: 40164)
    /// The mini program has no such page.
    public static let invalidMiniProgramPath = ErrorCode(rawValue: 40165)
    /// The account has no callback URL.
    public static let noCallbackURL = ErrorCode(rawValue: 40201)
    /// The check's action is none.
    public static let invalidCheckAction = ErrorCode(rawValue: 40202)
    /// The check's operator is none.
    public static let invalidCheckOperator = ErrorCode(rawValue: 40203)
    /// The user is taken for a risk and may not log in.
    public static let highRiskUser = ErrorCode(rawValue: 40226)
    /// The app secret is frozen.
    public static let secretFrozen = ErrorCode(rawValue: 40243)
    /// The access token is missing.
    public static let accessTokenMissing = ErrorCode(rawValue: 41001)
    /// The app ID is missing.
    public static let appIDMissing = ErrorCode(rawValue: 41002)
    /// The app secret is missing.
    public static let appSecretMissing = ErrorCode(rawValue: 41004)
    /// The upload has no file.
    public static let mediaDataMissing = ErrorCode(rawValue: 41005)
    /// The media ID is missing.
    public static let mediaIDMissing = ErrorCode(rawValue: 41006)
    /// The code is missing.
    public static let codeMissing = ErrorCode(rawValue: 41008)
    /// The path of the page is wrong.
    public static let wrongPagePath = ErrorCode(rawValue: 41030)
    /// The access token's time is over.
    public static let accessTokenExpired = ErrorCode(rawValue: 42001)
    /// The refresh token's time is over.
    public static let refreshTokenExpired = ErrorCode(rawValue: 42002)
    /// The code's time is over.
    public static let codeExpired = ErrorCode(rawValue: 42003)
    /// The user changed the password, and tokens were withdrawn; WeCom: the pre-authorization code's time is over.
    public static let authorizationWithdrawn = ErrorCode(rawValue: 42007)
    /// The suite's access token's time is over.
    public static let suiteAccessTokenExpired = ErrorCode(rawValue: 42009)
    /// The call is a GET.
    public static let needsGET = ErrorCode(rawValue: 43001)
    /// The call is a POST.
    public static let needsPOST = ErrorCode(rawValue: 43002)
    /// The call needs HTTPS.
    public static let needsHTTPS = ErrorCode(rawValue: 43003)
    /// The receiver does not follow the account; WeCom: the member is not bound to WeChat.
    public static let receiverIsNoFollower = ErrorCode(rawValue: 43004)
    /// The user refused the subscription message.
    public static let subscriptionRefused = ErrorCode(rawValue: 43101)
    /// The file is empty.
    public static let mediaFileEmpty = ErrorCode(rawValue: 44001)
    /// The body is empty.
    public static let bodyEmpty = ErrorCode(rawValue: 44002)
    /// An article has no content.
    public static let articleEmpty = ErrorCode(rawValue: 44003)
    /// The text is empty.
    public static let textEmpty = ErrorCode(rawValue: 44004)
    /// The file is too large.
    public static let mediaTooLarge = ErrorCode(rawValue: 45001)
    /// The content is too long.
    public static let contentTooLong = ErrorCode(rawValue: 45002)
    /// The recording is too long.
    public static let voiceTooLong = ErrorCode(rawValue: 45007)
    /// There are too many articles.
    public static let tooManyArticles = ErrorCode(rawValue: 45008)
    /// The calls of the day, or of the minute, are used up.
    public static let callQuotaExceeded = ErrorCode(rawValue: 45009)
    /// The call was made too often within a minute.
    public static let calledTooOften = ErrorCode(rawValue: 45011)
    /// The user has not spoken within the last 48 hours.
    public static let replyWindowClosed = ErrorCode(rawValue: 45015)
    /// The account has all the templates it may have.
    public static let tooManyTemplates = ErrorCode(rawValue: 45026)
    /// No mass send is left.
    public static let noMassSendQuota = ErrorCode(rawValue: 45028)
    /// Too many calls are made at one moment.
    public static let tooManyConcurrentCalls = ErrorCode(rawValue: 45033)
    /// The user got as many customer-service messages as are allowed.
    public static let customerServiceQuotaExceeded = ErrorCode(rawValue: 45047)
    /// A mass send with this clientmsgid exists.
    public static let clientMessageIDUsed = ErrorCode(rawValue: 45065)
    /// A mass send with this clientmsgid was repeated too fast.
    public static let clientMessageIDRetriedTooFast = ErrorCode(rawValue: 45066)
    /// The clientmsgid is too long.
    public static let clientMessageIDTooLong = ErrorCode(rawValue: 45067)
    /// The typing command is none.
    public static let wrongTypingCommand = ErrorCode(rawValue: 45072)
    /// The user has not written within 30 seconds.
    public static let typingWithoutConversation = ErrorCode(rawValue: 45080)
    /// The typing state is shown already.
    public static let alreadyTyping = ErrorCode(rawValue: 45081)
    /// The call is retired.
    public static let callRetired = ErrorCode(rawValue: 45109)
    /// A mini program cannot send this kind of message.
    public static let notAllowedForMiniProgram = ErrorCode(rawValue: 45162)
    /// There is no menu.
    public static let noMenu = ErrorCode(rawValue: 46003)
    /// The body is not well-formed.
    public static let malformedBody = ErrorCode(rawValue: 47001)
    /// A parameter breaks the template's rules.
    public static let parameterBreaksRules = ErrorCode(rawValue: 47003)
    /// The activity ID is none.
    public static let invalidActivityID = ErrorCode(rawValue: 47501)
    /// The target state is none.
    public static let invalidTargetState = ErrorCode(rawValue: 47502)
    /// The version type is none.
    public static let invalidVersionType = ErrorCode(rawValue: 47503)
    /// The activity ID's time is over.
    public static let activityIDExpired = ErrorCode(rawValue: 47504)
    /// The account may not make this call.
    public static let callNotGranted = ErrorCode(rawValue: 48001)
    /// The receiver turned messages off; WeCom: the application may not make this call.
    public static let receiverTurnedMessagesOff = ErrorCode(rawValue: 48002)
    /// The call is blocked for this account.
    public static let callBlocked = ErrorCode(rawValue: 48004)
    /// The material is in use and cannot be deleted; WeCom: the call is retired.
    public static let materialInUse = ErrorCode(rawValue: 48005)
    /// The quota was cleared ten times this month.
    public static let clearQuotaUsedUp = ErrorCode(rawValue: 48006)
    /// The account may not send this kind of message.
    public static let messageKindNotGranted = ErrorCode(rawValue: 48008)
    /// The user did not authorize the call; WeCom: the host of the redirection is not trusted.
    public static let notGrantedByUser = ErrorCode(rawValue: 50001)
    /// The user is restricted; WeCom: the member is outside the application's range.
    public static let userRestricted = ErrorCode(rawValue: 50002)
    /// The application has no right to this member.
    public static let memberNotPermitted = ErrorCode(rawValue: 60011)
    /// This server's address is not trusted.
    public static let callerAddressNotTrusted = ErrorCode(rawValue: 60020)
    /// The account did not authorize the platform.
    public static let accountNotAuthorized = ErrorCode(rawValue: 61003)
    /// This server's address is not registered for the platform.
    public static let callerAddressNotRegistered = ErrorCode(rawValue: 61004)
    /// The platform's ticket is too old.
    public static let verifyTicketExpired = ErrorCode(rawValue: 61005)
    /// The platform's ticket is wrong.
    public static let wrongVerifyTicket = ErrorCode(rawValue: 61006)
    /// The account did not grant this set of calls to the platform.
    public static let callNotGrantedToPlatform = ErrorCode(rawValue: 61007)
    /// The authorization code is wrong.
    public static let wrongAuthorizationCode = ErrorCode(rawValue: 61009)
    /// The authorization code's time is over.
    public static let authorizationCodeExpired = ErrorCode(rawValue: 61010)
    /// The platform's app ID is wrong.
    public static let wrongPlatformAppID = ErrorCode(rawValue: 61011)
    /// The account's refresh token is wrong.
    public static let wrongAuthorizerRefreshToken = ErrorCode(rawValue: 61023)
    /// No receiver is valid.
    public static let noValidReceiver = ErrorCode(rawValue: 81013)
    /// The administrator was asked to consent and has not answered.
    public static let consentAskedBefore = ErrorCode(rawValue: 89501)
    /// The administrator has to consent to calls from this address.
    public static let consentNeeded = ErrorCode(rawValue: 89503)
    /// The administrator refused this address.
    public static let addressRefusedForADay = ErrorCode(rawValue: 89506)
    /// The administrator refused this address.
    public static let addressRefusedForAnHour = ErrorCode(rawValue: 89507)
    /// The address of a group robot is none, or the robot was removed from its group.
    public static let wrongRobotAddress = ErrorCode(rawValue: 93000)
    /// WeCom's customer service: the customer has got five messages since they wrote.
    public static let customerMessageLimit = ErrorCode(rawValue: 95001)
    /// WeCom's customer service: the token for fetching messages is none, or its ten minutes are over.
    public static let invalidCustomerServiceToken = ErrorCode(rawValue: 95007)
    /// WeCom's customer service: the chat has ended.
    public static let customerChatEnded = ErrorCode(rawValue: 95013)
    /// WeCom's customer service: the state of the chat allows no message through the API.
    public static let wrongCustomerChatState = ErrorCode(rawValue: 95018)
    /// The application may not make this call.
    public static let applicationNotPermitted = ErrorCode(rawValue: 301002)
    /// The download has to be asked for in parts.
    public static let rangeNeeded = ErrorCode(rawValue: 830002)

    /// What the number means, in WeChat's documentation; `nil` for one that is not known here.
    public var meaning: String? { Self.facts[rawValue]?.meaning }

    /// What to do about it; `nil` for a number that is not known here.
    public var advice: String? { Self.facts[rawValue]?.advice }

    /// What to do with the call.
    public var remedy: Remedy { Self.facts[rawValue]?.remedy ?? .none }

    /// Whether a limit on calls or messages is used up.
    public var isQuota: Bool { remedy == .waitForQuota || self == .calledTooOften || self == .tooManyConcurrentCalls }

    /// The numbers that are known.
    public static var known: [ErrorCode] { facts.keys.sorted().map(ErrorCode.init) }

    private static let facts: [Int: Facts] = [
        -1: Facts(
            remedy: .backOff,
            meaning: "WeChat's system is busy",
            advice: "repeat the call after a moment, at most three times"),
        40001: Facts(
            remedy: .refreshToken,
            meaning: "the access token is invalid or was replaced; from the token's own call: the app secret is wrong",
            advice: "let one place fetch tokens; check the app secret"),
        40002: Facts(remedy: .none, meaning: "the kind of credential is none", advice: "check grant_type"),
        40003: Facts(
            remedy: .none,
            meaning: "the OpenID is none of this account's; WeCom: the user ID is none",
            advice: "use the OpenID that a push of this account carried"),
        40004: Facts(remedy: .none, meaning: "the kind of media is none", advice: "use image, voice, video or thumb"),
        40005: Facts(
            remedy: .none,
            meaning: "the file's type is not allowed",
            advice: "convert the file to a documented type"),
        40006: Facts(remedy: .none, meaning: "the file's size is not allowed", advice: "make the file smaller"),
        40007: Facts(
            remedy: .none,
            meaning: "the media ID is unknown or its three days are over",
            advice: "upload the file again"),
        40008: Facts(remedy: .none, meaning: "the kind of message is none", advice: "check msgtype"),
        40009: Facts(remedy: .none, meaning: "the picture is too large", advice: "make the picture smaller"),
        40013: Facts(remedy: .none, meaning: "the app ID is none", advice: "check the app ID, letter case included"),
        40014: Facts(
            remedy: .refreshToken,
            meaning: "the access token is malformed",
            advice: "pass the token as it was fetched"),
        40029: Facts(
            remedy: .none,
            meaning: "the code is none",
            advice: "use the code that the authorization returned, once"),
        40030: Facts(
            remedy: .none,
            meaning: "the refresh token is none",
            advice: "ask the user or account for a new authorization"),
        40033: Facts(
            remedy: .none,
            meaning: "the body has a character that is not allowed",
            advice: "send text as UTF-8, not as \\u escapes"),
        40037: Facts(
            remedy: .none,
            meaning: "the template ID is none of this account's",
            advice: "take it from the account's list of templates"),
        40056: Facts(remedy: .none, meaning: "the agent ID is none", advice: "check the application's agent ID"),
        40059: Facts(remedy: .none, meaning: "the message ID is none", advice: "use the ID that the send returned"),
        40082: Facts(
            remedy: .refreshToken,
            meaning: "the suite's access token is invalid",
            advice: "let one place fetch tokens"),
        40084: Facts(
            remedy: .none,
            meaning: "the permanent code is none",
            advice: "use the code of the company's authorization"),
        40085: Facts(
            remedy: .none,
            meaning: "the suite's ticket is none",
            advice: "wait for the next ticket that is pushed"),
        40091: Facts(
            remedy: .none,
            meaning: "the secret is wrong",
            advice: "check the secret of the suite or application"),
        40097: Facts(remedy: .none, meaning: "an argument is wrong", advice: "compare the body with the documentation"),
        40125: Facts(remedy: .none, meaning: "the app secret is wrong", advice: "check it, or reset it in the console"),
        40130: Facts(
            remedy: .none,
            meaning: "a mass send needs at least two OpenIDs",
            advice: "add receivers, or use a customer-service message"),
        40163: Facts(remedy: .none, meaning: "the code was used before", advice: "ask for a new one"),
        40164: Facts(
            remedy: .none,
            meaning: "this server's address is not on the account's allow list",
            advice: "add the address in the console; the message names it"),
        40165: Facts(remedy: .none, meaning: "the mini program has no such page", advice: "check the path"),
        40201: Facts(remedy: .none, meaning: "the account has no callback URL", advice: "set it in the console"),
        40202: Facts(remedy: .none, meaning: "the check's action is none", advice: "use dns, ping or all"),
        40203: Facts(
            remedy: .none,
            meaning: "the check's operator is none",
            advice: "use one of the documented operators"),
        40226: Facts(
            remedy: .none,
            meaning: "the user is taken for a risk and may not log in",
            advice: "refuse the login"),
        40243: Facts(remedy: .none, meaning: "the app secret is frozen", advice: "unfreeze it in the console"),
        41001: Facts(remedy: .none, meaning: "the access token is missing", advice: "pass it in the query"),
        41002: Facts(remedy: .none, meaning: "the app ID is missing", advice: "pass it"),
        41004: Facts(remedy: .none, meaning: "the app secret is missing", advice: "pass it"),
        41005: Facts(
            remedy: .none,
            meaning: "the upload has no file",
            advice: "name the part media, with a file name and a Content-Length"),
        41006: Facts(remedy: .none, meaning: "the media ID is missing", advice: "pass it"),
        41008: Facts(remedy: .none, meaning: "the code is missing", advice: "pass it"),
        41030: Facts(
            remedy: .none,
            meaning: "the path of the page is wrong",
            advice: "check the path in the published version"),
        42001: Facts(
            remedy: .refreshToken,
            meaning: "the access token's time is over",
            advice: "let one place fetch tokens"),
        42002: Facts(remedy: .none, meaning: "the refresh token's time is over", advice: "ask for a new authorization"),
        42003: Facts(remedy: .none, meaning: "the code's time is over", advice: "ask for a new one"),
        42007: Facts(
            remedy: .none,
            meaning:
                "the user changed the password, and tokens were withdrawn; WeCom: the pre-authorization code's time is over",
            advice: "ask for a new authorization"),
        42009: Facts(
            remedy: .refreshToken,
            meaning: "the suite's access token's time is over",
            advice: "let one place fetch tokens"),
        43001: Facts(remedy: .none, meaning: "the call is a GET", advice: "use GET"),
        43002: Facts(remedy: .none, meaning: "the call is a POST", advice: "use POST"),
        43003: Facts(remedy: .none, meaning: "the call needs HTTPS", advice: "use https://"),
        43004: Facts(
            remedy: .none,
            meaning: "the receiver does not follow the account; WeCom: the member is not bound to WeChat",
            advice: "send to followers alone"),
        43101: Facts(
            remedy: .none,
            meaning: "the user refused the subscription message",
            advice: "ask the user again in the mini program"),
        44001: Facts(remedy: .none, meaning: "the file is empty", advice: "upload a file with contents"),
        44002: Facts(remedy: .none, meaning: "the body is empty", advice: "pass a body"),
        44003: Facts(remedy: .none, meaning: "an article has no content", advice: "fill it in"),
        44004: Facts(remedy: .none, meaning: "the text is empty", advice: "send a text with contents"),
        45001: Facts(remedy: .none, meaning: "the file is too large", advice: "make it smaller"),
        45002: Facts(
            remedy: .none,
            meaning: "the content is too long",
            advice: "shorten it: a text has at most 2048 bytes"),
        45007: Facts(remedy: .none, meaning: "the recording is too long", advice: "60 seconds are allowed"),
        45008: Facts(remedy: .none, meaning: "there are too many articles", advice: "send fewer"),
        45009: Facts(
            remedy: .waitForQuota,
            meaning: "the calls of the day, or of the minute, are used up",
            advice: "wait for the next day, or clear the quota in the console"),
        45011: Facts(remedy: .backOff, meaning: "the call was made too often within a minute", advice: "wait a minute"),
        45015: Facts(
            remedy: .waitForQuota,
            meaning: "the user has not spoken within the last 48 hours",
            advice: "wait until the user speaks, or use a template message"),
        45026: Facts(
            remedy: .none,
            meaning: "the account has all the templates it may have",
            advice: "delete one; WeCom: the guard of member deletion stopped the call"),
        45028: Facts(remedy: .waitForQuota, meaning: "no mass send is left", advice: "wait for the next period"),
        45033: Facts(
            remedy: .backOff,
            meaning: "too many calls are made at one moment",
            advice: "make fewer at a time"),
        45047: Facts(
            remedy: .waitForQuota,
            meaning: "the user got as many customer-service messages as are allowed",
            advice: "wait until the user speaks again"),
        45065: Facts(
            remedy: .none,
            meaning: "a mass send with this clientmsgid exists",
            advice: "the refusal's details have its msg_id; use another clientmsgid for another send"),
        45066: Facts(
            remedy: .backOff,
            meaning: "a mass send with this clientmsgid was repeated too fast",
            advice: "wait a minute"),
        45067: Facts(remedy: .none, meaning: "the clientmsgid is too long", advice: "64 bytes are allowed"),
        45072: Facts(remedy: .none, meaning: "the typing command is none", advice: "use Typing or CancelTyping"),
        45080: Facts(
            remedy: .none,
            meaning: "the user has not written within 30 seconds",
            advice: "show the typing state only while a conversation goes on"),
        45081: Facts(remedy: .none, meaning: "the typing state is shown already", advice: "send it once"),
        45109: Facts(
            remedy: .none,
            meaning: "the call is retired",
            advice: "use what the documentation names in its place"),
        45162: Facts(
            remedy: .none,
            meaning: "a mini program cannot send this kind of message",
            advice: "use another kind"),
        46003: Facts(remedy: .none, meaning: "there is no menu", advice: "make one first"),
        47001: Facts(remedy: .none, meaning: "the body is not well-formed", advice: "check the JSON or XML"),
        47003: Facts(
            remedy: .none,
            meaning: "a parameter breaks the template's rules",
            advice: "compare each value with the rules of its keyword"),
        47501: Facts(remedy: .none, meaning: "the activity ID is none", advice: "make one first"),
        47502: Facts(remedy: .none, meaning: "the target state is none", advice: "use 0 or 1"),
        47503: Facts(remedy: .none, meaning: "the version type is none", advice: "use release, trial or develop"),
        47504: Facts(remedy: .none, meaning: "the activity ID's time is over", advice: "make another"),
        48001: Facts(
            remedy: .none,
            meaning: "the account may not make this call",
            advice: "check the account's kind, verification and permissions in the console"),
        48002: Facts(
            remedy: .none,
            meaning: "the receiver turned messages off; WeCom: the application may not make this call",
            advice: "do not send to this user"),
        48004: Facts(
            remedy: .none,
            meaning: "the call is blocked for this account",
            advice: "look at the notices in the console"),
        48005: Facts(
            remedy: .none,
            meaning: "the material is in use and cannot be deleted; WeCom: the call is retired",
            advice: "remove it from the menu and the automatic replies first"),
        48006: Facts(
            remedy: .waitForQuota,
            meaning: "the quota was cleared ten times this month",
            advice: "wait for the next month"),
        48008: Facts(
            remedy: .none,
            meaning: "the account may not send this kind of message",
            advice: "use another kind"),
        50001: Facts(
            remedy: .none,
            meaning: "the user did not authorize the call; WeCom: the host of the redirection is not trusted",
            advice: "ask for the authorization"),
        50002: Facts(
            remedy: .none,
            meaning: "the user is restricted; WeCom: the member is outside the application's range",
            advice: "check the application's visible range"),
        60011: Facts(
            remedy: .none,
            meaning: "the application has no right to this member",
            advice: "check its visible range"),
        60020: Facts(
            remedy: .none,
            meaning: "this server's address is not trusted",
            advice: "add it to the application's trusted addresses"),
        61003: Facts(
            remedy: .none,
            meaning: "the account did not authorize the platform",
            advice: "let the account authorize it again"),
        61004: Facts(
            remedy: .none,
            meaning: "this server's address is not registered for the platform",
            advice: "add it in the open platform's console"),
        61005: Facts(
            remedy: .none,
            meaning: "the platform's ticket is too old",
            advice: "wait for the next push of a ticket, at most ten minutes"),
        61006: Facts(
            remedy: .none,
            meaning: "the platform's ticket is wrong",
            advice: "wait for the next push of a ticket, at most ten minutes"),
        61007: Facts(
            remedy: .none,
            meaning: "the account did not grant this set of calls to the platform",
            advice: "let the account authorize it again with this set"),
        61009: Facts(
            remedy: .none,
            meaning: "the authorization code is wrong",
            advice: "use the code of the authorization's redirection or push"),
        61010: Facts(
            remedy: .none,
            meaning: "the authorization code's time is over",
            advice: "let the account authorize again"),
        61011: Facts(remedy: .none, meaning: "the platform's app ID is wrong", advice: "check it"),
        61023: Facts(
            remedy: .none,
            meaning: "the account's refresh token is wrong",
            advice: "keep the newest; else let the account authorize again"),
        81013: Facts(remedy: .none, meaning: "no receiver is valid", advice: "check the members, departments and tags"),
        89501: Facts(
            remedy: .none,
            meaning: "the administrator was asked to consent and has not answered",
            advice: "wait for the answer"),
        89503: Facts(
            remedy: .none,
            meaning: "the administrator has to consent to calls from this address",
            advice: "wait for the consent"),
        89506: Facts(remedy: .none, meaning: "the administrator refused this address", advice: "wait 24 hours"),
        89507: Facts(remedy: .none, meaning: "the administrator refused this address", advice: "wait an hour"),
        93000: Facts(
            remedy: .none,
            meaning: "the address of a group robot is none, or the robot was removed from its group",
            advice: "copy the robot's key again; the address that came with a push serves once, within an hour"),
        95001: Facts(
            remedy: .waitForQuota,
            meaning: "the customer has got five messages since they wrote",
            advice: "wait until the customer writes again"),
        95007: Facts(
            remedy: .none,
            meaning: "the token for fetching messages is none, or its ten minutes are over",
            advice: "use the token of the last push, or none: there is a limit on calls without"),
        95013: Facts(remedy: .none, meaning: "the chat has ended", advice: "wait until the customer writes again"),
        95018: Facts(
            remedy: .none,
            meaning: "the state of the chat allows no message through the API",
            advice: "ask for the chat's state: an agent has it or is waited for, or it has ended"),
        301002: Facts(
            remedy: .none,
            meaning: "the application may not make this call",
            advice: "check its permissions"),
        830002: Facts(
            remedy: .none,
            meaning: "the download has to be asked for in parts",
            advice: "send a Range header"),
    ]
}
