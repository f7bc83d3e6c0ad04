// A text as WeChat shows it: addresses become links, emoji names become emoji, and of a bot's text the one tag that
// WeChat knows, <a href="…">…</a>, becomes a link. Everything else that looks like HTML stays the text it is.

import { h, link, webAddress } from "./element.js";
import { emojiNamed, emojiPattern } from "./emoji.js";

const ANCHOR = `<a\\s+href=(?:"[^"<>]*"|'[^'<>]*')[^<>]*>[^<]*</a>`;
// What ends a sentence after an address is no part of it, nor are the brackets and the Chinese around it.
const ADDRESS = `https?://[^\\s<>"'\\u3000-\\u303f\\uff00-\\uffef\\u4e00-\\u9fff]+`;
const TRAILING = /[.,;:!?)\]}]+$/;

/**
 * The nodes of a text. With `onMenuEntry` the text is a bot's: anchors count, and a link of a customer-service menu
 * (`weixin://bizmsgmenu`) calls it with the entry's ID and text.
 */
export function richText(text, onMenuEntry) {
  const pattern = new RegExp(`${onMenuEntry ? `${ANCHOR}|` : ""}${ADDRESS}|${emojiPattern}`, "gi");
  const nodes = [];
  let end = 0;
  for (const { 0: match, index } of text.matchAll(pattern)) {
    const [node, length] = nodeFor(match, onMenuEntry);
    if (!node) continue;
    nodes.push(text.slice(end, index), node);
    end = index + length;
  }
  nodes.push(text.slice(end));
  return nodes.filter((node) => node !== "");
}

function nodeFor(match, onMenuEntry) {
  if (match.startsWith("<")) return [anchor(match, onMenuEntry), match.length];
  if (/^https?:/i.test(match)) {
    const address = match.replace(TRAILING, "");
    return webAddress(address) ? [link(address, {}, address), address.length] : [null, 0];
  }
  const emoji = emojiNamed(match);
  return emoji ? [h("span", { class: "emoji", title: match }, emoji), match.length] : [null, 0];
}

function anchor(match, onMenuEntry) {
  const [, quoted, text] = /href=("[^"]*"|'[^']*')[^>]*>([^<]*)</i.exec(match);
  const address = quoted.slice(1, -1).replaceAll("&amp;", "&");
  if (webAddress(address)) return link(address, {}, text);
  if (!address.startsWith("weixin://bizmsgmenu?")) return null;
  const query = new URLSearchParams(address.slice(address.indexOf("?") + 1));
  const content = query.get("msgmenucontent") ?? text;
  const choose = () => onMenuEntry(query.get("msgmenuid"), content);
  return h("button", { type: "button", class: "text-button", onclick: choose }, text);
}
