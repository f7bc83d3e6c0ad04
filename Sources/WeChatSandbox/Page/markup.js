// Colours XML and JSON. The text is cut into pieces by one pattern; each piece becomes an element with the text in it.

import { h } from "./element.js";

/** Beyond this a text is shown without colours: elements by the thousand would cost more than colours are worth. */
const LIMIT = 60_000;

const either = (...patterns) => new RegExp(patterns.map(({ source }) => source).join("|"), "g");

const XML = either(
  /(?<comment><!--[\s\S]*?-->|<\?[\s\S]*?\?>)/,
  /(?<cdata><!\[CDATA\[)(?<text>[\s\S]*?)(?<end>\]\]>)/,
  /(?<open><\/?)(?<tag>[^\s<>/]+)(?<rest>[^<>]*?)(?<close>\/?>)/);
const JSON_PARTS = either(
  /(?<key>"(?:[^"\\]|\\.)*")(?=\s*:)/,
  /(?<string>"(?:[^"\\]|\\.)*")/,
  /(?<number>-?\d[\d.eE+-]*)/,
  /(?<word>\b(?:true|false|null)\b)/,
  /(?<sign>[{}[\],:]+)/);

const piece = (kind, text) => (text ? h("span", { class: `code-${kind}` }, text) : "");

/** The nodes of an XML or JSON text in its colours; any other text as it is. */
export function coloured(text) {
  if (text.length > LIMIT) return [text];
  const start = text.trimStart();
  if (start.startsWith("<")) return pieces(text, XML, xmlPieces);
  if (start.startsWith("{") || start.startsWith("[")) return pieces(text, JSON_PARTS, jsonPieces);
  return [text];
}

function pieces(text, pattern, make) {
  const nodes = [];
  let end = 0;
  for (const match of text.matchAll(pattern)) {
    nodes.push(text.slice(end, match.index), ...make(match.groups));
    end = match.index + match[0].length;
  }
  nodes.push(text.slice(end));
  return nodes.filter((node) => node !== "");
}

function xmlPieces(part) {
  if (part.comment) return [piece("faint", part.comment)];
  if (part.cdata) return [piece("faint", part.cdata), piece("string", part.text), piece("faint", part.end)];
  return [piece("sign", part.open), piece("tag", part.tag), piece("string", part.rest), piece("sign", part.close)];
}

function jsonPieces(part) {
  const [kind, text] = Object.entries(part).find(([, value]) => value !== undefined);
  return [piece(kind === "key" ? "tag" : kind, text)];
}

/** XML with a line for each element where it came as one line: WeChat and most bots send it so. */
export function spread(text) {
  const marks = text.replace(/<!\[CDATA\[[\s\S]*?\]\]>/g, "").trim();
  if (!marks.startsWith("<") || marks.includes("\n")) return text;
  const tokens = text.match(/<!\[CDATA\[[\s\S]*?\]\]>|<[^<>]+>|[^<]+/g) ?? [text];
  const lines = [];
  let depth = 0;
  let line = "";
  const put = () => {
    if (line) lines.push(line);
    line = "";
  };
  tokens.forEach((token, index) => {
    const isTag = token.startsWith("<") && !token.startsWith("<![");
    if (!isTag) {
      line += token;
    } else if (token.startsWith("</")) {
      depth -= 1;
      const closesOwnLine = line !== "";
      line = closesOwnLine ? line + token : "  ".repeat(Math.max(0, depth)) + token;
      put();
    } else {
      put();
      line = "  ".repeat(depth) + token;
      if (!token.endsWith("/>") && !token.startsWith("<?")) depth += 1;
      const next = tokens[index + 1] ?? "";
      if (next.startsWith("<") && !next.startsWith("<![") && !next.startsWith("</")) put();
    }
  });
  put();
  return lines.join("\n");
}
