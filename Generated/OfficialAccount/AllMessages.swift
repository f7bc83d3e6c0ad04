// Generated from the schemas of OfficialAccount. Edit the schema, not this file.
// The messages' properties: 6911c9b14b3abd3c.

public import WeChatMessageCoding

/// A message that WeChat sends to the developer's server (OfficialAccount).
public enum InboundMessage: MessageUnion {
    /// A customer was assigned to a shopping guide.
    indirect case addGuideBuyerRelation(AddGuideBuyerRelationEvent)
    /// A store that the account added to its store mini program was reviewed.
    indirect case addStoreAuditInfo(AddStoreAuditInfoEvent)
    /// The yearly renewal of the account's verification is due.
    indirect case annualRenew(AnnualRenewEvent)
    /// The account's application for a store mini program was reviewed.
    indirect case applyMerchantAuditInfo(ApplyMerchantAuditInfoEvent)
    /// WeChat reviewed a sub-merchant for whom the account issues cards.
    indirect case cardMerchantCheckResult(CardMerchantCheckResultEvent)
    /// A card that the account created failed WeChat's review.
    indirect case cardNotPassCheck(CardNotPassCheckEvent)
    /// A card that the account created passed WeChat's review.
    indirect case cardPassCheck(CardPassCheckEvent)
    /// The account's coupon coins changed: coins were bought, granted, spent on card stock, returned or deducted.
    indirect case cardPayOrder(CardPayOrderEvent)
    /// A card that started with more than 200 copies has 100 or fewer left, and a user tries to get one. WeChat sends
    /// this at most every 12 hours.
    indirect case cardSkuRemind(CardSkuRemindEvent)
    /// The invoicing platform finished an invoice that was requested through WeChat's unified invoicing API.
    indirect case cloudInvoiceResult(CloudInvoiceResultEvent)
    /// A store that the account added to Tencent Maps was reviewed.
    indirect case createMapPoiAuditInfo(CreateMapPoiAuditInfoEvent)
    /// The push that the message tester of WeChat's console sends to check the server.
    indirect case debugDemo(DebugDemoEvent)
    /// A user bound a device.
    indirect case deviceBind(DeviceBindEvent)
    /// A user began to follow a device's status, or still does. A device status reply answers.
    indirect case deviceSubscribeStatus(DeviceSubscribeStatusEvent)
    /// A user unbound a device.
    indirect case deviceUnbind(DeviceUnbindEvent)
    /// A user no longer follows a device's status.
    indirect case deviceUnsubscribeStatus(DeviceUnsubscribeStatusEvent)
    /// A user entered the chat with the account. WeChat no longer sends it.
    indirect case enter(EnterEvent)
    /// A user paid for a gift card.
    indirect case giftCardPayDone(GiftCardPayDoneEvent)
    /// A user sent a gift card to a friend or a group, or got it back because nobody accepted it.
    indirect case giftCardSendToFriend(GiftCardSendToFriendEvent)
    /// A user accepted a gift card that a friend had sent.
    indirect case giftCardUserAccept(GiftCardUserAcceptEvent)
    /// The account's invitation of a shopping guide has a result.
    indirect case guideInviteResult(GuideInviteResultEvent)
    /// A user scanned the QR code of a shopping guide.
    indirect case guideQrcodeScan(GuideQrcodeScanEvent)
    /// The conversation of a user with a customer-service agent ended.
    indirect case kfCloseSession(KfCloseSessionEvent)
    /// A customer-service agent took over the conversation with a user.
    indirect case kfCreateSession(KfCreateSessionEvent)
    /// A customer-service agent handed a user over to another agent.
    indirect case kfSwitchSession(KfSwitchSessionEvent)
    /// A user who shares the location with the account entered the chat, or is in it: then every five seconds, if the
    /// account so chose.
    indirect case locationReport(LocationReportEvent)
    /// A mass send is done, or nearly so: WeChat pushes the outcome shortly before the last messages leave, so the
    /// counts may be slightly off.
    indirect case massSendJobFinish(MassSendJobFinishEvent)
    /// A user tapped a menu entry that reports to the account.
    indirect case menuClick(MenuClickEvent)
    /// A user chose a place on a map from a menu button. The place also arrives as a location message.
    indirect case menuLocationSelect(MenuLocationSelectEvent)
    /// A user took photos, or chose pictures of the phone's album, from a menu button. The pictures themselves arrive
    /// as image messages.
    indirect case menuPicPhotoOrAlbum(MenuPicPhotoOrAlbumEvent)
    /// A user took photos with the camera from a menu button. The pictures themselves arrive as image messages.
    indirect case menuPicSysPhoto(MenuPicSysPhotoEvent)
    /// A user chose pictures of the WeChat album from a menu button. The pictures themselves arrive as image messages.
    indirect case menuPicWeixin(MenuPicWeixinEvent)
    /// A user scanned a code from a menu button. WeChat shows the user the result, or opens it when it is an address.
    indirect case menuScanCodePush(MenuScanCodePushEvent)
    /// A user scanned a code from a menu button. WeChat tells the user that a message is on its way, and leaves the
    /// result to the account.
    indirect case menuScanCodeWaitMsg(MenuScanCodeWaitMsgEvent)
    /// A user tapped a menu entry that opens a page.
    indirect case menuView(MenuViewEvent)
    /// A user tapped a menu entry that opens a mini program.
    indirect case menuViewMiniProgram(MenuViewMiniProgramEvent)
    /// A user paid for an order in the account's WeChat store.
    indirect case merchantOrder(MerchantOrderEvent)
    /// New pictures of a store in the account's store mini program were reviewed.
    indirect case modifyStoreAuditInfo(ModifyStoreAuditInfoEvent)
    /// The name of the account did not pass verification. The account shows no tick, but keeps the interfaces of a
    /// verified account.
    indirect case namingVerifyFail(NamingVerifyFailEvent)
    /// The name of the account passed verification, which gives it the tick in WeChat. The qualifications passed
    /// before.
    indirect case namingVerifySuccess(NamingVerifySuccessEvent)
    /// A store that the account submitted was reviewed.
    indirect case poiCheckNotify(PoiCheckNotifyEvent)
    /// A draft that was submitted for publishing is published, or was turned down.
    indirect case publishJobFinish(PublishJobFinishEvent)
    /// The qualifications of the account did not pass verification.
    indirect case qualificationVerifyFail(QualificationVerifyFailEvent)
    /// The qualifications of the account passed verification, which grants it the interfaces of a verified account at
    /// once.
    indirect case qualificationVerifySuccess(QualificationVerifySuccessEvent)
    /// A follower scanned a QR code that carries a scene.
    indirect case scan(ScanEvent)
    /// A red packet of a Shake Nearby campaign was bound to a user. The user may still leave it unopened: then it
    /// expires and the money goes back to the merchant.
    indirect case shakearoundLotteryBind(ShakearoundLotteryBindEvent)
    /// A user shook the phone near a beacon and was shown the beacon's page. WeChat does not send this when a list of
    /// pages is shown.
    indirect case shakearoundUserShake(ShakearoundUserShakeEvent)
    /// A user chose an invoice title and sent it to the merchant.
    indirect case submitInvoiceTitle(SubmitInvoiceTitleEvent)
    /// A user activated a member card with the one-tap form, or changed the details in it.
    indirect case submitMembercardUserInfo(SubmitMembercardUserInfoEvent)
    /// A user followed the account, by a way that no other subscription event describes.
    indirect case subscribe(SubscribeEvent)
    /// A user followed the account on the page that WeChat Pay shows after a payment.
    indirect case subscribeAfterPayment(SubscribeAfterPaymentEvent)
    /// A user scanned a product and followed the account on its page.
    indirect case subscribeByProductScan(SubscribeByProductScanEvent)
    /// A user followed the account by scanning a QR code that carries a scene.
    indirect case subscribeByQrCode(SubscribeByQrCodeEvent)
    /// A user changed in the notice settings which subscription notices to receive.
    indirect case subscribeMsgChange(SubscribeMsgChangeEvent)
    /// A user answered a prompt that asks for permission to send subscription notices.
    indirect case subscribeMsgPopup(SubscribeMsgPopupEvent)
    /// WeChat delivered a subscription notice to a user, or failed to.
    indirect case subscribeMsgSent(SubscribeMsgSentEvent)
    /// WeChat delivered a template message to a user, or failed to.
    indirect case templateSendJobFinish(TemplateSendJobFinishEvent)
    /// A user no longer follows the account.
    indirect case unsubscribe(UnsubscribeEvent)
    /// The reimbursement of an invoice in a user's Cards & Offers changed.
    indirect case updateInvoiceStatus(UpdateInvoiceStatusEvent)
    /// The points or the balance of a user's member card changed.
    indirect case updateMemberCard(UpdateMemberCardEvent)
    /// A user who had authorised the account closed the WeChat account. The user's data must be handled as the law
    /// demands.
    indirect case userAuthorizationCancellation(UserAuthorizationCancellationEvent)
    /// A user withdrew an authorisation given to the account. The data obtained through it must be deleted.
    indirect case userAuthorizationRevoke(UserAuthorizationRevokeEvent)
    /// A user answered a request to put an invoice into Cards & Offers. One of the two order IDs tells whether WeChat
    /// granted it.
    indirect case userAuthorizeInvoice(UserAuthorizeInvoiceEvent)
    /// A user's card was redeemed.
    indirect case userConsumeCard(UserConsumeCardEvent)
    /// A user deleted a card.
    indirect case userDelCard(UserDelCardEvent)
    /// A follower entered the account's chat from a card.
    indirect case userEnterSessionFromCard(UserEnterSessionFromCardEvent)
    /// A user added a card to Cards & Offers: got it anew, accepted it from a friend, or restored a deleted member
    /// card.
    indirect case userGetCard(UserGetCardEvent)
    /// A user gave a card away, or got it back because nobody accepted it.
    indirect case userGiftingCard(UserGiftingCardEvent)
    /// WeChat removed a risky nickname or avatar of a user who authorised the account in the last 30 days. Renew or
    /// delete stored copies.
    indirect case userInfoModified(UserInfoModifiedEvent)
    /// A user paid in a store through a card.
    indirect case userPayFromPayCell(UserPayFromPayCellEvent)
    /// A user opened a product's page: by scanning its code, or from elsewhere in WeChat.
    indirect case userScanProduct(UserScanProductEvent)
    /// WeChat found out where a user opened a product's page, some time after the user did.
    indirect case userScanProductAsync(UserScanProductAsyncEvent)
    /// A user entered the account's chat from a product's page.
    indirect case userScanProductEnterSession(UserScanProductEnterSessionEvent)
    /// WeChat reviewed a product that the merchant submitted.
    indirect case userScanProductVerifyAction(UserScanProductVerifyActionEvent)
    /// A user opened a member card. WeChat sends this only for cards that were created with `need_push_on_view`.
    indirect case userViewCard(UserViewCardEvent)
    /// The verification of the account has expired.
    indirect case verifyExpired(VerifyExpiredEvent)
    /// A user joined the Wi-Fi of one of the account's stores.
    indirect case wifiConnected(WifiConnectedEvent)
    /// The verification of the account is assigned to a review agency.
    indirect case wxVerifyDispatch(WxVerifyDispatchEvent)
    /// The fee for the account's verification is paid.
    indirect case wxVerifyPaySucc(WxVerifyPaySuccEvent)
    /// The data submitted for the account's verification must be filled in again.
    indirect case wxVerifyRefill(WxVerifyRefillEvent)
    /// A device sent data to the account through its user's WeChat.
    indirect case deviceText(DeviceTextMessage)
    /// A user sent a file. No documented API downloads it.
    indirect case file(FileMessage)
    /// A user sent a picture.
    indirect case image(ImageMessage)
    /// A user sent a link: a web page or an article shared into the chat.
    indirect case link(LinkMessage)
    /// A user sent a place on the map.
    indirect case location(LocationMessage)
    /// A user sent a page of a mini program.
    indirect case miniProgramPage(MiniProgramPageMessage)
    /// A user sent a short video, recorded in the chat.
    indirect case shortVideo(ShortVideoMessage)
    /// A user sent text, or tapped an entry of a customer-service menu.
    indirect case text(TextMessage)
    /// A user sent a video.
    indirect case video(VideoMessage)
    /// A user sent a voice message.
    indirect case voice(VoiceMessage)
    /// A message of a kind that no schema describes, whole.
    case unknown(UnknownMessage)
    /// A message of a known kind that does not fit its schema, whole, with the reason.
    indirect case malformed(MalformedMessage)

