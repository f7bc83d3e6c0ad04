// Generated from the schemas of MiniProgram. Edit the schema, not this file.
// The messages' properties: f00fa26a60d9f1e6.

public import WeChatMessageCoding

/// A message that WeChat sends to the developer's server (MiniProgram).
public enum InboundMessage: MessageUnion {
    /// The track of a merchant's parcel went on. Answer with `success` or nothing.
    indirect case addExpressPath(AddExpressPathEvent)
    /// A place that the mini program entered among the places nearby was reviewed.
    indirect case addNearbyPoiAuditInfo(AddNearbyPoiAuditInfoEvent)
    /// A person orders the pick-up of a parcel: the courier takes the order and answers with the waybill, or updates it
    /// later.
    indirect case addSingleWaybill(AddSingleWaybillEvent)
    /// A merchant orders a shipment: the courier makes the waybill and answers with its number. Asked again for the
    /// same order, it gives the same number.
    indirect case addWaybill(AddWaybillEvent)
    /// A dispute over an after-sale request was decided, which changed the state of the request.
    indirect case aftersaleComplaintUpdateOrderState(AftersaleComplaintUpdateOrderStateEvent)
    /// The merchant did not confirm within ten days that returned goods arrived.
    indirect case aftersaleMerchantConfirmReceiptOverdue(AftersaleMerchantConfirmReceiptOverdueEvent)
    /// The merchant did not handle a request for a refund within 48 hours. WeChat takes that for consent, and pays the
    /// refund.
    indirect case aftersaleMerchantHandleRefundOverdue(AftersaleMerchantHandleRefundOverdueEvent)
    /// The merchant did not handle a request to return goods within 48 hours.
    indirect case aftersaleMerchantHandleReturnOverdue(AftersaleMerchantHandleReturnOverdueEvent)
    /// A user asked for a refund, or to return goods.
    indirect case aftersaleNewOrder(AftersaleNewOrderEvent)
    /// The money of an after-sale request was paid back to the user.
    indirect case aftersaleRefundSuccess(AftersaleRefundSuccessEvent)
    /// A user changed an after-sale request.
    indirect case aftersaleUpdateOrder(AftersaleUpdateOrderEvent)
    /// A user whose after-sale request was refused did not ask WeChat to judge within seven days.
    indirect case aftersaleUserApplyPlatformJudgeOverdue(AftersaleUserApplyPlatformJudgeOverdueEvent)
    /// A user withdrew an after-sale request.
    indirect case aftersaleUserCancel(AftersaleUserCancelEvent)
    /// A user confirmed the merchant's proof of a refund that was paid outside WeChat.
    indirect case aftersaleUserConfirmRefundCertificate(AftersaleUserConfirmRefundCertificateEvent)
    /// A user changed the shipping details of goods that are being returned.
    indirect case aftersaleUserModifyReturnInfo(AftersaleUserModifyReturnInfoEvent)
    /// A user who may return goods did not enter the shipping details within seven days.
    indirect case aftersaleUserUploadReturnInfoOverdue(AftersaleUserUploadReturnInfoOverdueEvent)
    /// A user sent goods back: the merchant has to confirm their arrival.
    indirect case aftersaleWaitMerchantConfirmReceipt(AftersaleWaitMerchantConfirmReceiptEvent)
    /// WeChat could not pay a refund: the merchant has to pay it another way and hand in a proof.
    indirect case aftersaleWaitMerchantOfflineRefund(AftersaleWaitMerchantOfflineRefundEvent)
    /// The administrator of an official account answered the request to make a trial mini program with the account's
    /// certification.
    indirect case betaAppAuthorizationApply(BetaAppAuthorizationApplyEvent)
    /// The administrator of a trial mini program answered the request to certify it with a merchant's data.
    indirect case betaAppReuseAppAdminApply(BetaAppReuseAppAdminApplyEvent)
    /// The administrator of a merchant account answered the request to certify a trial mini program with the merchant's
    /// data.
    indirect case betaAppReuseMerchantAdminApply(BetaAppReuseMerchantAdminApplyEvent)
    /// The certification of a trial mini program ended.
    indirect case betaAppVerify(BetaAppVerifyEvent)
    /// The administrator of an official account answered the request to certify a trial mini program.
    indirect case betaAppVerifyApply(BetaAppVerifyApplyEvent)
    /// A merchant unbound its account with the delivery company.
    indirect case cancelAuthAccount(CancelAuthAccountEvent)
    /// A person cancels the order of a single parcel.
    indirect case cancelSingleWaybill(CancelSingleWaybillEvent)
    /// A merchant cancels a shipment.
    indirect case cancelWaybill(CancelWaybillEvent)
    /// Much of a package of a paid service is used up: WeChat tells at certain shares of it.
    indirect case chargeServiceQuotaNotify(ChargeServiceQuotaNotifyEvent)
    /// A merchant wants to use an account with the courier: the courier checks it, and answers at once or through the
    /// call that updates a merchant's review.
    indirect case checkBiz(CheckBizEvent)
    /// A user complained about a transaction, or such a complaint advanced.
    indirect case complaintCallback(ComplaintCallbackEvent)
    /// A dispute between a user and the merchant changed.
    indirect case complaintNotify(ComplaintNotifyEvent)
    /// A store that the account added to Tencent Maps was reviewed.
    indirect case createMapPoiAuditInfo(CreateMapPoiAuditInfoEvent)
    /// The push that the message tester of WeChat's console sends to check the server.
    indirect case debugDemo(DebugDemoEvent)
    /// An order that was made through the funds API was paid.
    indirect case fundsOrderPay(FundsOrderPayEvent)
    /// The sharing of an order's proceeds ended.
    indirect case fundsOrderProfitSharing(FundsOrderProfitSharingEvent)
    /// A refund that was asked for through the funds API ended.
    indirect case fundsOrderRefund(FundsOrderRefundEvent)
    /// A merchant agreed to bind its account: the delivery company answers with the account for the code.
    indirect case getAuthInfo(GetAuthInfoEvent)
    /// A merchant begins to bind its account with the delivery company: the company answers with a code for the page on
    /// which the merchant agrees.
    indirect case getPreAuthCode(GetPreAuthCodeEvent)
    /// WeChat asks what is left on a merchant's account.
    indirect case getQuota(GetQuotaEvent)
    /// Coins that a user of a mini game bought are on the user's account. Answer with `MiniGameAckReply`.
    indirect case miniGameCoinDeliverCompleted(MiniGameCoinDeliverCompletedEvent)
    /// A player took a gift of a mini game, in the game circle or elsewhere in WeChat: deliver its goods, once for each
    /// order, and answer with `MiniGameAckReply`. WeChat tries again after any other code, and stops the gift after
    /// many failures.
    indirect case miniGameDeliverGoods(MiniGameDeliverGoodsEvent)
    /// A user bought goods in the web shop of a mini game: deliver them, once, and answer with `MiniGameAckReply`.
    indirect case miniGameH5GoodsDeliverNotify(MiniGameH5GoodsDeliverNotifyEvent)
    /// A user bought goods within a mini game: deliver them, once, and answer with `MiniGameAckReply`.
    indirect case miniGamePayGoodsDeliverNotify(MiniGamePayGoodsDeliverNotifyEvent)
    /// Somebody who shares a mini program's goods did something with a promoter's goods.
    indirect case miniProgramSharerAction(MiniProgramSharerActionEvent)
    /// A user became, or ceased to be, a sharer of the mini program's goods.
    indirect case miniProgramSharerBindStatusChange(MiniProgramSharerBindStatusChangeEvent)
    /// A merchant pretends, in the sandbox, that the state of a delivery changed: the delivery company behaves as if it
    /// had.
    indirect case mockUpdateOrderStatus(MockUpdateOrderStatusEvent)
    /// The category that the mini program chose for the places nearby was reviewed.
    indirect case nearbyCategoryAuditInfo(NearbyCategoryAuditInfoEvent)
    /// A person paid online for a single parcel.
    indirect case notifySingleWaybillPay(NotifySingleWaybillPayEvent)
    /// The request to open the trade component for the mini program was decided.
    indirect case openProductAccountRegister(OpenProductAccountRegisterEvent)
    /// The review of a brand ended.
    indirect case openProductBrandAudit(OpenProductBrandAuditEvent)
    /// The review of a category of goods ended.
    indirect case openProductCategoryAudit(OpenProductCategoryAuditEvent)
    /// WeChat decided which scene an order of the trade component belongs to.
    indirect case openProductOrderAnalyze(OpenProductOrderAnalyzeEvent)
    /// An order of the trade component was cancelled.
    indirect case openProductOrderCancel(OpenProductOrderCancelEvent)
    /// A user confirmed that the goods of an order arrived, or the time to do so ran out.
    indirect case openProductOrderConfirm(OpenProductOrderConfirmEvent)
    /// A user paid for an order of the trade component.
    indirect case openProductOrderPay(OpenProductOrderPayEvent)
    /// An order of the trade component was paid back.
    indirect case openProductOrderRefund(OpenProductOrderRefundEvent)
    /// The money of an order was settled with the merchant.
    indirect case openProductOrderSettle(OpenProductOrderSettleEvent)
    /// An order of the trade component, or what is claimed after it, changed. A platform that serves the shop fetches
    /// it anew.
    indirect case openProductOrderUpdate(OpenProductOrderUpdateEvent)
    /// A user takes one of the merchant's coupons. The answer says whether the user has it.
    indirect case openProductReceiveCoupon(OpenProductReceiveCouponEvent)
    /// The review whether the trade component may be used in a scene, such as Channels, ended or advanced.
    indirect case openProductSceneGroupAudit(OpenProductSceneGroupAuditEvent)
    /// The review of a product ended.
    indirect case openProductSpuAudit(OpenProductSpuAuditEvent)
    /// WeChat took a product off sale.
    indirect case openProductSpuStatusUpdate(OpenProductSpuStatusUpdateEvent)
    /// A person looks at the state of a single parcel: the courier answers with all it knows.
    indirect case querySingleWaybill(QuerySingleWaybillEvent)
    /// A person chose the addresses of a single parcel: the courier answers with the price.
    indirect case querySingleWaybillFee(QuerySingleWaybillFeeEvent)
    /// A person asks the courier to hurry with a single parcel.
    indirect case remindWaybill(RemindWaybillEvent)
    /// A shop paid an order of the B2B store assistant. Answer with `success` or nothing.
    indirect case retailPayNotify(RetailPayNotifyEvent)
    /// A refund of an order of the B2B store assistant succeeded or failed. Answer with `success` or nothing.
    indirect case retailRefundNotify(RetailRefundNotifyEvent)
    /// A book of the mini program was reviewed.
    indirect case secBookAudit(SecBookAuditEvent)
    /// A short drama of the mini program was reviewed. The results of its episodes are asked for with the drama's ID.
    indirect case secVodAudit(SecVodAuditEvent)
    /// The upload of a video of a short drama ended.
    indirect case secVodUpload(SecVodUploadEvent)
    /// A user changed in the notice settings which subscription notices to receive.
    indirect case subscribeMsgChange(SubscribeMsgChangeEvent)
    /// A user answered a prompt that asks for permission to send subscription notices.
    indirect case subscribeMsgPopup(SubscribeMsgPopupEvent)
    /// WeChat delivered a subscription notice to a user, or failed to.
    indirect case subscribeMsgSent(SubscribeMsgSentEvent)
    /// An order was shipped, or it was settled: the event comes at both times.
    indirect case tradeManageOrderSettlement(TradeManageOrderSettlementEvent)
    /// The mini program takes payments, and has to enter its shipments. It comes when the terms of settlement are
    /// signed, at the first payment, and once a day while no shipment was ever entered.
    indirect case tradeManageRemindAccessApi(TradeManageRemindAccessApiEvent)
    /// An order was paid more than 48 hours ago, and no shipment is entered. Only mini programs that entered shipments
    /// before get it.
    indirect case tradeManageRemindShipping(TradeManageRemindShippingEvent)
    /// A merchant orders a delivery: the company takes the order and answers with its ID.
    indirect case transportAddOrder(TransportAddOrderEvent)
    /// A merchant adds a tip, so that a rider accepts sooner.
    indirect case transportAddTips(TransportAddTipsEvent)
    /// A merchant cancels a delivery.
    indirect case transportCancelOrder(TransportCancelOrderEvent)
    /// A merchant confirms that goods that could not be delivered are back.
    indirect case transportConfirmReturnToBiz(TransportConfirmReturnToBizEvent)
    /// WeChat asks where the rider is.
    indirect case transportGetAgentPos(TransportGetAgentPosEvent)
    /// A merchant asks what the cancellation of a delivery would cost. Nothing is cancelled yet.
    indirect case transportPrecancelOrder(TransportPrecancelOrderEvent)
    /// A merchant asks for a quote: the delivery company answers whether it would deliver, when and for how much.
    /// Nothing is ordered yet.
    indirect case transportPrecreateOrder(TransportPrecreateOrderEvent)
    /// WeChat asks how far a delivery is.
    indirect case transportQueryOrderStatus(TransportQueryOrderStatusEvent)
    /// A merchant orders again a delivery that was cancelled or that failed.
    indirect case transportReaddOrder(TransportReaddOrderEvent)
    /// A user rates the rider.
    indirect case transportSetRiderScore(TransportSetRiderScoreEvent)
    /// A courier reviewed a merchant's request to bind an account. Answer with `success` or nothing.
    indirect case updateBusinessBindResult(UpdateBusinessBindResultEvent)
    /// The state of a delivery that the merchant ordered changed.
    indirect case updateWaybillStatus(UpdateWaybillStatusEvent)
    /// A user who had let the mini program see information closed the WeChat account. The user's data have to be
    /// handled as the law demands.
    indirect case userAuthorizationCancellation(UserAuthorizationCancellationEvent)
    /// A user no longer lets the mini program see some information. What was obtained has to be deleted.
    indirect case userAuthorizationRevoke(UserAuthorizationRevokeEvent)
    /// A user opened the chat with customer service.
    indirect case userEnterTempSession(UserEnterTempSessionEvent)
    /// WeChat removed a risky nickname or avatar of a user who had let the mini program see them in the last 30 days.
    /// Renew or delete stored copies.
    indirect case userInfoModified(UserInfoModifiedEvent)
    /// A person complains about a single parcel.
    indirect case waybillComplaint(WaybillComplaintEvent)
    /// A person rates a courier of a single parcel.
    indirect case waybillEvaluateAgent(WaybillEvaluateAgentEvent)
    /// WeChat asks for the track of a parcel before it tells the user of the step that the courier reported. It tells
    /// the user only if the answer agrees with the report.
    indirect case waybillNotifyQuery(WaybillNotifyQueryEvent)
    /// A person wants to book a pick-up: the courier answers with the times at which it comes to the address.
    indirect case waybillQueryExpectTimeRange(WaybillQueryExpectTimeRangeEvent)
    /// The review of the code that was handed in for a mini program takes longer.
    indirect case weappAuditDelay(WeappAuditDelayEvent)
    /// The code that was handed in for a mini program did not pass its review.
    indirect case weappAuditFail(WeappAuditFailEvent)
    /// The code that was handed in for a mini program passed its review, and can be released.
    indirect case weappAuditSuccess(WeappAuditSuccessEvent)
    /// A withdrawal of the merchant's money changed its state.
    indirect case withdrawNotify(WithdrawNotifyEvent)
    /// The verification of the account is assigned to a review agency.
    indirect case wxVerifyDispatch(WxVerifyDispatchEvent)
    /// The fee for the account's verification is paid.
    indirect case wxVerifyPaySucc(WxVerifyPaySuccEvent)
    /// The data submitted for the account's verification must be filled in again.
    indirect case wxVerifyRefill(WxVerifyRefillEvent)
    /// An appeal against a punishment for a violation changed its state.
    indirect case wxaAppealRecord(WxaAppealRecordEvent)
    /// The review of a category for a mini program ended.
    indirect case wxaCategoryAudit(WxaCategoryAuditEvent)
    /// A user gave an order one or two stars. The mini program may then send the user a customer-service message.
    indirect case wxaCommentBadScore(WxaCommentBadScoreEvent)
    /// A violation of the rules was recorded against the mini program.
    indirect case wxaIllegalRecord(WxaIllegalRecordEvent)
    /// WeChat checked a picture or a recording: the answer to `media_check_async`, up to 30 minutes after the call.
    /// Version 2 has `result` and `detail`, version 1 `isrisky`.
    indirect case wxaMediaCheck(WxaMediaCheckEvent)
    /// The review of a mini program's new name ended.
    indirect case wxaNicknameAudit(WxaNicknameAuditEvent)
    /// The request to use an API that touches on users' privacy was decided.
    indirect case wxaPrivacyApply(WxaPrivacyApplyEvent)
    /// The mini program broke the rules, and is warned or punished.
    indirect case wxaPunish(WxaPunishEvent)
    /// WeChat search asks for the data of a widget: answer with `WidgetDataReply`.
    indirect case wxaWidgetData(WxaWidgetDataEvent)
    /// A user subscribed to the live broadcasts of the mini program, or left them.
    indirect case wxaliveFollowNotify(WxaliveFollowNotifyEvent)
    /// The notice of a live broadcast went out to the subscribers named in the call.
    indirect case wxalivePushMessageNotify(WxalivePushMessageNotifyEvent)
    /// A user on iOS signed for a membership, or failed to: answer with `XpayAckReply`.
    indirect case xpayAppleSubscribeSigningResultNotify(XpayAppleSubscribeSigningResultNotifyEvent)
    /// A user paid for coins with virtual payment: answer with `XpayAckReply`.
    indirect case xpayCoinPayNotify(XpayCoinPayNotifyEvent)
    /// A user complained about a virtual payment: answer with `XpayAckReply`.
    indirect case xpayComplaintNotify(XpayComplaintNotifyEvent)
    /// A user paid for goods with virtual payment: deliver them, once, and answer with `XpayAckReply`.
    indirect case xpayGoodsDeliverNotify(XpayGoodsDeliverNotifyEvent)
    /// A refund of a virtual payment ended: answer with `XpayAckReply`.
    indirect case xpayRefundNotify(XpayRefundNotifyEvent)
    /// A user asked Apple for money back, and Apple asks the mini program for its opinion: answer with
    /// `XpayIosRefundQueryReply` within 3 seconds. Apple asks three times, and decides for itself.
    indirect case xpaySubscribeIosRefundQueryNotify(XpaySubscribeIosRefundQueryNotifyEvent)
    /// The renewal of a membership could not be paid: answer with `XpayAckReply`.
    indirect case xpaySubscribePayFailNotify(XpaySubscribePayFailNotifyEvent)
    /// A user signed for a membership, ended it, or failed to: answer with `XpayAckReply`.
    indirect case xpaySubscribeSigningResultNotify(XpaySubscribeSigningResultNotifyEvent)
    /// WeChat Pay has a question about, or a measure against, the merchant behind the mini program's virtual payment:
    /// answer with `XpayAckReply`.
    indirect case xpayWxpayCallbackNotify(XpayWxpayCallbackNotifyEvent)
    /// A user sent a picture.
    indirect case image(ImageMessage)
    /// A user sent a link to customer service.
    indirect case link(LinkMessage)
    /// A user sent a page of a mini program.
    indirect case miniProgramPage(MiniProgramPageMessage)
    /// A user sent text to customer service.
    indirect case text(TextMessage)
    /// A user of a mini game sent a video to customer service.
    indirect case video(VideoMessage)
    /// A user of a mini game sent a voice message to customer service.
    indirect case voice(VoiceMessage)
    /// A message of a kind that no schema describes, whole.
    case unknown(UnknownMessage)
    /// A message of a known kind that does not fit its schema, whole, with the reason.
    indirect case malformed(MalformedMessage)

