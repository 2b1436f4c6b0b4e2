import type { Command } from "commander";
import type { Host } from "../host.ts";
import { runOnInputs } from "../run-on-inputs.ts";
import { addRunOptions } from "../run-options.ts";

export const examples = `Examples:
  newsx why dump.txt:6                         what was found on line 6, and why
  newsx why dump.txt:6:12                      what stands at column 12 of it
  newsx why dump.txt:6 chann                   what holds this word
  newsx why articles.ndjson:3 --document a17   line 3 of one record's text
`;

/** `newsx why`: the reasons of all findings of a line. */
export function addWhy(program: Command, host: Host, finish: (exitCode: number) => void): void {
  const command = program
    .command("why")
    .summary("what was found on a line, and what decided it")
    .description(
      "Explains every finding on a line in sentences: names with their roles, genders and countries, quotes with their speakers, indirect speech, figures, comparisons and dates.",
    )
    .argument("<place...>", "FILE:LINE, FILE:LINE:COLUMN, and perhaps a word of the finding")
    .option("--document <id>", "the record, mail or page of the file that is meant")
    .addHelpText("beforeAll", examples);
  addRunOptions(command);
  runOnInputs(command, host, finish, async () => (await import("../run-why.ts")).runWhy);
}
