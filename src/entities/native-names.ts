import { isKind, mentionOf, TokenKind, type Tokens, unitAt } from "../text/tokens.ts";
import { lowerWord } from "./words.ts";

/** A name that no mention holds, and the token at which it stands. */
export interface OtherName {
  readonly text: string;
  readonly at: number;
}

const MAX_TOKENS = 7;

/**
 * The name in its own script in brackets after a name: “Ma Zhaoxu (馬朝旭)”, “Katerina Pappas (Κατερίνα Παππά, 45)”,
 * “Viktor Petrov (Russian: Виктор Петров)”.
 */
export function nativeName(tokens: Tokens, last: number): OtherName | undefined {
  if (!/^[(（]$/.test(lowerWord(tokens, last + 1))) return undefined;
  const isLabelled = /^[:：]$/.test(lowerWord(tokens, last + 3)) && !isOtherScript(tokens, last + 2);
  const first = last + (isLabelled ? 4 : 2);
  if (!isOtherScript(tokens, first)) return undefined;
  let end = first;
  while (end - first < MAX_TOKENS && goesOn(tokens, end + 1)) end++;
  const isClosed = /^[)），,;؛،/]$/.test(lowerWord(tokens, end + 1)) || end - first === MAX_TOKENS;
  return isClosed && isOtherScript(tokens, end)
    ? { text: mentionOf(tokens, first, end).text, at: first }
    : undefined;
}

/** Whether the token is a further word of such a name, or joins two: “Жан-Люк”, “ジョン・スミス”. */
function goesOn(tokens: Tokens, index: number): boolean {
  return isOtherScript(tokens, index) || /^[-‐‑–'’.·・]$/.test(lowerWord(tokens, index));
}

/** The first letters after those of Latin, with its accents and the marks that are joined to letters. */
const FIRST_GREEK = 0x370;
/** "Latin Extended Additional", as Vietnamese has them, and "Greek Extended" after it. */
const LATIN_ADDITIONAL = [0x1e00, 0x1eff] as const;

/** Whether the token is a word in another script than Latin: Greek, Cyrillic, Arabic, Devanagari, Thai, Han … */
function isOtherScript(tokens: Tokens, index: number): boolean {
  if (isKind(tokens, index, TokenKind.ideograph)) return true;
  if (!isKind(tokens, index, TokenKind.word)) return false;
  const unit = unitAt(tokens, index);
  const [from, to] = LATIN_ADDITIONAL;
  return unit >= FIRST_GREEK && (unit < from || unit > to);
}
