/**
 * The figures of a story in few bytes, and which of a hundred thousand such stories need to be opened: only figures that
 * meet another story's under a key can differ from it, and of most stories none does.
 */
import type { StoryComparison } from "../model/result.ts";
import { hashWord } from "../text/hash.ts";
import { compareFigures } from "./compare-stories.ts";
import { type FigureDigest, keysOf, type StoryDigest } from "./figures.ts";

/** The figures of one story; plain data that passes between threads. */
export interface PackedFigures {
  /** JSON in UTF-8. */
  readonly bytes: Uint8Array;
  /** Hashes of all keys under which its figures meet others, without repetition. */
  readonly keys: Uint32Array;
}

type Packed<Value> = {
  readonly [Key in keyof Value]: Value[Key] extends ReadonlySet<string> ? readonly string[] : Value[Key];
};

interface Package {
  readonly story: Omit<Packed<StoryDigest>, "written"> & { readonly written: readonly [string, string][] };
  readonly figures: readonly Packed<Omit<FigureDigest, "story">>[];
}

/** The figures of one story as bytes; null where it has none. */
export function packFigures(all: readonly FigureDigest[]): PackedFigures | null {
  const figures = all.filter((figure) => keysOf(figure).length > 0);
  if (figures.length === 0) return null;
  const { story } = figures[0]!;
  const content: Package = {
    story: {
      ...story,
      places: [...story.places],
      all: [...story.all],
      words: [...story.words],
      values: [...story.values],
      written: [...story.written],
    },
    figures: figures.map(({ story: _, near, words, ...rest }) => ({
      ...rest,
      near: [...near],
      words: [...words],
    })),
  };
  return {
    bytes: new TextEncoder().encode(JSON.stringify(content)),
    keys: Uint32Array.from(new Set(figures.flatMap(keysOf).map(hashWord))),
  };
}

/** As `compareFigures` over the figures of all the stories, but only those that can meet another story's are opened. */
export function comparePacked(stories: readonly PackedFigures[]): readonly StoryComparison[] {
  const counts = new Map<number, number>();
  for (const { keys } of stories) for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  const isShared = (key: number) => counts.get(key)! > 1;
  const meeting = stories.filter(({ keys }) => keys.some(isShared));
  return compareFigures(
    meeting.flatMap(unpack).filter((figure) => keysOf(figure).some((key) => isShared(hashWord(key)))),
  );
}

function unpack({ bytes }: PackedFigures): readonly FigureDigest[] {
  const { story: packed, figures } = JSON.parse(new TextDecoder().decode(bytes)) as Package;
  const story: StoryDigest = {
    ...packed,
    places: new Set(packed.places),
    all: new Set(packed.all),
    words: new Set(packed.words),
    values: new Set(packed.values),
    written: new Map(packed.written),
  };
  return figures.map((figure) => ({
    ...figure,
    story,
    near: new Set(figure.near),
    words: new Set(figure.words),
  }));
}
