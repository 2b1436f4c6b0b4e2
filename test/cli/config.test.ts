import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough, Readable } from "node:stream";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { configSchemaOf } from "../../src/cli/config/schemas.ts";
import { environmentName } from "../../src/cli/config/settle-options.ts";
import { createProgram } from "../../src/cli/program.ts";
import { type RunOptions, runInProcess, runSpawned } from "./run.ts";

/** A folder with these files; objects are written as JSON. */
function folderWith(files: Readonly<Record<string, unknown>>): string {
  const folder = mkdtempSync(join(tmpdir(), "newsx-"));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(folder, name, ".."), { recursive: true });
    writeFileSync(join(folder, name), typeof content === "string" ? content : JSON.stringify(content));
  }
  return folder;
}

interface Printed {
  readonly config: string | null;
  readonly options: Readonly<Record<string, unknown>>;
  readonly sources: Readonly<Record<string, string>>;
}

async function print(command: string, args: readonly string[], options: RunOptions): Promise<Printed> {
  const outcome = await runInProcess([command, ...args, "--print-config"], options);
  expect(outcome).toMatchObject({ code: 0, stderr: "" });
  return JSON.parse(outcome.stdout);
}

const host = {
  args: [],
  stdin: Readable.from([]),
  stdout: new PassThrough(),
  stderr: new PassThrough(),
  env: {},
  cwd: "/",
  interruption: new AbortController().signal,
  holdInterrupt: () => {},
};
const configSchema = configSchemaOf(createProgram(host, { show: () => {}, finish: () => {} }));

describe("where settings come from", () => {
  const files = { "newsx.config.json": { width: 60, split: "none" }, "sub/a.txt": "" };

  test("flags win over the environment, that over the file, that over defaults", async () => {
    const cwd = folderWith(files);
    const env = { NEWSX_WIDTH: "70", NEWSX_BY: "speaker", NEWSX_SPLIT: "eager" };
    const { config, options, sources } = await print("extract", ["--split", "auto"], { cwd, env });
    expect(config).toBe(join(cwd, "newsx.config.json"));
    expect(options).toMatchObject({ width: 70, split: "auto", by: "speaker", offsets: "codepoints" });
    expect(sources).toMatchObject({ width: "env", split: "flag", by: "env", offsets: "default" });
  });

  test("the file is found in a folder above", async () => {
    const { options, sources } = await print("extract", [], { cwd: join(folderWith(files), "sub") });
    expect([options["width"], sources["width"]]).toEqual([60, "config"]);
  });

  test("package.json may hold the settings, and one without them is passed by", async () => {
    const cwd = folderWith({ "package.json": { newsx: { jobs: 1 } }, "sub/package.json": { name: "sub" } });
    const { config, options } = await print("extract", [], { cwd: join(cwd, "sub") });
    expect([config, options["jobs"]]).toEqual([join(cwd, "package.json"), 1]);
  });

  test.each([
    { name: "--config", args: ["--config", "other.json"], env: {}, width: 90 },
    { name: "NEWSX_CONFIG", args: [], env: { NEWSX_CONFIG: "other.json" }, width: 90 },
    { name: "--no-config", args: ["--no-config"], env: {}, width: undefined },
    {
      name: "--no-config over NEWSX_CONFIG",
      args: ["--no-config"],
      env: { NEWSX_CONFIG: "x" },
      width: undefined,
    },
  ])("$name decides which file", async ({ args, env, width }) => {
    const cwd = folderWith({ ...files, "other.json": { width: 90 } });
    expect((await print("extract", args, { cwd, env })).options["width"]).toBe(width);
  });

  test("rules add up, the stronger source winning each", async () => {
    const rules = { "open-quote": "off", "surname-only": "off", "truncated-story": "off" };
    const cwd = folderWith({ "newsx.config.json": { rules } });
    const env = { NEWSX_RULES: "surname-only=error,truncated-story=error" };
    const { options } = await print("check", ["--rule", "truncated-story=warning"], { cwd, env });
    expect(options["rules"]).toEqual({
      "open-quote": "off",
      "surname-only": "error",
      "truncated-story": "warning",
    });
  });

  test("a format that only another command knows is left to it", async () => {
    const cwd = folderWith({ "newsx.config.json": { format: "ndjson" } });
    expect((await print("extract", [], { cwd })).options["format"]).toBe("ndjson");
    expect((await print("check", [], { cwd })).options["format"]).toBeUndefined();
  });

  test("sizes, lists and switches are read as flags read them", async () => {
    const values = { maxBytes: "2m", ignore: ["a*", "b*"], only: ["quotes", "people"], color: false };
    const cwd = folderWith({ "newsx.config.json": values });
    const env = { NEWSX_QUIET: "yes", NEWSX_WITH_TEXT: "0" };
    expect((await print("extract", [], { cwd, env })).options).toMatchObject({
      maxBytes: 2 << 20,
      ignore: ["a*", "b*"],
      only: ["people", "quotes"],
      color: false,
      quiet: true,
      withText: false,
    });
  });

  test("what is printed is a config file", async () => {
    const cwd = folderWith({});
    const args = ["--only", "people", "--rule", "open-quote=off", "--max-bytes", "5m", "--ignore", "x"];
    for (const command of ["extract", "check"]) {
      const fitting = command === "extract" ? args.toSpliced(2, 2) : args.slice(2);
      const { options } = await print(command, fitting, { cwd });
      expect(configSchema.parse(options)).toEqual(options);
      writeFileSync(join(cwd, "again.json"), JSON.stringify(options));
      expect((await print(command, ["--config", "again.json"], { cwd })).options).toEqual(options);
    }
  });

  test("settings act", async () => {
    const cwd = folderWith({
      "newsx.config.json": { format: "ndjson", maxWarnings: 0, rules: { "open-quote": "off" } },
      "a.txt": "The captain said: “We sail.\n\nMonday, March 5, 2024, was wet.\n",
    });
    for (const run of [runInProcess, runSpawned]) {
      expect((await run(["extract", "a.txt"], { cwd })).stdout).toMatch(/^\{"schema":"newsx\/1\.1".*\}\n$/);
      expect(await run(["check", "a.txt"], { cwd })).toMatchObject({
        code: 1,
        stdout: expect.stringMatching(/wrong-weekday\]\n\n0 errors and 1 warning/),
      });
    }
  });
});

