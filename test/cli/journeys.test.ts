/** What people come for, each as one call of the built program in a shell, from the first look to CI. */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";

const program = resolve("bin/newsx.js");
const dump = resolve("fixtures/stories/river-dam-dump/input.txt");

/** A shell command, in which newsx is the built program. */
function shell(command: string, options: { cwd?: string; env?: Readonly<Record<string, string>> } = {}) {
  const script = `newsx() { "${process.execPath}" "${program}" "$@"; }\n${command}`;
  const { status, stdout, stderr } = spawnSync("bash", ["--norc", "-c", script], {
    encoding: "utf8",
    cwd: options.cwd ?? process.cwd(),
    env: { PATH: process.env["PATH"], ...options.env },
  });
  return { status, stdout, stderr };
}

function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), "newsx-"));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}

const hasJq = spawnSync("jq", ["--version"]).status === 0;

test("a first look at a file", () => {
  const { status, stdout, stderr } = shell(`newsx extract "${dump}"`);
  expect([status, stderr]).toEqual([0, ""]);
  for (const title of ["Story 1", "People", "Places", "Quotes", "Statistics"])
    expect(stdout).toContain(title);
  expect(stdout).toMatch(/Sokha Chann +said +“We can read the sky/);
});

test.skipIf(!hasJq)("JSON into jq", () => {
  const { status, stdout } = shell(
    `set -o pipefail; newsx extract "${dump}" -f json | jq -r '.stories[].people[].name'`,
  );
  expect(status).toBe(0);
  expect(stdout.split("\n")).toContain("Sokha Chann");
});

test("CSV into a spreadsheet reader", () => {
  const { status, stdout } = shell(`newsx extract "${dump}" -f csv --only quotes`);
  expect(status).toBe(0);
  const rows: readonly Record<string, string>[] = parse(stdout, { columns: true, bom: true });
  expect(rows.length).toBeGreaterThan(5);
  expect(rows.some((row) => Object.values(row).includes("Sokha Chann"))).toBe(true);
});

test("a text from standard input", () => {
  const { status, stdout } = shell(
    `echo 'About 40 people left Oslo, Ana Ruiz said.' | newsx extract - --only people`,
  );
  expect([status, stdout]).toEqual([0, expect.stringContaining("Ana Ruiz")]);
});

test("two hundred files, one of them bad", () => {
  const good = Array.from({ length: 199 }, (_, i) => [
    `news-${i}.txt`,
    `About ${i + 2} boats left Oslo on Monday.\n`,
  ]);
  const cwd = folderWith({ ...Object.fromEntries(good), "bad.ndjson": "{oops\n" });
  const { status, stdout, stderr } = shell("newsx extract '*.{txt,ndjson}' -f ndjson", { cwd });
  expect(status).toBe(3);
  expect(stdout.trim().split("\n")).toHaveLength(199);
  expect(stderr).toMatch(/^newsx: bad\.ndjson:1: not valid JSON[^\n]*\n$/);
});

test.skipIf(!hasJq)("the quotes of one speaker", () => {
  const filter = `.quotes[] | select(.use == "speech" and .speaker.name == "Sokha Chann") | .text`;
  const { stdout } = shell(`newsx extract "${dump}" -f ndjson | jq -r '${filter}'`);
  expect(stdout.trim().split("\n")).toEqual([
    expect.stringMatching(/^We can read the sky/),
    expect.stringMatching(/^listen to the people/),
  ]);
});

test("the quotes of one speaker, by a part of the name", () => {
  const { status, stdout, stderr } = shell(`newsx extract "${dump}" --speaker chann`);
  expect([status, stderr]).toEqual([0, ""]);
  expect(stdout).toMatch(/^── Story 1 .*\n.+\n\nQuotes\nSpeaker/);
  const [, table = ""] = stdout.split("\nQuotes\n");
  expect(table.match(/^(?!Speaker| |$).*/gm)).toEqual([
    expect.stringContaining("“We can read the sky"),
    expect.stringContaining("“listen to the people"),
  ]);
  expect(shell(`newsx extract "${dump}" --speaker channing`)).toEqual({
    status: 0,
    stdout: "",
    stderr: "newsx: nobody called “channing” is quoted\n",
  });
});

test("quotes in a table, each speaker's together", () => {
  const { status, stdout } = shell(`newsx extract "${dump}" --only quotes --by speaker`);
  expect([status, stdout]).toEqual([0, expect.stringContaining("Sokha Chann")]);
});

