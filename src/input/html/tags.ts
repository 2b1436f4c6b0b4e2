/** A stretch of an HTML page: text between tags, or a tag. */
export type Piece =
  | { readonly kind: "text"; readonly start: number; readonly end: number }
  | { readonly kind: "open" | "close"; readonly name: string };

/** Elements whose content is no text for readers; it ends with their closing tag and nothing else. */
const RAW: ReadonlySet<string> = new Set([
  "script",
  "style",
  "template",
  "noscript",
  "iframe",
  "textarea",
  "title",
]);

/** Letters a tag's name may have: no element of HTML has more than ten. */
const MAX_NAME = 20;

/**
 * The pieces of a page in order, by one look at it: comments, declarations and the content of scripts are passed
 * over, a "<" that begins no tag is text, and a tag without an end takes the rest with it, as in browsers.
 */
export function* readPieces(html: string): Generator<Piece> {
  let textStart = 0;
  for (let at = html.indexOf("<"); at >= 0; at = html.indexOf("<", at)) {
    const tag = tagAt(html, at);
    if (tag === null) {
      at++;
      continue;
    }
    if (at > textStart) yield { kind: "text", start: textStart, end: at };
    if (tag.name !== "") yield { kind: tag.closes ? "close" : "open", name: tag.name };
    at = !tag.closes && RAW.has(tag.name) ? rawEnd(html, tag.end, tag.name) : tag.end;
    textStart = at;
  }
  if (html.length > textStart) yield { kind: "text", start: textStart, end: html.length };
}

interface Tag {
  /** In lower case; empty for comments and declarations. */
  readonly name: string;
  readonly closes: boolean;
  readonly end: number;
}

function tagAt(html: string, at: number): Tag | null {
  if (html.startsWith("<!--", at)) return { name: "", closes: false, end: past(html, "-->", at + 4) };
  const next = html.charAt(at + 1);
  if (next === "!" || next === "?") return { name: "", closes: false, end: past(html, ">", at + 2) };
  const closes = next === "/";
  const start = at + (closes ? 2 : 1);
  const name = nameAt(html, start);
  return name === "" ? null : { name, closes, end: tagEnd(html, start + name.length) };
}

function nameAt(html: string, start: number): string {
  let end = start;
  while (end - start < MAX_NAME && /[a-z0-9]/i.test(html.charAt(end))) end++;
  return /[a-z]/i.test(html.charAt(start)) ? html.slice(start, end).toLowerCase() : "";
}

/** Behind the ">" that ends a tag; one within quoted attributes does not. */
function tagEnd(html: string, from: number): number {
  let quote = "";
  for (let i = from; i < html.length; i++) {
    const character = html[i]!;
    if (quote !== "") quote = character === quote ? "" : quote;
    else if (character === ">") return i + 1;
    else if ((character === '"' || character === "'") && html[i - 1] === "=") quote = character;
  }
  return html.length;
}

/** Where the closing tag of a script or the like begins. */
function rawEnd(html: string, from: number, name: string): number {
  const closing = new RegExp(`</${name}`, "gi");
  closing.lastIndex = from;
  return closing.exec(html)?.index ?? html.length;
}

function past(html: string, what: string, from: number): number {
  const at = html.indexOf(what, from);
  return at < 0 ? html.length : at + what.length;
}
