/** Lines of names: who wrote a story or took its picture. */
import { hasFlag, TokenFlag, TokenKind, type Tokens, unitAt } from "../../text/tokens.ts";
import { wordSet } from "../../text/word-table.ts";
import type { SourceMention } from "../mentions/mention.ts";

/** Tokens of a byline: "By Ana Ruiz and Per Holm | Lund". */
const MAX_BYLINE_TOKENS = 12;
const inBylines = wordSet("by and in for");

/** Whether a name stands in a short line of its own that holds capitalised words, and no stop. */
export function isByline(tokens: Tokens, { name, first }: SourceMention): boolean {
  if (name?.kind !== "person") return false;
  let begin = first;
  while (begin > 0 && !hasFlag(tokens, begin, TokenFlag.paragraphStart)) {
    begin--;
    if (first - begin > MAX_BYLINE_TOKENS) return false;
  }
  for (
    let i = begin;
    i < tokens.count && (i === begin || !hasFlag(tokens, i, TokenFlag.paragraphStart));
    i++
  ) {
    const isWord = tokens.kind[i] === TokenKind.word;
    if (i - begin > MAX_BYLINE_TOKENS || tokens.kind[i] === TokenKind.number) return false;
    if (
      isWord
        ? !hasFlag(tokens, i, TokenFlag.capital) && !inBylines.has(tokens.hash[i]!)
        : stops.has(unitAt(tokens, i))
    )
      return false;
  }
  return true;
}

/** ". ! ? : “ ”" */
const stops: ReadonlySet<number> = new Set([0x2e, 0x21, 0x3f, 0x3a, 0x22, 0x201c, 0x201d]);
