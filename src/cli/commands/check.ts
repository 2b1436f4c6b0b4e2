import type { Command } from "commander";
import { severities } from "../../check/problem.ts";
import { ruleNames, rules, urlOf } from "../../check/rules.ts";
import { problemFormatNames } from "../../output/problems/problem-formats.ts";
import { Flag } from "../flag.ts";
import type { Host } from "../host.ts";
import type { InputOptions } from "../input-options.ts";
import { parseWhole } from "../parse-numbers.ts";
import { parseFolder, parseRules } from "../parse-rules.ts";
import { type AnswerAtOnce, runOnInputs } from "../run-on-inputs.ts";
import { addRunOptions } from "../run-options.ts";
import { formatFlag } from "../shared-flags.ts";
import { streamSink } from "../sink.ts";

export const examples = `Examples:
  newsx check dump.txt                               what an editor would want to know
  newsx check 'news/**/*.txt' --max-warnings 0       fail on any warning
  newsx check dump.txt --rule age-changes=off        without one rule
  newsx check dump.txt --format sarif -o out.sarif   for code scanning; github for annotations
`;

/** `newsx check`: inputs to problems, with an exit code that says whether there are any. */
export function addCheck(program: Command, host: Host, finish: (exitCode: number) => void): void {
  const command = program
    .command("check")
    .summary("report what an editor would want to know")
    .description(
      "Checks news texts: quotations nobody is named for or that are never closed, figures that do not agree with each other, names spelled in two ways, wrong weekdays, stories that are cut off (--rules lists all). Exits with 1 where there are errors, or more warnings than allowed.",
    )
    .argument("[inputs...]", "files, patterns such as 'news/**/*.txt', or - for standard input")
    .addOption(formatFlag("how to report", problemFormatNames, "text"))
    .addOption(
      new Flag(
        "--rule <name=severity>",
        `how much a rule matters: ${severities.join(", ")}; may be given more than once`,
        { parse: parseRules, default: {}, defaultShown: "see below", config: "severities", key: "rules" },
      ),
    )
    .addOption(
      new Flag(
        "--folder <folder:name=severity>",
        "how much a rule matters for files in a folder; may be given more than once",
        {
          parse: parseFolder,
          default: {},
          defaultShown: "none",
          config: "severities by folder",
          key: "folders",
        },
      ),
    )
    .option("--rules", "list the rules, and do nothing else")
    .addOption(
      new Flag("--vocabulary <file>", "names and words that are right as they are, one a line", {
        config: "path",
      }),
    )
    .addOption(
      new Flag("--baseline <file>", "report only what is not among the problems in this file", {
        config: "path",
      }),
    )
    .option("--update-baseline", "write all problems to the baseline, so that only new ones are reported")
    .option("--since <revision>", "report only what stands on lines that changed since this git revision")
    .addOption(
      new Flag("--max-warnings <number>", "exit with 1 where there are more warnings than this", {
        parse: parseWhole,
        config: "whole",
      }),
    )
    .addHelpText("beforeAll", examples)
    .addHelpText("after", ruleHelp);
  addRunOptions(command);
  runOnInputs(command, host, finish, async () => (await import("../run-check.ts")).runCheck, listRules);
}

/** With --rules: a line a rule, its parts a tab apart where programs read it. */
const listRules: AnswerAtOnce<{ readonly rules?: boolean } & InputOptions> = async (
  { rules: isAsked },
  host,
) => {
  if (isAsked !== true) return false;
  const rows = ruleNames.map((name) => [name, rules[name].severity, rules[name].description, urlOf(name)]);
  const widths = [0, 1, 2].map((i) => rows.reduce((most, row) => Math.max(most, row[i]!.length), 0));
  const separated = host.stdout.isTTY
    ? rows.map((row) => row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join("  "))
    : rows.map((row) => row.join("\t"));
  await streamSink(host.stdout).write(separated.map((line) => `${line}\n`).join(""));
  return true;
};

const ruleHelp = `
Rules:
${ruleNames.map((name) => `  ${name.padEnd(20)} ${rules[name].severity.padEnd(8)} ${rules[name].description}`).join("\n")}`;
