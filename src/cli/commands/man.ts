import type { Command } from "commander";
import { environmentName } from "../config/settle-options.ts";
import { exitCodes } from "../exit-codes.ts";
import { flagsOf } from "../flag.ts";
import type { Host } from "../host.ts";
import { packageVersion } from "../package-version.ts";
import type { ManualFacts } from "../shell/man.ts";
import { streamSink } from "../sink.ts";
import { examples as check } from "./check.ts";
import { examples as compare } from "./compare.ts";
import { examples as completion } from "./completion.ts";
import { examples as corpus } from "./corpus.ts";
import { examples as extract } from "./extract.ts";
import { examples as merge } from "./merge.ts";
import { examples as split } from "./split.ts";
import { examples as timeline } from "./timeline.ts";
import { examples as why } from "./why.ts";

const examples = `Examples:
  newsx man | man -l -
`;

const allExamples = [extract, split, merge, compare, check, corpus, timeline, why, completion, examples];

/** `newsx man`: the manual page, from the same commands and options that the program reads. */
export function addMan(program: Command, host: Host): void {
  program
    .command("man")
    .summary("print the manual page")
    .description("Prints the manual page, for man -l - or a folder of pages.")
    .addHelpText("beforeAll", examples)
    .action(async () => {
      const [{ shapeOf }, { man }] = await Promise.all([
        import("../shell/command-shape.ts"),
        import("../shell/man.ts"),
      ]);
      await streamSink(host.stdout).write(man(shapeOf(program), factsOf(program)));
    });
}

function factsOf(program: Command): ManualFacts {
  return {
    version: packageVersion(),
    examples: allExamples.flatMap(linesOf),
    exitCodes,
    environment: [
      ...variablesOf(program),
      ["NEWSX_CONFIG", "the config file to take settings from, as --config"],
      ["NEWSX_DEBUG", "where set, unexpected errors say where they come from"],
      ["NEWSX_NO_CACHE", "where set, V8's compiled code is neither kept nor read"],
      ["NO_COLOR", "where set and not empty, no colours"],
      ["FORCE_COLOR", "where set and not 0, colours also where the output is no terminal"],
      ["FORCE_HYPERLINK", "where set and not 0, links also in terminals that are not known to show them"],
      ["COLUMNS", "the width of tables where the output is no terminal"],
      ["PAGER", "what --pager pages with; less where it is not set"],
    ],
    files: [
      [
        "newsx.config.json",
        "settings, found in the working folder or the nearest one above it; newsx schema config prints its JSON Schema",
      ],
      ["package.json", "the same under the key newsx"],
    ],
  };
}

/** Each option's variable, with what the option says. */
function variablesOf({ commands }: Command): readonly (readonly [string, string])[] {
  const variables = new Map<string, string>();
  for (const { key, negate, long } of commands.flatMap(flagsOf))
    if (key !== null) variables.set(environmentName(key), `${negate ? "where no, " : ""}the same as ${long}`);
  return [...variables];
}

/** The lines of what a command's help begins with, without its title. */
function linesOf(examples: string): readonly string[] {
  return examples
    .trimEnd()
    .split("\n")
    .slice(1)
    .map((line) => line.slice(2));
}
