/** Organizations that the tagger missed and the words beside them give away: "the charity Relief Bridge", "Zorvan, a carmaker,". */
import { Word } from "../../english/words.ts";
import { wordAt } from "../../text/tokens.ts";
import { wordSet } from "../../text/word-table.ts";
import { functionWords } from "../candidates.ts";
import { Cue } from "../cue-words.ts";
import { NameClass, WordClass } from "../gazetteer.ts";
import { phraseHash } from "../phrase-hash.ts";
import { isCapitalShape, Shape } from "../shapes.ts";
import type { StoryView } from "../story-view.ts";
import type { TaggedName } from "../tagged-name.ts";
import {
  foundName,
  inOneSentence,
  isGivenName,
  type NameRule,
  type RuleContext,
  revised,
  withFound,
  wordsOfFullNames,
} from "./name-rule.ts";
import {
  followers,
  kinds,
  kindsAfter,
  kindsAside,
  officers,
  organizationVerbs,
  ownedByBodies,
  peopleOfBodies,
  peopleToo,
  relatives,
  speakersFor,
} from "./organization-words.ts";
import { openedRuns, type UntaggedRun } from "./untagged.ts";

const articles = wordSet("a an the one its another");
const MAX_ASIDE = 9;

/** What the tagger took for a place or person with less than this may be a body that stands where bodies do. */
const DOUBT = 700;

export const organizationsByContext: NameRule = (context, names) => {
  const { view } = context;
  const people = wordsOfFullNames(view, names);
  const missed = organizationsAmong(context, names);
  return withFound(
    names.map((name) =>
      isMistaken(context, name, people) ? revised(name, "noun", { type: "organization" }) : name,
    ),
    missed,
  );
};

/** Whether a name that nobody knows as a place or person stands beside a word that makes it a body. */
function isMistaken(context: RuleContext, name: TaggedName, people: ReadonlySet<number>): boolean {
  const { view, gazetteer } = context;
  const { first, last, type, margin } = name;
  if (type === "organization" || margin >= DOUBT || !mayBeName(view, name)) return false;
  const known = gazetteer.classesOf(phraseHash(view.tokens, first, last)) & KNOWN;
  // A town's name after “mining company” is the company's.
  if (known !== 0) return known === NameClass.city && isAfterNoun(view, name);
  if (type === "place") return isGivenAway(view, name);
  if (first === last && people.has(view.tokens.hash[first]!)) return false;
  if (isGivenName(context, first) && !isAcronym(view, first)) return isBeforeKind(view, name);
  return isGivenAway(view, name) || isThing(view, name);
}

const KNOWN =
  NameClass.country |
  NameClass.region |
  NameClass.city |
  NameClass.largeCity |
  NameClass.water |
  NameClass.site |
  NameClass.area;

/** The runs of capitalised words that are bodies by what stands beside them, here or elsewhere in the story. */
function organizationsAmong(context: RuleContext, names: readonly TaggedName[]): readonly TaggedName[] {
  const { view } = context;
  const runs = openedRuns(view, names);
  const known = new Set<number>();
  const isBody = (run: UntaggedRun) =>
    mayBeName(view, run) && (isGivenAway(view, run) || isAfterTrade(context, run) || isOwner(view, run));
  const sure = new Set(runs.filter(isBody));
  for (const { first, last } of sure) if (first === last) known.add(view.tokens.hash[first]!);
  return runs
    .filter((run) => sure.has(run) || (run.first === run.last && known.has(view.tokens.hash[run.first]!)))
    .map((run) => foundName(run, "organization", "noun"));
}

/** Words that are no titles, days or nationalities; one alone must be a word that nobody knows. */
function mayBeName(view: StoryView, { first, last }: UntaggedRun): boolean {
  const { shapes, cues, classes, tokens } = view;
  if (!isCapitalShape(shapes[last]!) || functionWords.has(tokens.hash[first]!)) return false;
  for (let i = first; i <= last; i++) {
    if (cues[i] === Cue.title || cues[i] === Cue.honorific || cues[i] === Cue.month) return false;
    if ((classes[i]! & NO_ORGANIZATION) !== 0) return false;
  }
  if (cues[last] === Cue.event) return false;
  if (first < last) return true;
  if (isAcronym(view, first)) return !pluralAcronym.test(wordAt(tokens, first));
  if (cues[first] === Cue.trade && isTold(view, { first, last })) return true;
  return cues[first] === Cue.none && shapes[first] !== Shape.initial && (classes[first]! & ORDINARY) === 0;
}

/** “MPs”, “NGOs”. */
const pluralAcronym = /^\p{Lu}+s$/u;

function isAcronym({ shapes }: StoryView, i: number): boolean {
  return shapes[i] === Shape.allCaps || shapes[i] === Shape.innerCapital;
}

const NO_ORGANIZATION = NameClass.demonym | NameClass.country;
const ORDINARY = WordClass.noun | WordClass.verb | WordClass.adjective | WordClass.actor;

function isGivenAway(view: StoryView, run: UntaggedRun): boolean {
  return (
    isAfterNoun(view, run) ||
    isBeforeKind(view, run) ||
    isOfOfficer(view, run) ||
    isTold(view, run) ||
    hasAside(view, run) ||
    isAside(view, run)
  );
}

/** “the charity Relief Bridge”, “mining company Zorvan”. */
function isAfterNoun(view: StoryView, { first }: UntaggedRun): boolean {
  const { tokens, shapes } = view;
  const noun = first - 1;
  if (!inOneSentence(view, noun, first) || shapes[noun] !== Shape.lower) return false;
  return (
    kinds.has(tokens.hash[noun]!) || (shapes[noun - 1] === Shape.hyphen && startUps.has(tokens.hash[noun]!))
  );
}

