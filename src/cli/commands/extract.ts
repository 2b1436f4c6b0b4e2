import type { Command } from "commander";
import { quoteOrders, sectionNames } from "../../output/format.ts";
import { formatNames } from "../../output/formats.ts";
import { excelFlag } from "../excel.ts";
import { Flag } from "../flag.ts";
import type { Host } from "../host.ts";
import { parseShare } from "../parse-numbers.ts";
import { runOnInputs } from "../run-on-inputs.ts";
import { addRunOptions } from "../run-options.ts";
import { appendFlag, formatFlag, onlyFlag, resumeFlag, widthFlag } from "../shared-flags.ts";

export const examples = `Examples:
  newsx extract dump.txt                           tables of what the file says
  newsx extract dump.txt --only quotes             who said what
  newsx extract dump.txt --speaker chann           what one of them said
  newsx extract dump.txt -o report.html            a report for the browser
  newsx extract 'news/**/*.txt' -o news.db         an SQLite database to ask: newsx query
  newsx extract 'news/**/*.txt' -o news.xlsx       a workbook; or .parquet, .geojson, .csv
  newsx extract 'news/**/*.txt' --format ndjson    one JSON object a story
  cat dump.txt | newsx extract - --format json | jq '.stories[].people[].name'
`;

/** `newsx extract`: inputs to findings. */
export function addExtract(program: Command, host: Host, finish: (exitCode: number) => void): void {
  const command = program
    .command("extract")
    .summary("find stories, people, places, organizations, quotes and statistics")
    .description(
      "Splits news text into stories and shows what each says: people, places, organizations, quotes with their speakers, statistics, and figures set against each other.",
    )
    .argument("[inputs...]", "files, patterns such as 'news/**/*.txt', or - for standard input")
    .addOption(formatFlag("how to show it", formatNames))
    .addOption(onlyFlag(sectionNames))
    .option("--speaker <name>", "only the quotes of this speaker, by any form or whole word of the name")
    .addOption(new Flag("--indirect", "show indirect speech in tables too", { config: "switch" }))
    .addOption(
      new Flag("--by <order>", "how tables order quotes", {
        choices: quoteOrders,
        default: "story-order",
        config: "choice",
      }),
    )
    .addOption(
      new Flag("--offsets <unit>", "what start and end count in JSON", {
        choices: ["codepoints", "utf16"],
        default: "codepoints",
        config: "choice",
      }),
    )
    .addOption(
      new Flag("--why", "say of every finding what decided it (tables, JSON, report)", { config: "switch" }),
    )
    .addOption(
      new Flag(
        "--min-confidence <share>",
        "only quotes and indirect speech that are right with this probability: 0.8",
        {
          parse: parseShare,
          config: "share",
        },
      ),
    )
    .option("--title <text>", "what a report (html) is called; unless given, its input")
    .addOption(new Flag("--ascii", "draw tables in plain ASCII", { config: "switch" }))
    .addOption(
      new Flag("--meta <names>", "of what came with each text, keep these, joined by commas", {
        parse: parseNames,
      }),
    )
    .option("--no-meta", "leave out what came with each text: outlet, author, address")
    .addOption(new Flag("--with-text", "put each story's text into JSON too", { config: "switch" }))
    .addOption(appendFlag())
    .addOption(resumeFlag())
    .option(...excelFlag)
    .addOption(widthFlag())
    .addHelpText("beforeAll", examples);
  addRunOptions(command);
  runOnInputs(command, host, finish, async () => (await import("../run-extract.ts")).runExtract);
}

/** "outlet,author", together with what was named before. */
function parseNames(list: string, before: readonly string[] = []): readonly string[] {
  return [...before, ...list.split(",").map((name) => name.trim())].filter((name) => name !== "");
}
