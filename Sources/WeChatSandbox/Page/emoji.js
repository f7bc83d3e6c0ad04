// WeChat's own emoji travel as names in brackets, in the language of the sender's phone, or as the older signs that begin
// with a slash. The page shows each as the Unicode emoji that comes nearest.

const FACES = [
  ["🙂", "微笑", "Smile", "/::)"], ["😖", "撇嘴", "Grimace", "/::~"], ["😍", "色", "Drool", "/::B"],
  ["😳", "发呆", "Scowl", "/::|"], ["😎", "得意", "CoolGuy", "/:8-)"], ["😭", "流泪", "Sob", "/::<"],
  ["☺️", "害羞", "Shy", "/::$"], ["🤐", "闭嘴", "Silent", "/::X"], ["😴", "睡", "Sleep", "/::Z"],
  ["😢", "大哭", "Cry", "/::'("], ["😅", "尴尬", "Awkward", "/::-|"], ["😡", "发怒", "Angry", "/::@"],
  ["😜", "调皮", "Tongue", "/::P"], ["😁", "呲牙", "Grin", "/::D"], ["😮", "惊讶", "Surprise", "/::O"],
  ["🙁", "难过", "Frown", "/::("], ["😰", "囧", "Blush", "/:--b"], ["😫", "抓狂", "Scream", "/::Q"],
  ["🤮", "吐", "Puke", "/::T"], ["🤭", "偷笑", "Chuckle", "/:,@P"], ["😊", "愉快", "Joyful", "/:,@-D"],
  ["🙄", "白眼", "Slight", "/::d"], ["😤", "傲慢", "Smug", "/:,@o"], ["😪", "困", "Drowsy", "/:|-)"],
  ["😱", "惊恐", "Panic", "/::!"], ["😓", "流汗", "Sweat", "/::L"], ["😄", "憨笑", "Laugh", "/::>"],
  ["😌", "悠闲", "Commando", "/::,@"], ["💪", "奋斗", "Determined", "/:,@f"], ["🤬", "咒骂", "Scold", "/::-S"],
  ["❓", "疑问", "Shocked", "/:?"], ["🤫", "嘘", "Shhh", "/:,@x"], ["😵", "晕", "Dizzy", "/:,@@"],
  ["👋", "再见", "Bye", "/:bye"], ["👏", "鼓掌", "Clap", "/:handclap"], ["🥱", "哈欠", "Yawn", "/::-O"],
  ["😒", "鄙视", "Pooh-pooh", "/:>-|"], ["🥺", "委屈", "Wrong", "/:P-("], ["😘", "亲亲", "Kiss", "/::*"],
  ["🥹", "可怜", "Whimper", "/:8*"], ["🔪", "菜刀", "Cleaver", "/:pd"], ["🍉", "西瓜", "Watermelon", "/:<W>"],
  ["🍺", "啤酒", "Beer", "/:beer"], ["☕", "咖啡", "Coffee", "/:coffee"], ["🐷", "猪头", "Pig", "/:pig"],
  ["🌹", "玫瑰", "Rose", "/:rose"], ["🥀", "凋谢", "Wilt", "/:fade"], ["👄", "嘴唇", "Lips", "/:showlove"],
  ["❤️", "爱心", "Heart", "/:heart"], ["💔", "心碎", "BrokenHeart", "/:break"], ["🎂", "蛋糕", "Cake", "/:cake"],
  ["💣", "炸弹", "Bomb", "/:bome"], ["💩", "便便", "Poop", "/:shit"], ["🌙", "月亮", "Moon", "/:moon"],
  ["☀️", "太阳", "Sun", "/:sun"], ["🤗", "拥抱", "Hug", "/:hug"], ["👍", "强", "ThumbsUp", "/:strong"],
  ["👎", "弱", "ThumbsDown", "/:weak"], ["🤝", "握手", "Shake", "/:share"], ["✌️", "胜利", "Peace", "/:v"],
  ["🙏", "抱拳", "Salute", "/:@)"], ["☝️", "勾引", "Beckon", "/:jj"], ["✊", "拳头", "Fist", "/:@@"],
  ["👌", "OK", "OK", "/:ok"], ["🎁", "礼物", "Gift", "/:gift"], ["🧧", "红包", "Packet", ""],
  ["🎉", "庆祝", "Party", ""], ["😂", "破涕为笑", "Lol", ""], ["🐶", "旺柴", "Doge", ""], ["🤦", "捂脸", "Facepalm", ""],
  ["😏", "奸笑", "Smirk", ""], ["🤓", "机智", "Smart", ""], ["😣", "皱眉", "Moue", ""], ["✨", "耶", "Yeah!", ""],
  ["🍵", "茶", "Tea", ""], ["🔥", "火", "Fire", ""],
];

const byName = new Map();
for (const [emoji, chinese, english, sign] of FACES) {
  byName.set(`[${chinese}]`, emoji).set(`[${english}]`, emoji);
  if (sign) byName.set(sign, emoji);
}

const signs = FACES.map((face) => face[3]).filter(Boolean)
  .sort((one, other) => other.length - one.length)
  .map((sign) => sign.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));

/** What may be an emoji in a text: a name in brackets, or one of the older signs. */
export const emojiPattern = `\\[[^\\[\\]\\s]{1,12}\\]|${signs.join("|")}`;

/** The emoji for a name in brackets or a sign, if it is one. */
export const emojiNamed = (text) => byName.get(text);

/** The emoji that the composer offers, and the name of each in both languages. */
export const palette = FACES.filter(([emoji]) => emoji !== "❓").slice(0, 72)
  .map(([emoji, chinese, english]) => ({ emoji, name: { zh: chinese, en: english } }));
