import type { Gazetteer } from "../names/gazetteer.ts";
import { phraseHash } from "../names/phrase-hash.ts";
import type { TaggedName } from "../names/tagged-name.ts";
import { foldName, foldSpace } from "../text/fold.ts";
import { hasFlag, isKind, TokenFlag, TokenKind, type Tokens, wordAt } from "../text/tokens.ts";
import { memoizeWord } from "../text/word-memo.ts";

export type EntityType = TaggedName["type"];

/** One way of writing a name: all mentions with the same characters share it. */
export interface NameForm {
  /** Its place among the forms of the story, from 0 in the order of first mention. */
  readonly id: number;
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
  /** What the gazetteer knows of its words: `NameClass` bits. */
  readonly classes: number;
}

/** A tagged name with its form; where the type was repaired, the rule is "story". */
export interface NameMention extends TaggedName {
  readonly form: NameForm;
}

/** The names in text order, with one form for each spelling. */
export function readMentions(
  tokens: Tokens,
  names: readonly TaggedName[],
  gazetteer: Gazetteer,
): readonly NameMention[] {
  const forms = new Map<string, NameForm>();
  return names.map(({ first, last, type, rule, margin }) => {
    const written = tokens.text.slice(tokens.start[first], endOfForm(tokens, last));
    let form = forms.get(written);
    if (form === undefined) {
      const classes = gazetteer.classesOf(phraseHash(tokens, first, last));
      form = readForm(tokens, first, last, written, forms.size, classes);
      forms.set(written, form);
    }
    return { first, last, type, rule, margin, form };
  });
}

/** Where a name ends as it is given: the full stop of “Ltd.” is the sentence's where it ends one. */
function endOfForm(tokens: Tokens, last: number): number {
  const end = tokens.end[last]!;
  const isStopped =
    hasFlag(tokens, last, TokenFlag.abbreviation) && tokens.sentenceOf[last] !== tokens.sentenceOf[last + 1];
  return isStopped && COMPANY_FORM.test(wordAt(tokens, last)) ? end - 1 : end;
}

const COMPANY_FORM = /^(?:ltd|inc|corp|co|bros|bhd)\.$/i;

/** The first mention of each form, in text order. */
export function firstMentions(mentions: readonly NameMention[]): readonly NameMention[] {
  const seen = new Set<number>();
  return mentions.filter(({ form }) => {
    const isFirst = !seen.has(form.id);
    if (isFirst) seen.add(form.id);
    return isFirst;
  });
}

const OPENING = /^[“"‘'(«„]+$/;
const CLOSING = /^[”"’')»“]+$/;

function readForm(
  tokens: Tokens,
  first: number,
  last: number,
  written: string,
  id: number,
  classes: number,
): NameForm {
  const words: string[] = [];
  let nickname: string | null = null;
  for (let i = first; i <= last; i++) {
    const closing = i > first && isKind(tokens, i, TokenKind.punctuation) ? closingMark(tokens, i, last) : -1;
    if (closing > i) {
      nickname ??= foldSpace(tokens.text.slice(tokens.end[i], tokens.start[closing]));
      i = closing;
    } else if (!isKind(tokens, i, TokenKind.punctuation) && !hasFlag(tokens, i, TokenFlag.clitic)) {
      words.push(foldWord(tokens, i));
    }
  }
  const isOne = first === last;
  const text = foldSpace(written);
  const key = words.length === 1 ? words[0]! : words.join(" ");
  return { id, text, words, key, nickname, isAcronym: isOne && ACRONYM.test(written), classes };
}

const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}.&]+$/u;

/** The mark that closes what opens at the token, where the name goes on after it; -1 where none does. */
function closingMark(tokens: Tokens, open: number, last: number): number {
  if (!OPENING.test(wordAt(tokens, open))) return -1;
  for (let i = open + 2; i < last && i <= open + 4; i++) if (CLOSING.test(wordAt(tokens, i))) return i;
  return -1;
}

/** "Ríos" is rios, "Jr." is jr, "J.K." keeps its stops: it may be two initials or one acronym. */
const foldWord = memoizeWord((word) =>
  /^[a-z]+$/i.test(word) ? word.toLowerCase() : foldName(word).replace(/^([^.]*)\.$/, "$1"),
);
