import type { Tokens } from "../../text/tokens.ts";
import type { NameMention } from "./name-mention.ts";

/** The mentions of a story by the tokens at which they begin and end. */
export interface MentionIndex {
  readonly mentions: readonly NameMention[];
  /** For each token 1 + the place in `mentions` of the one that begins there; 0 where none does. */
  readonly byFirst: Int32Array;
  readonly byLast: Int32Array;
}

export function indexMentions({ count }: Tokens, mentions: readonly NameMention[]): MentionIndex {
  const byFirst = new Int32Array(count);
  const byLast = new Int32Array(count);
  for (let i = 0; i < mentions.length; i++) {
    const { first, last } = mentions[i]!;
    byFirst[first] = i + 1;
    byLast[last] = i + 1;
  }
  return { mentions, byFirst, byLast };
}

/** The mention that begins at a token; undefined where none does, and beyond the ends. */
export function mentionFrom({ mentions, byFirst }: MentionIndex, token: number): NameMention | undefined {
  return token < 0 || token >= byFirst.length || byFirst[token] === 0
    ? undefined
    : mentions[byFirst[token]! - 1];
}

/** The mention that ends at a token; undefined where none does, and beyond the ends. */
export function mentionTo({ mentions, byLast }: MentionIndex, token: number): NameMention | undefined {
  return token < 0 || token >= byLast.length || byLast[token] === 0
    ? undefined
    : mentions[byLast[token]! - 1];
}