describe("what is wrong is told in one line", () => {
  test.each([
    { config: { fromat: "json" }, message: 'unknown key "fromat" (did you mean format?)' },
    {
      config: { rules: { "surnam-only": "off" } },
      message: '"rules": unknown key "surnam-only" (did you mean surname-only?)',
    },
    { config: { rules: { "surname-only": "fatal" } }, message: '"rules.surname-only": Invalid option' },
    { config: { jobs: "2" }, message: '"jobs": Invalid input: expected number' },
    { config: { width: 0 }, message: '"width": Too small' },
    { config: { format: "jsn" }, message: '"format": Invalid option' },
    { config: { encoding: "klingon" }, message: '"encoding": It is none that is known' },
    { config: { maxBytes: "much" }, message: '"maxBytes": It must be a size' },
    { config: ["format"], message: "Invalid input: expected object" },
    { config: "{oops", message: "not valid JSON" },
  ])("$message", async ({ config, message }) => {
    const cwd = folderWith({ "newsx.config.json": config });
    const { code, stdout, stderr } = await runInProcess(["extract", "--print-config"], { cwd });
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr.startsWith(`newsx: newsx.config.json: ${message}`)).toBe(true);
    expect(stderr.split("\n")).toHaveLength(2);
  });

  test.each([
    { env: { NEWSX_JOBS: "two" }, code: 2, message: "NEWSX_JOBS: It must be a whole number." },
    { env: { NEWSX_QUIET: "maybe" }, code: 2, message: "NEWSX_QUIET: it must be true or false." },
    { env: { NEWSX_FORMAT: "jsn" }, code: 2, message: "NEWSX_FORMAT: Allowed choices are table," },
    {
      env: { NEWSX_FROMAT: "json" },
      code: 0,
      message: "NEWSX_FROMAT is no setting (did you mean NEWSX_FORMAT?)",
    },
    {
      env: { NEWSX_CONFIG: "none.json" },
      code: 2,
      message: "cannot read the config none.json: no such file",
    },
  ])("$message", async ({ env, code, message }) => {
    const outcome = await runInProcess(["extract", "--print-config"], { cwd: folderWith({}), env });
    expect(outcome.code).toBe(code);
    expect(outcome.stderr.startsWith(`newsx: ${message}`)).toBe(true);
  });
});

test("a config file that cannot be read is one clear line", async () => {
  const cwd = folderWith({ "newsx.config.json/a.txt": "A." });
  const { code, stderr } = await runInProcess(["extract", "--print-config"], { cwd });
  expect([code, stderr]).toEqual([2, "newsx: cannot read the config newsx.config.json: is a directory\n"]);
});

