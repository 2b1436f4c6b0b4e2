import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { checkRun, inInputOrder } from "../check/check-run.ts";
import type { ComparableStory } from "../check/comparable.ts";
import type { Problem, Severity } from "../check/problem.ts";
import { type RuleName, severitiesWith } from "../check/rules.ts";
import type { ProblemOptions, ProblemReport } from "../output/problems/problem-format.ts";
import { type ProblemFormatName, problemFormats } from "../output/problems/problem-formats.ts";
import { ExitCode } from "./exit-codes.ts";
import { writeOutput } from "./finish.ts";
import type { Host } from "./host.ts";
import { type Endings, formatOfOutput } from "./output-format.ts";
import { packageVersion } from "./package-version.ts";
import { type RunOptions, runInputs } from "./run-inputs.ts";
import { layoutFor, showsLinks } from "./terminal.ts";

export interface CheckOptions extends RunOptions {
  /** What the ending of the output stands for where nothing is said, else text. */
  readonly format?: ProblemFormatName;
  readonly rule: Readonly<Partial<Record<RuleName, Severity>>>;
  readonly maxWarnings?: number;
}

const endings: Endings<ProblemFormatName> = new Map([
  ["txt", "text"],
  ["json", "json"],
  ["sarif", "sarif"],
]);

/** Reads the inputs, checks every story and reports; gives the exit code. */
export async function runCheck(
  inputs: readonly string[],
  options: CheckOptions,
  host: Host,
): Promise<number> {
  const severities = severitiesWith(options.rule);
  const format = await problemFormats[formatOfOutput(options, endings, "text")]();
  let isFailed = false;
  const exitCode = await writeOutput(options, host, async (sink) => {
    const found: Problem[] = [];
    const comparable: ComparableStory[] = [];
    const work = { kind: "check", severities } as const;
    const outcome = await runInputs(inputs, { work }, options, host, async (answer) => {
      for (const problem of answer.problems) found.push(problem);
      for (const story of answer.comparable) comparable.push(story);
    });
    const problems = inInputOrder([...found, ...checkRun(comparable, severities)], comparable);
    const report = { problems, ...outcome, ...countSeverities(problems) };
    isFailed = isTooBad(report, options);
    await sink.write(format(report, { severities, ...problemOptions(options, host) }));
    return outcome;
  });
  return isFailed ? ExitCode.findings : exitCode;
}

function problemOptions(options: CheckOptions, host: Host): Omit<ProblemOptions, "severities"> {
  const isShown = options.output === undefined;
  const link = (file: string, line: number) => `${pathToFileURL(resolve(host.cwd, file)).href}#${line}`;
  return {
    colorLevel: layoutFor(options, host).colorLevel,
    link: isShown && showsLinks(host.stdout, host.env) ? link : null,
    version: packageVersion(),
  };
}

function countSeverities(problems: readonly Problem[]): Pick<ProblemReport, "errors" | "warnings"> {
  const errors = problems.filter(({ severity }) => severity === "error").length;
  return { errors, warnings: problems.length - errors };
}

function isTooBad({ errors, warnings }: ProblemReport, { maxWarnings }: CheckOptions): boolean {
  return errors > 0 || warnings > (maxWarnings ?? Number.POSITIVE_INFINITY);
}
