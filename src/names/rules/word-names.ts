/** People whose names are words: "Crystal Hill", "Chase Church and Summer Reed", "Amber Lake, 31,". */

import { weekdays } from "../../english/calendar.ts";
import { Word } from "../../english/words.ts";
import { wordSet } from "../../text/word-table.ts";
import { functionWords } from "../candidates.ts";
import { Cue } from "../cue-words.ts";
import { NameClass, WordClass } from "../gazetteer.ts";
import { Shape } from "../shapes.ts";
import type { StoryView } from "../story-view.ts";
import type { TaggedName } from "../tagged-name.ts";
import { isTitle } from "./leading-words.ts";
import {
  firstOverlapping,
  foundName,
  inOneSentence,
  isAged,
  isGivenName,
  isListMark,
  type NameRule,
  type RuleContext,
  revised,
  withFound,
} from "./name-rule.ts";
import { wordGivenNames, wordSurnames } from "./name-words.ts";
import { occupations } from "./occupations.ts";
import { actsByLastWord, areInitials, hasJob, isOfNation } from "./person-signs.ts";
import { doings } from "./person-verbs.ts";
import { isHeadline, openedRuns } from "./untagged.ts";

/** What the tagger was surer of than this stays what it is. */
const DOUBT = 450;

type Span = Pick<TaggedName, "first" | "last">;

export const peopleNamedByWords: NameRule = (context, names) => {
  const { view } = context;
  const runs = openedRuns(view, names)
    .map((run) => withoutTitles(view, withoutNation(view, run)))
    .filter((run) => isWordName(context, run));
  const doubtful = names.filter(
    (name) =>
      name.type !== "person" &&
      name.margin < DOUBT &&
      isWordName(context, withoutNation(view, name)) &&
      !isHeadline(view, view.tokens.sentenceOf[name.first]!),
  );
  if (runs.length === 0 && doubtful.length === 0) return names;
  const people = [...runs, ...doubtful, ...names.filter(isPerson)].sort((a, b) => a.first - b.first);
  const found = runs.filter(
    (run) => !isThing(view, run, people) && (isPlain(view, run) || isSomebody(view, run, people)),
  );
  const changed = new Map<TaggedName, TaggedName>();
  for (const name of doubtful) {
    const span = withoutNation(view, name);
    if (isThing(view, span, people) || isAtPlace(view, span) || !isSomebody(view, span, people)) continue;
    changed.set(name, revised(name, "person-words", { first: span.first, type: "person" }));
  }
  return withFound(
    changed.size === 0 ? names : names.map((name) => changed.get(name) ?? name),
    found.map((run) => foundName(run, "person", "person-words")),
  );
};

/** “Sydney Holland” of “the Canadian Sydney Holland”. */
function withoutNation(view: StoryView, { first, last }: Span): Span {
  return last > first + 1 && isOfNation(view, last - 1) ? { first: last - 1, last } : { first, last };
}

/** “Uche Monday” of “Magistrate Justice Uche Monday”: before two words the titles are no part of the name. */
function withoutTitles(view: StoryView, { first, last }: Span): Span {
  let start = first;
  while (last > start + 1 && (view.cues[start] === Cue.title || isTitle(view, start))) start++;
  return { first: start, last };
}

function isPerson({ type }: TaggedName): boolean {
  return type === "person";
}

/** Two words in a sentence of running text, of which the first is borne as a given name and the second as a surname. */
function isWordName(context: RuleContext, { first, last }: Span): boolean {
  const { classes, cues, shapes, tokens } = context.view;
  const isInner = shapes[last] === Shape.innerCapital && areInitials(context.view, first);
  if (last !== first + 1 || (shapes[last] !== Shape.capital && !isInner)) return false;
  const isSurname = wordSurnames.has(tokens.hash[last]!) || (classes[last]! & NameClass.surname) !== 0;
  const isNamed = isSurname || (classes[last] === 0 && cues[last] === Cue.none);
  if (areInitials(context.view, first)) return isNamed;
  if (shapes[first] !== Shape.capital) return false;
  if (functionWords.has(tokens.hash[first]!) || (classes[first]! & NameClass.demonym) !== 0) return false;
  const isGiven = wordGivenNames.has(tokens.hash[first]!) || isGivenName(context, first);
  if (!isGiven || (holidays.has(tokens.hash[last]!) && seasons.has(tokens.hash[first]!))) return false;
  return isNamed;
}

