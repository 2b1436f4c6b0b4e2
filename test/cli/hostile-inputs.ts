import { gzipSync } from "node:zlib";

/** An input that means harm or came to it, and what must become of it. */
export interface HostileInput {
  readonly name: string;
  /** The file's name; its ending tells how it is read. */
  readonly file: string;
  readonly content: () => string | Uint8Array;
  readonly code: 0 | 2 | 3;
  /** What stderr must show; nothing where it is not given. */
  readonly stderr?: RegExp;
}

const story = "“We cannot wait,” said Ana Ruiz, the mayor of Oslo, on Monday. About 40 people left.\n";
const text = (name: string, content: string | (() => string)): HostileInput => ({
  name,
  file: "input.txt",
  content: typeof content === "string" ? () => `${story}${content}\n` : () => `${story}${content()}\n`,
  code: 0,
});
const wide = (content: string) => Buffer.from(content, "utf16le");

/** Marks that make naive scanners quadratic, one after the other. */
export const hostileRuns: readonly string[] = [
  '"',
  "“",
  "”",
  "'",
  "‘a ",
  "“a ",
  '"a',
  "(",
  "( ",
  "[",
  "{",
  ".",
  ". ",
  "!",
  "…",
  "Mr. ",
  "A. ",
  "a.",
  "-",
  "ab-",
  "/",
  ",",
  "1,",
  "5%",
  "5% ",
  "$5 ",
  "@a",
  "#",
  "_",
  "he's ",
  "a'",
  "two ",
  "twenty five ",
  "Bob ",
  "Bob and ",
  "of the ",
  "said ",
  "U.S. ",
  "Jan 5, 2020 ",
  "\u{1f468}\u200d",
  "e\u0301",
  "\u0301",
  "漢",
  "\u200b",
  "\u00a0",
  " ",
  "\t",
  "\n",
  "\r\n",
  "\r",
  "a\n",
  "---\n",
  "<",
  "&amp;",
  "http://a.example/",
  "\ufeff",
  "\u2028",
  "constructor ",
  "__proto__ ",
];

/** "Ana Ba, Bna Ca, …": names with all initials there are. */
const manyNames = Array.from({ length: 26 * 26 }, (_, i) => {
  const [first, last] = [i % 26, Math.floor(i / 26)].map((letter) => String.fromCharCode(0x41 + letter));
  return `${first}na ${last}erg`;
}).join(", ");

const controls: readonly HostileInput[] = [
  text("a list of names", manyNames),
  text("colours", "\u001b[31mred\u001b[0m said Bob."),
  text("a clipboard write", "\u001b]52;c;AAAA\u0007 said Bob."),
  text("a link", "\u001b]8;;http://a.example\u0007Bob\u001b]8;;\u0007 said."),
  text("a title", "\u001b]0;owned\u0007Bob said."),
  text("8-bit controls", "\u009b31m Bob \u009d0;x\u009c said."),
  text("overwriting", "Bob said\b\b\b\b\u007f\rAnn said."),
  text("the other direction", "Bob \u202esaid\u202c “\u2066no\u2069” \u200f\u061c."),
  text("tags nobody sees", "Bob \u{e0041}\u{e0042}\u{e007f} said."),
  text("a NUL among words", `Bob\u0000 said. ${"Ann left. ".repeat(20)}`),
];