    public static let kinds = KindIndex(
        """
        MsgType=event Event=add_guide_buyer_relation_event
        MsgType=event Event=add_store_audit_info
        MsgType=event Event=annual_renew
        MsgType=event Event=apply_merchant_audit_info
        MsgType=event Event=card_merchant_check_result
        MsgType=event Event=card_not_pass_check
        MsgType=event Event=card_pass_check
        MsgType=event Event=card_pay_order
        MsgType=event Event=card_sku_remind
        MsgType=event Event=cloud_invoice_invoiceresult_event
        MsgType=event Event=create_map_poi_audit_info
        MsgType=event Event=debug_demo
        MsgType=device_event Event=bind
        MsgType=device_event Event=subscribe_status
        MsgType=device_event Event=unbind
        MsgType=device_event Event=unsubscribe_status
        MsgType=event Event=ENTER
        MsgType=event Event=giftcard_pay_done
        MsgType=event Event=giftcard_send_to_friend
        MsgType=event Event=giftcard_user_accept
        MsgType=event Event=guide_invite_result_event
        MsgType=event Event=guide_qrcode_scan_event
        MsgType=event Event=kf_close_session
        MsgType=event Event=kf_create_session
        MsgType=event Event=kf_switch_session
        MsgType=event Event=LOCATION
        MsgType=event Event=MASSSENDJOBFINISH
        MsgType=event Event=CLICK
        MsgType=event Event=location_select
        MsgType=event Event=pic_photo_or_album
        MsgType=event Event=pic_sysphoto
        MsgType=event Event=pic_weixin
        MsgType=event Event=scancode_push
        MsgType=event Event=scancode_waitmsg
        MsgType=event Event=VIEW
        MsgType=event Event=view_miniprogram
        MsgType=event Event=merchant_order
        MsgType=event Event=modify_store_audit_info
        MsgType=event Event=naming_verify_fail
        MsgType=event Event=naming_verify_success
        MsgType=event Event=poi_check_notify
        MsgType=event Event=PUBLISHJOBFINISH‖FREEPUBLISHJOBFINISH
        MsgType=event Event=qualification_verify_fail
        MsgType=event Event=qualification_verify_success
        MsgType=event Event=SCAN
        MsgType=event Event=ShakearoundLotteryBind
        MsgType=event Event=ShakearoundUserShake
        MsgType=event Event=submit_invoice_title
        MsgType=event Event=submit_membercard_user_info
        MsgType=event Event=subscribe
        MsgType=event Event=subscribe EventKey^last_trade_no_
        MsgType=event Event=subscribe EventKey^scanbarcode|‖scanimage|
        MsgType=event Event=subscribe EventKey^qrscene_
        MsgType=event Event=subscribe_msg_change_event
        MsgType=event Event=subscribe_msg_popup_event
        MsgType=event Event=subscribe_msg_sent_event
        MsgType=event Event=TEMPLATESENDJOBFINISH
        MsgType=event Event=unsubscribe
        MsgType=event Event=update_invoice_status
        MsgType=event Event=update_member_card
        MsgType=event Event=user_authorization_cancellation
        MsgType=event Event=user_authorization_revoke
        MsgType=event Event=user_authorize_invoice
        MsgType=event Event=user_consume_card
        MsgType=event Event=user_del_card
        MsgType=event Event=user_enter_session_from_card
        MsgType=event Event=user_get_card
        MsgType=event Event=user_gifting_card
        MsgType=event Event=user_info_modified
        MsgType=event Event=user_pay_from_pay_cell
        MsgType=event Event=user_scan_product
        MsgType=event Event=user_scan_product_async
        MsgType=event Event=user_scan_product_enter_session
        MsgType=event Event=user_scan_product_verify_action
        MsgType=event Event=user_view_card
        MsgType=event Event=verify_expired
        MsgType=event Event=WifiConnected
        MsgType=event Event=wx_verify_dispatch
        MsgType=event Event=wx_verify_pay_succ
        MsgType=event Event=wx_verify_refill
        MsgType=device_text
        MsgType=file
        MsgType=image
        MsgType=link
        MsgType=location
        MsgType=miniprogrampage
        MsgType=shortvideo
        MsgType=text
        MsgType=video
        MsgType=voice
        """)

