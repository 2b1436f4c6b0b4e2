import { CommanderError } from "commander";
import { messageOf } from "../text/message-of.ts";
import { readArguments } from "./arguments.ts";
import { ExitCode } from "./exit-codes.ts";
import { FatalError } from "./fatal-error.ts";
import type { Host } from "./host.ts";
import { say, visibleText } from "./messages.ts";
import { createProgram } from "./program.ts";
import { ClosedPipe, streamSink } from "./sink.ts";

export { processHost } from "./process-host.ts";

/** Runs the program in a host; gives the exit code and never throws. */
export async function main(host: Host): Promise<number> {
  // Without a listener a closed pipe or a full disk would end the process with a stack trace.
  for (const stream of [host.stdout, host.stderr]) stream.on("error", () => {});
  try {
    return await run(host);
  } catch (error) {
    return explain(error, host);
  }
}

async function run(host: Host): Promise<number> {
  let exitCode: number = ExitCode.done;
  let shown = "";
  const program = createProgram(host, {
    show: (text) => {
      shown += text;
    },
    finish: (code) => {
      exitCode = code;
    },
  });
  try {
    await program.parseAsync([...readArguments(program, host.args, host.cwd)], { from: "user" });
    return exitCode;
  } catch (error) {
    // What commander shows it cannot wait for, and so not see that it fails.
    if (error instanceof CommanderError && shown !== "") await streamSink(host.stdout).write(shown);
    throw error;
  }
}

/** Tells an error in one line and gives the exit code it means. */
function explain(error: unknown, host: Host): number {
  if (error instanceof ClosedPipe) return ExitCode.done;
  // commander has said it already; help that was asked for is no error.
  if (error instanceof CommanderError) return error.exitCode === 0 ? ExitCode.done : ExitCode.unusable;
  if (error instanceof FatalError) {
    say(host, error.message);
    return ExitCode.unusable;
  }
  say(host, `unexpected error: ${messageOf(error)} (NEWSX_DEBUG=1 shows where)`);
  if (host.env["NEWSX_DEBUG"] && error instanceof Error)
    host.stderr.write(`${visibleText(error.stack ?? "")}\n`);
  return ExitCode.unusable;
}
