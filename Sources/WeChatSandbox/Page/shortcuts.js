// Keys for everything. Those of a single letter count where nothing is typed, and can be turned off: whoever speaks to
// the browser, or leans on a key, must not set things off.

import { h } from "./element.js";
import { openDialog } from "./dialog.js";
import { remember, remembered } from "./memory.js";
import { word } from "./words.js";

const command = /Mac|iPhone|iPad/.test(navigator.platform) ? "⌘" : "Ctrl";

/** Keys and what they do, in the order of the list that the page shows. */
const SHORTCUTS = [
  [["Enter"], "key_enter"],
  [["/"], "key_message"],
  [["E"], "key_catalogue"],
  [[command, "K"], "key_catalogue"],
  [["C"], "key_chat"],
  [["I"], "key_inspector"],
  [["↑"], "key_arrows"],
  [["Enter"], "key_open"],
  [["["], "key_neighbours"],
  [["S"], "key_settings"],
  [["L"], "key_language"],
  [["T"], "key_theme"],
  [["?"], "key_help"],
  [["Esc"], "key_escape"],
];

/** Starts the keys. `actions` has a function for each: see main.js. */
export function startShortcuts(actions) {
  const byKey = {
    "/": actions.toMessage, c: actions.toChat, i: actions.toInspector, e: actions.browse, s: actions.openSettings,
    "[": () => actions.step(-1), "]": () => actions.step(1), l: actions.switchLanguage, t: actions.switchTheme,
    "?": openShortcuts,
  };
  document.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.isComposing) return;
    const isInDialog = Boolean(document.querySelector("dialog[open]"));
    if (event.key === "Escape" && !isInDialog) {
      actions.escape();
      return;
    }
    const hasCommand = event.ctrlKey || event.metaKey;
    if (hasCommand && !event.altKey && event.key.toLowerCase() === "k" && !isInDialog) {
      event.preventDefault();
      actions.browse();
      return;
    }
    if (hasCommand || event.altKey || isInDialog || isTyping(event.target)) return;
    if (remembered("singleKeys", "on") === "off") return;
    const run = byKey[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (!run) return;
    event.preventDefault();
    run();
  });
}

const isTyping = (element) => element.matches("input, textarea, select, [contenteditable]");

/** Shows the keys. */
export function openShortcuts() {
  openDialog("shortcuts", () => {
    const box = h("input", { type: "checkbox", onchange: () => remember("singleKeys", box.checked ? "on" : "off") });
    box.checked = remembered("singleKeys", "on") === "on";
    return [
      h("dl", { class: "shortcuts" }, SHORTCUTS.map(([keys, text]) => h("div", {},
        h("dt", {}, keysOf(keys, text)), h("dd", {}, word(text))))),
      h("label", { class: "given" }, box, word("singleKeys")),
      h("p", { class: "hint" }, word("singleKeysHint")),
    ];
  }, { name: "small" });
}

function keysOf(keys, text) {
  const shown = { key_arrows: ["↑", "↓", "Home", "End"], key_neighbours: ["[", "]"] }[text] ?? keys;
  return shown.map((key) => h("kbd", {}, key));
}
