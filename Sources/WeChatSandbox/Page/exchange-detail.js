// One exchange, whole: how it went, each attempt with what was sent and what came back, push and reply in the clear.

import { breakable, h, icon, iconButton } from "./element.js";
import { codeBlock, codeTabs } from "./code-block.js";
import { exactTime, length } from "./times.js";
import { writeJSON } from "./json.js";
import { word, wordOr } from "./words.js";
import { translateProblem } from "./problems.js";
import { closeDetail, exchangeName, table } from "./inspector-parts.js";

/** What WeChat gives a bot for its answer, in milliseconds: the measure of an attempt's bar. */
const LIMIT = 5000;

/** The elements of an exchange's detail. */
export function exchangeDetail(exchange, actions) {
  const isVerification = exchange.type === "verification";
  const facts = [word("exchangeNumber", { id: exchange.id }), wordOr(`mode_${exchange.mode}`, exchange.mode),
    exchange.format?.toUpperCase()];
  const action = (key, picture, run) =>
    h("button", { type: "button", class: "button", onclick: () => run(exchange) }, icon(picture), word(key));
  const count = exchange.attempts?.length ?? 0;
  return [
    h("header", { class: "detail-header" },
      iconButton("back", word("back"), closeDetail, { class: "icon-button only-narrow" }),
      h("div", {},
        h("h2", {}, breakable(exchangeName(exchange))),
        h("p", { class: "detail-facts" }, h("code", {}, exchange.type),
          facts.filter(Boolean).map((fact) => h("span", {}, fact)))),
      !isVerification && exchange.message && h("div", { class: "detail-actions" },
        action("sendAgain", "again", actions.sendAgain), action("editAndSend", "edit", actions.edit))),
    verdict(exchange),
    section("attempts", count > 1 ? word("attemptCount", { count }) : word("attempts"), timeline(exchange)),
    exchange.message && section("message", word("pushed"),
      codeTabs(word("pushed"), [
        [(exchange.format ?? "xml").toUpperCase(), exchange.message.text],
        [word("decoded"), writeJSON(exchange.message.decoded, 2)],
      ])),
    exchange.state === "done"
      && section("reply", word(exchange.reply?.isEncrypted ? "replyOf" : "reply"), reply(exchange)),
  ];
}

function section(name, title, ...children) {
  return h("section", { class: `section section-${name}`, "aria-label": title }, h("h3", {}, title), ...children);
}

function verdict(exchange) {
  if (exchange.state === "running") {
    return h("div", { class: "verdict verdict-running", role: "status" },
      h("span", { class: "spinner" }), h("div", {}, h("strong", {}, word("waiting"))));
  }
  const { title, explanation, original } = translateProblem(exchange.verdict);
  const isGood = exchange.verdict.isGood;
  return h("div", { class: `verdict verdict-${isGood ? "good" : "bad"}` }, icon(isGood ? "check" : "warning"),
    h("div", {}, h("strong", {}, title), explanation && h("p", {}, explanation),
      original && h("p", { class: "original", lang: "en" }, original)));
}

function timeline(exchange) {
  const start = exchange.attempts?.[0]?.started ?? exchange.started;
  return h("ol", { class: "timeline" }, (exchange.attempts ?? []).map((attempt, index) =>
    attemptElement(attempt, start, exchange, index === exchange.attempts.length - 1)));
}

