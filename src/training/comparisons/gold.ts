/** Passages with the pairs that an editor reads in them, from the files that hold some. */
import { existsSync, readFileSync } from "node:fs";
import type { SplitMode } from "../../split/split-mode.ts";
import { readJsonLines } from "../json-lines.ts";

/** A number, both ends of a range, both sides of a score ("3-2"), or the words of the figure. */
export type Value = number | readonly number[] | string;

export interface GoldPair {
  readonly left: Value;
  readonly right: Value;
  /** "change" where the left figure is the earlier. */
  readonly type?: string;
}

export interface GoldPassage {
  readonly from: number;
  readonly to: number;
  readonly pairs: readonly GoldPair[];
  /** Pairs that are neither asked for nor wrong. */
  readonly maybe: readonly GoldPair[];
  /** Whether all pairs of the passage are listed. */
  readonly isComplete: boolean;
}

export interface GoldText {
  /** What is left out together in cross-validation: the author or the set. */
  readonly source: string;
  readonly text: string;
  readonly split: SplitMode;
  readonly passages: readonly GoldPassage[];
  /** Where passages list nothing: single pairs, by where their figures start, and what they are. */
  readonly verdicts?: readonly Verdict[];
}

export interface Verdict {
  readonly left: number;
  readonly right: number;
  /** "|" a pair, ">" and "<" a change, "-" none. */
  readonly verdict: string;
}

interface Expect {
  readonly comparisons?: readonly GoldPair[];
  readonly mayCompare?: readonly (readonly [Value, Value])[];
  readonly onlyComparisons?: boolean;
  readonly noComparison?: boolean;
}

function passageOf(expect: Expect, from: number, to: number): GoldPassage {
  const { comparisons: pairs = [], mayCompare = [] } = expect;
  const maybe = mayCompare.map(([left, right]) => ({ left, right }));
  return { from, to, pairs, maybe, isComplete: isComplete(expect) };
}

function isComplete({ onlyComparisons, noComparison }: Expect): boolean {
  return onlyComparisons === true || noComparison === true;
}

/** Short cases: `{"input", "expect"}` a line. */
export function readCases(path: string, source: string): readonly GoldText[] {
  if (!existsSync(path)) return [];
  return readJsonLines<{ readonly input: string; readonly expect: Expect }>(path)
    .filter(({ expect }) => expect.comparisons !== undefined || isComplete(expect))
    .map(({ input, expect }) => ({
      source,
      text: input,
      split: "auto",
      passages: [passageOf(expect, 0, input.length)],
    }));
}

/** The project's own passages: lines of text and pairs parted by tabs, the pairs in column `column`; "?" before those that may be. */
export function readRows(path: string, source: string, column: number): readonly GoldText[] {
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => line.split("\t"))
    .filter((cells) => (cells[column] ?? "") !== "")
    .map((cells) => {
      const text = cells[1]!.replaceAll("\\n", "\n");
      const listed = cells[column]!.split(" ; ").filter((pair) => pair !== "-");
      const read = (isMaybe: boolean) =>
        listed.filter((pair) => pair.startsWith("?") === isMaybe).map((pair) => pairOf(pair));
      const passage = { from: 0, to: text.length, pairs: read(false), maybe: read(true), isComplete: true };
      return { source, text, split: "none", passages: [passage] };
    });
}

interface Sentence {
  readonly text: string;
  readonly pairs: readonly GoldPair[];
  readonly maybe?: readonly GoldPair[];
  /** Who wrote it, where a file holds several authors' passages. */
  readonly source?: string;
  /** False where it has further pairs. */
  readonly isComplete?: boolean;
}

/** The project's own sentences and passages, each with all its pairs by their values or the words of the figures. */
export function readPassages(path: string, name: string): readonly GoldText[] {
  return readJsonLines<Sentence>(path).map(
    ({ text, pairs, maybe = [], source = name, isComplete = true }) => {
      const passage = { from: 0, to: text.length, pairs, maybe, isComplete };
      return { source, text, split: "none", passages: [passage] };
    },
  );
}

function pairOf(written: string): GoldPair {
  const [left = "", right = ""] = written.replace("?", "").split(/[|>]/);
  const sides = { left: readValue(left), right: readValue(right) };
  return written.includes(">") ? { ...sides, type: "change" } : sides;
}

function readValue(written: string): Value {
  const text = written.trim();
  if (text.includes("..")) return text.split("..").map(Number);
  return /^\d+-\d+$/.test(text) ? text : Number(text);
}

/** Pairs judged by hand in articles; what is not judged is not said. The file says what each line holds. */
export function readJudged(path: string, articles: string): readonly GoldText[] {
  if (!existsSync(articles)) return [];
  const lines = readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"));
  const judged = groupByFirst(lines.map((line) => line.split("\t")));
  return readJsonLines<{ readonly id: string; readonly text: string }>(articles).flatMap(({ id, text }) => {
    const rows = judged.get(id);
    if (rows === undefined) return [];
    const verdicts = rows.map(([, left, right, verdict = "-"]) => ({
      left: Number(left),
      right: Number(right),
      verdict,
    }));
    return [{ source: outletOf(id), text, split: "none", passages: [], verdicts }];
  });
}

/** "nyt_2015-12-13_…", "ww-af_afrol_1.txt": the outlet, or the region of the outlets. */
function outletOf(id: string): string {
  return id.slice(0, id.indexOf("_"));
}

function groupByFirst(
  rows: readonly (readonly string[])[],
): ReadonlyMap<string, readonly (readonly string[])[]> {
  const groups = new Map<string, (readonly string[])[]>();
  for (const row of rows) groups.set(row[0]!, [...(groups.get(row[0]!) ?? []), row]);
  return groups;
}

interface NewsParagraph {
  readonly text: string;
  readonly statistics: readonly { readonly value: NewsValue }[];
  readonly comparisons: readonly { readonly pair: NewsPair }[];
  readonly optional_comparisons: readonly NewsPair[];
}
type NewsValue =
  | number
  | { readonly low: number; readonly high: number }
  | { readonly score: readonly number[] };
/** Two figures by their places. */
type NewsPair = readonly [number, number];

/** Paragraphs of news annotated by hand, of which the pairs name figures by their place. */
export function readNews(path: string): readonly GoldText[] {
  if (!existsSync(path)) return [];
  return readJsonLines<NewsParagraph>(path).map(({ text, statistics, ...gold }) => {
    const sideOf = (index: number) => newsValueOf(statistics[index]!.value);
    // Their order says nothing of what is the earlier.
    const read = ([left, right]: NewsPair) => ({ left: sideOf(left), right: sideOf(right) });
    const pairs = gold.comparisons.map(({ pair }) => read(pair));
    const maybe = gold.optional_comparisons.map(read);
    const passage = { from: 0, to: text.length, pairs, maybe, isComplete: true };
    return { source: "news", text, split: "none", passages: [passage] };
  });
}

function newsValueOf(value: NewsValue): Value {
  if (typeof value === "number") return value;
  return "score" in value ? value.score.join("-") : [value.low, value.high];
}
