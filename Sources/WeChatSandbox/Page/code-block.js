// A text of the wire: coloured, to be scrolled by keyboard, and to be copied as it is.

import { fill, h, icon, iconButton } from "./element.js";
import { coloured, spread } from "./markup.js";
import { word } from "./words.js";
import { toast } from "./toast.js";

/** A button that copies a text, and shows for a moment that it did. */
export function copyButton(text, label = word("copy")) {
  const button = iconButton("copy", label, async () => {
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      toast(word("notCopied"), { isProblem: true });
      return;
    }
    fill(button, icon("check"));
    toast(word("copied"));
    setTimeout(() => fill(button, icon("copy")), 1500);
  });
  return button;
}

/** A block with the text's title and its copy button. What is copied is the text, not its layout here. */
export function codeBlock(title, text) {
  return h("figure", { class: "code-block" },
    h("figcaption", {}, h("span", {}, title), copyButton(text, `${word("copy")}: ${title}`)),
    text
      ? h("pre", { tabindex: "0", "aria-label": title }, h("code", {}, coloured(spread(text))))
      : h("p", { class: "hint" }, word("emptyBody")));
}

/** Several texts in one place, a tab for each: `[title, text]`. */
export function codeTabs(label, texts) {
  if (texts.length === 1) return codeBlock(...texts[0]);
  const body = h("div", { role: "tabpanel" });
  const tabs = texts.map(([title], index) => h("button", { type: "button", role: "tab", class: "tab",
    onclick: () => choose(index) }, title));
  const bar = h("div", { role: "tablist", class: "tabs", "aria-label": label, onkeydown: move }, tabs);
  const place = h("span", { class: "tabs-copy" });

  function choose(chosen) {
    tabs.forEach((tab, index) => {
      tab.setAttribute("aria-selected", String(index === chosen));
      tab.tabIndex = index === chosen ? 0 : -1;
    });
    const [title, text] = texts[chosen];
    fill(body, h("pre", { tabindex: "0", "aria-label": title }, h("code", {}, coloured(spread(text)))));
    body.setAttribute("aria-label", title);
    fill(place, copyButton(text, `${word("copy")}: ${title}`));
  }

  function move(event) {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const to = (tabs.indexOf(document.activeElement) + step + tabs.length) % tabs.length;
    choose(to);
    tabs[to].focus();
  }

  choose(0);
  return h("div", { class: "code-block" }, h("div", { class: "code-bar" }, bar, place), body);
}
