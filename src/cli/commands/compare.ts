import type { Command } from "commander";
import { comparisonFormatNames } from "../../output/comparisons/comparison-formats.ts";
import { excelFlag } from "../excel.ts";
import type { Host } from "../host.ts";
import { runOnInputs } from "../run-on-inputs.ts";
import { addRunOptions } from "../run-options.ts";
import { formatFlag, widthFlag } from "../shared-flags.ts";

export const examples = `Examples:
  newsx compare dump.txt                       figures that a story sets against each other
  newsx compare monday.txt tuesday.txt         and figures about the same thing that differ between stories
  newsx compare 'news/**/*.txt' -f csv -o figures.csv
`;

/** `newsx compare`: figures set against each other, within stories and between them. */
export function addCompare(program: Command, host: Host, finish: (exitCode: number) => void): void {
  const command = program
    .command("compare")
    .summary("set figures against each other, within stories and between them")
    .description(
      "Shows the figures that stories compare themselves, and figures about the same thing that differ between stories. Where it is not sure, it says nothing.",
    )
    .argument("[inputs...]", "files, patterns such as 'news/**/*.txt', or - for standard input")
    .addOption(formatFlag("how to show them", comparisonFormatNames))
    .option(...excelFlag)
    .addOption(widthFlag())
    .addHelpText("beforeAll", examples);
  addRunOptions(command);
  runOnInputs(command, host, finish, async () => (await import("../run-compare.ts")).runCompare);
}
