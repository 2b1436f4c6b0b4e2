import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import { fingerprintOf } from "../../src/check/fingerprint.ts";
import type { Problem } from "../../src/check/problem.ts";
import { ruleNames } from "../../src/check/rules.ts";
import { settingsWith } from "../../src/check/settings.ts";
import type { ProblemOptions, ProblemReport } from "../../src/output/problems/problem-format.ts";
import {
  type ProblemFormatName,
  problemFormatNames,
  problemFormats,
} from "../../src/output/problems/problem-formats.ts";

const open: Problem = {
  rule: "open-quote",
  severity: "error",
  story: 1,
  message: "the quotation “We go” has no closing mark",
  url: "https://example.org/rules#open-quote",
  fingerprint: "0123456789abcd",
  source: "news/a, 100%: b.txt",
  document: null,
  start: 4,
  end: 9,
  line: 2,
  column: 3,
  endLine: 2,
  endColumn: 8,
  text: "We go",
  related: [],
};
const long: Problem = { ...open, endLine: 4, endColumn: 2, text: "We go\n\nhome" };
const elsewhere: Problem = {
  ...open,
  rule: "surname-only",
  severity: "warning",
  source: "news/c.txt",
  message: "100% \u001b[31mHsu\u202e\nis never named in full",
  related: [{ ...open, message: "named\nhere" }],
};
const fromStdin: Problem = { ...open, source: "-" };
const record: Problem = { ...open, source: "b.ndjson", document: "r:7" };

const plain: ProblemOptions = {
  colorLevel: 0,
  link: null,
  settings: settingsWith({ "surname-only": "off" }),
  version: "1.2.3",
};

function reportOf(...problems: readonly Problem[]): ProblemReport {
  const errors = problems.filter(({ severity }) => severity === "error").length;
  return { problems, errors, warnings: problems.length - errors, known: 0, failures: [], isEmpty: false };
}

async function write(name: ProblemFormatName, report: ProblemReport, options: Partial<ProblemOptions> = {}) {
  return (await problemFormats[name]())(report, { ...plain, ...options });
}

test.each(problemFormatNames)("%s lets no control or bidi character through raw", async (name) => {
  const output = await write(name, reportOf(open, elsewhere));
  expect(output).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/u);
  if (name !== "json" && name !== "sarif") expect(output).not.toMatch(/\u202e/u);
});

describe("text", () => {
  test("gives a line a problem, files apart, and a sum", async () => {
    expect(await write("text", reportOf(open, long, elsewhere))).toBe(
      `news/a, 100%: b.txt:2:3: error: the quotation “We go” has no closing mark [open-quote]
news/a, 100%: b.txt:2:3: error: the quotation “We go” has no closing mark [open-quote]

news/c.txt:2:3: warning: 100% ^[[31mHsu<U+202E> is never named in full [surname-only]
news/a, 100%: b.txt:2:3: note: named here

2 errors and 1 warning in 2 files
`,
    );
  });

  test("says when there is nothing to say", async () => {
    expect(await write("text", reportOf())).toBe("No problems found.\n");
  });

  test("names the record", async () => {
    expect(await write("text", reportOf(record))).toMatch(/^b\.ndjson \(r:7\):2:3: error: /);
  });

  test("colours and links where the terminal can, but never what has no address", async () => {
    const link = (file: string, line: number) => `file:///${file}#${line}`;
    const output = await write("text", reportOf(elsewhere, fromStdin, record), { colorLevel: 1, link });
    expect(output).toContain("\u001b]8;;file:///news/c.txt#2\u001b\\\u001b[1mnews/c.txt:2:3");
    expect(output).toContain("\u001b[33mwarning");
    expect(output.match(/\u001b\]8;;file/g)).toHaveLength(2);
  });
});

describe("github", () => {
  test.each([
    {
      name: "escapes file, title and message",
      problem: open,
      line: "::error file=news/a%2C 100%25%3A b.txt,line=2,endLine=2,col=3,endColumn=7,title=newsx%3A open-quote::the quotation “We go” has no closing mark",
    },
    {
      name: "gives no columns over several lines",
      problem: { ...long, source: "a.txt" },
      line: "::error file=a.txt,line=2,endLine=4,title=newsx%3A open-quote::the quotation “We go” has no closing mark",
    },
    {
      name: "keeps commands out of a message, and its notes on lines of their own",
      problem: elsewhere,
      line: "::warning file=news/c.txt,line=2,endLine=2,col=3,endColumn=7,title=newsx%3A surname-only::100%25 ^[[31mHsu<U+202E> is never named in full%0Anews/a, 100%25: b.txt:2:3: named here",
    },
    {
      name: "gives no file for standard input",
      problem: fromStdin,
      line: "::error title=newsx%3A open-quote::the quotation “We go” has no closing mark",
    },
    {
      name: "gives no line for a record",
      problem: record,
      line: "::error file=b.ndjson,title=newsx%3A open-quote::b.ndjson (r:7):2:3: the quotation “We go” has no closing mark",
    },
  ])("$name", async ({ problem, line }) => {
    expect(await write("github", reportOf(problem))).toBe(`${line}\n`);
  });

  test("tells what could not be read", async () => {
    const report = { ...reportOf(), failures: ["a.txt: no such file or directory"] };
    expect(await write("github", report)).toBe("::error::a.txt: no such file or directory\n");
  });
});

