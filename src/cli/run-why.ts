import { type FormatOptions, formatDefaults } from "../output/format.ts";
import { lineReasons, type Question } from "../output/why/line-reasons.ts";
import { FatalError } from "./fatal-error.ts";
import { writeOutput } from "./finish.ts";
import type { Host } from "./host.ts";
import { say } from "./messages.ts";
import { type RunOptions, runInputs } from "./run-inputs.ts";
import { storiesOf } from "./story-sink.ts";
import { layoutFor } from "./terminal.ts";

export interface WhyOptions extends RunOptions {
  readonly document?: string;
}

/** "dump.txt:6:12": the file, its line, and perhaps a column. A drive's letter is no file. */
const place = /^(.+?):(\d+)(?::(\d+))?:?$/s;

/** Explains the findings of a line; gives the exit code. */
export async function runWhy(args: readonly string[], options: WhyOptions, host: Host): Promise<number> {
  const { file, question } = readQuestion(args);
  const mode = { kind: "write", format: "ndjson", options: formatOptions(options, host) } as const;
  return writeOutput(options, host, async (sink) => {
    const documents = new Set<string | null>();
    const answers: string[] = [];
    let lastLine = 0;
    const run = await runInputs([file], { mode, why: true }, options, host);
    for await (const { text } of run.results) {
      for (const story of storiesOf(text)) {
        if (options.document !== undefined && story.document !== options.document) continue;
        documents.add(story.document);
        lastLine = Math.max(lastLine, story.lines[1]);
        const answer = lineReasons(story, question);
        if (answer !== null) answers.push(answer);
      }
    }
    const outcome = run.outcome();
    if (documents.size > 1)
      throw new FatalError(
        `${file} holds ${documents.size} texts; say which with --document ID (${some(documents)})`,
      );
    const found = answers.filter((answer) => answer !== "").join("\n");
    await sink.write(found);
    if (found === "" && !outcome.isEmpty)
      say(host, `${file}:${question.line}: ${nothingThere(question, answers, lastLine)}`);
    return outcome;
  });
}

function readQuestion([first = "", second = "", ...others]: readonly string[]): {
  readonly file: string;
  readonly question: Question;
} {
  // "newsx why dump.txt 6" is "newsx why dump.txt:6".
  const isApart = /^\d+$/.test(second) && !place.test(first);
  const where = isApart ? `${first}:${second}` : first;
  const words = [...(isApart || second === "" ? [] : [second]), ...others];
  const [, file, line, column] = place.exec(where) ?? [];
  if (file === undefined)
    throw new FatalError(`“${where}” names no line: newsx why ${where}:6 asks for line 6`);
  return {
    file,
    question: {
      line: Number(line),
      column: column === undefined ? null : Number(column),
      words: words.length === 0 ? null : words.join(" "),
    },
  };
}

function nothingThere({ column, words }: Question, answers: readonly string[], lastLine: number): string {
  if (answers.length === 0)
    return lastLine === 0
      ? "there is no story"
      : `no story has this line; the last one ends at line ${lastLine}`;
  if (words !== null) return `nothing with “${words}” was found there`;
  return column === null ? "nothing was found there" : `nothing was found at column ${column}`;
}

/** Ids that a message gives at most. */
const MAX_IDS = 3;

function some(ids: ReadonlySet<string | null>): string {
  const shown = [...ids].filter((id) => id !== null).slice(0, MAX_IDS);
  return ids.size > shown.length ? `${shown.join(", ")} …` : shown.join(", ");
}

/** Records whole, with offsets as the story's text counts them. */
function formatOptions(options: WhyOptions, host: Host): FormatOptions {
  const whole = { indirect: true, withText: true, meta: [], offsets: "utf16" } as const;
  return { ...formatDefaults, ...whole, ...layoutFor(options, host) };
}
