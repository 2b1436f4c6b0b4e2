import { foldName, foldSpace } from "../../text/fold.ts";
import { hasFlag, isKind, spanOf, TokenFlag, TokenKind, type Tokens, wordAt } from "../../text/tokens.ts";
import type { TaggedName } from "../tagged-name.ts";

export type NameType = TaggedName["type"];

/** One way of writing a name: all mentions with the same characters share it. */
export interface NameForm {
  /** As in the text, white space folded. */
  readonly text: string;
  /** Its words folded: without accents, stops and hyphens, a nickname in marks left out. */
  readonly words: readonly string[];
  /** The words in one string. */
  readonly key: string;
  /** What stands in marks or brackets inside the name: Maria “Cora” Batungbakal. */
  readonly nickname: string | null;
  /** Written in capitals as one word: "WFP", "U.S." */
  readonly isAcronym: boolean;
}

/** A tagged name with its form; where the type was repaired, the rule is "story". */
export interface NameMention extends TaggedName {
  readonly form: NameForm;
}

/** The names in text order, with one form for each spelling. */
export function readMentions(tokens: Tokens, names: readonly TaggedName[]): readonly NameMention[] {
  const forms = new Map<string, NameForm>();
  return names.map(({ first, last, type, rule, margin }) => {
    const { start, end } = spanOf(tokens, first, last);
    const written = tokens.text.slice(start, end);
    const form = forms.get(written) ?? readForm(tokens, first, last, written);
    forms.set(written, form);
    return { first, last, type, rule, margin, form };
  });
}

const OPENING = /^[“"‘'(«„]+$/;
const CLOSING = /^[”"’')»“]+$/;

function readForm(tokens: Tokens, first: number, last: number, written: string): NameForm {
  const words: string[] = [];
  let nickname: string | null = null;
  for (let i = first; i <= last; i++) {
    const closing = i > first && isKind(tokens, i, TokenKind.punctuation) ? closingMark(tokens, i, last) : -1;
    if (closing > i) {
      nickname ??= foldSpace(tokens.text.slice(tokens.end[i], tokens.start[closing]));
      i = closing;
    } else if (!isKind(tokens, i, TokenKind.punctuation) && !hasFlag(tokens, i, TokenFlag.clitic)) {
      words.push(foldWord(wordAt(tokens, i)));
    }
  }
  const text = /\s/.test(written) ? foldSpace(written) : written;
  const key = words.join(" ");
  return {
    text,
    words,
    key,
    nickname,
    isAcronym: first === last && /^\p{Lu}[\p{Lu}\p{N}.&]+$/u.test(written),
  };
}

/** The mark that closes what opens at the token, where the name goes on behind it; -1 where none does. */
function closingMark(tokens: Tokens, open: number, last: number): number {
  if (!OPENING.test(wordAt(tokens, open))) return -1;
  for (let i = open + 2; i < last && i <= open + 4; i++) if (CLOSING.test(wordAt(tokens, i))) return i;
  return -1;
}

/** "Ríos" is rios, "Jr." is jr, "J.K." keeps its stops: it may be two initials or one acronym. */
function foldWord(word: string): string {
  if (/^[a-z]+$/i.test(word)) return word.toLowerCase();
  return foldName(word).replace(/^([^.]*)\.$/, "$1");
}
