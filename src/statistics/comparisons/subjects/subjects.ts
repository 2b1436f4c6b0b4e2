/** Who or what each side of a pair is, in the words of the text. */
import type { Language } from "../../../english/english.ts";
import type { Comparison } from "../../../model/result.ts";
import type { Tokens } from "../../../text/tokens.ts";
import { isWord } from "../../token-tests.ts";
import type { Figure, Reason } from "../figure.ts";
import { type Answer, answerBeside } from "./answers.ts";
import { changedThing } from "./changed-thing.ts";
import { claimantOf, claimerBefore, holderOf } from "./claimants.ts";
import { groupBehind, groupBehindWhole, placeBefore, rivalsBefore, wholeBehind } from "./groups.ts";
import { areSameWords, textOf, wordsOf } from "./labels.ts";
import type { Phrase } from "./phrases.ts";
import { sameThing } from "./same-thing.ts";
import { firstSide, front, groupOrSubject, namedFront, type Side, secondSide, wordsAlone } from "./side.ts";

export type Subjects = NonNullable<Comparison["subjects"]>;

type Words = readonly [string | null, string | null];
type Reader = (tokens: Tokens, side: Side, language: Language) => Phrase | null;
/** A way to name both sides; null where the text names them otherwise. */
type Way = (tokens: Tokens, a: Side, b: Side, language: Language) => Words | null;

/** The sides of two figures, which come in the order of the text. */
export function subjectsOf(
  tokens: Tokens,
  left: Figure,
  right: Figure,
  { rule, type, swapped }: Reason,
  language: Language,
): Subjects {
  if (type === "change") {
    const thing = changedThing(tokens, left, right, language);
    return { left: thing, right: thing };
  }
  const a = firstSide(tokens, left);
  const b = secondSide(tokens, left, right, language);
  const ways = rule === "claims" ? waysOfClaims : type === "poll" ? waysOfPolls : waysOfAll;
  const words = firstOf(ways, tokens, a, b, language) ?? apart(tokens, a, b, language);
  return swapped ? { left: words[1], right: words[0] } : { left: words[0], right: words[1] };
}

function firstOf(ways: readonly Way[], tokens: Tokens, a: Side, b: Side, language: Language): Words | null {
  for (const way of ways) {
    const words = way(tokens, a, b, language);
    if (words !== null) return words;
  }
  return null;
}

/** Both sides by one reader. */
function byBoth(read: Reader): Way {
  return (tokens, a, b, language) =>
    bothOf(wordsOf(tokens, read(tokens, a, language)), wordsOf(tokens, read(tokens, b, language)));
}

/** Two names; null where one lacks or both are of one thing. */
function bothOf(left: string | null, right: string | null): Words | null {
  return left !== null && right !== null && !areSameWords(left, right) ? [left, right] : null;
}

/** "It drew 4,000, police said, but the party claimed 30,000": who claims the second before it, and whoever claims the first. */
const byClaimers: Way = (tokens, a, b, language) => {
  const claimer = claimerBefore(tokens, b.figure, b.from, language);
  return claimer === null
    ? null
    : bothOf(wordsOf(tokens, claimantOf(tokens, a.figure, a.from, language)), wordsOf(tokens, claimer));
};

/** "12 in the north and 30 in the south" */
const byGroups: Way = (tokens, { figure: left }, { figure: right }, language) => {
  const b = groupBehind(tokens, right, language);
  // "31 percent of girls in Sweden and 40 percent in Norway"
  const a = groupBehind(tokens, left, language) ?? groupBehindWhole(tokens, left, language);
  return a !== null && a.lead === b?.lead
    ? bothOf(wordsOf(tokens, a.phrase), wordsOf(tokens, b.phrase))
    : null;
};

/** "Odinga trails Wanjiru 39 percent to 47 percent" */
const byRivals: Way = (tokens, a, b, language) => {
  const rivals = b.hasClause ? null : rivalsBefore(tokens, a.figure, a.from, language);
  return rivals === null ? null : bothOf(wordsOf(tokens, rivals[0]), wordsOf(tokens, rivals[1]));
};

/** "A nurse in Moncton waits 11 weeks; in Halifax it takes four" */
const byPlaces: Way = (tokens, a, b, language) => {
  const place = namedFront(tokens, b, language);
  if (place === null) return null;
  const lead = place.first - 1;
  const behind = groupBehind(tokens, a.figure, language);
  const isBehind = behind !== null && isWord(tokens, lead, behind.lead);
  const other = isBehind ? behind.phrase : placeBefore(tokens, a.figure, a.from, lead, language);
  return bothOf(wordsOf(tokens, other), wordsOf(tokens, place));
};

/** "The office said 12 workers had died. The families' list holds 41.": who speaks, against whom the other clause is about. */
const bySpeaker: Way = (tokens, a, b, language) => {
  const speaker = b.hasClause ? claimerBefore(tokens, a.figure, a.from, language) : null;
  return bothOf(wordsOf(tokens, speaker), wordsOf(tokens, groupOrSubject(tokens, b, language)));
};

/** "520 nurses against 410 doctors" */
const byNouns: Way = (_tokens, { figure: { statistic: a } }, { figure: { statistic: b } }) =>
  a.kind === "count" && b.kind === "count" ? bothOf(a.noun, b.noun) : null;

/** "61 percent were in favour; 27 percent were against"; in a poll any two verbs. */
function byAnswers(isPoll: boolean): Way {
  return (tokens, { figure: left }, { figure: right }, language) => {
    const [a, b] = [answerBeside(tokens, left, language), answerBeside(tokens, right, language)];
    if (a === null || b === null) return null;
    const isAnswer = isPoll || b.kind === "denial" || (a.kind === "side" && b.kind === "side");
    if (!isAnswer) return null;
    const said = ({ phrase }: Answer) => textOf(tokens, phrase).replace(/\.$/, "");
    const words = [said(a), said(b)] as const;
    return words[0].toLowerCase() === words[1].toLowerCase() ? null : words;
  };
}

/** The surest first. */
function waysWith(byAnswer: Way): readonly Way[] {
  return [
    byClaimers,
    byBoth((tokens, { figure, from }, language) => holderOf(tokens, figure, from, language)),
    byGroups,
    byRivals,
    byPlaces,
    byBoth(front),
    byBoth((tokens, { figure }, language) => wholeBehind(tokens, figure, language)),
    byBoth(groupOrSubject),
    bySpeaker,
    byAnswer,
    byNouns,
    sameThing,
  ];
}
const waysOfAll = waysWith(byAnswers(false));
const waysOfPolls = waysWith(byAnswers(true));
/** Where two sources are known to speak, they may stand behind their figures. */
const waysOfClaims: readonly Way[] = [
  byBoth((tokens, { figure, from }, language) => claimantOf(tokens, figure, from, language)),
  ...waysOfAll,
];

/** Each side as it is named best, where no way names both. */
function apart(tokens: Tokens, a: Side, b: Side, language: Language): Words {
  const left = wordsAlone(tokens, a, language);
  const right = wordsAlone(tokens, b, language);
  return left !== null && right !== null && areSameWords(left, right) ? [null, null] : [left, right];
}