    public static var messageTypes: [any Message.Type] {
        [
            AddGuideBuyerRelationEvent.self,
            AddStoreAuditInfoEvent.self,
            AnnualRenewEvent.self,
            ApplyMerchantAuditInfoEvent.self,
            CardMerchantCheckResultEvent.self,
            CardNotPassCheckEvent.self,
            CardPassCheckEvent.self,
            CardPayOrderEvent.self,
            CardSkuRemindEvent.self,
            CloudInvoiceResultEvent.self,
            CreateMapPoiAuditInfoEvent.self,
            DebugDemoEvent.self,
            DeviceBindEvent.self,
            DeviceSubscribeStatusEvent.self,
            DeviceUnbindEvent.self,
            DeviceUnsubscribeStatusEvent.self,
            EnterEvent.self,
            GiftCardPayDoneEvent.self,
            GiftCardSendToFriendEvent.self,
            GiftCardUserAcceptEvent.self,
            GuideInviteResultEvent.self,
            GuideQrcodeScanEvent.self,
            KfCloseSessionEvent.self,
            KfCreateSessionEvent.self,
            KfSwitchSessionEvent.self,
            LocationReportEvent.self,
            MassSendJobFinishEvent.self,
            MenuClickEvent.self,
            MenuLocationSelectEvent.self,
            MenuPicPhotoOrAlbumEvent.self,
            MenuPicSysPhotoEvent.self,
            MenuPicWeixinEvent.self,
            MenuScanCodePushEvent.self,
            MenuScanCodeWaitMsgEvent.self,
            MenuViewEvent.self,
            MenuViewMiniProgramEvent.self,
            MerchantOrderEvent.self,
            ModifyStoreAuditInfoEvent.self,
            NamingVerifyFailEvent.self,
            NamingVerifySuccessEvent.self,
            PoiCheckNotifyEvent.self,
            PublishJobFinishEvent.self,
            QualificationVerifyFailEvent.self,
            QualificationVerifySuccessEvent.self,
            ScanEvent.self,
            ShakearoundLotteryBindEvent.self,
            ShakearoundUserShakeEvent.self,
            SubmitInvoiceTitleEvent.self,
            SubmitMembercardUserInfoEvent.self,
            SubscribeEvent.self,
            SubscribeAfterPaymentEvent.self,
            SubscribeByProductScanEvent.self,
            SubscribeByQrCodeEvent.self,
            SubscribeMsgChangeEvent.self,
            SubscribeMsgPopupEvent.self,
            SubscribeMsgSentEvent.self,
            TemplateSendJobFinishEvent.self,
            UnsubscribeEvent.self,
            UpdateInvoiceStatusEvent.self,
            UpdateMemberCardEvent.self,
            UserAuthorizationCancellationEvent.self,
            UserAuthorizationRevokeEvent.self,
            UserAuthorizeInvoiceEvent.self,
            UserConsumeCardEvent.self,
            UserDelCardEvent.self,
            UserEnterSessionFromCardEvent.self,
            UserGetCardEvent.self,
            UserGiftingCardEvent.self,
            UserInfoModifiedEvent.self,
            UserPayFromPayCellEvent.self,
            UserScanProductEvent.self,
            UserScanProductAsyncEvent.self,
            UserScanProductEnterSessionEvent.self,
            UserScanProductVerifyActionEvent.self,
            UserViewCardEvent.self,
            VerifyExpiredEvent.self,
            WifiConnectedEvent.self,
            WxVerifyDispatchEvent.self,
            WxVerifyPaySuccEvent.self,
            WxVerifyRefillEvent.self,
            DeviceTextMessage.self,
            FileMessage.self,
            ImageMessage.self,
            LinkMessage.self,
            LocationMessage.self,
            MiniProgramPageMessage.self,
            ShortVideoMessage.self,
            TextMessage.self,
            VideoMessage.self,
            VoiceMessage.self,
        ]
    }

    public init(unknown: UnknownMessage) { self = .unknown(unknown) }

    public init(malformed: MalformedMessage) { self = .malformed(malformed) }

