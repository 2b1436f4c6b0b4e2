import { NumberList } from "../../text/number-list.ts";
import type { PairRow } from "../corpus.ts";

/** Of a story with more names, the most frequent over all stories are paired: pairs grow with the square. */
const MAX_NAMES = 40;
/** Pairs kept: what is named together once says little. */
const MIN_STORIES = 2;
/** Rows of a type, more than any run has: two of them are one exact number. */
const MAX_ROWS = 2 ** 25;

/** The rows, from 1, that each story names, by type. */
export interface NamedIds {
  readonly stories: number;
  readonly organizationsIn: (story: number) => Uint32Array;
  readonly peopleIn: (story: number) => Uint32Array;
}

/** Who is named with whom, in at least two stories, the most frequent first. */
export function pairsOf(named: NamedIds): readonly PairRow[] {
  const counts = new Map<number, number>();
  for (let story = 0; story < named.stories; story++)
    for (const name of namesIn(named, story)) counts.set(name, (counts.get(name) ?? 0) + 1);
  const codes = NumberList.ofFloats();
  for (let story = 0; story < named.stories; story++) {
    const kept = namesIn(named, story)
      .filter((name) => counts.get(name)! >= MIN_STORIES)
      .sort((a, b) => counts.get(b)! - counts.get(a)! || a - b)
      .slice(0, MAX_NAMES)
      .sort((a, b) => a - b);
    for (const [i, left] of kept.entries())
      for (let k = i + 1; k < kept.length; k++) codes.push(left * 2 * MAX_ROWS + kept[k]!);
  }
  return countsOf(codes.toFloats().sort())
    .sort((a, b) => b.stories - a.stories || a.code - b.code)
    .map(({ code, stories }) => ({
      left: idOf(Math.floor(code / (2 * MAX_ROWS))),
      right: idOf(code % (2 * MAX_ROWS)),
      stories,
    }));
}

/** The names of a story as numbers: organizations, then people. */
function namesIn({ organizationsIn, peopleIn }: NamedIds, story: number): number[] {
  return [...new Set([...organizationsIn(story), ...[...peopleIn(story)].map((row) => MAX_ROWS + row)])];
}

function idOf(name: number): string {
  return name < MAX_ROWS ? `O${name}` : `P${name - MAX_ROWS}`;
}

/** How often each number stands in a sorted list, of those that stand there in enough stories. */
function countsOf(codes: Float64Array): { code: number; stories: number }[] {
  const counts: { code: number; stories: number }[] = [];
  for (let start = 0, end = 0; start < codes.length; start = end) {
    const code = codes[start]!;
    while (end < codes.length && codes[end] === code) end++;
    if (end - start >= MIN_STORIES) counts.push({ code, stories: end - start });
  }
  return counts;
}
