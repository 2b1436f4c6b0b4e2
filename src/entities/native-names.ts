import { isKind, mentionOf, TokenKind, type Tokens } from "../text/tokens.ts";
import { lowerWord } from "./words.ts";

/** A name that no mention holds, and the token at which it stands. */
export interface OtherName {
  readonly text: string;
  readonly at: number;
}

const MAX_TOKENS = 4;

/** The name in Chinese, Japanese or Korean characters in brackets after a name: “Ma Zhaoxu (馬朝旭)”. */
export function nativeName(tokens: Tokens, last: number): OtherName | undefined {
  if (!isKind(tokens, last + 2, TokenKind.ideograph) || !/^[(（]$/.test(lowerWord(tokens, last + 1)))
    return undefined;
  let end = last + 2;
  while (end < last + 2 + MAX_TOKENS && !/^[)），,;]$/.test(lowerWord(tokens, end + 1))) end++;
  if (!isKind(tokens, end, TokenKind.ideograph)) return undefined;
  return { text: mentionOf(tokens, last + 2, end).text, at: last + 2 };
}
