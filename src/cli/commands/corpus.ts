import type { Command } from "commander";
import { corpusSections } from "../../corpus/view.ts";
import { corpusFormatNames } from "../../output/corpus/corpus-formats.ts";
import { excelFlag } from "../excel.ts";
import { Flag } from "../flag.ts";
import type { Host } from "../host.ts";
import { parsePositive } from "../parse-numbers.ts";
import { runOnInputs } from "../run-on-inputs.ts";
import { addRunOptions } from "../run-options.ts";
import { appendFlag, formatFlag, onlyFlag, resumeFlag, widthFlag } from "../shared-flags.ts";

export const examples = `Examples:
  newsx corpus 'news/**/*.txt'                          who and what is in the news, over all files
  newsx corpus results.ndjson --only speakers --top 20  who is quoted most; results of extract are read as well
  newsx corpus articles.csv --by outlet                 by whom: stories of each name, outlet by outlet
  newsx corpus articles.csv --match cruz                one name alone
  newsx corpus articles.csv --why 'Ana Ruiz'            why names of several stories are one, or are not
  newsx corpus 'news/*' -o corpus.xlsx                  a workbook; or .geojson, .gexf, .graphml, .db
  newsx corpus 'news/*' -o site/                        a folder: the report, and a page for each story
  newsx corpus 'news/*' -f json -o corpus.json          every row with the stories it was made of
`;

/** `newsx corpus`: people, places and organizations over all stories. */
export function addCorpus(program: Command, host: Host, finish: (exitCode: number) => void): void {
  const command = program
    .command("corpus")
    .summary("who is in the news, over all files")
    .description(
      "Joins the people, places and organizations of all stories, spellings and short forms together and namesakes apart, and shows how often each is named and quoted, where and since when.",
    )
    .argument(
      "[inputs...]",
      "texts, or results of newsx extract: NDJSON, JSON, a database; patterns; - for standard input",
    )
    .addOption(formatFlag("how to show it", corpusFormatNames))
    .addOption(onlyFlag(corpusSections))
    .addOption(
      new Flag("--top <rows>", "rows of each section; in tables 20 unless given", { parse: parsePositive }),
    )
    .addOption(
      new Flag("--min <stories>", "stories that a row must have", { parse: parsePositive, default: 1 }),
    )
    .option("--match <name>", "only rows of this name, by any form or whole word of it")
    .option("--by <field>", "count stories by outlet, month, year, gender or a field of the records")
    .option("--why <name>", "what speaks for and against the stories' names being one thing")
    .addOption(appendFlag())
    .addOption(resumeFlag())
    .option(...excelFlag)
    .addOption(widthFlag())
    .addHelpText("beforeAll", examples);
  addRunOptions(command);
  runOnInputs(command, host, finish, async () => (await import("../run-corpus.ts")).runCorpus);
}
