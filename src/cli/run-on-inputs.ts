import type { Command } from "commander";
import { settleOptions } from "./config/settle-options.ts";
import type { Host } from "./host.ts";
import type { InputOptions } from "./input-options.ts";

/** What a command does with its inputs; gives the exit code. */
type Run<Options> = (inputs: readonly string[], options: Options, host: Host) => Promise<number>;

/** Does what options ask for that need no input; gives whether that was all. */
export type AnswerAtOnce<Options> = (options: Options, host: Host) => Promise<boolean>;

/** Gives a command that reads inputs its action: options are settled, then what runs it is loaded. */
export function runOnInputs<Options extends InputOptions>(
  command: Command,
  host: Host,
  finish: (exitCode: number) => void,
  load: () => Promise<Run<Options>>,
  answer: AnswerAtOnce<Options> = async () => false,
): void {
  command.action(async (inputs: readonly string[]) => {
    const options = await settleOptions<Options>(command, host);
    if (options === null || (await answer(options, host))) return;
    if (isNothingNamed(inputs, options) && host.stdin.isTTY) return command.help({ error: true });
    const run = await load();
    finish(await run(inputs, options, host));
  });
}

/** Whether neither arguments nor lists name an input. */
function isNothingNamed(inputs: readonly string[], options: InputOptions): boolean {
  return inputs.length === 0 && options.filesFrom === undefined && options.files0From === undefined;
}
