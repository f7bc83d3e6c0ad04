// A short line that comes and goes: what was done, or why it was not.

import { h } from "./element.js";
import { word } from "./words.js";

const place = document.getElementById("toasts");

/** Shows a line for some seconds; a problem stays longer, and is told at once to whoever hears the page. */
export function toast(text, { isProblem = false } = {}) {
  const line = h("p", { class: isProblem ? "toast problem" : "toast", role: isProblem ? "alert" : "status" }, text);
  place.append(line);
  setTimeout(() => line.remove(), isProblem ? 8000 : 3000);
}

/** Shows why the sandbox refused something. */
export function tellRefusal(error) {
  toast(error.message && error.message !== "null" ? error.message : word("notReached"), { isProblem: true });
}
