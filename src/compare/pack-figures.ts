/**
 * The figures of a story in few bytes, and by which of a hundred thousand such stories are found that need to be opened:
 * only figures that meet another story's under a key can differ from it, and of most stories none does.
 */
import type { Statistic } from "../model/result.ts";
import { hashWord } from "../text/hash.ts";
import { type FigureDigest, keysOf, type StoryDigest } from "./figures.ts";

/** What is known of a figure without its story. */
export interface FigureKeys {
  readonly kind: Statistic["kind"];
  readonly value: number;
  /** Hashes of the keys under which it meets others. */
  readonly keys: readonly number[];
}

/** The figures of one story; plain data that passes between threads. */
export interface PackedFigures {
  readonly figures: readonly FigureKeys[];
  readonly content: FigureContent;
}

export function figureKeys(figure: FigureDigest): FigureKeys {
  return {
    kind: figure.kind,
    value: figure.side.value,
    keys: keysOf(figure).map((key) => hashWord(key) >>> 0),
  };
}

type Packed<Value> = {
  readonly [Key in keyof Value]: Value[Key] extends ReadonlySet<string> ? readonly string[] : Value[Key];
};

/** What can be written as JSON. Names of a story stand once in it, and are told by their place in `keys`. */
export interface FigureContent {
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

/** The figures of one story; null where it has none that can meet another's. */
export function packFigures(all: readonly FigureDigest[]): PackedFigures | null {
  const figures = all.filter((figure) => keysOf(figure).length > 0);
  if (figures.length === 0) return null;
  const { story, side } = figures[0]!;
  const places = new Map([...story.written.keys()].map((key, place) => [key, place]));
  const placesOf = (keys: ReadonlySet<string>) => [...keys].map((key) => places.get(key)!);
  const content: FigureContent = {
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
  return { figures: figures.map(figureKeys), content };
}

/** The figures that were packed. */
export function unpackFigures(content: FigureContent): readonly FigureDigest[] {
  const { id, published, keys, source, document, story: storyId } = content;
  const keysAt = (places: readonly number[]) => new Set(places.map((place) => keys[place]![0]));
  const story: StoryDigest = {
    id,
    published,
    places: keysAt(content.places),
    all: keysAt(content.all),
    words: new Set(content.words),
    values: new Set(content.values),
    written: new Map(keys),
  };
  return content.figures.map(({ side, near, words, ...figure }) => ({
    ...figure,
    story,
    side: { story: storyId, source, document, ...side },
    near: keysAt(near),
    words: new Set(words),
  }));
}