    public static let kinds = KindIndex(
        """
        MsgType=event Event=add_express_path
        MsgType=event Event=add_nearby_poi_audit_info
        MsgType=event Event=add_single_waybill
        MsgType=event Event=add_waybill
        MsgType=event Event=aftersale_complaint_update_order_state
        MsgType=event Event=aftersale_merchant_confirm_receipt_overdue
        MsgType=event Event=aftersale_merchant_handle_refund_overdue
        MsgType=event Event=aftersale_merchant_handle_return_overdue
        MsgType=event Event=aftersale_new_order
        MsgType=event Event=aftersale_refund_success
        MsgType=event Event=aftersale_update_order
        MsgType=event Event=aftersale_user_apply_platform_judge_overdue
        MsgType=event Event=aftersale_user_cancel
        MsgType=event Event=aftersale_user_confirm_refund_certificate
        MsgType=event Event=aftersale_user_modify_return_info
        MsgType=event Event=aftersale_user_upload_return_info_overdue
        MsgType=event Event=aftersale_wait_merchant_confirm_receipt
        MsgType=event Event=aftersale_wait_merchant_offline_refund
        MsgType=event Event=betaapp_authorization_apply_event
        MsgType=event Event=betaapp_reuse_merchant_ID_appid_administrator_authorization_apply_event
        MsgType=event Event=betaapp_reuse_merchant_ID_merchant_administrator_authorization_apply_event
        MsgType=event Event=betaapp_verify_event
        MsgType=event Event=betaapp_verify_apply_event
        MsgType=event Event=cancel_auth_account
        MsgType=event Event=cancel_single_waybill
        MsgType=event Event=cancel_waybill
        MsgType=event Event=charge_service_quota_notify‖charge_mp_service_quota_notify
        MsgType=event Event=check_biz
        MsgType=event Event=complaint_callback‖complaint␣callback
        MsgType=event Event=complaint_notify
        MsgType=event Event=create_map_poi_audit_info
        MsgType=event Event=debug_demo
        MsgType=event Event=funds_order_pay
        MsgType=event Event=funds_order_profitsharing
        MsgType=event Event=funds_order_refund
        MsgType=event Event=get_auth_info
        MsgType=event Event=get_pre_auth_code
        MsgType=event Event=get_quota
        MsgType=event Event=minigame_coin_deliver_completed
        MsgType=event Event=minigame_deliver_goods
        MsgType=event Event=minigame_h5_goods_deliver_notify
        MsgType=event Event=minigame_game_pay_goods_deliver_notify
        MsgType=event Event=miniprogram_sharer_action
        MsgType=event Event=miniprogram_sharer_bind_status_change
        MsgType=event Event=mock_update_order_status
        MsgType=event Event=nearby_category_audit_info
        MsgType=event Event=notify_single_waybill_pay
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
        MsgType=event Event=open_product_scene_group_audit
        MsgType=event Event=open_product_spu_audit
        MsgType=event Event=open_product_spu_status_update
        MsgType=event Event=query_single_waybill
        MsgType=event Event=query_single_waybill_fee
        MsgType=event Event=remind_waybill
        MsgType=event Event=retail_pay_notify
        MsgType=event Event=retail_refund_notify
        MsgType=event Event=secbook_audit_event
        MsgType=event Event=secvod_audit_event
        MsgType=event Event=secvod_upload_event
        MsgType=event Event=subscribe_msg_change_event
        MsgType=event Event=subscribe_msg_popup_event
        MsgType=event Event=subscribe_msg_sent_event
        MsgType=event Event=trade_manage_order_settlement
        MsgType=event Event=trade_manage_remind_access_api
        MsgType=event Event=trade_manage_remind_shipping
        MsgType=event Event=transport_add_order
        MsgType=event Event=transport_add_tips
        MsgType=event Event=transport_cancel_order
        MsgType=event Event=transport_confirm_return_to_biz
        MsgType=event Event=transport_get_agent_pos
        MsgType=event Event=transport_precancel_order
        MsgType=event Event=transport_precreate_order
        MsgType=event Event=transport_query_order_status
        MsgType=event Event=transport_readd_order
        MsgType=event Event=transport_set_rider_score
        MsgType=event Event=update_business_bind_result
        MsgType=event Event=update_waybill_status
        MsgType=event Event=user_authorization_cancellation
        MsgType=event Event=user_authorization_revoke
        MsgType=event Event=user_enter_tempsession
        MsgType=event Event=user_info_modified
        MsgType=event Event=waybill_complaint
        MsgType=event Event=waybill_evaluate_agent
        MsgType=event Event=waybill_notify_query
        MsgType=event Event=waybill_query_expect_time_range
        MsgType=event Event=weapp_audit_delay
        MsgType=event Event=weapp_audit_fail
        MsgType=event Event=weapp_audit_success
        MsgType=event Event=withdraw_notify
        MsgType=event Event=wx_verify_dispatch
        MsgType=event Event=wx_verify_pay_succ
        MsgType=event Event=wx_verify_refill
        MsgType=event Event=wxa_appeal_record
        MsgType=event Event=wxa_category_audit
        MsgType=event Event=wxa_comment_bad_score
        MsgType=event Event=wxa_illegal_record
        MsgType=event Event=wxa_media_check
        MsgType=event Event=wxa_nickname_audit
        MsgType=event Event=wxa_privacy_apply
        MsgType=event Event=wxa_punish_event
        MsgType=event Event=wxa_widget_data
        MsgType=event Event=wxalive_follow_notify
        MsgType=event Event=wxalive_push_message_notify
        MsgType=event Event=xpay_apple_subscribe_signing_result_notify
        MsgType=event Event=xpay_coin_pay_notify
        MsgType=event Event=xpay_complaint_notify
        MsgType=event Event=xpay_goods_deliver_notify
        MsgType=event Event=xpay_refund_notify
        MsgType=event Event=xpay_subscribe_ios_refund_query_notify
        MsgType=event Event=xpay_subscribe_pay_fail_notify
        MsgType=event Event=xpay_subscribe_signing_result_notify
        MsgType=event Event=xpay_wxpay_callback_notify
        MsgType=image
        MsgType=link
        MsgType=miniprogrampage
        MsgType=text
        MsgType=video
        MsgType=voice
        """)

