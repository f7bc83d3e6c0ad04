// What the whole page knows: the account, the types of its platform, whether the follower follows. Parts of the page
// listen to it by name: `account`, `forms`, `subscription`, `connection`, and the stream's own events.

import { server } from "./server.js";
import { listen } from "./stream.js";
import { shortType } from "./type-names.js";

class Session extends EventTarget {
  account = null;
  /** The forms of the account's platform, in the schemas' order. */
  forms = [];
  isFollowing = true;
  isConnected = true;
  /** When the exchanges that go on were started, by their IDs. */
  running = new Map();

  /** Reads the account, then follows the stream: entries are drawn with the follower's name. */
  async start() {
    const account = await server.account();
    const forms = this.setAccount(account);
    listen((name, data, isLive) => this.#receive(name, data, isLive), (isConnected) => {
      this.isConnected = isConnected;
      this.#tell("connection");
    });
    await forms;
  }

  /** Takes an account as the server gave it; another platform has other forms. */
  async setAccount(account) {
    const hasOtherPlatform = account.platform !== this.account?.platform;
    this.account = account;
    this.#tell("account");
    if (!hasOtherPlatform) return;
    this.forms = [];
    this.#tell("forms");
    const forms = await server.forms(account.platform);
    if (this.account.platform !== account.platform) return;
    this.forms = forms;
    this.#tell("forms");
  }

  /** The form of a type by its name on this platform, as `TextMessage`. */
  form(name) {
    return this.forms.find((form) => form.name === name && form.channel == null);
  }

  /** Whether an answer of the bot is awaited. */
  get isWaiting() {
    // WeChat waits three times five seconds. Of an exchange that the sandbox no longer keeps, no end is told.
    return [...this.running.values()].some((started) => Date.now() / 1000 - started < 20);
  }

  #receive(name, data, isLive) {
    if (name === "account") {
      this.setAccount(data).catch(() => {});
      return;
    }
    if (name === "exchange") {
      if (data.state === "running") this.running.set(data.id, data.started);
      else this.running.delete(data.id);
    }
    if (name === "entry" && data.from === "follower" && data.content.kind === "event") {
      this.#noteSubscription(shortType(data.content.type));
    }
    if (name === "reset") {
      this.running.clear();
      this.isFollowing = true;
    }
    this.#tell(name, data, isLive);
  }

  #noteSubscription(event) {
    const follows = /^Subscribe(ByQrCode|AfterPayment|ByProductScan)?Event$/.test(event);
    if (!follows && event !== "UnsubscribeEvent" || follows === this.isFollowing) return;
    this.isFollowing = follows;
    this.#tell("subscription");
  }

  #tell(name, data, isLive) {
    this.dispatchEvent(new CustomEvent(name, { detail: { data, isLive } }));
  }

  /** Calls back with the data of each event of a name, and whether it is new and not history. */
  on(name, listener) {
    this.addEventListener(name, (event) => listener(event.detail.data, event.detail.isLive));
  }
}

export const session = new Session();
