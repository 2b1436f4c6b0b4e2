import { spawn } from "node:child_process";
import { once } from "node:events";
import { FatalError } from "./fatal-error.ts";
import type { Host } from "./host.ts";
import { type Sink, streamSink } from "./sink.ts";

/** What a shell says where there is no such command. */
const NOT_FOUND = 127;

/** Output to a pager: $PAGER, else less. Ends when the reader leaves the pager, which Ctrl-C need not do. */
export function pagerSink({ env, cwd, holdInterrupt }: Pick<Host, "env" | "cwd" | "holdInterrupt">): Sink {
  const command = env["PAGER"] || "less";
  const child = spawn(command, {
    shell: true,
    cwd,
    // As git does: less keeps colours, and neither clears the screen nor stays for what fits on it.
    env: { LESS: "FRX", ...env },
    stdio: ["pipe", "inherit", "inherit"],
  });
  // Writing tells; without a listener the process would end.
  child.stdin.on("error", () => {});
  holdInterrupt(true);
  const closed = once(child, "close").finally(() => holdInterrupt(false));
  // Told where it is waited for; a pager that never started may be told of before.
  closed.catch(() => {});
  const close = async () => {
    child.stdin.end();
    const [exitCode] = await closed.catch(() => [NOT_FOUND]);
    if (exitCode === NOT_FOUND) throw new FatalError(`cannot run the pager ${command} ($PAGER)`);
  };
  return { write: streamSink(child.stdin).write, commit: close, abandon: close };
}