    public static var messageTypes: [any Message.Type] {
        [
            AddExpressPathEvent.self,
            AddNearbyPoiAuditInfoEvent.self,
            AddSingleWaybillEvent.self,
            AddWaybillEvent.self,
            AftersaleComplaintUpdateOrderStateEvent.self,
            AftersaleMerchantConfirmReceiptOverdueEvent.self,
            AftersaleMerchantHandleRefundOverdueEvent.self,
            AftersaleMerchantHandleReturnOverdueEvent.self,
            AftersaleNewOrderEvent.self,
            AftersaleRefundSuccessEvent.self,
            AftersaleUpdateOrderEvent.self,
            AftersaleUserApplyPlatformJudgeOverdueEvent.self,
            AftersaleUserCancelEvent.self,
            AftersaleUserConfirmRefundCertificateEvent.self,
            AftersaleUserModifyReturnInfoEvent.self,
            AftersaleUserUploadReturnInfoOverdueEvent.self,
            AftersaleWaitMerchantConfirmReceiptEvent.self,
            AftersaleWaitMerchantOfflineRefundEvent.self,
            BetaAppAuthorizationApplyEvent.self,
            BetaAppReuseAppAdminApplyEvent.self,
            BetaAppReuseMerchantAdminApplyEvent.self,
            BetaAppVerifyEvent.self,
            BetaAppVerifyApplyEvent.self,
            CancelAuthAccountEvent.self,
            CancelSingleWaybillEvent.self,
            CancelWaybillEvent.self,
            ChargeServiceQuotaNotifyEvent.self,
            CheckBizEvent.self,
            ComplaintCallbackEvent.self,
            ComplaintNotifyEvent.self,
            CreateMapPoiAuditInfoEvent.self,
            DebugDemoEvent.self,
            FundsOrderPayEvent.self,
            FundsOrderProfitSharingEvent.self,
            FundsOrderRefundEvent.self,
            GetAuthInfoEvent.self,
            GetPreAuthCodeEvent.self,
            GetQuotaEvent.self,
            MiniGameCoinDeliverCompletedEvent.self,
            MiniGameDeliverGoodsEvent.self,
            MiniGameH5GoodsDeliverNotifyEvent.self,
            MiniGamePayGoodsDeliverNotifyEvent.self,
            MiniProgramSharerActionEvent.self,
            MiniProgramSharerBindStatusChangeEvent.self,
            MockUpdateOrderStatusEvent.self,
            NearbyCategoryAuditInfoEvent.self,
            NotifySingleWaybillPayEvent.self,
            OpenProductAccountRegisterEvent.self,
            OpenProductBrandAuditEvent.self,
            OpenProductCategoryAuditEvent.self,
            OpenProductOrderAnalyzeEvent.self,
            OpenProductOrderCancelEvent.self,
            OpenProductOrderConfirmEvent.self,
            OpenProductOrderPayEvent.self,
            OpenProductOrderRefundEvent.self,
            OpenProductOrderSettleEvent.self,
            OpenProductOrderUpdateEvent.self,
            OpenProductReceiveCouponEvent.self,
            OpenProductSceneGroupAuditEvent.self,
            OpenProductSpuAuditEvent.self,
            OpenProductSpuStatusUpdateEvent.self,
            QuerySingleWaybillEvent.self,
            QuerySingleWaybillFeeEvent.self,
            RemindWaybillEvent.self,
            RetailPayNotifyEvent.self,
            RetailRefundNotifyEvent.self,
            SecBookAuditEvent.self,
            SecVodAuditEvent.self,
            SecVodUploadEvent.self,
            SubscribeMsgChangeEvent.self,
            SubscribeMsgPopupEvent.self,
            SubscribeMsgSentEvent.self,
            TradeManageOrderSettlementEvent.self,
            TradeManageRemindAccessApiEvent.self,
            TradeManageRemindShippingEvent.self,
            TransportAddOrderEvent.self,
            TransportAddTipsEvent.self,
            TransportCancelOrderEvent.self,
            TransportConfirmReturnToBizEvent.self,
            TransportGetAgentPosEvent.self,
            TransportPrecancelOrderEvent.self,
            TransportPrecreateOrderEvent.self,
            TransportQueryOrderStatusEvent.self,
            TransportReaddOrderEvent.self,
            TransportSetRiderScoreEvent.self,
            UpdateBusinessBindResultEvent.self,
            UpdateWaybillStatusEvent.self,
            UserAuthorizationCancellationEvent.self,
            UserAuthorizationRevokeEvent.self,
            UserEnterTempSessionEvent.self,
            UserInfoModifiedEvent.self,
            WaybillComplaintEvent.self,
            WaybillEvaluateAgentEvent.self,
            WaybillNotifyQueryEvent.self,
            WaybillQueryExpectTimeRangeEvent.self,
            WeappAuditDelayEvent.self,
            WeappAuditFailEvent.self,
            WeappAuditSuccessEvent.self,
            WithdrawNotifyEvent.self,
            WxVerifyDispatchEvent.self,
            WxVerifyPaySuccEvent.self,
            WxVerifyRefillEvent.self,
            WxaAppealRecordEvent.self,
            WxaCategoryAuditEvent.self,
            WxaCommentBadScoreEvent.self,
            WxaIllegalRecordEvent.self,
            WxaMediaCheckEvent.self,
            WxaNicknameAuditEvent.self,
            WxaPrivacyApplyEvent.self,
            WxaPunishEvent.self,
            WxaWidgetDataEvent.self,
            WxaliveFollowNotifyEvent.self,
            WxalivePushMessageNotifyEvent.self,
            XpayAppleSubscribeSigningResultNotifyEvent.self,
            XpayCoinPayNotifyEvent.self,
            XpayComplaintNotifyEvent.self,
            XpayGoodsDeliverNotifyEvent.self,
            XpayRefundNotifyEvent.self,
            XpaySubscribeIosRefundQueryNotifyEvent.self,
            XpaySubscribePayFailNotifyEvent.self,
            XpaySubscribeSigningResultNotifyEvent.self,
            XpayWxpayCallbackNotifyEvent.self,
            ImageMessage.self,
            LinkMessage.self,
            MiniProgramPageMessage.self,
            TextMessage.self,
            VideoMessage.self,
            VoiceMessage.self,
        ]
    }

