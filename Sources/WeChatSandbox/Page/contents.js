// What a chat entry holds, as WeChat shows it: one function for each kind.

import { h, icon, link, webAddress } from "./element.js";
import { richText } from "./rich-text.js";
import { writeJSON } from "./json.js";
import { language, word, wordOr } from "./words.js";
import { shortType, typeName } from "./type-names.js";
import { mapPicture } from "./map-picture.js";

/**
 * The element for an entry's content. `actions.chooseMenuEntry(id, text)` sends the tap on a customer-service menu;
 * `actions.enlarge(url)` shows a picture alone.
 */
export function content(entry, actions) {
  const make = kinds[entry.content.kind] ?? kinds.other;
  return make(entry.content, entry, actions);
}

/** The content in one line, for the list and for whoever hears the page. */
export function summary(content) {
  switch (content.kind) {
    case "text": return content.text;
    case "news": return `${word("kind_news")}: ${content.articles[0]?.title ?? ""}`;
    case "menu": return content.head;
    case "failure": return content.title;
    case "event": return `${word("kind_event")}: ${typeName(shortType(content.type), language())}`;
    case "location": return `${word("kind_location")}: ${content.label}`;
    default: {
      const title = content.title ?? content.text ?? "";
      return `${wordOr(`kind_${content.kind}`, content.kind)}${title ? `: ${title}` : ""}`;
    }
  }
}

const bubble = (kind, ...children) => h("div", { class: `bubble bubble-${kind}` }, ...children);
const card = (kind, ...children) => h("div", { class: `card card-${kind}` }, ...children);

const kinds = {
  text(content, entry, actions) {
    const onMenuEntry = entry.from === "bot" ? actions.chooseMenuEntry : undefined;
    return bubble("text", richText(content.text ?? "", onMenuEntry));
  },

  image(content, entry, actions) {
    const image = picture(content.url, word("kind_image"));
    return h("button", { type: "button", class: "picture", "aria-label": word("enlarge"),
      onclick: () => actions.enlarge(content.url) }, image);
  },

  voice(content) {
    return h("div", { class: "stack" },
      voiceBubble(content),
      content.recognition && h("p", { class: "note" }, word("recognition", { text: content.recognition })));
  },

  video(content) {
    const video = h("video", { class: "video", controls: true, preload: "none", playsinline: true,
      "aria-label": content.title || word("kind_video") });
    // The addresses come from the bot: only those of the web, or the sandbox's own, are asked for.
    const address = mediaAddress(content.url);
    if (address) video.src = address;
    const cover = mediaAddress(content.thumbURL);
    if (cover) video.poster = cover;
    const hasText = content.title || content.description;
    return card("video", video, hasText && h("div", { class: "card-text" },
      content.title && h("div", { class: "card-title" }, content.title),
      content.description && h("p", { class: "card-description" }, content.description)));
  },

  music(content) {
    const address = webAddress(content.hqURL) ?? webAddress(content.url);
    return card("music",
      h("div", { class: "music-cover" }, content.thumbURL ? picture(content.thumbURL, "") : icon("music"),
        address && playButton(address)),
      h("div", { class: "card-text" },
        h("div", { class: "card-title" }, content.title || word("kind_music")),
        content.description && h("p", { class: "card-description" }, content.description)));
  },

  news(content) {
    const [first, ...others] = content.articles ?? [];
    if (!first) return bubble("text", word("kind_news"));
    return others.length ? articles(first, others) : article(first);
  },

  menu(content, entry, actions) {
    const entries = (content.list ?? []).map((item) =>
      h("li", {}, h("button", { type: "button", class: "text-button",
        onclick: () => actions.chooseMenuEntry(item.id, item.content) }, item.content)));
    return bubble("menu",
      content.head && h("p", {}, richText(content.head, actions.chooseMenuEntry)),
      h("ul", { class: "menu-entries" }, entries),
      content.tail && h("p", {}, richText(content.tail, actions.chooseMenuEntry)));
  },

  location(content) {
    return card("location",
      h("div", { class: "card-text" },
        h("div", { class: "card-title" }, content.label || word("kind_location")),
        h("p", { class: "card-description" }, `${content.latitude}, ${content.longitude}`)),
      mapPicture(content.latitude, content.longitude));
  },

  link(content) {
    return link(content.url, { class: "card card-link" },
      h("div", { class: "card-title" }, content.title || content.url),
      h("div", { class: "card-row" },
        h("p", { class: "card-description" }, content.description || content.url),
        h("span", { class: "card-thumb" }, icon("link"))));
  },

  miniProgramPage(content) {
    return card("program",
      h("div", { class: "card-source" }, icon("program"), content.appID),
      h("div", { class: "card-title" }, content.title),
      content.thumbURL
        ? picture(content.thumbURL, "", "card-cover") : h("div", { class: "card-cover blank" }, icon("program")),
      h("div", { class: "card-footer" }, icon("program"), word("kind_miniProgramPage"),
        h("code", {}, content.pagePath)));
  },

  template(content) {
    const rows = Object.entries(content.fields ?? {}).map(([name, field]) => {
      const value = String(field?.value ?? (typeof field === "object" ? writeJSON(field) : field));
      // The two that old templates begin and end with are sentences of their own.
      if (name === "first" || name === "remark") return h("div", { class: "template-sentence" }, h("dd", {}, value));
      return h("div", {}, h("dt", {}, name), h("dd", {}, value));
    });
    const children = [
      h("div", { class: "card-source" }, icon("template"), word("kind_template")),
      h("dl", { class: "template-fields" }, rows),
      h("div", { class: "card-footer" },
        webAddress(content.url) ? [word("details"), h("span", { class: "chevron", "aria-hidden": "true" }, "›")]
          : h("code", {}, content.templateID)),
    ];
    return webAddress(content.url)
      ? link(content.url, { class: "card card-template" }, ...children) : card("template", ...children);
  },

  transfer(content) {
    const text = content.account ? word("transferTo", { account: content.account }) : word("transferAny");
    return h("p", { class: "notice" }, icon("headset"), h("span", {}, text));
  },

  event(content) {
    return h("p", { class: "notice", title: content.description },
      icon("event"), h("span", {}, typeName(shortType(content.type), language())),
      content.summary && h("code", {}, content.summary));
  },

  failure(content, entry, actions) {
    const translation = word("failureTranslation");
    const cause = actions.translateProblem({ ...content, title: content.cause });
    return h("div", { class: "failure" },
      h("p", { class: "failure-title" }, icon("warning"), h("span", {}, content.title)),
      h("div", { class: "failure-note" },
        translation && h("p", { class: "failure-translation" }, translation),
        cause.title && h("strong", {}, cause.title),
        cause.explanation && h("p", {}, cause.explanation),
        entry.exchange != null && h("button", { type: "button", class: "text-button",
          onclick: () => actions.inspect(entry.exchange) }, word("why"))));
  },

  other(content) {
    const name = shortType(content.type ?? content.kind);
    return card("other",
      h("div", { class: "card-source" }, icon("event"), typeName(name, language())),
      h("pre", {}, writeJSON(content.message ?? content, 2)));
  },
};

