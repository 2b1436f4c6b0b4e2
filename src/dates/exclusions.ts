/** Words and numbers that look like a date and are none. */
import { irregularPlurals } from "../english/function-words.ts";
import { hashWord } from "../text/hash.ts";
import {
  hashAt,
  isCapital,
  isDash,
  isGlued,
  isIn,
  isMark,
  isNumberToken,
  isWord,
  isWordToken,
  sameSentence,
} from "../text/token-tests.ts";
import { hasFlag, TokenFlag, type Tokens, unitAt, wordAt } from "../text/tokens.ts";
import { wordSet } from "../text/word-table.ts";
import type { Expression } from "./expression.ts";

/** The name that covers a token, if one does. */
export type NamesAt = (
  token: number,
) => { readonly first: number; readonly last: number; readonly kind: string } | undefined;

interface Exclusion {
  readonly name: string;
  readonly example: string;
  readonly excludes: (tokens: Tokens, found: Expression, names: NamesAt) => boolean;
}

/** In the order of how often they apply. */
export const exclusions: readonly Exclusion[] = [
  { name: "name", example: "April Jones", excludes: isInName },
  { name: "number", example: "2000 trucks", excludes: isPlainNumber },
  { name: "law", example: "the Harbour Act of 2019", excludes: isLaw },
  { name: "other-word", example: "prices that fall fast", excludes: isOtherWord },
  { name: "title", example: "Sunday Times", excludes: isTitle },
  { name: "duration", example: "two years after the flood", excludes: isDuration },
  { name: "joined", example: "the quarter-to-quarter change", excludes: isJoinedAfter },
  { name: "long-year", example: "for the year ended in deficit", excludes: isReportYear },
  { name: "habit", example: "every Tuesday", excludes: isHabit },
  { name: "game", example: "the third quarter of the game", excludes: isGame },
];

/** Whether what was read is no date after all. */
export function isNoDate(tokens: Tokens, found: Expression, names: NamesAt): boolean {
  return exclusions.some(({ excludes }) => excludes(tokens, found, names));
}

/** "April Jones", "Black September", "the October Revolution": a name holds more than the date. */
function isInName(_tokens: Tokens, { first, last, rule, weekday }: Expression, names: NamesAt): boolean {
  if (rule === "holiday" || rule === "known-day") return false;
  const name = names(first) ?? names(last);
  if (name === undefined) return false;
  if (name.kind === "person") return true;
  const isWider = name.first < first || name.last > last;
  return isWider && (weekday === null || name.last > last);
}

const leads =
  wordSet(`in since by until till of from during before after through to circa year late early mid the this
  that its their his her our for and or between around season class throughout back fiscal election summer spring
  winter autumn fall christmas`);
const sureLeads = wordSet(
  "in since by until till of from during before after through circa year throughout between",
);
const counting =
  wordSet(`about some nearly almost over than least most only another all total up additional roughly
  approximately under below above`);
const labels = wordSet(
  "no. no number room flight route highway page pages section article unit model version act rs £ $ €",
);

