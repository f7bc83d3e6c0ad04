// Puts the parts together: what an entry, a button or a key does is said here, once.

import { fill, h, icon } from "./element.js";
import { onLanguage, switchLanguage, translate, word, wordOr } from "./words.js";
import { switchTheme, theme } from "./theme.js";
import { session } from "./session.js";
import { server } from "./server.js";
import { startChat } from "./chat.js";
import { startComposer } from "./composer.js";
import { startInspector } from "./inspector.js";
import { closeDetail } from "./inspector-parts.js";
import { openCatalogue } from "./catalogue.js";
import { openSettings } from "./settings.js";
import { openShortcuts, startShortcuts } from "./shortcuts.js";
import { enlarge, pickFile, pickLink, pickLocation, pickScene } from "./pickers.js";
import { translateProblem } from "./problems.js";
import { tellRefusal, toast } from "./toast.js";

const byID = (id) => document.getElementById(id);

/** Pushes a message, and tells why where the sandbox refuses it. */
const push = (type, message) => server.push(type, message).catch(tellRefusal);

/** Pushes a message by the name that its type has on the account's platform. */
const send = (name, message = {}) => push(`${session.account.platform}/${name}`, message);

async function sendFile(kind, file) {
  const name = { image: "ImageMessage", voice: "VoiceMessage", video: "VideoMessage" }[kind];
  try {
    const { mediaID, url } = await server.upload(kind, file);
    const format = file.name?.split(".").at(-1)?.toLowerCase() || "amr";
    await send(name, {
      image: { PicUrl: new URL(url, location.href).href, MediaId: mediaID },
      voice: { MediaId: mediaID, Format: format },
      video: { MediaId: mediaID, ThumbMediaId: mediaID },
    }[kind]);
  } catch (refusal) {
    tellRefusal(refusal);
  }
}

const scan = (scene) => (session.isFollowing || !session.form("SubscribeByQrCodeEvent")
  ? send("ScanEvent", { EventKey: scene }) : send("SubscribeByQrCodeEvent", { EventKey: `qrscene_${scene}` }));

const actions = {
  say: (text) => send("TextMessage", { Content: text }),
  /** A tap on an entry of a customer-service menu is a text that carries the entry's ID, where the platform has one. */
  chooseMenuEntry(id, text) {
    const hasID = id && session.form("TextMessage")?.fields.some(({ name }) => name === "bizmsgmenuid");
    return send("TextMessage", { Content: text, ...(hasID ? { bizmsgmenuid: id } : {}) });
  },
  follow: () => send("SubscribeEvent", { EventKey: "" }),
  unfollow: () => send("UnsubscribeEvent", { EventKey: "" }),
  sendFile,
  browse: () => openCatalogue(),
  openSettings: () => openSettings(actions.inspect),
  enlarge,
  translateProblem,
  inspect(id) {
    show("inspector");
    inspector.choose(id);
  },
  sendAgain: (exchange) => push(exchange.type, withoutTime(exchange.message.decoded)),
  edit: (exchange) => openCatalogue({ type: exchange.type, message: exchange.message.decoded }),

  /** What a tap on a button of the custom menu does: kinds that open something of the phone open its form here. */
  tapMenu(button) {
    const direct = { click: ["MenuClickEvent", button.key], view: ["MenuViewEvent", button.url],
      miniprogram: ["MenuViewMiniProgramEvent", button.pagepath] }[button.type];
    if (direct) return send(direct[0], { EventKey: direct[1] });
    const name = { scancode_push: "MenuScanCodePushEvent", scancode_waitmsg: "MenuScanCodeWaitMsgEvent",
      pic_sysphoto: "MenuPicSysPhotoEvent", pic_photo_or_album: "MenuPicPhotoOrAlbumEvent",
      pic_weixin: "MenuPicWeixinEvent", location_select: "MenuLocationSelectEvent" }[button.type];
    const form = name && session.form(name);
    if (!form) return toast(word("emptyMenu"));
    return openCatalogue({ type: form.type, message: { ...form.sample, EventKey: button.key } });
  },

  /** What the panel beneath the message box offers: only what the account's platform knows. */
  panel() {
    const file = (kind, accept) => () => pickFile(accept, (chosen) => sendFile(kind, chosen));
    const all = [
      { name: "picture", icon: "picture", needs: "ImageMessage", run: file("image", "image/*") },
      { name: "voice", icon: "microphone", needs: "VoiceMessage", run: file("voice", "audio/*,.amr,.speex") },
      { name: "video", icon: "video", needs: "VideoMessage", run: file("video", "video/*") },
      { name: "location", icon: "location", needs: "LocationMessage", run: () => pickLocation((place) =>
        send("LocationMessage", { Location_X: place.latitude, Location_Y: place.longitude, Scale: place.scale,
          Label: place.label })) },
      { name: "link", icon: "link", needs: "LinkMessage", run: () => pickLink(({ title, description, url }) =>
        send("LinkMessage", { Title: title, Description: description, Url: url })) },
      { name: "scan", icon: "scan", needs: "ScanEvent", run: () => pickScene(scan) },
      session.isFollowing
        ? { name: "unfollow", icon: "unfollow", needs: "UnsubscribeEvent", run: () => actions.unfollow() }
        : { name: "follow", icon: "follow", needs: "SubscribeEvent", run: () => actions.follow() },
      { name: "all", icon: "list", run: () => openCatalogue() },
    ];
    return all.filter(({ needs }) => !needs || session.form(needs));
  },
};

