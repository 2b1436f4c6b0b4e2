import type { Command } from "commander";
import { timelineFormatNames } from "../../output/timeline/timeline-formats.ts";
import { excelFlag } from "../excel.ts";
import type { Host } from "../host.ts";
import { runOnInputs } from "../run-on-inputs.ts";
import { addRunOptions } from "../run-options.ts";
import { formatFlag, widthFlag } from "../shared-flags.ts";

export const examples = `Examples:
  newsx timeline dump.txt                      what happened when, as its stories say
  newsx timeline articles.ndjson               with the day that each record was published
  newsx timeline 'news/**/*.txt' -f csv -o timeline.csv
`;

/** `newsx timeline`: dated sentences of all stories, in order of date. */
export function addTimeline(program: Command, host: Host, finish: (exitCode: number) => void): void {
  const command = program
    .command("timeline")
    .summary("what happened when, over all stories")
    .description(
      "Shows each sentence that has a date, in order of date, the precise before the vague. Dates that hang on the day of a story that does not give it are left out.",
    )
    .argument("[inputs...]", "files, patterns such as 'news/**/*.txt', or - for standard input")
    .addOption(formatFlag("how to show it", timelineFormatNames))
    .option(...excelFlag)
    .addOption(widthFlag())
    .addHelpText("beforeAll", examples);
  addRunOptions(command);
  runOnInputs(command, host, finish, async () => (await import("../run-timeline.ts")).runTimeline);
}