    public init(unknown: UnknownMessage) { self = .unknown(unknown) }

    public init(malformed: MalformedMessage) { self = .malformed(malformed) }

    public init(kind: Int, from decoder: inout FieldDecoder) {
        switch kind {
        case 0: self = .addExpressPath(AddExpressPathEvent(from: &decoder))
        case 1: self = .addNearbyPoiAuditInfo(AddNearbyPoiAuditInfoEvent(from: &decoder))
        case 2: self = .addSingleWaybill(AddSingleWaybillEvent(from: &decoder))
        case 3: self = .addWaybill(AddWaybillEvent(from: &decoder))
        case 4: self = .aftersaleComplaintUpdateOrderState(AftersaleComplaintUpdateOrderStateEvent(from: &decoder))
        case 5:
            self = .aftersaleMerchantConfirmReceiptOverdue(AftersaleMerchantConfirmReceiptOverdueEvent(from: &decoder))
        case 6: self = .aftersaleMerchantHandleRefundOverdue(AftersaleMerchantHandleRefundOverdueEvent(from: &decoder))
        case 7: self = .aftersaleMerchantHandleReturnOverdue(AftersaleMerchantHandleReturnOverdueEvent(from: &decoder))
        case 8: self = .aftersaleNewOrder(AftersaleNewOrderEvent(from: &decoder))
        case 9: self = .aftersaleRefundSuccess(AftersaleRefundSuccessEvent(from: &decoder))
        case 10: self = .aftersaleUpdateOrder(AftersaleUpdateOrderEvent(from: &decoder))
        case 11:
            self = .aftersaleUserApplyPlatformJudgeOverdue(AftersaleUserApplyPlatformJudgeOverdueEvent(from: &decoder))
        case 12: self = .aftersaleUserCancel(AftersaleUserCancelEvent(from: &decoder))
        case 13:
            self = .aftersaleUserConfirmRefundCertificate(AftersaleUserConfirmRefundCertificateEvent(from: &decoder))
        case 14: self = .aftersaleUserModifyReturnInfo(AftersaleUserModifyReturnInfoEvent(from: &decoder))
        case 15: self = .aftersaleUserUploadReturnInfoOverdue(AftersaleUserUploadReturnInfoOverdueEvent(from: &decoder))
        case 16: self = .aftersaleWaitMerchantConfirmReceipt(AftersaleWaitMerchantConfirmReceiptEvent(from: &decoder))
        case 17: self = .aftersaleWaitMerchantOfflineRefund(AftersaleWaitMerchantOfflineRefundEvent(from: &decoder))
        case 18: self = .betaAppAuthorizationApply(BetaAppAuthorizationApplyEvent(from: &decoder))
        case 19: self = .betaAppReuseAppAdminApply(BetaAppReuseAppAdminApplyEvent(from: &decoder))
        case 20: self = .betaAppReuseMerchantAdminApply(BetaAppReuseMerchantAdminApplyEvent(from: &decoder))
        case 21: self = .betaAppVerify(BetaAppVerifyEvent(from: &decoder))
        case 22: self = .betaAppVerifyApply(BetaAppVerifyApplyEvent(from: &decoder))
        case 23: self = .cancelAuthAccount(CancelAuthAccountEvent(from: &decoder))
        case 24: self = .cancelSingleWaybill(CancelSingleWaybillEvent(from: &decoder))
        case 25: self = .cancelWaybill(CancelWaybillEvent(from: &decoder))
        case 26: self = .chargeServiceQuotaNotify(ChargeServiceQuotaNotifyEvent(from: &decoder))
        case 27: self = .checkBiz(CheckBizEvent(from: &decoder))
        case 28: self = .complaintCallback(ComplaintCallbackEvent(from: &decoder))
        case 29: self = .complaintNotify(ComplaintNotifyEvent(from: &decoder))
        case 30: self = .createMapPoiAuditInfo(CreateMapPoiAuditInfoEvent(from: &decoder))
        case 31: self = .debugDemo(DebugDemoEvent(from: &decoder))
        case 32: self = .fundsOrderPay(FundsOrderPayEvent(from: &decoder))
        case 33: self = .fundsOrderProfitSharing(FundsOrderProfitSharingEvent(from: &decoder))
        case 34: self = .fundsOrderRefund(FundsOrderRefundEvent(from: &decoder))
        case 35: self = .getAuthInfo(GetAuthInfoEvent(from: &decoder))
        case 36: self = .getPreAuthCode(GetPreAuthCodeEvent(from: &decoder))
        case 37: self = .getQuota(GetQuotaEvent(from: &decoder))
        case 38: self = .miniGameCoinDeliverCompleted(MiniGameCoinDeliverCompletedEvent(from: &decoder))
        case 39: self = .miniGameDeliverGoods(MiniGameDeliverGoodsEvent(from: &decoder))
        case 40: self = .miniGameH5GoodsDeliverNotify(MiniGameH5GoodsDeliverNotifyEvent(from: &decoder))
        case 41: self = .miniGamePayGoodsDeliverNotify(MiniGamePayGoodsDeliverNotifyEvent(from: &decoder))
        case 42: self = .miniProgramSharerAction(MiniProgramSharerActionEvent(from: &decoder))
        case 43: self = .miniProgramSharerBindStatusChange(MiniProgramSharerBindStatusChangeEvent(from: &decoder))
        case 44: self = .mockUpdateOrderStatus(MockUpdateOrderStatusEvent(from: &decoder))
        case 45: self = .nearbyCategoryAuditInfo(NearbyCategoryAuditInfoEvent(from: &decoder))
        case 46: self = .notifySingleWaybillPay(NotifySingleWaybillPayEvent(from: &decoder))
        case 47: self = .openProductAccountRegister(OpenProductAccountRegisterEvent(from: &decoder))
        case 48: self = .openProductBrandAudit(OpenProductBrandAuditEvent(from: &decoder))
        case 49: self = .openProductCategoryAudit(OpenProductCategoryAuditEvent(from: &decoder))
        case 50: self = .openProductOrderAnalyze(OpenProductOrderAnalyzeEvent(from: &decoder))
        case 51: self = .openProductOrderCancel(OpenProductOrderCancelEvent(from: &decoder))
        case 52: self = .openProductOrderConfirm(OpenProductOrderConfirmEvent(from: &decoder))
        case 53: self = .openProductOrderPay(OpenProductOrderPayEvent(from: &decoder))
        case 54: self = .openProductOrderRefund(OpenProductOrderRefundEvent(from: &decoder))
        case 55: self = .openProductOrderSettle(OpenProductOrderSettleEvent(from: &decoder))
        case 56: self = .openProductOrderUpdate(OpenProductOrderUpdateEvent(from: &decoder))
        case 57: self = .openProductReceiveCoupon(OpenProductReceiveCouponEvent(from: &decoder))
        case 58: self = .openProductSceneGroupAudit(OpenProductSceneGroupAuditEvent(from: &decoder))
        case 59: self = .openProductSpuAudit(OpenProductSpuAuditEvent(from: &decoder))
        case 60: self = .openProductSpuStatusUpdate(OpenProductSpuStatusUpdateEvent(from: &decoder))
        case 61: self = .querySingleWaybill(QuerySingleWaybillEvent(from: &decoder))
        case 62: self = .querySingleWaybillFee(QuerySingleWaybillFeeEvent(from: &decoder))
        case 63: self = .remindWaybill(RemindWaybillEvent(from: &decoder))
        case 64: self = .retailPayNotify(RetailPayNotifyEvent(from: &decoder))
        case 65: self = .retailRefundNotify(RetailRefundNotifyEvent(from: &decoder))
        case 66: self = .secBookAudit(SecBookAuditEvent(from: &decoder))
        case 67: self = .secVodAudit(SecVodAuditEvent(from: &decoder))
        case 68: self = .secVodUpload(SecVodUploadEvent(from: &decoder))
        case 69: self = .subscribeMsgChange(SubscribeMsgChangeEvent(from: &decoder))
        case 70: self = .subscribeMsgPopup(SubscribeMsgPopupEvent(from: &decoder))
        case 71: self = .subscribeMsgSent(SubscribeMsgSentEvent(from: &decoder))
        case 72: self = .tradeManageOrderSettlement(TradeManageOrderSettlementEvent(from: &decoder))
        case 73: self = .tradeManageRemindAccessApi(TradeManageRemindAccessApiEvent(from: &decoder))
        case 74: self = .tradeManageRemindShipping(TradeManageRemindShippingEvent(from: &decoder))
        case 75: self = .transportAddOrder(TransportAddOrderEvent(from: &decoder))
        case 76: self = .transportAddTips(TransportAddTipsEvent(from: &decoder))
        case 77: self = .transportCancelOrder(TransportCancelOrderEvent(from: &decoder))
        case 78: self = .transportConfirmReturnToBiz(TransportConfirmReturnToBizEvent(from: &decoder))
        case 79: self = .transportGetAgentPos(TransportGetAgentPosEvent(from: &decoder))
        case 80: self = .transportPrecancelOrder(TransportPrecancelOrderEvent(from: &decoder))
        case 81: self = .transportPrecreateOrder(TransportPrecreateOrderEvent(from: &decoder))
        case 82: self = .transportQueryOrderStatus(TransportQueryOrderStatusEvent(from: &decoder))
        case 83: self = .transportReaddOrder(TransportReaddOrderEvent(from: &decoder))
        case 84: self = .transportSetRiderScore(TransportSetRiderScoreEvent(from: &decoder))
        case 85: self = .updateBusinessBindResult(UpdateBusinessBindResultEvent(from: &decoder))
        case 86: self = .updateWaybillStatus(UpdateWaybillStatusEvent(from: &decoder))
        case 87: self = .userAuthorizationCancellation(UserAuthorizationCancellationEvent(from: &decoder))
        case 88: self = .userAuthorizationRevoke(UserAuthorizationRevokeEvent(from: &decoder))
        case 89: self = .userEnterTempSession(UserEnterTempSessionEvent(from: &decoder))
        case 90: self = .userInfoModified(UserInfoModifiedEvent(from: &decoder))
        case 91: self = .waybillComplaint(WaybillComplaintEvent(from: &decoder))
        case 92: self = .waybillEvaluateAgent(WaybillEvaluateAgentEvent(from: &decoder))
        case 93: self = .waybillNotifyQuery(WaybillNotifyQueryEvent(from: &decoder))
        case 94: self = .waybillQueryExpectTimeRange(WaybillQueryExpectTimeRangeEvent(from: &decoder))
        case 95: self = .weappAuditDelay(WeappAuditDelayEvent(from: &decoder))
        case 96: self = .weappAuditFail(WeappAuditFailEvent(from: &decoder))
        case 97: self = .weappAuditSuccess(WeappAuditSuccessEvent(from: &decoder))
        case 98: self = .withdrawNotify(WithdrawNotifyEvent(from: &decoder))
        case 99: self = .wxVerifyDispatch(WxVerifyDispatchEvent(from: &decoder))
        case 100: self = .wxVerifyPaySucc(WxVerifyPaySuccEvent(from: &decoder))
        case 101: self = .wxVerifyRefill(WxVerifyRefillEvent(from: &decoder))
        case 102: self = .wxaAppealRecord(WxaAppealRecordEvent(from: &decoder))
        case 103: self = .wxaCategoryAudit(WxaCategoryAuditEvent(from: &decoder))
        case 104: self = .wxaCommentBadScore(WxaCommentBadScoreEvent(from: &decoder))
        case 105: self = .wxaIllegalRecord(WxaIllegalRecordEvent(from: &decoder))
        case 106: self = .wxaMediaCheck(WxaMediaCheckEvent(from: &decoder))
        case 107: self = .wxaNicknameAudit(WxaNicknameAuditEvent(from: &decoder))
        case 108: self = .wxaPrivacyApply(WxaPrivacyApplyEvent(from: &decoder))
        case 109: self = .wxaPunish(WxaPunishEvent(from: &decoder))
        case 110: self = .wxaWidgetData(WxaWidgetDataEvent(from: &decoder))
        case 111: self = .wxaliveFollowNotify(WxaliveFollowNotifyEvent(from: &decoder))
        case 112: self = .wxalivePushMessageNotify(WxalivePushMessageNotifyEvent(from: &decoder))
        case 113:
            self = .xpayAppleSubscribeSigningResultNotify(XpayAppleSubscribeSigningResultNotifyEvent(from: &decoder))
        case 114: self = .xpayCoinPayNotify(XpayCoinPayNotifyEvent(from: &decoder))
        case 115: self = .xpayComplaintNotify(XpayComplaintNotifyEvent(from: &decoder))
        case 116: self = .xpayGoodsDeliverNotify(XpayGoodsDeliverNotifyEvent(from: &decoder))
        case 117: self = .xpayRefundNotify(XpayRefundNotifyEvent(from: &decoder))
        case 118: self = .xpaySubscribeIosRefundQueryNotify(XpaySubscribeIosRefundQueryNotifyEvent(from: &decoder))
        case 119: self = .xpaySubscribePayFailNotify(XpaySubscribePayFailNotifyEvent(from: &decoder))
        case 120: self = .xpaySubscribeSigningResultNotify(XpaySubscribeSigningResultNotifyEvent(from: &decoder))
        case 121: self = .xpayWxpayCallbackNotify(XpayWxpayCallbackNotifyEvent(from: &decoder))
        case 122: self = .image(ImageMessage(from: &decoder))
        case 123: self = .link(LinkMessage(from: &decoder))
        case 124: self = .miniProgramPage(MiniProgramPageMessage(from: &decoder))
        case 125: self = .text(TextMessage(from: &decoder))
        case 126: self = .video(VideoMessage(from: &decoder))
        default: self = .voice(VoiceMessage(from: &decoder))
        }
    }

