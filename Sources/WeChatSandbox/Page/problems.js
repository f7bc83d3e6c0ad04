// Problems have codes, so that they can be explained in Chinese: the sandbox's own words are English. Where these name
// what was found in the answer, they stay beneath the Chinese.

import { language } from "./words.js";

/** By code: the title, the explanation, and whether the sandbox's own words tell more. */
const chinese = {
  timeOut: ["未在规定时间内应答", "微信最多等待 5 秒。请立即应答 success，耗时的结果改用客服消息发送。"],
  unreachable: ["该地址无人监听", "无法建立连接。机器人在运行吗？地址和端口对吗？"],
  cut: ["连接中断", "机器人在应答之前关闭了连接，原因请查看它自己的日志。"],
  notHTTP: ["该端口不是 Web 服务器", "应答方不使用 HTTP，请核对端口。"],
  badURL: ["地址无法使用", "请按 http://127.0.0.1:8080/wechat 的形式填写。"],
  untrusted: ["证书不受信任", "机器人的 HTTPS 证书未通过验证。", true],
  tooLarge: ["应答过大", "应答超出了微信接受的长度。", true],
  refused: ["机器人拒绝了请求", "机器人认为请求是伪造的。请核对它配置的 Token、EncodingAESKey、AppID 以及加密模式是否与此账号一致。"],
  notFound: ["机器人没有这个路径：404", "服务器在运行，但回调不在这个路径上，请核对路径。"],
  method: ["机器人不接受这种请求：405", "回调 URL 须接受 GET（验证 URL）与 POST（推送）。"],
  failed: ["机器人内部出错", "机器人处理请求时出错，原因请查看它自己的日志。微信会重试推送。"],
  status: ["状态码不是 200", "微信只接受状态码为 200 的应答。", true],
  notAMessage: ["应答不是消息", "应答须为消息、success 或空。", true],
  notWellFormed: ["回复的格式有误", "回复不是格式良好的 XML 或 JSON。", true],
  notEncrypted: ["回复未加密", "安全模式下回复必须加密。"],
  encryptedInPlainMode: ["明文模式下回复了密文", "明文模式下回复须为明文。"],
  badEnvelope: ["密文信封有误", "加密回复须包含 Encrypt、MsgSignature、TimeStamp 与 Nonce。", true],
  wrongSignature: ["回复的签名错误", "MsgSignature 与 Token、TimeStamp、Nonce、Encrypt 计算出的值不符，最常见的原因是 Token 不一致。", true],
  cannotDecrypt: ["回复无法解密", "请核对 EncodingAESKey 与 AppID。", true],
  wrongReceiveID: ["回复是为其他 AppID 加密的", "加密时写入的 AppID 须为此账号的 AppID。", true],
  wrongForm: ["回复的格式与推送不同", "推送为 XML 则回复 XML，推送为 JSON 则回复 JSON。", true],
  unknownReply: ["不认识的回复类型", "没有任何 schema 描述这种回复。"],
  malformedReply: ["回复不符合其 schema", "缺少必填字段或字段的值有误。", true],
  notAReply: ["此类型不能用作被动回复", "这种消息须通过接口发送，或者根本不由公众号发送。", true],
  wrongAddress: ["收件人或发件人有误", "回复的 ToUserName 须为推送的 FromUserName，FromUserName 须为推送的 ToUserName。", true],
  wrongEcho: ["应答不是 echostr", "验证 URL 时须原样返回 echostr，不能有其他内容。", true],
  badMessage: ["消息无法推送", "消息不符合其 schema。", true],
  success: ["已接受：不回复", "应答为空或 success：微信不显示任何内容，也不再重试。"],
  reply: ["已接受：有回复", "微信向粉丝显示此回复。"],
  echo: ["URL 验证通过", "echostr 已原样返回。"],
};

/** The title and the explanation of a problem or a verdict in the page's language, and the sandbox's own words for more. */
export function translateProblem({ code, title, explanation }) {
  const known = language() === "zh" && chinese[code];
  if (!known) return { title, explanation };
  const [ownTitle, ownExplanation, keepsOriginal] = known;
  return { title: ownTitle, explanation: ownExplanation, original: keepsOriginal ? explanation : undefined };
}
