// Generated from the schemas of Channels. Edit the schema, not this file.
// The messages' properties: a5e9c5c6aa34458e.

public import WeChatMessageCoding

/// A message that WeChat sends to the developer's server (Channels).
public enum InboundMessage: MessageUnion {
    /// The account to which the shop's money is paid changed.
    indirect case accountNotify(AccountNotify)
    /// A dispute over an after-sale request was decided, which changed the state of the request.
    indirect case aftersaleComplaintUpdateOrderState(AftersaleComplaintUpdateOrderState)
    /// The merchant did not confirm within ten days that returned goods arrived.
    indirect case aftersaleMerchantConfirmReceiptOverdue(AftersaleMerchantConfirmReceiptOverdue)
    /// The merchant did not handle a request for a refund within 48 hours. WeChat takes that for consent, and pays the
    /// refund.
    indirect case aftersaleMerchantHandleRefundOverdue(AftersaleMerchantHandleRefundOverdue)
    /// The merchant did not handle a request to return goods within 48 hours.
    indirect case aftersaleMerchantHandleReturnOverdue(AftersaleMerchantHandleReturnOverdue)
    /// A user asked for a refund, or to return goods.
    indirect case aftersaleNewOrder(AftersaleNewOrder)
    /// The money of an after-sale request was paid back to the user.
    indirect case aftersaleRefundSuccess(AftersaleRefundSuccess)
    /// A request for a refund, a return or an exchange changed its state.
    indirect case aftersaleUpdate(AftersaleUpdate)
    /// A user changed an after-sale request.
    indirect case aftersaleUpdateOrder(AftersaleUpdateOrder)
    /// A user whose after-sale request was refused did not ask WeChat to judge within seven days.
    indirect case aftersaleUserApplyPlatformJudgeOverdue(AftersaleUserApplyPlatformJudgeOverdue)
    /// A user withdrew an after-sale request.
    indirect case aftersaleUserCancel(AftersaleUserCancel)
    /// A user confirmed the merchant's proof of a refund that was paid outside WeChat.
    indirect case aftersaleUserConfirmRefundCertificate(AftersaleUserConfirmRefundCertificate)
    /// A user changed the shipping details of goods that are being returned.
    indirect case aftersaleUserModifyReturnInfo(AftersaleUserModifyReturnInfo)
    /// A user who may return goods did not enter the shipping details within seven days.
    indirect case aftersaleUserUploadReturnInfoOverdue(AftersaleUserUploadReturnInfoOverdue)
    /// A user sent goods back: the merchant has to confirm their arrival.
    indirect case aftersaleWaitMerchantConfirmReceipt(AftersaleWaitMerchantConfirmReceipt)
    /// WeChat could not pay a refund: the merchant has to pay it another way and hand in a proof.
    indirect case aftersaleWaitMerchantOfflineRefund(AftersaleWaitMerchantOfflineRefund)
    /// WeChat changed, or will change, APIs of WeChat Shop.
    indirect case apiDiff(ApiDiff)
    /// The shop's qualification for a brand changed.
    indirect case channelsEcBrand(ChannelsEcBrand)
    /// A customer sent something to the customer service of a shop. WeChat tries ten times within about three and a
    /// half hours. The content stands beside these fields, in one that is named as `msg_type` says.
    indirect case commkfSendMsgToKf(CommkfSendMsgToKf)
    /// A user complained about a transaction, or such a complaint advanced.
    indirect case complaintCallback(ComplaintCallback)
    /// A dispute between a user and the merchant changed.
    indirect case complaintNotify(ComplaintNotify)
    /// A dispute, for which a user asked WeChat to step in, changed its state.
    indirect case complaintUpdate(ComplaintUpdate)
    /// A user made an order in a shop through a mini program that works together with it.
    indirect case cooperationShopOrder(CooperationShopOrder)
    /// The shop made a coupon.
    indirect case couponCreate(CouponCreate)
    /// The shop deleted a coupon.
    indirect case couponDelete(CouponDelete)
    /// A coupon of the shop expired.
    indirect case couponExpire(CouponExpire)
    /// The shop changed a coupon.
    indirect case couponInfoChange(CouponInfoChange)
    /// The shop made a coupon void.
    indirect case couponInvalid(CouponInvalid)
    /// A user took a coupon.
    indirect case couponReceive(CouponReceive)
    /// A shop took an order back from the supplier.
    indirect case dropshipOrderCancel(DropshipOrderCancel)
    /// A shop handed an order to the supplier, who ships the goods to the user.
    indirect case dropshipOrderNew(DropshipOrderNew)
    /// An order that a shop handed to the supplier changed.
    indirect case dropshipOrderUpdate(DropshipOrderUpdate)
    /// A shop invited a supplier to work with it.
    indirect case ecSupplierInviteRelation(EcSupplierInviteRelation)
    /// The review of a supplier's goods ended. The answer has to come within 3 seconds.
    indirect case ecSupplierProductAudit(EcSupplierProductAudit)
    /// A supplier's goods were added, changed or removed. The answer has to come within 3 seconds. A change of the
    /// stock is not told.
    indirect case ecSupplierProductUpdate(EcSupplierProductUpdate)
    /// A parcel that was sent with an electronic waybill moved on.
    indirect case ewaybillPushPath(EwaybillPushPath)
    /// An order that was made through the funds API was paid.
    indirect case fundsOrderPay(FundsOrderPay)
    /// The sharing of an order's proceeds ended.
    indirect case fundsOrderProfitSharing(FundsOrderProfitSharing)
    /// A refund that was asked for through the funds API ended.
    indirect case fundsOrderRefund(FundsOrderRefund)
    /// A user opened the page that makes an order, and WeChat asks for the benefit of members. The answer, a
    /// `GenOrderInfoInitReply`, has to come within 3 seconds.
    indirect case genOrderInfoInit(GenOrderInfoInit)
    /// A claim under one of the shop's guarantees, such as fourfold compensation for a counterfeit, changed its state.
    indirect case guaranteeUpdate(GuaranteeUpdate)
    /// A shop added goods to those that an agency may offer, or changed them.
    indirect case headSupplierItemUpdate(HeadSupplierItemUpdate)
    /// Goods that an agency follows changed.
    indirect case headSupplierSubscribeProductBaseInfoUpdate(HeadSupplierSubscribeProductBaseInfoUpdate)
    /// A promotion plan of goods that an agency follows changed.
    indirect case headSupplierSubscribeProductPlanInfoUpdate(HeadSupplierSubscribeProductPlanInfoUpdate)
    /// A withdrawal of the merchant's money changed its state.
    indirect case legacyWithdrawNotify(LegacyWithdrawNotify)
    /// A user paid for an order in the account's WeChat store.
    indirect case merchantOrder(MerchantOrder)
    /// Somebody who shares a mini program's goods did something with a promoter's goods.
    indirect case miniProgramSharerActions(MiniProgramSharerActions)
    /// A user became, or ceased to be, a sharer of the mini program's goods.
    indirect case miniProgramSharerBindStatusChange(MiniProgramSharerBindStatusChange)
    /// The request to open the trade component for the mini program was decided.
    indirect case openProductAccountRegister(OpenProductAccountRegister)
    /// The review of a brand ended.
    indirect case openProductBrandAudit(OpenProductBrandAudit)
    /// The review of a category of goods ended.
    indirect case openProductCategoryAudit(OpenProductCategoryAudit)
    /// WeChat decided which scene an order of the trade component belongs to.
    indirect case openProductOrderAnalyze(OpenProductOrderAnalyze)
    /// An order of the trade component was cancelled.
    indirect case openProductOrderCancel(OpenProductOrderCancel)
    /// A user confirmed that the goods of an order arrived, or the time to do so ran out.
    indirect case openProductOrderConfirm(OpenProductOrderConfirm)
    /// A user paid for an order of the trade component.
    indirect case openProductOrderPay(OpenProductOrderPay)
    /// An order of the trade component was paid back.
    indirect case openProductOrderRefund(OpenProductOrderRefund)
    /// The money of an order was settled with the merchant.
    indirect case openProductOrderSettle(OpenProductOrderSettle)
    /// An order of the trade component, or what is claimed after it, changed. A platform that serves the shop fetches
    /// it anew.
    indirect case openProductOrderUpdate(OpenProductOrderUpdate)
    /// A user takes one of the merchant's coupons. The answer says whether the user has it.
    indirect case openProductReceiveCoupon(OpenProductReceiveCoupon)
    /// The review of a product ended.
    indirect case openProductSPUAudit(OpenProductSPUAudit)
    /// WeChat took a product off sale.
    indirect case openProductSPUStatusUpdate(OpenProductSPUStatusUpdate)
    /// The review whether the trade component may be used in a scene, such as Channels, ended or advanced.
    indirect case openProductSceneGroupAudit(OpenProductSceneGroupAudit)
    /// An order was cancelled.
    indirect case orderCancel(OrderCancel)
    /// The goods of an order arrived.
    indirect case orderConfirm(OrderConfirm)
    /// Goods of an order were shipped.
    indirect case orderDeliver(OrderDeliver)
    /// Something about an order changed that is not its state.
    indirect case orderExtInfoUpdate(OrderExtInfoUpdate)
    /// A user made an order, which is not paid yet.
    indirect case orderNew(OrderNew)
    /// An order was paid.
    indirect case orderPay(OrderPay)
    /// The money of an order was settled with the shop.
    indirect case orderSettle(OrderSettle)
    /// An order with the benefit of members came to nothing, so that the benefit is free again. An order for the user
    /// themselves that was made but not paid is told by `OrderCancel` instead.
    indirect case orderUnuseVipDiscount(OrderUnuseVipDiscount)
    /// A user makes an order with the benefit of members, and WeChat asks whether that is right. The answer, an
    /// `OrderUseVipDiscountReply`, has to come within 3 seconds: without it the order is stopped.
    indirect case orderUseVipDiscount(OrderUseVipDiscount)
    /// An order waits to be shipped.
    indirect case orderWaitShipping(OrderWaitShipping)
    /// The virtual phone numbers that couriers see changed: the list has to be fetched again.
    indirect case phoneNumberPoolUpdate(PhoneNumberPoolUpdate)
    /// An after-sale request for a gift changed its state.
    indirect case presentAftersaleUpdate(PresentAftersaleUpdate)
    /// The review of the shop's request for a category of goods advanced.
    indirect case productCategoryAudit(ProductCategoryAudit)
    /// An order's state changed. Newer shops are told by an event for each change.
    indirect case productOrderStatusUpdate(ProductOrderStatusUpdate)
    /// The review of a product ended.
    indirect case productSpuAudit(ProductSpuAudit)
    /// A product was put on sale or taken off.
    indirect case productSpuListing(ProductSpuListing)
    /// A product's data changed.
    indirect case productSpuUpdate(ProductSpuUpdate)
    /// The QR code that confirms a withdrawal was scanned, answered, or ran out.
    indirect case qrCodeStatus(QrcodeStatus)
    /// A user made an order in a shop through a mini program that is linked with it.
    indirect case relatedShopOrderSubmission(RelatedShopOrderSubmission)
    /// A user became, or ceased to be, a sharer of the shop's goods.
    indirect case sharerChange(SharerChange)
    /// The shop was closed for good: its state went from `closing` to `close_finished`.
    indirect case shopClosed(ShopClosed)
    /// The shop has a new picture.
    indirect case shopHeadImageChanged(ShopHeadImageChanged)
    /// The shop has a new name.
    indirect case shopNicknameChanged(ShopNicknameChanged)
    /// The shop's state changed between open and closing. Its opening is not told; its final closing is another event.
    indirect case shopStatusChanged(ShopStatusChanged)
    /// A product of local services is nearly sold out.
    indirect case stockNotEnough(StockNotEnough)
    /// An order of goods of the supplier was cancelled. The answer has to come within 3 seconds.
    indirect case supplyOrderCancel(SupplyOrderCancel)
    /// An order of goods of the supplier is finished. The answer has to come within 3 seconds.
    indirect case supplyOrderComplete(SupplyOrderComplete)
    /// A shop ordered goods of the supplier. The answer has to come within 3 seconds.
    indirect case supplyOrderNew(SupplyOrderNew)
    /// An order of goods of the supplier changed. The answer has to come within 3 seconds.
    indirect case supplyOrderUpdate(SupplyOrderUpdate)
    /// Somebody who sells goods in a Channels window no longer allows an agency to see it.
    indirect case talentWindowCancelAuth(TalentWindowCancelAuth)
    /// A user's copy of a coupon expired.
    indirect case userCouponExpire(UserCouponExpire)
    /// A coupon that was spent came back to the user, because the order was cancelled or refunded.
    indirect case userCouponUnuse(UserCouponUnuse)
    /// A user spent a coupon on an order.
    indirect case userCouponUse(UserCouponUse)
    /// A user opened the chat with customer service.
    indirect case userEnterTempSession(UserEnterTempSession)
    /// A user ceased to be a member of the shop.
    indirect case vipClose(VipClose)
    /// A member's level changed.
    indirect case vipGradeInfoUpdate(VipGradeInfoUpdate)
    /// A user became a member of the shop.
    indirect case vipJoin(VipJoin)
    /// A member exchanged points for a coupon or a product.
    indirect case vipScoreExchange(VipScoreExchange)
    /// A member's points changed.
    indirect case vipScoreUpdate(VipScoreUpdate)
    /// A member was rewarded for a task.
    indirect case vipTaskAward(VipTaskAward)
    /// A member of the mini program became a member of the shop without being asked to confirm.
    indirect case vipUserAutoAdd(VipUserAutoAdd)
    /// A user wants to become a member of a shop, and WeChat asks whether they are one of the mini program already. The
    /// answer is a `VipUserInfoGetReply`.
    indirect case vipUserInfoGet(VipUserInfoGet)
    /// A user who bought a group deal of local services received the voucher codes. WeChat repeats the push at once, up
    /// to three times, when no answer comes within 5 seconds.
    indirect case voucherSendSucc(VoucherSendSucc)
    /// A withdrawal of the shop's money advanced.
    indirect case withdrawNotify(WithdrawNotify)
    /// A message of a kind that no schema describes, whole.
    case unknown(UnknownMessage)
    /// A message of a known kind that does not fit its schema, whole, with the reason.
    indirect case malformed(MalformedMessage)

