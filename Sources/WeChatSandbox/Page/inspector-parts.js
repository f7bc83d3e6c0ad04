// What the inspector's list and its details share.

import { h } from "./element.js";
import { language, word } from "./words.js";
import { shortType, typeName } from "./type-names.js";

const inspector = document.getElementById("inspector");

/** Shows the detail: on a narrow screen it takes the list's place until it is closed. */
export function openDetail() {
  inspector.classList.add("with-detail");
}

/** Back to the list, which has the focus again. Gives whether there was a way back: beside each other both are seen. */
export function closeDetail() {
  const isAlone = inspector.checkVisibility() && !inspector.querySelector(".inspector-list").checkVisibility();
  inspector.classList.remove("with-detail");
  if (!isAlone) return false;
  inspector.querySelector(".line[aria-selected=true]")?.focus();
  return true;
}

/** An exchange's name: the last part of its type, as a reader calls it. */
export function exchangeName(exchange) {
  if (exchange.type === "verification") return word("verification");
  return typeName(shortType(exchange.type), language());
}

/** Names and values, one beneath the other. */
export function table(pairs) {
  return h("dl", { class: "pairs" }, pairs.map(([name, value]) => h("div", {}, h("dt", {}, name), h("dd", {}, value))));
}
