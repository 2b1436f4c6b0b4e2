/** The subject of the clause that a figure stands in, and what the clause is said to be of: "In Halifax it takes four". */
import type { Language } from "../../../english/english.ts";
import { hasFlag, TokenFlag, type Tokens, wordAt } from "../../../text/tokens.ts";
import { wordSet } from "../../../text/word-table.ts";
import { afterDateline, isFiniteVerb } from "../../context/subject.ts";
import { isTimeOnly } from "../../exclusions/calendar.ts";
import { classifyWord } from "../../nouns/word-classes.ts";
import { firstIn, isCapital, isIn, isMark, isNumberToken, isWordToken } from "../../token-tests.ts";
import { isTime } from "./labels.ts";
import { isArticle, type Phrase, phraseFrom } from "./phrases.ts";

const openers = wordSet(
  "but and while whereas although though yet however meanwhile still so far then also only",
);
const prepositions = wordSet(
  "in on at by for from during since after before under with within among amid across according despite until of to as inside outside between against over when if once asked",
);
/** Behind them stands what a clause is of. */
const groupLeads = wordSet("in at among for of on across");
const FRONT = 16;
const timeNouns = wordSet(
  `day days week weeks month months quarter year years season decade spring summer autumn winter now today yesterday
  monday tuesday wednesday thursday friday saturday sunday earlier ago january february march april may june july august
  september october november december`,
);

/**
 * The phrase that the clause from `from` is about, before the token `to`, where a verb or a comma stands; null where none is,
 * or a pronoun. Of what somebody says of somebody else, that one: "Banda said the dam would cost 950 million".
 */
export function clauseSubject(tokens: Tokens, from: number, to: number, language: Language): Phrase | null {
  const start = subjectStart(tokens, from, to);
  if (start === null || start >= to - 1) return null;
  const phrase = withoutVerb(tokens, phraseFrom(tokens, start, to, language), to, language);
  if (phrase === null || givesAway(tokens, phrase.last + 1)) return null;
  const said = saidFrom(tokens, phrase.last + 1, to);
  // "The guide said 340 had come": nobody is told of but those that are counted.
  if (said === null && isIn(tokens, to - 1, saying)) return null;
  if (said === null) return phrase;
  // "Drivers said they were given 10"
  return isIn(tokens, said, speakersAgain) && isIn(tokens, said - 1, telling)
    ? phrase
    : clauseSubject(tokens, said, to, language);
}

const telling = wordSet(
  "said says say claim claims claimed insist insists insisted believe believes believed",
);
const speakersAgain = wordSet("they he she we");

/** A phrase that ends before the token `to`; "the army feeds 12" ends in a verb that may be a noun. */
function withoutVerb(tokens: Tokens, phrase: Phrase | null, to: number, language: Language): Phrase | null {
  if (phrase === null || phrase.last < to - 1) return phrase;
  const { first, last } = phrase;
  const isVerb = !isCapital(tokens, last) && wordAt(tokens, last).endsWith("s");
  return first < last && isVerb && classifyWord(tokens, last - 1, language) === "noun"
    ? { first, last: last - 1 }
    : null;
}

/** "Partial figures gave the challenger": not who has so many; but "the judges gave him six". */
function givesAway(tokens: Tokens, index: number): boolean {
  return isIn(tokens, index, giving) && !isIn(tokens, index + 1, receivers);
}
const giving = wordSet("gave give gives given giving");
const receivers = wordSet("him her them it us a an");

/** What the verb at the token is said of, in the clause from `from`. */
export function subjectOfVerb(tokens: Tokens, from: number, verb: number, language: Language): Phrase | null {
  const start = subjectStart(tokens, from, verb);
  return start === null || start >= verb ? null : phraseFrom(tokens, start, verb, language);
}

/** Where the innermost clause before the token begins: ", where turnout fell to 58 percent". */
export function innerStart(tokens: Tokens, from: number, to: number): number {
  for (let i = to - 1; i > from; i--)
    if ((isIn(tokens, i, subordinators) && isMark(tokens, i - 1, ",")) || isMark(tokens, i, ":"))
      return i + 1;
  return from;
}
const subordinators = wordSet("where when because as since");

/** Whether the clause has no subject of its own: "aimed to make 90,000 but made 61,000". */
export function sharesSubject(tokens: Tokens, from: number, to: number, language: Language): boolean {
  if (from >= to || isCapital(tokens, from)) return false;
  return isFiniteVerb(tokens, from, language) || wordAt(tokens, from).endsWith("ed");
}

/** Whether the clause is about one "it" or several "they", whoever the one before is about; null where it is about neither. */
export function hasPronoun(
  tokens: Tokens,
  from: number,
  to: number,
  language: Language,
): "singular" | "plural" | null {
  const start = subjectStart(tokens, from, to);
  if (start === null || start >= to - 1 || frontedGroup(tokens, from, to, language) !== null) return null;
  if (isIn(tokens, start, singular)) return "singular";
  return isIn(tokens, start, plural) ? "plural" : null;
}
const singular = wordSet("it he she that this");
const plural = wordSet("they we");

