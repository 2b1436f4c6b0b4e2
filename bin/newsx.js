#!/usr/bin/env node
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
