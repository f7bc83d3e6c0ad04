// Times and lengths of time, as the language writes them. The server counts in seconds; an exchange's length is in
// milliseconds.

import { tag } from "./words.js";

const formats = new Map();

function format(name, options) {
  const key = tag() + name;
  if (!formats.has(key)) formats.set(key, new Intl.DateTimeFormat(tag(), options));
  return formats.get(key);
}

/** The time of day to the millisecond, for the inspector. */
export function exactTime(seconds) {
  const options = { hour: "2-digit", minute: "2-digit", second: "2-digit", fractionalSecondDigits: 3, hourCycle: "h23" };
  return format("exact", options).format(seconds * 1000);
}

/** The time of day, for a line of a list. */
export function shortTime(seconds) {
  const options = { hour: "2-digit", minute: "2-digit", second: "2-digit", hourCycle: "h23" };
  return format("short", options).format(seconds * 1000);
}

/** The time as a chat separates its messages by it: with the day where it is not today. */
export function chatTime(seconds) {
  const date = new Date(seconds * 1000);
  const clock = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" };
  const today = new Date();
  if (date.toDateString() === today.toDateString()) return format("clock", clock).format(date);
  const isThisYear = date.getFullYear() === today.getFullYear();
  const day = { month: "short", day: "numeric", ...(isThisYear ? {} : { year: "numeric" }) };
  return format(isThisYear ? "day" : "year", { ...day, ...clock }).format(date);
}

/** A length of time: `23 ms`, `5.02 s`. */
export function length(milliseconds) {
  if (milliseconds == null) return "…";
  return milliseconds < 1000 ? `${Math.round(milliseconds)} ms` : `${(milliseconds / 1000).toFixed(2)} s`;
}
