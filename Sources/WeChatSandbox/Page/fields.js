// The form of a message, made from its schema: its fields with their meanings, and the controls of objects, lists and
// maps (those of one value are in controls.js). What is left blank is not in the message.

import { changed, Mistake, simpleControls } from "./controls.js";
import { fill, h, icon, iconButton, prose } from "./element.js";
import { readJSON, writeJSON } from "./json.js";
import { word } from "./words.js";

/** Fields that the sandbox fills in where a message leaves them out. */
const ENVELOPE = new Set(["ToUserName", "FromUserName", "CreateTime", "MsgId"]);

let number = 0;

/**
 * The form of a message. `element` is to be shown; `read()` gives the message, or nothing when a field has a mistake,
 * which is shown and gets the focus; `write(message)` fills it in; `refuse(path, words)` shows a refusal of the server's.
 */
export function messageForm(form, onchange) {
  const isOfEnvelope = (field) => field.kind === "constant" || ENVELOPE.has(field.name);
  const own = form.fields.filter((field) => !isOfEnvelope(field));
  const envelope = group(form.fields.filter(isOfEnvelope), "", { isEnvelope: true });
  const required = group(own.filter((field) => field.isRequired), "");
  const optional = group(own.filter((field) => !field.isRequired), "");
  const optionalPart = h("details", { class: "fold part" },
    h("summary", {}, word("optionalFields", { count: optional.count })), optional.element);
  optionalPart.open = !required.count;
  const groups = [required, optional, envelope];
  const element = h("div", { class: "fields", oninput: onchange, onchange },
    !own.length && h("p", { class: "hint" }, word("noFields")),
    required.count > 0 && h("section", { class: "part" }, h("h4", {}, word("requiredFields")), required.element),
    optional.count > 0 && optionalPart,
    envelope.count > 0 && h("details", { class: "fold part" },
      h("summary", {}, word("envelopeFields", { count: envelope.count })), envelope.element));

  return {
    element,
    /** The message, mistakes and blanks left out: for a look at it while it is typed. */
    draft: () => Object.assign({}, ...groups.map((part) => part.read({ isDraft: true }))),
    read() {
      const values = groups.map((part) => part.read({}));
      const first = element.querySelector("[aria-invalid=true]");
      if (first) {
        for (let fold = first.closest("details"); fold; fold = fold.parentElement.closest("details")) fold.open = true;
        first.focus();
        return undefined;
      }
      return Object.assign({}, ...values);
    },
    /** Fills in a message. The envelope's fields stay blank: sender and time are those of now. */
    write(message) {
      for (const part of [required, optional]) part.write(message);
      optionalPart.open ||= Object.keys(optional.read({ isDraft: true })).length > 0;
      onchange();
    },
    refuse(path, text) {
      const row = [...element.querySelectorAll(".field")].findLast((candidate) =>
        path === candidate.dataset.path || path?.startsWith(`${candidate.dataset.path}.`));
      if (!row) return false;
      for (let fold = row.closest("details"); fold; fold = fold.parentElement.closest("details")) fold.open = true;
      row.dispatchEvent(new CustomEvent("refuse", { detail: text }));
      return true;
    },
  };
}

/** Several fields of one object. */
function group(fields, path, { isEnvelope = false } = {}) {
  const rows = fields.map((field) => [field, row(field, path ? `${path}.${field.name}` : field.name, { isEnvelope })]);
  return {
    count: fields.length,
    element: h("div", { class: "group" }, rows.map(([, part]) => part.element)),
    read(options) {
      const values = {};
      for (const [field, part] of rows) {
        const value = part.read(options);
        if (value !== undefined) values[field.name] = value;
      }
      return values;
    },
    write(values) {
      for (const [field, part] of rows) part.write(values?.[field.name]);
    },
  };
}

/** A field with its name, its meaning, its control and the place for what is wrong with it. */
function row(field, path, { isEnvelope = false } = {}) {
  number += 1;
  const id = `value-${number}`;
  const isGroup = ["object", "list", "map"].includes(field.kind);
  const control = (controls[field.kind] ?? controls.text)(field, path, id, isEnvelope);
  const isNeeded = field.isRequired && !isEnvelope;
  const mistake = h("p", { class: "mistake", id: `${id}-mistake`, role: "alert", hidden: true });
  const hint = field.description && h("p", { class: "hint", id: `${id}-hint` }, prose(field.description));
  const caption = [
    h("code", {}, field.name),
    h("span", { class: "kind" }, word(`kindOf_${field.kind}`)),
    isNeeded && h("span", { class: "required" }, word("required")),
  ];
  const element = isGroup
    ? h("fieldset", { class: "field field-group", "data-path": path },
      h("legend", {}, caption), hint, control.element, mistake)
    : h("div", { class: "field", "data-path": path }, h("label", { for: id }, caption), hint, control.element, mistake);
  const target = control.input ?? element.querySelector("input, select, textarea, button");
  target?.setAttribute("aria-describedby", [hint && hint.id, mistake.id].filter(Boolean).join(" "));
  if (isNeeded && control.input) control.input.setAttribute("aria-required", "true");

  function show(text) {
    mistake.textContent = text ?? "";
    mistake.hidden = !text;
    target?.setAttribute("aria-invalid", String(Boolean(text)));
  }
  element.addEventListener("input", (event) => event.target.closest(".field") === element && show(null));
  element.addEventListener("refuse", (event) => {
    event.stopPropagation();
    show(event.detail);
    target?.focus();
  });

  return {
    element,
    read(options) {
      if (!options.isDraft) show(null);
      try {
        const value = control.read(options);
        if (value === undefined && isNeeded && !options.isDraft) show(word("isRequired", { name: field.name }));
        return value;
      } catch (error) {
        if (!(error instanceof Mistake)) throw error;
        if (!options.isDraft) show(error.message);
        return undefined;
      }
    },
    write(value) {
      show(null);
      control.write(value);
    },
  };
}

