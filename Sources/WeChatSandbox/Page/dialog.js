// Windows over the page. The browser keeps the focus within them, closes them on Escape, and gives the focus back.

import { fill, h, iconButton } from "./element.js";
import { word } from "./words.js";

/**
 * Opens a dialog with a title and content, and gives it. Its content is made by `make(dialog)`. It is gone once closed;
 * a press beside it closes it too.
 */
export function openDialog(titleKey, make, { name = "" } = {}) {
  const title = h("h2", { id: "dialog-title" }, word(titleKey));
  const body = h("div", { class: "dialog-body" });
  const dialog = h("dialog", { class: `dialog ${name}`, "aria-labelledby": "dialog-title" },
    h("header", { class: "dialog-header" }, title, iconButton("close", word("close"), () => dialog.close())),
    body);
  dialog.addEventListener("close", () => dialog.remove());
  // The backdrop belongs to the dialog: a press on it has the dialog itself as its target, outside of its box.
  dialog.addEventListener("pointerdown", (event) => {
    const { left, right, top, bottom } = dialog.getBoundingClientRect();
    const { clientX: x, clientY: y, target } = event;
    if (target === dialog && (x < left || x > right || y < top || y > bottom)) dialog.close();
  });
  document.body.append(dialog);
  fill(body, make(dialog));
  dialog.showModal();
  dialog.querySelector("[data-first-focus]")?.focus();
  return dialog;
}

let fieldNumber = 0;

/** A label with its control, and a sentence beneath where there is one. */
export function field(label, control, hint) {
  fieldNumber += 1;
  control.id ||= `field-${fieldNumber}`;
  const hintID = `hint-${fieldNumber}`;
  if (hint) control.setAttribute("aria-describedby", hintID);
  return h("div", { class: "field" }, h("label", { for: control.id }, label), control,
    hint && h("p", { class: "hint", id: hintID }, hint));
}

/** A list to choose one of: pairs of a value and its text. */
export function select(choices, chosen, properties = {}) {
  return h("select", properties,
    choices.map(([value, text]) => h("option", { value, selected: value === chosen }, text)));
}
