/**
 * Parts of one text whose marks come again and again: the entries of a live log, the items of a numbered list, the
 * turns of an interview. No story begins between them.
 */
import { countsOf } from "../text/counts.ts";
import { isCreditKind, Kind } from "./blocks.ts";
import type { Body } from "./body.ts";

/** A paragraph that begins with such a mark. */
interface Entry {
  readonly series: "clock" | "number" | "question" | "turn";
  readonly at: number;
  /** What is written before the colon, or the number. */
  readonly label: string;
}

/** Paragraphs that one entry may have. */
const MAX_ENTRY = 25;
/** Entries that make a series. */
const MIN_ENTRIES = { clock: 3, number: 3, question: 4, turn: 6 } as const;
/** Turns that each of two speakers has. */
const MIN_EACH = 3;
/** Characters of a paragraph's head that are looked at. */
const HEAD = 50;

/** "9.40pm", "17:42", "[10:05 GMT]" on a line of its own, or before a text. */
const clock =
  /^[[(]?(?:[01]?\d|2[0-4])(?:[:.h][0-5]\d(?: ?[ap]\.?m\b\.?)?| ?[ap]\.?m\b\.?)(?: ?(?:GMT|UTC|CET|IST|BST|[ECMP][DS]?T|hrs)\b)?[\])]?[.:]?(?:$| ?[–—:|-] |(?<=m[.:]?) (?=\p{Lu}))/u;
const number = /^#?(\d{1,2})[.)] (?=["“‘']?[\p{Lu}\d])/u;
const turn =
  /^(Q|A|Question|Answer|\p{Lu}[\p{L}.'’-]{0,19}(?: \p{Lu}[\p{L}.'’-]{0,19}){0,2})(?::|(?<=^[QA])\.) ?(?=\S)/u;
const asked = /^(?:Q|A|Question|Answer)$/;

/** Of each gap whether it lies within a series. */
export function readSeries(body: Body): Uint8Array {
  const within = new Uint8Array(body.count);
  const entries = readEntries(body);
  if (entries.length < MIN_ENTRIES.clock) return within;
  const hold = (series: Entry["series"], holds: (run: readonly Entry[]) => boolean): void => {
    for (const run of runsOf(entries.filter((entry) => entry.series === series))) {
      if (run.length < MIN_ENTRIES[series] || !holds(run)) continue;
      const first = run[0]!.at;
      // Nobody is asked before something was said of him; the text below a time on a line of its own belongs to it.
      const from = series === "question" && first > 0 ? first : first + 1;
      const last = run.at(-1)!.at;
      within.fill(1, from, last + (series === "clock" && isAlone(body, last) ? 2 : 1));
    }
  };
  hold("clock", () => true);
  hold("number", (run) => run[0]!.at > 0);
  hold("question", () => true);
  hold("turn", isTalk);
  return within;
}

function readEntries(body: Body): readonly Entry[] {
  const entries: Entry[] = [];
  for (let at = 0; at < body.count; at++) {
    if (body.kind[at] !== Kind.text && body.kind[at] !== Kind.headline) continue;
    const head = body.text.slice(body.start[at]!, Math.min(body.end[at]!, body.start[at]! + HEAD));
    const entry = isLetter(head.charCodeAt(0)) ? turnOf(head, at) : countedOf(body, head, at);
    if (entry !== null) entries.push(entry);
  }
  return entries;
}

/** Whether the unit is no digit, bracket or other mark of ASCII. */
function isLetter(unit: number): boolean {
  return unit > 0x40 && unit !== 0x5b;
}

function turnOf(head: string, at: number): Entry | null {
  const label = turn.exec(head)?.[1];
  return label === undefined ? null : { series: asked.test(label) ? "question" : "turn", at, label };
}

/** A time above a headline heads an item of news; above text it is the entry of a log. So with numbers above credits. */
function countedOf(body: Body, head: string, at: number): Entry | null {
  if (clock.test(head))
    return head.length === HEAD || isAlone(body, at) ? { series: "clock", at, label: "" } : null;
  const label = number.exec(head)?.[1];
  if (label === undefined || isCreditKind(body.kind[at + 1] ?? Kind.text)) return null;
  return { series: "number", at, label };
}

/** Whether the paragraph is a short line above a text. */
function isAlone({ kind, start, end }: Body, at: number): boolean {
  return end[at]! - start[at]! < HEAD && kind[at + 1] === Kind.text;
}

/** Entries that follow each other closely enough; lists count up or down. */
function runsOf(entries: readonly Entry[]): readonly (readonly Entry[])[] {
  const runs: Entry[][] = [];
  entries.forEach((entry, k) => {
    const before = entries[k - 1];
    const isNext =
      before !== undefined &&
      entry.at - before.at <= MAX_ENTRY &&
      (entry.series !== "number" || Math.abs(Number(entry.label) - Number(before.label)) === 1);
    if (isNext) runs.at(-1)!.push(entry);
    else runs.push([entry]);
  });
  return runs;
}

/** Whether two at least take turns; places and labels come again before briefs too, but not two of them so often. */
function isTalk(run: readonly Entry[]): boolean {
  const counts = countsOf(run.map(({ label }) => label));
  return [...counts.values()].filter((count) => count >= MIN_EACH).length >= 2;
}