function attemptElement(attempt, start, exchange, isLast) {
  const isRunning = isLast && exchange.state === "running";
  const state = isRunning ? "running" : attempt.problem ? "bad" : "good";
  const share = Math.min(100, ((attempt.duration ?? LIMIT) / LIMIT) * 100);
  const bar = h("span", { class: `bar bar-${state}` });
  bar.style.setProperty("--share", `${Math.max(share, 1.5)}%`);
  const outcome = isRunning ? word("waiting") : attempt.response ? `HTTP ${attempt.response.status}` : word("noAnswer");
  const problem = attempt.problem && translateProblem(attempt.problem);
  return h("li", { class: `attempt attempt-${state}` },
    h("details", { "data-part": `attempt ${attempt.number}`, open: exchange.attempts.length === 1 },
      h("summary", {},
        h("span", { class: "attempt-title" }, word("attempt", { number: attempt.number })),
        h("span", { class: "attempt-outcome" }, problem ? problem.title : outcome),
        h("span", { class: "attempt-offset" },
          attempt.number === 1 ? exactTime(attempt.started) : `+${length((attempt.started - start) * 1000)}`),
        h("span", { class: "attempt-length" }, length(attempt.duration)),
        h("span", { class: "track", "aria-hidden": "true" }, bar)),
      h("div", { class: "attempt-body" },
        problem?.explanation && h("p", { class: "problem-text" }, problem.explanation),
        problem?.original && h("p", { class: "original", lang: "en" }, problem.original),
        request(attempt, exchange),
        attempt.response ? response(attempt.response) : !isRunning && h("p", { class: "hint" }, word("noAnswer")),
        attempt.signature && signature(attempt.signature))));
}

function request({ request }, exchange) {
  const isEncrypted = exchange.mode !== "plain" && request.body;
  return h("div", { class: "message-part" },
    h("h4", {}, word("request")),
    requestLine(request),
    headers(request.headers, "request"),
    request.body ? codeBlock(word(isEncrypted ? "envelopeEncrypted" : "envelope"), request.body) : false);
}

/** The address with a line for each part of its query, since that is where signatures are. */
function requestLine({ method, url }) {
  const at = url.indexOf("?");
  const address = at < 0 ? url : url.slice(0, at);
  const query = at < 0 ? [] : [...new URLSearchParams(url.slice(at + 1))];
  return [
    h("p", { class: "request-line" }, h("strong", {}, method), " ", h("code", {}, address)),
    query.length > 0 && table(query),
  ];
}

function response({ status, headers: lines, body }) {
  return h("div", { class: "message-part" },
    h("h4", {}, word("response"), " ",
      h("span", { class: status === 200 ? "status good" : "status bad" }, String(status))),
    headers(lines, "response"),
    codeBlock(word("body"), body ?? ""));
}

function headers(lines, part) {
  const pairs = Object.entries(lines ?? {});
  return pairs.length > 0 && h("details", { class: "fold", "data-part": `headers of ${part}` },
    h("summary", {}, word("headers"), " ", h("span", { class: "count" }, String(pairs.length))), table(pairs));
}

/** How the reply's signature was checked: what was sent, what it should be, and of which parts in which order. */
function signature(facts) {
  const { isGood, parts, ...others } = facts;
  const names = [...new Set(["parameter", "sent", "computed", "explanation", ...Object.keys(others)])]
    .filter((name) => others[name] != null);
  const text = (value) => (typeof value === "object" ? writeJSON(value) : String(value));
  const rows = names.map((name) => [wordOr(`signature_${name}`, name), text(others[name])]);
  return h("div", { class: "message-part" },
    h("h4", {}, word("signature"), " ", isGood !== undefined
      && h("span", { class: isGood ? "status good" : "status bad" }, word(isGood ? "signatureGood" : "signatureBad"))),
    table(rows),
    Array.isArray(parts) && h("div", { class: "signature-parts" },
      h("p", { class: "hint" }, `${word("signature_parts")} → SHA-1`),
      h("ol", {}, parts.map((part) => h("li", {}, typeof part === "object"
        ? [h("span", {}, part.name), h("code", {}, text(part.value))] : h("code", {}, text(part)))))));
}

function reply(exchange) {
  const { reply } = exchange;
  if (!reply) return h("p", { class: "hint" }, word("noReply"));
  return [
    reply.type && h("p", { class: "detail-facts" },
      h("code", {}, reply.type), h("span", {}, word(reply.isEncrypted ? "replyEncrypted" : "replyPlain"))),
    codeTabs(word("reply"), [
      [reply.text?.trimStart().startsWith("{") ? "JSON" : "XML", reply.text ?? ""],
      ...(reply.decoded ? [[word("decoded"), writeJSON(reply.decoded, 2)]] : []),
    ]),
  ];
}