/** “Christmas Day”, “May Day”, “Easter Monday” are no people. */
const seasons = wordSet("christmas easter may winter summer");
const holidays = wordSet("day eve monday sunday friday storm games");

/** Between a preposition and a month or a day: “in May Frost”. */
const times = wordSet("in on since until by last next this from of every late early mid before after during");

/** Whether the words stand where things and times do: after an article, before a noun, after “on” with a day. */
function isThing(view: StoryView, { first, last }: Span, people: readonly Span[]): boolean {
  const { classes, cues, shapes, tokens } = view;
  const before = tokens.hash[first - 1] ?? 0;
  const isInside = tokens.sentenceOf[first - 1] === tokens.sentenceOf[first];
  // “the Australian River Murray”.
  if (isOfNation(view, first) && placeWords.has(tokens.hash[first]!)) return true;
  if (!isInside && isQuestion(tokens, first)) return true;
  if (isInside && (before === Word.the || articles.has(before))) return true;
  if (isInside && cues[first] === Cue.month && times.has(before)) return true;
  const next = last + 1;
  const isNoun =
    shapes[next] === Shape.lower && cues[next] === Cue.none && (classes[next]! & WORDS) === WordClass.noun;
  // “Rusty Woods and Summer Knight farm oysters”.
  return (isNoun && !isBesidePerson(view, { first, last }, people)) || shapes[next] === Shape.hyphen;
}

/** “Will Rose leave?” */
function isQuestion(
  { hash, sentences, sentenceOf, text, start }: StoryView["tokens"],
  first: number,
): boolean {
  if (!auxiliaries.has(hash[first]!)) return false;
  const last = sentences[sentenceOf[first]! + 1]! - 1;
  return text.charAt(start[last]!) === "?";
}

const auxiliaries = wordSet("will may");
const articles = wordSet("& a an this that these those its their our your my");
const WORDS = WordClass.noun | WordClass.verb | WordClass.adjective | WordClass.pastTense;

/** Surnames that say what a place or a building is. */
const placeWords = wordSet(`
  hill hills dale vale glen field fields meadow meadows marsh moor lake pool pond brook brooks river rivers ford bank banks
  wells beach bay rock cliff heath wood woods forest grove park parks lane street bridge church temple hall house mills towers
  tower gate gates green garden gardens city mount mountain canyon ridge lodge sands springs spring falls kirk chapel cross`);

/** Whether nothing but a person is called so: capitals within a sentence that no place word ends and no day begins. */
function isPlain(view: StoryView, { first, last }: Span): boolean {
  const { tokens } = view;
  if (isAtPlace(view, { first, last }) || ofThings.has(tokens.hash[first - 1] ?? 0)) return false;
  if (weekdays.has(tokens.hash[first]!) || placeWords.has(tokens.hash[last]!)) return false;
  if (!wordSurnames.has(tokens.hash[last]!) && (view.classes[last]! & NameClass.surname) === 0) return false;
  return tokens.sentenceOf[first - 1] === tokens.sentenceOf[first] || view.shapes[last + 1] !== Shape.capital;
}

/** Whether the words stand right behind “in” or “near”, or before the region that they lie in. */
function isAtPlace({ tokens }: StoryView, { first }: Span): boolean {
  return tokens.sentenceOf[first - 1] === tokens.sentenceOf[first] && places.has(tokens.hash[first - 1]!);
}

