/** Which figures of a run are set against each other: those that meet under a key, each against the next larger ones. */
import { NumberList } from "../text/number-list.ts";
import { daysApart, isLikely, MAX_DAYS } from "./agreement.ts";
import type { FigureKeys } from "./pack-figures.ts";

/** Stories by what their figures meet under. */
export interface KeyedStories {
  readonly length: number;
  /** Unlike any other story's of the run. */
  readonly idAt: (story: number) => string;
  readonly publishedAt: (story: number) => string | null;
  readonly figuresAt: (story: number) => readonly FigureKeys[];
}

/** A figure by the places of its story and of itself in it. */
export interface FigurePlace {
  readonly story: number;
  readonly figure: number;
}

/** How many of the next figures of a group one is held against: groups of thousands stay linear. */
const LOOKAHEAD = 4;

/**
 * Calls `differ` with figures of two stories that meet and may be reports of one thing, the smaller first, until it holds
 * one for differing. Of each story the first figure of a key is taken.
 */
export function meetingPairs(
  stories: KeyedStories,
  differ: (left: FigurePlace, right: FigurePlace) => boolean,
): void {
  const table = new FigureTable(stories);
  const ranks = ranksOf(stories);
  const mayDiffer = (left: number, right: number) => {
    const [a, b] = [table.valueOf(left), table.valueOf(right)];
    const kind = table.kindOf(left);
    return (
      a !== b &&
      kind === table.kindOf(right) &&
      isLikely(kind, a, b) &&
      !(
        daysApart(stories.publishedAt(table.storyOf(left)), stories.publishedAt(table.storyOf(right))) >
        MAX_DAYS
      )
    );
  };
  for (const group of table.groups()) {
    const sorted = group
      .filter((each, i) => i === 0 || table.storyOf(group[i - 1]!) !== table.storyOf(each))
      .sort(
        (a, b) => table.valueOf(a) - table.valueOf(b) || ranks[table.storyOf(a)]! - ranks[table.storyOf(b)]!,
      );
    for (const [i, left] of sorted.entries())
      for (let next = i + 1; next <= i + LOOKAHEAD && next < sorted.length; next++) {
        const right = sorted[next]!;
        if (mayDiffer(left, right) && differ(table.placeOf(left), table.placeOf(right))) break;
      }
  }
}

/** Keys are looked at by their first bits, a part of them after the other: their table is the largest of a run. */
const PART_BITS = 5;
const PARTS = 2 ** PART_BITS;
/** Bits of a hash behind them. */
const REST = 2 ** (32 - PART_BITS);

/** All figures in the order of their stories, with the hashes of the keys under which they meet others. */
class FigureTable {
  readonly #stories = NumberList.ofUint32();
  readonly #inStory = NumberList.ofUint32();
  readonly #values = NumberList.ofFloats();
  readonly #kinds = NumberList.ofBytes();
  readonly #kindNames: FigureKeys["kind"][] = [];
  readonly #keys = NumberList.ofUint32();
  /** The figure of each key. */
  readonly #owners = NumberList.ofUint32();
  readonly #keysOfPart = new Uint32Array(PARTS);

  constructor({ length, figuresAt }: KeyedStories) {
    for (let story = 0; story < length; story++)
      for (const [figure, { value, kind, keys }] of figuresAt(story).entries()) {
        for (const key of keys) this.#addKey(key);
        this.#stories.push(story);
        this.#inStory.push(figure);
        this.#values.push(value);
        this.#kinds.push(this.#numberOf(kind));
      }
  }

  storyOf(figure: number): number {
    return this.#stories.at(figure);
  }

  valueOf(figure: number): number {
    return this.#values.at(figure);
  }

  kindOf(figure: number): FigureKeys["kind"] {
    return this.#kindNames[this.#kinds.at(figure)]!;
  }

  placeOf(figure: number): FigurePlace {
    return { story: this.storyOf(figure), figure: this.#inStory.at(figure) };
  }

  /** The figures that share a key, in their order, for each key that two have. Sorted numbers: a table of lists takes ten times the room. */
  *groups(): Generator<readonly number[]> {
    // A key's rest and the number of its figure are one exact number.
    const size = 2 ** Math.ceil(Math.log2(this.#stories.length + 1));
    for (let part = 0; part < PARTS; part++) {
      const codes = this.#codesOf(part, size);
      for (let start = 0, end = 0; start < codes.length; start = end) {
        const key = Math.floor(codes[start]! / size);
        end = start + 1;
        while (end < codes.length && Math.floor(codes[end]! / size) === key) end++;
        if (end - start > 1) yield Array.from(codes.subarray(start, end), (code) => code % size);
      }
    }
  }

  #codesOf(part: number, size: number): Float64Array {
    const codes = new Float64Array(this.#keysOfPart[part]!);
    let count = 0;
    for (let i = 0; i < this.#keys.length; i++) {
      const key = this.#keys.at(i);
      if (Math.floor(key / REST) === part) codes[count++] = (key % REST) * size + this.#owners.at(i);
    }
    return codes.sort();
  }

  #addKey(key: number): void {
    this.#keys.push(key);
    this.#owners.push(this.#stories.length);
    this.#keysOfPart[Math.floor(key / REST)]! += 1;
  }

  #numberOf(kind: FigureKeys["kind"]): number {
    const known = this.#kindNames.indexOf(kind);
    return known >= 0 ? known : this.#kindNames.push(kind) - 1;
  }
}

/** Where each story comes by its id: what decides between equal figures, in whatever order the stories are. */
function ranksOf({ length, idAt }: KeyedStories): Uint32Array {
  const ids = Array.from({ length }, (_, story) => idAt(story));
  const order = ids.map((_, story) => story).sort((a, b) => (ids[a]! < ids[b]! ? -1 : 1));
  const ranks = new Uint32Array(length);
  for (const [rank, story] of order.entries()) ranks[story] = rank;
  return ranks;
}
