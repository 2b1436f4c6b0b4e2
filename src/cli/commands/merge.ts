import type { Command } from "commander";
import { Flag } from "../flag.ts";
import type { Host } from "../host.ts";
import { addInputOptions } from "../input-options.ts";
import { runOnInputs } from "../run-on-inputs.ts";
import { addConfigOptions } from "../run-options.ts";

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
    .option("-o, --output <file>", "write to a file, whole or not at all")
    .addOption(new Flag("-q, --quiet", "no warnings", { config: "switch" }))
    .addHelpText("beforeAll", examples);
  addInputOptions(addConfigOptions(command));
  runOnInputs(command, host, finish, async () => (await import("../run-merge.ts")).runMerge);
}
