#!/usr/bin/env node
import { setFlagsFromString } from "node:v8";

// Of each version of Node that is tested: V8 reports a flag that it does not know on standard error, so others get none.
const compileLater = {
  20: "--interrupt-budget=1000000",
  22: "--invocation-count-for-turbofan=20000",
  24: "--invocation-count-for-turbofan=20000",
};
const flag = compileLater[process.versions.node.split(".")[0]];
if (flag !== undefined) {
  // V8 compiles a function for good before it has seen enough: ours were compiled six times over. Waiting longer saves
  // a sixth to a quarter of the CPU time of any run.
  setFlagsFromString(flag);
}
try {
  const { run } = await import("../dist/program/start.js");
  process.exitCode = await run();
} catch (error) {
  // The program itself never throws: what does is that a part of it is not there, or of another build.
  if (process.env.NEWSX_DEBUG) throw error;
  const [what] = String(error?.message ?? error).split("\n");
  process.stderr.write(
    `newsx: not built, or parts of two builds: run \`npm run build:start\` in the folder of newsx, or install it anew (${what})\n`,
  );
  process.exitCode = 2;
}