describe("aliases", () => {
  const text = "Ana Ruiz spoke in Oslo on Monday. “We stay in the harbour,” Ruiz said.\n";
  const names = { rename: { "Ana Ruiz": "Ana Ruiz Soto" }, ignore: ["Oslo"] };

  test.each(["1", "2"])("act with %s threads", async (jobs) => {
    const cwd = folderWith({ "a.txt": text, "names.json": names });
    const args = ["extract", "a.txt", "--aliases", "names.json", "-f", "ndjson", "--jobs", jobs];
    const story = JSON.parse((await runSpawned(args, { cwd })).stdout);
    expect(story.people).toMatchObject([
      { name: "Ana Ruiz Soto", aliases: expect.arrayContaining(["Ana Ruiz"]) },
    ]);
    expect(story.quotes).toMatchObject([{ speaker: { name: "Ana Ruiz Soto" } }]);
    expect(story.places).toEqual([]);
  });

  test("in a config file, the path starts from that file's folder", async () => {
    const cwd = folderWith({
      "newsx.config.json": { aliases: "names.json", format: "ndjson" },
      "names.json": names,
      "sub/a.txt": text,
    });
    const { stdout } = await runInProcess(["extract", "a.txt"], { cwd: join(cwd, "sub") });
    expect(JSON.parse(stdout).people[0].name).toBe("Ana Ruiz Soto");
  });

  test.each([
    { file: { mrge: [] }, message: 'names.json: unknown key "mrge" (did you mean merge?)' },
    { file: { merge: [{ also: ["A"] }] }, message: 'names.json: "merge.0.name": Invalid input' },
    {
      file: { rename: { A: "B" }, merge: [{ name: "C", also: ["A"] }] },
      message: 'names.json: "A" cannot be both "C" and "B"',
    },
    { file: { rename: { A: "B", B: "C" } }, message: 'names.json: "B" cannot be both "C" and "B"' },
    { file: "{oops", message: "names.json: not valid JSON" },
  ])("$message", async ({ file, message }) => {
    const cwd = folderWith({ "a.txt": text, "names.json": file });
    const { code, stderr } = await runInProcess(["extract", "a.txt", "--aliases", "names.json"], { cwd });
    expect([code, stderr.slice(0, message.length + 7)]).toEqual([2, `newsx: ${message}`]);
  });

  test("a file that is not there is told", async () => {
    const { code, stderr } = await runInProcess(["check", "-", "--aliases", "none.json"], {
      cwd: folderWith({}),
    });
    expect([code, stderr]).toEqual([
      2,
      "newsx: cannot read the aliases none.json: no such file or directory\n",
    ]);
  });
});

describe("one record a flag", () => {
  test("every key stands in docs/configuration.md, and every key there is a flag's", () => {
    const { $schema: _, ...shape } = configSchema.shape;
    const documented = readFileSync("docs/configuration.md", "utf8").matchAll(/\| `(\w+)` +\| `--/g);
    expect([...documented].map(([, key]) => key).sort()).toEqual(Object.keys(shape).sort());
  });

  test("a key that several commands have takes what any of them does", () => {
    for (const format of ["ndjson", "sarif"]) expect(configSchema.parse({ format })).toEqual({ format });
    expect(configSchema.safeParse({ format: "pdf" }).success).toBe(false);
  });

  test.each(["output", "title", "since", "append", "speaker"])("%s belongs to one call", (key) => {
    expect(Object.keys(configSchema.shape)).not.toContain(key);
  });

  test.each([
    { key: "format", name: "NEWSX_FORMAT" },
    { key: "inputFormat", name: "NEWSX_INPUT_FORMAT" },
    { key: "rules", name: "NEWSX_RULES" },
  ])("$key is $name in the environment", ({ key, name }) => {
    expect(environmentName(key)).toBe(name);
  });

  test.each(["config", "aliases"])(
    "newsx schema %s is a JSON Schema that forbids other keys",
    async (subject) => {
      const { stdout } = await runInProcess(["schema", subject]);
      expect(JSON.parse(stdout)).toMatchObject({
        $schema: expect.stringContaining("json-schema.org"),
        type: "object",
        additionalProperties: false,
      });
      expect(z.toJSONSchema(configSchema)).toHaveProperty("properties.rules.properties.open-quote.enum");
    },
  );
});
