// Where the follower writes: the message box, emoji, and the panel of other things to send.

import { fill, h, icon } from "./element.js";
import { palette } from "./emoji.js";
import { language, onLanguage, word } from "./words.js";
import { startMenu } from "./custom-menu.js";
import { session } from "./session.js";

const form = document.getElementById("composer");
const box = document.getElementById("message");
const send = document.getElementById("send");
const more = document.getElementById("more");
const emojiButton = document.getElementById("emoji");
const panel = document.getElementById("panel");
const phone = document.getElementById("phone");

/** Starts the message box and what is around it. `actions` are what it can do: see main.js. */
export function startComposer(actions) {
  let open = null;

  function submit() {
    const text = box.value.trim();
    if (!text) return;
    box.value = "";
    adjust();
    actions.say(text);
  }

  /** The box grows with its text, up to the height that the style gives; "Send" takes the place of "more". */
  function adjust() {
    box.style.height = "";
    box.style.height = `${box.scrollHeight}px`;
    const isBlank = !box.value.trim();
    send.hidden = isBlank;
    more.hidden = !isBlank;
  }

  function show(name) {
    open = open === name ? null : name;
    panel.hidden = !open;
    more.setAttribute("aria-expanded", String(open === "actions"));
    emojiButton.setAttribute("aria-expanded", String(open === "emoji"));
    draw();
    if (open) panel.querySelector("button")?.focus();
  }

  /** Makes the panel anew; whoever stood in it stands there again. */
  function draw() {
    if (!open) return;
    const focused = [...panel.querySelectorAll("button")].indexOf(document.activeElement);
    fill(panel, open === "emoji" ? emojiGrid(insert) : actionGrid(actions, () => show(open)));
    if (focused >= 0) panel.querySelectorAll("button")[focused]?.focus();
  }

  function insert(text) {
    box.setRangeText(text, box.selectionStart, box.selectionEnd, "end");
    adjust();
  }

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    submit();
    box.focus();
  });
  box.addEventListener("input", adjust);
  box.addEventListener("keydown", (event) => {
    // While an input method composes, Enter takes its word and sends nothing.
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    submit();
  });
  box.addEventListener("paste", (event) => {
    const file = [...event.clipboardData.files].find((candidate) => candidate.type.startsWith("image/"));
    if (!file) return;
    event.preventDefault();
    actions.sendFile("image", file);
  });
  more.addEventListener("click", () => show("actions"));
  emojiButton.addEventListener("click", () => show("emoji"));
  panel.addEventListener("keydown", (event) => moveInGrid(event, panel));
  form.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !open) return;
    event.stopPropagation();
    show(open);
    box.focus();
  });
  startDrop(actions);
  startMenu(actions);
  onLanguage(draw);
  session.on("forms", draw);
  session.on("subscription", draw);
  adjust();

  return { focus: () => box.focus() };
}

function emojiGrid(insert) {
  return h("div", { class: "emoji-grid", role: "group", "aria-label": word("emoji") },
    palette.map(({ emoji, name }, index) =>
      h("button", { type: "button", class: "emoji-choice", tabindex: index ? "-1" : "0", "aria-label": name[language()],
        title: name[language()], onclick: () => insert(emoji) }, emoji)));
}

function actionGrid(actions, close) {
  return h("div", { class: "action-grid", role: "group", "aria-label": word("more") },
    actions.panel().map(({ name, icon: picture, run, isOpener }, index) =>
      h("button", { type: "button", class: "action", tabindex: index ? "-1" : "0", "data-action": name, onclick: () => {
        if (!isOpener) close();
        run();
      } }, h("span", { class: "action-icon" }, icon(picture)), h("span", {}, word(`action_${name}`)))));
}

/** Arrows move in a grid of buttons, which is one stop for the Tab key. */
function moveInGrid(event, grid) {
  const buttons = [...grid.querySelectorAll("button")];
  const from = buttons.indexOf(event.target);
  if (from < 0) return;
  const columns = buttons.filter((button) => button.offsetTop === buttons[0].offsetTop).length;
  const step = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -columns, ArrowDown: columns }[event.key];
  const to = buttons[from + step];
  if (!to) return;
  event.preventDefault();
  buttons[from].tabIndex = -1;
  to.tabIndex = 0;
  to.focus();
}

function startDrop(actions) {
  const hasPicture = (event) => [...(event.dataTransfer?.items ?? [])].some((item) => item.type.startsWith("image/"));
  phone.addEventListener("dragover", (event) => {
    if (!hasPicture(event)) return;
    event.preventDefault();
    phone.classList.add("dropping");
  });
  phone.addEventListener("dragleave", (event) => {
    if (!phone.contains(event.relatedTarget)) phone.classList.remove("dropping");
  });
  phone.addEventListener("drop", (event) => {
    phone.classList.remove("dropping");
    const file = [...event.dataTransfer.files].find((candidate) => candidate.type.startsWith("image/"));
    if (!file) return;
    event.preventDefault();
    actions.sendFile("image", file);
  });
}
