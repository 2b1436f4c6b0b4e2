/**
 * As much of vitest as the tests of the pure modules use, so that they can be run again and again in one process whose
 * modules are loaded and warm: a tenth of a second a mutant, where vitest's own workers take two or three.
 */
import { chai, JestAsymmetricMatchers, JestChaiExpect, JestExtend } from "@vitest/expect";
import fc from "fast-check";

export interface CollectedTest {
  /** The names of its suites and its own; unique, as Stryker asks. */
  readonly id: string;
  readonly fails: boolean;
  /** What must be done once before it: its suites' `beforeAll`. */
  readonly preparations: readonly (() => Promise<void>)[];
  readonly run: () => unknown;
}

type Body = (...row: never[]) => unknown;
interface Suite {
  readonly name: string;
  readonly preparations: (() => Promise<void>)[];
}

const tests: CollectedTest[] = [];
const suites: Suite[] = [];

// The same inputs for each mutant, and few: properties find what is broken soon, or it is hardly broken.
fc.configureGlobal({ seed: 1, numRuns: 50 });
for (const plugin of [JestExtend, JestChaiExpect, JestAsymmetricMatchers]) chai.use(plugin);
export const expect = chai.expect;

export const beforeAll = (prepare: () => unknown): void => {
  let done: Promise<void> | undefined;
  suites.at(-1)!.preparations.push(() => (done ??= Promise.resolve(prepare()).then(() => undefined)));
};

const addSuite = (name: string, body: Body, row: readonly unknown[] = []): void => {
  suites.push({ name, preparations: [] });
  body(...(row as never[]));
  suites.pop();
};

const addTest = (fails: boolean, name: string, run: Body, row: readonly unknown[] = []): void => {
  tests.push({
    id: [...suites.map((suite) => suite.name), name, tests.length].join(" › "),
    fails,
    preparations: suites.flatMap((suite) => suite.preparations),
    run: () => run(...(row as never[])),
  });
};

/** A body comes after the name or after options, which are nothing to us. */
const bodyOf = (rest: readonly unknown[]): Body => rest.find((each) => typeof each === "function") as Body;

const adder = (add: (name: string, body: Body, row?: readonly unknown[]) => void) =>
  Object.assign((name: string, ...rest: unknown[]) => add(name, bodyOf(rest)), {
    each:
      (rows: readonly unknown[]) =>
      (name: string, ...rest: unknown[]) => {
        for (const row of rows) add(name, bodyOf(rest), Array.isArray(row) ? row : [row]);
      },
  });

export const describe = adder(addSuite);
const test = Object.assign(adder(addTest.bind(null, false)), {
  fails: adder(addTest.bind(null, true)),
});

export { test, test as it };

/** The tests of some files. */
export async function collect(files: readonly string[]): Promise<readonly CollectedTest[]> {
  for (const file of files) {
    suites.push({ name: file, preparations: [] });
    await import(file);
    suites.pop();
  }
  return tests;
}
