import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough, Readable } from "node:stream";
import { describe, expect, test } from "vitest";
import { main } from "../../src/cli/main.ts";
import { pagerSink } from "../../src/cli/pager-sink.ts";
import { layoutFor, showsLinks } from "../../src/cli/terminal.ts";
import { inputFormats } from "../../src/input/input-format.ts";
import { formatNames } from "../../src/output/formats.ts";
import { problemFormatNames } from "../../src/output/problems/problem-formats.ts";
import { runInProcess } from "./run.ts";

const commands = [
  "extract",
  "split",
  "merge",
  "compare",
  "check",
  "corpus",
  "timeline",
  "why",
  "formats",
  "schema",
  "completion",
  "man",
];

describe("help", () => {
  test.each(commands)(
    "of %s begins with examples, or is a list, and says what each flag does",
    async (name) => {
      const { code, stdout } = await runInProcess([name, "--help"]);
      expect(code).toBe(0);
      if (name !== "formats") expect(stdout).toMatch(/^(?:Examples:\n {2}\S|Usage: newsx)/);
      for (const [, flag, meaning] of stdout.matchAll(/^ {2}(-[^ ]+(?: [^ ]+)*)(?: {2,}|\n {20,})(\S.*)$/gm))
        expect(meaning, flag).toMatch(/\w{2}/);
    },
  );

  test.each([["help", "formats"], ["formats"], ["formats", "--help"]])(
    "%s %s lists each format in a line",
    async (...args) => {
      const { code, stdout } = await runInProcess(args);
      expect(code).toBe(0);
      const lines = [...formatNames, ...problemFormatNames, ...inputFormats].filter(
        (name) => name !== "auto",
      );
      for (const name of lines) expect(stdout).toMatch(new RegExp(`^ {2}${name} +\\S`, "m"));
    },
  );

  test.each([
    { args: ["chek"], hint: "Did you mean check?" },
    { args: ["complete"], hint: "unknown command 'complete'" },
    { args: ["check", "--max-warning", "0"], hint: "Did you mean --max-warnings?" },
    { args: ["extract", "--print-confg"], hint: "Did you mean --print-config?" },
    { args: ["help", "chek"], hint: "unknown command 'chek' (did you mean check?)" },
    { args: ["extract", "-f", "jsn"], hint: "webanno. (did you mean json?)" },
    { args: ["extract", "--only", "peple"], hint: "dates (did you mean people?)." },
    { args: ["schema", "confg"], hint: "aliases. (did you mean config?)" },
  ])("$args is answered with $hint", async ({ args, hint }) => {
    const { code, stderr } = await runInProcess(args);
    expect([code, stderr]).toEqual([2, expect.stringContaining(hint)]);
  });
});

describe("the manual", () => {
  test("holds every command, its examples, flag and exit code", async () => {
    const { stdout } = await runInProcess(["man"]);
    const shown = stdout.replaceAll("\\-", "-");
    for (const name of commands) {
      expect(shown).toContain(`.SS "newsx ${name}`);
      const { stdout: help } = await runInProcess([name, "--help"]);
      const [, examples = ""] = /^Examples:\n((?: {2}.*\n)+)/.exec(help) ?? [];
      expect(shown).toContain(examples.replace(/^ {2}/gm, ""));
      for (const [flag] of help.matchAll(/^ {2}(?:-\w, )?--[\w-]+/gm))
        expect(shown).toContain(`.B "${flag.trim()}`);
    }
    for (const code of [0, 1, 2, 3, 129, 130, 143]) expect(shown).toContain(`.TP\n.B "${code}"\n`);
    expect(shown).toContain("newsx extract dump.txt --only quotes");
    expect(shown).toContain("NEWSX_INPUT_FORMAT");
  });

  test.skipIf(spawnSync("man", ["--version"]).status !== 0)("is read by man without a warning", async () => {
    const page = join(mkdtempSync(join(tmpdir(), "newsx-")), "newsx.1");
    writeFileSync(page, (await runInProcess(["man"])).stdout);
    const { status, stdout, stderr } = spawnSync("man", ["--warnings", "-l", page], {
      encoding: "utf8",
      env: { ...process.env, MANWIDTH: "80", LC_ALL: "C.UTF-8" },
    });
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(/NAME\n +newsx - Turns raw news text into facts\n/);
  });
});

