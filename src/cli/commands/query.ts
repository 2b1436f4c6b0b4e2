import type { Command } from "commander";
import { queryFormatNames } from "../../output/query/query-formats.ts";
import { excelFlag } from "../excel.ts";
import { Flag } from "../flag.ts";
import type { Host } from "../host.ts";
import { parsePositive } from "../parse-numbers.ts";
import { outputFlag } from "../shared-flags.ts";

const examples = `Examples:
  newsx query news.db                                    its tables and views
  newsx query news.db "SELECT * FROM speakers LIMIT 20"  who is quoted most
  newsx query news.db "SELECT * FROM figures" -f csv     every figure, as a table for other programs
`;

/** `newsx query`: a database is asked. */
export function addQuery(program: Command, host: Host, finish: (exitCode: number) => void): void {
  program
    .command("query")
    .summary("ask a database that newsx has written")
    .description(
      "Asks a database of newsx extract or newsx corpus in SQL, and shows the rows. It changes nothing.",
    )
    .argument("<database>", "what -o news.db has written")
    .argument("[sql]", "one SELECT; unless given, the tables and views are listed")
    .addOption(
      new Flag(
        "-f, --format <format>",
        "how to show the rows; unless given, what the ending of --output stands for, else table",
        { choices: queryFormatNames },
      ),
    )
    .option(...excelFlag)
    .addOption(outputFlag())
    .addOption(
      new Flag("--time-limit <seconds>", "give up after this long", { parse: parsePositive, default: 60 }),
    )
    .addOption(new Flag("--width <columns>", "width of tables", { parse: parsePositive }))
    .option("--no-color", "no colours")
    .addHelpText("beforeAll", examples)
    .action(async (database: string, sql: string | undefined, options) => {
      const { runQuery } = await import("../run-query.ts");
      finish(await runQuery(database, sql ?? null, options, host));
    });
}
