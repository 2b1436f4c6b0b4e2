/** Phrases of one or more words as data, found in tokens by hash. */
import { hashWord } from "../text/hash.ts";
import type { Tokens } from "../text/tokens.ts";
import { type WordMap, wordMap } from "../text/word-table.ts";
import { hashAt } from "./token-tests.ts";

/** A phrase and what it stands for. */
export interface Phrase<Meaning> {
  readonly meaning: Meaning;
  readonly words: readonly number[];
}

/** By the hash of the word that is met first; longer phrases before shorter ones. */
export type PhraseTable<Meaning> = WordMap<readonly Phrase<Meaning>[]>;

/** A table of phrases that are read from their first word on, or backwards from their last. */
export function phraseTable<Meaning>(
  rows: readonly (readonly [Meaning, readonly string[]])[],
  direction: "forwards" | "backwards",
): PhraseTable<Meaning> {
  const table = new Map<number, Phrase<Meaning>[]>();
  const all = rows.flatMap(([meaning, texts]) =>
    texts.map((text) => ({ meaning, words: text.split(/ |(?<=-)/).map(hashWord) })),
  );
  for (const { meaning, words } of all.sort((a, b) => b.words.length - a.words.length)) {
    const ordered = direction === "forwards" ? words : words.toReversed();
    table.set(ordered[0]!, [...(table.get(ordered[0]!) ?? []), { meaning, words: ordered }]);
  }
  return wordMap([...table]);
}

/** The longest phrase that begins at the token and goes on by `step`: 1 forwards, -1 backwards. */
export function phraseAt<Meaning>(
  table: PhraseTable<Meaning>,
  tokens: Tokens,
  index: number,
  step: 1 | -1,
): Phrase<Meaning> | null {
  const candidates = table.get(hashAt(tokens, index));
  return (
    candidates?.find(({ words }) => words.every((word, i) => tokens.hash[index + i * step] === word)) ?? null
  );
}
