// One call of the bot to the HTTP API. Secrets and tokens in it were masked by the sandbox.

import { h, icon, iconButton } from "./element.js";
import { codeBlock } from "./code-block.js";
import { exactTime, length } from "./times.js";
import { readJSON, writeJSON } from "./json.js";
import { word } from "./words.js";
import { closeDetail, table } from "./inspector-parts.js";

/** The elements of a call's detail. */
export function callDetail(call) {
  const isBad = Boolean(call.errcode) || call.status >= 400;
  return [
    h("header", { class: "detail-header" },
      iconButton("back", word("back"), closeDetail, { class: "icon-button only-narrow" }),
      h("div", {},
        h("h2", { class: "path" }, call.path),
        h("p", { class: "detail-facts" }, word("apiCall")))),
    h("div", { class: `verdict verdict-${isBad ? "bad" : "good"}` }, icon(isBad ? "warning" : "check"),
      h("div", {}, h("strong", {}, isBad
        ? word("failed", { errcode: call.errcode || call.status, errmsg: call.errmsg ?? "" }) : word("succeeded")))),
    table([
      [word("request"), call.method],
      [word("status"), String(call.status)],
      ...(call.errcode == null ? [] : [[word("errorCode"), `${call.errcode} ${call.errmsg ?? ""}`]]),
      [word("started"), exactTime(call.time)],
      [word("duration"), length(call.duration)],
    ]),
    Object.keys(call.query ?? {}).length > 0
      && h("section", { class: "section" }, h("h3", {}, word("query")), table(Object.entries(call.query))),
    call.request && codeBlock(word("request"), laidOut(call.request)),
    codeBlock(word("response"), laidOut(call.response ?? "")),
  ];
}

/** JSON with a line for each member; any other text as it is. */
function laidOut(text) {
  try {
    return writeJSON(readJSON(text), 2);
  } catch {
    return text;
  }
}