test("two stories compared", () => {
  const cwd = folderWith({
    "monday.txt": "A train left the rails near Szeged and killed 31 people on Monday.\n",
    "tuesday.txt": "The train that left the rails near Szeged killed 33 people, police said.\n",
  });
  const { status, stdout } = shell("newsx compare monday.txt tuesday.txt -f json", { cwd });
  expect(status).toBe(0);
  expect(stdout).toContain('"monday.txt"');
  expect(stdout).toContain('"tuesday.txt"');
});

test("a report for the browser", () => {
  const cwd = folderWith({});
  const { status, stdout } = shell(`newsx extract "${dump}" -f html -o report.html`, { cwd });
  expect([status, stdout]).toEqual([0, ""]);
  const page = readFileSync(join(cwd, "report.html"), "utf8");
  expect(page).toMatch(/^<!doctype html>/i);
  expect(page).not.toMatch(/<script|(?:src|href)="https?:/i);
});

test("a check in CI, with SARIF", () => {
  const cwd = folderWith({ "a.txt": "Halvorsen said: “We sail on Monday.\n\nThe crew went home.\n" });
  const { status, stdout } = shell("newsx check '*.txt' -f sarif -o newsx.sarif; code=$?; exit $code", {
    cwd,
    env: { CI: "true", GITHUB_ACTIONS: "true" },
  });
  expect([status, stdout]).toEqual([1, ""]);
  const log = JSON.parse(readFileSync(join(cwd, "newsx.sarif"), "utf8"));
  expect(log.version).toBe("2.1.0");
  expect(log.runs[0].results).toContainEqual(
    expect.objectContaining({
      ruleId: "open-quote",
      level: "error",
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: "a.txt" },
            region: expect.objectContaining({ startLine: 1, startColumn: 18 }),
          },
        },
      ],
    }),
  );
});

describe("a config file", () => {
  const cwd = folderWith({ "newsx.config.json": '{"format":"ndjson","only":["people"]}' });
  const command = "echo 'Ana Ruiz left Oslo.' | newsx extract -";

  test("sets what a flag or a variable then overrides", () => {
    expect(JSON.parse(shell(command, { cwd }).stdout)).toMatchObject({
      places: [],
      people: [{ name: "Ana Ruiz" }],
    });
    const env = { NEWSX_ONLY: "places" };
    expect(JSON.parse(shell(command, { cwd, env }).stdout)).toMatchObject({
      people: [],
      places: [{ name: "Oslo" }],
    });
    expect(shell(`${command} -f table --only places`, { cwd }).stdout).toMatch(/\nPlaces\n[\s\S]*Oslo/);
  });
});

test("a narrow terminal", () => {
  const { status, stdout } = shell(`newsx extract "${dump}"`, { env: { COLUMNS: "48" } });
  expect(status).toBe(0);
  // The sample is in Latin script, where a character is a column.
  expect(Math.max(...stdout.split("\n").map((line) => [...line].length))).toBeLessThanOrEqual(48);
});

describe("no colour", () => {
  test("in a pipe", () => {
    expect(shell(`newsx extract "${dump}" | cat`).stdout).not.toContain("\u001b");
  });

  test.skipIf(spawnSync("script", ["--version"]).status !== 0)(
    "on a terminal with NO_COLOR, and some without",
    () => {
      const onTerminal = (env: Readonly<Record<string, string>>) =>
        execFileSync(
          "script",
          ["-qec", `"${process.execPath}" "${program}" extract "${dump}"`, "/dev/null"],
          {
            encoding: "utf8",
            env: { PATH: process.env["PATH"], TERM: "xterm", ...env },
          },
        );
      expect(onTerminal({})).toContain("\u001b[1m");
      expect(onTerminal({ NO_COLOR: "1" })).not.toContain("\u001b[1m");
    },
  );
});

