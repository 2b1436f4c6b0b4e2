import { basename, extname } from "node:path";
import { looksLikeMail } from "./mail/looks-like-mail.ts";
import { isZip } from "./office/zip-signature.ts";
import { looksLikeTable } from "./tables/separator.ts";

/** auto: told by the name's ending, else by how the content begins. */
export const inputFormats = [
  "auto",
  "text",
  "markdown",
  "html",
  "ndjson",
  "json",
  "csv",
  "mbox",
  "eml",
  "feed",
  "xml",
  "office",
  "warc",
  "citations",
  "subtitles",
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
  ["csv", "csv"],
  ["tsv", "csv"],
  ["tab", "csv"],
  ["docx", "office"],
  ["xlsx", "office"],
  ["eml", "eml"],
  ["mbox", "mbox"],
  ["rss", "feed"],
  ["atom", "feed"],
  ["warc", "warc"],
  ["wet", "warc"],
  ["sgm", "xml"],
  ["sgml", "xml"],
  ["nitf", "xml"],
  ["ris", "citations"],
  ["enw", "citations"],
  ["srt", "subtitles"],
  ["vtt", "subtitles"],
]);

/** Endings of several formats: what the content does not tell is taken for this. */
const unsureEndings: ReadonlyMap<string, KnownFormat> = new Map([
  ["json", "json"],
  ["xml", "xml"],
]);

/** How the content of each format begins, after white space and what XML may begin with. */
const beginnings: readonly (readonly [KnownFormat, RegExp])[] = [
  ["html", /^<(?:!doctype html|html)\b/i],
  ["json", /^(?:\[\s*[{\]]|\{[ \t\r]*\n)/],
  ["feed", /^<(?:rss|feed|rdf:RDF)\b/],
  ["xml", /^<(?:DOC|REUTERS|nitf|newsitem|newsMessage)[\s>]|^<!DOCTYPE\s+(?:lewis|nitf)\b/],
  ["mbox", /^From \S+ .+\r?\n[A-Za-z-]+: /],
  ["warc", /^WARC\/\d\.\d\r?\n/],
  ["ndjson", /^\{\s*"/],
  ["citations", /^(?:TY {1,2}- [A-Z]{2,6}\r?\n|%0 [A-Z][A-Za-z ]{2,40}\r?\n%)/],
  ["subtitles", /^(?:WEBVTT\b|\d{1,6}\r?\n(?:\d{1,3}:)?\d{2}:\d{2}[.,]\d{3} -->)/],
];

/** A part of a page, as content systems hand it out. */
const FRAGMENT =
  /^<(?:head|body|main|article|section|header|div|p|h[1-6]|table|ul|ol|figure|span|blockquote)(?:\s[^<>]{0,500})?>/i;

/** XML without a declaration: its root names where its elements are defined. */
function isNamespaced(content: string): boolean {
  return /^<[A-Za-z]/.test(content) && content.slice(0, content.indexOf(">")).includes(" xmlns");
}

/** What ends in these is read where a folder is given. */
export const readableEndings: readonly string[] = ["txt", "text", ...unsureEndings.keys(), ...endings.keys()];

/** Whether, by its name, the lines of the text of a file are those of the file. */
export function linesAreTheFiles(path: string): boolean {
  const format = endings.get(extname(basename(path.toLowerCase(), ".gz")).slice(1)) ?? "text";
  return format === "text" || format === "markdown";
}

/** The format of an input: what was asked for, else what its name says, else what its first bytes look like. */
export function formatOf(asked: InputFormat, path: string, head: Uint8Array): KnownFormat {
  if (asked !== "auto") return asked;
  if (isZip(head)) return "office";
  const ending = extname(basename(path.toLowerCase(), ".gz")).slice(1);
  return endings.get(ending) ?? sniff(head) ?? unsureEndings.get(ending) ?? "text";
}

/** How an input begins, as ASCII: UTF-16 is read without its zeros. */
export function beginningOf(head: Uint8Array): string {
  const start = Buffer.from(head.filter((byte) => byte !== 0)).toString("latin1");
  return start.replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, "").trimStart();
}

function sniff(head: Uint8Array): KnownFormat | undefined {
  const content = beginningOf(head);
  const beginning = content.replace(/^<\?[^>]*>\s*/, "").replace(/^<!--[^>]*>\s*/, "");
  const begun = beginnings.find(([, pattern]) => pattern.test(beginning))?.[0];
  if (begun !== undefined) return begun;
  if (content.startsWith("<?xml") || isNamespaced(content)) return "xml";
  if (FRAGMENT.test(content)) return "html";
  if (looksLikeMail(content)) return "eml";
  return looksLikeTable(content) ? "csv" : undefined;
}