    public static let kinds = KindIndex(
        """
        MsgType=event Event=channels_ec_acct_notify
        MsgType=event Event=aftersale_complaint_update_order_state
        MsgType=event Event=aftersale_merchant_confirm_receipt_overdue
        MsgType=event Event=aftersale_merchant_handle_refund_overdue
        MsgType=event Event=aftersale_merchant_handle_return_overdue
        MsgType=event Event=aftersale_new_order
        MsgType=event Event=aftersale_refund_success
        MsgType=event Event=channels_ec_aftersale_update
        MsgType=event Event=aftersale_update_order
        MsgType=event Event=aftersale_user_apply_platform_judge_overdue
        MsgType=event Event=aftersale_user_cancel
        MsgType=event Event=aftersale_user_confirm_refund_certificate
        MsgType=event Event=aftersale_user_modify_return_info
        MsgType=event Event=aftersale_user_upload_return_info_overdue
        MsgType=event Event=aftersale_wait_merchant_confirm_receipt
        MsgType=event Event=aftersale_wait_merchant_offline_refund
        MsgType=event Event=api_diff
        MsgType=event Event=channels_ec_brand
        MsgType=event Event=commkf_send_msg_to_kf
        MsgType=event Event=complaint_callback‖complaint␣callback
        MsgType=event Event=complaint_notify
        MsgType=event Event=channels_ec_complaint_update
        MsgType=event Event=cooperation_shop_order
        MsgType=event Event=channels_ec_coupon_create
        MsgType=event Event=channels_ec_coupon_delete
        MsgType=event Event=channels_ec_coupon_expire
        MsgType=event Event=channels_ec_coupon_info_change
        MsgType=event Event=channels_ec_coupon_invalid
        MsgType=event Event=channels_ec_coupon_receive
        MsgType=event Event=dropship_order_cancel
        MsgType=event Event=dropship_order_new
        MsgType=event Event=dropship_order_update
        MsgType=event Event=ec_supplier_invite_relation
        MsgType=event Event=ec_supplier_product_audit
        MsgType=event Event=ec_supplier_product_update
        MsgType=event Event=ewaybill_push_path
        MsgType=event Event=funds_order_pay
        MsgType=event Event=funds_order_profitsharing
        MsgType=event Event=funds_order_refund
        MsgType=event Event=channels_ec_gen_order_info_init
        MsgType=event Event=channels_ec_guarantee_update
        MsgType=event Event=head_supplier_item_update
        MsgType=event Event=head_supplier_subscribe_product_baseinfo_update
        MsgType=event Event=head_supplier_subscribe_product_planinfo_update
        MsgType=event Event=withdraw_notify
        MsgType=event Event=merchant_order
        MsgType=event Event=miniprogram_sharer_action
        MsgType=event Event=miniprogram_sharer_bind_status_change
        MsgType=event Event=open_product_account_register
        MsgType=event Event=open_product_brand_audit
        MsgType=event Event=open_product_category_audit
        MsgType=event Event=open_product_order_analyze
        MsgType=event Event=open_product_order_cancel
        MsgType=event Event=open_product_order_confirm
        MsgType=event Event=open_product_order_pay
        MsgType=event Event=open_product_order_refund
        MsgType=event Event=open_product_order_settle
        MsgType=event Event=open_product_order_update
        MsgType=event Event=open_product_receive_coupon
        MsgType=event Event=open_product_spu_audit
        MsgType=event Event=open_product_spu_status_update
        MsgType=event Event=open_product_scene_group_audit
        MsgType=event Event=channels_ec_order_cancel
        MsgType=event Event=channels_ec_order_confirm
        MsgType=event Event=channels_ec_order_deliver
        MsgType=event Event=channels_ec_order_ext_info_update
        MsgType=event Event=channels_ec_order_new
        MsgType=event Event=channels_ec_order_pay
        MsgType=event Event=channels_ec_order_settle
        MsgType=event Event=channels_ec_order_unuse_vip_discount
        MsgType=event Event=channels_ec_order_use_vip_discount
        MsgType=event Event=channels_ec_order_wait_shipping
        MsgType=event Event=channels_ec_phonenumberpool_update
        MsgType=event Event=channels_ec_present_aftersale_update
        MsgType=event Event=product_category_audit
        MsgType=event Event=product_order_status_update
        MsgType=event Event=product_spu_audit
        MsgType=event Event=product_spu_listing
        MsgType=event Event=product_spu_update
        MsgType=event Event=qrcode_status
        MsgType=event Event=related_shop_order_submission
        MsgType=event Event=channels_ec_sharer_change
        MsgType=event Event=channels_ec_close_store
        MsgType=event Event=set_shop_headimg
        MsgType=event Event=set_shop_nickname
        MsgType=event Event=channels_ec_change_status
        MsgType=event Event=channels_ec_stock_no_enough
        MsgType=event Event=supply_order_cancel
        MsgType=event Event=supply_order_complete
        MsgType=event Event=supply_order_new
        MsgType=event Event=supply_order_update
        MsgType=event Event=talent_window_cancel_auth
        MsgType=event Event=channels_ec_user_coupon_expire
        MsgType=event Event=channels_ec_user_coupon_unuse
        MsgType=event Event=channels_ec_user_coupon_use
        MsgType=event Event=user_enter_tempsession
        MsgType=event Event=channels_ec_vip_close
        MsgType=event Event=channels_ec_vip_grade_info_update
        MsgType=event Event=channels_ec_vip_join
        MsgType=event Event=channels_ec_vip_score_exchange
        MsgType=event Event=channels_ec_vip_score_update
        MsgType=event Event=channels_ec_vip_task_award
        MsgType=event Event=channels_ec_vip_user_auto_add
        MsgType=event Event=channels_ec_vip_user_info_get
        MsgType=event Event=channels_ec_voucher_send_succ
        MsgType=event Event=channels_ec_withdraw_notify
        """)

