// Controls of one value each. A control has its element, the input that takes the focus, and reads and writes the value
// that the field has on the wire; what is left blank reads as nothing.

import { h } from "./element.js";
import { writeJSON } from "./json.js";
import { word } from "./words.js";

/** A value that a field cannot take: the words say why. */
export class Mistake extends Error {}

/** A control in one line. `parse` makes a value of the text, which is not blank. */
function line(id, properties, parse, print = String) {
  const input = h("input", { id, autocomplete: "off", spellcheck: "false", ...properties });
  return {
    element: input,
    input,
    read: () => (input.value.trim() === "" ? undefined : parse(input.value)),
    write: (value) => {
      input.value = value == null ? "" : print(value);
    },
  };
}

const blank = (isEnvelope) => (isEnvelope ? { placeholder: word("filledIn") } : {});

function parseInteger(text) {
  if (!/^\s*[+-]?\d+\s*$/.test(text)) throw new Mistake(word("notInteger"));
  const value = Number(text);
  return Number.isSafeInteger(value) ? value : BigInt(text.trim());
}

/** A list of values that starts with none, and ends with a value of one's own where any is allowed. */
function choice(id, pairs, field) {
  const OTHER = "\u0000other";
  const input = h("select", { id, onchange: () => showOther() },
    h("option", { value: "" }, word("notGiven")),
    pairs.map(([value, text], index) => h("option", { value: String(index) }, text)),
    field && h("option", { value: OTHER }, word("otherValue")));
  const other = h("input", { hidden: true, autocomplete: "off",
    "aria-label": word("otherValueOf", { name: field?.name ?? "" }) });
  const hasIntegers = pairs.length > 0 && pairs.every(([value]) => typeof value !== "string");
  const showOther = () => {
    other.hidden = input.value !== OTHER;
    if (!other.hidden) other.focus();
  };
  return {
    element: h("div", { class: "choice" }, input, other),
    input,
    read() {
      if (input.value === "") return undefined;
      if (input.value !== OTHER) return pairs[input.value][0];
      if (other.value === "") return undefined;
      return hasIntegers ? parseInteger(other.value) : other.value;
    },
    write(value) {
      const index = pairs.findIndex(([candidate]) => String(candidate) === String(value));
      input.value = value == null ? "" : index >= 0 ? String(index) : field ? OTHER : "";
      other.value = value == null || index >= 0 ? "" : String(value);
      other.hidden = input.value !== OTHER;
    },
  };
}

/** Sends an `input` event: what a button changed counts as typed. */
export const changed = (element) => element.dispatchEvent(new Event("input", { bubbles: true }));

/** The controls by the kind of their field. */
export const simpleControls = {
  text(field, path, id, isEnvelope) {
    const input = h("textarea", { id, rows: "1", spellcheck: "false", ...blank(isEnvelope) });
    return {
      element: input,
      input,
      read: () => (input.value === "" ? undefined : input.value),
      write: (value) => {
        input.value = value == null ? "" : typeof value === "object" ? writeJSON(value) : String(value);
        input.rows = Math.min(6, Math.max(1, input.value.split("\n").length, Math.ceil(input.value.length / 60)));
      },
    };
  },

  integer: (field, path, id) => line(id, { inputmode: "numeric" }, parseInteger),

  /** A message's ID is a number, and text where WeChat's is. */
  id: (field, path, id, isEnvelope) => line(id, blank(isEnvelope), (text) =>
    /^\s*(0|-?[1-9]\d{0,17})\s*$/.test(text) ? parseInteger(text) : text),

  number: (field, path, id) => line(id, { inputmode: "decimal" }, (text) => {
    if (!Number.isFinite(Number(text))) throw new Mistake(word("notNumber"));
    return Number(text);
  }),

  uri: (field, path, id) => line(id, { type: "text", inputmode: "url", placeholder: "https://" }, (text) => text.trim()),

  flag: (field, path, id) => choice(id, [[1, `1 — ${word("yes")}`], [0, `0 — ${word("no")}`]]),

  boolean: (field, path, id) => choice(id, [[true, `true — ${word("yes")}`], [false, `false — ${word("no")}`]]),

  enumeration: (field, path, id) => choice(id, (field.cases ?? []).map(({ value, title, description }) =>
    [value, [String(value), description || title].filter(Boolean).join(" — ")]), field),

  time(field, path, id, isEnvelope) {
    const input = h("input", { id, inputmode: "numeric", autocomplete: "off", ...blank(isEnvelope) });
    const shown = h("span", { class: "time-shown" });
    const show = () => {
      const seconds = Number(input.value);
      shown.textContent = input.value && Number.isInteger(seconds) && Math.abs(seconds) < 8e12
        ? new Date(seconds * 1000).toLocaleString(document.documentElement.lang) : "";
    };
    input.addEventListener("input", show);
    return {
      element: h("div", { class: "with-button" }, input,
        h("button", { type: "button", class: "button", onclick: () => {
          input.value = String(Math.floor(Date.now() / 1000));
          changed(input);
        } }, word("now")), shown),
      input,
      read: () => (input.value.trim() === "" ? undefined : parseInteger(input.value)),
      write: (value) => {
        input.value = value == null ? "" : String(value);
        show();
      },
    };
  },

  // The sandbox fills in what tells the message from others; a constant within an object goes with the object.
  constant(field, path, id, isEnvelope) {
    const input = h("input", { id, value: String(field.value), readonly: true, tabindex: "-1" });
    return { element: input, input, read: () => (isEnvelope ? undefined : field.value), write: () => {} };
  },
};
