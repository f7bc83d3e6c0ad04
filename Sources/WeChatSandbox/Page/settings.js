// Where pushes go and how, who is who, errors on demand, and forgetting.

import { h, icon } from "./element.js";
import { field, openDialog, select } from "./dialog.js";
import { copyButton } from "./code-block.js";
import { table } from "./inspector-parts.js";
import { wordOr, word } from "./words.js";
import { server } from "./server.js";
import { session } from "./session.js";
import { tellRefusal, toast } from "./toast.js";

/** API paths that are offered for errors; any other may be typed. */
const PATHS = ["/cgi-bin/message/custom/send", "/cgi-bin/message/template/send", "/cgi-bin/message/mass/sendall",
  "/cgi-bin/stable_token", "/cgi-bin/token", "/cgi-bin/media/upload", "/cgi-bin/media/get", "/cgi-bin/menu/create", "/bot"];

/** Opens the settings. `inspect(id)` shows the exchange of a verification. */
export function openSettings(inspect) {
  const { account } = session;
  if (!account) return;
  const parts = (dialog) => [callbackForm(account, dialog, inspect), identity(account), faults(), forgetting(dialog)];
  openDialog("settings", parts, { name: "settings" });
}

function callbackForm(account, dialog, inspect) {
  const { callback } = account;
  const url = h("input", { inputmode: "url", autocomplete: "off", spellcheck: "false", value: callback.url ?? "",
    placeholder: "http://localhost:8080/wechat", "data-first-focus": true });
  const named = (kind, names) => names.map((name) => [name, wordOr(`${kind}_${name}`, name)]);
  const mode = select(named("mode", account.modes), callback.mode);
  const format = select([["xml", "XML"], ["json", "JSON"]], callback.format);
  const platform = select(named("platform", account.platforms), account.platform);
  const mistake = h("p", { class: "mistake", role: "alert", hidden: true });

  async function save() {
    mistake.hidden = true;
    try {
      // What was not touched is not sent: another platform may have other modes.
      const given = { url: url.value.trim(), mode: mode.value, format: format.value, platform: platform.value };
      const known = { url: callback.url ?? "", mode: callback.mode, format: callback.format, platform: account.platform };
      const changes = Object.fromEntries(Object.entries(given).filter(([name, value]) => value !== known[name]));
      await session.setAccount(await server.change(changes));
      return true;
    } catch (refusal) {
      mistake.textContent = refusal.message || word("notReached");
      mistake.hidden = false;
      url.focus();
      return false;
    }
  }

  async function verify() {
    if (!(await save())) return;
    try {
      const exchange = await server.verify();
      dialog.close();
      inspect(exchange.id);
    } catch (refusal) {
      tellRefusal(refusal);
    }
  }

  return h("form", { class: "settings-part", novalidate: true, onsubmit: async (event) => {
    event.preventDefault();
    if (!(await save())) return;
    dialog.close();
    toast(word("saved"));
  } },
    field(word("callbackURL"), url, account.bot ? word("builtIn", { bot: account.bot }) : word("callbackURLHint")),
    h("div", { class: "columns" },
      field(word("mode"), mode, word("modeHint")), field(word("format"), format), field(word("platform"), platform)),
    mistake,
    h("div", { class: "settings-actions" },
      h("button", { type: "button", class: "button", onclick: verify, title: word("verifyHint") }, word("verify")),
      h("button", { type: "submit", class: "button main" }, word("save"))));
}

function identity(account) {
  const value = (text) => h("span", { class: "copied-value" }, h("code", {}, text), copyButton(text));
  return h("section", { class: "settings-part" }, h("h3", {}, word("identity")),
    table([
      [word("appID"), value(account.appID)],
      [word("originalID"), value(account.originalID)],
      [word("followerID"), value(account.follower.openID)],
      [word("address"), value(account.address)],
    ]),
    h("p", { class: "hint" }, word("addressHint"), " ", word("secretsHint")));
}

/** Makes a fault as the server takes it of its kind and the value that was typed. */
const faultOf = {
  errcode: (value) => ({ errcode: Number(value) }),
  delay: (value) => ({ delay: Number(value) }),
  cut: () => ({ cut: true }),
  status: (value) => ({ status: Number(value) }),
};

function faults() {
  const path = h("input", { list: "fault-paths", autocomplete: "off", spellcheck: "false", value: PATHS[0] });
  const value = h("input", { inputmode: "decimal", autocomplete: "off", value: "45015" });
  const times = h("input", { inputmode: "numeric", autocomplete: "off", value: "1" });
  const samples = { errcode: "45015", delay: "2", cut: "", status: "500" };
  const kind = select(Object.keys(faultOf).map((name) => [name, word(`fault_${name}`)]), "errcode", { onchange: () => {
    value.value = samples[kind.value];
    value.disabled = kind.value === "cut";
  } });
  return h("details", { class: "settings-part fold" }, h("summary", {}, word("faults")),
    h("form", { novalidate: true, onsubmit: async (event) => {
      event.preventDefault();
      try {
        await server.fault({ path: path.value.trim(), fault: faultOf[kind.value](value.value),
          times: Number(times.value) || 1 });
        toast(word("faultSet", { path: path.value.trim() }));
      } catch (refusal) {
        tellRefusal(refusal);
      }
    } },
      h("datalist", { id: "fault-paths" }, PATHS.map((each) => h("option", { value: each }))),
      field(word("faultPath"), path),
      h("div", { class: "columns" },
        field(word("faultKind"), kind), field(word("faultValue"), value), field(word("faultTimes"), times)),
      h("div", { class: "settings-actions" }, h("button", { type: "submit", class: "button" }, word("setFault")))));
}

function forgetting(dialog) {
  return h("section", { class: "settings-part settings-reset" }, h("p", { class: "hint" }, word("resetHint")),
    h("button", { type: "button", class: "button danger", onclick: async () => {
      try {
        await server.reset();
        dialog.close();
        toast(word("resetDone"));
      } catch (refusal) {
        tellRefusal(refusal);
      }
    } }, icon("trash"), word("reset")));
}
