// All types that WeChat pushes: a list to search in, and the form of the chosen one.

import { breakable, fill, h, iconButton, prose } from "./element.js";
import { messageForm } from "./fields.js";
import { openDialog } from "./dialog.js";
import { coloured } from "./markup.js";
import { writeJSON } from "./json.js";
import { language, word, wordOr } from "./words.js";
import { namesOf, typeName } from "./type-names.js";
import { remember, remembered } from "./memory.js";
import { server } from "./server.js";
import { session } from "./session.js";
import { toast } from "./toast.js";

/** How many of the types that were sent last stand above the others. */
const RECENT = 5;
/** A control that can be typed into, in the part of a form that is open. */
const FIRST_FIELD = ".fields :is(section, [open]) :is(input:not([readonly]), textarea, select)";

/** Opens the catalogue; with a type and a message, at the form of that type with the message filled in. */
export function openCatalogue({ type = null, message = null } = {}) {
  return openDialog("catalogueTitle", (dialog) => {
    const search = h("input", { type: "search", role: "combobox", "aria-expanded": "true", "aria-controls": "types",
      "aria-autocomplete": "list", "aria-label": word("search"), placeholder: word("searchTypes"), autocomplete: "off",
      spellcheck: "false", "data-first-focus": !type, oninput: () => showTypes(), onkeydown: move });
    const count = h("span", { class: "count", role: "status" });
    const types = h("div", { id: "types", role: "listbox", class: "types", "aria-label": word("catalogueTitle") });
    const form = h("section", { class: "type-form" }, h("div", { class: "empty" }, h("p", {}, word("chooseType"))));
    const texts = new Map(session.forms.map((each) => [each, searchText(each)]));
    let active = null;

    function showTypes() {
      const terms = search.value.toLowerCase().split(/\s+/).filter(Boolean);
      const found = session.forms.filter((each) => terms.every((term) => texts.get(each).includes(term)))
        .map((each) => [rank(each, terms), each]).sort((one, other) => one[0] - other[0]).map(([, each]) => each);
      const groups = new Map();
      const put = (title, each) => groups.set(title, [...(groups.get(title) ?? []), each]);
      if (!terms.length) {
        for (const each of recentForms()) put(word("recent"), each);
      }
      for (const each of found) put(groupTitle(each), each);
      fill(types, [...groups].map(([title, members]) => h("div", { role: "group", "aria-label": title },
        h("div", { class: "types-title", "aria-hidden": "true" }, title), members.map(option))));
      if (!found.length) {
        fill(types, h("div", { class: "empty" }, h("p", {}, session.forms.length ? word("noType") : word("loading"))));
      }
      count.textContent = word("typesFound", { count: found.length });
      activate(terms.length ? types.querySelector("[role=option]") : null);
    }

    function option(each) {
      const name = typeName(each.name, language());
      return h("div", { role: "option", id: `type-${each.type}-${Math.random().toString(36).slice(2, 7)}`, class: "type",
        "data-type": each.type, "aria-selected": "false", onclick: () => showForm(each) },
        h("span", { class: "type-name" }, breakable(name), name !== each.name && h("code", {}, breakable(each.name))),
        h("span", { class: "type-wire" }, wireName(each)),
        h("span", { class: "type-description" }, each.description?.replaceAll("`", "")));
    }

    function activate(element) {
      active?.setAttribute("aria-selected", "false");
      active = element;
      active?.setAttribute("aria-selected", "true");
      active?.scrollIntoView({ block: "nearest" });
      if (active) search.setAttribute("aria-activedescendant", active.id);
      else search.removeAttribute("aria-activedescendant");
    }

    function move(event) {
      const options = [...types.querySelectorAll("[role=option]")];
      const at = options.indexOf(active);
      const to = { ArrowDown: at + 1, ArrowUp: at < 0 ? options.length - 1 : at - 1 }[event.key];
      if (to !== undefined && options[to]) {
        event.preventDefault();
        activate(options[to]);
      } else if (event.key === "Enter" && active) {
        event.preventDefault();
        showForm(session.forms.find((each) => each.type === active.dataset.type));
      }
    }

    function showForm(each, values = null) {
      const preview = h("code", {});
      const controls = messageForm(each, () =>
        fill(preview, coloured(writeJSON({ ...constants(each), ...controls.draft() }, 2))));
      const error = h("p", { class: "mistake form-mistake", role: "alert", hidden: true });
      const name = typeName(each.name, language());
      const body = h("form", { novalidate: true, onsubmit: (event) => {
        event.preventDefault();
        submit();
      } },
        h("header", { class: "form-header" },
          iconButton("back", word("back"), back, { class: "icon-button only-narrow" }),
          h("div", {},
            h("h3", { tabindex: "-1" }, breakable(name)),
            h("p", { class: "detail-facts" }, h("code", {}, each.type), each.wire && h("span", {}, each.wire.toUpperCase())),
            h("p", { class: "hint" }, prose(each.description)))),
        h("div", { class: "form-scroll" }, controls.element,
          h("details", { class: "fold part" },
            h("summary", {}, word("messageAsJSON")), h("pre", { tabindex: "0" }, preview)),
          error),
        h("footer", { class: "form-footer" },
          h("button", { type: "button", class: "button", onclick: () => {
            controls.write(each.sample ?? {});
            body.querySelector(FIRST_FIELD)?.focus();
          } }, word("sampleValues")),
          h("button", { type: "button", class: "button", onclick: () => controls.write({}) }, word("clear")),
          h("button", { type: "submit", class: "button main" }, word("send"))));

      async function submit() {
        error.hidden = true;
        const message = controls.read();
        if (!message) return;
        try {
          await server.push(each.type, message);
        } catch (refusal) {
          if (controls.refuse(refusal.field, refusal.message)) return;
          error.textContent = refusal.message || word("notReached");
          error.hidden = false;
          return;
        }
        noteRecent(each.type);
        dialog.close();
        toast(word("sentEvent", { name }));
      }

      fill(form, body);
      controls.write(values ?? {});
      dialog.classList.add("with-form");
      for (const element of types.querySelectorAll(".type")) {
        element.classList.toggle("chosen", element.dataset.type === each.type);
      }
      (body.querySelector(FIRST_FIELD) ?? body.querySelector("h3")).focus();
    }

    function back() {
      dialog.classList.remove("with-form");
      search.focus();
    }

    // On a narrow screen Escape goes back to the list first.
    dialog.addEventListener("cancel", (event) => {
      if (!dialog.classList.contains("with-form") || !matchMedia("(max-width: 760px)").matches) return;
      event.preventDefault();
      back();
    });
    let isWanted = type !== null;
    function showWanted() {
      const wanted = isWanted && session.forms.find((each) => each.type === type);
      if (!wanted) return;
      isWanted = false;
      showForm(wanted, message);
    }

    showTypes();
    const isClosed = new AbortController();
    dialog.addEventListener("close", () => isClosed.abort());
    session.addEventListener("forms", () => {
      for (const each of session.forms) texts.set(each, searchText(each));
      showTypes();
      showWanted();
    }, { signal: isClosed.signal });
    // The form takes the focus, and so waits until the dialog is shown.
    setTimeout(showWanted);
    return [
      h("div", { class: "type-list" }, h("div", { class: "search-row" }, search, count), types),
      form,
    ];
  }, { name: "catalogue" });
}