    public static var messageTypes: [any Message.Type] {
        [
            AccountNotify.self,
            AftersaleComplaintUpdateOrderState.self,
            AftersaleMerchantConfirmReceiptOverdue.self,
            AftersaleMerchantHandleRefundOverdue.self,
            AftersaleMerchantHandleReturnOverdue.self,
            AftersaleNewOrder.self,
            AftersaleRefundSuccess.self,
            AftersaleUpdate.self,
            AftersaleUpdateOrder.self,
            AftersaleUserApplyPlatformJudgeOverdue.self,
            AftersaleUserCancel.self,
            AftersaleUserConfirmRefundCertificate.self,
            AftersaleUserModifyReturnInfo.self,
            AftersaleUserUploadReturnInfoOverdue.self,
            AftersaleWaitMerchantConfirmReceipt.self,
            AftersaleWaitMerchantOfflineRefund.self,
            ApiDiff.self,
            ChannelsEcBrand.self,
            CommkfSendMsgToKf.self,
            ComplaintCallback.self,
            ComplaintNotify.self,
            ComplaintUpdate.self,
            CooperationShopOrder.self,
            CouponCreate.self,
            CouponDelete.self,
            CouponExpire.self,
            CouponInfoChange.self,
            CouponInvalid.self,
            CouponReceive.self,
            DropshipOrderCancel.self,
            DropshipOrderNew.self,
            DropshipOrderUpdate.self,
            EcSupplierInviteRelation.self,
            EcSupplierProductAudit.self,
            EcSupplierProductUpdate.self,
            EwaybillPushPath.self,
            FundsOrderPay.self,
            FundsOrderProfitSharing.self,
            FundsOrderRefund.self,
            GenOrderInfoInit.self,
            GuaranteeUpdate.self,
            HeadSupplierItemUpdate.self,
            HeadSupplierSubscribeProductBaseInfoUpdate.self,
            HeadSupplierSubscribeProductPlanInfoUpdate.self,
            LegacyWithdrawNotify.self,
            MerchantOrder.self,
            MiniProgramSharerActions.self,
            MiniProgramSharerBindStatusChange.self,
            OpenProductAccountRegister.self,
            OpenProductBrandAudit.self,
            OpenProductCategoryAudit.self,
            OpenProductOrderAnalyze.self,
            OpenProductOrderCancel.self,
            OpenProductOrderConfirm.self,
            OpenProductOrderPay.self,
            OpenProductOrderRefund.self,
            OpenProductOrderSettle.self,
            OpenProductOrderUpdate.self,
            OpenProductReceiveCoupon.self,
            OpenProductSPUAudit.self,
            OpenProductSPUStatusUpdate.self,
            OpenProductSceneGroupAudit.self,
            OrderCancel.self,
            OrderConfirm.self,
            OrderDeliver.self,
            OrderExtInfoUpdate.self,
            OrderNew.self,
            OrderPay.self,
            OrderSettle.self,
            OrderUnuseVipDiscount.self,
            OrderUseVipDiscount.self,
            OrderWaitShipping.self,
            PhoneNumberPoolUpdate.self,
            PresentAftersaleUpdate.self,
            ProductCategoryAudit.self,
            ProductOrderStatusUpdate.self,
            ProductSpuAudit.self,
            ProductSpuListing.self,
            ProductSpuUpdate.self,
            QrcodeStatus.self,
            RelatedShopOrderSubmission.self,
            SharerChange.self,
            ShopClosed.self,
            ShopHeadImageChanged.self,
            ShopNicknameChanged.self,
            ShopStatusChanged.self,
            StockNotEnough.self,
            SupplyOrderCancel.self,
            SupplyOrderComplete.self,
            SupplyOrderNew.self,
            SupplyOrderUpdate.self,
            TalentWindowCancelAuth.self,
            UserCouponExpire.self,
            UserCouponUnuse.self,
            UserCouponUse.self,
            UserEnterTempSession.self,
            VipClose.self,
            VipGradeInfoUpdate.self,
            VipJoin.self,
            VipScoreExchange.self,
            VipScoreUpdate.self,
            VipTaskAward.self,
            VipUserAutoAdd.self,
            VipUserInfoGet.self,
            VoucherSendSucc.self,
            WithdrawNotify.self,
        ]
    }