const encodings: readonly HostileInput[] = [
  { name: "nothing", file: "a.txt", content: () => "", code: 0, stderr: /holds no text/ },
  { name: "only a mark", file: "a.txt", content: () => "\ufeff", code: 0, stderr: /holds no text/ },
  { name: "only blanks", file: "a.txt", content: () => " ".repeat(1000), code: 0, stderr: /holds no text/ },
  { name: "a single NUL", file: "a.txt", content: () => "\0", code: 2, stderr: /is not text/ },
  { name: "UTF-16", file: "a.txt", content: () => wide(`\ufeff${story}`), code: 0 },
  { name: "UTF-16 without a mark", file: "a.txt", content: () => wide(story), code: 0, stderr: /utf-16le/ },
  {
    name: "half a unit",
    file: "a.txt",
    content: () => Buffer.concat([wide(`\ufeff${story}`), Buffer.from("x")]),
    code: 0,
    stderr: /odd number/,
  },
  {
    name: "windows-1252",
    file: "a.txt",
    content: () => Buffer.from("\x93No,\x94 said Bob.", "latin1"),
    code: 0,
    stderr: /windows-1252/,
  },
  {
    name: "bad UTF-8",
    file: "a.txt",
    content: () => Buffer.concat([Buffer.from(story), Buffer.from([0xff])]),
    code: 0,
    stderr: /not valid UTF-8/,
  },
  {
    name: "a picture",
    file: "a.txt",
    content: () => Buffer.from("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "latin1"),
    code: 2,
    stderr: /a PNG image/,
  },
  {
    name: "an archive",
    file: "a.txt",
    content: () => "PK\u0003\u0004",
    code: 2,
    stderr: /is a damaged archive or Office document/,
  },
];

const packed: readonly HostileInput[] = [
  {
    name: "a cut in gzip",
    file: "a.gz",
    content: () => gzipSync(story).subarray(0, -9),
    code: 2,
    stderr: /ends too early/,
  },
  {
    name: "gzip in gzip",
    file: "a.gz",
    content: () => gzipSync(gzipSync(story)),
    code: 2,
    stderr: /gzip data inside/,
  },
  {
    name: "junk behind gzip",
    file: "a.gz",
    content: () => Buffer.concat([gzipSync(story), Buffer.from("x")]),
    code: 0,
    stderr: /passed over/,
  },
  {
    name: "a bomb",
    file: "a.gz",
    content: () => gzipSync(Buffer.alloc(8 << 20, "A.\n")),
    code: 2,
    stderr: /--max-ratio/,
  },
  {
    name: "a line of 5 MB",
    file: "a.txt",
    content: () => "x ".repeat(5 << 19),
    code: 2,
    stderr: /--max-line/,
  },
];

const records: readonly HostileInput[] = [
  {
    name: "broken records",
    file: "a.ndjson",
    content: () => `{"text":"Bob said."}\n{bad}\nnull\n[]\n"x"\n42\n`,
    code: 3,
    stderr: /a.ndjson:2: not valid JSON.*\n.*a.ndjson:3, a.ndjson:4, a.ndjson:5 and 1 more: is no record/,
  },
  {
    name: "a cut record",
    file: "a.ndjson",
    content: () => '{"text":"Bob said."}\n{"text":"An',
    code: 3,
    stderr: /:2: not valid JSON/,
  },
  {
    name: "a deep record",
    file: "a.ndjson",
    content: () => `{"text":${"[".repeat(9999)}\n{"text":"Bob said."}\n`,
    code: 3,
    stderr: /--max-depth/,
  },
  {
    name: "lone surrogates",
    file: "a.ndjson",
    content: () => '{"id":"\\ud800","text":"Bob \\udc00 said “\\ud83d” no."}',
    code: 0,
  },
  {
    name: "controls in an id",
    file: "a.ndjson",
    content: () => '{"id":"\\u001b[2J\\u202e","text":"Bob said."}',
    code: 0,
  },
  {
    name: "prototypes",
    file: "a.ndjson",
    content: () =>
      '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"id":"__proto__","text":"constructor and __proto__ said “toString” to hasOwnProperty."}',
    code: 0,
  },
  { name: "an array", file: "a.json", content: () => '[{"text":"Bob said."},{"text":"Ann left."}]', code: 0 },
  {
    name: "a deep array",
    file: "a.json",
    content: () => "[".repeat(100_000),
    code: 2,
    stderr: /--max-depth/,
  },
];

const pages: readonly HostileInput[] = [
  {
    name: "scripts",
    file: "a.html",
    content: () => `<script>Bob said "no"</script><p onclick=x>${story}<img src=x onerror=alert(1)>`,
    code: 0,
  },
  {
    name: "50,000 elements deep",
    file: "a.html",
    content: () => "<div>".repeat(50_000) + story,
    code: 0,
    stderr: /--max-depth/,
  },
  { name: "nothing but <", file: "a.html", content: () => "<".repeat(50_000), code: 0 },
  { name: "comments without an end", file: "a.html", content: () => "<!--".repeat(30_000), code: 0 },
  { name: "half a tag", file: "a.html", content: () => `<p>Bob <a href="x>said`, code: 0 },
  {
    name: "Markdown",
    file: "a.md",
    content: () =>
      "# <script>x</script>\n[a](javascript:x) ![b](data:x)\n```\nBob said\n```\n> Ann said *yes*.\n",
    code: 0,
  },
];

const cells = text("formulas", `“=cmd|' /C calc'!A0” said Bob. “@SUM(1+1)” said Ann. “+1” “-2” “\t=1”`);
const markup = text("markup", `“<script>alert(1)</script>” said Bob <img src=x onerror=alert(1)>. | a | b |`);
const numbers = text(
  "a number of 400 digits",
  `${"9".repeat(400)} people and 1e999 dollars, 0.${"0".repeat(400)}1 percent.`,
);
const zalgo = text("marks upon marks", `Bob${"\u0301".repeat(3000)} said “no${"\u0336".repeat(3000)}”.`);

export const hostileInputs: readonly HostileInput[] = [
  ...encodings,
  ...packed,
  ...records,
  ...pages,
  ...controls,
  cells,
  markup,
  numbers,
  zalgo,
];
