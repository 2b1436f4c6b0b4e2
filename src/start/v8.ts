/**
 * What the program asks of V8. Node's module for it takes 4 ms to load, a tenth of `--help`: it is loaded when V8 is first
 * asked, not with the file that asks.
 */
type V8 = typeof import("node:v8");

export function v8(): V8 {
  return process.getBuiltinModule("node:v8");
}

/** What is known of a version of Node. */
interface Tuning {
  /** Flags by which V8 compiles later. */
  readonly compileLater: string;
  /** Bytes of code that a run on a page of news has in the end, or nearly. */
  readonly pageCode: number;
}

const later = "--invocation-count-for-maglev=1500 --invocation-count-for-turbofan=20000";
const tunings: Readonly<Record<string, Tuning | undefined>> = {
  20: { compileLater: "--interrupt-budget=1000000", pageCode: 1_400_000 },
  22: { compileLater: later, pageCode: 1_850_000 },
  24: { compileLater: later, pageCode: 1_900_000 },
};

/** Null where Node is of a version that is not tested: V8 reports a flag that it does not know on standard error. */
export function tuningFor({ versions }: NodeJS.Process): Tuning | null {
  return tunings[versions.node.split(".")[0]!] ?? null;
}