    public var outcome: MessageOutcome {
        switch self {
        case .addExpressPath(let message): .known(message)
        case .addNearbyPoiAuditInfo(let message): .known(message)
        case .addSingleWaybill(let message): .known(message)
        case .addWaybill(let message): .known(message)
        case .aftersaleComplaintUpdateOrderState(let message): .known(message)
        case .aftersaleMerchantConfirmReceiptOverdue(let message): .known(message)
        case .aftersaleMerchantHandleRefundOverdue(let message): .known(message)
        case .aftersaleMerchantHandleReturnOverdue(let message): .known(message)
        case .aftersaleNewOrder(let message): .known(message)
        case .aftersaleRefundSuccess(let message): .known(message)
        case .aftersaleUpdateOrder(let message): .known(message)
        case .aftersaleUserApplyPlatformJudgeOverdue(let message): .known(message)
        case .aftersaleUserCancel(let message): .known(message)
        case .aftersaleUserConfirmRefundCertificate(let message): .known(message)
        case .aftersaleUserModifyReturnInfo(let message): .known(message)
        case .aftersaleUserUploadReturnInfoOverdue(let message): .known(message)
        case .aftersaleWaitMerchantConfirmReceipt(let message): .known(message)
        case .aftersaleWaitMerchantOfflineRefund(let message): .known(message)
        case .betaAppAuthorizationApply(let message): .known(message)
        case .betaAppReuseAppAdminApply(let message): .known(message)
        case .betaAppReuseMerchantAdminApply(let message): .known(message)
        case .betaAppVerify(let message): .known(message)
        case .betaAppVerifyApply(let message): .known(message)
        case .cancelAuthAccount(let message): .known(message)
        case .cancelSingleWaybill(let message): .known(message)
        case .cancelWaybill(let message): .known(message)
        case .chargeServiceQuotaNotify(let message): .known(message)
        case .checkBiz(let message): .known(message)
        case .complaintCallback(let message): .known(message)
        case .complaintNotify(let message): .known(message)
        case .createMapPoiAuditInfo(let message): .known(message)
        case .debugDemo(let message): .known(message)
        case .fundsOrderPay(let message): .known(message)
        case .fundsOrderProfitSharing(let message): .known(message)
        case .fundsOrderRefund(let message): .known(message)
        case .getAuthInfo(let message): .known(message)
        case .getPreAuthCode(let message): .known(message)
        case .getQuota(let message): .known(message)
        case .miniGameCoinDeliverCompleted(let message): .known(message)
        case .miniGameDeliverGoods(let message): .known(message)
        case .miniGameH5GoodsDeliverNotify(let message): .known(message)
        case .miniGamePayGoodsDeliverNotify(let message): .known(message)
        case .miniProgramSharerAction(let message): .known(message)
        case .miniProgramSharerBindStatusChange(let message): .known(message)
        case .mockUpdateOrderStatus(let message): .known(message)
        case .nearbyCategoryAuditInfo(let message): .known(message)
        case .notifySingleWaybillPay(let message): .known(message)
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
        case .openProductSceneGroupAudit(let message): .known(message)
        case .openProductSpuAudit(let message): .known(message)
        case .openProductSpuStatusUpdate(let message): .known(message)
        case .querySingleWaybill(let message): .known(message)
        case .querySingleWaybillFee(let message): .known(message)
        case .remindWaybill(let message): .known(message)
        case .retailPayNotify(let message): .known(message)
        case .retailRefundNotify(let message): .known(message)
        case .secBookAudit(let message): .known(message)
        case .secVodAudit(let message): .known(message)
        case .secVodUpload(let message): .known(message)
        case .subscribeMsgChange(let message): .known(message)
        case .subscribeMsgPopup(let message): .known(message)
        case .subscribeMsgSent(let message): .known(message)
        case .tradeManageOrderSettlement(let message): .known(message)
        case .tradeManageRemindAccessApi(let message): .known(message)
        case .tradeManageRemindShipping(let message): .known(message)
        case .transportAddOrder(let message): .known(message)
        case .transportAddTips(let message): .known(message)
        case .transportCancelOrder(let message): .known(message)
        case .transportConfirmReturnToBiz(let message): .known(message)
        case .transportGetAgentPos(let message): .known(message)
        case .transportPrecancelOrder(let message): .known(message)
        case .transportPrecreateOrder(let message): .known(message)
        case .transportQueryOrderStatus(let message): .known(message)
        case .transportReaddOrder(let message): .known(message)
        case .transportSetRiderScore(let message): .known(message)
        case .updateBusinessBindResult(let message): .known(message)
        case .updateWaybillStatus(let message): .known(message)
        case .userAuthorizationCancellation(let message): .known(message)
        case .userAuthorizationRevoke(let message): .known(message)
        case .userEnterTempSession(let message): .known(message)
        case .userInfoModified(let message): .known(message)
        case .waybillComplaint(let message): .known(message)
        case .waybillEvaluateAgent(let message): .known(message)
        case .waybillNotifyQuery(let message): .known(message)
        case .waybillQueryExpectTimeRange(let message): .known(message)
        case .weappAuditDelay(let message): .known(message)
        case .weappAuditFail(let message): .known(message)
        case .weappAuditSuccess(let message): .known(message)
        case .withdrawNotify(let message): .known(message)
        case .wxVerifyDispatch(let message): .known(message)
        case .wxVerifyPaySucc(let message): .known(message)
        case .wxVerifyRefill(let message): .known(message)
        case .wxaAppealRecord(let message): .known(message)
        case .wxaCategoryAudit(let message): .known(message)
        case .wxaCommentBadScore(let message): .known(message)
        case .wxaIllegalRecord(let message): .known(message)
        case .wxaMediaCheck(let message): .known(message)
        case .wxaNicknameAudit(let message): .known(message)
        case .wxaPrivacyApply(let message): .known(message)
        case .wxaPunish(let message): .known(message)
        case .wxaWidgetData(let message): .known(message)
        case .wxaliveFollowNotify(let message): .known(message)
        case .wxalivePushMessageNotify(let message): .known(message)
        case .xpayAppleSubscribeSigningResultNotify(let message): .known(message)
        case .xpayCoinPayNotify(let message): .known(message)
        case .xpayComplaintNotify(let message): .known(message)
        case .xpayGoodsDeliverNotify(let message): .known(message)
        case .xpayRefundNotify(let message): .known(message)
        case .xpaySubscribeIosRefundQueryNotify(let message): .known(message)
        case .xpaySubscribePayFailNotify(let message): .known(message)
        case .xpaySubscribeSigningResultNotify(let message): .known(message)
        case .xpayWxpayCallbackNotify(let message): .known(message)
        case .image(let message): .known(message)
        case .link(let message): .known(message)
        case .miniProgramPage(let message): .known(message)
        case .text(let message): .known(message)
        case .video(let message): .known(message)
        case .voice(let message): .known(message)
        case .unknown(let message): .unknown(message)
        case .malformed(let message): .malformed(message)
        }
    }
}

