import type { Command } from "commander";
import { Flag } from "../flag.ts";
import type { Host } from "../host.ts";
import { addInputOptions } from "../input-options.ts";
import { parseLines } from "../parse-numbers.ts";
import { runOnInputs } from "../run-on-inputs.ts";
import { addConfigOptions } from "../run-options.ts";
import { colorFlag, formatFlag, outputFlag, quietFlag, splitFlag, widthFlag } from "../shared-flags.ts";

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
    .addOption(formatFlag("how to show them", ["table", "ndjson"]))
    .addOption(outputFlag())
    .addOption(
      new Flag("--out-dir <folder>", "write each story to a file of its own in this folder", {
        conflicts: "output",
      }),
    )
    .addOption(splitFlag())
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
    .addOption(widthFlag("the table"))
    .addOption(colorFlag())
    .addOption(quietFlag("no warnings"))
    .addHelpText("beforeAll", examples);
  addInputOptions(addConfigOptions(command));
  runOnInputs(command, host, finish, async () => (await import("../run-split.ts")).runSplit);
}