/** The program with a terminal for its output. */
async function runOnTerminal(args: readonly string[], env: Readonly<Record<string, string>>, cwd: string) {
  const stdout = Object.assign(new PassThrough(), { isTTY: true, columns: 80 });
  const code = await main({
    args,
    stdin: Readable.from([Buffer.from("About 40 people left Oslo.\n")]),
    stdout,
    stderr: new PassThrough(),
    env: { PATH: process.env["PATH"], ...env },
    cwd,
    interruption: new AbortController().signal,
    holdInterrupt: () => {},
  });
  return { code, stdout: String(stdout.read() ?? "") };
}

describe("a pager", () => {
  const folder = () => mkdtempSync(join(tmpdir(), "newsx-"));
  const extract = ["extract", "-", "-f", "ndjson", "--pager"];

  test("takes the output where that would go to a terminal", async () => {
    const cwd = folder();
    const { code, stdout } = await runOnTerminal(extract, { PAGER: "cat > paged; echo $LESS > less" }, cwd);
    expect([code, stdout]).toEqual([0, ""]);
    expect(readFileSync(join(cwd, "paged"), "utf8")).toMatch(/^\{"schema":"newsx\/1\.1"/);
    expect(readFileSync(join(cwd, "less"), "utf8")).toBe("FRX\n");
  });

  test("is only used when asked for, and never for a pipe or a file", async () => {
    const env = { PAGER: "touch paged" };
    expect((await runOnTerminal(extract.slice(0, -1), env, folder())).stdout).toMatch(/^\{/);
    expect((await runInProcess(extract, { env, cwd: folder() })).stdout).toBe("");
    const cwd = folder();
    await runOnTerminal([...extract, "-o", "out"], env, cwd);
    expect(readFileSync(join(cwd, "out"), "utf8")).toMatch(/^\{/);
  });

  test("that is left early is no error, one that is not there is", async () => {
    expect((await runOnTerminal(extract, { PAGER: "true" }, folder())).code).toBe(0);
    expect((await runOnTerminal(extract, { PAGER: "no-such-pager 2> err" }, folder())).code).toBe(2);
  });
});

test("Ctrl-C is the pager's while it runs, also where it never started", async () => {
  for (const cwd of [tmpdir(), "/no/such/folder"]) {
    const held: boolean[] = [];
    const pager = pagerSink({ env: { PAGER: "cat" }, cwd, holdInterrupt: (isHeld) => held.push(isHeld) });
    expect(held).toEqual([true]);
    await pager.commit().catch((error) => expect(String(error)).toMatch(/cannot run the pager cat/));
    expect(held).toEqual([true, false]);
  }
});

test("a terminal that says it has no columns gets the usual width", () => {
  const stdout = Object.assign(new PassThrough(), { isTTY: true, columns: 0 });
  expect(layoutFor({ color: true }, { stdout, env: {} }).width).toBe(100);
  expect(layoutFor({ color: true }, { stdout, env: { COLUMNS: "90" } }).width).toBe(90);
});

describe("links", () => {
  const terminal = Object.assign(new PassThrough(), { isTTY: true });
  test.each<{ env: Record<string, string>; shown: boolean }>([
    { env: { TERM_PROGRAM: "iTerm.app" }, shown: true },
    { env: { TERM_PROGRAM: "vscode" }, shown: true },
    { env: { TERM_PROGRAM: "Apple_Terminal" }, shown: false },
    { env: { VTE_VERSION: "7200" }, shown: true },
    { env: { VTE_VERSION: "4205" }, shown: false },
    { env: { TERM: "xterm-kitty" }, shown: true },
    { env: { TERM: "xterm-256color" }, shown: false },
    { env: { TERM: "dumb", TERM_PROGRAM: "vscode" }, shown: false },
    { env: { CI: "true", TERM_PROGRAM: "vscode" }, shown: false },
    { env: { FORCE_HYPERLINK: "1" }, shown: true },
    { env: { FORCE_HYPERLINK: "0", TERM_PROGRAM: "vscode" }, shown: false },
  ])("$env: $shown", ({ env, shown }) => {
    expect(showsLinks(terminal, env)).toBe(shown);
  });

  test("are for terminals only", () => {
    expect(showsLinks(new PassThrough(), { TERM_PROGRAM: "vscode" })).toBe(false);
  });
});

test("the package's manual is the one that newsx man prints", async () => {
  execFileSync("npm", ["run", "-s", "build:man"]);
  expect(readFileSync("dist/newsx.1", "utf8")).toBe((await runInProcess(["man"])).stdout);
});
