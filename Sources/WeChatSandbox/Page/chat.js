// The conversation: entries as they come, times between them, and what is there before the first one.

import { fill, h, icon } from "./element.js";
import { content, summary } from "./contents.js";
import { WindowedList } from "./windowed-list.js";
import { chatTime } from "./times.js";
import { onLanguage, word } from "./words.js";
import { session } from "./session.js";

/** WeChat writes the time above a message that came more than five minutes after the one before it. */
const PAUSE = 300;

const scroller = document.getElementById("conversation");
const empty = document.getElementById("chat-empty");
const toEnd = document.getElementById("to-end");
const heard = document.getElementById("heard");

/** The conversation. `actions` are what entries and the empty state can do: see main.js. */
export function startChat(actions) {
  const indices = new Map();
  let unread = 0;

  const list = new WindowedList(scroller, {
    estimate: 84,
    makeElement: (entry, previous, index) => entryElement(entry, previous, index, actions),
    onchange: showUnread,
  });

  session.on("entry", (entry, isLive) => {
    if (indices.has(entry.id)) {
      list.update(indices.get(entry.id), entry);
      return;
    }
    indices.set(entry.id, list.length);
    list.append(entry);
    if (list.length === 1) showEmpty();
    if (!isLive) return;
    if (entry.from === "follower") list.follow();
    else if (!list.isFollowing) unread += 1;
    showUnread();
    if (entry.from !== "follower") heard.textContent = `${speaker(entry)}: ${summary(entry.content)}`;
  });
  session.on("reset", () => {
    indices.clear();
    unread = 0;
    list.replace([]);
    list.follow();
    showEmpty();
  });
  session.on("ready", showEmpty);
  session.on("account", showEmpty);
  onLanguage(() => {
    list.refresh();
    showEmpty();
    showUnread();
  });
  toEnd.addEventListener("click", () => {
    list.follow();
    focusEntry(list.length - 1);
  });
  scroller.addEventListener("keydown", move);
  // Entries share one tab stop: the one that had the focus last, or the newest.
  scroller.addEventListener("focusin", (event) => {
    const element = event.target.closest(".entry");
    if (element) current = Number(element.dataset.index);
  });

  let current = -1;

  function focusEntry(index) {
    list.reveal(index)?.focus({ preventScroll: true });
  }

  function move(event) {
    if (event.altKey || event.ctrlKey || event.metaKey || !list.length) return;
    const isOnEntry = event.target.classList.contains("entry");
    const last = list.length - 1;
    const from = isOnEntry ? Number(event.target.dataset.index) : last + 1;
    const keys = { ArrowUp: from - 1, ArrowDown: from + 1, Home: 0, End: last, PageUp: from - 8, PageDown: from + 8 };
    const to = keys[event.key];
    if (to !== undefined && (isOnEntry || event.target === scroller)) {
      event.preventDefault();
      focusEntry(Math.max(0, Math.min(last, to)));
    } else if (event.key === "Enter" && isOnEntry) {
      const entry = list.items[event.target.dataset.index];
      if (entry.exchange != null) actions.inspect(entry.exchange);
    }
  }

  function showUnread() {
    if (list.isFollowing) unread = 0;
    toEnd.hidden = list.isFollowing;
    toEnd.querySelector("span").textContent = unread ? word("newMessages", { count: unread }) : "";
  }

  function showEmpty() {
    empty.hidden = list.length > 0;
    if (!empty.hidden) fill(empty, emptyState(actions));
  }

  return {
    focus() {
      if (list.length) focusEntry(current >= 0 && current < list.length ? current : list.length - 1);
      else scroller.focus();
    },
  };
}

const speaker = (entry) =>
  word({ follower: "saidFollower", bot: "saidBot", system: "saidSystem" }[entry.from] ?? "saidSystem");

/** Kinds that stand in the middle, without a speaker's picture. */
const isNotice = (entry) => entry.from === "system" || ["event", "transfer", "failure"].includes(entry.content.kind);

function entryElement(entry, previous, index, actions) {
  const isFirstAfterPause = !previous || entry.time - previous.time > PAUSE;
  const time = chatTime(entry.time);
  const inspect = entry.exchange != null && h("button", { type: "button", class: "inspect-entry", tabindex: "-1",
    "aria-label": word("inspectEntry", { id: entry.exchange }), title: word("inspectEntry", { id: entry.exchange }),
    onclick: () => actions.inspect(entry.exchange) }, icon("inspect"));
  const side = isNotice(entry) ? "middle" : entry.from === "follower" ? "own" : "other";
  const via = side === "other" && entry.via && entry.via !== "reply" && entry.via !== "push"
    && h("p", { class: "via" }, word(`via_${entry.via}`));
  return h("article", { class: `entry entry-${side}`, tabindex: "-1", "data-index": index, "data-kind": entry.content.kind,
    "aria-label": `${speaker(entry)}, ${time}`, "aria-posinset": index + 1, "aria-setsize": "-1" },
    isFirstAfterPause && h("time", { class: "entry-time" }, time),
    h("div", { class: "entry-row" },
      side !== "middle" && avatar(entry.from),
      h("div", { class: "entry-content" }, content(entry, actions), via),
      inspect));
}

function avatar(from) {
  return h("span", { class: `avatar avatar-${from}`, "aria-hidden": "true" },
    from === "follower" ? (session.account?.follower?.nickname ?? "").slice(0, 1) || icon("follow") : icon("chat"));
}

function emptyState(actions) {
  const { callback, bot } = session.account ?? {};
  const hasBot = Boolean(callback?.url || bot);
  const button = (key, action, isMain) =>
    h("button", { type: "button", class: isMain ? "button main" : "button", onclick: action }, word(key));
  return [
    h("span", { class: "empty-picture", "aria-hidden": "true" }, icon("chat")),
    h("h2", {}, word("emptyTitle")),
    h("p", {}, word(hasBot ? "emptyText" : "emptyNoURL")),
    h("div", { class: "empty-actions" }, hasBot
      ? [button("emptyHello", () => actions.say(word("hello")), true), button("emptyFollow", actions.follow),
         button("emptyBrowse", actions.browse)]
      : button("emptySetURL", actions.openSettings, true)),
  ];
}