/** Behind these may stand a club, a firm, a street: “the chairman of Lone Star”. */
const ofThings = wordSet("of for from called named");
const places = wordSet(
  "in at near on around across outside inside through into along towards toward over off",
);

/** Whether the sentence treats the words as somebody. */
function isSomebody(view: StoryView, span: Span, people: readonly Span[]): boolean {
  const { cues, classes, shapes, tokens } = view;
  const { first, last } = span;
  const before = first - 1;
  if (isAtPlace(view, span)) return false;
  if (isOfNation(view, first) || hasJob(view, last)) return true;
  if (actsByLastWord(view, last, isBorne(view, last))) return true;
  if (tokens.sentenceOf[before] === tokens.sentenceOf[first]) {
    if (metBefore.has(tokens.hash[before]!)) return true;
    const isRole =
      cues[before] === Cue.title ||
      occupations.has(tokens.hash[before]!) ||
      ((classes[before] ?? 0) & WordClass.actor) !== 0;
    if (shapes[before] === Shape.lower && isRole) return true;
    // “Opener KT Nair”, where the sentence gave the work its capital.
    if (occupations.has(tokens.hash[before]!) && !inOneSentence(view, before - 1, before)) return true;
  }
  return isFollowedAsSomebody(view, last) || isBesidePerson(view, span, people) || isOfPronoun(view, span);
}

/** Whether the word is known as a surname and no place's or building's. */
function isBorne({ classes, tokens }: StoryView, i: number): boolean {
  const hash = tokens.hash[i]!;
  return !placeWords.has(hash) && (wordSurnames.has(hash) || (classes[i]! & NameClass.surname) !== 0);
}

/** “told Ada Eze”: who is object of these is somebody. */
const metBefore = wordSet(`
  told tells asked asks thanked thanks married marries met meets praised praises accused accuses arrested charged cleared
  fined jailed sentenced sued hired sacked fired elected interviewed questioned appointed nominated replaced succeeded
  named called identified as beat beats defeated defeats joined joins remembered mourned greeted invited urged advised
  quoted honoured honored hailed freed injured killed shot stabbed rescued treated paid owed phoned rang texted emailed
  said says added by`);

const sure = wordSet("was is will would has had were are left called stood carried led");

/** “Ada Eze, 31,”, “Ada Eze, who”, “Ada Eze told”. */
function isFollowedAsSomebody(view: StoryView, last: number): boolean {
  const { shapes, tokens } = view;
  const next = last + 1;
  if (shapes[next] === Shape.lower && doings.has(tokens.hash[next]!)) return !sure.has(tokens.hash[next]!);
  if (whos.has(tokens.hash[next] ?? 0)) return true;
  return isAged(view, last) || (shapes[next] === Shape.comma && whos.has(tokens.hash[next + 1] ?? 0));
}

const whos = wordSet("who whose whom");

/** Whether only a comma or “and” stands between the words and somebody else of two words. */
function isBesidePerson(view: StoryView, { first, last }: Span, people: readonly Span[]): boolean {
  if (isListMark(view, last + 1) && inOneSentence(view, last, last + 2)) {
    const next = firstOverlapping(people, last + 2, last + 2);
    if (next !== undefined && next.first === last + 2 && next.last > next.first) return true;
  }
  if (!isListMark(view, first - 1) || !inOneSentence(view, first - 2, first)) return false;
  const previous = firstOverlapping(people, first - 2, first - 2);
  return previous !== undefined && previous.last === first - 2 && previous.last > previous.first;
}

/** How far behind the words “her” may stand. */
const MAX_DISTANCE = 10;
const pronouns = wordSet("he she his her him himself herself");

/** “Amber Lake of Halifax won with her novel”: nobody else in the sentence can be meant. */
function isOfPronoun(view: StoryView, { first, last }: Span): boolean {
  const { hash } = view.tokens;
  for (let i = last + 1; i <= last + MAX_DISTANCE && inOneSentence(view, first, i); i++)
    if (pronouns.has(hash[i]!)) return true;
  return false;
}