/** The last words of “start-up” and “spin-off”. */
const startUps = wordSet("up ups off");

/** “coffee grower Zorvan Beans”, where the tagger saw no person. */
function isAfterTrade(context: RuleContext, { first, last }: UntaggedRun): boolean {
  const { view } = context;
  const { tokens, shapes } = view;
  if (!inOneSentence(view, first - 1, first) || shapes[first - 1] !== Shape.lower) return false;
  if (first < last && isGivenName(context, first)) return false;
  return peopleToo.has(tokens.hash[first - 1]!);
}

/** “the Semaf union”. */
function isBeforeKind(view: StoryView, { first, last }: UntaggedRun): boolean {
  const { tokens, shapes } = view;
  if (!inOneSentence(view, first - 1, last + 1) || tokens.hash[first - 1] !== Word.the) return false;
  return shapes[last + 1] === Shape.lower && kindsAfter.has(tokens.hash[last + 1]!);
}

/** “the chief executive of Zorvan”, “shares in Zorvan”. */
function isOfOfficer(view: StoryView, { first, last }: UntaggedRun): boolean {
  const { hash } = view.tokens;
  const [noun, preposition] = [hash[first - 2] ?? 0, hash[first - 1]];
  if (!inOneSentence(view, first - 2, first) || hash[last + 1] === Word.of) return false;
  return preposition === Word.for
    ? speakersFor.has(noun)
    : (preposition === Word.of || preposition === Word.in) && officers.has(noun);
}

/** “He told the Courier”: what has an article and is told something is a body, mostly a paper. */
function isTold({ tokens }: StoryView, { first }: UntaggedRun): boolean {
  return tokens.hash[first - 1] === Word.the && tellings.has(tokens.hash[first - 2] ?? 0);
}

const tellings = wordSet("told tells tell telling");

/** “Zorvan, the state operator,”, “Zorvan, one of the country’s best-known companies,”. */
function hasAside(view: StoryView, { last }: UntaggedRun): boolean {
  const { tokens, shapes } = view;
  if (shapes[last + 1] !== Shape.comma || !articles.has(tokens.hash[last + 2] ?? 0)) return false;
  for (let i = last + 3; i < last + MAX_ASIDE && inOneSentence(view, last, i); i++) {
    if (shapes[i] === Shape.comma) return false;
    if (tokens.hash[i] === Word.of && tokens.hash[i - 1] !== Word.one) return false;
    if (shapes[i] === Shape.lower && kindsAside.has(tokens.hash[i]!) && endsNoun(view, i + 1)) return true;
    if (shapes[i] === Shape.lower && relatives.has(tokens.hash[i]!)) return false;
  }
  return false;
}

const closing: ReadonlySet<number> = new Set([
  Shape.comma,
  Shape.stop,
  Shape.closing,
  Shape.colon,
  Shape.punctuation,
]);

/** No noun follows: “a bank manager” is no bank, nor is “the band’s drummer” a band. */
function endsNoun({ shapes, tokens }: StoryView, i: number): boolean {
  return closing.has(shapes[i] ?? Shape.stop) || followers.has(tokens.hash[i] ?? 0);
}

const determiners = wordSet("a an the its their his her another this that");

/** “the consumer agency, Zorvan, had asked”: the kind before it, and nothing but the name in the aside. */
function isAside(view: StoryView, { first, last }: UntaggedRun): boolean {
  const { tokens, shapes } = view;
  const noun = first - 2;
  if (!inOneSentence(view, noun - 1, last + 1) || shapes[first - 1] !== Shape.comma) return false;
  if (shapes[last + 1] !== Shape.comma && shapes[last + 1] !== Shape.stop) return false;
  if (shapes[noun] !== Shape.lower || !kinds.has(tokens.hash[noun]!)) return false;
  for (let i = noun - 1; i >= noun - MAX_NOUN_WORDS && inOneSentence(view, i, noun); i--) {
    if (determiners.has(tokens.hash[i]!) || shapes[i] === Shape.possessive) return true;
    if (shapes[i] !== Shape.lower && !isCapitalShape(shapes[i]!) && shapes[i] !== Shape.hyphen) return false;
  }
  return false;
}

const MAX_NOUN_WORDS = 5;

/** “Zorvan, which”: nobody is a “which”. */
function isThing({ tokens, shapes }: StoryView, { last }: UntaggedRun): boolean {
  return shapes[last + 1] === Shape.comma && tokens.hash[last + 2] === Word.which;
}

/** “Zorvan’s shareholders”, “Zorvan executives”, “Zorvan, which represents”; a word that opens its sentence may be any. */
function isOwner(view: StoryView, { first, last }: UntaggedRun): boolean {
  const { tokens, shapes, classes } = view;
  const next = last + 1;
  if (!inOneSentence(view, first, last + 2)) return false;
  const opens = first === last && !inOneSentence(view, first - 1, first) && !isAcronym(view, first);
  if (shapes[next] === Shape.lower) return !opens && peopleOfBodies.has(tokens.hash[next]!);
  if (opens && classes[first] !== 0 && (classes[first]! & NameClass.organization) === 0) return false;
  if (shapes[next] === Shape.possessive) return ownedByBodies.has(tokens.hash[last + 2]!);
  return isThing(view, { first, last }) && organizationVerbs.has(tokens.hash[last + 3] ?? 0);
}
