// Chinese names of the commonest types, by the name that a type has on every platform. What is not here goes by its own
// name and its schema's description.

const chinese = {
  TextMessage: "文本消息", ImageMessage: "图片消息", VoiceMessage: "语音消息", VideoMessage: "视频消息",
  ShortVideoMessage: "小视频消息", LocationMessage: "地理位置消息", LinkMessage: "链接消息", FileMessage: "文件消息",
  MiniProgramPageMessage: "小程序卡片消息", DeviceTextMessage: "设备消息",
  SubscribeEvent: "关注", UnsubscribeEvent: "取消关注", SubscribeByQrCodeEvent: "扫描带参数二维码关注",
  SubscribeAfterPaymentEvent: "支付后关注", SubscribeByProductScanEvent: "扫描商品条码关注",
  ScanEvent: "扫描带参数二维码", LocationReportEvent: "上报地理位置", EnterEvent: "进入会话",
  MenuClickEvent: "点击菜单拉取消息", MenuViewEvent: "点击菜单跳转链接", MenuViewMiniProgramEvent: "点击菜单跳转小程序",
  MenuScanCodePushEvent: "菜单：扫码推事件", MenuScanCodeWaitMsgEvent: "菜单：扫码带提示",
  MenuPicSysPhotoEvent: "菜单：系统拍照发图", MenuPicPhotoOrAlbumEvent: "菜单：拍照或相册发图",
  MenuPicWeixinEvent: "菜单：微信相册发图", MenuLocationSelectEvent: "菜单：选择位置",
  TemplateSendJobFinishEvent: "模板消息发送结果", MassSendJobFinishEvent: "群发结果", PublishJobFinishEvent: "发布结果",
  KfCreateSessionEvent: "客服接入会话", KfCloseSessionEvent: "客服关闭会话", KfSwitchSessionEvent: "客服转接会话",
  SubscribeMsgPopupEvent: "订阅通知：用户操作弹窗", SubscribeMsgChangeEvent: "订阅通知：用户管理订阅",
  SubscribeMsgSentEvent: "订阅通知：发送结果", UserGetCardEvent: "领取卡券", UserDelCardEvent: "删除卡券",
  UserConsumeCardEvent: "核销卡券", UserGiftingCardEvent: "转赠卡券", UserViewCardEvent: "查看会员卡",
  UserPayFromPayCellEvent: "买单", CardPassCheckEvent: "卡券通过审核", CardNotPassCheckEvent: "卡券未通过审核",
  QualificationVerifySuccessEvent: "资质认证成功", QualificationVerifyFailEvent: "资质认证失败",
  NamingVerifySuccessEvent: "名称认证成功", NamingVerifyFailEvent: "名称认证失败", AnnualRenewEvent: "年审通知",
  VerifyExpiredEvent: "认证过期", WifiConnectedEvent: "Wi-Fi 连网成功", DebugDemoEvent: "调试推送",
};

/** A type's name for a reader of a language: the Chinese one where there is one, else the type's own. */
export function typeName(name, language) {
  return (language === "zh" && chinese[name]) || name;
}

/** The last part of a type: `ScanEvent` of `OfficialAccount/ScanEvent`. */
export const shortType = (type) => (type ?? "").split("/").at(-1);

/** All names by which a type is looked for. */
export const namesOf = (name) => `${name} ${chinese[name] ?? ""}`;
