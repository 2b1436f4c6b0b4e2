/**
 * A test runner for Stryker that keeps all modules loaded: it asks the tests that reach a mutant, the quickest first,
 * and stops at the first that fails. What a mutant leaves behind (a cache, a table) must not speak for the next one: a
 * test that fails must pass again without the mutant, else all is loaded anew and the mutant asked again. Memos
 * forget with each mutant (`forgetWithMutants`); a mutant of what is worked out once at import survives, though a fresh
 * process would notice it: scores are lower bounds.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { tsImport } from "tsx/esm/api";

/** Where instrumented code looks for the mutant to be, and counts what it runs. */
// biome-ignore lint/suspicious/noAssignInExpressions: made once, shared with the instrumented code
const stryker = (globalThis.__stryker__ ??= {});

/** The tests that hold a room: its own. The quotation marks of the text room are tested with the quotes. */
function testFiles() {
  const room = process.env.ROOM ?? "text";
  const own = readdirSync(`test/${room}`).filter((name) => name.endsWith(".test.ts"));
  const files = own.map((name) => `test/${room}/${name}`);
  return room === "text" ? [...files, "test/quotes/marks.test.ts"] : files;
}

/** The share of the mutants that are tested, evenly spread; the others are reported as errors, which no score counts. */
const share = Number(process.env.SAMPLE ?? 1);
const isInSample = ({ id }) => Math.imul(Number(id), 0x9e3779b1) >>> 0 < share * 2 ** 32;

/** Left out are the tests that something ends soon: they take most of the time, and see little else. */
const isSlow = ({ id }) => / › (hostile text|endless input) › /.test(id);

/** Where answers are remembered for good: the line that gives a remembered one, and what holds them. */
const memos = {
  "src/english/bounded-cache.ts": { line: /^ *if .*return this\.#values\[slot\].*$/m, held: "this.#keys" },
  "src/english/lexeme-memo.ts": { line: /^ *if .*return slots\[at \+ 1\].*$/m, held: "slots" },
  "src/text/word-memo.ts": { line: /^ *if .*return answers\[slot\].*$/m, held: "words" },
};

/** In Stryker's copy of the code what is remembered is forgotten with each mutant: no answer must outlive its mutant. */
function forgetWithMutants() {
  if (!process.cwd().includes("stryker")) throw new Error("not in Stryker's copy of the code");
  for (const [path, { line, held }] of Object.entries(memos)) {
    if (path.startsWith(`src/${process.env.ROOM ?? "text"}/`)) continue;
    const code = readFileSync(path, "utf8");
    const forget = `if (${held}.mutant !== __stryker__.activeMutant) { ${held}.fill(0); ${held}.mutant = __stryker__.activeMutant; }`;
    // Stryker starts several processes on one copy.
    if (code.includes(forget)) continue;
    if (!line.test(code)) throw new Error(`${path} remembers its answers in a way that is not known here`);
    writeFileSync(
      path,
      code.replace(line, (found) => `${forget}\n${found}`),
    );
  }
}

async function load() {
  const parentURL = pathToFileURL(resolve("test/mutation/runner.js")).href;
  const tsconfig = "test/mutation/tsconfig.json";
  const { collect } = await tsImport("./light-vitest.ts", { parentURL, tsconfig });
  const tests = await collect(testFiles().map((file) => resolve(file)));
  return tests.filter((test) => !isSlow(test));
}

/** What a test says: null if it is as it should be, otherwise why not. */
async function ask(test) {
  try {
    for (const prepare of test.preparations) await prepare();
    await test.run();
    return test.fails ? "passes, and should not" : null;
  } catch (error) {
    return test.fails ? null : String(error?.message ?? error);
  }
}

function createRunner() {
  let tests = [];
  const times = new Map();

  async function timed(test) {
    const start = performance.now();
    const failure = await ask(test);
    times.set(test.id, performance.now() - start);
    return failure;
  }

  async function dryRun() {
    const results = [];
    for (const test of tests) {
      stryker.currentTestId = test.id;
      const failure = await timed(test);
      results.push({
        id: test.id,
        name: test.id,
        timeSpentMs: times.get(test.id),
        ...(failure === null ? { status: 0 } : { status: 1, failureMessage: failure }),
      });
    }
    stryker.currentTestId = undefined;
    const mutantCoverage = stryker.mutantCoverage;
    return { status: "complete", tests: results, mutantCoverage };
  }

  /** Whether a test passes with no mutant in the way. */
  async function passesWithout(test) {
    stryker.activeMutant = undefined;
    return (await ask(test)) === null;
  }

  async function mutantRun(options, again = false) {
    const { activeMutant, testFilter, hitLimit } = options;
    if (!isInSample(activeMutant)) return { status: "error", errorMessage: "not in the sample" };
    const asked = tests
      .filter(({ id }) => testFilter === undefined || testFilter.includes(id))
      .sort((a, b) => (times.get(a.id) ?? 0) - (times.get(b.id) ?? 0));
    for (const [i, test] of asked.entries()) {
      Object.assign(stryker, { activeMutant: activeMutant.id, hitCount: 0, hitLimit });
      const failure = await ask(test);
      const isEndless = stryker.hitCount > hitLimit;
      if (failure === null) continue;
      if (!(await passesWithout(test))) {
        tests = await load();
        if (!again) return mutantRun(options, true);
      }
      if (isEndless) return { status: "timeout", reason: failure };
      return { status: "killed", killedBy: [test.id], failureMessage: failure, nrOfTests: i + 1 };
    }
    stryker.activeMutant = undefined;
    return { status: "survived", nrOfTests: asked.length };
  }

  return {
    // Not so, but else Stryker starts a process for each mutant that import reaches too; only calls are tested.
    capabilities: () => ({ reloadEnvironment: true }),
    async init() {
      forgetWithMutants();
      tests = await load();
    },
    dryRun,
    mutantRun,
  };
}
createRunner.inject = [];

export const strykerPlugins = [{ kind: "TestRunner", name: "light", factory: createRunner }];
