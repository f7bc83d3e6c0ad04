// What the page says, in both languages. A word with {name} in it takes a value; a message's own texts come from its
// schema and stay in English, but for the names of the commonest types (type-names.js).

import { remember, remembered } from "./memory.js";

const words = {
  title: ["WeChat Sandbox", "微信沙盒"],
  chat: ["Chat", "聊天"],
  inspector: ["Inspector", "检查器"],
  views: ["Views", "视图"],
  skip: ["Skip to the message box", "跳到输入框"],
  language: ["中文", "English"],
  languageLabel: ["切换到中文", "Switch to English"],
  theme_system: ["Colours: as the system", "外观：跟随系统"],
  theme_light: ["Colours: light", "外观：浅色"],
  theme_dark: ["Colours: dark", "外观：深色"],
  close: ["Close", "关闭"],
  cancel: ["Cancel", "取消"],
  back: ["Back", "返回"],
  send: ["Send", "发送"],
  copy: ["Copy", "复制"],
  copied: ["Copied", "已复制"],
  notCopied: ["The browser did not allow copying", "浏览器不允许复制"],
  noConnection: ["No connection to the sandbox. Is it still running? Trying again…", "与沙盒的连接已断开。它还在运行吗？正在重试…"],
  notReached: ["The sandbox did not answer. Is it still running?", "沙盒没有应答。它还在运行吗？"],

  // The bar above
  toBot: ["Pushes go to", "推送到"],
  noURL: ["No callback URL yet", "尚未设置回调 URL"],
  builtIn: ["built-in bot “{bot}”", "内置机器人“{bot}”"],
  settings: ["Settings", "设置"],
  mode_plain: ["plain mode", "明文模式"],
  mode_compatible: ["compatible mode", "兼容模式"],
  mode_safe: ["safe mode", "安全模式"],

  // The chat
  account: ["Official account", "公众号"],
  platform_OfficialAccount: ["Official account", "公众号"],
  platform_MiniProgram: ["Mini program", "小程序"],
  platform_WeCom: ["WeCom", "企业微信"],
  platform_OpenPlatform: ["Open platform", "开放平台"],
  platform_Channels: ["Channels", "视频号"],
  asFollower: ["You are {name}, a follower", "你是粉丝“{name}”"],
  typing: ["waiting for the bot…", "等待机器人回复…"],
  history: ["Conversation", "聊天记录"],
  emptyTitle: ["Say something to your bot", "跟你的机器人说句话"],
  emptyText: [
    "What you type goes to the bot's callback URL as WeChat would send it, signed and in the mode you chose.",
    "你输入的内容会像微信那样签名、按所选模式加密，推送到机器人的回调 URL。"],
  emptyNoURL: [
    "First tell where your bot listens, or start the sandbox with --bot echo to talk to the built-in one.",
    "请先填写机器人的回调 URL；也可以用 --bot echo 启动沙盒，直接与内置机器人对话。"],
  emptySetURL: ["Enter the callback URL", "填写回调 URL"],
  emptyHello: ["Say “Hello”", "说“你好”"],
  hello: ["Hello", "你好"],
  emptyFollow: ["Follow the account", "关注公众号"],
  emptyBrowse: ["Send an event…", "发送事件…"],
  newMessages: ["{count} new", "{count} 条新消息"],
  toEnd: ["To the newest message", "回到最新消息"],
  inspectEntry: ["Inspect exchange {id}", "检查第 {id} 次交互"],
  saidFollower: ["You", "你"],
  saidBot: ["Bot", "机器人"],
  saidSystem: ["WeChat", "微信"],
  unfollowed: ["You do not follow this account.", "你尚未关注该公众号。"],
  follow: ["Follow", "关注"],
  messageBox: ["Message", "消息"],
  messageHint: ["Type as a follower…", "以粉丝身份输入…"],
  emoji: ["Emoji", "表情"],
  more: ["More to send", "更多"],
  toMenu: ["Custom menu", "自定义菜单"],
  toKeyboard: ["Keyboard", "键盘"],
  emptyMenu: ["This button has nothing in it", "该按钮没有内容"],
  dropHere: ["Drop a picture to send it", "松开以发送图片"],

  // What can be sent
  action_picture: ["Picture", "图片"],
  action_voice: ["Voice", "语音"],
  action_video: ["Video", "视频"],
  action_location: ["Location", "位置"],
  action_scan: ["Scan code", "扫一扫"],
  action_link: ["Link", "链接"],
  action_follow: ["Follow", "关注"],
  action_unfollow: ["Unfollow", "取消关注"],
  action_all: ["All types", "全部类型"],
  scanTitle: ["Scan a QR code with a scene", "扫描带参数的二维码"],
  scanText: [
    "A follower's scan is a SCAN event; who does not follow yet follows by it (EventKey begins with qrscene_).",
    "已关注的用户触发 SCAN 事件；未关注的用户会先关注（EventKey 以 qrscene_ 开头）。"],
  scene: ["Scene", "场景值"],
  sceneHint: ["A number, or up to 64 characters", "数字，或不超过 64 个字符"],
  scan: ["Scan", "扫描"],
  locationTitle: ["Send a location", "发送位置"],
  place: ["Place", "地点"],
  otherPlace: ["Another place", "其他地点"],
  latitude: ["Latitude", "纬度"],
  longitude: ["Longitude", "经度"],
  zoom: ["Zoom", "缩放级别"],
  label: ["Label", "地址"],
  linkTitle: ["Send a link", "发送链接"],
  linkName: ["Title", "标题"],
  linkDescription: ["Description", "描述"],
  linkURL: ["Address", "网址"],
  notWebAddress: ["An address begins with http:// or https://", "网址须以 http:// 或 https:// 开头"],
  sentEvent: ["Sent: {name}", "已发送：{name}"],

  // Content
  kind_image: ["Picture", "图片"],
  kind_voice: ["Voice message", "语音消息"],
  kind_video: ["Video", "视频"],
  kind_music: ["Music", "音乐"],
  kind_news: ["Article", "图文消息"],
  kind_menu: ["Menu", "菜单"],
  kind_transfer: ["Transfer to customer service", "转接客服"],
  kind_location: ["Location", "位置"],
  kind_link: ["Link", "链接"],
  kind_event: ["Event", "事件"],
  kind_template: ["Template message", "模板消息"],
  kind_miniProgramPage: ["Mini program", "小程序"],
  kind_failure: ["Failure", "故障"],
  kind_other: ["Other message", "其他消息"],
  via_reply: ["Passive reply", "被动回复"],
  "via_customer-service": ["Customer-service message", "客服消息"],
  via_template: ["Template message", "模板消息"],
  via_mass: ["Mass message", "群发消息"],
  readMore: ["Read the article", "阅读全文"],
  details: ["Details", "详情"],
  play: ["Play", "播放"],
  pause: ["Pause", "暂停"],
  notPlayed: ["This browser cannot play it (WeChat's voices are AMR). Download", "浏览器无法播放（微信语音为 AMR 格式）。下载"],
  pictureMissing: ["The picture does not load", "图片无法加载"],
  enlarge: ["Show the picture larger", "查看大图"],
  recognition: ["Recognised: {text}", "识别结果：{text}"],
  transferTo: ["The chat goes to customer service: {account}", "会话已转接给客服：{account}"],
  transferAny: ["The chat goes to customer service", "会话已转接给客服"],
  failureTranslation: [
    "The account's service is out of order. Try again later.", ""],
  why: ["See what happened", "查看经过"],

  // The catalogue of types and the form
  catalogueTitle: ["Send a message or an event", "发送消息或事件"],
  search: ["Search", "搜索"],
  searchTypes: ["Name, event, field, words…", "名称、事件、字段、关键词…"],
  typesFound: ["{count} types", "{count} 种类型"],
  noType: ["Nothing is called so. Try an event's wire name (SCAN), or a word of its description.",
    "没有找到。试试事件的原名（如 SCAN）或描述中的词。"],
  folder_Message: ["Messages", "消息"],
  folder_Event: ["Events", "事件"],
  recent: ["Sent lately", "最近发送"],
  chooseType: ["Choose a type on the left. Its form is made from its schema.", "在左侧选择一种类型，表单由其 schema 生成。"],
  loading: ["Loading…", "加载中…"],
  sampleValues: ["Fill in sample values", "填入示例值"],
  clear: ["Clear", "清空"],
  requiredFields: ["Required", "必填"],
  optionalFields: ["Optional ({count})", "选填（{count}）"],
  envelopeFields: ["Filled in by the sandbox ({count})", "由沙盒填写（{count}）"],
  filledIn: ["filled in", "自动填写"],
  noFields: ["This type has no fields of its own: just send it.", "此类型没有其他字段，直接发送即可。"],
  required: ["required", "必填"],
  isRequired: ["{name} is required.", "{name} 为必填项。"],
  notInteger: ["A whole number is wanted.", "请填写整数。"],
  notNumber: ["A number is wanted.", "请填写数字。"],
  notGiven: ["(not given)", "（不填）"],
  yes: ["yes", "是"],
  no: ["no", "否"],
  otherValue: ["Another value…", "其他值…"],
  otherValueOf: ["Another value of {name}", "{name} 的其他值"],
  now: ["Now", "现在"],
  addItem: ["Add an item", "添加一项"],
  removeItem: ["Remove item {number}", "删除第 {number} 项"],
  item: ["Item {number}", "第 {number} 项"],
  key: ["Key", "键"],
  value: ["Value", "值"],
  given: ["Give this field", "填写此字段"],
  messageAsJSON: ["The message as JSON", "消息的 JSON"],
  kindOf_text: ["text", "文本"],
  kindOf_integer: ["integer", "整数"],
  kindOf_id: ["ID", "编号"],
  kindOf_number: ["number", "数字"],
  kindOf_flag: ["0 or 1", "0 或 1"],
  kindOf_boolean: ["true or false", "true 或 false"],
  kindOf_time: ["time", "时间"],
  kindOf_uri: ["address", "网址"],
  kindOf_enumeration: ["one of", "枚举"],
  kindOf_object: ["object", "对象"],
  kindOf_list: ["list", "列表"],
  kindOf_map: ["map", "键值对"],
  kindOf_constant: ["constant", "常量"],

  // The inspector
  traffic: ["Traffic", "流量记录"],
  filter: ["Show", "显示"],
  filter_all: ["All", "全部"],
  filter_pushes: ["Pushes", "推送"],
  filter_calls: ["API calls", "接口调用"],
  filter_problems: ["Problems", "问题"],
  nothingYet: ["Nothing has happened yet", "还没有任何记录"],
  nothingYetText: [
    "Each push to your bot, and each call of your bot to the API, appears here with everything that went over the wire.",
    "每次推送到机器人、机器人每次调用接口，都会在这里显示完整的收发内容。"],
  nothingSo: ["Nothing of this kind yet", "没有此类记录"],
  nothingChosen: ["Choose a line to see what went over the wire.", "选择一行，查看完整的收发内容。"],
  notKept: ["The sandbox no longer keeps this exchange: it keeps the newest ones.", "沙盒只保留最近的交互，这一次已不在其中。"],
  verification: ["URL verification", "URL 验证"],
  exchangeNumber: ["exchange {id}", "交互 {id}"],
  running: ["running", "进行中"],
  good: ["good", "正常"],
  bad: ["problem", "有问题"],
  attempts: ["Attempts", "尝试"],
  attempt: ["Attempt {number}", "第 {number} 次"],
  attemptCount: ["{count} attempts", "{count} 次尝试"],
  noAnswer: ["no answer", "无应答"],
  waiting: ["Waiting for the bot…", "等待机器人应答…"],
  pushed: ["The push, in the clear", "推送内容（明文）"],
  request: ["Request", "请求"],
  response: ["Response", "应答"],
  headers: ["Headers", "头部"],
  envelope: ["Body as sent", "发送的原文"],
  envelopeEncrypted: ["Envelope as sent", "发送的密文信封"],
  body: ["Body", "正文"],
  emptyBody: ["Empty.", "空。"],
  reply: ["Reply", "回复"],
  replyOf: ["Reply, decrypted", "回复（已解密）"],
  noReply: ["The bot sent no reply message.", "机器人没有回复消息。"],
  decoded: ["Decoded", "解码"],
  signature: ["The reply's signature", "回复的签名"],
  signatureGood: ["The signature is right", "签名正确"],
  signatureBad: ["The signature is wrong", "签名错误"],
  signature_sent: ["Sent", "收到的值"],
  signature_computed: ["Computed", "计算得出"],
  signature_parameter: ["Parameter", "参数"],
  signature_parts: ["Joined in this order", "按此顺序拼接"],
  signature_explanation: ["Why", "原因"],
  query: ["Query", "查询参数"],
  started: ["Started", "开始时间"],
  duration: ["Duration", "耗时"],
  mode: ["Mode", "模式"],
  type: ["Type", "类型"],
  sendAgain: ["Send again", "再次发送"],
  editAndSend: ["Edit and send", "修改后发送"],
  errorCode: ["Error code", "错误码"],
  status: ["Status", "状态"],
  apiCall: ["API call of the bot", "机器人的接口调用"],
  succeeded: ["The call succeeded", "调用成功"],
  failed: ["The call failed: {errcode} {errmsg}", "调用失败：{errcode} {errmsg}"],
  replyEncrypted: ["The reply came encrypted", "回复已加密"],
  replyPlain: ["The reply came in the clear", "回复为明文"],

  // Settings
  callbackURL: ["Callback URL", "回调 URL"],
  callbackURLHint: ["Where your bot listens, as http://localhost:8080/wechat", "机器人监听的地址，如 http://localhost:8080/wechat"],
  modeHint: ["Must be the mode that your bot is set to.", "须与机器人的设置一致。"],
  format: ["Format of pushes", "推送格式"],
  platform: ["Platform", "平台"],
  save: ["Save", "保存"],
  saved: ["Saved", "已保存"],
  verify: ["Verify the URL", "验证 URL"],
  verifyHint: ["WeChat's GET with echostr, as the console does when a URL is saved.", "与公众平台保存 URL 时相同：带 echostr 的 GET 请求。"],
  identity: ["Account", "账号"],
  appID: ["AppID", "AppID"],
  originalID: ["Original ID", "原始 ID"],
  followerID: ["Follower's OpenID", "粉丝的 OpenID"],
  address: ["Sandbox", "沙盒地址"],
  addressHint: ["Send your bot's API calls to the sandbox's address instead of https://api.weixin.qq.com.", "让机器人把接口请求发到沙盒地址，而不是 https://api.weixin.qq.com。"],
  secretsHint: ["Token, EncodingAESKey and AppSecret stand in the terminal where the sandbox was started.", "Token、EncodingAESKey 与 AppSecret 显示在启动沙盒的终端中。"],
  faults: ["Errors on demand", "按需出错"],
  faultPath: ["API path", "接口路径"],
  faultKind: ["Fault", "故障"],
  fault_errcode: ["Error code", "错误码"],
  fault_delay: ["Delay (seconds)", "延迟（秒）"],
  fault_cut: ["Connection cut", "断开连接"],
  fault_status: ["HTTP status", "HTTP 状态码"],
  faultValue: ["Value", "值"],
  faultTimes: ["Times", "次数"],
  faultSet: ["The next calls of {path} will fail so", "接下来对 {path} 的调用会如此出错"],
  setFault: ["Set", "设置"],
  reset: ["Forget the histories", "清空记录"],
  resetHint: ["The chat, the traffic and uploaded media are gone for every window.", "所有窗口中的聊天与流量记录都会清除。"],
  resetDone: ["The histories are forgotten", "记录已清空"],

  // Shortcuts
  shortcuts: ["Keyboard shortcuts", "键盘快捷键"],
  singleKeys: ["Single-key shortcuts", "启用单键快捷键"],
  singleKeysHint: ["They count where nothing is being typed.", "仅在没有输入时有效。"],
  key_enter: ["Send the message; a new line with Shift", "发送消息；加 Shift 换行"],
  key_message: ["To the message box", "转到输入框"],
  key_catalogue: ["Send a message or an event", "发送消息或事件"],
  key_chat: ["To the conversation", "转到聊天记录"],
  key_inspector: ["To the inspector", "转到检查器"],
  key_arrows: ["Move through conversation or traffic", "在聊天或流量记录中移动"],
  key_open: ["Inspect the entry that has the focus", "检查当前条目"],
  key_neighbours: ["Earlier or later line of the inspector", "检查器中的上一条、下一条"],
  key_settings: ["Settings", "设置"],
  key_language: ["Language", "切换语言"],
  key_theme: ["Colours", "切换外观"],
  key_help: ["This list", "显示此列表"],
  key_escape: ["Close what is open; back to the message box", "关闭；回到输入框"],
};