    public init(unknown: UnknownMessage) { self = .unknown(unknown) }

    public init(malformed: MalformedMessage) { self = .malformed(malformed) }

    public init(kind: Int, from decoder: inout FieldDecoder) {
        switch kind {
        case 0: self = .accountNotify(AccountNotify(from: &decoder))
        case 1: self = .aftersaleComplaintUpdateOrderState(AftersaleComplaintUpdateOrderState(from: &decoder))
        case 2: self = .aftersaleMerchantConfirmReceiptOverdue(AftersaleMerchantConfirmReceiptOverdue(from: &decoder))
        case 3: self = .aftersaleMerchantHandleRefundOverdue(AftersaleMerchantHandleRefundOverdue(from: &decoder))
        case 4: self = .aftersaleMerchantHandleReturnOverdue(AftersaleMerchantHandleReturnOverdue(from: &decoder))
        case 5: self = .aftersaleNewOrder(AftersaleNewOrder(from: &decoder))
        case 6: self = .aftersaleRefundSuccess(AftersaleRefundSuccess(from: &decoder))
        case 7: self = .aftersaleUpdate(AftersaleUpdate(from: &decoder))
        case 8: self = .aftersaleUpdateOrder(AftersaleUpdateOrder(from: &decoder))
        case 9: self = .aftersaleUserApplyPlatformJudgeOverdue(AftersaleUserApplyPlatformJudgeOverdue(from: &decoder))
        case 10: self = .aftersaleUserCancel(AftersaleUserCancel(from: &decoder))
        case 11: self = .aftersaleUserConfirmRefundCertificate(AftersaleUserConfirmRefundCertificate(from: &decoder))
        case 12: self = .aftersaleUserModifyReturnInfo(AftersaleUserModifyReturnInfo(from: &decoder))
        case 13: self = .aftersaleUserUploadReturnInfoOverdue(AftersaleUserUploadReturnInfoOverdue(from: &decoder))
        case 14: self = .aftersaleWaitMerchantConfirmReceipt(AftersaleWaitMerchantConfirmReceipt(from: &decoder))
        case 15: self = .aftersaleWaitMerchantOfflineRefund(AftersaleWaitMerchantOfflineRefund(from: &decoder))
        case 16: self = .apiDiff(ApiDiff(from: &decoder))
        case 17: self = .channelsEcBrand(ChannelsEcBrand(from: &decoder))
        case 18: self = .commkfSendMsgToKf(CommkfSendMsgToKf(from: &decoder))
        case 19: self = .complaintCallback(ComplaintCallback(from: &decoder))
        case 20: self = .complaintNotify(ComplaintNotify(from: &decoder))
        case 21: self = .complaintUpdate(ComplaintUpdate(from: &decoder))
        case 22: self = .cooperationShopOrder(CooperationShopOrder(from: &decoder))
        case 23: self = .couponCreate(CouponCreate(from: &decoder))
        case 24: self = .couponDelete(CouponDelete(from: &decoder))
        case 25: self = .couponExpire(CouponExpire(from: &decoder))
        case 26: self = .couponInfoChange(CouponInfoChange(from: &decoder))
        case 27: self = .couponInvalid(CouponInvalid(from: &decoder))
        case 28: self = .couponReceive(CouponReceive(from: &decoder))
        case 29: self = .dropshipOrderCancel(DropshipOrderCancel(from: &decoder))
        case 30: self = .dropshipOrderNew(DropshipOrderNew(from: &decoder))
        case 31: self = .dropshipOrderUpdate(DropshipOrderUpdate(from: &decoder))
        case 32: self = .ecSupplierInviteRelation(EcSupplierInviteRelation(from: &decoder))
        case 33: self = .ecSupplierProductAudit(EcSupplierProductAudit(from: &decoder))
        case 34: self = .ecSupplierProductUpdate(EcSupplierProductUpdate(from: &decoder))
        case 35: self = .ewaybillPushPath(EwaybillPushPath(from: &decoder))
        case 36: self = .fundsOrderPay(FundsOrderPay(from: &decoder))
        case 37: self = .fundsOrderProfitSharing(FundsOrderProfitSharing(from: &decoder))
        case 38: self = .fundsOrderRefund(FundsOrderRefund(from: &decoder))
        case 39: self = .genOrderInfoInit(GenOrderInfoInit(from: &decoder))
        case 40: self = .guaranteeUpdate(GuaranteeUpdate(from: &decoder))
        case 41: self = .headSupplierItemUpdate(HeadSupplierItemUpdate(from: &decoder))
        case 42:
            self = .headSupplierSubscribeProductBaseInfoUpdate(
                HeadSupplierSubscribeProductBaseInfoUpdate(from: &decoder))
        case 43:
            self = .headSupplierSubscribeProductPlanInfoUpdate(
                HeadSupplierSubscribeProductPlanInfoUpdate(from: &decoder))
        case 44: self = .legacyWithdrawNotify(LegacyWithdrawNotify(from: &decoder))
        case 45: self = .merchantOrder(MerchantOrder(from: &decoder))
        case 46: self = .miniProgramSharerActions(MiniProgramSharerActions(from: &decoder))
        case 47: self = .miniProgramSharerBindStatusChange(MiniProgramSharerBindStatusChange(from: &decoder))
        case 48: self = .openProductAccountRegister(OpenProductAccountRegister(from: &decoder))
        case 49: self = .openProductBrandAudit(OpenProductBrandAudit(from: &decoder))
        case 50: self = .openProductCategoryAudit(OpenProductCategoryAudit(from: &decoder))
        case 51: self = .openProductOrderAnalyze(OpenProductOrderAnalyze(from: &decoder))
        case 52: self = .openProductOrderCancel(OpenProductOrderCancel(from: &decoder))
        case 53: self = .openProductOrderConfirm(OpenProductOrderConfirm(from: &decoder))
        case 54: self = .openProductOrderPay(OpenProductOrderPay(from: &decoder))
        case 55: self = .openProductOrderRefund(OpenProductOrderRefund(from: &decoder))
        case 56: self = .openProductOrderSettle(OpenProductOrderSettle(from: &decoder))
        case 57: self = .openProductOrderUpdate(OpenProductOrderUpdate(from: &decoder))
        case 58: self = .openProductReceiveCoupon(OpenProductReceiveCoupon(from: &decoder))
        case 59: self = .openProductSPUAudit(OpenProductSPUAudit(from: &decoder))
        case 60: self = .openProductSPUStatusUpdate(OpenProductSPUStatusUpdate(from: &decoder))
        case 61: self = .openProductSceneGroupAudit(OpenProductSceneGroupAudit(from: &decoder))
        case 62: self = .orderCancel(OrderCancel(from: &decoder))
        case 63: self = .orderConfirm(OrderConfirm(from: &decoder))
        case 64: self = .orderDeliver(OrderDeliver(from: &decoder))
        case 65: self = .orderExtInfoUpdate(OrderExtInfoUpdate(from: &decoder))
        case 66: self = .orderNew(OrderNew(from: &decoder))
        case 67: self = .orderPay(OrderPay(from: &decoder))
        case 68: self = .orderSettle(OrderSettle(from: &decoder))
        case 69: self = .orderUnuseVipDiscount(OrderUnuseVipDiscount(from: &decoder))
        case 70: self = .orderUseVipDiscount(OrderUseVipDiscount(from: &decoder))
        case 71: self = .orderWaitShipping(OrderWaitShipping(from: &decoder))
        case 72: self = .phoneNumberPoolUpdate(PhoneNumberPoolUpdate(from: &decoder))
        case 73: self = .presentAftersaleUpdate(PresentAftersaleUpdate(from: &decoder))
        case 74: self = .productCategoryAudit(ProductCategoryAudit(from: &decoder))
        case 75: self = .productOrderStatusUpdate(ProductOrderStatusUpdate(from: &decoder))
        case 76: self = .productSpuAudit(ProductSpuAudit(from: &decoder))
        case 77: self = .productSpuListing(ProductSpuListing(from: &decoder))
        case 78: self = .productSpuUpdate(ProductSpuUpdate(from: &decoder))
        case 79: self = .qrCodeStatus(QrcodeStatus(from: &decoder))
        case 80: self = .relatedShopOrderSubmission(RelatedShopOrderSubmission(from: &decoder))
        case 81: self = .sharerChange(SharerChange(from: &decoder))
        case 82: self = .shopClosed(ShopClosed(from: &decoder))
        case 83: self = .shopHeadImageChanged(ShopHeadImageChanged(from: &decoder))
        case 84: self = .shopNicknameChanged(ShopNicknameChanged(from: &decoder))
        case 85: self = .shopStatusChanged(ShopStatusChanged(from: &decoder))
        case 86: self = .stockNotEnough(StockNotEnough(from: &decoder))
        case 87: self = .supplyOrderCancel(SupplyOrderCancel(from: &decoder))
        case 88: self = .supplyOrderComplete(SupplyOrderComplete(from: &decoder))
        case 89: self = .supplyOrderNew(SupplyOrderNew(from: &decoder))
        case 90: self = .supplyOrderUpdate(SupplyOrderUpdate(from: &decoder))
        case 91: self = .talentWindowCancelAuth(TalentWindowCancelAuth(from: &decoder))
        case 92: self = .userCouponExpire(UserCouponExpire(from: &decoder))
        case 93: self = .userCouponUnuse(UserCouponUnuse(from: &decoder))
        case 94: self = .userCouponUse(UserCouponUse(from: &decoder))
        case 95: self = .userEnterTempSession(UserEnterTempSession(from: &decoder))
        case 96: self = .vipClose(VipClose(from: &decoder))
        case 97: self = .vipGradeInfoUpdate(VipGradeInfoUpdate(from: &decoder))
        case 98: self = .vipJoin(VipJoin(from: &decoder))
        case 99: self = .vipScoreExchange(VipScoreExchange(from: &decoder))
        case 100: self = .vipScoreUpdate(VipScoreUpdate(from: &decoder))
        case 101: self = .vipTaskAward(VipTaskAward(from: &decoder))
        case 102: self = .vipUserAutoAdd(VipUserAutoAdd(from: &decoder))
        case 103: self = .vipUserInfoGet(VipUserInfoGet(from: &decoder))
        case 104: self = .voucherSendSucc(VoucherSendSucc(from: &decoder))
        default: self = .withdrawNotify(WithdrawNotify(from: &decoder))
        }
    }