/** Where what somebody says begins: "said the dam", "found it had stopped"; null where nobody says anything. */
function saidFrom(tokens: Tokens, from: number, to: number): number | null {
  const verb = firstIn(tokens, from, Math.min(to - 1, from + VERB), saying);
  if (verb === null) return null;
  const clause = firstIn(tokens, verb + 1, Math.min(to, verb + THAT), that);
  if (clause !== null) return clause + 1;
  return isIn(tokens, verb + 1, clauseLeads) ? verb + 1 : null;
}
const saying = wordSet(
  "said says say saying found find finds reported estimate estimates estimated believe believes believed thinks think thought claim claims claimed insist insists insisted maintains maintained showed shows show heard hear told warned warns",
);
const that = wordSet("that how");
const clauseLeads = wordSet("the a an it they he she its their his her there");
/** How far behind the subject its verb may stand, and behind that its "that". */
const VERB = 12;
const THAT = 5;

/** "In Halifax it takes four", "For doctors on the same wards it is 47": who or where the clause is of. */
export function frontedGroup(tokens: Tokens, from: number, to: number, language: Language): Phrase | null {
  let i = from;
  while (i < to && (isIn(tokens, i, openers) || !isWordToken(tokens, i))) i++;
  if (!isIn(tokens, i, groupLeads)) return null;
  const phrase = phraseFrom(tokens, i + 1, to, language);
  if (phrase === null || isTime(tokens, phrase)) return null;
  // "Across the border in Esquipal": the name says more.
  const isNamed = isIn(tokens, phrase.last + 1, places) && isCapital(tokens, phrase.last + 2);
  return isNamed ? phraseFrom(tokens, phrase.last + 2, to, language) : phrase;
}
const places = wordSet("in at near");

/** Where the subject begins: behind openers, times and phrases with a comma; `to` where none stands before it, null where a phrase before has no end. */
function subjectStart(tokens: Tokens, from: number, to: number): number | null {
  let i = afterDateline(tokens, from, to);
  while (i < to) {
    const time = openerEnd(tokens, i, to);
    if (time > i) i = time;
    else if (opensWithParticiple(tokens, i)) {
      const comma = commaAfter(tokens, i, to);
      if (comma === null) return i;
      i = comma;
    } else if (isIn(tokens, i, openers) || (!isWordToken(tokens, i) && !isNumberToken(tokens, i))) i++;
    else if (isIn(tokens, i, prepositions)) {
      const next = commaAfter(tokens, i, to) ?? determinerAfter(tokens, i, to);
      if (next === null) return null;
      i = next;
    } else return i;
  }
  return to;
}

/** Whether the figure is itself what its clause is about: "By Sunday 287,000 had been reached". */
export function opensClause(tokens: Tokens, from: number, first: number): boolean {
  return subjectStart(tokens, from, first) === first;
}

/** Behind a time, or an adverb set off by a comma: "Conversely, a majority", or right before an article; the token itself where neither begins there. */
function openerEnd(tokens: Tokens, index: number, to: number): number {
  const isAdverb = isWordToken(tokens, index) && wordAt(tokens, index).endsWith("ly");
  if (isAdverb && isMark(tokens, index + 1, ",")) return index + 2;
  return isAdverb && isArticle(tokens, index + 1) ? index + 1 : timeEnd(tokens, index, to);
}

/** "Built for 650 inmates, the prison", "Asked about it, she" */
function opensWithParticiple(tokens: Tokens, index: number): boolean {
  if (!hasFlag(tokens, index, TokenFlag.sentenceStart)) return false;
  return isIn(tokens, index, participles) || /ed$/.test(wordAt(tokens, index));
}
const participles = wordSet("built meant known seen made given held set");

/** Behind the comma that ends a phrase in front. */
function commaAfter(tokens: Tokens, from: number, to: number): number | null {
  for (let i = from; i < Math.min(to, from + FRONT); i++) if (isMark(tokens, i, ",")) return i + 1;
  return null;
}

/** "At St Bede's the wait is", "Under the timetable published in January the train": where no preposition leads to the article. */
function determinerAfter(tokens: Tokens, from: number, to: number): number | null {
  for (let i = from + 2; i < Math.min(to, from + FRONT); i++)
    if (isIn(tokens, i, subjectLeads) && !isIn(tokens, i - 1, prepositions)) return i;
  return null;
}
const subjectLeads = wordSet("the a an it they he she there we its their his her");

/** The token behind a time that stands there, with its preposition: "In the week to June", "A year earlier". */
function timeEnd(tokens: Tokens, from: number, to: number): number {
  let end = from;
  let isTimed = false;
  for (; end < to; end++) {
    const isTimeWord = isTimeOnly(tokens, end, end + 1) || isIn(tokens, end, timeLeads);
    if (!isTimeWord) break;
    isTimed ||= isIn(tokens, end, timeNouns) || (end > from && isNumberToken(tokens, end));
  }
  while (isTimed && isArticle(tokens, end - 1)) end--;
  return isTimed ? end : from;
}
const timeLeads = wordSet("by to since until from ten two three four five six twelve not so long");
