import { Chalk, type ChalkInstance } from "chalk";
import type { Location, Problem } from "../../check/problem.ts";
import { sourceOf } from "../title.ts";
import { visible } from "../visible.ts";
import type { ProblemOptions, ProblemReport } from "./problem-format.ts";

/**
 * A line a problem, as compilers write them ("file:line:column: warning: …", GNU Coding Standards 4.4), so that
 * editors can jump there; an empty line between files and a sum at the end.
 */
export function text(report: ProblemReport, options: ProblemOptions): string {
  // What could not be read is told on stderr.
  if (report.isEmpty) return "";
  const chalk = new Chalk({ level: options.colorLevel });
  const lines = report.problems.flatMap((problem, i) => {
    const isNewFile = i > 0 && report.problems[i - 1]!.source !== problem.source;
    return [...(isNewFile ? [""] : []), ...problemLines(problem, chalk, options)];
  });
  return `${[...lines, ...(lines.length > 0 ? [""] : []), summary(report, chalk)].join("\n")}\n`;
}

function problemLines(problem: Problem, chalk: ChalkInstance, options: ProblemOptions): readonly string[] {
  const severity = problem.severity === "error" ? chalk.red("error") : chalk.yellow("warning");
  const message = visible(problem.message);
  return [
    `${place(problem, chalk, options)}: ${severity}: ${message} ${chalk.dim(`[${problem.rule}]`)}`,
    ...problem.related.map(
      (other) => `${place(other, chalk, options)}: ${chalk.cyan("note")}: ${visible(other.message)}`,
    ),
  ];
}

function place(location: Location, chalk: ChalkInstance, { link }: ProblemOptions): string {
  const { source, document, line, column } = location;
  const name = visible(sourceOf(location));
  const shown = chalk.bold(`${name}:${line}:${column}`);
  // Standard input has no address, and a record's lines are not those of its file.
  if (link === null || source === "-" || document !== null) return shown;
  return hyperlink(shown, link(source, line));
}

/** OSC 8: text that a terminal shows as a link. */
function hyperlink(shown: string, address: string): string {
  return `\u001b]8;;${address}\u001b\\${shown}\u001b]8;;\u001b\\`;
}

function summary({ problems, errors, warnings, known }: ProblemReport, chalk: ChalkInstance): string {
  const more = known === 0 ? "" : ` (${known} more in the baseline)`;
  if (problems.length === 0) return chalk.green(`No ${known === 0 ? "" : "new "}problems found.${more}`);
  const files = new Set(problems.map(({ source }) => source)).size;
  return `${count(errors, "error")} and ${count(warnings, "warning")} in ${count(files, "file")}${more}`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