/// A message with which the server answers a push (MiniProgram).
public enum Reply: MessageUnion {
    /// Answers the order of a single parcel.
    indirect case addSingleWaybill(AddSingleWaybillReply)
    /// Answers a merchant's order with the waybill.
    indirect case addWaybill(AddWaybillReply)
    /// Answers that the account was unbound.
    indirect case cancelAuthAccount(CancelAuthAccountReply)
    /// Answers the cancellation of a single parcel.
    indirect case cancelSingleWaybill(CancelSingleWaybillReply)
    /// Answers a merchant's cancellation.
    indirect case cancelWaybill(CancelWaybillReply)
    /// Answers whether a merchant's account is good.
    indirect case checkBiz(CheckBizReply)
    /// Answers with the account that a merchant bound.
    indirect case getAuthInfo(GetAuthInfoReply)
    /// Answers with the code that begins the binding of an account.
    indirect case getPreAuthCode(GetPreAuthCodeReply)
    /// Answers what is left on a merchant's account.
    indirect case getQuota(GetQuotaReply)
    /// Tells WeChat whether an event of the payments or of a gift of a mini game was handled. It is sent in clear, even
    /// where pushes are encrypted.
    indirect case miniGameAck(MiniGameAckReply)
    /// Answers that the payment for a single parcel was noted.
    indirect case notifySingleWaybillPay(NotifySingleWaybillPayReply)
    /// Answers whether the merchant's system gave a user a coupon.
    indirect case openProductReceiveCoupon(OpenProductReceiveCouponReply)
    /// Answers with the state of a single parcel.
    indirect case querySingleWaybill(QuerySingleWaybillReply)
    /// Answers with the price of a single parcel.
    indirect case querySingleWaybillFee(QuerySingleWaybillFeeReply)
    /// Answers a reminder.
    indirect case remindWaybill(RemindWaybillReply)
    /// Hands the chat over to customer service: to any agent, or to the one named.
    indirect case transferCustomerService(TransferCustomerServiceReply)
    /// Answers the order of a delivery.
    indirect case transportAddOrder(TransportAddOrderReply)
    /// Answers that the tip was added.
    indirect case transportAddTips(TransportAddTipsReply)
    /// Answers the cancellation of a delivery.
    indirect case transportCancelOrder(TransportCancelOrderReply)
    /// Answers that the return was noted.
    indirect case transportConfirmReturnToBiz(TransportConfirmReturnToBizReply)
    /// Answers where the rider is.
    indirect case transportGetAgentPos(TransportGetAgentPosReply)
    /// Answers what the cancellation of a delivery would cost.
    indirect case transportPrecancelOrder(TransportPrecancelOrderReply)
    /// Answers with a quote.
    indirect case transportPrecreateOrder(TransportPrecreateOrderReply)
    /// Answers how far a delivery is.
    indirect case transportQueryOrderStatus(TransportQueryOrderStatusReply)
    /// Answers the repeated order of a delivery.
    indirect case transportReaddOrder(TransportReaddOrderReply)
    /// Answers that the rating was noted.
    indirect case transportSetRiderScore(TransportSetRiderScoreReply)
    /// Answers that the state was noted.
    indirect case updateWaybillStatus(UpdateWaybillStatusReply)
    /// Answers that a complaint was noted.
    indirect case waybillComplaint(WaybillComplaintReply)
    /// Answers that a rating was noted.
    indirect case waybillEvaluateAgent(WaybillEvaluateAgentReply)
    /// Answers with a parcel's whole track.
    indirect case waybillNotifyQuery(WaybillNotifyQueryReply)
    /// Answers with the times at which the courier comes.
    indirect case waybillQueryExpectTimeRange(WaybillQueryExpectTimeRangeReply)
    /// Answers with the data of a search widget.
    indirect case widgetData(WidgetDataReply)
    /// Tells WeChat whether an event of virtual payment was handled. The text `success`, or an empty answer, says so
    /// too.
    indirect case xpayAck(XpayAckReply)
    /// Tells Apple what the mini program thinks of a refund.
    indirect case xpayIosRefundQuery(XpayIosRefundQueryReply)
    /// A message of a kind that no schema describes, whole.
    case unknown(UnknownMessage)
    /// A message of a known kind that does not fit its schema, whole, with the reason.
    indirect case malformed(MalformedMessage)