    public init(kind: Int, from decoder: inout FieldDecoder) {
        switch kind {
        case 0: self = .addGuideBuyerRelation(AddGuideBuyerRelationEvent(from: &decoder))
        case 1: self = .addStoreAuditInfo(AddStoreAuditInfoEvent(from: &decoder))
        case 2: self = .annualRenew(AnnualRenewEvent(from: &decoder))
        case 3: self = .applyMerchantAuditInfo(ApplyMerchantAuditInfoEvent(from: &decoder))
        case 4: self = .cardMerchantCheckResult(CardMerchantCheckResultEvent(from: &decoder))
        case 5: self = .cardNotPassCheck(CardNotPassCheckEvent(from: &decoder))
        case 6: self = .cardPassCheck(CardPassCheckEvent(from: &decoder))
        case 7: self = .cardPayOrder(CardPayOrderEvent(from: &decoder))
        case 8: self = .cardSkuRemind(CardSkuRemindEvent(from: &decoder))
        case 9: self = .cloudInvoiceResult(CloudInvoiceResultEvent(from: &decoder))
        case 10: self = .createMapPoiAuditInfo(CreateMapPoiAuditInfoEvent(from: &decoder))
        case 11: self = .debugDemo(DebugDemoEvent(from: &decoder))
        case 12: self = .deviceBind(DeviceBindEvent(from: &decoder))
        case 13: self = .deviceSubscribeStatus(DeviceSubscribeStatusEvent(from: &decoder))
        case 14: self = .deviceUnbind(DeviceUnbindEvent(from: &decoder))
        case 15: self = .deviceUnsubscribeStatus(DeviceUnsubscribeStatusEvent(from: &decoder))
        case 16: self = .enter(EnterEvent(from: &decoder))
        case 17: self = .giftCardPayDone(GiftCardPayDoneEvent(from: &decoder))
        case 18: self = .giftCardSendToFriend(GiftCardSendToFriendEvent(from: &decoder))
        case 19: self = .giftCardUserAccept(GiftCardUserAcceptEvent(from: &decoder))
        case 20: self = .guideInviteResult(GuideInviteResultEvent(from: &decoder))
        case 21: self = .guideQrcodeScan(GuideQrcodeScanEvent(from: &decoder))
        case 22: self = .kfCloseSession(KfCloseSessionEvent(from: &decoder))
        case 23: self = .kfCreateSession(KfCreateSessionEvent(from: &decoder))
        case 24: self = .kfSwitchSession(KfSwitchSessionEvent(from: &decoder))
        case 25: self = .locationReport(LocationReportEvent(from: &decoder))
        case 26: self = .massSendJobFinish(MassSendJobFinishEvent(from: &decoder))
        case 27: self = .menuClick(MenuClickEvent(from: &decoder))
        case 28: self = .menuLocationSelect(MenuLocationSelectEvent(from: &decoder))
        case 29: self = .menuPicPhotoOrAlbum(MenuPicPhotoOrAlbumEvent(from: &decoder))
        case 30: self = .menuPicSysPhoto(MenuPicSysPhotoEvent(from: &decoder))
        case 31: self = .menuPicWeixin(MenuPicWeixinEvent(from: &decoder))
        case 32: self = .menuScanCodePush(MenuScanCodePushEvent(from: &decoder))
        case 33: self = .menuScanCodeWaitMsg(MenuScanCodeWaitMsgEvent(from: &decoder))
        case 34: self = .menuView(MenuViewEvent(from: &decoder))
        case 35: self = .menuViewMiniProgram(MenuViewMiniProgramEvent(from: &decoder))
        case 36: self = .merchantOrder(MerchantOrderEvent(from: &decoder))
        case 37: self = .modifyStoreAuditInfo(ModifyStoreAuditInfoEvent(from: &decoder))
        case 38: self = .namingVerifyFail(NamingVerifyFailEvent(from: &decoder))
        case 39: self = .namingVerifySuccess(NamingVerifySuccessEvent(from: &decoder))
        case 40: self = .poiCheckNotify(PoiCheckNotifyEvent(from: &decoder))
        case 41: self = .publishJobFinish(PublishJobFinishEvent(from: &decoder))
        case 42: self = .qualificationVerifyFail(QualificationVerifyFailEvent(from: &decoder))
        case 43: self = .qualificationVerifySuccess(QualificationVerifySuccessEvent(from: &decoder))
        case 44: self = .scan(ScanEvent(from: &decoder))
        case 45: self = .shakearoundLotteryBind(ShakearoundLotteryBindEvent(from: &decoder))
        case 46: self = .shakearoundUserShake(ShakearoundUserShakeEvent(from: &decoder))
        case 47: self = .submitInvoiceTitle(SubmitInvoiceTitleEvent(from: &decoder))
        case 48: self = .submitMembercardUserInfo(SubmitMembercardUserInfoEvent(from: &decoder))
        case 49: self = .subscribe(SubscribeEvent(from: &decoder))
        case 50: self = .subscribeAfterPayment(SubscribeAfterPaymentEvent(from: &decoder))
        case 51: self = .subscribeByProductScan(SubscribeByProductScanEvent(from: &decoder))
        case 52: self = .subscribeByQrCode(SubscribeByQrCodeEvent(from: &decoder))
        case 53: self = .subscribeMsgChange(SubscribeMsgChangeEvent(from: &decoder))
        case 54: self = .subscribeMsgPopup(SubscribeMsgPopupEvent(from: &decoder))
        case 55: self = .subscribeMsgSent(SubscribeMsgSentEvent(from: &decoder))
        case 56: self = .templateSendJobFinish(TemplateSendJobFinishEvent(from: &decoder))
        case 57: self = .unsubscribe(UnsubscribeEvent(from: &decoder))
        case 58: self = .updateInvoiceStatus(UpdateInvoiceStatusEvent(from: &decoder))
        case 59: self = .updateMemberCard(UpdateMemberCardEvent(from: &decoder))
        case 60: self = .userAuthorizationCancellation(UserAuthorizationCancellationEvent(from: &decoder))
        case 61: self = .userAuthorizationRevoke(UserAuthorizationRevokeEvent(from: &decoder))
        case 62: self = .userAuthorizeInvoice(UserAuthorizeInvoiceEvent(from: &decoder))
        case 63: self = .userConsumeCard(UserConsumeCardEvent(from: &decoder))
        case 64: self = .userDelCard(UserDelCardEvent(from: &decoder))
        case 65: self = .userEnterSessionFromCard(UserEnterSessionFromCardEvent(from: &decoder))
        case 66: self = .userGetCard(UserGetCardEvent(from: &decoder))
        case 67: self = .userGiftingCard(UserGiftingCardEvent(from: &decoder))
        case 68: self = .userInfoModified(UserInfoModifiedEvent(from: &decoder))
        case 69: self = .userPayFromPayCell(UserPayFromPayCellEvent(from: &decoder))
        case 70: self = .userScanProduct(UserScanProductEvent(from: &decoder))
        case 71: self = .userScanProductAsync(UserScanProductAsyncEvent(from: &decoder))
        case 72: self = .userScanProductEnterSession(UserScanProductEnterSessionEvent(from: &decoder))
        case 73: self = .userScanProductVerifyAction(UserScanProductVerifyActionEvent(from: &decoder))
        case 74: self = .userViewCard(UserViewCardEvent(from: &decoder))
        case 75: self = .verifyExpired(VerifyExpiredEvent(from: &decoder))
        case 76: self = .wifiConnected(WifiConnectedEvent(from: &decoder))
        case 77: self = .wxVerifyDispatch(WxVerifyDispatchEvent(from: &decoder))
        case 78: self = .wxVerifyPaySucc(WxVerifyPaySuccEvent(from: &decoder))
        case 79: self = .wxVerifyRefill(WxVerifyRefillEvent(from: &decoder))
        case 80: self = .deviceText(DeviceTextMessage(from: &decoder))
        case 81: self = .file(FileMessage(from: &decoder))
        case 82: self = .image(ImageMessage(from: &decoder))
        case 83: self = .link(LinkMessage(from: &decoder))
        case 84: self = .location(LocationMessage(from: &decoder))
        case 85: self = .miniProgramPage(MiniProgramPageMessage(from: &decoder))
        case 86: self = .shortVideo(ShortVideoMessage(from: &decoder))
        case 87: self = .text(TextMessage(from: &decoder))
        case 88: self = .video(VideoMessage(from: &decoder))
        default: self = .voice(VoiceMessage(from: &decoder))
        }
    }

