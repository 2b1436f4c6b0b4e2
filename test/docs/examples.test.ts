import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { extract } from "../../src/index.ts";
import { resultSchema } from "../../src/model/schema.ts";
import { commandsOf, examples, sessionsOf, withClaims } from "./examples.ts";

/** Where examples are at home: a folder with the files they speak of and newsx among its modules. */
const home = mkdtempSync(join(tmpdir(), "newsx-docs-"));
const folder = join(home, "folder");

beforeAll(async () => {
  cpSync("fixtures/docs", folder, { recursive: true });
  cpSync("fixtures/stories/river-dam-dump/input.txt", join(folder, "dump.txt"));
  const [story] = await extract("A ferry ran aground off Lisbon.", { source: "monday.txt" });
  writeFileSync(join(folder, "monday.ndjson"), `${JSON.stringify(story)}\n`);
  symlinkSync(resolve("node_modules"), join(home, "node_modules"));
  installSource(join(folder, "node_modules/newsx"));
});

afterAll(() => rmSync(home, { recursive: true }));

/** newsx as a package whose modules are the sources. */
function installSource(place: string): void {
  mkdirSync(place, { recursive: true });
  symlinkSync(resolve("src"), join(place, "src"));
  const exports = {
    ".": "./src/index.ts",
    "./browser": "./src/browser.ts",
    "./data/*": "./src/data/*",
    "./schema.json": "./schema.json",
  };
  writeFileSync(join(place, "package.json"), JSON.stringify({ name: "newsx", type: "module", exports }));
  writeFileSync(join(place, "schema.json"), JSON.stringify(z.toJSONSchema(resultSchema)));
}

describe("programs", () => {
  const programs = examples
    .filter(({ kind }) => kind.startsWith("ts"))
    .map((example, i) => ({ ...example, file: `example-${i}.ts` }));

  beforeAll(() => {
    for (const { code, file } of programs) writeFileSync(join(folder, file), withClaims(code));
    const compilerOptions = { extends: undefined, ...COMPILER, typeRoots: [resolve("node_modules/@types")] };
    writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
    writeFileSync(
      join(folder, "tsconfig.json"),
      JSON.stringify({ compilerOptions, files: programs.map(({ file }) => file) }),
    );
  });

  test("have no wrong types", () => {
    const { stdout } = spawnSync(resolve("node_modules/.bin/tsc"), ["-p", "."], {
      cwd: folder,
      encoding: "utf8",
    });
    const named = stdout.replace(/example-(\d+)\.ts/g, (_, i) => programs[i]!.name);
    expect(named).toBe("");
  });

  describe("do what they say", () => {
    const run = programs.filter(({ kind }) => kind === "ts");
    let problems: Readonly<Record<string, string>>;

    beforeAll(() => {
      writeFileSync(join(folder, "run.mjs"), RUNNER);
      const files = run.map(({ file }) => file);
      const node = spawnSync(process.execPath, ["--import", "tsx", "run.mjs", ...files], {
        cwd: folder,
        encoding: "utf8",
      });
      problems = JSON.parse(node.stdout);
    });

    test.each(run)("$name", ({ file }) => {
      expect(problems[file]).toBeUndefined();
    });
  });
});

describe("commands", () => {
  const program = `newsx() { "${process.execPath}" "${resolve("bin/newsx.js")}" "$@"; }`;
  const run = (command: string) =>
    spawnSync("bash", ["--norc", "-o", "pipefail", "-c", `${program}\n${command}`], {
      cwd: folder,
      encoding: "utf8",
      env: { PATH: process.env["PATH"] },
    });
  const isThere = (tool: string) => spawnSync("sh", ["-c", `command -v ${tool}`]).status === 0;
  const missing = ["jq", "parallel"].filter((tool) => !isThere(tool));
  const needsMissing = (command: string) => missing.some((tool) => new RegExp(`\\b${tool}\\b`).test(command));

  for (const { name, code } of examples.filter(({ kind }) => kind === "sh"))
    test.each(commandsOf(code).filter(({ command }) => !needsMissing(command)))(
      `${name}: $command`,
      ({ command, exitCode }) => {
        const { status, stderr } = run(command);
        expect([status, stderr]).toEqual([exitCode, ""]);
      },
    );

  for (const { name, code } of examples.filter(({ kind }) => kind === "console"))
    test.each(sessionsOf(code))(`${name}: $command`, ({ command, output }) => {
      expect(linesOf(run(command).stdout).join("\n")).toMatch(patternOf(output));
    });
});

const COMPILER = {
  target: "es2023",
  lib: ["es2023", "es2024.string", "dom", "dom.asynciterable"],
  module: "nodenext",
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  allowImportingTsExtensions: true,
  resolveJsonModule: true,
  types: ["node"],
};

/** Runs the programs that it is given, and prints what went wrong in which. */
const RUNNER = `
const problems = {};
for (const file of process.argv.slice(2))
  await import("./" + file).catch((error) => { problems[file] = error.message; });
console.log(JSON.stringify(problems));
`;

/** Blank lines are left out: pages may use them as they like. */
function linesOf(text: string): readonly string[] {
  return text.split("\n").filter((line) => line.trim() !== "");
}

/** The lines that a page shows, one behind the other, with anything for those it leaves out. */
function patternOf(output: readonly (string | null)[]): RegExp {
  const lines = output
    .filter((line) => line === null || line.trim() !== "")
    .map((line) =>
      line === null ? "(?:.*\\n)*?" : `${line.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")}(?:\\n|$)`,
    );
  return new RegExp(`^${lines.join("")}`);
}
