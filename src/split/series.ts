/**
 * Parts of one text whose marks come again and again: the entries of a live log, the turns of an interview, the items
 * of a numbered list. No story begins between them.
 */
import { isCreditKind, Kind } from "./blocks.ts";
import type { Body } from "./body.ts";

/** A paragraph that begins with such a mark. */
interface Entry {
  readonly at: number;
  /** Who speaks, or the number. */
  readonly label: string;
}

/** Paragraphs that one entry may have. */
const MAX_ENTRY = 25;
/** Entries that make a series. */
const MIN_CLOCKS = 3;
const MIN_NUMBERS = 3;
const MIN_TURNS = 4;
/** Characters of a paragraph's head that are looked at. */
const HEAD = 50;

/** "9.40pm", "17:42", "[10:05 GMT]" on a line of its own, or before a text. */
const clock =
  /^[[(]?(?:[01]?\d|2[0-4])(?:[:.h][0-5]\d(?: ?[ap]\.?m\b\.?)?| ?[ap]\.?m\b\.?)(?: ?(?:GMT|UTC|CET|IST|BST|[ECMP][DS]?T|hrs)\b)?[\])]?[.:]?(?:$| ?[–—:|-] |(?<=m[.:]?) (?=\p{Lu}))/u;
const number = /^#?(\d{1,2})[.)] (?=["“‘']?[\p{Lu}\d])/u;
const turn =
  /^(Q|A|Question|Answer|\p{Lu}[\p{L}.'’-]{0,19}(?: \p{Lu}[\p{L}.'’-]{0,19}){0,2})(?::|(?<=^[QA])\.) ?(?=\S)/u;

/** Of each gap whether it lies within a series, after its first mark. */
export function readSeries(body: Body): Uint8Array {
  const { clocks, numbers, turns } = readEntries(body);
  const series = [
    ...runsOf(clocks).filter((run) => run.length >= MIN_CLOCKS),
    ...runsOf(numbers, isNext).filter((run) => run.length >= MIN_NUMBERS && run[0]!.at > 0),
    ...runsOf(repeated(turns)).filter(isTalk),
  ];
  const within = new Uint8Array(body.count);
  for (const run of series) within.fill(1, run[0]!.at + 1, run.at(-1)!.at + 1);
  return within;
}

function readEntries(body: Body): Readonly<Record<"clocks" | "numbers" | "turns", readonly Entry[]>> {
  const clocks: Entry[] = [];
  const numbers: Entry[] = [];
  const turns: Entry[] = [];
  for (let at = 0; at < body.count; at++) {
    if (body.kind[at] !== Kind.text && body.kind[at] !== Kind.headline) continue;
    const head = body.text.slice(body.start[at]!, Math.min(body.end[at]!, body.start[at]! + HEAD));
    if (isLetter(head.charCodeAt(0))) {
      const label = turn.exec(head)?.[1];
      if (label !== undefined) turns.push({ at, label });
    } else {
      if (clock.test(head) && isAboveText(body, at)) clocks.push({ at, label: "" });
      const label = number.exec(head)?.[1];
      if (label !== undefined && !isCreditKind(body.kind[at + 1] ?? Kind.text)) numbers.push({ at, label });
    }
  }
  return { clocks, numbers, turns };
}

/** Whether the unit is no digit, bracket or other mark of ASCII. */
function isLetter(unit: number): boolean {
  return unit > 0x40;
}

/** A time above a headline heads an item of news; above text it is the entry of a log. */
function isAboveText({ kind, start, end }: Body, at: number): boolean {
  return end[at]! - start[at]! > HEAD || kind[at + 1] === Kind.text;
}

/** Entries that follow each other closely enough. */
function runsOf(
  entries: readonly Entry[],
  follows: (before: Entry, next: Entry) => boolean = () => true,
): readonly (readonly Entry[])[] {
  const runs: Entry[][] = [];
  entries.forEach((entry, k) => {
    const before = entries[k - 1];
    if (before !== undefined && entry.at - before.at <= MAX_ENTRY && follows(before, entry))
      runs.at(-1)!.push(entry);
    else runs.push([entry]);
  });
  return runs;
}

/** Lists count up or down. */
function isNext(before: Entry, next: Entry): boolean {
  return Math.abs(Number(next.label) - Number(before.label)) === 1;
}

/** The entries whose labels come more than once. */
function repeated(entries: readonly Entry[]): readonly Entry[] {
  const counts = countLabels(entries);
  return entries.filter(({ label }) => counts.get(label)! > 1);
}

function countLabels(entries: readonly Entry[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { label } of entries) counts.set(label, (counts.get(label) ?? 0) + 1);
  return counts;
}

/** Whether at least two take turns; places before briefs come again too, but no one place and another so often. */
function isTalk(run: readonly Entry[]): boolean {
  const counts = [...countLabels(run).values()].sort((a, b) => b - a);
  const isAsked = run.some(({ label }) => label === "Q" || label === "Question");
  return run.length >= MIN_TURNS && counts.length >= 2 && (isAsked || counts[0]! > 2);
}