/** A message of the past, to be sent as of now: a repeated ID would be taken for one of WeChat's retries. */
function withoutTime(message) {
  const isOfThatTime = (name) => ["createtime", "create_time", "msgid"].includes(name.toLowerCase());
  return Object.fromEntries(Object.entries(message).filter(([name]) => !isOfThatTime(name)));
}

const chat = startChat(actions);
const composer = startComposer(actions);
const inspector = startInspector(actions);

/** On a narrow screen chat and inspector take turns; on a wide one both are there. */
function show(view) {
  document.body.dataset.view = view;
  for (const name of ["chat", "inspector"]) byID(`show-${name}`).setAttribute("aria-pressed", String(name === view));
}

startShortcuts({
  ...actions,
  toMessage() {
    show("chat");
    composer.focus();
  },
  toChat() {
    show("chat");
    chat.focus();
  },
  toInspector() {
    show("inspector");
    inspector.focus();
  },
  step(by) {
    show("inspector");
    inspector.step(by);
  },
  switchLanguage,
  switchTheme: changeTheme,
  escape() {
    if (closeDetail()) return;
    show("chat");
    composer.focus();
  },
});

function changeTheme() {
  switchTheme();
  drawChoices();
  toast(word(`theme_${theme()}`));
}

/** The buttons for language and colours. They are drawn when these change alone: an icon made anew blinks. */
function drawChoices() {
  fill(byID("language"), h("span", { class: "language-name" }, word("language")));
  fill(byID("theme"), icon(theme()));
  for (const [id, label] of [["language", word("languageLabel")], ["theme", word(`theme_${theme()}`)]]) {
    byID(id).setAttribute("aria-label", label);
    byID(id).title = label;
  }
}

/** What stands above: where pushes go, and whether the sandbox is there. */
function drawBar() {
  const { account } = session;
  const callback = account?.callback;
  const isSet = Boolean(callback?.url || account?.bot);
  const target = account?.bot && !callback?.url ? word("builtIn", { bot: account.bot }) : callback?.url ?? word("noURL");
  const manner = isSet && `${wordOr(`mode_${callback.mode}`, callback.mode)} · ${callback.format.toUpperCase()}`;
  fill(byID("target"), h("span", { class: `state state-${!session.isConnected ? "bad" : isSet ? "good" : "unset"}` }),
    h("span", { class: "target-url" }, target), manner && h("span", { class: "target-mode" }, manner));
  byID("target").setAttribute("aria-label", `${word("toBot")} ${target}. ${word("settings")}`);
  byID("account-name").textContent = wordOr(`platform_${account?.platform}`, word("account"));
  byID("account-note").textContent = session.isWaiting ? word("typing")
    : word("asFollower", { name: account?.follower?.nickname ?? "" });
  byID("account-note").classList.toggle("waiting", session.isWaiting);
  byID("offline").hidden = session.isConnected;
  byID("unfollowed").hidden = session.isFollowing;
}

let isBarScheduled = false;
function scheduleBar() {
  if (isBarScheduled) return;
  isBarScheduled = true;
  requestAnimationFrame(() => {
    isBarScheduled = false;
    drawBar();
  });
}

for (const name of ["account", "exchange", "connection", "reset", "ready", "subscription"]) session.on(name, scheduleBar);
onLanguage(() => {
  drawChoices();
  drawBar();
});
byID("show-chat").addEventListener("click", () => show("chat"));
byID("show-inspector").addEventListener("click", () => show("inspector"));
byID("target").addEventListener("click", actions.openSettings);
byID("open-settings").addEventListener("click", actions.openSettings);
byID("open-shortcuts").addEventListener("click", openShortcuts);
byID("open-catalogue").addEventListener("click", actions.browse);
byID("language").addEventListener("click", switchLanguage);
byID("theme").addEventListener("click", changeTheme);
byID("follow").addEventListener("click", actions.follow);

translate(document);
drawChoices();
drawBar();
show("chat");
session.start().catch(tellRefusal);
