import { type Command, InvalidArgumentError, Option } from "commander";
import { type Severity, severities } from "../../check/problem.ts";
import { type RuleName, ruleNames, rules } from "../../check/rules.ts";
import { problemFormatNames } from "../../output/problems/problem-formats.ts";
import { orClosest } from "../closest.ts";
import type { Host } from "../host.ts";
import { parseWhole } from "../parse-numbers.ts";
import { runOnInputs } from "../run-on-inputs.ts";
import { addRunOptions } from "../run-options.ts";

export const examples = `Examples:
  newsx check dump.txt                               what an editor would want to know
  newsx check 'news/**/*.txt' --max-warnings 0       fail on any warning
  newsx check dump.txt --rule surname-only=off       without one rule
  newsx check dump.txt --format sarif -o out.sarif   for code scanning; github for annotations
`;

/** `newsx check`: inputs to problems, with an exit code that says whether there are any. */
export function addCheck(program: Command, host: Host, finish: (exitCode: number) => void): void {
  const command = program
    .command("check")
    .summary("report what an editor would want to know")
    .description(
      "Checks news texts: quotations nobody is named for or that are never closed, people without a full name, figures that another story gives differently, stories that are cut off. Exits with 1 where there are errors, or more warnings than allowed.",
    )
    .argument("[inputs...]", "files, patterns such as 'news/**/*.txt', or - for standard input")
    .addOption(
      new Option(
        "-f, --format <format>",
        "how to report; unless given, what the ending of --output stands for, else text",
      ).choices(problemFormatNames),
    )
    .addOption(
      new Option(
        "--rule <name=severity>",
        `how much a rule matters: ${severities.join(", ")}; may be given more than once`,
      )
        .argParser(parseRule)
        .default({}, "see below"),
    )
    .option("--max-warnings <number>", "exit with 1 where there are more warnings than this", parseWhole)
    .addHelpText("beforeAll", examples)
    .addHelpText("after", ruleHelp);
  addRunOptions(command);
  runOnInputs(command, host, finish, async () => (await import("../run-check.ts")).runCheck);
}

const ruleHelp = `
Rules:
${ruleNames.map((name) => `  ${name.padEnd(20)} ${rules[name].severity.padEnd(8)} ${rules[name].description}`).join("\n")}`;

type RuleSeverities = Readonly<Partial<Record<RuleName, Severity>>>;

/** "open-quote=off,surname-only=error", together with what was said before. */
function parseRule(list: string, before: RuleSeverities): RuleSeverities {
  return { ...before, ...Object.fromEntries(list.split(",").map(parsePair)) };
}

function parsePair(pair: string): readonly [RuleName, Severity] {
  const [name = "", severity = ""] = pair.trim().split("=", 2);
  const known = ruleNames.find((each) => each === name);
  const level = severities.find((each) => each === severity);
  if (known === undefined)
    throw new InvalidArgumentError(`There is no rule "${name}"${orClosest(name, ruleNames)}.`);
  if (level === undefined)
    throw new InvalidArgumentError(
      `A rule's severity is one of ${severities.join(", ")}, as in ${name}=error.`,
    );
  return [known, level];
}
