import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { connect, rowsOf } from "../../src/database/connection.ts";
import { runFaulty } from "./faulty.ts";
import { runInProcess } from "./run.ts";

const towns = ["Oslo", "Lima", "Bergen", "Quito", "Turin", "Lyon"];

/** When all inputs were written, in seconds. */
const DAY = 1_700_000_000;

function newFolder(): string {
  const cwd = mkdtempSync(join(tmpdir(), "newsx-resume-"));
  for (const [i, town] of towns.entries()) {
    const path = join(cwd, `${i}.txt`);
    writeFileSync(
      path,
      `“We stay in ${town},” Ana Ruiz, a nurse, said on Monday. About ${i + 20} people left ${town}.\n`,
    );
    utimesSync(path, DAY, DAY);
  }
  return cwd;
}

async function newsx(cwd: string, ...args: readonly string[]) {
  return runInProcess([...args, "--resume"], { cwd });
}

/** Writes something else of the same size and day into a file, so that whoever reads it gives another result. */
function garble(cwd: string, name: string): void {
  const path = join(cwd, name);
  writeFileSync(path, "x".repeat(statSync(path).size));
  utimesSync(path, DAY, DAY);
}

/** The inputs that a log says are done. */
function doneIn(cwd: string, output: string): readonly string[] {
  const log = readFileSync(join(cwd, `.${output}.resume`), "utf8");
  return [...log.matchAll(/\{"input":"([^"]+)"/g)].map(([, input = ""]) => input);
}

/** What can be compared of an output: its bytes, or a database's rows. */
async function contentOf(cwd: string, output: string): Promise<unknown> {
  if (!output.endsWith(".db")) return readFileSync(join(cwd, output), "latin1");
  const connection = await connect(join(cwd, output), { readOnly: true });
  try {
    const names = rowsOf<{ name: string }>(
      connection,
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE '%search\\_%' ESCAPE '\\'",
    );
    return names.map(({ name }) => [name, rowsOf(connection, `SELECT * FROM ${name}`)]);
  } finally {
    connection.close();
  }
}

test("a run of other inputs says how many are left out", async () => {
  const cwd = newFolder();
  await newsx(cwd, "extract", "[0-3].txt", "-o", "out.ndjson");
  const { stderr } = await newsx(cwd, "extract", "[3-5].txt", "-o", "out.ndjson");
  expect(stderr).toContain(
    "newsx: out.ndjson: 3 inputs that were read before are not among those of this run, so they are not in it; name all inputs, old and new\n",
  );
});

describe("a run that was killed", () => {
  test.each([
    ["extract", "out.ndjson", 0.5],
    ["extract", "out.csv", 0.8],
    ["extract", "out.json", 0.65],
    ["extract", "out.html", 0.8],
    ["extract", "out.geojson", 0.5],
    ["extract", "out.xlsx", 0.65],
    ["extract", "out.db", 0.75],
    ["corpus", "out.db", 0.75],
    ["corpus", "out.json", 0.8],
  ])("%s -o %s goes on, and what was done is not read again", async (command, output, share) => {
    const whole = newFolder();
    const args = [command, "*.txt", "-o", output];
    const { calls, stderr } = runFaulty(whole, [...args, "--resume"], 0, "none");
    expect(stderr).toBe("");
    const cwd = newFolder();
    runFaulty(cwd, [...args, "--resume"], Math.floor(calls! * share), "kill");
    expect(readdirSync(cwd)).not.toContain(output);
    const done = doneIn(cwd, output);
    expect(done.length).toBeGreaterThan(0);
    for (const name of done) garble(cwd, name);
    const { code, stderr: said } = await newsx(cwd, ...args);
    expect([code, said]).toEqual([0, ""]);
    expect(await contentOf(cwd, output)).toEqual(await contentOf(whole, output));
    expect(doneIn(cwd, output)).toHaveLength(towns.length);
  });
});

describe("a run that is repeated", () => {
  test("reads what is new or has changed, and leaves out what is gone", async () => {
    const cwd = newFolder();
    await newsx(cwd, "extract", "*.txt", "-o", "out.ndjson");
    for (const [i] of towns.entries()) garble(cwd, `${i}.txt`);
    writeFileSync(join(cwd, "2.txt"), "Paul Moyo, a teacher, left Accra.\n");
    writeFileSync(join(cwd, "new.txt"), "Zoe Okafor, a judge, left Lagos.\n");
    rmSync(join(cwd, "5.txt"));
    const { code } = await newsx(cwd, "extract", "*.txt", "-o", "out.ndjson");
    expect(code).toBe(0);
    const stories = readFileSync(join(cwd, "out.ndjson"), "utf8")
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(stories.map(({ source, people }) => [source, people[0]?.name])).toEqual([
      ["0.txt", "Ana Ruiz"],
      ["1.txt", "Ana Ruiz"],
      ["2.txt", "Paul Moyo"],
      ["3.txt", "Ana Ruiz"],
      ["4.txt", "Ana Ruiz"],
      ["new.txt", "Zoe Okafor"],
    ]);
  });

  test("tries again what failed, and says so again", async () => {
    const cwd = newFolder();
    writeFileSync(join(cwd, "bad.ndjson"), '{"text":"Ana Ruiz left Oslo."}\n{broken\n');
    const first = await newsx(cwd, "extract", "0.txt", "bad.ndjson", "1.txt", "-o", "out.ndjson");
    const second = await newsx(cwd, "extract", "0.txt", "bad.ndjson", "1.txt", "-o", "out.ndjson");
    expect([first.code, second.code]).toEqual([3, 3]);
    expect(second.stderr).toBe(first.stderr);
    expect(doneIn(cwd, "out.ndjson")).toEqual(["0.txt", "1.txt"]);
  });

  test("with other options begins anew, and says so", async () => {
    const cwd = newFolder();
    await newsx(cwd, "extract", "0.txt", "-o", "out.ndjson");
    const { code, stderr } = await newsx(cwd, "extract", "0.txt", "-o", "out.ndjson", "--only", "people");
    expect([code, stderr]).toEqual([
      0,
      "newsx: out.ndjson: what was done is of other options or another version: everything is read anew\n",
    ]);
    expect(JSON.parse(readFileSync(join(cwd, "out.ndjson"), "utf8")).quotes).toEqual([]);
  });

  test("results that a corpus takes are read each time", async () => {
    const cwd = newFolder();
    await runInProcess(["extract", "*.txt", "-o", "results.ndjson"], { cwd });
    const corpus = async () => {
      const { code } = await newsx(cwd, "corpus", "results.ndjson", "-o", "corpus.json");
      expect(code).toBe(0);
      return readFileSync(join(cwd, "corpus.json"), "utf8");
    };
    const first = await corpus();
    const second = await corpus();
    expect(JSON.parse(first).stories).toBe(towns.length);
    expect(second).toBe(first);
  });

  test("whose log is damaged says which file to remove", async () => {
    const cwd = newFolder();
    await newsx(cwd, "extract", "0.txt", "-o", "out.ndjson");
    const log = join(cwd, ".out.ndjson.resume");
    writeFileSync(log, readFileSync(log, "utf8").replace("Ana Ruiz", "Eva Ruiz"));
    const { code, stderr } = await newsx(cwd, "extract", "0.txt", "-o", "out.ndjson");
    expect([code, stderr.replace(cwd, "")]).toEqual([
      2,
      "newsx: /.out.ndjson.resume is damaged: remove it, and run again\n",
    ]);
  });
});

test("without a file to write there is nothing to go on from", async () => {
  const { code, stderr } = await newsx(newFolder(), "extract", "0.txt");
  expect([code, stderr]).toEqual([
    2,
    "newsx: --resume keeps what is done beside the output: name a file with --output\n",
  ]);
});