/** Where new users got stuck: each is one call that now does the obvious thing, or says in one line what to do. */
describe("stumbles of new users", () => {
  const csv = `id,outlet,date,headline,body
a1,Harbour Post,2024-03-01,Quay reopens,"The quay in Bergen reopened, Ingrid Solberg said. It cost billions of dollars."
a2,Fjord Daily,2024-03-02,Quay closes,"The quay in Bergen closed again, Ingrid Solberg said on Friday."
`;
  const cwd = folderWith({
    "articles.csv": csv,
    "page.html":
      "<html><body><article><h1>Ferry sails again</h1><p>The ferry left Oslo with 40 people on Monday.</p><p>It came back.</p></article></body></html>",
    "plain.txt":
      "the quay in Bergen reopened and Ingrid Solberg said that it had cost billions of dollars.\n",
    "records.ndjson": Array.from({ length: 50 }, (_, i) => `{"id": ${i}, "body": "Rain fell."}`).join("\n"),
  });

  test("a table of articles is read row by row, with what its columns say of them", () => {
    const stories = JSON.parse(shell("newsx extract articles.csv -f json", { cwd }).stdout).stories;
    expect(stories).toMatchObject([
      { document: "a1", published: "2024-03-01", meta: { outlet: "Harbour Post" } },
      { document: "a2", published: "2024-03-02", meta: { outlet: "Fjord Daily" } },
    ]);
  });

  test("a page's heading is its story's headline", () => {
    const [story] = JSON.parse(shell("newsx extract page.html -f json", { cwd }).stdout).stories;
    expect(story.headline.text).toBe("Ferry sails again");
  });

  test.each([
    ["extract", "xlsm"],
    ["extract", "docx"],
    ["check", "html"],
    ["compare", "pdf"],
    ["timeline", "docx"],
    ["corpus", "pdf"],
    ["merge", "json"],
    ["split", "csv"],
  ])("%s -o r.%s is refused, not filled with something else", (command, ending) => {
    const { status, stderr } = shell(`newsx ${command} plain.txt -o r.${ending}`, { cwd });
    expect([status, stderr]).toEqual([
      2,
      expect.stringMatching(
        new RegExp(`^newsx: no format is known by the ending of r\\.${ending}, only [^\\n]+\\n$`),
      ),
    ]);
  });

  test("the ending tells the format in every command, and - is standard output", () => {
    expect(
      shell("newsx compare plain.txt -o -; newsx timeline plain.txt -o t.json && cat t.json", { cwd }).stdout,
    ).toMatch(/[[{]/);
    expect(shell("newsx check plain.txt -o c.sarif; cat c.sarif", { cwd }).stdout).toContain('"2.1.0"');
  });

  test("who is in the news, over all articles", () => {
    const { stdout } = shell("newsx corpus articles.csv --only people", { cwd });
    expect(stdout).toMatch(/Ingrid Solberg .* 2 /);
  });

  test("a wrong --text-field is one line with a count and the fields there are", () => {
    const { status, stderr } = shell("newsx extract records.ndjson --text-field story", { cwd });
    expect(status).toBe(2);
    expect(stderr.trim().split("\n").length).toBeLessThanOrEqual(2);
    expect(stderr).toMatch(/50|49/);
    expect(stderr).toContain("body");
  });

  test("newsx FILE is extract, --json is --format json", () => {
    expect(shell("newsx plain.txt", { cwd }).stdout).toMatch(/^── Story 1/);
    expect(JSON.parse(shell("newsx plain.txt --json", { cwd }).stdout).stories).toHaveLength(1);
  });

  test("a heading says what the story is, and whose and of when", () => {
    const { stdout } = shell("newsx extract articles.csv plain.txt", { cwd });
    expect(stdout).toMatch(/^── Story 1 .*\nQuay reopens\nHarbour Post · 2024-03-01\n/);
    expect(stdout).toMatch(
      /plain\.txt · line 1 ─*\nthe quay in Bergen reopened and Ingrid Solberg said that it …\n/,
    );
    expect(stdout).toContain("billions of dollars");
    expect(stdout).not.toContain("9,999,999");
  });

  test("--why answers in words, and places have coordinates", () => {
    const { people, places } = JSON.parse(shell("newsx extract plain.txt --why -f json", { cwd }).stdout)
      .stories[0];
    expect(people[0].mentions[0].why).toMatch(/person/);
    expect(places[0]).toMatchObject({
      name: "Bergen",
      latitude: expect.any(Number),
      geonames: expect.any(Number),
    });
  });

  test("the README shows aliases, separator marks, and how long the tests take", () => {
    const readme = readFileSync("README.md", "utf8");
    for (const said of ["--aliases names.json", "`-30-`", "about five minutes"])
      expect(readme).toContain(said);
  });
});