const controls = {
  ...simpleControls,

  object(field, path) {
    const isNeeded = (part) => Number(Boolean(part.isRequired));
    const parts = group([...field.fields].sort((one, other) => isNeeded(other) - isNeeded(one)), path);
    // An object that may be missing has a switch: its required fields count only where it is given.
    const isGiven = !field.isRequired && h("input", { type: "checkbox" });
    const show = () => {
      parts.element.hidden = isGiven && !isGiven.checked;
    };
    isGiven && isGiven.addEventListener("change", () => {
      show();
      changed(isGiven);
    });
    show();
    return {
      element: h("div", {}, isGiven && h("label", { class: "given" }, isGiven, word("given")), parts.element),
      read: (options) => (isGiven && !isGiven.checked ? undefined : parts.read(options)),
      write(value) {
        if (isGiven) isGiven.checked = value != null;
        parts.write(value ?? {});
        show();
      },
    };
  },

  list(field, path) {
    const items = h("ol", { class: "items" });
    let entries = [];

    function add(value, { focuses = false } = {}) {
      const index = entries.length;
      const item = field.item ?? { kind: "text" };
      const control = (controls[item.kind] ?? controls.text)({ ...item, isRequired: true, name: item.name ?? field.name },
        `${path}.${index}`, `${path}-${(number += 1)}`);
      control.input?.setAttribute("aria-label", word("item", { number: index + 1 }));
      const entry = { control, element: h("li", {}) };
      entries.push(entry);
      items.append(entry.element);
      fill(entry.element, h("div", { class: "item-head" }, h("span", { class: "item-number" }),
        iconButton("trash", word("removeItem", { number: index + 1 }), () => remove(entry))), control.element);
      if (value !== undefined) control.write(value);
      renumber();
      if (focuses) entry.element.querySelector("input, select, textarea")?.focus();
    }

    function remove(entry) {
      entries = entries.filter((candidate) => candidate !== entry);
      entry.element.remove();
      renumber();
      changed(items);
      more.focus();
    }

    function renumber() {
      entries.forEach(({ element }, index) => {
        element.querySelector(".item-number").textContent = word("item", { number: index + 1 });
        element.querySelector(".item-head button").setAttribute("aria-label", word("removeItem", { number: index + 1 }));
      });
    }

    const more = h("button", { type: "button", class: "button", onclick: () => {
      add(undefined, { focuses: true });
      changed(items);
    } }, icon("add"), word("addItem"));
    return {
      element: h("div", {}, items, more),
      read(options) {
        const values = entries.map(({ control }) => control.read(options)).filter((value) => value !== undefined);
        if (!values.length && !field.isRequired) return undefined;
        // Some lists are one text on the wire: 7,128.
        return field.separator ? values.join(field.separator) : values;
      },
      write(values) {
        entries = [];
        items.replaceChildren();
        const given = field.separator && typeof values === "string" ? values.split(field.separator) : values;
        for (const value of Array.isArray(given) ? given : []) add(value);
      },
    };
  },

  map(field) {
    const items = h("ol", { class: "items" });
    let entries = [];

    function add(name = "", value = "") {
      const key = h("input", { "aria-label": word("key"), placeholder: word("key"), autocomplete: "off" });
      const content = h("input", { "aria-label": word("value"), placeholder: word("value"), autocomplete: "off" });
      key.value = name;
      content.value = typeof value === "string" ? value : writeJSON(value);
      const entry = { key, content, isText: typeof value === "string" };
      entries.push(entry);
      const remove = () => {
        entries = entries.filter((candidate) => candidate !== entry);
        element.remove();
        changed(items);
        more.focus();
      };
      const element = h("li", { class: "map-row" }, key, content,
        iconButton("trash", word("removeItem", { number: entries.length }), remove));
      items.append(element);
      return key;
    }

    const more = h("button", { type: "button", class: "button", onclick: () => add().focus() },
      icon("add"), word("addItem"));
    return {
      element: h("div", {}, items, more),
      read() {
        const given = entries.filter(({ key }) => key.value !== "");
        if (!given.length) return field.isRequired ? {} : undefined;
        return Object.fromEntries(given.map(({ key, content, isText }) =>
          [key.value, isText ? content.value : parsed(content.value)]));
      },
      write(values) {
        entries = [];
        items.replaceChildren();
        for (const [name, value] of Object.entries(values ?? {})) add(name, value);
      },
    };
  },
};

/** A map's value that was no text: JSON if it still is that. */
function parsed(text) {
  try {
    return readJSON(text);
  } catch {
    return text;
  }
}
