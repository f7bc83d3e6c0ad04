// Generated from OfficialAccount/Event/MassSendJobFinish.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A mass send is done, or nearly so: WeChat pushes the outcome shortly before the last messages leave, so the counts
/// may be slightly off.
///
/// On the wire: `MsgType` `event`, `Event` `MASSSENDJOBFINISH`.
public struct MassSendJobFinishEvent: AccountEventHeader {
    /// The fields of ``AccountEventHeader``.
    public var accountEventHeader: AccountEventHeaderFields

    /// The ID of the mass send, as the call that started it returned it.
    ///
    /// Wire name: `MsgID`.
    public var msgID: Int64

    /// How the mass send ended.
    ///
    /// Wire name: `Status`.
    public var status: Status

    /// The number of followers that the tag or the list of OpenIDs selected.
    ///
    /// Wire name: `TotalCount`.
    public var totalCount: Int

    /// The number of followers left without those who refuse messages or have used up their quota; about `SentCount`
    /// plus `ErrorCount`.
    ///
    /// Wire name: `FilterCount`.
    public var filterCount: Int

    /// The number of followers who received the message.
    ///
    /// Wire name: `SentCount`.
    public var sentCount: Int

    /// The number of followers to whom sending failed.
    ///
    /// Wire name: `ErrorCount`.
    public var errorCount: Int

    /// What the originality check found; absent when no articles were sent.
    ///
    /// Wire name: `CopyrightCheckResult`.
    public var copyrightCheckResult: CopyrightCheckResult?

