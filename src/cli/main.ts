import { CommanderError } from "commander";
import { messageOf } from "../text/message-of.ts";
import { ExitCode } from "./exit-codes.ts";
import { FatalError } from "./fatal-error.ts";
import { say, visibleText } from "./messages.ts";
import { createProgram } from "./program.ts";
import { ClosedPipe } from "./sink.ts";
import type { World } from "./world.ts";

/** Runs the program in a world; gives the exit code and never throws. */
export async function main(world: World): Promise<number> {
  // Without a listener a closed pipe or a full disk would end the process with a stack trace.
  for (const stream of [world.stdout, world.stderr]) stream.on("error", () => {});
  let exitCode: number = ExitCode.done;
  try {
    const program = createProgram(world, (code) => {
      exitCode = code;
    });
    await program.parseAsync([...world.args], { from: "user" });
    return exitCode;
  } catch (error) {
    return explain(error, world);
  }
}

/** Tells an error in one line and gives the exit code it means. */
function explain(error: unknown, world: World): number {
  if (error instanceof ClosedPipe) return ExitCode.done;
  // commander has said it already; help that was asked for is no error.
  if (error instanceof CommanderError) return error.exitCode === 0 ? ExitCode.done : ExitCode.unusable;
  if (error instanceof FatalError) {
    say(world, error.message);
    return ExitCode.unusable;
  }
  say(world, `unexpected error: ${messageOf(error)} (NEWSX_DEBUG=1 shows where)`);
  if (world.env["NEWSX_DEBUG"] && error instanceof Error)
    world.stderr.write(`${visibleText(error.stack ?? "")}\n`);
  return ExitCode.unusable;
}
