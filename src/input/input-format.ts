import { basename, extname } from "node:path";

/** auto: told by the name's ending, else by how the content begins. */
export const inputFormats = [
  "auto",
  "text",
  "markdown",
  "html",
  "ndjson",
  "json",
  "mbox",
  "feed",
  "warc",
] as const;

export type InputFormat = (typeof inputFormats)[number];
export type KnownFormat = Exclude<InputFormat, "auto">;

/** Bytes that are enough to see how an input begins. */
export const SNIFF_BYTES = 1024;

const endings: ReadonlyMap<string, KnownFormat> = new Map([
  ["md", "markdown"],
  ["markdown", "markdown"],
  ["html", "html"],
  ["htm", "html"],
  ["xhtml", "html"],
  ["ndjson", "ndjson"],
  ["jsonl", "ndjson"],
  ["mbox", "mbox"],
  ["rss", "feed"],
  ["atom", "feed"],
  ["warc", "warc"],
  ["wet", "warc"],
]);

/** How the content of each format begins, after white space and what XML may begin with. */
const beginnings: readonly (readonly [KnownFormat, RegExp])[] = [
  ["html", /^<(?:!doctype html|html)\b/i],
  ["json", /^(?:\[\s*[{\]]|\{[ \t\r]*\n)/],
  ["feed", /^<(?:rss|feed|rdf:RDF)\b/],
  ["mbox", /^From \S+ .+\r?\n[A-Za-z-]+: /],
  ["warc", /^WARC\/\d\.\d\r?\n/],
  ["ndjson", /^\{\s*"/],
];

/** What ends in these is read where a folder is given. */
export const readableEndings: readonly string[] = ["txt", "text", "json", "xml", ...endings.keys()];

/** The format of an input: what was asked for, else what its name says, else what its first bytes look like. */
export function formatOf(asked: InputFormat, path: string, head: Uint8Array): KnownFormat {
  if (asked !== "auto") return asked;
  const ending = extname(basename(path.toLowerCase(), ".gz")).slice(1);
  return endings.get(ending) ?? sniff(head) ?? (ending === "json" ? "json" : "text");
}

function sniff(head: Uint8Array): KnownFormat | undefined {
  // UTF-16 is read without its zeros: what matters here is ASCII.
  const start = Buffer.from(head.filter((byte) => byte !== 0)).toString("latin1");
  const content = start.replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, "").trimStart();
  const beginning = content.replace(/^<\?[^>]*>\s*/, "").replace(/^<!--[^>]*>\s*/, "");
  return beginnings.find(([, pattern]) => pattern.test(beginning))?.[0];
}