    /// The addresses of the articles that were sent; absent when there are none.
    ///
    /// Wire name: `ArticleUrlResult`.
    public var articleURLResult: ArticleURLResult?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String? = nil, createTime: UnixTime, msgID: Int64, status: Status,
        totalCount: Int, filterCount: Int, sentCount: Int, errorCount: Int,
        copyrightCheckResult: CopyrightCheckResult? = nil, articleURLResult: ArticleURLResult? = nil
    ) {
        accountEventHeader = AccountEventHeaderFields(
            toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.msgID = msgID
        self.status = status
        self.totalCount = totalCount
        self.filterCount = filterCount
        self.sentCount = sentCount
        self.errorCount = errorCount
        self.copyrightCheckResult = copyrightCheckResult
        self.articleURLResult = articleURLResult
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: OfficialAccount
        name: MassSendJobFinishEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=MASSSENDJOBFINISH
        schema: OfficialAccount/Event/MassSendJobFinish.json
        summary: A mass send is done, or nearly so: WeChat pushes the outcome shortly before the last messages \
        leave, so the counts may be slightly off.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        accountEventHeader = AccountEventHeaderFields(blankFor: decoder)
        msgID = 0
        status = Status(rawValue: "")
        totalCount = 0
        filterCount = 0
        sentCount = 0
        errorCount = 0
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(
            """
            ToUserName FromUserName CreateTime MsgType Event MsgID|MsgId Status TotalCount FilterCount SentCount \
            ErrorCount CopyrightCheckResult ArticleUrlResult
            """)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&accountEventHeader.toUserName)
            case 1: decoder.read(&accountEventHeader.fromUserName)
            case 2: decoder.read(&accountEventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("MASSSENDJOBFINISH")
            case 5: decoder.read(&msgID)
            case 6: decoder.read(&status)
            case 7: decoder.read(&totalCount)
            case 8: decoder.read(&filterCount)
            case 9: decoder.read(&sentCount)
            case 10: decoder.read(&errorCount)
            case 11: decoder.read(&copyrightCheckResult)
            default: decoder.read(&articleURLResult)
            }
        }
        decoder.end(reading, required: 0x7fd, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", accountEventHeader.toUserName)
        encoder.write("FromUserName", accountEventHeader.fromUserName)
        encoder.write("CreateTime", accountEventHeader.createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "MASSSENDJOBFINISH")
        encoder.write("MsgID", msgID)
        encoder.write("Status", status)
        encoder.write("TotalCount", totalCount)
        encoder.write("FilterCount", filterCount)
        encoder.write("SentCount", sentCount)
        encoder.write("ErrorCount", errorCount)
        encoder.write("CopyrightCheckResult", copyrightCheckResult)
        encoder.write("ArticleUrlResult", articleURLResult)
        encoder.end()
    }

    /// The outcome of a mass send.
    public struct Status: OpenEnum {
        /// The value on the wire.
        public var rawValue: String

        /// Creates the value that stands on the wire, known or not.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// The message went out, although some followers may have missed it.
        public static var sent: Self { Self(rawValue: "send success") }

        /// Sending failed.
        public static var failed: Self { Self(rawValue: "send fail") }

        /// The review stopped the message as suspected advertising.
        public static var suspectedAdvertising: Self { Self(rawValue: "err(10001)") }

        /// The review stopped the message as suspected political content.
        public static var suspectedPolitics: Self { Self(rawValue: "err(20001)") }

        /// The review stopped the message as suspected pornography.
        public static var suspectedPornography: Self { Self(rawValue: "err(20002)") }

        /// The review stopped the message as suspected of disturbing society.
        public static var suspectedSocialHarm: Self { Self(rawValue: "err(20004)") }

        /// The review stopped the message as suspected of breaking the law.
        public static var suspectedCrime: Self { Self(rawValue: "err(20006)") }

        /// The review stopped the message as suspected fraud.
        public static var suspectedFraud: Self { Self(rawValue: "err(20008)") }

        /// The review stopped the message as a suspected infringement of copyright.
        public static var suspectedCopyrightInfringement: Self { Self(rawValue: "err(20013)") }

        /// The review stopped the message for another reason.
        public static var suspectedOther: Self { Self(rawValue: "err(21000)") }

        /// The review stopped the message as suspected mutual promotion of accounts.
        public static var suspectedMutualPromotion: Self { Self(rawValue: "err(22000)") }

        /// The originality check met a system error, and the send was to stop for reposts.
        public static var originalityCheckFailed: Self { Self(rawValue: "err(30001)") }

        /// The originality check found that the articles must not be sent.
        public static var refusedByOriginalityCheck: Self { Self(rawValue: "err(30002)") }

        /// The originality check found a repost, and the send was to stop for reposts.
        public static var stoppedAsRepost: Self { Self(rawValue: "err(30003)") }

        /// The administrator refused the mass send.
        public static var refusedByAdministrator: Self { Self(rawValue: "err(40001)") }

        /// The administrator did not answer within 30 minutes.
        public static var unconfirmedByAdministrator: Self { Self(rawValue: "err(40002)") }

        public static var knownValues: [Self] {
            [
                .sent, .failed, .suspectedAdvertising, .suspectedPolitics, .suspectedPornography, .suspectedSocialHarm,
                .suspectedCrime, .suspectedFraud, .suspectedCopyrightInfringement, .suspectedOther,
                .suspectedMutualPromotion, .originalityCheckFailed, .refusedByOriginalityCheck, .stoppedAsRepost,
                .refusedByAdministrator, .unconfirmedByAdministrator,
            ]
        }
    }

    /// What an account declares an article to be.
    public struct DeclaredState: OpenEnum {
        /// The value on the wire.
        public var rawValue: Int

        /// Creates the value that stands on the wire, known or not.
        public init(rawValue: Int) { self.rawValue = rawValue }

        /// The account did not declare the article as original.
        public static var notDeclared: Self { Self(rawValue: 0) }

        /// The account declared the article as original.
        public static var original: Self { Self(rawValue: 1) }

        /// The account declared the article as a repost.
        public static var repost: Self { Self(rawValue: 2) }

        public static var knownValues: [Self] { [.notDeclared, .original, .repost] }
    }

    /// How far the originality check of an article is. Values without a case mean that the article did not pass.
    public struct AuditState: OpenEnum {
        /// The value on the wire.
        public var rawValue: Int

        /// Creates the value that stands on the wire, known or not.
        public init(rawValue: Int) { self.rawValue = rawValue }

        /// The article is not checked yet.
        public static var unchecked: Self { Self(rawValue: 0) }

        /// The check is under way.
        public static var checking: Self { Self(rawValue: 1) }

        /// The article did not pass the check.
        public static var notPassed: Self { Self(rawValue: 2) }

        /// The article passed the check.
        public static var passed: Self { Self(rawValue: 11) }

        public static var knownValues: [Self] { [.unchecked, .checking, .notPassed, .passed] }
    }

    /// The kind of an article that resembles the one sent.
    public struct OriginalArticleType: OpenEnum {
        /// The value on the wire.
        public var rawValue: Int

        /// Creates the value that stands on the wire, known or not.
        public init(rawValue: Int) { self.rawValue = rawValue }

        /// An article declared as original.
        public static var original: Self { Self(rawValue: 1) }

        /// An earlier article that is not declared as original.
        public static var earlierNonOriginal: Self { Self(rawValue: 2) }

        /// A news article.
        public static var news: Self { Self(rawValue: 3) }

        /// An article of a blacklisted kind.
        public static var blacklisted: Self { Self(rawValue: 4) }

        public static var knownValues: [Self] { [.original, .earlierNonOriginal, .news, .blacklisted] }
    }

    /// The result of the originality check as a whole.
    public struct CheckState: OpenEnum {
        /// The value on the wire.
        public var rawValue: Int

        /// Creates the value that stands on the wire, known or not.
        public init(rawValue: Int) { self.rawValue = rawValue }

        /// No article is taken for a repost, and the message may be sent.
        public static var original: Self { Self(rawValue: 1) }

        /// An article is taken for a repost, and the message may be sent.
        public static var sendableRepost: Self { Self(rawValue: 2) }

        /// An article is taken for a repost, and the message must not be sent.
        public static var unsendableRepost: Self { Self(rawValue: 3) }

        public static var knownValues: [Self] { [.original, .sendableRepost, .unsendableRepost] }
    }

    /// What the originality check found for one article.
    public struct ArticleCheck: FieldGroup, Equatable {
        /// The place of the article in the message, from 1.
        ///
        /// Wire name: `ArticleIdx`.
        public var articleIndex: Int

        /// What the account declared the article to be.
        ///
        /// Wire name: `UserDeclareState`.
        public var declaredState: DeclaredState

        /// How far the check of the article is.
        ///
        /// Wire name: `AuditState`.
        public var auditState: AuditState

        /// The similar article that was found; absent or empty when there is none.
        ///
        /// Wire name: `OriginalArticleUrl`.
        public var originalArticleURL: String?

        /// The kind of the similar article.
        ///
        /// Wire name: `OriginalArticleType`.
        public var originalArticleType: OriginalArticleType?

        /// Whether the article may be reposted.
        ///
        /// Wire name: `CanReprint`.
        public var canReprint: Bool

        /// Whether the content is replaced by that of the original article.
        ///
        /// Wire name: `NeedReplaceContent`.
        public var needsContentReplaced: Bool

        /// Whether the source of the repost has to be shown.
        ///
        /// Wire name: `NeedShowReprintSource`.
        public var needsReprintSource: Bool

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(
            articleIndex: Int, declaredState: DeclaredState, auditState: AuditState, originalArticleURL: String? = nil,
            originalArticleType: OriginalArticleType? = nil, canReprint: Bool, needsContentReplaced: Bool,
            needsReprintSource: Bool
        ) {
            self.articleIndex = articleIndex
            self.declaredState = declaredState
            self.auditState = auditState
            self.originalArticleURL = originalArticleURL
            self.originalArticleType = originalArticleType
            self.canReprint = canReprint
            self.needsContentReplaced = needsContentReplaced
            self.needsReprintSource = needsReprintSource
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            articleIndex = 0
            declaredState = DeclaredState(rawValue: 0)
            auditState = AuditState(rawValue: 0)
            canReprint = false
            needsContentReplaced = false
            needsReprintSource = false
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin(
                """
                ArticleIdx UserDeclareState AuditState OriginalArticleUrl OriginalArticleType CanReprint \
                NeedReplaceContent NeedShowReprintSource
                """)
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&articleIndex)
                case 1: decoder.read(&declaredState)
                case 2: decoder.read(&auditState)
                case 3: decoder.read(&originalArticleURL)
                case 4: decoder.read(&originalArticleType)
                case 5: decoder.read(flag: &canReprint)
                case 6: decoder.read(flag: &needsContentReplaced)
                default: decoder.read(flag: &needsReprintSource)
                }
            }
            decoder.end(reading, required: 0xe7, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("ArticleIdx", articleIndex)
            encoder.write("UserDeclareState", declaredState)
            encoder.write("AuditState", auditState)
            encoder.write("OriginalArticleUrl", originalArticleURL)
            encoder.write("OriginalArticleType", originalArticleType)
            encoder.write("CanReprint", flag: canReprint)
            encoder.write("NeedReplaceContent", flag: needsContentReplaced)
            encoder.write("NeedShowReprintSource", flag: needsReprintSource)
            encoder.end()
        }
    }

    /// The result of the originality check.
    public struct CopyrightCheckResult: FieldGroup, Equatable {
        /// The number of articles in the list; 0 when none was compared.
        ///
        /// Wire name: `Count`.
        public var count: Int?

        /// What was found for each article; may be empty.
        ///
        /// Wire name: `ResultList`.
        public var resultList: [ArticleCheck]

        /// The result for the mass send as a whole.
        ///
        /// Wire name: `CheckState`.
        public var checkState: CheckState

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(count: Int? = nil, resultList: [ArticleCheck] = [], checkState: CheckState) {
            self.count = count
            self.resultList = resultList
            self.checkState = checkState
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            resultList = []
            checkState = CheckState(rawValue: 0)
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("Count ResultList* CheckState")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&count)
                case 1: decoder.read(list: &resultList, item: "item")
                default: decoder.read(&checkState)
                }
            }
            decoder.end(reading, required: 0x4, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("Count", count)
            encoder.write("ResultList", list: resultList, item: "item", isRequired: false)
            encoder.write("CheckState", checkState)
            encoder.end()
        }
    }

    /// The address of one article.
    public struct ArticleLink: FieldGroup, Equatable {
        /// The place of the article in the message, from 1.
        ///
        /// Wire name: `ArticleIdx`.
        public var articleIndex: Int

        /// The address of the article.
        ///
        /// Wire name: `ArticleUrl`.
        public var articleURL: String

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(articleIndex: Int, articleURL: String) {
            self.articleIndex = articleIndex
            self.articleURL = articleURL
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            articleIndex = 0
            articleURL = ""
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("ArticleIdx ArticleUrl")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&articleIndex)
                default: decoder.read(&articleURL)
                }
            }
            decoder.end(reading, required: 0x3, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("ArticleIdx", articleIndex)
            encoder.write("ArticleUrl", articleURL)
            encoder.end()
        }
    }

    /// The addresses of the articles that were sent.
    public struct ArticleURLResult: FieldGroup, Equatable {
        /// The number of articles in the list.
        ///
        /// Wire name: `Count`.
        public var count: Int?

        /// The address of each article; may be empty.
        ///
        /// Wire name: `ResultList`.
        public var resultList: [ArticleLink]

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(count: Int? = nil, resultList: [ArticleLink] = []) {
            self.count = count
            self.resultList = resultList
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            resultList = []
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("Count ResultList*")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&count)
                default: decoder.read(list: &resultList, item: "item")
                }
            }
            decoder.end(reading, required: 0x0, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("Count", count)
            encoder.write("ResultList", list: resultList, item: "item", isRequired: false)
            encoder.end()
        }
    }
}
