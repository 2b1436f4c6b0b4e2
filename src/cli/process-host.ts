import type { Host } from "./host.ts";
import { openStdin } from "./open-stdin.ts";

/** Signals that end the program, and the exit codes that say so. */
const signals = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;

/** The process as the program's host. A signal ends it once what is half done has been taken away. */
export function processHost(): Host {
  const { argv, stdout, stderr, env } = process;
  const interruption = new AbortController();
  let isHeld = false;
  for (const [signal, exitCode] of Object.entries(signals)) {
    process.on(signal, () => {
      if (signal === "SIGINT" && isHeld) return;
      interruption.abort();
      process.exit(exitCode);
    });
  }
  return {
    args: argv.slice(2),
    // Opened by the commands that read it: it takes a tenth of the time of --help.
    get stdin() {
      return openStdin();
    },
    stdout,
    stderr,
    env,
    cwd: process.cwd(),
    interruption: interruption.signal,
    holdInterrupt: (held) => {
      isHeld = held;
    },
  };
}
