// Everything that went over the wire: a list of pushes and API calls in the order of time, and the chosen one whole.

import { fill, h, icon } from "./element.js";
import { WindowedList } from "./windowed-list.js";
import { shortTime, length } from "./times.js";
import { onLanguage, word, wordOr } from "./words.js";
import { session } from "./session.js";
import { exchangeDetail } from "./exchange-detail.js";
import { callDetail } from "./call-detail.js";
import { toast } from "./toast.js";
import { exchangeName, openDetail } from "./inspector-parts.js";

const scroller = document.getElementById("traffic");
const detail = document.getElementById("detail");
const filters = document.getElementById("filters");
const FILTERS = ["all", "pushes", "calls", "problems"];

/** A line of the list is an exchange or a call: `{ key, kind, value }`. */
const lineOf = (kind, value) => ({ key: `${kind} ${value.id}`, kind, value });

const isProblem = ({ kind, value }) =>
  kind === "call" ? Boolean(value.errcode) || value.status >= 400 : value.state === "done" && !value.verdict?.isGood;

const passes = {
  all: () => true,
  pushes: ({ kind }) => kind === "exchange",
  calls: ({ kind }) => kind === "call",
  problems: isProblem,
};

/** The inspector. `actions` are what the detail can do: see main.js. */
export function startInspector(actions) {
  const lines = [];
  const byKey = new Map();
  let shownIndices = new Map();
  let filter = "all";
  let chosen = null;
  // The newest push is shown as it comes, until the reader chooses a line that is not the newest.
  let showsNewest = true;

  const list = new WindowedList(scroller, { estimate: 49, makeElement: rowElement });
  const nothing = h("div", { class: "empty" });
  scroller.before(nothing);

  for (const kind of ["exchange", "call"]) {
    session.on(kind, (value) => receive(lineOf(kind, value)));
  }
  session.on("reset", () => {
    lines.length = 0;
    byKey.clear();
    chosen = null;
    showsNewest = true;
    refill();
    showDetail();
  });
  session.on("ready", () => {
    if (showsNewest && !chosen) chooseNewest();
    showNothing();
  });
  onLanguage(() => {
    drawFilters();
    list.refresh();
    showDetail();
    showNothing();
  });
  scroller.addEventListener("keydown", move);

  function receive(line) {
    const known = byKey.get(line.key);
    if (known !== undefined) {
      lines[known] = line;
      const at = shownIndices.get(line.key);
      if (at !== undefined) list.update(at, line);
      else if (passes[filter](line)) show(line);
      if (chosen === line.key) showDetail();
      return;
    }
    byKey.set(line.key, lines.push(line) - 1);
    if (passes[filter](line)) show(line);
    if (showsNewest && line.kind === "exchange") choose(line.key, { isNewest: true });
  }

  function show(line) {
    shownIndices.set(line.key, list.length);
    list.append(line);
    if (list.length === 1) showNothing();
  }

  function refill() {
    const shown = lines.filter(passes[filter]);
    shownIndices = new Map(shown.map((line, index) => [line.key, index]));
    list.replace(shown);
    list.follow();
    showNothing();
  }

  function chooseNewest() {
    const newest = lines.findLast((line) => line.kind === "exchange") ?? lines.at(-1);
    if (newest) choose(newest.key, { isNewest: true });
  }

  function choose(key, { isNewest = false, focuses = false } = {}) {
    const before = shownIndices.get(chosen);
    chosen = key;
    showsNewest = isNewest || key === lines.findLast((line) => line.kind === "exchange")?.key;
    for (const index of [before, shownIndices.get(key)]) {
      const element = index === undefined ? undefined : list.elementAt(index);
      if (element) mark(element, Number(element.dataset.index) === shownIndices.get(chosen));
    }
    scheduleDetail();
    if (focuses) list.reveal(shownIndices.get(key))?.focus({ preventScroll: true });
  }

  // A burst of pushes draws the last one alone.
  let isScheduled = false;
  function scheduleDetail() {
    if (isScheduled) return;
    isScheduled = true;
    requestAnimationFrame(() => {
      isScheduled = false;
      showDetail();
    });
  }

  let drawn = null;
  function showDetail() {
    const line = lines[byKey.get(chosen)];
    if (!line) {
      drawn = null;
      fill(detail, h("div", { class: "empty" }, h("p", {}, word("nothingChosen"))));
      return;
    }
    // An exchange that goes on is drawn anew: what was opened stays open, and the reader stays where he was.
    const isSame = drawn === line.key;
    const folds = isSame ? [...detail.querySelectorAll("details[data-part]")] : [];
    const opened = new Map(folds.map((part) => [part.dataset.part, part.open]));
    const top = isSame ? detail.scrollTop : 0;
    drawn = line.key;
    fill(detail, line.kind === "call" ? callDetail(line.value, actions) : exchangeDetail(line.value, actions));
    for (const part of detail.querySelectorAll("details[data-part]")) {
      if (opened.has(part.dataset.part)) part.open = opened.get(part.dataset.part);
    }
    detail.scrollTop = top;
  }

  function showNothing() {
    nothing.hidden = list.length > 0;
    scroller.hidden = !nothing.hidden;
    if (nothing.hidden) return;
    fill(nothing, lines.length
      ? h("p", {}, word("nothingSo"))
      : [h("span", { class: "empty-picture", "aria-hidden": "true" }, icon("call")), h("h2", {}, word("nothingYet")),
         h("p", {}, word("nothingYetText"))]);
  }

  function mark(element, isChosen) {
    element.setAttribute("aria-selected", String(isChosen));
    element.tabIndex = isChosen ? 0 : -1;
  }

  function rowElement(line, previous, index) {
    const element = h("div", { role: "option", class: `line line-${line.kind}`, "data-index": index,
      onclick: () => {
        choose(line.key);
        openDetail();
      } }, line.kind === "call" ? callRow(line.value) : exchangeRow(line.value));
    mark(element, line.key === chosen);
    return element;
  }

  function move(event) {
    if (event.altKey || event.ctrlKey || event.metaKey || !list.length) return;
    const last = list.length - 1;
    const from = shownIndices.get(chosen) ?? last;
    const keys = { ArrowUp: from - 1, ArrowDown: from + 1, Home: 0, End: last, PageUp: from - 10, PageDown: from + 10 };
    const to = keys[event.key];
    if (to !== undefined) {
      event.preventDefault();
      choose(list.items[Math.max(0, Math.min(last, to))].key, { focuses: true });
    } else if (event.key === "Enter") {
      event.preventDefault();
      openDetail();
      detail.focus();
    }
  }

  function drawFilters() {
    fill(filters, FILTERS.map((name) => h("button", { type: "button", class: "filter",
      "aria-pressed": String(name === filter), onclick: () => {
        filter = name;
        drawFilters();
        refill();
        filters.querySelector("[aria-pressed=true]").focus();
      } }, word(`filter_${name}`))));
  }

  drawFilters();
  showDetail();
  showNothing();

  return {
    /** Shows an exchange by its ID, and its detail where list and detail take turns. */
    choose(id) {
      const key = `exchange ${id}`;
      if (!byKey.has(key)) {
        toast(word("notKept"), { isProblem: true });
        return;
      }
      if (!shownIndices.has(key)) {
        filter = "all";
        drawFilters();
        refill();
      }
      choose(key, { isNewest: showsNewest && byKey.get(key) === lines.length - 1 });
      list.reveal(shownIndices.get(key));
      openDetail();
    },
    /** Goes a line back or forth. */
    step(by) {
      const to = (shownIndices.get(chosen) ?? list.length) + by;
      if (to < 0 || to >= list.length) return;
      choose(list.items[to].key);
      list.reveal(to);
    },
    focus() {
      if (list.length) {
        if (!shownIndices.has(chosen)) choose(list.items[list.length - 1].key);
        list.reveal(shownIndices.get(chosen))?.focus();
      } else {
        filters.querySelector("button").focus();
      }
    },
  };
}

function exchangeRow(exchange) {
  const state = exchange.state === "running" ? "running" : exchange.verdict?.isGood ? "good" : "bad";
  const count = exchange.attempts?.length ?? 0;
  return [
    h("span", { class: `state state-${state}`, role: "img", "aria-label": word(state) }),
    h("span", { class: "line-name" }, exchangeName(exchange)),
    h("span", { class: "line-figure" }, length(exchange.duration)),
    h("span", { class: "line-note" },
      count > 1 ? word("attemptCount", { count }) : wordOr(`mode_${exchange.mode}`, exchange.mode ?? "")),
    h("time", { class: "line-time" }, shortTime(exchange.started)),
  ];
}

function callRow(call) {
  const isBad = isProblem({ kind: "call", value: call });
  const state = isBad ? "bad" : "good";
  return [
    h("span", { class: `state state-call state-${state}`, role: "img", "aria-label": word(state) }),
    h("span", { class: "line-name line-path", title: call.path }, call.path.replace(/^\/cgi-bin\//, "")),
    h("span", { class: "line-figure" }, length(call.duration)),
    h("span", { class: "line-note" }, isBad ? `${call.errcode || call.status}` : call.method),
    h("time", { class: "line-time" }, shortTime(call.time)),
  ];
}
