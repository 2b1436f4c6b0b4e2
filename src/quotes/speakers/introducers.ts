/** Words before a mark that tell what kind of thing stands in it. */
import { hashWord } from "../../text/hash.ts";
import type { Tokens } from "../../text/tokens.ts";
import { wordMap } from "../../text/word-table.ts";

/** What a word announces. */
export const Introducer = {
  none: 0,
  /** "her novel “Salt”" */
  work: 1,
  /** "a plan dubbed “Blue Sky”" */
  naming: 2,
  /** "the so-called “quiet zone”", "a self-styled “wizard”" */
  socalled: 3,
  /** "the word “maybe”" */
  word: 4,
  /** "a banner reading “No more”" */
  sign: 5,
} as const;

const lists: readonly (readonly [number, string])[] = [
  [
    Introducer.work,
    `book books novel novels memoir memoirs autobiography biography bestseller trilogy film films movie movies documentary
    drama comedy sitcom thriller musical opera ballet play plays song songs single singles album albums track tune anthem hymn
    ballad symphony show shows series episode episodes podcast podcasts programme program game videogame magazine newspaper
    tabloid column essay essays poem poems painting paintings sculpture exhibition exhibit mural story stories article
    editorial commentary report blog website webinar lecture paper study thesis cartoon comic franchise sequel app
    screenplay playlist soundtrack video clip ad advert commercial segment production staging`,
  ],
  [
    Introducer.naming,
    `called named titled entitled dubbed nicknamed known christened codenamed branded labelled labeled billed
    styled termed described proclaimed headlined captioned subtitled renamed rebranded aka`,
  ],
  [
    Introducer.word,
    `word words term terms phrase phrases expression label nickname moniker name names slogan slogans motto mantra hashtag
    acronym adjective noun verb codename pseudonym alias category heading headline title titles concept`,
  ],
  [
    Introducer.sign,
    `sign signs banner banners placard placards poster posters shirt shirts hat hats cap caps sticker stickers
    graffiti tattoo inscription plaque badge button buttons reading`,
  ],
];

const kinds = wordMap(
  lists.flatMap(([kind, words]) => words.split(/\s+/).map((word) => [hashWord(word), kind] as const)),
);

/** The kind of the nearest introducing word among the few before a mark; none where its sentence begins before. */
export function introducerBefore(tokens: Tokens, mark: number, within: number): number {
  const first = Math.max(tokens.sentences[tokens.sentenceOf[mark]!]!, mark - within);
  for (let i = mark - 1; i >= first; i--) {
    const kind = kinds.get(tokens.hash[i]!);
    if (kind !== undefined)
      return kind === Introducer.naming && isHyphen(tokens, i - 1) ? Introducer.socalled : kind;
  }
  return Introducer.none;
}

function isHyphen({ text, start }: Tokens, token: number): boolean {
  return token >= 0 && text.charCodeAt(start[token]!) === HYPHEN;
}

const HYPHEN = 0x2d;
