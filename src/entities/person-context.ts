import type { Language } from "../english/english.ts";
import { Word } from "../english/words.ts";
import type { Gender } from "../model/result.ts";
import type { Gazetteer } from "../names/gazetteer.ts";
import { phraseHash } from "../names/phrase-hash.ts";
import { hashAt } from "../text/token-tests.ts";
import { hasFlag, isKind, TokenFlag, TokenKind, type Tokens } from "../text/tokens.ts";
import type { NameMention } from "./name-mention.ts";
import { femaleRoles, femaleTitles, maleRoles, maleTitles } from "./person-words.ts";
import { factMemo, WordFact, wordFacts } from "./word-facts.ts";
import { hashSet, lowerWord } from "./words.ts";

/** What the words before a name tell of the person. */
export interface PersonContext {
  readonly gender: Gender | null;
  /** Introduced as somebody's kin: "her brother, Esteban Quiroga". */
  readonly isKin: boolean;
}

/** Reads the word before the name, over a comma as well. */
export function readContext(tokens: Tokens, { first }: NameMention, language: Language): PersonContext {
  const isTitled = continues(tokens, first);
  const before = isTitled && hashAt(tokens, first - 1) === Word.comma ? first - 1 : first;
  if (!isTitled || !continues(tokens, before)) return NO_CONTEXT;
  const isKin = (wordFacts(factMemo(language), tokens, before - 1) & WordFact.kin) !== 0;
  const gender = genderOfTitle(tokens.hash[before - 1]!);
  // “her husband Colonel Diallo”: the word of kin stands before the title.
  const kin =
    before === first && continues(tokens, first - 1) ? genderOfTitle(hashAt(tokens, first - 2)) : null;
  const isTitle = before === first && hasFlag(tokens, first - 1, TokenFlag.capital);
  return { gender: gender ?? (isTitle ? kin : null), isKin };
}

const NO_CONTEXT: PersonContext = { gender: null, isKin: false };

/** The word right before the name, in lower case: "mr", "general". Empty at a sentence's start. */
export function titleBefore(tokens: Tokens, { first }: NameMention): string {
  return continues(tokens, first) ? lowerWord(tokens, first - 1) : "";
}

/** Whether another token of the sentence stands before. */
function continues({ sentenceOf }: Tokens, index: number): boolean {
  return index > 0 && sentenceOf[index] === sentenceOf[index - 1];
}

const male = hashSet(`${maleTitles} ${maleRoles}`);
const female = hashSet(`${femaleTitles} ${femaleRoles}`);

function genderOfTitle(hash: number): Gender | null {
  if (male.has(hash)) return "male";
  return female.has(hash) ? "female" : null;
}

/** Given names of women and men alike, whatever the lexicon says. */
const unisexNames =
  hashSet(`alex ali andrea angel ariel ashley avery blair cameron carol casey chris claude dana dominique drew evelyn
  francis gale jackie jaime jamie jan jean jesse jody joyce jordan kelly kelsey kim kit laurie lee leslie lindsay lindsey
  loren lynn marie marion maria meredith mika morgan nicola noel pat quinn robin rosario sam sasha shannon shelby sidney
  simone stacy sydney taylor terry toni tracy vivian whitney yuki`);

/** The gender that goes with the name's first word, if it is a given name, by compromise's lexicon, else by the world's names; null for names that both bear. */
export function genderOfName(
  tokens: Tokens,
  { first, last }: NameMention,
  language: Language,
  gazetteer: Gazetteer,
  isGivenName: boolean,
): Gender | null {
  // “Lin Wei-ting”: the surname stands first, whatever it is as a given name elsewhere.
  if (/^[^\s]+ \p{Lu}\p{Ll}+-\p{Ll}+$/u.test(tokens.text.slice(tokens.start[first], tokens.end[last])))
    return null;
  if (!isGivenName || !isKind(tokens, first, TokenKind.word)) return null;
  if (unisexNames.has(tokens.hash[first]!)) return null;
  const facts = wordFacts(factMemo(language), tokens, first);
  if ((facts & WordFact.maleName) !== 0) return "male";
  if ((facts & WordFact.femaleName) !== 0) return "female";
  const bearer = gazetteer.givenNameOf(phraseHash(tokens, first, first));
  return bearer === "both" ? null : bearer;
}