const languages = { en: 0, zh: 1 };
const listeners = new Set();
let current = remembered("language", null);
if (!(current in languages)) current = navigator.language?.toLowerCase().startsWith("zh") ? "zh" : "en";
document.documentElement.lang = tag();

/** The language of the page: `en` or `zh`. */
export const language = () => current;

/** The language as the browser's formats take it. */
export function tag() {
  return current === "zh" ? "zh-CN" : "en";
}

/** Changes to the other language, for this visit and the next ones. */
export function switchLanguage() {
  current = current === "zh" ? "en" : "zh";
  remember("language", current);
  document.documentElement.lang = tag();
  translate(document);
  for (const listener of listeners) listener();
}

/** Calls back when the language has changed, so that what was made in the other one is made anew. */
export function onLanguage(listener) {
  listeners.add(listener);
}

/** The word under a key, with values put in. */
export function word(key, values = {}) {
  const text = words[key]?.[languages[current]];
  if (text === undefined) throw new RangeError(`No word "${key}"`);
  return text.replace(/\{(\w+)\}/g, (match, name) => values[name] ?? match);
}

/** The word under a key, or the text given where there is none: for names that the server chooses. */
export const wordOr = (key, text, values) => (key in words ? word(key, values) : text);

/** Puts words where the document asks for them: `data-word` as text, `data-label` as name and tip, `data-hint` in a field. */
export function translate(root) {
  for (const element of root.querySelectorAll("[data-word]")) element.textContent = word(element.dataset.word);
  for (const element of root.querySelectorAll("[data-label]")) {
    element.setAttribute("aria-label", word(element.dataset.label));
    if (element.matches("button")) element.title = word(element.dataset.label);
  }
  for (const element of root.querySelectorAll("[data-hint]")) element.placeholder = word(element.dataset.hint);
  document.title = word("title");
}