    public static let kinds = KindIndex(
        """
        MsgType=event Event=add_single_waybill
        MsgType=event Event=add_waybill
        MsgType=event Event=cancel_auth_account
        MsgType=event Event=cancel_single_waybill
        MsgType=event Event=cancel_waybill
        MsgType=event Event=check_biz
        MsgType=event Event=get_auth_info
        MsgType=event Event=get_pre_auth_code
        MsgType=event Event=get_quota
        minigame_coin_deliver_completed‖minigame_deliver_goods‖minigame_h5_goods_deliver_notify‖minigame_game_pay_goods_deliver_notify
        MsgType=event Event=notify_single_waybill_pay
        open_product_receive_coupon
        MsgType=event Event=query_single_waybill
        MsgType=event Event=query_single_waybill_fee
        MsgType=event Event=remind_waybill
        MsgType=transfer_customer_service
        MsgType=event Event=transport_add_order
        MsgType=event Event=transport_add_tips
        MsgType=event Event=transport_cancel_order
        MsgType=event Event=transport_confirm_return_to_biz
        MsgType=event Event=transport_get_agent_pos
        MsgType=event Event=transport_precancel_order
        MsgType=event Event=transport_precreate_order
        MsgType=event Event=transport_query_order_status
        MsgType=event Event=transport_readd_order
        MsgType=event Event=transport_set_rider_score
        MsgType=event Event=update_waybill_status
        MsgType=event Event=waybill_complaint
        MsgType=event Event=waybill_evaluate_agent
        MsgType=event Event=waybill_notify_query
        MsgType=event Event=waybill_query_expect_time_range
        MsgType=widget_data
        xpay_apple_subscribe_signing_result_notify‖xpay_coin_pay_notify‖xpay_complaint_notify‖xpay_goods_deliver_notify‖xpay_refund_notify‖xpay_subscribe_pay_fail_notify‖xpay_subscribe_signing_result_notify‖xpay_wxpay_callback_notify
        xpay_subscribe_ios_refund_query_notify
        """)

    public static var messageTypes: [any Message.Type] {
        [
            AddSingleWaybillReply.self,
            AddWaybillReply.self,
            CancelAuthAccountReply.self,
            CancelSingleWaybillReply.self,
            CancelWaybillReply.self,
            CheckBizReply.self,
            GetAuthInfoReply.self,
            GetPreAuthCodeReply.self,
            GetQuotaReply.self,
            MiniGameAckReply.self,
            NotifySingleWaybillPayReply.self,
            OpenProductReceiveCouponReply.self,
            QuerySingleWaybillReply.self,
            QuerySingleWaybillFeeReply.self,
            RemindWaybillReply.self,
            TransferCustomerServiceReply.self,
            TransportAddOrderReply.self,
            TransportAddTipsReply.self,
            TransportCancelOrderReply.self,
            TransportConfirmReturnToBizReply.self,
            TransportGetAgentPosReply.self,
            TransportPrecancelOrderReply.self,
            TransportPrecreateOrderReply.self,
            TransportQueryOrderStatusReply.self,
            TransportReaddOrderReply.self,
            TransportSetRiderScoreReply.self,
            UpdateWaybillStatusReply.self,
            WaybillComplaintReply.self,
            WaybillEvaluateAgentReply.self,
            WaybillNotifyQueryReply.self,
            WaybillQueryExpectTimeRangeReply.self,
            WidgetDataReply.self,
            XpayAckReply.self,
            XpayIosRefundQueryReply.self,
        ]
    }

    public init(unknown: UnknownMessage) { self = .unknown(unknown) }

    public init(malformed: MalformedMessage) { self = .malformed(malformed) }

    public init(kind: Int, from decoder: inout FieldDecoder) {
        switch kind {
        case 0: self = .addSingleWaybill(AddSingleWaybillReply(from: &decoder))
        case 1: self = .addWaybill(AddWaybillReply(from: &decoder))
        case 2: self = .cancelAuthAccount(CancelAuthAccountReply(from: &decoder))
        case 3: self = .cancelSingleWaybill(CancelSingleWaybillReply(from: &decoder))
        case 4: self = .cancelWaybill(CancelWaybillReply(from: &decoder))
        case 5: self = .checkBiz(CheckBizReply(from: &decoder))
        case 6: self = .getAuthInfo(GetAuthInfoReply(from: &decoder))
        case 7: self = .getPreAuthCode(GetPreAuthCodeReply(from: &decoder))
        case 8: self = .getQuota(GetQuotaReply(from: &decoder))
        case 9: self = .miniGameAck(MiniGameAckReply(from: &decoder))
        case 10: self = .notifySingleWaybillPay(NotifySingleWaybillPayReply(from: &decoder))
        case 11: self = .openProductReceiveCoupon(OpenProductReceiveCouponReply(from: &decoder))
        case 12: self = .querySingleWaybill(QuerySingleWaybillReply(from: &decoder))
        case 13: self = .querySingleWaybillFee(QuerySingleWaybillFeeReply(from: &decoder))
        case 14: self = .remindWaybill(RemindWaybillReply(from: &decoder))
        case 15: self = .transferCustomerService(TransferCustomerServiceReply(from: &decoder))
        case 16: self = .transportAddOrder(TransportAddOrderReply(from: &decoder))
        case 17: self = .transportAddTips(TransportAddTipsReply(from: &decoder))
        case 18: self = .transportCancelOrder(TransportCancelOrderReply(from: &decoder))
        case 19: self = .transportConfirmReturnToBiz(TransportConfirmReturnToBizReply(from: &decoder))
        case 20: self = .transportGetAgentPos(TransportGetAgentPosReply(from: &decoder))
        case 21: self = .transportPrecancelOrder(TransportPrecancelOrderReply(from: &decoder))
        case 22: self = .transportPrecreateOrder(TransportPrecreateOrderReply(from: &decoder))
        case 23: self = .transportQueryOrderStatus(TransportQueryOrderStatusReply(from: &decoder))
        case 24: self = .transportReaddOrder(TransportReaddOrderReply(from: &decoder))
        case 25: self = .transportSetRiderScore(TransportSetRiderScoreReply(from: &decoder))
        case 26: self = .updateWaybillStatus(UpdateWaybillStatusReply(from: &decoder))
        case 27: self = .waybillComplaint(WaybillComplaintReply(from: &decoder))
        case 28: self = .waybillEvaluateAgent(WaybillEvaluateAgentReply(from: &decoder))
        case 29: self = .waybillNotifyQuery(WaybillNotifyQueryReply(from: &decoder))
        case 30: self = .waybillQueryExpectTimeRange(WaybillQueryExpectTimeRangeReply(from: &decoder))
        case 31: self = .widgetData(WidgetDataReply(from: &decoder))
        case 32: self = .xpayAck(XpayAckReply(from: &decoder))
        default: self = .xpayIosRefundQuery(XpayIosRefundQueryReply(from: &decoder))
        }
    }

    public var outcome: MessageOutcome {
        switch self {
        case .addSingleWaybill(let message): .known(message)
        case .addWaybill(let message): .known(message)
        case .cancelAuthAccount(let message): .known(message)
        case .cancelSingleWaybill(let message): .known(message)
        case .cancelWaybill(let message): .known(message)
        case .checkBiz(let message): .known(message)
        case .getAuthInfo(let message): .known(message)
        case .getPreAuthCode(let message): .known(message)
        case .getQuota(let message): .known(message)
        case .miniGameAck(let message): .known(message)
        case .notifySingleWaybillPay(let message): .known(message)
        case .openProductReceiveCoupon(let message): .known(message)
        case .querySingleWaybill(let message): .known(message)
        case .querySingleWaybillFee(let message): .known(message)
        case .remindWaybill(let message): .known(message)
        case .transferCustomerService(let message): .known(message)
        case .transportAddOrder(let message): .known(message)
        case .transportAddTips(let message): .known(message)
        case .transportCancelOrder(let message): .known(message)
        case .transportConfirmReturnToBiz(let message): .known(message)
        case .transportGetAgentPos(let message): .known(message)
        case .transportPrecancelOrder(let message): .known(message)
        case .transportPrecreateOrder(let message): .known(message)
        case .transportQueryOrderStatus(let message): .known(message)
        case .transportReaddOrder(let message): .known(message)
        case .transportSetRiderScore(let message): .known(message)
        case .updateWaybillStatus(let message): .known(message)
        case .waybillComplaint(let message): .known(message)
        case .waybillEvaluateAgent(let message): .known(message)
        case .waybillNotifyQuery(let message): .known(message)
        case .waybillQueryExpectTimeRange(let message): .known(message)
        case .widgetData(let message): .known(message)
        case .xpayAck(let message): .known(message)
        case .xpayIosRefundQuery(let message): .known(message)
        case .unknown(let message): .unknown(message)
        case .malformed(let message): .malformed(message)
        }
    }
}

