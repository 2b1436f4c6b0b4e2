/** People whom the tagger missed and the words beside them give away: "aid worker Ada Storm", "Ada Frost, 24,". */
import { Word } from "../../english/words.ts";
import { wordSet } from "../../text/word-table.ts";
import { functionWords } from "../candidates.ts";
import { Cue } from "../cue-words.ts";
import { NAME_BITS, NameClass, WordClass } from "../gazetteer.ts";
import { phraseHash } from "../phrase-hash.ts";
import { Shape } from "../shapes.ts";
import type { StoryView } from "../story-view.ts";
import type { TaggedName } from "../tagged-name.ts";
import {
  firstOverlapping,
  foundName,
  inOneSentence,
  isAged,
  isListMark,
  type NameRule,
  type RuleContext,
  revised,
  withFound,
} from "./name-rule.ts";
import { type UntaggedRun, untaggedRuns, withoutOpening } from "./untagged.ts";

const MAX_WORDS = 4;

export const missedPeople: NameRule = (context, names) => {
  const runs = untaggedRuns(context.view, names);
  const found: TaggedName[] = [];
  for (const run of runs) {
    const name = personIn(context, names, run);
    if (name !== null) found.push(name);
  }
  return withFound(names, found);
};

/** "Sofia Marinova", of which the tagger read the city alone: a given name goes on with a word that nobody knows. */
export const wholeGivenNames: NameRule = ({ view }, names) =>
  names.map((name, i) => {
    const { first, last, type } = name;
    const next = last + 1;
    if (type !== "place" || first !== last || names[i + 1]?.first === next) return name;
    const { classes, shapes, cues } = view;
    const isOpen = inOneSentence(view, first, next) && shapes[next] === Shape.capital;
    const isName =
      (classes[first]! & NameClass.givenName) !== 0 && classes[next] === 0 && cues[next] === Cue.none;
    return isOpen && isName ? revised(name, "person-words", { last: next, type: "person" }) : name;
  });

/** The person that capitalised words name; null where nothing makes that sure. */
function personIn(
  { view, gazetteer }: RuleContext,
  names: readonly TaggedName[],
  run: UntaggedRun,
): TaggedName | null {
  const first = startOf(view, run);
  const { last } = run;
  if (last - first >= MAX_WORDS || !mayBeName(view, first, last)) return null;
  if ((gazetteer.classesOf(phraseHash(view.tokens, first, last)) & ~PERSON & NAME_BITS) !== 0 && last > first)
    return null;
  const isPerson =
    first === last
      ? isAloneNamed(view, names, first, last)
      : isFullName(view, first, last) || isBeside(view, first, last);
  return isPerson ? foundName({ first, last }, "person", "person-words") : null;
}

/** A surname in a list or beside speech; with an age any word that is no other. */
function isAloneNamed(view: StoryView, names: readonly TaggedName[], first: number, last: number): boolean {
  const { classes } = view;
  if (
    isAged(view, last) &&
    (isSurname(view, first) || (classes[first] === 0 && view.shapes[last + 1] === Shape.comma))
  )
    return true;
  return isSurname(view, first) && (isListed(view, names, first, last) || speaks(view, first, last));
}

const PERSON = NameClass.givenName | NameClass.surname;

/** Titles stand outside, and what has its capital from the sentence: "Then President Ada Storm". */
function startOf(view: StoryView, run: UntaggedRun): number {
  const { cues } = view;
  let start = withoutOpening(view, run).first;
  while (start < run.last && (cues[start] === Cue.title || cues[start] === Cue.honorific)) start++;
  return start;
}

const otherCues: ReadonlySet<number> = new Set([
  Cue.organization,
  Cue.place,
  Cue.event,
  Cue.month,
  Cue.legalForm,
  Cue.storm,
  Cue.vessel,
  Cue.title,
  Cue.honorific,
]);

