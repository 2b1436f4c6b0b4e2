import type { Language } from "../language/language.ts";
import type { NameIndex } from "../names/name-index.ts";
import { findMarkedRegions, type MarkedRegion } from "../text/quote-marks.ts";
import type { Tokens } from "../text/tokens.ts";
import type { CueLexicon } from "./cue-lexicon.ts";
import { type CueCandidate, findCues } from "./find-cues.ts";
import { findMentions, type SourceMention } from "./mentions.ts";
import { type ClassCache, classifyWords, WordClass } from "./word-class.ts";

/** A story as the quotes room reads it: what may be quoted, what may introduce it, who may have said it. */
export interface Reading {
  readonly tokens: Tokens;
  readonly names: NameIndex;
  /** A `WordClass` for each token, `quoted` inside marks. */
  readonly classes: Uint8Array;
  /** The same without regard to marks. */
  readonly words: Uint8Array;
  readonly regions: readonly MarkedRegion[];
  readonly mentions: readonly SourceMention[];
  readonly cues: readonly CueCandidate[];
}

/** Reads a story. */
export function readStory(
  tokens: Tokens,
  names: NameIndex,
  language: Language,
  lexicon: CueLexicon,
  cache: ClassCache,
): Reading {
  const regions = findMarkedRegions(tokens);
  const { classes: words, cueTokens } = classifyWords(tokens, language, lexicon, cache);
  const classes = words.slice();
  for (const { first, last, opener, closer } of regions) {
    for (const mark of [opener, closer]) if (mark < first || mark > last) classes[mark] = WordClass.mark;
    classes.fill(WordClass.quoted, first, last + 1);
  }
  const mentions = findMentions(tokens, classes, names);
  const cues = findCues(tokens, classes, cueTokens, regions, lexicon);
  return { tokens, names, classes, words, regions, mentions, cues };
}

/** The index of the first item that begins at the token or after it. */
export function indexFrom(items: readonly { readonly first: number }[], token: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (items[middle]!.first >= token) high = middle;
    else low = middle + 1;
  }
  return low;
}