    public var outcome: MessageOutcome {
        switch self {
        case .addGuideBuyerRelation(let message): .known(message)
        case .addStoreAuditInfo(let message): .known(message)
        case .annualRenew(let message): .known(message)
        case .applyMerchantAuditInfo(let message): .known(message)
        case .cardMerchantCheckResult(let message): .known(message)
        case .cardNotPassCheck(let message): .known(message)
        case .cardPassCheck(let message): .known(message)
        case .cardPayOrder(let message): .known(message)
        case .cardSkuRemind(let message): .known(message)
        case .cloudInvoiceResult(let message): .known(message)
        case .createMapPoiAuditInfo(let message): .known(message)
        case .debugDemo(let message): .known(message)
        case .deviceBind(let message): .known(message)
        case .deviceSubscribeStatus(let message): .known(message)
        case .deviceUnbind(let message): .known(message)
        case .deviceUnsubscribeStatus(let message): .known(message)
        case .enter(let message): .known(message)
        case .giftCardPayDone(let message): .known(message)
        case .giftCardSendToFriend(let message): .known(message)
        case .giftCardUserAccept(let message): .known(message)
        case .guideInviteResult(let message): .known(message)
        case .guideQrcodeScan(let message): .known(message)
        case .kfCloseSession(let message): .known(message)
        case .kfCreateSession(let message): .known(message)
        case .kfSwitchSession(let message): .known(message)
        case .locationReport(let message): .known(message)
        case .massSendJobFinish(let message): .known(message)
        case .menuClick(let message): .known(message)
        case .menuLocationSelect(let message): .known(message)
        case .menuPicPhotoOrAlbum(let message): .known(message)
        case .menuPicSysPhoto(let message): .known(message)
        case .menuPicWeixin(let message): .known(message)
        case .menuScanCodePush(let message): .known(message)
        case .menuScanCodeWaitMsg(let message): .known(message)
        case .menuView(let message): .known(message)
        case .menuViewMiniProgram(let message): .known(message)
        case .merchantOrder(let message): .known(message)
        case .modifyStoreAuditInfo(let message): .known(message)
        case .namingVerifyFail(let message): .known(message)
        case .namingVerifySuccess(let message): .known(message)
        case .poiCheckNotify(let message): .known(message)
        case .publishJobFinish(let message): .known(message)
        case .qualificationVerifyFail(let message): .known(message)
        case .qualificationVerifySuccess(let message): .known(message)
        case .scan(let message): .known(message)
        case .shakearoundLotteryBind(let message): .known(message)
        case .shakearoundUserShake(let message): .known(message)
        case .submitInvoiceTitle(let message): .known(message)
        case .submitMembercardUserInfo(let message): .known(message)
        case .subscribe(let message): .known(message)
        case .subscribeAfterPayment(let message): .known(message)
        case .subscribeByProductScan(let message): .known(message)
        case .subscribeByQrCode(let message): .known(message)
        case .subscribeMsgChange(let message): .known(message)
        case .subscribeMsgPopup(let message): .known(message)
        case .subscribeMsgSent(let message): .known(message)
        case .templateSendJobFinish(let message): .known(message)
        case .unsubscribe(let message): .known(message)
        case .updateInvoiceStatus(let message): .known(message)
        case .updateMemberCard(let message): .known(message)
        case .userAuthorizationCancellation(let message): .known(message)
        case .userAuthorizationRevoke(let message): .known(message)
        case .userAuthorizeInvoice(let message): .known(message)
        case .userConsumeCard(let message): .known(message)
        case .userDelCard(let message): .known(message)
        case .userEnterSessionFromCard(let message): .known(message)
        case .userGetCard(let message): .known(message)
        case .userGiftingCard(let message): .known(message)
        case .userInfoModified(let message): .known(message)
        case .userPayFromPayCell(let message): .known(message)
        case .userScanProduct(let message): .known(message)
        case .userScanProductAsync(let message): .known(message)
        case .userScanProductEnterSession(let message): .known(message)
        case .userScanProductVerifyAction(let message): .known(message)
        case .userViewCard(let message): .known(message)
        case .verifyExpired(let message): .known(message)
        case .wifiConnected(let message): .known(message)
        case .wxVerifyDispatch(let message): .known(message)
        case .wxVerifyPaySucc(let message): .known(message)
        case .wxVerifyRefill(let message): .known(message)
        case .deviceText(let message): .known(message)
        case .file(let message): .known(message)
        case .image(let message): .known(message)
        case .link(let message): .known(message)
        case .location(let message): .known(message)
        case .miniProgramPage(let message): .known(message)
        case .shortVideo(let message): .known(message)
        case .text(let message): .known(message)
        case .video(let message): .known(message)
        case .voice(let message): .known(message)
        case .unknown(let message): .unknown(message)
        case .malformed(let message): .malformed(message)
        }
    }
}

/// A message with which the server answers a push (OfficialAccount).
public enum Reply: MessageUnion {
    /// Answers that a device was bound or unbound.
    indirect case deviceEvent(DeviceEventReply)
    /// Answers a user who follows a device's status.
    indirect case deviceStatus(DeviceStatusReply)
    /// Answers a device with data, which WeChat passes on to it.
    indirect case deviceText(DeviceTextReply)
    /// Answers with a view of WeChat's sports functions, such as the ranking of steps.
    indirect case hardware(HardwareReply)
    /// Answers with a picture.
    indirect case image(ImageReply)
    /// Answers with a piece of music.
    indirect case music(MusicReply)
    /// Answers with articles: one to a message that the user sent, up to eight to an event.
    indirect case news(NewsReply)
    /// Answers with text.
    indirect case text(TextReply)
    /// Hands the chat over to customer service: to any agent, or to the one named.
    indirect case transferCustomerService(TransferCustomerServiceReply)
    /// Answers with a video.
    indirect case video(VideoReply)
    /// Answers with a recording.
    indirect case voice(VoiceReply)
    /// A message of a kind that no schema describes, whole.
    case unknown(UnknownMessage)
    /// A message of a known kind that does not fit its schema, whole, with the reason.
    indirect case malformed(MalformedMessage)

    public static let kinds = KindIndex(
        """
        MsgType=device_event
        MsgType=device_status
        MsgType=device_text
        MsgType=hardware
        MsgType=image
        MsgType=music
        MsgType=news
        MsgType=text
        MsgType=transfer_customer_service
        MsgType=video
        MsgType=voice
        """)

    public static var messageTypes: [any Message.Type] {
        [
            DeviceEventReply.self,
            DeviceStatusReply.self,
            DeviceTextReply.self,
            HardwareReply.self,
            ImageReply.self,
            MusicReply.self,
            NewsReply.self,
            TextReply.self,
            TransferCustomerServiceReply.self,
            VideoReply.self,
            VoiceReply.self,
        ]
    }

    public init(unknown: UnknownMessage) { self = .unknown(unknown) }

    public init(malformed: MalformedMessage) { self = .malformed(malformed) }

    public init(kind: Int, from decoder: inout FieldDecoder) {
        switch kind {
        case 0: self = .deviceEvent(DeviceEventReply(from: &decoder))
        case 1: self = .deviceStatus(DeviceStatusReply(from: &decoder))
        case 2: self = .deviceText(DeviceTextReply(from: &decoder))
        case 3: self = .hardware(HardwareReply(from: &decoder))
        case 4: self = .image(ImageReply(from: &decoder))
        case 5: self = .music(MusicReply(from: &decoder))
        case 6: self = .news(NewsReply(from: &decoder))
        case 7: self = .text(TextReply(from: &decoder))
        case 8: self = .transferCustomerService(TransferCustomerServiceReply(from: &decoder))
        case 9: self = .video(VideoReply(from: &decoder))
        default: self = .voice(VoiceReply(from: &decoder))
        }
    }

