// Light, dark, or as the system is. The choice is an attribute of the document, which the colours of theme.css look at.

import { remember, remembered } from "./memory.js";

const THEMES = ["system", "light", "dark"];
let current = THEMES.includes(remembered("theme", "system")) ? remembered("theme", "system") : "system";

function apply() {
  if (current === "system") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = current;
}

apply();

/** The theme that was chosen: `system`, `light` or `dark`. */
export const theme = () => current;

/** Goes on to the next theme, and keeps it. */
export function switchTheme() {
  current = THEMES[(THEMES.indexOf(current) + 1) % THEMES.length];
  remember("theme", current);
  apply();
}
