import { Command } from "commander";
import { endings } from "../output/formats.ts";
import { orClosest } from "./closest.ts";
import { addCheck } from "./commands/check.ts";
import { addCompare } from "./commands/compare.ts";
import { addCompletion } from "./commands/completion.ts";
import { addCorpus } from "./commands/corpus.ts";
import { addExtract } from "./commands/extract.ts";
import { addFormats } from "./commands/formats.ts";
import { addHelp } from "./commands/help.ts";
import { addMan } from "./commands/man.ts";
import { addMerge } from "./commands/merge.ts";
import { addQuery } from "./commands/query.ts";
import { addSchema } from "./commands/schema.ts";
import { addSplit } from "./commands/split.ts";
import { addTimeline } from "./commands/timeline.ts";
import { addWhy } from "./commands/why.ts";
import { exitCodeHelp } from "./exit-codes.ts";
import type { Host } from "./host.ts";
import { visibleText } from "./messages.ts";
import { packageVersion } from "./package-version.ts";

const examples = `Examples:
  newsx extract dump.txt                    tables of stories, people, places, quotes and statistics
  newsx extract dump.txt --format json      the same for other programs
  newsx check dump.txt                      what an editor would want to know of it
  newsx corpus 'news/**/*.txt'              who is in the news, over all files
  newsx why dump.txt:6                      what decided each finding of a line
  newsx extract --help                      everything extract can do
  newsx help formats                        what newsx reads and writes
`;

/** What becomes of what the commands say. */
export interface ProgramEvents {
  /** commander shows help or the version. */
  readonly show: (text: string) => void;
  /** A command has run. */
  readonly finish: (exitCode: number) => void;
}

/** The command tree. Commands load what they need when they run, so that --help stays fast. */
export function createProgram(host: Host, { show, finish }: ProgramEvents): Command {
  const program = new Command("newsx");
  program
    .description("Turns raw news text into facts.")
    .version(packageVersion(), "-V, --version", "print the version")
    .helpOption("-h, --help", "show help")
    .addHelpText("before", examples)
    .addHelpText("after", exitCodeHelp)
    .showSuggestionAfterError()
    .exitOverride()
    .configureOutput({
      writeOut: show,
      writeErr: (text) => host.stderr.write(text),
      outputError: (text, write) => write(visibleText(withGuess(text.replace(/^error: /, "newsx: ")))),
    });
  addExtract(program, host, finish);
  addSplit(program, host, finish);
  addMerge(program, host, finish);
  addCompare(program, host, finish);
  addCheck(program, host, finish);
  addCorpus(program, host, finish);
  addTimeline(program, host, finish);
  addQuery(program, host, finish);
  addWhy(program, host, finish);
  addFormats(program, host);
  addSchema(program, host);
  addCompletion(program, host);
  addMan(program, host);
  addHelp(program);
  return program;
}

/** What people type who know another program, and what it is called here. */
const hints: ReadonlyMap<string, string> = new Map([
  ["--disable", "--rule NAME=off switches a rule off"],
  ["--enable", "--rule NAME=warning switches a rule on"],
  ["--out", "-o FILE writes to a file"],
  ["--limit", "--format ndjson gives a story a line: | head -3"],
  ["--min", "newsx corpus has --min; --min-confidence is a flag of extract"],
]);

function withHint(message: string): string {
  const [, flag = ""] = /unknown option '(--[\w-]+)/.exec(message) ?? [];
  const hint = hints.get(flag);
  return hint === undefined ? message : `${message.split("\n")[0]} (${hint})\n`;
}

/** commander lists what an option may be; whoever slipped gets the nearest of them, too. */
function withGuess(message: string): string {
  const [before = "", choices] = message.trimEnd().split(" Allowed choices are ");
  const [, given] = /'([^']*)' is invalid/.exec(before) ?? [];
  if (given === undefined || choices === undefined) return withHint(message);
  const meant = endings.get(given);
  if (meant !== undefined && choices.includes(meant)) return `${message.trimEnd()} (${given} is ${meant})\n`;
  return `${message.trimEnd()}${orClosest(given, choices.slice(0, -1).split(", "))}\n`;
}