    public var outcome: MessageOutcome {
        switch self {
        case .accountNotify(let message): .known(message)
        case .aftersaleComplaintUpdateOrderState(let message): .known(message)
        case .aftersaleMerchantConfirmReceiptOverdue(let message): .known(message)
        case .aftersaleMerchantHandleRefundOverdue(let message): .known(message)
        case .aftersaleMerchantHandleReturnOverdue(let message): .known(message)
        case .aftersaleNewOrder(let message): .known(message)
        case .aftersaleRefundSuccess(let message): .known(message)
        case .aftersaleUpdate(let message): .known(message)
        case .aftersaleUpdateOrder(let message): .known(message)
        case .aftersaleUserApplyPlatformJudgeOverdue(let message): .known(message)
        case .aftersaleUserCancel(let message): .known(message)
        case .aftersaleUserConfirmRefundCertificate(let message): .known(message)
        case .aftersaleUserModifyReturnInfo(let message): .known(message)
        case .aftersaleUserUploadReturnInfoOverdue(let message): .known(message)
        case .aftersaleWaitMerchantConfirmReceipt(let message): .known(message)
        case .aftersaleWaitMerchantOfflineRefund(let message): .known(message)
        case .apiDiff(let message): .known(message)
        case .channelsEcBrand(let message): .known(message)
        case .commkfSendMsgToKf(let message): .known(message)
        case .complaintCallback(let message): .known(message)
        case .complaintNotify(let message): .known(message)
        case .complaintUpdate(let message): .known(message)
        case .cooperationShopOrder(let message): .known(message)
        case .couponCreate(let message): .known(message)
        case .couponDelete(let message): .known(message)
        case .couponExpire(let message): .known(message)
        case .couponInfoChange(let message): .known(message)
        case .couponInvalid(let message): .known(message)
        case .couponReceive(let message): .known(message)
        case .dropshipOrderCancel(let message): .known(message)
        case .dropshipOrderNew(let message): .known(message)
        case .dropshipOrderUpdate(let message): .known(message)
        case .ecSupplierInviteRelation(let message): .known(message)
        case .ecSupplierProductAudit(let message): .known(message)
        case .ecSupplierProductUpdate(let message): .known(message)
        case .ewaybillPushPath(let message): .known(message)
        case .fundsOrderPay(let message): .known(message)
        case .fundsOrderProfitSharing(let message): .known(message)
        case .fundsOrderRefund(let message): .known(message)
        case .genOrderInfoInit(let message): .known(message)
        case .guaranteeUpdate(let message): .known(message)
        case .headSupplierItemUpdate(let message): .known(message)
        case .headSupplierSubscribeProductBaseInfoUpdate(let message): .known(message)
        case .headSupplierSubscribeProductPlanInfoUpdate(let message): .known(message)
        case .legacyWithdrawNotify(let message): .known(message)
        case .merchantOrder(let message): .known(message)
        case .miniProgramSharerActions(let message): .known(message)
        case .miniProgramSharerBindStatusChange(let message): .known(message)
        case .openProductAccountRegister(let message): .known(message)
        case .openProductBrandAudit(let message): .known(message)
        case .openProductCategoryAudit(let message): .known(message)
        case .openProductOrderAnalyze(let message): .known(message)
        case .openProductOrderCancel(let message): .known(message)
        case .openProductOrderConfirm(let message): .known(message)
        case .openProductOrderPay(let message): .known(message)
        case .openProductOrderRefund(let message): .known(message)
        case .openProductOrderSettle(let message): .known(message)
        case .openProductOrderUpdate(let message): .known(message)
        case .openProductReceiveCoupon(let message): .known(message)
        case .openProductSPUAudit(let message): .known(message)
        case .openProductSPUStatusUpdate(let message): .known(message)
        case .openProductSceneGroupAudit(let message): .known(message)
        case .orderCancel(let message): .known(message)
        case .orderConfirm(let message): .known(message)
        case .orderDeliver(let message): .known(message)
        case .orderExtInfoUpdate(let message): .known(message)
        case .orderNew(let message): .known(message)
        case .orderPay(let message): .known(message)
        case .orderSettle(let message): .known(message)
        case .orderUnuseVipDiscount(let message): .known(message)
        case .orderUseVipDiscount(let message): .known(message)
        case .orderWaitShipping(let message): .known(message)
        case .phoneNumberPoolUpdate(let message): .known(message)
        case .presentAftersaleUpdate(let message): .known(message)
        case .productCategoryAudit(let message): .known(message)
        case .productOrderStatusUpdate(let message): .known(message)
        case .productSpuAudit(let message): .known(message)
        case .productSpuListing(let message): .known(message)
        case .productSpuUpdate(let message): .known(message)
        case .qrCodeStatus(let message): .known(message)
        case .relatedShopOrderSubmission(let message): .known(message)
        case .sharerChange(let message): .known(message)
        case .shopClosed(let message): .known(message)
        case .shopHeadImageChanged(let message): .known(message)
        case .shopNicknameChanged(let message): .known(message)
        case .shopStatusChanged(let message): .known(message)
        case .stockNotEnough(let message): .known(message)
        case .supplyOrderCancel(let message): .known(message)
        case .supplyOrderComplete(let message): .known(message)
        case .supplyOrderNew(let message): .known(message)
        case .supplyOrderUpdate(let message): .known(message)
        case .talentWindowCancelAuth(let message): .known(message)
        case .userCouponExpire(let message): .known(message)
        case .userCouponUnuse(let message): .known(message)
        case .userCouponUse(let message): .known(message)
        case .userEnterTempSession(let message): .known(message)
        case .vipClose(let message): .known(message)
        case .vipGradeInfoUpdate(let message): .known(message)
        case .vipJoin(let message): .known(message)
        case .vipScoreExchange(let message): .known(message)
        case .vipScoreUpdate(let message): .known(message)
        case .vipTaskAward(let message): .known(message)
        case .vipUserAutoAdd(let message): .known(message)
        case .vipUserInfoGet(let message): .known(message)
        case .voucherSendSucc(let message): .known(message)
        case .withdrawNotify(let message): .known(message)
        case .unknown(let message): .unknown(message)
        case .malformed(let message): .malformed(message)
        }
    }
}