    public var outcome: MessageOutcome {
        switch self {
        case .deviceEvent(let message): .known(message)
        case .deviceStatus(let message): .known(message)
        case .deviceText(let message): .known(message)
        case .hardware(let message): .known(message)
        case .image(let message): .known(message)
        case .music(let message): .known(message)
        case .news(let message): .known(message)
        case .text(let message): .known(message)
        case .transferCustomerService(let message): .known(message)
        case .video(let message): .known(message)
        case .voice(let message): .known(message)
        case .unknown(let message): .unknown(message)
        case .malformed(let message): .malformed(message)
        }
    }
}

/// A message that the server sends through the HTTP API (OfficialAccount).
public enum OutboundMessage: MessageUnion {
    /// Sends a user a picture.
    indirect case customImage(CustomImage)
    /// Sends a user a card that opens a page of a mini program.
    indirect case customMiniProgramPage(CustomMiniProgramPage)
    /// Sends a user an article of the account's material. Accounts whose articles are drafts and publications send
    /// `CustomMpNewsArticle` instead.
    indirect case customMpNews(CustomMpNews)
    /// Sends a user an article that the account has published.
    indirect case customMpNewsArticle(CustomMpNewsArticle)
    /// Sends a user text with choices to tap. The choice comes back as a text message, whose `Content` is the choice's
    /// text and whose `bizmsgmenuid` its ID. Test accounts cannot send it.
    indirect case customMsgMenu(CustomMsgMenu)
    /// Sends a user a piece of music to play.
    indirect case customMusic(CustomMusic)
    /// Sends a user an article that opens a page outside WeChat.
    indirect case customNews(CustomNews)
    /// Sends a user text.
    indirect case customText(CustomText)
    /// Shows a user that an answer is being typed, or no longer. The user has to have written within the last 30
    /// seconds.
    indirect case customTyping(CustomTyping)
    /// Sends a user a video.
    indirect case customVideo(CustomVideo)
    /// Sends a user a voice clip.
    indirect case customVoice(CustomVoice)
    /// Sends a user a card or coupon. Cards with codes of the merchant's own cannot be sent.
    indirect case customWxCard(CustomWxCard)
    /// Sends pictures to all followers of the account, or to those of a tag.
    indirect case massAllImages(MassAllImages)
    /// Sends articles to all followers of the account, or to those of a tag.
    indirect case massAllMpNews(MassAllMpNews)
    /// Sends a video to all followers of the account, or to those of a tag.
    indirect case massAllMpVideo(MassAllMpVideo)
    /// Sends text to all followers of the account, or to those of a tag.
    indirect case massAllText(MassAllText)
    /// Sends a voice clip to all followers of the account, or to those of a tag.
    indirect case massAllVoice(MassAllVoice)
    /// Sends a card or coupon to all followers of the account, or to those of a tag.
    indirect case massAllWxCard(MassAllWxCard)
    /// Takes back articles or a video that were sent to many: the page is gone, while the card stays in the chats.
    indirect case massDelete(MassDelete)
    /// Asks how far a mass send is.
    indirect case massGet(MassGet)
    /// Shows a picture to one person as a mass send would; at most 100 previews a day.
    indirect case massPreviewImage(MassPreviewImage)
    /// Shows articles to one person as a mass send would; at most 100 previews a day.
    indirect case massPreviewMpNews(MassPreviewMpNews)
    /// Shows a video to one person as a mass send would; at most 100 previews a day.
    indirect case massPreviewMpVideo(MassPreviewMpVideo)
    /// Shows text to one person as a mass send would; at most 100 previews a day.
    indirect case massPreviewText(MassPreviewText)
    /// Shows a voice clip to one person as a mass send would; at most 100 previews a day.
    indirect case massPreviewVoice(MassPreviewVoice)
    /// Shows a card or coupon to one person as a mass send would; at most 100 previews a day.
    indirect case massPreviewWxCard(MassPreviewWxCard)
    /// Asks for the speed of mass sends. The body is an empty object.
    indirect case massSpeedGet(MassSpeedGet)
    /// Sets the speed of mass sends.
    indirect case massSpeedSet(MassSpeedSet)
    /// Makes material of articles for a mass send. Drafts have taken its place.
    indirect case massUploadNews(MassUploadNews)
    /// Makes an uploaded video ready for a mass send.
    indirect case massUploadVideo(MassUploadVideo)
    /// Sends pictures to chosen followers of a verified service account.
    indirect case massUsersImages(MassUsersImages)
    /// Sends articles to chosen followers of a verified service account.
    indirect case massUsersMpNews(MassUsersMpNews)
    /// Sends a video to chosen followers of a verified service account.
    indirect case massUsersMpVideo(MassUsersMpVideo)
    /// Sends text to chosen followers of a verified service account.
    indirect case massUsersText(MassUsersText)
    /// Sends a voice clip to chosen followers of a verified service account.
    indirect case massUsersVoice(MassUsersVoice)
    /// Sends a card or coupon to chosen followers of a verified service account.
    indirect case massUsersWxCard(MassUsersWxCard)
    /// Sends a subscription notice of a service account to a user who agreed to it.
    indirect case subscribeBiz(SubscribeBizSend)
    /// Sends a follower of a service account a template message. By default 100,000 may be sent a day, and more with
    /// many followers.
    indirect case template(TemplateSend)
    /// Sends a user the one message to which they agreed on the page of a one-time subscription. The user need not be a
    /// follower.
    indirect case templateSubscribe(TemplateSubscribe)
    /// A message of a kind that no schema describes, whole.
    case unknown(UnknownMessage)
    /// A message of a known kind that does not fit its schema, whole, with the reason.
    indirect case malformed(MalformedMessage)

    public static let kinds = KindIndex(
        """
        POST /cgi-bin/message/custom/send msgtype=image
        POST /cgi-bin/message/custom/send msgtype=miniprogrampage
        POST /cgi-bin/message/custom/send msgtype=mpnews
        POST /cgi-bin/message/custom/send msgtype=mpnewsarticle
        POST /cgi-bin/message/custom/send msgtype=msgmenu
        POST /cgi-bin/message/custom/send msgtype=music
        POST /cgi-bin/message/custom/send msgtype=news
        POST /cgi-bin/message/custom/send msgtype=text
        POST /cgi-bin/message/custom/typing
        POST /cgi-bin/message/custom/send msgtype=video
        POST /cgi-bin/message/custom/send msgtype=voice
        POST /cgi-bin/message/custom/send msgtype=wxcard
        POST /cgi-bin/message/mass/sendall msgtype=image
        POST /cgi-bin/message/mass/sendall msgtype=mpnews
        POST /cgi-bin/message/mass/sendall msgtype=mpvideo
        POST /cgi-bin/message/mass/sendall msgtype=text
        POST /cgi-bin/message/mass/sendall msgtype=voice
        POST /cgi-bin/message/mass/sendall msgtype=wxcard
        POST /cgi-bin/message/mass/delete
        POST /cgi-bin/message/mass/get
        POST /cgi-bin/message/mass/preview msgtype=image
        POST /cgi-bin/message/mass/preview msgtype=mpnews
        POST /cgi-bin/message/mass/preview msgtype=mpvideo
        POST /cgi-bin/message/mass/preview msgtype=text
        POST /cgi-bin/message/mass/preview msgtype=voice
        POST /cgi-bin/message/mass/preview msgtype=wxcard
        POST /cgi-bin/message/mass/speed/get
        POST /cgi-bin/message/mass/speed/set
        POST /cgi-bin/media/uploadnews
        POST /cgi-bin/media/uploadvideo
        POST /cgi-bin/message/mass/send msgtype=image
        POST /cgi-bin/message/mass/send msgtype=mpnews
        POST /cgi-bin/message/mass/send msgtype=mpvideo
        POST /cgi-bin/message/mass/send msgtype=text
        POST /cgi-bin/message/mass/send msgtype=voice
        POST /cgi-bin/message/mass/send msgtype=wxcard
        POST /cgi-bin/message/subscribe/bizsend
        POST /cgi-bin/message/template/send
        POST /cgi-bin/message/template/subscribe
        """)

