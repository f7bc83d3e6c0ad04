// Elements are only ever made here, from names, attributes and text. Nothing on this page is parsed as HTML: what a
// user or a bot wrote reaches the document as a text node, whatever it looks like.

const SVG = "http://www.w3.org/2000/svg";

/**
 * Makes an element. Properties are attributes, but for functions (`onclick`), which become listeners; `false`, `null`
 * and `undefined` leave an attribute out. Children are elements, texts, lists of these, or nothing.
 */
export function h(name, properties = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (typeof value === "function") {
      element.addEventListener(key.slice(2), value);
    } else if (value !== false && value != null) {
      // A listener that came as text would be script from data, and so would an address with a scheme that runs.
      if (key.startsWith("on") || key === "href") throw new TypeError(`${key} is not set as text`);
      element.setAttribute(key, value === true ? "" : value);
    }
  }
  append(element, children);
  return element;
}

/** Puts new children in the place of those that an element has. */
export function fill(element, ...children) {
  element.replaceChildren();
  append(element, children);
  return element;
}

function append(element, children) {
  for (const child of children.flat(Infinity)) {
    if (child != null && child !== false) element.append(child);
  }
}

/** An icon of icons.svg, in the colour of the text around it. It says nothing to a screen reader: its button does. */
export function icon(name) {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("class", "icon");
  svg.setAttribute("aria-hidden", "true");
  const use = document.createElementNS(SVG, "use");
  use.setAttribute("href", `/page/icons.svg#${name}`);
  svg.append(use);
  return svg;
}

/** A button with an icon alone: the label is its name, and shows when the pointer rests on it. */
export function iconButton(name, label, onclick, properties = {}) {
  return h("button", { type: "button", class: "icon-button", "aria-label": label, title: label, onclick, ...properties },
    icon(name));
}

/** The address if it is one that a link may have: http or https, and nothing else. */
export function webAddress(text) {
  try {
    const url = new URL(text);
    return url.protocol === "http:" || url.protocol === "https:" ? url.href : null;
  } catch {
    return null;
  }
}

/** A link that opens beside the sandbox. Text that is no web address is shown without one. */
export function link(address, properties = {}, ...children) {
  const href = webAddress(address);
  if (!href) return h("span", properties, ...children);
  const element = h("a", { ...properties, target: "_blank", rel: "noopener noreferrer" }, ...children);
  element.href = href;
  return element;
}

/** A name of several words in one, which may be broken between them: `MenuScanCodePushEvent`. */
export function breakable(name) {
  const parts = name.split(/(?<=[a-z0-9])(?=[A-Z])|(?<=[/_.])/);
  return parts.flatMap((part, index) => (index ? [document.createElement("wbr"), part] : [part]));
}

/** The text of a description, in which what stands between backticks is code. */
export function prose(text) {
  return (text ?? "").split("`").map((part, index) => (index % 2 ? h("code", {}, part) : part));
}