/** Whether no word is one of organizations, places, events or nationalities. Months may begin names. */
function mayBeName({ cues, classes, shapes, tokens }: StoryView, first: number, last: number): boolean {
  if (functionWords.has(tokens.hash[first]!)) return false;
  for (let i = first; i <= last; i++) {
    const isMonth = cues[i] === Cue.month && i === first && (classes[i]! & NameClass.givenName) !== 0;
    // A storm's word stands before its name; as a last word it is a surname.
    const isStorm = cues[i] === Cue.storm && i === last;
    if (otherCues.has(cues[i]!) && !isMonth && !isStorm) return false;
    if ((classes[i]! & (NameClass.demonym | NameClass.country | NameClass.organization)) !== 0) return false;
    if (shapes[i] === Shape.allCaps) return false;
  }
  return shapes[last] === Shape.capital || shapes[last] === Shape.innerCapital;
}

/**
 * A known given name and a word that hardly anything but a surname is. Given names that are words or cities count where
 * what follows is spoken of as somebody is: "May Frost will join", "Sofia Marinova".
 */
function isFullName({ classes, tokens, shapes }: StoryView, first: number, last: number): boolean {
  if (
    tokens.hash[first - 1] === Word.the ||
    (classes[first]! & NameClass.givenName) === 0 ||
    (classes[last]! & WordClass.adjective) !== 0
  )
    return false;
  if ((classes[first]! & ORDINARY) === 0)
    return (classes[first]! & NameClass.city) === 0 || classes[last] === 0;
  if (auxiliaries.has(tokens.hash[last + 1] ?? 0)) return true;
  // “Rich Price sold the firm to Penny Banks”: both words are of people, and within a sentence or before what somebody did.
  if (first === last || (classes[last]! & NameClass.surname) === 0) return false;
  const opens = tokens.sentenceOf[first - 1] !== tokens.sentenceOf[first];
  return (
    !opens || (shapes[last + 1] === Shape.lower && ((classes[last + 1] ?? 0) & WordClass.pastTense) !== 0)
  );
}

const ORDINARY = WordClass.noun | WordClass.verb | WordClass.adjective;
const auxiliaries = wordSet("will would has had was is who");

/** Words for people that neither the cues nor the lexicon's professions have. */
const works = wordSet(`
  worker driver nurse farmer resident student survivor volunteer neighbour neighbor plumber welder shopkeeper villager
  protester demonstrator witness fisherman vendor trader commuter pensioner retiree tenant`);

/** Whether a role stands before the words, or an age or speech beside them. */
function isBeside(view: StoryView, first: number, last: number): boolean {
  const { cues, classes, shapes, tokens } = view;
  const before = first - 1;
  const isRole =
    inOneSentence(view, before, first) &&
    shapes[before] === Shape.lower &&
    (cues[before] === Cue.title ||
      works.has(tokens.hash[before]!) ||
      ((classes[before] ?? 0) & WordClass.actor) !== 0);
  return isRole || isAged(view, last) || speaks(view, first, last);
}

const verbs = wordSet("said says added told recalled asked insisted replied");

/** Whether a verb of speech stands right after the words, or right before them and after a mark that closes. */
function speaks(view: StoryView, first: number, last: number): boolean {
  const { tokens, shapes } = view;
  if (verbs.has(tokens.hash[last + 1] ?? 0)) return true;
  if (isOfSpeaker(view, last + 1)) return false;
  return verbs.has(tokens.hash[first - 1] ?? 0) && shapes[first - 2] === Shape.quote;
}

/** “said Northern Tide coach Ana Pulu”: she speaks, and the words before say of what she is the coach. */
function isOfSpeaker({ cues }: StoryView, role: number): boolean {
  return cues[role] === Cue.title;
}

function isSurname({ classes }: StoryView, i: number): boolean {
  return (classes[i]! & NameClass.surname) !== 0;
}

/** Whether the words stand in a list beside a person. */
function isListed(view: StoryView, names: readonly TaggedName[], first: number, last: number): boolean {
  const { sentenceOf } = view.tokens;
  const isPerson = (name: TaggedName | undefined) =>
    name?.type === "person" && sentenceOf[name.first] === sentenceOf[first];
  // No name touches the words: what stands two tokens away begins or ends there.
  return (
    (isListMark(view, last + 1) && isPerson(firstOverlapping(names, last + 2, last + 2))) ||
    (isListMark(view, first - 1) && isPerson(firstOverlapping(names, first - 2, first - 2)))
  );
}
