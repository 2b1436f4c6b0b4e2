/**
 * Stories told twice in one run: the same teaser again, or the teaser of a story that is there in full. Compared by
 * shingles, runs of words as one hash (Broder 1997): a story most of whose shingles another holds is its duplicate.
 */
import type { Story } from "../model/document.ts";
import type { Span } from "../model/span.ts";
import { CharClass, classOf } from "../text/characters.ts";
import { FNV_OFFSET, hashLowerUnit, mixHash } from "../text/hash.ts";

/** Words of a shingle: long enough that chance repeats none. */
const SHINGLE = 5;
/** Only a story's first words are compared: a teaser repeats the beginning. */
const COMPARED = 400;
/** Stories remembered for one shingle; boilerplate stands in many. */
const MAX_HOLDERS = 6;
/** Share of a story's shingles that another must hold. */
const SHARE = 0.55;
/** Stories with fewer shingles are too short to judge. */
const MIN_SHINGLES = 8;

/** For every story told again elsewhere, the story it repeats: the longer one, or the first of equals. */
export function findDuplicates(stories: readonly Story[]): ReadonlyMap<Story, Story> {
  const duplicates = new Map<Story, Story>();
  if (stories.length < 2) return duplicates;
  const shingles = stories.map((story) => shinglesOf(story.document.text, bodyOf(story)));
  const holders = sharedShingles(shingles);
  if (holders.size === 0) return duplicates;
  shingles.forEach((own, place) => {
    if (own.length < MIN_SHINGLES) return;
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

function shinglesOf(text: string, { start, end }: Span): Int32Array {
  const words = new Int32Array(COMPARED);
  let count = 0;
  let hash = FNV_OFFSET;
  let isInWord = false;
  for (let i = start; i <= end && count < COMPARED; i++) {
    const unit = i < end ? text.charCodeAt(i) : 0;
    if (isLetter(unit)) {
      hash = hashLowerUnit(isInWord ? hash : FNV_OFFSET, unit);
      isInWord = true;
    } else if (isInWord) {
      words[count++] = hash;
      isInWord = false;
    }
  }
  const shingles = words.subarray(0, Math.max(0, count - SHINGLE + 1));
  for (let k = 0; k < shingles.length; k++) {
    let shingle = words[k]!;
    for (let w = k + 1; w < k + SHINGLE; w++) shingle = mixHash(shingle, words[w]!);
    // The words from here on are not changed yet: those before are not needed any more.
    shingles[k] = shingle;
  }
  return shingles;
}

function isLetter(unit: number): boolean {
  const charClass = classOf(unit);
  return charClass === CharClass.lower || charClass === CharClass.upper || charClass === CharClass.digit;
}

/** The shingles that more than one story holds, nearly none, each with the first stories that do. */
function sharedShingles(shingles: readonly Int32Array[]): ReadonlyMap<number, readonly number[]> {
  const shared = new Map<number, number[]>();
  const total = shingles.reduce((sum, own) => sum + own.length, 0);
  const firsts = newFirsts(total);
  shingles.forEach((own, place) => {
    for (const shingle of own) {
      const first = firstHolder(firsts, shingle, place);
      if (first === place) continue;
      const known = shared.get(shingle);
      if (known === undefined) shared.set(shingle, [first, place]);
      else if (known.length < MAX_HOLDERS && known.at(-1) !== place) known.push(place);
    }
  });
  return shared;
}

/** An open-addressed table from shingles to the first story that holds each, counted from 1; 0 marks a free slot. */
interface Firsts {
  readonly shingle: Int32Array;
  readonly story: Int32Array;
}

function newFirsts(total: number): Firsts {
  const slots = 2 ** Math.ceil(Math.log2(total * 2 + 1));
  return { shingle: new Int32Array(slots), story: new Int32Array(slots) };
}

/** The first story that holds the shingle: story `place`, where none before it does. */
function firstHolder({ shingle: known, story }: Firsts, shingle: number, place: number): number {
  const mask = known.length - 1;
  let slot = shingle & mask;
  while (story[slot] !== 0 && known[slot] !== shingle) slot = (slot + 1) & mask;
  if (story[slot] === 0) {
    known[slot] = shingle;
    story[slot] = place + 1;
  }
  return story[slot]! - 1;
}

/** The story that holds most of the shingles of story `place` and outranks it, or null. */
function originalOf(
  place: number,
  own: Int32Array,
  holders: ReadonlyMap<number, readonly number[]>,
  stories: readonly Story[],
): number | null {
  const held = new Map<number, number>();
  for (const shingle of own) {
    for (const other of holders.get(shingle) ?? []) {
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
