/** Who or what a figure is about: the noun after "of", or the subject of the figure's clause. */
import type { Language } from "../../english/english.ts";
import { hashWord } from "../../text/hash.ts";
import { phraseText } from "../../text/phrase-text.ts";
import { hasFlag, TokenFlag, type Tokens, unitAt, wordAt } from "../../text/tokens.ts";
import { wordSet } from "../../text/word-table.ts";
import { countedNoun } from "../nouns/counted-noun.ts";
import { isGlued, isIn, isMark, isWord, isWordToken } from "../token-tests.ts";
import { isChange } from "./change-words.ts";

/** How far back a clause is looked for, and how long its subject may be. */
const MAX_DISTANCE = 40;
const MAX_TOKENS = 10;
/** The same of one that says how large something is, and of what. */
const MAX_LONG = 20;

const of = hashWord("of");
const clauseOpeners = wordSet(
  "but while whereas although though because and or which who that after before when where if since as however",
);
const fronted =
  wordSet(`in on at by for from during since after before under with within among according despite last next this
  meanwhile however still today yesterday overall nationally nationwide so far`);
/** Words that begin no subject, and words that are one but say nothing out of their sentence. */
const empty =
  wordSet(`in on at by for from of to with against among despite now then so also not just only all why how what
  out up down off over about after before into through without per via even still
  when where have had has having be been being is are was were will would there here if as and but it's`);
const pronouns = wordSet("i you he she it we they this that these those who which");
const auxiliaries =
  wordSet(`is are was were be been has have had will would can could may might must should does did do
  says said isn't aren't wasn't weren't won't`);

/** compromise's lexicon does not call them a past tense. */
const sameInPast = wordSet("put puts set sets hit hits stands");
const nounLeads = wordSet(
  "the a an of its his her their our my no any some this that these those in for by to",
);

export function subjectOf(
  tokens: Tokens,
  first: number,
  last: number,
  isShare: boolean,
  language: Language,
): string | null {
  if (isShare && isWord(tokens, last + 1, of)) {
    const noun = countedNoun(tokens, last + 1, false, language);
    if (noun !== null) return noun.noun;
  }
  // "The number of cases doubled": the figure is the verb.
  const limit = isChange(tokens, first) ? first + 1 : first;
  const start = clauseStart(tokens, first);
  const put = putAt(tokens, start, first);
  if (put !== null) return put;
  const verb = firstVerb(tokens, start, limit, language);
  if (verb === null) return null;
  if (!isIn(tokens, verb, saying)) return subjectBetween(tokens, start, verb);
  // "Banda said the dam would cost $950 million": what is said of the dam. "Banda said it would cost …": not of Banda.
  const reported = wordsBefore(tokens, verb + 1, limit, language);
  return reported ?? (isIn(tokens, limit - 1, costing) ? null : subjectBetween(tokens, start, verb));
}
const saying = wordSet("said says say");
const costing = wordSet("cost costs");

/** "put the number of dead in the fire at 21": what is so large, not who says so. */
function putAt(tokens: Tokens, start: number, first: number): string | null {
  if (!isWord(tokens, first - 1, at)) return null;
  for (let i = first - 4; i >= Math.max(start, first - MAX_LONG); i--)
    if (isIn(tokens, i, putting)) return isSize(tokens, i + 1) ? phraseText(tokens, i + 1, first - 2) : null;
  return null;
}
const putting = wordSet("put puts putting estimate estimates estimated");
const at = hashWord("at");

/** "the number", "its cost": a noun that says how large something is. */
function isSize(tokens: Tokens, index: number): boolean {
  return isIn(tokens, index, sizeLeads) && [index + 1, index + 2].some((i) => isIn(tokens, i, sizes));
}
const sizeLeads = wordSet("the its their his her");
const sizes = wordSet(
  "number toll total cost costs price value damage loss losses share area length height depth rate count size",
);

/** The subject that begins at the token, or behind its "that"; null where none does. */
function wordsBefore(tokens: Tokens, from: number, limit: number, language: Language): string | null {
  const start = isWord(tokens, from, that) ? from + 1 : from;
  const verb = isWordToken(tokens, start) ? firstVerb(tokens, start, limit, language) : null;
  return verb === null || isMark(tokens, verb, ",") ? null : subjectBetween(tokens, start, verb);
}
const that = hashWord("that");

function subjectBetween(tokens: Tokens, begin: number, verb: number): string | null {
  const start = isIn(tokens, begin, days) && verb > begin + 1 ? begin + 1 : begin;
  const isOne = verb === start + 1;
  if (isIn(tokens, start, empty) || (isOne && isIn(tokens, start, pronouns))) return null;
  // "and seriously wounded six"
  if (isOne && /^[a-z]+ly$/.test(wordAt(tokens, start))) return null;
  // "The hall now hosts 54 teams"
  const last = verb > start + 1 && isIn(tokens, verb - 1, adverbs) ? verb - 2 : verb - 1;
  return phraseText(tokens, start, last);
}
const days = wordSet("today yesterday tonight");
const adverbs = wordSet(
  "now then also still already just only never once soon later often usually currently",
);