/// A message that the server sends through the HTTP API (MiniProgram).
public enum OutboundMessage: MessageUnion {
    /// Changes what a dynamic card of a chat tool shows in the chat to which it was sent.
    indirect case chatToolMessage(ChatToolMessageSend)
    /// Sends a user a customer-service message of one of the sub-merchants of a mini program. Of the contents it
    /// carries the one that `msgtype` names.
    indirect case customBusiness(CustomBusinessSend)
    /// Shows a user that one of the sub-merchants of a mini program is typing, or no longer.
    indirect case customBusinessTyping(CustomBusinessTyping)
    /// Sends a user a picture.
    indirect case customImage(CustomImage)
    /// Sends a user a link. It is to mini programs what news is to official accounts: news are refused here (45162).
    indirect case customLink(CustomLink)
    /// Sends a user a card of one of the mini program's own pages.
    indirect case customMiniProgramPageFromMiniProgram(CustomMiniProgramPageFromMiniProgram)
    /// Sends a user text.
    indirect case customText(CustomText)
    /// Shows a user that an answer is being typed, or no longer. The user has to have written within the last 30
    /// seconds.
    indirect case customTyping(CustomTyping)
    /// Sends users a notice of a device of theirs; at most 10 million a day.
    indirect case deviceSubscribe(DeviceSubscribeSend)
    /// Sends an employee who is bound to the mini program a notice.
    indirect case employeeRelationMessage(EmployeeRelationMessageSend)
    /// Sends a user a notice to which they subscribed.
    indirect case subscribe(SubscribeSend)
    /// Sends a user a template message of the mini program, of an official account of the same owner, or both. WeChat
    /// retired the call on 20 September 2023; it answers 45109.
    indirect case uniform(UniformSend)
    /// Changes what a dynamic message shows that users shared in chats.
    indirect case updatableMessage(UpdatableMessageSend)
    /// Changes the additional values of a service card of a user's, and nothing else.
    indirect case userNotifyExtSet(UserNotifyExtSet)
    /// Asks for the state of a service card of a user's.
    indirect case userNotifyGet(UserNotifyGet)
    /// Activates a service card of a user's, or changes what it shows.
    indirect case userNotifySet(UserNotifySet)
    /// Sends a user a template message of the mini program, within seven days of a form or a payment. WeChat retired it
    /// in January 2020; subscription notices took its place.
    indirect case wxopenTemplate(WxopenTemplateSend)
    /// A message of a kind that no schema describes, whole.
    case unknown(UnknownMessage)
    /// A message of a known kind that does not fit its schema, whole, with the reason.
    indirect case malformed(MalformedMessage)

    public static let kinds = KindIndex(
        """
        POST /cgi-bin/message/wxopen/chattoolmsg/send
        POST /cgi-bin/message/custom/business/send
        POST /cgi-bin/message/custom/business/typing
        POST /cgi-bin/message/custom/send msgtype=image
        POST /cgi-bin/message/custom/send msgtype=link
        POST /cgi-bin/message/custom/send msgtype=miniprogrampage
        POST /cgi-bin/message/custom/send msgtype=text
        POST /cgi-bin/message/custom/typing
        POST /cgi-bin/message/device/subscribe/send
        POST /cgi-bin/message/wxopen/employeerelationmsg/send
        POST /cgi-bin/message/subscribe/send
        POST /cgi-bin/message/wxopen/template/uniform_send
        POST /cgi-bin/message/wxopen/updatablemsg/send
        POST /wxa/set_user_notifyext
        POST /wxa/get_user_notify
        POST /wxa/set_user_notify
        POST /cgi-bin/message/wxopen/template/send
        """)

    public static var messageTypes: [any Message.Type] {
        [
            ChatToolMessageSend.self,
            CustomBusinessSend.self,
            CustomBusinessTyping.self,
            CustomImage.self,
            CustomLink.self,
            CustomMiniProgramPageFromMiniProgram.self,
            CustomText.self,
            CustomTyping.self,
            DeviceSubscribeSend.self,
            EmployeeRelationMessageSend.self,
            SubscribeSend.self,
            UniformSend.self,
            UpdatableMessageSend.self,
            UserNotifyExtSet.self,
            UserNotifyGet.self,
            UserNotifySet.self,
            WxopenTemplateSend.self,
        ]
    }

    public init(unknown: UnknownMessage) { self = .unknown(unknown) }

    public init(malformed: MalformedMessage) { self = .malformed(malformed) }

    public init(kind: Int, from decoder: inout FieldDecoder) {
        switch kind {
        case 0: self = .chatToolMessage(ChatToolMessageSend(from: &decoder))
        case 1: self = .customBusiness(CustomBusinessSend(from: &decoder))
        case 2: self = .customBusinessTyping(CustomBusinessTyping(from: &decoder))
        case 3: self = .customImage(CustomImage(from: &decoder))
        case 4: self = .customLink(CustomLink(from: &decoder))
        case 5: self = .customMiniProgramPageFromMiniProgram(CustomMiniProgramPageFromMiniProgram(from: &decoder))
        case 6: self = .customText(CustomText(from: &decoder))
        case 7: self = .customTyping(CustomTyping(from: &decoder))
        case 8: self = .deviceSubscribe(DeviceSubscribeSend(from: &decoder))
        case 9: self = .employeeRelationMessage(EmployeeRelationMessageSend(from: &decoder))
        case 10: self = .subscribe(SubscribeSend(from: &decoder))
        case 11: self = .uniform(UniformSend(from: &decoder))
        case 12: self = .updatableMessage(UpdatableMessageSend(from: &decoder))
        case 13: self = .userNotifyExtSet(UserNotifyExtSet(from: &decoder))
        case 14: self = .userNotifyGet(UserNotifyGet(from: &decoder))
        case 15: self = .userNotifySet(UserNotifySet(from: &decoder))
        default: self = .wxopenTemplate(WxopenTemplateSend(from: &decoder))
        }
    }

    public var outcome: MessageOutcome {
        switch self {
        case .chatToolMessage(let message): .known(message)
        case .customBusiness(let message): .known(message)
        case .customBusinessTyping(let message): .known(message)
        case .customImage(let message): .known(message)
        case .customLink(let message): .known(message)
        case .customMiniProgramPageFromMiniProgram(let message): .known(message)
        case .customText(let message): .known(message)
        case .customTyping(let message): .known(message)
        case .deviceSubscribe(let message): .known(message)
        case .employeeRelationMessage(let message): .known(message)
        case .subscribe(let message): .known(message)
        case .uniform(let message): .known(message)
        case .updatableMessage(let message): .known(message)
        case .userNotifyExtSet(let message): .known(message)
        case .userNotifyGet(let message): .known(message)
        case .userNotifySet(let message): .known(message)
        case .wxopenTemplate(let message): .known(message)
        case .unknown(let message): .unknown(message)
        case .malformed(let message): .malformed(message)
        }
    }
}

/// The messages of MiniProgram.
public enum MiniProgram: MessagePlatform {
    public typealias Inbound = InboundMessage
    public typealias Answer = Reply
    public typealias Outbound = OutboundMessage

    public static var name: String { "MiniProgram" }

    /// What can be said in several forms: as a passive reply, and through the HTTP API.
    public enum Content: Sendable, Equatable {
        /// A picture.
        case image(mediaID: String)
        /// A link to a page.
        case link(title: String, description: String, url: String, thumbURL: String)
        /// A card of one of the mini program's own pages.
        case miniProgramPage(title: String, pagePath: String, thumbMediaID: String)
        /// Text.
        case text(String)
    }

    public static func reply(
        _ content: Content, to user: String, from account: String, at time: UnixTime
    ) -> (any Message)? { nil }

    public static func customerServiceMessage(_ content: Content, to openID: String) -> (any OutgoingMessage)? {
        OutboundMessage.custom(content, toUser: openID)?.message as? any OutgoingMessage
    }
}

extension OutboundMessage {
    /// The message to `POST /cgi-bin/message/custom/send` that carries a content; `nil` where there is none.
    public static func custom(_ content: MiniProgram.Content, toUser: String) -> Self? {
        switch content {
        case .image(let mediaID):
            let message = CustomImage(toUser: toUser, image: .init(mediaID: mediaID))
            return .customImage(message)
        case .link(let title, let description, let url, let thumbURL):
            let message = CustomLink(
                toUser: toUser, link: .init(title: title, description: description, url: url, thumbURL: thumbURL))
            return .customLink(message)
        case .miniProgramPage(let title, let pagePath, let thumbMediaID):
            let message = CustomMiniProgramPageFromMiniProgram(
                toUser: toUser, miniProgramPage: .init(title: title, pagePath: pagePath, thumbMediaID: thumbMediaID))
            return .customMiniProgramPageFromMiniProgram(message)
        case .text(let text):
            let message = CustomText(toUser: toUser, text: .init(content: text))
            return .customText(message)
        }
    }
}
