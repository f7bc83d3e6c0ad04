// JSON without loss: WeChat's message IDs have 64 bits, and a JavaScript number has 53. Integers beyond that are BigInt.

const LONG = /[0-9]{16}/;

/** Reads JSON; integers that a number cannot hold become BigInt. */
export function readJSON(text) {
  if (!LONG.test(text)) return JSON.parse(text);
  return JSON.parse(text, (key, value, context) => {
    const isLong = typeof value === "number" && Number.isInteger(value) && !Number.isSafeInteger(value);
    return isLong && /^-?[0-9]+$/.test(context?.source ?? "") ? BigInt(context.source) : value;
  });
}

/** Writes JSON, BigInt as a plain integer. With an indentation each member stands on a line of its own. */
export function writeJSON(value, indentation = 0, depth = 0) {
  if (typeof value === "bigint") return value.toString();
  if (value === null || typeof value !== "object") return JSON.stringify(value) ?? "null";
  const isList = Array.isArray(value);
  const parts = isList
    ? value.map((item) => writeJSON(item, indentation, depth + 1))
    : Object.entries(value)
        .filter(([, member]) => member !== undefined)
        .map(([key, member]) =>
          `${JSON.stringify(key)}:${indentation ? " " : ""}${writeJSON(member, indentation, depth + 1)}`);
  const [open, close] = isList ? "[]" : "{}";
  if (!parts.length) return open + close;
  if (!indentation) return open + parts.join(",") + close;
  const line = "\n" + " ".repeat(indentation * (depth + 1));
  return open + line + parts.join("," + line) + "\n" + " ".repeat(indentation * depth) + close;
}
