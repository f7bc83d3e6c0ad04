// The account's custom menu, as the bot set it by the API: it takes the message box's place, as on a phone.

import { fill, h, icon } from "./element.js";
import { server } from "./server.js";
import { session } from "./session.js";
import { onLanguage, word } from "./words.js";

const form = document.getElementById("composer");
const box = document.getElementById("message");
const menuToggle = document.getElementById("menu-toggle");
const menuBar = document.getElementById("menu-bar");

/** Starts the menu. `actions.tapMenu(button)` does what a tap on a button does. */
export function startMenu(actions) {
  let buttons = [];
  let isShown = false;
  let openButton = null;

  function draw() {
    menuToggle.hidden = !buttons.length;
    const isMenu = isShown && buttons.length > 0;
    form.classList.toggle("with-menu", isMenu);
    menuBar.hidden = !isMenu;
    fill(menuToggle, icon(isMenu ? "keyboard" : "menu"));
    const label = word(isMenu ? "toKeyboard" : "toMenu");
    menuToggle.setAttribute("aria-label", label);
    menuToggle.title = label;
    fill(menuBar, buttons.map(menuButton));
  }

  function menuButton(button, index) {
    const children = button.sub_button ?? [];
    if (!children.length) {
      return h("div", { class: "menu-item" },
        h("button", { type: "button", onclick: () => actions.tapMenu(button) }, button.name));
    }
    const isOpen = openButton === index;
    const opener = h("button", { type: "button", "aria-expanded": String(isOpen), onclick: () => toggle(index) },
      icon("menu"), button.name);
    return h("div", { class: "menu-item" }, opener,
      isOpen && h("ul", { class: "submenu" }, children.map((child) =>
        h("li", {}, h("button", { type: "button", onclick: () => {
          toggle(index);
          actions.tapMenu(child);
        } }, child.name)))));
  }

  function toggle(index) {
    openButton = openButton === index ? null : index;
    draw();
    const item = menuBar.children[index];
    (openButton === null ? item.querySelector("button") : item.querySelector(".submenu button")).focus();
  }

  menuToggle.addEventListener("click", () => {
    isShown = !isShown;
    openButton = null;
    draw();
    if (!isShown) box.focus();
  });
  menuBar.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && openButton !== null) {
      event.stopPropagation();
      toggle(openButton);
      return;
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const entries = [...(event.target.closest(".submenu")?.querySelectorAll("button") ?? [])];
    const next = entries[entries.indexOf(event.target) + step];
    if (!step || !next) return;
    event.preventDefault();
    next.focus();
  });
  document.addEventListener("pointerdown", (event) => {
    if (openButton === null || menuBar.contains(event.target)) return;
    openButton = null;
    draw();
  });

  async function read() {
    try {
      const had = buttons.length > 0;
      buttons = (await server.menu())?.button ?? [];
      if (!had && buttons.length) isShown = false;
      draw();
    } catch {
      // The chat does without a menu that cannot be read.
    }
  }

  onLanguage(draw);
  session.on("call", (call, isLive) => {
    if (isLive && /^\/cgi-bin\/menu\/(create|delete|addconditional)/.test(call.path)) read();
  });
  session.on("ready", read);
  session.on("reset", read);
  read();
}