    public static var messageTypes: [any Message.Type] {
        [
            CustomImage.self,
            CustomMiniProgramPage.self,
            CustomMpNews.self,
            CustomMpNewsArticle.self,
            CustomMsgMenu.self,
            CustomMusic.self,
            CustomNews.self,
            CustomText.self,
            CustomTyping.self,
            CustomVideo.self,
            CustomVoice.self,
            CustomWxCard.self,
            MassAllImages.self,
            MassAllMpNews.self,
            MassAllMpVideo.self,
            MassAllText.self,
            MassAllVoice.self,
            MassAllWxCard.self,
            MassDelete.self,
            MassGet.self,
            MassPreviewImage.self,
            MassPreviewMpNews.self,
            MassPreviewMpVideo.self,
            MassPreviewText.self,
            MassPreviewVoice.self,
            MassPreviewWxCard.self,
            MassSpeedGet.self,
            MassSpeedSet.self,
            MassUploadNews.self,
            MassUploadVideo.self,
            MassUsersImages.self,
            MassUsersMpNews.self,
            MassUsersMpVideo.self,
            MassUsersText.self,
            MassUsersVoice.self,
            MassUsersWxCard.self,
            SubscribeBizSend.self,
            TemplateSend.self,
            TemplateSubscribe.self,
        ]
    }

    public init(unknown: UnknownMessage) { self = .unknown(unknown) }

    public init(malformed: MalformedMessage) { self = .malformed(malformed) }

    public init(kind: Int, from decoder: inout FieldDecoder) {
        switch kind {
        case 0: self = .customImage(CustomImage(from: &decoder))
        case 1: self = .customMiniProgramPage(CustomMiniProgramPage(from: &decoder))
        case 2: self = .customMpNews(CustomMpNews(from: &decoder))
        case 3: self = .customMpNewsArticle(CustomMpNewsArticle(from: &decoder))
        case 4: self = .customMsgMenu(CustomMsgMenu(from: &decoder))
        case 5: self = .customMusic(CustomMusic(from: &decoder))
        case 6: self = .customNews(CustomNews(from: &decoder))
        case 7: self = .customText(CustomText(from: &decoder))
        case 8: self = .customTyping(CustomTyping(from: &decoder))
        case 9: self = .customVideo(CustomVideo(from: &decoder))
        case 10: self = .customVoice(CustomVoice(from: &decoder))
        case 11: self = .customWxCard(CustomWxCard(from: &decoder))
        case 12: self = .massAllImages(MassAllImages(from: &decoder))
        case 13: self = .massAllMpNews(MassAllMpNews(from: &decoder))
        case 14: self = .massAllMpVideo(MassAllMpVideo(from: &decoder))
        case 15: self = .massAllText(MassAllText(from: &decoder))
        case 16: self = .massAllVoice(MassAllVoice(from: &decoder))
        case 17: self = .massAllWxCard(MassAllWxCard(from: &decoder))
        case 18: self = .massDelete(MassDelete(from: &decoder))
        case 19: self = .massGet(MassGet(from: &decoder))
        case 20: self = .massPreviewImage(MassPreviewImage(from: &decoder))
        case 21: self = .massPreviewMpNews(MassPreviewMpNews(from: &decoder))
        case 22: self = .massPreviewMpVideo(MassPreviewMpVideo(from: &decoder))
        case 23: self = .massPreviewText(MassPreviewText(from: &decoder))
        case 24: self = .massPreviewVoice(MassPreviewVoice(from: &decoder))
        case 25: self = .massPreviewWxCard(MassPreviewWxCard(from: &decoder))
        case 26: self = .massSpeedGet(MassSpeedGet(from: &decoder))
        case 27: self = .massSpeedSet(MassSpeedSet(from: &decoder))
        case 28: self = .massUploadNews(MassUploadNews(from: &decoder))
        case 29: self = .massUploadVideo(MassUploadVideo(from: &decoder))
        case 30: self = .massUsersImages(MassUsersImages(from: &decoder))
        case 31: self = .massUsersMpNews(MassUsersMpNews(from: &decoder))
        case 32: self = .massUsersMpVideo(MassUsersMpVideo(from: &decoder))
        case 33: self = .massUsersText(MassUsersText(from: &decoder))
        case 34: self = .massUsersVoice(MassUsersVoice(from: &decoder))
        case 35: self = .massUsersWxCard(MassUsersWxCard(from: &decoder))
        case 36: self = .subscribeBiz(SubscribeBizSend(from: &decoder))
        case 37: self = .template(TemplateSend(from: &decoder))
        default: self = .templateSubscribe(TemplateSubscribe(from: &decoder))
        }
    }

    public var outcome: MessageOutcome {
        switch self {
        case .customImage(let message): .known(message)
        case .customMiniProgramPage(let message): .known(message)
        case .customMpNews(let message): .known(message)
        case .customMpNewsArticle(let message): .known(message)
        case .customMsgMenu(let message): .known(message)
        case .customMusic(let message): .known(message)
        case .customNews(let message): .known(message)
        case .customText(let message): .known(message)
        case .customTyping(let message): .known(message)
        case .customVideo(let message): .known(message)
        case .customVoice(let message): .known(message)
        case .customWxCard(let message): .known(message)
        case .massAllImages(let message): .known(message)
        case .massAllMpNews(let message): .known(message)
        case .massAllMpVideo(let message): .known(message)
        case .massAllText(let message): .known(message)
        case .massAllVoice(let message): .known(message)
        case .massAllWxCard(let message): .known(message)
        case .massDelete(let message): .known(message)
        case .massGet(let message): .known(message)
        case .massPreviewImage(let message): .known(message)
        case .massPreviewMpNews(let message): .known(message)
        case .massPreviewMpVideo(let message): .known(message)
        case .massPreviewText(let message): .known(message)
        case .massPreviewVoice(let message): .known(message)
        case .massPreviewWxCard(let message): .known(message)
        case .massSpeedGet(let message): .known(message)
        case .massSpeedSet(let message): .known(message)
        case .massUploadNews(let message): .known(message)
        case .massUploadVideo(let message): .known(message)
        case .massUsersImages(let message): .known(message)
        case .massUsersMpNews(let message): .known(message)
        case .massUsersMpVideo(let message): .known(message)
        case .massUsersText(let message): .known(message)
        case .massUsersVoice(let message): .known(message)
        case .massUsersWxCard(let message): .known(message)
        case .subscribeBiz(let message): .known(message)
        case .template(let message): .known(message)
        case .templateSubscribe(let message): .known(message)
        case .unknown(let message): .unknown(message)
        case .malformed(let message): .malformed(message)
        }
    }
}

/// The messages of OfficialAccount.
public enum OfficialAccount: MessagePlatform {
    public typealias Inbound = InboundMessage
    public typealias Answer = Reply
    public typealias Outbound = OutboundMessage

    public static var name: String { "OfficialAccount" }