/** An address from which a picture or a sound may be fetched: the web's, or a path of the sandbox. */
function mediaAddress(address) {
  return webAddress(address) ?? (address?.startsWith?.("/sandbox/media/") ? address : null);
}

/** A picture, or the words that it does not load. */
function picture(address, description, name = "") {
  const url = mediaAddress(address);
  const missing = () => h("span", { class: `missing ${name}`, title: address ?? "" }, icon("picture"),
    h("span", {}, word("pictureMissing")));
  if (!url) return missing();
  const image = h("img", { class: name, alt: description, loading: "lazy", decoding: "async",
    referrerpolicy: "no-referrer", onerror: () => image.replaceWith(missing()) });
  image.src = url;
  return image;
}

function article({ title, description, pictureURL, url }) {
  return link(url, { class: "card card-article" },
    h("div", { class: "card-title" }, title || url),
    pictureURL && picture(pictureURL, "", "card-cover"),
    description && h("p", { class: "card-description" }, description),
    h("div", { class: "card-footer" }, word("readMore"), h("span", { class: "chevron", "aria-hidden": "true" }, "›")));
}

function articles(first, others) {
  return h("div", { class: "card card-articles" },
    link(first.url, { class: "article-first" },
      first.pictureURL ? picture(first.pictureURL, "", "card-cover") : h("div", { class: "card-cover blank" }),
      h("div", { class: "article-title" }, first.title || first.url)),
    others.map(({ title, url, pictureURL }) =>
      link(url, { class: "article-row" }, h("span", {}, title || url),
        pictureURL && picture(pictureURL, "", "article-thumb"))));
}

// One sound at a time: who taps another stops the first.
let playing = null;

function toggle(address, button, failed) {
  const isSame = playing?.button === button;
  playing?.stop();
  if (isSame) return;
  const audio = new Audio(address);
  const stop = () => {
    audio.pause();
    button.setAttribute("aria-pressed", "false");
    playing = null;
  };
  playing = { button, stop };
  button.setAttribute("aria-pressed", "true");
  audio.addEventListener("ended", stop);
  const fail = () => {
    stop();
    failed();
  };
  audio.addEventListener("error", fail, { once: true });
  audio.play().catch(() => {});
}

function playButton(address) {
  const button = h("button", { type: "button", class: "play", "aria-label": word("play"), "aria-pressed": "false",
    onclick: () => toggle(address, button, () => button.replaceWith(
      link(address, { class: "play", title: word("notPlayed"), "aria-label": word("notPlayed") }, icon("download")))) },
    icon("play"), icon("pause"));
  return button;
}

function voiceBubble(content) {
  const address = mediaAddress(content.url);
  const note = h("p", { class: "note", role: "status", hidden: true });
  const button = h("button", { type: "button", class: "bubble bubble-voice", disabled: !address, "aria-pressed": "false",
    "aria-label": `${word("kind_voice")}: ${word("play")}`,
    onclick: () => toggle(address, button, () => {
      const download = h("a", { download: "" }, word("notPlayed"));
      download.href = address;
      note.replaceChildren(download);
      note.hidden = false;
    }) }, icon("voice"), h("span", {}, word("kind_voice")));
  return h("div", {}, button, note);
}
