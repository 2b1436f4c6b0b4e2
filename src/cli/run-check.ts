import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { checkRun, inInputOrder, looksAtRun } from "../check/check-run.ts";
import type { ComparableStory } from "../check/comparable.ts";
import type { Problem } from "../check/problem.ts";
import { type CheckSettings, type FolderSeverities, settingsWith } from "../check/settings.ts";
import type { ProblemOptions, ProblemReport } from "../output/problems/problem-format.ts";
import { type ProblemFormatName, problemFormats } from "../output/problems/problem-formats.ts";
import { readBaseline, withoutKnown, writeBaseline } from "./baseline.ts";
import { changedSince } from "./changed-lines.ts";
import { onChangedLines } from "./changed-problems.ts";
import { ExitCode } from "./exit-codes.ts";
import { FatalError } from "./fatal-error.ts";
import { type Outcome, writeOutput } from "./finish.ts";
import type { Host } from "./host.ts";
import { say } from "./messages.ts";
import { type Endings, formatOfOutput } from "./output-format.ts";
import { packageVersion } from "./package-version.ts";
import type { RulesByFolder } from "./parse-rules.ts";
import { type RunOptions, runInputs } from "./run-inputs.ts";
import { layoutFor, showsLinks } from "./terminal.ts";
import { readVocabulary } from "./vocabulary.ts";

export interface CheckOptions extends RunOptions {
  /** What the ending of the output stands for where nothing is said, else text. */
  readonly format?: ProblemFormatName;
  readonly rule: FolderSeverities["severities"];
  readonly folder: RulesByFolder;
  readonly vocabulary?: string;
  readonly baseline?: string;
  readonly updateBaseline?: boolean;
  readonly since?: string;
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
  const { rule, folder, vocabulary, baseline, updateBaseline = false } = options;
  if (updateBaseline && baseline === undefined)
    throw new FatalError("--update-baseline needs --baseline FILE, which it writes");
  const known = baseline === undefined || updateBaseline ? null : await readBaseline(baseline, host.cwd);
  const settings = settingsWith(rule, {
    folders: Object.entries(folder).map(([name, each]) => ({ folder: name, severities: each })),
    vocabulary: await readVocabulary(vocabulary, host.cwd),
  });
  const format = await problemFormats[formatOfOutput(options, endings, "text")]();
  let isFailed = false;
  const exitCode = await writeOutput(options, host, async (sink) => {
    const { found, outcome } = await findProblems(inputs, settings, options, host);
    if (updateBaseline) {
      await writeBaseline(found, baseline!, host.cwd);
      if (!options.quiet) say(host, `${baseline}: ${found.length} problems are known from now on`);
    }
    const problems = updateBaseline ? [] : known === null ? found : withoutKnown(found, known);
    const counts = { ...countSeverities(problems), known: found.length - problems.length };
    const report = { problems, ...outcome, ...counts };
    isFailed = isTooBad(report, options);
    await sink.write(format(report, { settings, ...problemOptions(options, host) }));
    return outcome;
  });
  return isFailed ? ExitCode.findings : exitCode;
}

/** The problems of the inputs, in their order. */
async function findProblems(
  inputs: readonly string[],
  settings: CheckSettings,
  options: CheckOptions,
  host: Host,
): Promise<{ readonly found: readonly Problem[]; readonly outcome: Outcome }> {
  const changed = options.since === undefined ? null : await changedSince(options.since, host.cwd);
  // Figures are compared with those of stories that did not change, too.
  const isAllRead = changed === null || looksAtRun(settings);
  const isWanted = (path: string) => isAllRead || path === "-" || changed.has(resolve(host.cwd, path));
  const single: Problem[] = [];
  const comparable: ComparableStory[] = [];
  const run = await runInputs(inputs, { mode: { kind: "check", settings }, isWanted }, options, host);
  for await (const result of run.results) {
    for (const problem of result.problems) single.push(problem);
    for (const story of result.comparable) comparable.push(story);
  }
  const outcome = run.outcome();
  const found = inInputOrder([...single, ...checkRun(comparable, settings)], comparable);
  return { found: changed === null ? found : onChangedLines(found, changed, host.cwd), outcome };
}

function problemOptions(options: CheckOptions, host: Host): Omit<ProblemOptions, "settings"> {
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