test("json gives problems as they are", async () => {
  expect(JSON.parse(await write("json", reportOf(open, elsewhere)))).toEqual({
    schema: "newsx-check/1",
    errors: 1,
    warnings: 1,
    known: 0,
    problems: [
      { ...open, file: open.source },
      { ...elsewhere, file: elsewhere.source, related: [{ ...elsewhere.related[0], file: open.source }] },
    ],
    failures: [],
  });
});

describe("sarif", () => {
  const parse = async (report: ProblemReport) => JSON.parse(await write("sarif", report));

  test.each([
    { name: "no problem", report: reportOf() },
    { name: "problems of all kinds", report: reportOf(open, long, elsewhere, fromStdin, record) },
    {
      name: "inputs that failed",
      report: { ...reportOf(open), failures: ["a.txt: no such file or directory"] },
    },
  ])("follows the schema of SARIF 2.1.0: $name", async ({ report }) => {
    const isSarif = sarifValidator();
    expect(isSarif(await parse(report)), JSON.stringify(isSarif.errors)).toBe(true);
    expect(isSarif({ ...(await parse(report)), version: "2.0.0" })).toBe(false);
  });

  test("is one run of version 2.1.0 that knows its rules", async () => {
    const log = await parse(reportOf(open));
    expect(log).toMatchObject({ version: "2.1.0", runs: [{ columnKind: "unicodeCodePoints" }] });
    const { driver } = log.runs[0].tool;
    expect(driver).toMatchObject({ name: "newsx", version: "1.2.3" });
    expect(driver.rules.map(({ id }: { id: string }) => id)).toEqual(ruleNames);
    for (const rule of driver.rules) {
      const level = ["surname-only", "figures-differ", "quote-differs"].includes(rule.id)
        ? "none"
        : rule.id === "open-quote"
          ? "error"
          : "warning";
      expect(rule.defaultConfiguration).toEqual({ enabled: level !== "none", level });
      expect(rule.shortDescription.text).toMatch(/^[A-Z]/);
      expect(rule.help.text).toContain(rule.shortDescription.text);
    }
  });

  test("gives a result a problem, with its region", async () => {
    const { results } = (await parse(reportOf(open))).runs[0];
    expect(results).toEqual([
      {
        ruleId: "open-quote",
        ruleIndex: ruleNames.indexOf("open-quote"),
        level: "error",
        message: { text: open.message },
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: "news/a%2C%20100%25%3A%20b.txt" },
              region: { startLine: 2, startColumn: 3, endLine: 2, endColumn: 8, snippet: { text: "We go" } },
            },
          },
        ],
        partialFingerprints: { "newsxProblem/v1": expect.stringMatching(/^[0-9a-f]{14}$/) },
      },
    ]);
  });

  test.each([
    { file: "./a.txt", uri: "a.txt" },
    { file: "/tmp/ä b.txt", uri: "file:///tmp/%C3%A4%20b.txt" },
    { file: "news\\a.txt", uri: "news/a.txt" },
  ])("writes $file as $uri", async ({ file, uri }) => {
    const { results } = (await parse(reportOf({ ...open, source: file }))).runs[0];
    expect(results[0].locations[0].physicalLocation.artifactLocation).toEqual({ uri });
  });

  test("points at a record by its name and at standard input by a description", async () => {
    const { results } = (await parse(reportOf(record, fromStdin))).runs[0];
    expect(results[0].locations).toEqual([
      {
        physicalLocation: { artifactLocation: { uri: "b.ndjson" } },
        logicalLocations: [{ name: "r:7", kind: "object" }],
      },
    ]);
    expect(results[1].locations[0].physicalLocation.artifactLocation).toEqual({
      description: { text: "standard input" },
    });
  });

  test("gives related places", async () => {
    const { results } = (await parse(reportOf(elsewhere))).runs[0];
    expect(results[0].relatedLocations).toMatchObject([
      { message: { text: "named\nhere" }, physicalLocation: { region: { startLine: 2 } } },
    ]);
  });

  test("gives the fingerprint, which stays when lines move", async () => {
    const { results } = (await parse(reportOf(open))).runs[0];
    expect(results[0].partialFingerprints).toEqual({ "newsxProblem/v1": open.fingerprint });
    const words = fingerprintOf(open);
    expect(fingerprintOf({ ...open, line: 9, endLine: 9 } as Problem)).toBe(words);
    expect(fingerprintOf({ ...open, text: "Other words" })).not.toBe(words);
  });

  test("says that the run failed where an input did", async () => {
    const { invocations } = (await parse({ ...reportOf(), failures: ["a.txt: no"] })).runs[0];
    expect(invocations).toEqual([
      {
        executionSuccessful: false,
        toolExecutionNotifications: [{ level: "error", message: { text: "a.txt: no" } }],
      },
    ]);
  });
});

/** The schema that OASIS publishes, in draft 4: its patterns are no Unicode ones, and its `id` is unknown to later drafts. */
function sarifValidator() {
  const path = createRequire(import.meta.url).resolve(
    "@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json",
  );
  const { $schema: _, id: __, ...schema } = JSON.parse(readFileSync(path, "utf8"));
  return new Ajv({ strict: false, unicodeRegExp: false, validateFormats: false }).compile(schema);
}
