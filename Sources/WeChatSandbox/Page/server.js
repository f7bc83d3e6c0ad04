// The sandbox's own addresses. Each answers with JSON; what it refuses it explains, and the explanation is shown.

import { readJSON, writeJSON } from "./json.js";

/** A request that the sandbox refused: its words, and the field that they are about where there is one. */
export class Refusal extends Error {
  constructor(message, field) {
    super(message);
    this.field = field;
  }
}

async function call(path, options) {
  let response;
  try {
    response = await fetch(`/sandbox/${path}`, options);
  } catch {
    throw new Refusal(null);
  }
  const text = await response.text();
  let answer = null;
  try {
    answer = text ? readJSON(text) : null;
  } catch {
    throw new Refusal(`${response.status}: ${text.slice(0, 200)}`);
  }
  if (!response.ok) throw new Refusal(answer?.error ?? String(response.status), answer?.field);
  return answer;
}

const post = (path, value) =>
  call(path, { method: "POST", headers: { "Content-Type": "application/json" }, body: writeJSON(value ?? {}) });

export const server = {
  account: () => call("account"),
  change: (account) => post("account", account),
  verify: () => post("verify"),
  forms: (platform) => call(`forms?platform=${encodeURIComponent(platform)}`),
  menu: () => call("menu"),
  push: (type, message) => post("push", { type, message }),
  reset: () => post("reset"),
  fault: (fault) => post("faults", fault),
  upload: (kind, file) =>
    call(`upload?kind=${kind}&name=${encodeURIComponent(file.name || kind)}`, {
      method: "POST",
      headers: { "Content-Type": file.type || "application/octet-stream" },
      body: file,
    }),
};
