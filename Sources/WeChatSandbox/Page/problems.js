// Problems have codes, so that they can be explained in Chinese; the server's own words are English.

import { language } from "./words.js";

const chinese = {};

/** A problem's or a verdict's title and explanation in the page's language. */
export function translateProblem(problem) {
  const known = language() === "zh" && chinese[problem.code];
  if (!known) return { title: problem.title, explanation: problem.explanation };
  const put = (text) => text.replace(/\{(\w+)\}/g, (match, name) => problem.values?.[name] ?? match);
  return { title: put(known[0]), explanation: put(known[1]) };
}