/** A bare number as a year: from 1900 on nearly always, before that after a word that leads to one. */
function isPlainNumber(tokens: Tokens, { first, last, rule }: Expression): boolean {
  if (rule !== "year" && rule !== "short-year") return false;
  const before = first - 1;
  if (rule === "short-year")
    return (
      !isGlued(tokens, last) ||
      isGlued(tokens, first) ||
      (isGlued(tokens, last + 1) && isWordToken(tokens, last + 1))
    );
  if (!isNumberToken(tokens, first)) return !isIn(tokens, before, sureLeads);
  const year = Number(wordAt(tokens, first));
  if (isBadNeighbour(tokens, before, last + 1)) return true;
  if (isIn(tokens, before, counting) && isPluralNoun(tokens, last + 1)) return true;
  if (year < 1900 || year >= 2100 || year % 100 === 0)
    return !isIn(tokens, before, sureLeads) || isPluralNoun(tokens, last + 1);
  if (isIn(tokens, last + 1, measures)) return true;
  if (isIn(tokens, before, leads) || isWord(tokens, before, possessive))
    return isIn(tokens, before, ofLeads) && isPluralNoun(tokens, last + 1) && !isIn(tokens, last + 1, events);
  if (isCapital(tokens, before) && isWordToken(tokens, before) && sameSentence(tokens, before, first))
    return !isIn(tokens, before, capitalLeads);
  return isPluralNoun(tokens, last + 1) && !isIn(tokens, last + 1, events);
}
const possessive = hashWord("'s");
const ofLeads = wordSet("of to for a");
const measures = wordSet(
  "kg km m cm mm miles metres meters feet ft lb lbs tonnes tons acres hectares degrees calories volts watts",
);
const capitalLeads = wordSet("in since by the from after before until during for q1 q2 q3 q4 h1 h2");
/** Plural nouns that have a year: "2018 midterms". */
const events = wordSet(`elections midterms games olympics results earnings sales figures levels profits finals
  championships protests riots floods fires talks awards polls primaries playoffs accords sanctions`);

/** Money, a model, a part of a longer number. */
function isBadNeighbour(tokens: Tokens, before: number, after: number): boolean {
  if (isIn(tokens, before, labels) && sameSentence(tokens, before, before + 1)) return true;
  if (isGlued(tokens, before + 1) && !isOpening(tokens, before)) {
    if (!isDash(tokens, before)) return true;
    return isGlued(tokens, before) && !isIn(tokens, before - 1, yearPrefixes);
  }
  if (!isGlued(tokens, after)) return false;
  return (
    isWordToken(tokens, after) ||
    isMark(tokens, after, "%") ||
    (isDash(tokens, after) && isGlued(tokens, after + 1) && isNumberToken(tokens, after + 1))
  );
}

const openingMarks = wordSet("( [ “ \" ‘ ' — /");
const yearPrefixes = wordSet("mid early late pre post");

function isOpening(tokens: Tokens, index: number): boolean {
  return isIn(tokens, index, openingMarks);
}

/** A lower-case word in -s that is no verb "is" or "was": what a number counts. */
function isPluralNoun(tokens: Tokens, index: number): boolean {
  if (!isWordToken(tokens, index) || isCapital(tokens, index) || isIn(tokens, index, notNouns)) return false;
  if (isIn(tokens, index, plurals)) return true;
  const end = tokens.end[index]!;
  const isLong = end - tokens.start[index]! > 3;
  return isLong && tokens.text.charCodeAt(end - 1) === 0x73 && tokens.text.charCodeAt(end - 2) !== 0x73;
}
const plurals = wordSet(irregularPlurals);
const notNouns = wordSet("was is has does says plus versus its his this as towards besides perhaps always");

const laws =
  wordSet(`act acts law laws bill code ordinance statute regulation regulations rules decree directive
  amendment resolution`);
const ofWord = hashWord("of");

/** "the Harbour Act of 2019", "the Companies Act 2006": the year is a part of its name. */
function isLaw(tokens: Tokens, { first, rule }: Expression): boolean {
  if (rule !== "year") return false;
  let at = first - 1;
  if (isMark(tokens, at, ",")) at--;
  if (isWord(tokens, at, ofWord)) at--;
  return at < first - 1 || isIn(tokens, at, laws) ? isIn(tokens, at, laws) && isCapital(tokens, at) : false;
}

const monthLeads =
  wordSet(`in of since until till by last next this early late mid from to through for between during
  before after and or the a that around every`);
const ambiguous = wordSet("may march");
const seasonLeads = wordSet(
  "the this last next in of since until by during previous following early late mid coming past every",
);

