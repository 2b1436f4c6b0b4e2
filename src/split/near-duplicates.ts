/**
 * Stories told twice in one run: the same teaser again, or the teaser of a story that is there in full. Compared by
 * shingles, runs of words as one hash (Broder 1997): a story most of whose shingles another holds is its duplicate.
 */
import type { Story } from "../model/document.ts";
import type { Span } from "../model/span.ts";
import { CharClass, classOf } from "../text/characters.ts";
import { hashLower, mixHash } from "../text/hash.ts";

/** Words of a shingle: long enough that chance repeats none. */
const SHINGLE = 5;
/** Only a story's first words are compared: a teaser repeats the beginning. */
const COMPARED = 400;
/** Stories remembered for one shingle; boilerplate stands in many. */
const REMEMBERED = 6;
/** Share of a story's shingles that another must hold. */
const SHARE = 0.55;
/** Stories with fewer shingles are too short to judge. */
const FEWEST = 8;

/** For every story told again elsewhere, the story it repeats: the longer one, or the first of equals. */
export function findDuplicates(stories: readonly Story[]): ReadonlyMap<Story, Story> {
  const shingles = stories.map((story) => shinglesOf(story.document.text, bodyOf(story)));
  const holders = indexShingles(shingles);
  const duplicates = new Map<Story, Story>();
  shingles.forEach((own, place) => {
    if (own.length < FEWEST) return;
    const original = originalOf(place, own, holders, stories);
    if (original !== null) duplicates.set(stories[place]!, stories[original]!);
  });
  return new Map([...duplicates].map(([story, original]) => [story, lastOf(original, duplicates)]));
}

/** The end of a chain of repetitions; each link is longer or earlier, so that it has one. */
function lastOf(story: Story, duplicates: ReadonlyMap<Story, Story>): Story {
  let last = story;
  for (let next = duplicates.get(last); next !== undefined; next = duplicates.get(last)) last = next;
  return last;
}

/** The story without the headline before its text: a teaser has another. */
function bodyOf({ start, end, headline }: Story): Span {
  return { start: headline?.end ?? start, end };
}

function shinglesOf(text: string, { start, end }: Span): Uint32Array {
  const words: number[] = [];
  for (let i = start; i < end && words.length < COMPARED; ) {
    const wordStart = i;
    while (i < end && isLetter(text.charCodeAt(i))) i++;
    if (i > wordStart) words.push(hashLower(text, wordStart, i));
    else i++;
  }
  const count = Math.max(0, words.length - SHINGLE + 1);
  return Uint32Array.from({ length: count }, (_, k) => words.slice(k, k + SHINGLE).reduce(mixHash));
}

function isLetter(unit: number): boolean {
  const charClass = classOf(unit);
  return charClass === CharClass.lower || charClass === CharClass.upper || charClass === CharClass.digit;
}

/** The first stories that hold each shingle. */
function indexShingles(shingles: readonly Uint32Array[]): ReadonlyMap<number, readonly number[]> {
  const holders = new Map<number, number[]>();
  shingles.forEach((own, place) => {
    for (const shingle of own) {
      const known = holders.get(shingle);
      if (known === undefined) holders.set(shingle, [place]);
      else if (known.length < REMEMBERED && known.at(-1) !== place) known.push(place);
    }
  });
  return holders;
}

/** The story that holds most of the shingles of story `place` and outranks it, or null. */
function originalOf(
  place: number,
  own: Uint32Array,
  holders: ReadonlyMap<number, readonly number[]>,
  stories: readonly Story[],
): number | null {
  const held = new Map<number, number>();
  for (const shingle of own) {
    for (const other of holders.get(shingle)!) {
      if (outranks(stories, other, place)) held.set(other, (held.get(other) ?? 0) + 1);
    }
  }
  let best: number | null = null;
  let most = own.length * SHARE;
  for (const [other, count] of held) {
    if (count < most) continue;
    best = other;
    most = count + 1;
  }
  return best;
}

/** Whether one story is the longer, or as long and earlier: an order, so that no two repeat each other. */
function outranks(stories: readonly Story[], one: number, other: number): boolean {
  const difference = lengthOf(stories[one]!) - lengthOf(stories[other]!);
  return difference > 0 || (difference === 0 && one < other);
}

function lengthOf({ start, end }: Story): number {
  return end - start;
}
