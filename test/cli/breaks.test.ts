/** What users and their scripts do that once broke the program: each mended by its kind. */
import { execFileSync, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import fs from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { PassThrough } from "node:stream";
import { expect, test } from "vitest";
import { findInputs } from "../../src/cli/find-inputs.ts";
import type { Host } from "../../src/cli/host.ts";
import type { InputOptions } from "../../src/cli/input-options.ts";
import { runInProcess, runSpawned } from "./run.ts";

const story = "About 40 people left Oslo on Monday, said Ana Ruiz.\n";
const program = resolve("bin/newsx.js");

function newFolder(files: Readonly<Record<string, string>> = {}): string {
  const folder = fs.mkdtempSync(join(tmpdir(), "newsx-breaks-"));
  for (const [name, content] of Object.entries(files)) fs.writeFileSync(join(folder, name), content);
  return folder;
}

/** Tries again until it does not throw. */
async function untilDone<Value>(action: () => Value): Promise<Value> {
  for (;;) {
    try {
      return action();
    } catch {
      await new Promise((done) => setTimeout(done, 20));
    }
  }
}

test("a list may hold 200,000 names", async () => {
  const names = Array.from({ length: 200_000 }, (_, i) => `none-${i}.txt`);
  const cwd = newFolder({ list: names.join("\n") });
  const host = { cwd, stdin: process.stdin, stdout: new PassThrough() } as unknown as Host;
  const found = await findInputs([], { filesFrom: "list" } as InputOptions, host);
  expect(found).toHaveLength(200_000);
});

test("no list is spread into arguments: V8 takes some 120,000", () => {
  const spread =
    /\.(?:push|unshift|concat|splice|apply)\([^()]*\.\.\.|(?:Math\.\w+|fromC\w+)\([^;]*?\.\.\.(?!\[)/;
  const files = fs.readdirSync("src", { recursive: true, encoding: "utf8" });
  const found = files
    .filter((file) => file.endsWith(".ts") && !file.startsWith("training"))
    .flatMap((file) =>
      fs
        .readFileSync(join("src", file), "utf8")
        .split("\n")
        .flatMap((line, i) => (spread.test(line) ? [`${file}:${i + 1}: ${line.trim()}`] : [])),
    );
  expect(found.filter((line) => !/push\([^()]*\{[^}]*\.\.\.|push\(\[\.\.\./.test(line))).toEqual([]);
});

test("the same failure many times is one line with a count and its first places", async () => {
  const { code, stderr } = await runInProcess(["extract", "-", "--input-format", "ndjson"], {
    stdin: "x\n".repeat(5000),
  });
  expect(code).toBe(2);
  expect(stderr).toMatch(/^newsx: -:1, -:2, -:3 and 4,997 more: not valid JSON; [^\n]+\n$/);
});

test("split writes a file for each document, also where they begin or are alike, and never over another", async () => {
  const texts = [...Array.from({ length: 300 }, (_, i) => `Live updates\n\nThe count stood at ${i % 200}.`)];
  const stdin = texts.map((text, id) => `${JSON.stringify({ id: `${id}`, text })}\n`).join("");
  const cwd = newFolder();
  const split = () => runInProcess(["split", "-", "--split", "none", "--out-dir", "o"], { cwd, stdin });
  expect((await split()).code).toBe(0);
  const contents = () =>
    fs.readdirSync(join(cwd, "o")).map((name) => fs.readFileSync(join(cwd, "o", name), "utf8"));
  expect(contents().sort()).toEqual(texts.map((text) => `${text}\n`).sort());
  // The same again finds its files there.
  await split();
  expect(contents()).toHaveLength(300);
  const [first = ""] = fs.readdirSync(join(cwd, "o")).sort();
  fs.writeFileSync(join(cwd, "o", first), "mine");
  await split();
  expect(contents()).toHaveLength(301);
  expect(fs.readFileSync(join(cwd, "o", first), "utf8")).toBe("mine");
});

test("a timeout gives the same bytes for any number of jobs", async () => {
  const cwd = newFolder({ "a.txt": story.repeat(2000) });
  const runs = ["1", "2"].map((jobs) =>
    runSpawned(["extract", "a.txt", "-f", "ndjson", "-j", jobs, "--story-timeout", "60"], { cwd }),
  );
  const [one, two] = (await Promise.all(runs)).map(({ stdout }) =>
    createHash("sha256").update(stdout).digest("hex"),
  );
  expect(one).toBe(two);
});

test.each([
  ["-j", "999999999", "a whole number from 0 to 1,024"],
  ["--max-depth", "999999999", "a whole number from 1 to 10,000"],
  ["--max-line", "900g", "a size of at most 256m"],
  ["--max-bytes", "999999999999g", "a smaller size"],
])("%s %s is refused with what it may be", async (flag, value, range) => {
  const { code, stderr } = await runInProcess(["extract", "-", flag, value], { stdin: story });
  expect(code).toBe(2);
  expect(stderr).toContain(`It must be ${range}.`);
});

test.skipIf(process.platform === "win32").each([
  ["--aliases", []],
  ["--files-from", []],
  ["--files0-from", []],
  ["--config", []],
])("a pipe nobody writes to as %s does not keep a signal from ending the program", async (flag) => {
  const cwd = newFolder({ "a.txt": story });
  execFileSync("mkfifo", [join(cwd, "pipe")]);
  const child = spawn(process.execPath, [program, "extract", "a.txt", flag, "pipe"], { cwd });
  const closed = new Promise((done) => child.on("close", done));
  // A pipe can be opened to write as soon as it is read.
  const writer = await untilDone(() =>
    fs.openSync(join(cwd, "pipe"), fs.constants.O_WRONLY | fs.constants.O_NONBLOCK),
  );
  child.kill("SIGTERM");
  expect(await closed).toBe(143);
  fs.closeSync(writer);
});

test.skipIf(process.platform === "win32")(
  "a pipe as a file of options is read, and passed over when settings are searched",
  async () => {
    const cwd = newFolder({ "a.txt": story });
    execFileSync("mkfifo", [join(cwd, "pipe"), join(cwd, "newsx.config.json")]);
    const script = `echo '{"ignore":["Oslo"]}' > pipe & "${process.execPath}" "${program}" extract a.txt -f ndjson --aliases pipe`;
    const stdout = execFileSync("bash", ["-c", script], { cwd, encoding: "utf8" });
    expect(JSON.parse(stdout).places).toEqual([]);
  },
);

test.each([
  ["< .", "is a directory"],
  ["<&-", "is closed"],
])("standard input that cannot be read is an error: %s", (redirection, problem) => {
  const script = `"${process.execPath}" "${program}" extract - ${redirection} 2>&1; echo $?`;
  const said = execFileSync("bash", ["-c", script], { encoding: "utf8" });
  expect(said).toBe(`newsx: -: ${problem}\n2\n`);
});

test.each([
  ["extract self.txt -o self.txt", "self.txt is an input and --output at once"],
  ["extract self.txt -o link.txt", "self.txt is an input and --output at once"],
  ["extract hard.txt -o self.txt", "hard.txt is an input and --output at once"],
  ["split '*.txt' -o self.txt", "hard.txt is an input and --output at once"],
  ["extract - -o self.txt < self.txt", "standard input is an input and --output at once"],
  ["extract self.txt >> self.txt", "self.txt is an input and standard output at once"],
])("an output that is an input is refused: %s", (command, problem) => {
  const cwd = newFolder({ "self.txt": story });
  fs.symlinkSync("self.txt", join(cwd, "link.txt"));
  fs.linkSync(join(cwd, "self.txt"), join(cwd, "hard.txt"));
  const script = `newsx() { "${process.execPath}" "${program}" "$@"; }; { newsx ${command}; } 2>said; echo $? >>said`;
  execFileSync("bash", ["-c", script], { cwd });
  expect(fs.readFileSync(join(cwd, "said"), "utf8")).toBe(`newsx: ${problem}; write to another file\n2\n`);
  expect(fs.readFileSync(join(cwd, "self.txt"), "utf8")).toBe(story);
});

test.skipIf(!fs.existsSync("/dev/full")).each(["--help", "--version", "extract --help", "formats"])(
  "%s on a full disk is an error",
  (args) => {
    const script = `"${process.execPath}" "${program}" ${args} 2>&1 >/dev/full; echo $?`;
    const said = execFileSync("bash", ["-c", script], { encoding: "utf8" });
    expect(said).toBe("newsx: cannot write standard output: no space left on the device\n2\n");
  },
);

test("what a killed run has left is swept, what runs or is of another machine is not", async () => {
  const gone = spawn("true");
  await new Promise((done) => gone.on("close", done));
  const { temporaryName } = await import("../../src/cli/leftovers.ts");
  const own = temporaryName("").slice(0);
  const dead = own.replace(`-${process.pid}-`, `-${gone.pid}-`);
  const kept = [
    own,
    own.replace(`-${process.pid}-`, `-${process.ppid}-`),
    ".newsx-elsewhere-1-a.tmp",
    ".newsx-notes.tmp",
  ];
  const cwd = newFolder(Object.fromEntries([dead, ...kept, "a.txt"].map((name) => [name, story])));
  expect((await runInProcess(["split", "a.txt", "-o", "out.txt"], { cwd })).code).toBe(0);
  expect(fs.readdirSync(cwd).sort()).toEqual([...kept, "a.txt", "out.txt"].sort());
});
