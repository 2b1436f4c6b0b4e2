import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import { type Outcome, type RunOptions, runInProcess, runSpawned } from "./run.ts";

const dump = "fixtures/stories/river-dam-dump/input.txt";
const short = "“We go,” said Ana Ruiz of Oslo. About 40 people left.";

/** The same cases run in process and as a process: arguments, exit code, and what both streams must show. */
const cases: readonly {
  readonly name: string;
  readonly args: readonly string[];
  readonly options?: RunOptions;
  readonly code: number;
  readonly stdout?: RegExp;
  readonly stderr?: RegExp;
}[] = [
  { name: "help", args: ["--help"], code: 0, stdout: /^Examples:\n {2}newsx extract[\s\S]*Exit codes:/ },
  {
    name: "help of a command",
    args: ["extract", "--help"],
    code: 0,
    stdout: /^Examples:\n {2}newsx extract/,
  },
  { name: "version", args: ["--version"], code: 0, stdout: /^\d+\.\d+\.\d+\n$/ },
  { name: "no command", args: [], code: 2, stderr: /Usage: newsx/ },
  { name: "tables", args: ["extract", dump], code: 0, stdout: /Story 1 · fixtures.*\n[\s\S]*People\n/ },
  {
    name: "a narrow terminal",
    args: ["extract", dump, "--width", "40"],
    code: 0,
    stdout: /^(?:.{0,40}\n)+$/u,
  },
  {
    name: "JSON",
    args: ["extract", dump, "--format", "json"],
    code: 0,
    stdout: /^\{\n {2}"schema": "newsx\/1\.1"/,
  },
  {
    name: "standard input",
    args: ["extract", "-", "-f", "ndjson"],
    options: { stdin: short },
    code: 0,
    stdout: /^\{"schema":"newsx\/1\.1".*\}\n$/,
  },
  {
    name: "standard input without being told",
    args: ["extract", "-f", "ndjson"],
    options: { stdin: short },
    code: 0,
    stdout: /"source":"-"/,
  },
  {
    name: "an empty input",
    args: ["extract", "-"],
    options: { stdin: "" },
    code: 0,
    stdout: /^$/,
    stderr: /^newsx: -: holds no text\n$/,
  },
  {
    name: "one section",
    args: ["extract", dump, "--only", "places"],
    code: 0,
    stdout: /^(?![\s\S]*\nPeople\n)[\s\S]*\nPlaces\n/,
  },
  {
    name: "quotes by speaker",
    args: ["extract", "-", "--only", "quotes", "--by", "speaker"],
    options: { stdin: short },
    code: 0,
    stdout: /\nQuotes of Ana Ruiz\n/,
  },
  {
    name: "an unknown order",
    args: ["extract", dump, "--by", "length"],
    code: 2,
    stderr: /^newsx: option .* Allowed choices are story-order, speaker/,
  },
  {
    name: "the text with its findings",
    args: ["extract", "-", "-f", "ndjson", "--with-text"],
    options: { stdin: short },
    code: 0,
    stdout: /"text":"“We go,” said Ana Ruiz of Oslo\. About 40 people left\."\}\n$/,
  },
  {
    name: "a table for other programs",
    args: ["extract", "-", "-f", "csv", "--only", "people"],
    options: { stdin: short },
    code: 0,
    stdout: /^source,document,story,[^\n]*\n-,,1,[^\n]*,people,p1,1,\d+,\d+,Ana Ruiz,/,
  },
  {
    name: "why a name is one",
    args: ["extract", dump, "--why", "--width", "160"],
    code: 0,
    stdout: /Thailand +.*a place: known as a country/,
  },
  {
    name: "plain ASCII",
    args: ["extract", dump, "--ascii", "--only", "comparisons"],
    code: 0,
    stdout: /^-- Story 1 [^\n]* -+\n[\s\S]*17 provinces {2}#+\n/,
  },
  {
    name: "schema",
    args: ["schema"],
    code: 0,
    stdout: /"\$schema": "https:\/\/json-schema.org\/draft\/2020-12\/schema"/,
  },
  {
    name: "records",
    args: ["extract", "-", "--input-format", "ndjson", "-f", "ndjson"],
    options: { stdin: `{"id":7,"text":"${short}"}\n` },
    code: 0,
    stdout: /"document":"7"/,
  },
  {
    name: "no such file",
    args: ["extract", "none.txt"],
    code: 2,
    stderr: /^newsx: none\.txt: no such file or directory\n$/,
  },
  {
    name: "a folder without texts",
    args: ["extract", "test/text"],
    code: 2,
    stderr: /^newsx: test\/text: no file to read in this folder\n$/,
  },
  {
    name: "an unmatched pattern",
    args: ["extract", "no*.xyz"],
    code: 2,
    stderr: /^newsx: no\*\.xyz: no file matches this pattern\n$/,
  },
  {
    name: "one bad input among good ones",
    args: ["extract", "none.txt", dump, "-f", "ndjson"],
    code: 3,
    stdout: /^\{"schema"/,
    stderr: /^newsx: none\.txt: [^\n]*\n$/,
  },
  {
    name: "a broken record among good ones",
    args: ["extract", "-", "--input-format", "ndjson", "-f", "ndjson"],
    options: { stdin: `{"text":"A."}\n{oops\n{"text":3}\n` },
    code: 3,
    stderr: /^newsx: -:2: not valid JSON[^\n]*\nnewsx: -:3: the record has no string under "text"\n$/,
  },
  {
    name: "an unknown option",
    args: ["extract", "--fromat", "json"],
    code: 2,
    stderr: /^newsx: unknown option '--fromat'\n\(Did you mean --format\?\)\n$/,
  },
  { name: "an unknown command", args: ["extrct"], code: 2, stderr: /Did you mean extract\?/ },
  {
    name: "an unknown format",
    args: ["extract", dump, "-f", "jsn"],
    code: 2,
    stderr: /^newsx: option .* argument 'jsn' is invalid\. Allowed choices are table/,
  },
  {
    name: "an unknown section",
    args: ["extract", dump, "--only", "quoes"],
    code: 2,
    stderr: /"quoes" is none of people/,
  },
  {
    name: "no colour by NO_COLOR",
    args: ["extract", dump],
    options: { env: { NO_COLOR: "1", FORCE_COLOR: "1" } },
    code: 0,
    stdout: /^[^\u001b]*$/,
  },
  {
    name: "colour by FORCE_COLOR",
    args: ["extract", dump],
    options: { env: { FORCE_COLOR: "1" } },
    code: 0,
    stdout: /\u001b\[1m/,
  },
  {
    name: "no colour by flag",
    args: ["extract", dump, "--no-color"],
    options: { env: { FORCE_COLOR: "1" } },
    code: 0,
    stdout: /^[^\u001b]*$/,
  },
  {
    name: "an output that cannot be written",
    args: ["extract", dump, "-o", "none/out.json"],
    code: 2,
    stderr: /^newsx: cannot write none\/out\.json: no such file or directory\n$/,
  },
];

function check(outcome: Outcome, { code, stdout, stderr }: (typeof cases)[number]): void {
  expect(outcome.stderr).toMatch(stderr ?? /^/);
  expect(outcome.stdout).toMatch(stdout ?? /^/);
  expect(outcome.stderr).not.toMatch(/\n {4}at /);
  expect(outcome.code).toBe(code);
}

describe("in process", () => {
  test.each(cases)("$name", async (each) => check(await runInProcess(each.args, each.options), each));
});

describe("spawned", () => {
  test.each(cases)("$name", async (each) => check(await runSpawned(each.args, each.options), each));
});

describe("pipes and files", () => {
  const shell = async (command: string) => promisify(execFile)("bash", ["-c", command]);

  test("a reader that leaves early ends the program quietly", async () => {
    const { stdout, stderr } = await shell(
      `node bin/newsx.js extract ${dump} ${dump} | head -1; echo "\${PIPESTATUS[0]}"`,
    );
    expect(stderr).toBe("");
    expect(stdout).toMatch(/^── Story 1.*\n0\n$/);
  });

  test("a full device is one clear line", async () => {
    await expect(shell(`node bin/newsx.js extract ${dump} > /dev/full`)).rejects.toMatchObject({
      code: 2,
      stderr: "newsx: cannot write standard output: no space left on the device\n",
    });
  });

  test("a file is written whole, and stays as it was where nothing could be read", async () => {
    const folder = mkdtempSync(join(tmpdir(), "newsx-"));
    const file = join(folder, "out.json");
    writeFileSync(file, "before");
    expect((await runInProcess(["extract", "none.txt", "-f", "json", "-o", file])).code).toBe(2);
    expect(readFileSync(file, "utf8")).toBe("before");
    expect((await runInProcess(["extract", dump, "-f", "json", "-o", file])).code).toBe(0);
    expect(JSON.parse(readFileSync(file, "utf8"))).toMatchObject({ schema: "newsx/1.1" });
    expect(readdirSync(folder)).toEqual(["out.json"]);
  });

  test.each([
    ["its own standard output by name", `-o /dev/stdout | cat`],
    ["a process", `-o >(cat) | cat`],
    ["a pipe whose reader leaves early", `-o >(head -c 500) | cat`],
  ])("output to %s", async (_, output) => {
    const { stdout, stderr } = await shell(`node bin/newsx.js extract ${dump} ${output}`);
    expect([stdout.slice(0, 10), stderr]).toEqual(["── Story 1", ""]);
  });

  test("split writes to a folder or to a file, not to both", async () => {
    const folder = mkdtempSync(join(tmpdir(), "newsx-"));
    const file = join(folder, "keep.txt");
    writeFileSync(file, "before");
    const { code, stderr } = await runInProcess(["split", dump, "--out-dir", folder, "-o", file]);
    expect([code, readFileSync(file, "utf8"), readdirSync(folder)]).toEqual([2, "before", ["keep.txt"]]);
    expect(stderr).toMatch(/--out-dir.* cannot be used with .*--output/);
  });

  test("any number of workers writes the same bytes", async () => {
    const inputs = readdirSync("fixtures/stories").map((name) => `fixtures/stories/${name}/input.txt`);
    const [one, two] = await Promise.all(
      ["1", "2"].map((jobs) => runSpawned(["extract", ...inputs, "-f", "json", "--jobs", jobs])),
    );
    expect(two).toEqual(one);
    expect(one?.code).toBe(0);
  });
});

test.each<readonly [args: readonly string[], name: string, begins: RegExp]>([
  [[], "a.csv", /^source,document,story/],
  [[], "a.JSONL", /^\{"schema":"newsx\/1\.1"/],
  [[], "a.md", /^## /],
  [[], "a.html", /^<!doctype html>/i],
  [[], "a.txt", /^\n?── Story 1/],
  [["-f", "json"], "a.csv", /^\{\n {2}"schema"/],
])("the output's ending tells the format, if no flag does: %j -o %s", async (args, name, begins) => {
  const cwd = mkdtempSync(join(tmpdir(), "newsx-endings-"));
  const { code, stdout } = await runInProcess(["extract", "-", ...args, "-o", name], { cwd, stdin: short });
  expect([code, stdout]).toEqual([0, ""]);
  expect(readFileSync(join(cwd, name), "utf8")).toMatch(begins);
});

describe("what people type first", () => {
  const text = "“We go,” said Ana Ruiz of Oslo. About 40 people left.\n";
  const stdoutOf = async (args: readonly string[]) => {
    const { code, stdout, stderr } = await runInProcess(args, { stdin: text });
    expect([code, stderr]).toEqual([0, ""]);
    return stdout;
  };

  test.each([
    [["fixtures/stories/ferry-inquiry/input.txt"]],
    [["-"]],
    [["--json", "fixtures/stories/ferry-inquiry/input.txt"]],
    [["fixtures/stories/ferry-inquiry/*.txt", "--csv"]],
  ])("%j is extract", async (args) => {
    expect(await stdoutOf(args)).toBe(await stdoutOf(["extract", ...args]));
  });

  test.each(["json", "ndjson", "csv", "tsv", "markdown", "html"])("--%s is --format %s", async (format) => {
    expect(await stdoutOf(["extract", "-", `--${format}`])).toBe(
      await stdoutOf(["extract", "-", "-f", format]),
    );
  });

  test("-o - is standard output", async () => {
    expect(await stdoutOf(["extract", "-", "-f", "csv", "-o", "-"])).toBe(
      await stdoutOf(["extract", "-", "-f", "csv"]),
    );
  });

  test.each(["docx", "pdf", "odt"])(
    "an output that ends in .%s is refused with those that are known",
    async (ending) => {
      const { code, stderr } = await runInProcess(["extract", "-", "-o", `r.${ending}`], { stdin: text });
      expect(code).toBe(2);
      expect(stderr).toMatch(
        /^newsx: no format is known by the ending of r\.\w+, only json, ndjson, [^\n]*--format names one\n$/,
      );
    },
  );

  test("a file that is not there is told as one", async () => {
    const { code, stderr } = await runInProcess(["none.txt"]);
    expect([code, stderr]).toEqual([2, "newsx: none.txt: no such file or directory\n"]);
  });
});
