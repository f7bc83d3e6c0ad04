// What a follower sends that is not typed: small windows for a code to scan, a place, a link; files; a picture alone.

import { h, webAddress } from "./element.js";
import { field, openDialog, select } from "./dialog.js";
import { word } from "./words.js";

/** A form in a dialog: the fields, a line that tells a mistake, and the button that sends. */
function pickerForm(dialog, submitKey, fields, submit) {
  const mistake = h("p", { class: "mistake", role: "alert", hidden: true });
  return h("form", { class: "picker", novalidate: true, onsubmit: (event) => {
    event.preventDefault();
    const text = submit();
    if (text) {
      mistake.textContent = text;
      mistake.hidden = false;
    } else {
      dialog.close();
    }
  } }, fields, mistake,
    h("footer", { class: "picker-footer" },
      h("button", { type: "button", class: "button", onclick: () => dialog.close() }, word("cancel")),
      h("button", { type: "submit", class: "button main" }, word(submitKey))));
}

/** Asks for the scene of a QR code. */
export function pickScene(send) {
  openDialog("scanTitle", (dialog) => {
    const scene = h("input", { "data-first-focus": true, maxlength: "64", autocomplete: "off", value: "booth-17" });
    const fields = [h("p", { class: "hint" }, word("scanText")), field(word("scene"), scene, word("sceneHint"))];
    return pickerForm(dialog, "scan", fields, () => {
      if (!scene.value.trim()) {
        scene.focus();
        return word("isRequired", { name: word("scene") });
      }
      send(scene.value.trim());
      return null;
    });
  }, { name: "small" });
}

const PLACES = [
  ["广州市海珠区阅江西路222号 广州塔", 23.1066, 113.3245],
  ["北京市东城区景山前街4号 故宫博物院", 39.9163, 116.3972],
  ["上海市黄浦区中山东一路 外滩", 31.2397, 121.4907],
  ["成都市武侯区武侯祠大街231号", 30.6459, 104.0478],
  ["Trafalgar Square, London", 51.508, -0.1281],
];

/** Asks for a place. */
export function pickLocation(send) {
  openDialog("locationTitle", (dialog) => {
    const number = (value) => h("input", { inputmode: "decimal", autocomplete: "off", value });
    const [latitude, longitude, scale] = [number(PLACES[0][1]), number(PLACES[0][2]), number(16)];
    const label = h("input", { autocomplete: "off", value: PLACES[0][0] });
    const place = select([...PLACES.map(([name], index) => [String(index), name]), ["", word("otherPlace")]], "0",
      { "data-first-focus": true, onchange: () => {
        const [name, north, east] = PLACES[place.value] ?? ["", "", ""];
        label.value = name;
        latitude.value = north;
        longitude.value = east;
        if (!name) label.focus();
      } });
    return pickerForm(dialog, "send", [
      field(word("place"), place), field(word("label"), label),
      h("div", { class: "columns" },
        field(word("latitude"), latitude), field(word("longitude"), longitude), field(word("zoom"), scale)),
    ], () => {
      for (const [control, limit] of [[latitude, 90], [longitude, 180], [scale, 30]]) {
        const value = Number(control.value);
        if (control.value.trim() && Number.isFinite(value) && Math.abs(value) <= limit) continue;
        control.focus();
        return word("notNumber");
      }
      send({ latitude: Number(latitude.value), longitude: Number(longitude.value), scale: Number(scale.value),
        label: label.value });
      return null;
    });
  }, { name: "small" });
}

/** Asks for a link. */
export function pickLink(send) {
  openDialog("linkTitle", (dialog) => {
    const title = h("input", { autocomplete: "off", "data-first-focus": true });
    const description = h("input", { autocomplete: "off" });
    const url = h("input", { inputmode: "url", autocomplete: "off", placeholder: "https://" });
    return pickerForm(dialog, "send", [
      field(word("linkName"), title), field(word("linkDescription"), description), field(word("linkURL"), url),
    ], () => {
      if (!title.value.trim()) {
        title.focus();
        return word("isRequired", { name: word("linkName") });
      }
      if (!webAddress(url.value.trim())) {
        url.focus();
        return word("notWebAddress");
      }
      send({ title: title.value.trim(), description: description.value.trim(), url: url.value.trim() });
      return null;
    });
  }, { name: "small" });
}

/** Asks for a file of the kinds that an `accept` names. */
export function pickFile(accept, send) {
  const input = h("input", { type: "file", accept, class: "visually-hidden", tabindex: "-1", "aria-hidden": "true",
    onchange: () => {
      if (input.files[0]) send(input.files[0]);
      input.remove();
    }, oncancel: () => input.remove() });
  // Some browsers choose for an input in the document alone.
  document.body.append(input);
  input.click();
}

/** Shows a picture alone. */
export function enlarge(url) {
  const address = webAddress(url) ?? (url.startsWith("/sandbox/media/") ? url : null);
  if (!address) return;
  openDialog("kind_image", () => {
    const image = h("img", { alt: word("kind_image"), referrerpolicy: "no-referrer" });
    image.src = address;
    return image;
  }, { name: "viewer" });
}