/** "may", "march", "fall" as verbs; "a spring", "may" at a sentence's beginning. */
function isOtherWord(tokens: Tokens, { first, last, rule, meaning }: Expression): boolean {
  if (rule === "month" && isIn(tokens, first, ambiguous)) {
    if (hasFlag(tokens, first, TokenFlag.allCaps)) return true;
    const isLed = isIn(tokens, first - 1, monthLeads) && !isIn(tokens, first - 1, articles);
    return !isLed && !isMark(tokens, last + 1, ",");
  }
  if (rule === "month" && isIn(tokens, first, givenNames) && isCapital(tokens, last + 1))
    return isWordToken(tokens, last + 1) && !isIn(tokens, first - 1, monthLeads);
  if (meaning.kind === "cyclic" && meaning.cycle.of === "season" && rule === "season")
    return !isIn(tokens, first - 1, seasonLeads);
  return false;
}
const articles = wordSet("the a that");
const givenNames = wordSet("april may june august");

const titleWords = wordSet(`times mail telegraph mirror post express herald independent star sun mass school
  live football`);
const before = wordSet("on bloody man super girl joe");
const onWord = hashWord("on");
const mail = hashWord("mail");

/** "Sunday Times", "Saturday Night Live", "Mail on Sunday", "Bloody Sunday". */
function isTitle(tokens: Tokens, { first, last, weekday, rule }: Expression): boolean {
  if (weekday === null || !rule.startsWith("weekday")) return false;
  if (isIn(tokens, last + 1, titleWords) && isCapital(tokens, last + 1)) return true;
  if (last > first && isCapital(tokens, last) && isCapital(tokens, last + 1)) return true;
  if (isWord(tokens, first - 1, onWord) && hashAt(tokens, first - 2) === mail) return true;
  return isIn(tokens, first - 1, before) && !isWord(tokens, first - 1, onWord);
}

const subordinate = wordSet("the a an his her their its our my he she they it we i who when that");

/** "two years after the flood": a stretch before something else, which no date gives. */
function isDuration(tokens: Tokens, { last, rule }: Expression): boolean {
  if (rule === "day-after" || rule === "day-before") {
    if (isWord(tokens, last, earlier)) return false;
    return (
      isIn(tokens, last + 1, subordinate) ||
      (isCapital(tokens, last + 1) && !hasFlag(tokens, last + 1, TokenFlag.sentenceStart))
    );
  }
  if (rule === "later") return isWord(tokens, last, onWord);
  if (rule !== "earlier" || !isWord(tokens, last, beforeWord)) return false;
  const next = unitAt(tokens, last + 1);
  return !(next === 0x2e || next === 0x2c || next === 0x3b || next === 0);
}
const beforeWord = hashWord("before");
const earlier = hashWord("earlier");

const habits = wordSet("every each any per alternate most");

/** "every Tuesday", "each March": no one day. */
function isHabit(tokens: Tokens, { first, rule }: Expression): boolean {
  return (
    (rule === "weekday" || rule === "month" || rule === "season" || rule === "holiday") &&
    isIn(tokens, first - 1, habits)
  );
}

const gameWords =
  wordSet(`game match touchdown touchdowns goal yards rebounds scored scoring lead trailed innings points
  quarterback coach halftime kick`);
const GAME_REACH = 14;

/** "in the third quarter", where the sentence tells of a game. */
function isGame(tokens: Tokens, { first, last, meaning, rule }: Expression): boolean {
  if (rule !== "quarter" || meaning.kind !== "cyclic") return false;
  for (let i = first - GAME_REACH; i <= last + GAME_REACH; i++)
    if (isIn(tokens, i, gameWords) && sameSentence(tokens, Math.min(i, first), Math.max(i, first)))
      return true;
  return false;
}

/** "The quarter-to-quarter change". */
function isJoinedAfter(tokens: Tokens, { last, rule }: Expression): boolean {
  return (
    (rule === "reported" || rule === "the-year") && isDash(tokens, last + 1) && isGlued(tokens, last + 1)
  );
}

const yearEnds = wordSet("ended ending to that when of before after old through and");

/** "for the year ended July 2", "the year of the flood". */
function isReportYear(tokens: Tokens, { first, last, rule }: Expression): boolean {
  if (rule !== "the-year") return false;
  return !isIn(tokens, first - 1, yearLeads) || isIn(tokens, last + 1, yearEnds);
}
const yearLeads = wordSet("for of during in by since through throughout");
