/** What is text and no prose: refused by what it is, so that no markup, data or code is read as an article in silence. */
import { extname } from "node:path";

/** A kind of file, how it is known, and what to do with it. */
interface Kind {
  readonly name: string;
  readonly advice: string;
  /** Endings of names that no prose has. */
  readonly endings: readonly string[];
  /** How its content begins, after white space; null where only the ending tells. */
  readonly begins: RegExp | null;
}

const convert = "convert it to plain text first, for example with pandoc -t plain";
const asRecords = "give its texts as NDJSON or CSV";

const KINDS: readonly Kind[] = [
  {
    name: "RTF",
    advice: "save it as .docx or .txt first",
    endings: ["rtf"],
    begins: /^\{\\rtf1?\b/,
  },
  {
    name: "LaTeX",
    advice: convert,
    endings: ["tex", "latex"],
    begins: /^\\(?:documentclass|documentstyle|begin\{)/,
  },
  { name: "an Org file", advice: convert, endings: ["org"], begins: /^#\+(?:title|author|date|options): /i },
  { name: "reStructuredText", advice: convert, endings: ["rst"], begins: null },
  {
    name: "a bibliography in BibTeX",
    advice: `${asRecords}, or export it as RIS`,
    endings: ["bib"],
    begins: /^@(?:article|book|misc|online|incollection|inproceedings|newspaper|string|comment)\s?\{/i,
  },
  { name: "YAML", advice: asRecords, endings: ["yaml", "yml"], begins: /^%YAML / },
  { name: "TOML", advice: asRecords, endings: ["toml"], begins: null },
  {
    name: "a file of settings",
    advice: asRecords,
    endings: ["ini", "cfg", "conf", "env", "properties"],
    begins: null,
  },
  {
    name: "a vCard",
    advice: "it holds addresses and no article",
    endings: ["vcf"],
    begins: /^BEGIN:VCARD\r?\n/i,
  },
  { name: "a calendar", advice: asRecords, endings: ["ics"], begins: /^BEGIN:VCALENDAR\r?\n/i },
  {
    name: "SQL",
    advice: "export the table as CSV",
    endings: ["sql"],
    begins: /^(?:CREATE TABLE|INSERT INTO|PRAGMA) /,
  },
  {
    name: "a patch",
    advice: "it holds changes and no article",
    endings: ["diff", "patch"],
    begins: /^(?:diff --git |Index: \S{1,200}\r?\n=|--- [^\n]{1,300}\n\+\+\+ )/,
  },
  {
    name: "a program's log",
    advice: "it holds no article; --input-format text reads it nevertheless",
    endings: [],
    begins:
      /^(?:\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d\S{0,12} {1,4}\[?(?:TRACE|DEBUG|INFO|WARN|WARNING|ERROR|FATAL)\b|\S{1,60} \S{1,40} \S{1,40} \[\d\d\/\w{3}\/\d{4}:\d\d:\d\d:\d\d [+-]\d{4}\] ")/,
  },
  {
    name: "Base64",
    advice: "decode it first with base64 -d",
    endings: ["b64"],
    begins: /^(?:[A-Za-z0-9+/]{60}|[A-Za-z0-9+/]{64}|[A-Za-z0-9+/]{76})\r?\n[A-Za-z0-9+/]{60,76}\r?\n/,
  },
  {
    name: "a program's source",
    advice: "it holds no article; --input-format text reads it nevertheless",
    endings: "c cc cpp cs css go h java js jsx mjs php pl py r rb rs scss sh swift ts tsx".split(" "),
    begins: /^(?:#!\/|<\?php\b)/,
  },
];

/** What a text file is, where it is no prose, and what to do; null where it may be read as text. */
export function describeNotProse(path: string, start: string): string | null {
  const ending = extname(path.toLowerCase().replace(/\.gz$/, "")).slice(1);
  const content = start.trimStart();
  const kind = KINDS.find(
    ({ endings, begins }) => endings.includes(ending) || begins?.test(content) === true,
  );
  return kind === undefined ? null : `is ${kind.name}; ${kind.advice}`;
}
