// Generated from Channels/Shared/Aftersale.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// The state of an after-sale request.
public struct AftersaleStatus: OpenEnum {
    /// The value on the wire.
    public var rawValue: String

    /// Creates the value that stands on the wire, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The user withdrew the request.
    public static var withdrawnByUser: Self { Self(rawValue: "USER_CANCELD") }

    /// The merchant has to handle the request.
    public static var merchantProcessing: Self { Self(rawValue: "MERCHANT_PROCESSING") }

    /// The merchant refused the refund.
    public static var refundRefused: Self { Self(rawValue: "MERCHANT_REJECT_REFUND") }

    /// The merchant refused to take the goods back.
    public static var returnRefused: Self { Self(rawValue: "MERCHANT_REJECT_RETURN") }

    /// The user has to send the goods back.
    public static var waitingForReturn: Self { Self(rawValue: "USER_WAIT_RETURN") }

    /// The return of the goods was closed.
    public static var returnClosed: Self { Self(rawValue: "RETURN_CLOSED") }

    /// The merchant has to confirm that the returned goods arrived.
    public static var waitingForReceipt: Self { Self(rawValue: "MERCHANT_WAIT_RECEIPT") }

    /// The merchant did not pay the refund in time.
    public static var refundOverdue: Self { Self(rawValue: "MERCHANT_OVERDUE_REFUND") }

    /// The refund is paid.
    public static var refunded: Self { Self(rawValue: "MERCHANT_REFUND_SUCCESS") }

    /// The goods are back and the refund is paid.
    public static var returnRefunded: Self { Self(rawValue: "MERCHANT_RETURN_SUCCESS") }

    /// WeChat is paying the refund.
    public static var platformRefunding: Self { Self(rawValue: "PLATFORM_REFUNDING") }

    /// WeChat failed to pay the refund.
    public static var platformRefundFailed: Self { Self(rawValue: "PLATFORM_REFUND_FAIL") }

    /// The user has to confirm.
    public static var waitingForUser: Self { Self(rawValue: "USER_WAIT_CONFIRM") }

    /// The merchant's payment failed, and WeChat's staff closed the request.
    public static var closedAfterFailedPayment: Self { Self(rawValue: "MERCHANT_REFUND_RETRY_FAIL") }

    /// The request was closed.
    public static var closed: Self { Self(rawValue: "MERCHANT_FAIL") }

    /// The user has to answer the merchant's proposal.
    public static var waitingForUserAgreement: Self { Self(rawValue: "USER_WAIT_CONFIRM_UPDATE") }

    /// The user has to answer a request that the merchant made on their behalf.
    public static var waitingForUserConsent: Self { Self(rawValue: "USER_WAIT_HANDLE_MERCHANT_AFTER_SALE") }

    /// The parcel is being stopped on its way.
    public static var interceptingParcel: Self { Self(rawValue: "WAIT_PACKAGE_INTERCEPT") }

    /// The merchant refused the exchange.
    public static var exchangeRefused: Self { Self(rawValue: "MERCHANT_REJECT_EXCHANGE") }

    /// The merchant refused to send the goods again.
    public static var reshipRefused: Self { Self(rawValue: "MERCHANT_REJECT_RESHIP") }

    /// The user has to receive the new goods.
    public static var waitingForUserReceipt: Self { Self(rawValue: "USER_WAIT_RECEIPT") }

    /// The exchange is done.
    public static var exchanged: Self { Self(rawValue: "MERCHANT_EXCHANGE_SUCCESS") }

    public static var knownValues: [Self] {
        [
            .withdrawnByUser, .merchantProcessing, .refundRefused, .returnRefused, .waitingForReturn, .returnClosed,
            .waitingForReceipt, .refundOverdue, .refunded, .returnRefunded, .platformRefunding, .platformRefundFailed,
            .waitingForUser, .closedAfterFailedPayment, .closed, .waitingForUserAgreement, .waitingForUserConsent,
            .interceptingParcel, .exchangeRefused, .reshipRefused, .waitingForUserReceipt, .exchanged,
        ]
    }
}
