// The one stream on which the sandbox tells what happens. The browser connects again by itself, and names the last event
// that it saw; a server that does not know that event sends `reset` and everything from the start.

import { readJSON } from "./json.js";

/**
 * Listens to the sandbox. `receive(name, data, isLive)` gets each event, `status(isConnected)` each change of the
 * connection. Events of the history come before `ready`, and are not live.
 */
export function listen(receive, status) {
  const source = new EventSource("/sandbox/events");
  let isLive = false;
  for (const name of ["entry", "exchange", "call", "account", "reset"]) {
    source.addEventListener(name, (event) => receive(name, readJSON(event.data || "null"), isLive));
  }
  source.addEventListener("ready", () => {
    isLive = true;
    receive("ready", null, true);
  });
  source.addEventListener("open", () => status(true));
  source.addEventListener("error", () => {
    isLive = false;
    status(false);
    // A browser gives up for good where the answer was no stream, as while the server starts: try again then.
    if (source.readyState === EventSource.CLOSED) setTimeout(() => listen(receive, status), 2000);
  });
}
