/**
 * `npm run bench:limits [-- FORMAT]`: what reading costs at a quarter, a half and all of each format's limit: CPU time,
 * its exponent over the two doublings (1 is linear), and the peak memory of a process that does nothing else. It begins
 * at the bytes; what is found in the texts is measured by bench:growth.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { defaultLimits, HELD_BYTES } from "../../src/input/limits.ts";
import { readInput } from "../../src/input/read-input.ts";
import { defaultFields } from "../../src/input/read-options.ts";
import { zipOf } from "../input/zip-of.ts";

const news = "About 40 people left Oslo on Monday, said Ana Ruiz. ";
const fill = (unit: string, size: number) => unit.repeat(Math.ceil(size / unit.length));
const mail = "From a@b Mon Jan  1 00:00:00 2024\nSubject: x\n\n";

/** Inputs of about this many bytes: ordinary ones, and the worst that are known. */
const inputs: Readonly<Record<string, (size: number) => string | Buffer>> = {
  "long.txt": (size) => fill(`${news}\n\n`, size),
  "marks.md": (size) => fill("*a* [b](c) `d`\n", size),
  "page.html": (size) => `<html><body>${fill(`<p>${news}</p>`, size)}`,
  "breaks.html": (size) => `<html><body>${fill("<br>a", size)}`,
  "open.html": (size) => `<html><body>${fill("<b>", size)}`,
  "lines.ndjson": (size) => fill(`{"text":"${news}"}\n`, size),
  "array.json": (size) => `[${fill(`{"text":"${news}"},`, size)}{}]`,
  "objects.json": (size) => `[${fill("{},", size)}{}]`,
  "wrapped.json": (size) => `{"articles":[${fill(`{"text":"${news.repeat(20)}"},`, size)}{}]}`,
  "table.csv": (size) => `id,text\n${fill(`1,"${news}"\n`, size)}`,
  "cells.csv": (size) => `id,text\n${fill(`${",".repeat(900)}\n`, size)}`,
  "ends.mbox": (size) => mail + fill("\n", size),
  "mails.mbox": (size) => fill(`${mail}${news}\n\n`, size),
  "quoted.eml": (size) =>
    `MIME-Version: 1.0\nContent-Transfer-Encoding: quoted-printable\n\n${fill("=41=\n", size)}`,
  "items.rss": (size) => `<rss>${fill("<item/>", size)}<item><title>A</title></item></rss>`,
  "fields.rss": (size) => `<rss><item>${fill("<guid/>", size)}</item></rss>`,
  "wire.sgml": (size) => fill(`<DOC><TEXT>${news}</TEXT></DOC>`, size),
  "a.docx": (size) => zipOf({ "word/document.xml": fill(`<w:p><w:t>${news}</w:t></w:p>`, size) }),
  "a.xlsx": (size) =>
    zipOf({
      "xl/workbook.xml": "<workbook/>",
      "xl/worksheets/sheet1.xml": fill(`<row><c t="inlineStr"><is><t>${news}</t></is></c></row>`, size),
    }),
};

async function read(path: string): Promise<void> {
  const options = { cwd: ".", stdin: process.stdin, format: "auto", encoding: null } as const;
  const settings = { ...options, fields: defaultFields, limits: { ...defaultLimits, ratio: 1e6 } };
  for await (const item of readInput(path, settings)) {
    if (item.kind !== "pieces") continue;
    for await (const _ of item.pieces);
  }
}

function measure(path: string): { readonly seconds: number; readonly megabytes: number } {
  const { stdout } = spawnSync(process.execPath, [
    ...process.execArgv,
    fileURLToPath(import.meta.url),
    "--read",
    path,
  ]);
  return JSON.parse(stdout.toString() || '{"seconds":0,"megabytes":0}');
}

if (process.argv[2] === "--read") {
  const before = process.cpuUsage();
  await read(process.argv[3]!);
  const { user, system } = process.cpuUsage(before);
  const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
  process.stdout.write(JSON.stringify({ seconds: (user + system) / 1e6, megabytes }));
} else {
  const folder = mkdtempSync(join(tmpdir(), "newsx-limits-"));
  process.stdout.write(
    "| input | s at 1/4 | 1/2 | 1 | exponent | MB at 1/4 | 1/2 | 1 |\n| --- | --- | --- | --- | --- | --- | --- | --- |\n",
  );
  for (const [name, make] of Object.entries(inputs)) {
    if (!name.includes(process.argv[2] ?? "")) continue;
    const found = [4, 2, 1].map((part) => {
      const path = join(folder, `${part}-${name}`);
      writeFileSync(path, make(HELD_BYTES / part - 4096));
      return measure(path);
    });
    const exponent = Math.log2(found[2]!.seconds / found[0]!.seconds) / 2;
    const row = [
      ...found.map(({ seconds }) => seconds.toFixed(2)),
      exponent.toFixed(2),
      ...found.map(({ megabytes }) => megabytes),
    ];
    process.stdout.write(`| ${name} | ${row.join(" | ")} |\n`);
  }
}
