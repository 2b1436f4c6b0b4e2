import type { Tokens } from "../text/tokens.ts";
import type { NameMention } from "./name-mention.ts";

/** The mentions of a story by the tokens at which they begin and end. */
export interface MentionIndex {
  readonly mentions: readonly NameMention[];
  /** For each token 1 + the place in `mentions` of the one that begins there, then of the one that ends there. */
  readonly places: Int32Array;
}

/** Lays the mentions, in text order, over the tokens of their story. */
export function indexMentions({ count }: Tokens, mentions: readonly NameMention[]): MentionIndex {
  const places = new Int32Array(2 * count);
  for (let i = 0; i < mentions.length; i++) {
    const { first, last } = mentions[i]!;
    places[2 * first] = i + 1;
    places[2 * last + 1] = i + 1;
  }
  return { mentions, places };
}

/** The mention that begins at a token; undefined where none does, and beyond the ends. */
export function mentionFrom(index: MentionIndex, token: number): NameMention | undefined {
  return mentionAt(index, 2 * token);
}

/** The mention that ends at a token; undefined where none does, and beyond the ends. */
export function mentionTo(index: MentionIndex, token: number): NameMention | undefined {
  return mentionAt(index, 2 * token + 1);
}

function mentionAt({ mentions, places }: MentionIndex, at: number): NameMention | undefined {
  const place = at < 0 || at >= places.length ? 0 : places[at]!;
  return place === 0 ? undefined : mentions[place - 1];
}