/** Where the clause around the token begins, fronted phrases ("In October,") passed over. */
function clauseStart(tokens: Tokens, index: number): number {
  const sentence = tokens.sentences[tokens.sentenceOf[index]!]!;
  let start = Math.max(afterDateline(tokens, sentence, index), index - MAX_DISTANCE);
  for (let i = index - 1; i > start; i--) {
    if (isMark(tokens, i, ";") || isOpeningMark(tokens, i) || isIn(tokens, i, clauseOpeners)) {
      start = i + 1;
      break;
    }
  }
  if (isIn(tokens, start, clauseOpeners) || isQuoted(tokens, start, index)) start++;
  if (!isIn(tokens, start, fronted)) return start;
  for (let i = start + 1; i < Math.min(index, start + MAX_TOKENS); i++)
    if (isMark(tokens, i, ",")) return i + 1;
  return start;
}

/** How long "CONSTANTA, Romania (AP) —" may be. */
const DATELINE = 14;

/** After the dateline that opens the paragraph, or where the sentence begins. */
export function afterDateline(tokens: Tokens, sentence: number, index: number): number {
  if (!hasFlag(tokens, sentence, TokenFlag.paragraphStart)) return sentence;
  const isShouted = hasFlag(tokens, sentence, TokenFlag.allCaps);
  for (let i = sentence + 1; i < Math.min(index, sentence + DATELINE); i++) {
    const isBreak = !isGlued(tokens, i) && !isGlued(tokens, i + 1) && isDashLike(tokens, i);
    if (isBreak) return isShouted || isMark(tokens, i - 1, ")") ? i + 1 : sentence;
  }
  return sentence;
}

/** "—", "–", "-" or "--". */
function isDashLike(tokens: Tokens, index: number): boolean {
  const unit = unitAt(tokens, index);
  return unit === 0x2014 || unit === 0x2013 || unit === 0x2d;
}

function isOpeningMark(tokens: Tokens, index: number): boolean {
  const unit = unitAt(tokens, index);
  return unit === 0x201c || unit === 0x3a || (unit === 0x22 && isGlued(tokens, index + 1));
}

/** Whether the quotation that opens at the token goes on to the other: "“The bridge cost $9 million". */
function isQuoted(tokens: Tokens, opening: number, index: number): boolean {
  if (!isOpeningMark(tokens, opening)) return false;
  for (let i = opening + 1; i < index; i++)
    if (unitAt(tokens, i) === 0x201d || unitAt(tokens, i) === 0x22) return false;
  return true;
}

/** The verb or the comma that ends the subject; null where none stands before the figure within reach, or no subject before it. */
function firstVerb(tokens: Tokens, start: number, limit: number, language: Language): number | null {
  const isCost = isIn(tokens, limit - 1, costing);
  if (isSize(tokens, start) && !isCost) return lastVerb(tokens, start, limit, language);
  for (let i = start; i < Math.min(limit, start + MAX_TOKENS); i++) {
    const isVerb = isFiniteVerb(tokens, i, language) || (i === limit - 1 && mayBeVerb(tokens, i));
    if (isVerb || isMark(tokens, i, ",")) return i > start ? i : null;
    if (!isWordToken(tokens, i) && !isGlued(tokens, i)) return null;
  }
  return null;
}

/** "The number of passengers injured in the derailment near Pilsen stood at 40": verbs before that one say which. */
function lastVerb(tokens: Tokens, start: number, limit: number, language: Language): number | null {
  let last: number | null = null;
  for (let i = start + 1; i < Math.min(limit, start + MAX_LONG); i++) {
    if (isMark(tokens, i, ",")) return last ?? i;
    if (isFiniteVerb(tokens, i, language) && !isIn(tokens, i - 1, auxiliaries)) last = i;
  }
  return last;
}

/** Right before the figure a word in -s or -ed is a verb: "the hall now hosts 54 teams", "rents averaged $900"; so is "cost". */
function mayBeVerb(tokens: Tokens, index: number): boolean {
  if (!isWordToken(tokens, index) || hasFlag(tokens, index, TokenFlag.capital | TokenFlag.clitic))
    return false;
  const word = wordAt(tokens, index);
  return isIn(tokens, index, costing) || (/(?:s|ed)$/.test(word) && !isIn(tokens, index, empty));
}

/** "The net loss narrowed" */
const nounsOfChange = wordSet("loss growth reduction expansion contraction uptick upturn downturn shortfall");

/** Whether the token is a verb that can have a subject. */
export function isFiniteVerb(tokens: Tokens, index: number, language: Language): boolean {
  if (isIn(tokens, index, auxiliaries)) return true;
  if (isIn(tokens, index, nounsOfChange)) return false;
  // "put the cost of the cuts at 310 million": a noun.
  if (isChange(tokens, index) || isIn(tokens, index, sameInPast)) return !isIn(tokens, index - 1, nounLeads);
  if (!isWordToken(tokens, index) || hasFlag(tokens, index, TokenFlag.capital | TokenFlag.clitic))
    return false;
  const tags = language.lexicon(wordAt(tokens, index));
  return tags.includes("PastTense") || (tags.includes("PresentTense") && !tags.includes("Noun"));
}