/// A message with which the server answers a push (Channels).
public enum Reply: MessageUnion {
    /// Answers that a user opened the page that makes an order. The fields of the benefit are not described: give them
    /// as unknown fields.
    indirect case genOrderInfoInit(GenOrderInfoInitReply)
    /// Tells whether a user may make an order with the benefit of members.
    indirect case orderUseVipDiscount(OrderUseVipDiscountReply)
    /// Tells whether a user is a member of the mini program.
    indirect case vipUserInfoGet(VipUserInfoGetReply)
    /// A message of a kind that no schema describes, whole.
    case unknown(UnknownMessage)
    /// A message of a known kind that does not fit its schema, whole, with the reason.
    indirect case malformed(MalformedMessage)

    public static let kinds = KindIndex(
        """
        channels_ec_gen_order_info_init
        channels_ec_order_use_vip_discount
        channels_ec_vip_user_info_get
        """)

    public static var messageTypes: [any Message.Type] {
        [
            GenOrderInfoInitReply.self,
            OrderUseVipDiscountReply.self,
            VipUserInfoGetReply.self,
        ]
    }

    public init(unknown: UnknownMessage) { self = .unknown(unknown) }

    public init(malformed: MalformedMessage) { self = .malformed(malformed) }

    public init(kind: Int, from decoder: inout FieldDecoder) {
        switch kind {
        case 0: self = .genOrderInfoInit(GenOrderInfoInitReply(from: &decoder))
        case 1: self = .orderUseVipDiscount(OrderUseVipDiscountReply(from: &decoder))
        default: self = .vipUserInfoGet(VipUserInfoGetReply(from: &decoder))
        }
    }

    public var outcome: MessageOutcome {
        switch self {
        case .genOrderInfoInit(let message): .known(message)
        case .orderUseVipDiscount(let message): .known(message)
        case .vipUserInfoGet(let message): .known(message)
        case .unknown(let message): .unknown(message)
        case .malformed(let message): .malformed(message)
        }
    }
}

/// The messages of Channels.
public enum Channels: MessagePlatform {
    public typealias Inbound = InboundMessage
    public typealias Answer = Reply

    public static var name: String { "Channels" }
}
