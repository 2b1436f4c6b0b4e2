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

/** Names of a story stand once in it, and are told by their place in `keys`. */
interface Package {
  readonly id: string;
  readonly published: string | null;
  /** Each with the name that it stands for. */
  readonly keys: readonly (readonly [key: string, written: string])[];
  readonly places: readonly number[];
  readonly all: readonly number[];
  readonly words: readonly string[];
  readonly values: readonly string[];
  readonly source: string;
  readonly document: string | null;
  readonly story: string;
  readonly figures: readonly PackedFigure[];
}

type PackedFigure = Packed<Omit<FigureDigest, "story" | "near" | "side">> & {
  readonly side: Omit<FigureDigest["side"], "source" | "document" | "story">;
  readonly near: readonly number[];
};

/** The figures of one story as bytes; null where it has none. */
export function packFigures(all: readonly FigureDigest[]): PackedFigures | null {
  const figures = all.filter((figure) => keysOf(figure).length > 0);
  if (figures.length === 0) return null;
  const { story, side } = figures[0]!;
  const places = new Map([...story.written.keys()].map((key, place) => [key, place]));
  const placesOf = (keys: ReadonlySet<string>) => [...keys].map((key) => places.get(key)!);
  const content: Package = {
    id: story.id,
    published: story.published,
    keys: [...story.written],
    places: placesOf(story.places),
    all: placesOf(story.all),
    words: [...story.words],
    values: [...story.values],
    source: side.source,
    document: side.document,
    story: side.story,
    figures: figures.map(
      ({ story: _, near, words, side: { source, document, story: id, ...rest }, ...figure }) => ({
        ...figure,
        side: rest,
        near: placesOf(near),
        words: [...words],
      }),
    ),
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
  const packed = JSON.parse(new TextDecoder().decode(bytes)) as Package;
  const { id, published, keys, source, document, story: storyId } = packed;
  const keysAt = (places: readonly number[]) => new Set(places.map((place) => keys[place]![0]));
  const story: StoryDigest = {
    id,
    published,
    places: keysAt(packed.places),
    all: keysAt(packed.all),
    words: new Set(packed.words),
    values: new Set(packed.values),
    written: new Map(keys),
  };
  return packed.figures.map(({ side, near, words, ...figure }) => ({
    ...figure,
    story,
    side: { story: storyId, source, document, ...side },
    near: keysAt(near),
    words: new Set(words),
  }));
}
