import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { type RunOptions, runInProcess } from "./run.ts";

const cwd = mkdtempSync(join(tmpdir(), "newsx-inputs-"));
mkdirSync(join(cwd, "drafts"));
const files: Readonly<Record<string, string | Uint8Array>> = {
  "a.txt": "Ana Ruiz of Oslo left.",
  "b.txt": "Ben Holm of Bergen left.",
  "drafts/c.md": "# Cara Lind\n\nShe left.",
  "latin.txt": Buffer.from("Jos\xe9 \x93left\x94.", "latin1"),
  "greek.txt": Buffer.from([0xc1, 0xe8, 0xde, 0xed, 0xe1]),
  "records.jsonl": '{"uri":"u1","fields":{"body":"Ana left."}}\n',
  "long.txt": `${"word ".repeat(500)}\n`,
  "deep.json": `[{"text":"A.","x":[[[[1]]]]}]`,
  "bomb.gz": gzipSync("Word.\n".repeat(400_000)),
  "list.txt": "b.txt\na.txt\nb.txt\n",
  "list0.txt": "b.txt\0a.txt\0",
};
for (const [name, content] of Object.entries(files)) writeFileSync(join(cwd, name), content);

const cases: readonly {
  readonly name: string;
  readonly args: readonly string[];
  readonly options?: RunOptions;
  readonly code: number;
  /** "source: text" of each story. */
  readonly stories?: readonly string[];
  readonly stderr?: RegExp;
}[] = [
  { name: "--files-from", args: ["--files-from", "list.txt"], code: 0, stories: ["b.txt", "a.txt"] },
  {
    name: "--files-from -",
    args: ["--files-from", "-"],
    options: { stdin: "a.txt\r\n" },
    code: 0,
    stories: ["a.txt"],
  },
  { name: "--files0-from", args: ["--files0-from", "list0.txt"], code: 0, stories: ["b.txt", "a.txt"] },
  {
    name: "arguments and a list",
    args: ["a.txt", "--files-from", "list.txt"],
    code: 0,
    stories: ["a.txt", "b.txt"],
  },
  { name: "an empty list", args: ["--files-from", "-"], options: { stdin: "" }, code: 0, stories: [] },
  {
    name: "no such list",
    args: ["--files-from", "none"],
    code: 2,
    stderr: /^newsx: cannot read the list none: no such file/,
  },
  {
    name: "a list of what is missing",
    args: ["--files-from", "-"],
    options: { stdin: "none.txt\n" },
    code: 2,
    stderr: /none\.txt: no such/,
  },
  {
    name: "standard input twice",
    args: ["-", "--files-from", "-"],
    code: 2,
    stderr: /cannot be a list of files and an input/,
  },
  {
    name: "--ignore",
    args: ["?.txt", "drafts", "--ignore", "b.txt", "--ignore", "drafts"],
    code: 0,
    stories: ["a.txt"],
  },
  { name: "a folder", args: ["drafts"], code: 0, stories: ["drafts/c.md"] },
  {
    name: "a detected encoding",
    args: ["latin.txt"],
    code: 0,
    stderr: /latin\.txt: not UTF-8 \(byte 3\), read as windows-1252; --encoding/,
  },
  { name: "a warning that is not wanted", args: ["latin.txt", "--quiet"], code: 0, stderr: /^$/ },
  {
    name: "--encoding",
    args: ["greek.txt", "--encoding", "iso-8859-7", "--with-text"],
    code: 0,
    stories: ["greek.txt: Αθήνα"],
    stderr: /^$/,
  },
  {
    name: "no such encoding",
    args: ["a.txt", "--encoding", "klingon"],
    code: 2,
    stderr: /none that is known/,
  },
  {
    name: "--text-field, --id-field",
    args: ["records.jsonl", "--text-field", "fields.body", "--id-field", "uri", "--with-text"],
    code: 0,
    stories: ["records.jsonl: Ana left."],
  },
  {
    name: "the wrong field",
    args: ["records.jsonl", "--text-field", "body"],
    code: 2,
    stderr: /no string under "body"; --text-field may name fields\.body, uri/,
  },
  {
    name: "--input-format",
    args: ["a.txt", "--input-format", "ndjson"],
    code: 2,
    stderr: /a\.txt:1: not valid JSON/,
  },
  {
    name: "--max-bytes",
    args: ["a.txt", "--max-bytes", "10"],
    code: 2,
    stderr: /larger than 10 bytes \(--max-bytes/,
  },
  {
    name: "--max-line",
    args: ["long.txt", "a.txt", "--max-line", "1k"],
    code: 3,
    stories: ["a.txt"],
    stderr: /long\.txt: a line is larger than 1 KiB \(--max-line/,
  },
  {
    name: "--max-ratio",
    args: ["bomb.gz", "--max-ratio", "20"],
    code: 2,
    stderr: /more than 20 times its size \(--max-ratio/,
  },
  {
    name: "--max-depth",
    args: ["deep.json", "--max-depth", "5"],
    code: 2,
    stderr: /nested deeper than 5 \(--max-depth/,
  },
  { name: "no size", args: ["a.txt", "--max-bytes", "lots"], code: 2, stderr: /a size such as 500k/ },
  ...["0", "1e3", "0x10", " 7"].map((depth) => ({
    name: `no number: "${depth}"`,
    args: ["a.txt", "--max-depth", depth],
    code: 2,
    stderr: /a whole number/,
  })),
  {
    name: "standard input named by a list that is standard input",
    args: ["--files-from", "-"],
    options: { stdin: "a.txt\n-\n" },
    code: 2,
    stderr: /standard input cannot be a list of files and an input at once/,
  },
];

test.each(cases)("$name", async ({ args, options, code, stories, stderr }) => {
  const outcome = await runInProcess(["extract", ...args, "-f", "ndjson"], { cwd, ...options });
  expect(outcome.stderr).toMatch(stderr ?? /^$/);
  expect(outcome.code).toBe(code);
  if (stories === undefined) return;
  const found = outcome.stdout.split("\n").filter((line) => line !== "");
  expect(
    found.map((line) => {
      const { source, text } = JSON.parse(line);
      return text === undefined ? source : `${source}: ${text}`;
    }),
  ).toEqual(stories);
});
