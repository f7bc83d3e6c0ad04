// What the browser remembers between visits. A browser that keeps nothing (private windows) costs the memory, no more.

/** The value that was kept under a name, or the one given. */
export function remembered(name, otherwise) {
  try {
    return localStorage.getItem(`sandbox.${name}`) ?? otherwise;
  } catch {
    return otherwise;
  }
}

/** Keeps a value under a name. */
export function remember(name, value) {
  try {
    localStorage.setItem(`sandbox.${name}`, value);
  } catch {
    // Nothing is kept.
  }
}
