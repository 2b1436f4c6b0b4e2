import type { Command } from "commander";
import { timelineFormatNames } from "../../output/timeline/timeline-formats.ts";
import { excelFlag } from "../excel.ts";
import { Flag } from "../flag.ts";
import type { Host } from "../host.ts";
import { parsePositive } from "../parse-numbers.ts";
import { runOnInputs } from "../run-on-inputs.ts";
import { addRunOptions } from "../run-options.ts";

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
    .addOption(
      new Flag(
        "-f, --format <format>",
        "how to show it; unless given, what the ending of --output stands for, else table",
        { choices: timelineFormatNames, config: "choice" },
      ),
    )
    .option(...excelFlag)
    .addOption(new Flag("--width <columns>", "width of tables", { parse: parsePositive, config: "positive" }))
    .addHelpText("beforeAll", examples);
  addRunOptions(command);
  runOnInputs(command, host, finish, async () => (await import("../run-timeline.ts")).runTimeline);
}
