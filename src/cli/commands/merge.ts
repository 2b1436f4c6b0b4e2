import type { Command } from "commander";
import type { Host } from "../host.ts";
import { addInputOptions } from "../input-options.ts";
import { runOnInputs } from "../run-on-inputs.ts";
import { addConfigOptions } from "../run-options.ts";
import { outputFlag, quietFlag } from "../shared-flags.ts";

export const examples = `Examples:
  newsx merge monday.ndjson tuesday.ndjson > week.ndjson
  newsx split big.txt -f ndjson | parallel --pipe -k newsx extract - -f ndjson | newsx merge -
`;

/** `newsx merge`: the records of many runs as one. */
export function addMerge(program: Command, host: Host, finish: (exitCode: number) => void): void {
  const command = program
    .command("merge")
    .summary("join the records of several runs, each story once")
    .description(
      "Reads what extract --format ndjson or json wrote, in any order and grouping, and writes each story once, in one order.",
    )
    .argument("[inputs...]", "files of records, or - for standard input")
    .addOption(outputFlag())
    .addOption(quietFlag("no warnings"))
    .addHelpText("beforeAll", examples);
  addInputOptions(addConfigOptions(command));
  runOnInputs(command, host, finish, async () => (await import("../run-merge.ts")).runMerge);
}
