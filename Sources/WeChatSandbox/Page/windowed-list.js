// A list of any length of which only what is near the window is in the document.
//
// Items lie in chunks. A chunk is either mounted, its items being elements, or a blank of the height that it had or will
// about have. An observer mounts what comes near and takes out what went far, so the document holds a few chunks however
// long the history is; an append touches the last chunk alone. The browser's scroll anchoring keeps what is being read in
// its place when a chunk above it turns out higher than its blank.

const CHUNK = 40;
const MARGIN = "800px 0px";

export class WindowedList {
  /**
   * `scroller` scrolls, and `makeElement(item, previous, index)` makes the element of an item. `estimate` is the height
   * of an item in CSS pixels until some were measured. `onchange` is called when the end was reached or left.
   */
  constructor(scroller, { makeElement, estimate = 64, onchange = () => {} }) {
    this.scroller = scroller;
    this.makeElement = makeElement;
    this.estimate = estimate;
    this.onchange = onchange;
    this.items = [];
    this.chunks = [];
    this.chunkOf = new WeakMap();
    this.mounted = new Set();
    this.isFollowing = true;
    this.pending = [];
    this.content = document.createElement("div");
    this.content.className = "windowed";
    scroller.append(this.content);
    const options = { root: scroller, rootMargin: MARGIN };
    this.observer = new IntersectionObserver((entries) => this.#observed(entries), options);
    // Pictures that load and a composer that grows move the end away: whoever was reading there stays there.
    const resized = new ResizeObserver(() => this.isFollowing && this.#toEnd());
    resized.observe(this.content);
    resized.observe(scroller);
    this.lastTop = 0;
    scroller.addEventListener("scroll", () => this.#scrolled(), { passive: true });
  }

  get length() {
    return this.items.length + this.pending.length;
  }

  /** Adds an item at the end. Those of one frame are put into the document together. */
  append(item) {
    if (!this.pending.length) requestAnimationFrame(() => this.flush());
    this.pending.push(item);
  }

  /** Puts into the document what was appended. */
  flush() {
    if (!this.pending.length) return;
    const added = this.pending;
    this.pending = [];
    for (const item of added) {
      let chunk = this.chunks.at(-1);
      if (!chunk || chunk.count === CHUNK) chunk = this.#addChunk();
      const index = this.items.push(item) - 1;
      chunk.count += 1;
      if (chunk.isMounted) chunk.element.append(this.makeElement(item, this.items[index - 1], index));
      else this.#blank(chunk);
    }
    // At the end stand the last chunk and, as it may hold a single item, the one before it.
    if (this.isFollowing) {
      for (const chunk of this.chunks.slice(-2)) this.#mount(chunk);
      this.#sweep();
      this.#toEnd();
    }
  }

  /** Puts another item into an item's place. */
  update(index, item) {
    if (index >= this.items.length) {
      this.pending[index - this.items.length] = item;
      return;
    }
    this.items[index] = item;
    const element = this.elementAt(index);
    if (element) element.replaceWith(this.makeElement(item, this.items[index - 1], index));
  }

  /** The element of an item, where it is in the document. */
  elementAt(index) {
    const chunk = this.chunks[Math.floor(index / CHUNK)];
    return chunk?.isMounted ? chunk.element.children[index % CHUNK] : undefined;
  }

  /** Takes all items out and puts others in. */
  replace(items) {
    for (const chunk of this.chunks) this.observer.unobserve(chunk.element);
    this.content.replaceChildren();
    this.items = [];
    this.chunks = [];
    this.mounted.clear();
    this.pending = items.slice();
    this.flush();
  }

  /** Makes the elements that are in the document anew: the language changed, say. */
  refresh() {
    for (const chunk of this.chunks) {
      if (chunk.isMounted) this.#fill(chunk);
      else chunk.height = undefined;
    }
  }

  /** Scrolls so that an item is seen, and gives its element. */
  reveal(index) {
    this.flush();
    const chunk = this.chunks[Math.floor(index / CHUNK)];
    if (!chunk) return undefined;
    this.#mount(chunk);
    const element = this.elementAt(index);
    element?.scrollIntoView({ block: "nearest" });
    this.isFollowing = this.#isAtEnd();
    this.onchange();
    return element;
  }

  /** Goes to the end, and stays there as items come. */
  follow() {
    this.isFollowing = true;
    // What was appended in this frame is put in, and gone to, at the frame's end.
    if (!this.pending.length) {
      for (const chunk of this.chunks.slice(-2)) this.#mount(chunk);
      this.#toEnd();
    }
    this.onchange();
  }

  #addChunk() {
    const element = document.createElement("div");
    element.className = "chunk";
    const chunk = { element, first: this.items.length, count: 0, isMounted: false, isNear: false };
    this.content.append(element);
    this.chunks.push(chunk);
    this.chunkOf.set(chunk.element, chunk);
    this.observer.observe(chunk.element);
    return chunk;
  }

  #blank(chunk) {
    chunk.element.style.height = `${chunk.height ?? chunk.count * this.estimate}px`;
  }

  #fill(chunk) {
    const elements = [];
    for (let index = chunk.first; index < chunk.first + chunk.count; index += 1) {
      elements.push(this.makeElement(this.items[index], this.items[index - 1], index));
    }
    chunk.element.replaceChildren(...elements);
  }

  #mount(chunk) {
    if (chunk.isMounted) return;
    chunk.isMounted = true;
    this.mounted.add(chunk);
    chunk.element.style.height = "";
    this.#fill(chunk);
  }

  /**
   * Takes out what is not near the window. The observer alone does not tell of all: a chunk that came and went between two
   * of its looks, as in a burst of messages, never was near to it.
   */
  #sweep() {
    const kept = this.isFollowing ? this.chunks.slice(-2) : [];
    const far = [...this.mounted].filter((chunk) => !chunk.isNear && !kept.includes(chunk)
      // Who moves through the list by keyboard must not lose the place.
      && !chunk.element.contains(document.activeElement));
    const heights = far.map((chunk) => chunk.element.offsetHeight);
    far.forEach((chunk, index) => this.#unmount(chunk, heights[index]));
  }

  #unmount(chunk, height) {
    chunk.isMounted = false;
    this.mounted.delete(chunk);
    // Chunks that grow, and lists that are not shown, have no height to go by.
    chunk.height = chunk.count === CHUNK && height > 0 ? height : undefined;
    this.estimate = height / chunk.count || this.estimate;
    chunk.element.replaceChildren();
    this.#blank(chunk);
  }

  #observed(entries) {
    for (const { target, isIntersecting } of entries) {
      const chunk = this.chunkOf.get(target);
      chunk.isNear = isIntersecting && target.isConnected;
      if (chunk.isNear) this.#mount(chunk);
    }
    // A list that is not shown has no window: what it holds stays as it is.
    if (this.scroller.clientHeight) this.#sweep();
  }

  #scrolled() {
    const { scrollTop } = this.scroller;
    const wasFollowing = this.isFollowing;
    // Only a movement upwards leaves the end: content that grew is no movement of the reader's.
    if (this.#isAtEnd()) this.isFollowing = true;
    else if (scrollTop < this.lastTop) this.isFollowing = false;
    this.lastTop = scrollTop;
    if (wasFollowing !== this.isFollowing) this.onchange();
  }

  #isAtEnd() {
    const { scrollTop, scrollHeight, clientHeight } = this.scroller;
    return scrollHeight - scrollTop - clientHeight < 48;
  }

  #toEnd() {
    this.scroller.scrollTop = this.scroller.scrollHeight;
  }
}