const constants = (form) =>
  Object.fromEntries(form.fields.filter(({ kind }) => kind === "constant").map(({ name, value }) => [name, value]));

/** What tells a type from the others on the wire: its event, or its message's kind. */
function wireName(form) {
  const values = Object.entries(constants(form)).filter(([, value]) => value !== "event").map(([, value]) => value);
  return values.join(" · ");
}

function searchText(form) {
  const namesOfField = (field) =>
    [field.name, field.kind === "constant" && field.value, fieldNames(field.fields ?? field.item?.fields)].join(" ");
  const fieldNames = (fields = []) => fields.map(namesOfField).join(" ");
  return [namesOf(form.name), form.type, form.channel, form.description, fieldNames(form.fields)].join(" ").toLowerCase();
}

/** Names count before wire names, and both before descriptions and fields. */
function rank(form, terms) {
  const first = terms[0];
  // Before anything is looked for: what users say, then what happens, then the channels with addresses of their own.
  if (!first) return (form.channel ? 2 : 0) + (form.folder === "Message" ? 0 : 1);
  if (wireName(form).toLowerCase() === first) return 0;
  if (namesOf(form.name).toLowerCase().startsWith(first)) return 1;
  if (namesOf(form.name).toLowerCase().includes(first)) return 2;
  return wireName(form).toLowerCase().includes(first) ? 3 : 4;
}

function groupTitle(form) {
  const folder = wordOr(`folder_${form.folder}`, form.folder);
  return form.channel ? `${form.channel} · ${folder}` : folder;
}

function recentForms() {
  const types = remembered("recent", "").split(" ");
  return types.map((type) => session.forms.find((form) => form.type === type)).filter(Boolean);
}

function noteRecent(type) {
  const others = remembered("recent", "").split(" ").filter((other) => other && other !== type);
  remember("recent", [type, ...others].slice(0, RECENT).join(" "));
}
