/**
 * What the program asks of V8. Node's module for it takes 4 ms to load, a tenth of `--help`: it is loaded when V8 is first
 * asked, not with the file that asks.
 */
type V8 = typeof import("node:v8");

export function v8(): V8 {
  return process.getBuiltinModule("node:v8");
}

/** Of each version of Node that is tested: V8 reports a flag that it does not know on standard error, so others get none. */
const flagsByVersion: Readonly<Record<string, string | undefined>> = {
  20: "--interrupt-budget=1000000",
  22: "--invocation-count-for-maglev=1500 --invocation-count-for-turbofan=20000",
  24: "--invocation-count-for-maglev=1500 --invocation-count-for-turbofan=20000",
};

/** The flags by which V8 compiles later, null where Node is of a version that is not tested. */
export function compileLaterFlags({ versions }: NodeJS.Process): string | null {
  return flagsByVersion[versions.node.split(".")[0]!] ?? null;
}