    /// What can be said in several forms: as a passive reply, and through the HTTP API.
    public enum Content: Sendable, Equatable {
        /// A picture.
        case image(mediaID: String)
        /// A piece of music.
        case music(
            url: String, hqURL: String? = nil, thumbMediaID: String, title: String? = nil, description: String? = nil
        )
        /// Articles that open pages outside WeChat. A message to a user's message, and a customer-service message, has
        /// one.
        case news([Article])
        /// Text, which may have line feeds and links.
        case text(String)
        /// A video.
        case video(mediaID: String, thumbMediaID: String? = nil, title: String? = nil, description: String? = nil)
        /// A recording.
        case voice(mediaID: String)
    }

    public static func reply(
        _ content: Content, to user: String, from account: String, at time: UnixTime
    ) -> (any Message)? {
        Reply(content, toUserName: user, fromUserName: account, createTime: time)?.message
    }

    public static func customerServiceMessage(_ content: Content, to openID: String) -> (any OutgoingMessage)? {
        OutboundMessage.custom(content, toUser: openID)?.message as? any OutgoingMessage
    }
}

extension Reply {
    /// Creates the reply that carries a content; `nil` where there is none.
    public init?(_ content: OfficialAccount.Content, toUserName: String, fromUserName: String, createTime: UnixTime) {
        switch content {
        case .image(let mediaID):
            let message = ImageReply(
                toUserName: toUserName, fromUserName: fromUserName, createTime: createTime,
                image: .init(mediaID: mediaID))
            self = .image(message)
        case .music(let url, let hqURL, let thumbMediaID, let title, let description):
            let message = MusicReply(
                toUserName: toUserName, fromUserName: fromUserName, createTime: createTime,
                music: .init(
                    title: title, description: description, musicURL: url, hqMusicURL: hqURL,
                    thumbMediaID: thumbMediaID))
            self = .music(message)
        case .news(let news) where news.count <= 8:
            let message = NewsReply(
                toUserName: toUserName, fromUserName: fromUserName, createTime: createTime, articleCount: news.count,
                articles: news.map {
                    .init(title: $0.title, description: $0.description, picURL: $0.picURL, url: $0.url)
                })
            self = .news(message)
        case .text(let text):
            let message = TextReply(
                toUserName: toUserName, fromUserName: fromUserName, createTime: createTime, content: text)
            self = .text(message)
        case .video(let mediaID, _, let title, let description):
            let message = VideoReply(
                toUserName: toUserName, fromUserName: fromUserName, createTime: createTime,
                video: .init(mediaID: mediaID, title: title, description: description))
            self = .video(message)
        case .voice(let mediaID):
            let message = VoiceReply(
                toUserName: toUserName, fromUserName: fromUserName, createTime: createTime,
                voice: .init(mediaID: mediaID))
            self = .voice(message)
        default: return nil
        }
    }
}

extension OutboundMessage {
    /// The message to `POST /cgi-bin/message/custom/send` that carries a content; `nil` where there is none.
    public static func custom(
        _ content: OfficialAccount.Content, toUser: String, customerService: CustomerServiceSender? = nil,
        aiContext: AIMessageContext? = nil
    ) -> Self? {
        switch content {
        case .image(let mediaID):
            let message = CustomImage(
                toUser: toUser, image: .init(mediaID: mediaID), customerService: customerService, aiContext: aiContext)
            return .customImage(message)
        case .music(let url, let hqURL, let thumbMediaID, let title, let description):
            let message = CustomMusic(
                toUser: toUser,
                music: .init(
                    title: title, description: description, musicURL: url, hqMusicURL: hqURL,
                    thumbMediaID: thumbMediaID),
                customerService: customerService, aiContext: aiContext)
            return .customMusic(message)
        case .news(let news) where news.count <= 1:
            let message = CustomNews(
                toUser: toUser,
                news: .init(
                    articles: news.map {
                        .init(
                            title: $0.title, description: $0.description ?? "", url: $0.url ?? "",
                            picURL: $0.picURL ?? "")
                    }),
                customerService: customerService, aiContext: aiContext)
            return .customNews(message)
        case .text(let text):
            let message = CustomText(
                toUser: toUser, text: .init(content: text), customerService: customerService, aiContext: aiContext)
            return .customText(message)
        case .video(let mediaID, let thumbMediaID, let title, let description):
            let message = CustomVideo(
                toUser: toUser,
                video: .init(mediaID: mediaID, thumbMediaID: thumbMediaID, title: title, description: description),
                customerService: customerService, aiContext: aiContext)
            return .customVideo(message)
        case .voice(let mediaID):
            let message = CustomVoice(
                toUser: toUser, voice: .init(mediaID: mediaID), customerService: customerService, aiContext: aiContext)
            return .customVoice(message)
        default: return nil
        }
    }
}

extension OutboundMessage {
    /// The message to `POST /cgi-bin/message/mass/sendall` that carries a content; `nil` where there is none.
    public static func massAll(
        _ content: OfficialAccount.Content, filter: MassFilter, sendsReposts: Bool? = nil, clientMsgID: String? = nil
    ) -> Self? {
        switch content {
        case .image(let mediaID):
            let message = MassAllImages(
                filter: filter, images: .init(mediaIDs: [mediaID]), sendsReposts: sendsReposts,
                clientMsgID: clientMsgID)
            return .massAllImages(message)
        case .text(let text):
            let message = MassAllText(
                filter: filter, text: .init(content: text), sendsReposts: sendsReposts, clientMsgID: clientMsgID)
            return .massAllText(message)
        case .voice(let mediaID):
            let message = MassAllVoice(
                filter: filter, voice: .init(mediaID: mediaID), sendsReposts: sendsReposts, clientMsgID: clientMsgID)
            return .massAllVoice(message)
        default: return nil
        }
    }
}

extension OutboundMessage {
    /// The message to `POST /cgi-bin/message/mass/preview` that carries a content; `nil` where there is none.
    public static func massPreview(
        _ content: OfficialAccount.Content, toUser: String? = nil, toWeChatID: String? = nil
    ) -> Self? {
        switch content {
        case .image(let mediaID):
            let message = MassPreviewImage(toUser: toUser, toWeChatID: toWeChatID, image: .init(mediaID: mediaID))
            return .massPreviewImage(message)
        case .text(let text):
            let message = MassPreviewText(toUser: toUser, toWeChatID: toWeChatID, text: .init(content: text))
            return .massPreviewText(message)
        case .voice(let mediaID):
            let message = MassPreviewVoice(toUser: toUser, toWeChatID: toWeChatID, voice: .init(mediaID: mediaID))
            return .massPreviewVoice(message)
        default: return nil
        }
    }
}

extension OutboundMessage {
    /// The message to `POST /cgi-bin/message/mass/send` that carries a content; `nil` where there is none.
    public static func massUsers(
        _ content: OfficialAccount.Content, toUsers: [String], sendsReposts: Bool? = nil, clientMsgID: String? = nil
    ) -> Self? {
        switch content {
        case .image(let mediaID):
            let message = MassUsersImages(
                toUsers: toUsers, images: .init(mediaIDs: [mediaID]), sendsReposts: sendsReposts,
                clientMsgID: clientMsgID)
            return .massUsersImages(message)
        case .text(let text):
            let message = MassUsersText(
                toUsers: toUsers, text: .init(content: text), sendsReposts: sendsReposts, clientMsgID: clientMsgID)
            return .massUsersText(message)
        case .voice(let mediaID):
            let message = MassUsersVoice(
                toUsers: toUsers, voice: .init(mediaID: mediaID), sendsReposts: sendsReposts, clientMsgID: clientMsgID)
            return .massUsersVoice(message)
        default: return nil
        }
    }
}
