#!/usr/bin/env node
import { main } from "../dist/program/main.js";

const { argv, stdin, stdout, stderr, env } = process;
const interruption = new AbortController();
const signals = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 };
for (const [signal, exitCode] of Object.entries(signals)) {
  process.once(signal, () => {
    interruption.abort();
    process.exit(exitCode);
  });
}
process.exitCode = await main({
  args: argv.slice(2),
  stdin,
  stdout,
  stderr,
  env,
  cwd: process.cwd(),
  interruption: interruption.signal,
});
