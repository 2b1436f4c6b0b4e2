import type { Command } from "commander";
import { defaultSplitMode, splitModes } from "../../split/split-mode.ts";
import { Flag } from "../flag.ts";
import type { Host } from "../host.ts";
import { addInputOptions } from "../input-options.ts";
import { parseLines, parsePositive } from "../parse-numbers.ts";
import { runOnInputs } from "../run-on-inputs.ts";
import { addConfigOptions } from "../run-options.ts";

export const examples = `Examples:
  newsx split dump.txt                          which stories the file holds, and why they begin where they do
  newsx split dump.txt --why                    what speaks for each border, and where another may be
  newsx split dump.txt --at 15,40 --join 22     stories begin at lines 15 and 40, and none at line 22
  newsx split dump.txt --out-dir stories        one file a story
  newsx split dump.txt -f ndjson | newsx extract -
`;

/** `newsx split`: a dump to its stories. */
export function addSplit(program: Command, host: Host, finish: (exitCode: number) => void): void {
  const command = program
    .command("split")
    .summary("list or write the stories of a dump")
    .description("Splits news text into stories, without looking into them.")
    .argument("[inputs...]", "files, patterns such as 'news/**/*.txt', or - for standard input")
    .addOption(
      new Flag(
        "-f, --format <format>",
        "how to show them; unless given, what the ending of --output stands for, else table",
        { choices: ["table", "ndjson"], config: "choice" },
      ),
    )
    .option("-o, --output <file>", "write to a file, whole or not at all")
    .addOption(
      new Flag("--out-dir <folder>", "write each story to a file of its own in this folder", {
        conflicts: "output",
      }),
    )
    .addOption(
      new Flag("--split <mode>", "how to find stories", {
        choices: splitModes,
        default: defaultSplitMode,
        config: "choice",
      }),
    )
    .addOption(
      new Flag(
        "--why",
        "under the table, what speaks for and against each border, and what was left out of a page",
        { config: "switch" },
      ),
    )
    .addOption(new Flag("--at <lines>", "lines at which stories begin, such as 15,40", { parse: parseLines }))
    .addOption(
      new Flag("--join <lines>", "lines at which no story begins, whatever is found", { parse: parseLines }),
    )
    .addOption(
      new Flag("--width <columns>", "width of the table", { parse: parsePositive, config: "positive" }),
    )
    .addOption(new Flag("--no-color", "no colours", { config: "switch" }))
    .addOption(new Flag("-q, --quiet", "no warnings", { config: "switch" }))
    .addHelpText("beforeAll", examples);
  addInputOptions(addConfigOptions(command));
  runOnInputs(command, host, finish, async () => (await import("../run-split.ts")).runSplit);
}
