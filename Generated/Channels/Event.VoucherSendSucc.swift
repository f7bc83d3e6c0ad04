// Generated from Channels/Event/VoucherSendSucc.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A user who bought a group deal of local services received the voucher codes. WeChat repeats the push at once, up to
/// three times, when no answer comes within 5 seconds.
///
/// On the wire: `MsgType` `event`, `Event` `channels_ec_voucher_send_succ`.
public struct VoucherSendSucc: EventHeader {
    /// The fields of ``EventHeader``.
    public var eventHeader: EventHeaderFields

    /// The vouchers.
    ///
    /// Wire name: `voucher_list`.
    public var vouchers: [Voucher]

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(toUserName: String, fromUserName: String? = nil, createTime: UnixTime, vouchers: [Voucher]) {
        eventHeader = EventHeaderFields(toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.vouchers = vouchers
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: Channels
        name: VoucherSendSucc
        direction: inbound
        wire: json
        match: MsgType=event Event=channels_ec_voucher_send_succ
        schema: Channels/Event/VoucherSendSucc.json
        summary: A user who bought a group deal of local services received the voucher codes. WeChat repeats the \
        push at once, up to three times, when no answer comes within 5 seconds.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        eventHeader = EventHeaderFields(blankFor: decoder)
        vouchers = []
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ToUserName FromUserName CreateTime MsgType Event voucher_list*")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&eventHeader.toUserName)
            case 1: decoder.read(&eventHeader.fromUserName)
            case 2: decoder.read(&eventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("channels_ec_voucher_send_succ")
            default: decoder.read(oneOf: &vouchers)
            }
        }
        decoder.end(reading, required: 0x1d, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", eventHeader.toUserName)
        encoder.write("FromUserName", eventHeader.fromUserName)
        encoder.write("CreateTime", eventHeader.createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "channels_ec_voucher_send_succ")
        encoder.write("voucher_list", siblings: vouchers, isRequired: true)
        encoder.end()
    }

    /// The state of a voucher.
    public struct VoucherStatus: OpenEnum {
        /// The value on the wire.
        public var rawValue: Int

        /// Creates the value that stands on the wire, known or not.
        public init(rawValue: Int) { self.rawValue = rawValue }

        /// It can be used.
        public static var valid: Self { Self(rawValue: 1) }

        /// It is used.
        public static var used: Self { Self(rawValue: 2) }

        /// It is given back and refunded.
        public static var refunded: Self { Self(rawValue: 3) }

        /// Its time is over.
        public static var expired: Self { Self(rawValue: 4) }

        public static var knownValues: [Self] { [.valid, .used, .refunded, .expired] }
    }

    /// Where the code of a voucher comes from.
    public struct CodeSource: OpenEnum {
        /// The value on the wire.
        public var rawValue: Int

        /// Creates the value that stands on the wire, known or not.
        public init(rawValue: Int) { self.rawValue = rawValue }

        /// The merchant's server made it when it was asked.
        public static var merchant: Self { Self(rawValue: 1) }

        /// The merchant handed it in beforehand.
        public static var stored: Self { Self(rawValue: 2) }

        /// WeChat made it.
        public static var platform: Self { Self(rawValue: 3) }

        public static var knownValues: [Self] { [.merchant, .stored, .platform] }
    }

    /// A voucher of a group deal.
    public struct Voucher: FieldGroup, Equatable {
        /// The code that the user shows. Letters and digits, up to 48.
        ///
        /// Wire name: `code`.
        public var code: String

        /// The voucher's state.
        ///
        /// Wire name: `status`.
        public var status: VoucherStatus

        /// When the user received it.
        ///
        /// Wire name: `send_time`.
        public var issueTime: UnixTime

        /// When it last changed.
        ///
        /// Wire name: `update_time`.
        public var updateTime: UnixTime

        /// When it can be used from.
        ///
        /// Wire name: `start_time`.
        public var startTime: UnixTime

        /// When it can be used until.
        ///
        /// Wire name: `end_time`.
        public var endTime: UnixTime

        /// When it was used; absent for a card of several uses.
        ///
        /// Wire name: `consume_time`.
        public var useTime: UnixTime?

        /// When it was refunded; absent for a card of several uses.
        ///
        /// Wire name: `refund_time`.
        public var refundTime: UnixTime?

        /// The product's ID.
        ///
        /// Wire name: `product_id`.
        public var productID: String

        /// The store in which it was used.
        ///
        /// Wire name: `consume_store_name`.
        public var storeName: String?

        /// The kind of voucher.
        ///
        /// Wire name: `voucher_type`.
        public var voucherType: Int

        /// Its price, in fen.
        ///
        /// Wire name: `voucher_buy_amount`.
        public var price: Int

        /// What it is worth, in fen.
        ///
        /// Wire name: `voucher_actual_amount`.
        public var value: Int

        /// The user's phone number, encrypted.
        ///
        /// Wire name: `telphone_no`.
        public var phoneNumber: String?

        /// The user's OpenID with the brand's app ID.
        ///
        /// Wire name: `openid`.
        public var openID: String?

        /// Where the code comes from.
        ///
        /// Wire name: `code_type`.
        public var codeSource: CodeSource

        /// The order's ID.
        ///
        /// Wire name: `order_id`.
        public var orderID: String

        /// The ID of the variant.
        ///
        /// Wire name: `sku_id`.
        public var skuID: String

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(
            code: String, status: VoucherStatus, issueTime: UnixTime, updateTime: UnixTime, startTime: UnixTime,
            endTime: UnixTime, useTime: UnixTime? = nil, refundTime: UnixTime? = nil, productID: String,
            storeName: String? = nil, voucherType: Int, price: Int, value: Int, phoneNumber: String? = nil,
            openID: String? = nil, codeSource: CodeSource, orderID: String, skuID: String
        ) {
            self.code = code
            self.status = status
            self.issueTime = issueTime
            self.updateTime = updateTime
            self.startTime = startTime
            self.endTime = endTime
            self.useTime = useTime
            self.refundTime = refundTime
            self.productID = productID
            self.storeName = storeName
            self.voucherType = voucherType
            self.price = price
            self.value = value
            self.phoneNumber = phoneNumber
            self.openID = openID
            self.codeSource = codeSource
            self.orderID = orderID
            self.skuID = skuID
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            code = ""
            status = VoucherStatus(rawValue: 0)
            issueTime = 0
            updateTime = 0
            startTime = 0
            endTime = 0
            productID = ""
            voucherType = 0
            price = 0
            value = 0
            codeSource = CodeSource(rawValue: 0)
            orderID = ""
            skuID = ""
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin(
                """
                code status send_time update_time start_time end_time consume_time refund_time product_id \
                consume_store_name voucher_type voucher_buy_amount voucher_actual_amount telphone_no openid \
                code_type order_id sku_id
                """)
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&code)
                case 1: decoder.read(&status)
                case 2: decoder.read(&issueTime)
                case 3: decoder.read(&updateTime)
                case 4: decoder.read(&startTime)
                case 5: decoder.read(&endTime)
                case 6: decoder.read(&useTime)
                case 7: decoder.read(&refundTime)
                case 8: decoder.read(&productID)
                case 9: decoder.read(&storeName)
                case 10: decoder.read(&voucherType)
                case 11: decoder.read(&price)
                case 12: decoder.read(&value)
                case 13: decoder.read(&phoneNumber)
                case 14: decoder.read(&openID)
                case 15: decoder.read(&codeSource)
                case 16: decoder.read(&orderID)
                default: decoder.read(&skuID)
                }
            }
            decoder.end(reading, required: 0x39d3f, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("code", code)
            encoder.write("status", status)
            encoder.write("send_time", issueTime)
            encoder.write("update_time", updateTime)
            encoder.write("start_time", startTime)
            encoder.write("end_time", endTime)
            encoder.write("consume_time", useTime)
            encoder.write("refund_time", refundTime)
            encoder.write("product_id", productID)
            encoder.write("consume_store_name", storeName)
            encoder.write("voucher_type", voucherType)
            encoder.write("voucher_buy_amount", price)
            encoder.write("voucher_actual_amount", value)
            encoder.write("telphone_no", phoneNumber)
            encoder.write("openid", openID)
            encoder.write("code_type", codeSource)
            encoder.write("order_id", orderID)
            encoder.write("sku_id", skuID)
            encoder.end()
        }
    }
}
