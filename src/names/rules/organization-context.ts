/** Organizations that the tagger missed and the words beside them give away: "the charity Relief Bridge", "Zorvan, a carmaker,". */
import { hashWord } from "../../text/hash.ts";
import { wordSet } from "../../text/word-table.ts";
import { functionWords } from "../candidates.ts";
import { Cue } from "../cue-words.ts";
import { NameClass, WordClass } from "../gazetteer.ts";
import { phraseHash } from "../phrase-hash.ts";
import { isCapitalShape, Shape } from "../shapes.ts";
import type { StoryView } from "../story-view.ts";
import type { TaggedName } from "../tagged-name.ts";
import { inOneSentence, type NameRule, type RuleContext, revised, withFound } from "./name-rule.ts";
import { firmNouns } from "./named-firms.ts";
import { type UntaggedRun, untaggedRuns, withoutOpening } from "./untagged.ts";

const THE = hashWord("the");
const OF = hashWord("of");
const FOR = hashWord("for");
const IN = hashWord("in");

/** Right after a name they say what it is: “the Semaf union”, “the Los Halcones gang”. */
const kindsAfter = wordSet(`
  union gang cartel militia charity airline newspaper coalition party thinktank watchdog agency conglomerate consortium startup
  retailer brewery syndicate faction clan guerrillas rebels militants insurgents mafia triad chain consultancy
  supermarket insurer refinery carmaker`);
/** What somebody is of a body: “chief executive of Zorvan”, “a negotiator for Zorvan”. */
const officers = wordSet(
  "executive chairman chairwoman chairperson ceo cfo coo boss founder owner shareholder shareholders subsidiary shares stake",
);
const speakersFor = wordSet("spokesman spokeswoman spokesperson negotiator lobbyist lawyers");
const kindsAside = wordSet(`
  company companies operator firm maker manufacturer group union party agency charity startup carmaker automaker retailer
  lender bank airline network nonprofit organisation organization watchdog broadcaster regulator developer supplier insurer brewer
  brewery newspaper magazine publisher consultancy consortium conglomerate coalition foundation federation association subsidiary
  chain gang cartel militia club provider utility refiner miner distributor producer`);
const articles = wordSet("a an the one its another");
const MAX_ASIDE = 9;

/** What the tagger took for a place or person with less than this may be a body that stands where bodies do. */
const DOUBT = 420;

export const organizationsByContext: NameRule = (context, names) => {
  const { view } = context;
  const missed = organizationsAmong(view, names);
  return withFound(
    names.map((name) => (isMistaken(context, name) ? revised(name, "noun", { type: "organization" }) : name)),
    missed,
  );
};

/** Whether a name that nobody knows as a place or person stands beside a word that makes it a body. */
function isMistaken({ view, gazetteer }: RuleContext, name: TaggedName): boolean {
  const { first, last, type, margin } = name;
  if (type === "organization" || margin >= DOUBT || !mayBeName(view, name)) return false;
  if ((gazetteer.classesOf(phraseHash(view.tokens, first, last)) & KNOWN) !== 0) return false;
  if (type === "person") return isBeforeKind(view, name);
  return isGivenAway(view, name);
}

const KNOWN =
  NameClass.country | NameClass.region | NameClass.city | NameClass.water | NameClass.site | NameClass.area;

/** The runs of capitalised words that are bodies by what stands beside them, here or elsewhere in the story. */
function organizationsAmong(view: StoryView, names: readonly TaggedName[]): readonly TaggedName[] {
  const runs = untaggedRuns(view, names).map((run) => withoutOpening(view, run));
  const known = new Set<number>();
  const sure = new Set(runs.filter((run) => mayBeName(view, run) && isGivenAway(view, run)));
  for (const { first, last } of sure) if (first === last) known.add(view.tokens.hash[first]!);
  return runs
    .filter((run) => sure.has(run) || (run.first === run.last && known.has(view.tokens.hash[run.first]!)))
    .map(({ first, last }): TaggedName => {
      return { first, last, type: "organization", rule: "noun", margin: 0 };
    });
}

/** Words that are no titles, days or nationalities; one alone must be a word that nobody knows. */
function mayBeName({ shapes, cues, classes, tokens }: StoryView, { first, last }: UntaggedRun): boolean {
  if (!isCapitalShape(shapes[last]!) || functionWords.has(tokens.hash[first]!)) return false;
  for (let i = first; i <= last; i++) {
    if (cues[i] === Cue.title || cues[i] === Cue.honorific || cues[i] === Cue.month) return false;
    if ((classes[i]! & NO_ORGANIZATION) !== 0) return false;
  }
  const isAcronym = shapes[first] === Shape.allCaps || shapes[first] === Shape.innerCapital;
  return first < last || isAcronym || (classes[first]! & ORDINARY) === 0;
}

const NO_ORGANIZATION = NameClass.demonym | NameClass.country;
const ORDINARY = WordClass.noun | WordClass.verb | WordClass.adjective | WordClass.actor;

function isGivenAway(view: StoryView, run: UntaggedRun): boolean {
  return isAfterNoun(view, run) || isBeforeKind(view, run) || isOfOfficer(view, run) || hasAside(view, run);
}

/** “the charity Relief Bridge”, “mining company Zorvan”. */
function isAfterNoun(view: StoryView, { first }: UntaggedRun): boolean {
  const { tokens, shapes } = view;
  const noun = first - 1;
  if (!inOneSentence(view, noun, first) || shapes[noun] !== Shape.lower) return false;
  return (
    firmNouns.has(tokens.hash[noun]!) ||
    (shapes[noun - 1] === Shape.hyphen && startUps.has(tokens.hash[noun]!))
  );
}

/** The last words of “start-up” and “spin-off”. */
const startUps = wordSet("up ups off");

/** “the Semaf union”. */
function isBeforeKind(view: StoryView, { first, last }: UntaggedRun): boolean {
  const { tokens, shapes } = view;
  if (!inOneSentence(view, first - 1, last + 1) || tokens.hash[first - 1] !== THE) return false;
  return shapes[last + 1] === Shape.lower && kindsAfter.has(tokens.hash[last + 1]!);
}

/** “the chief executive of Zorvan”, “shares in Zorvan”. */
function isOfOfficer(view: StoryView, { first, last }: UntaggedRun): boolean {
  const { hash } = view.tokens;
  const [noun, preposition] = [hash[first - 2] ?? 0, hash[first - 1]];
  if (!inOneSentence(view, first - 2, first) || hash[last + 1] === OF) return false;
  return preposition === FOR
    ? speakersFor.has(noun)
    : (preposition === OF || preposition === IN) && officers.has(noun);
}

/** “Zorvan, the state operator,”, “Zorvan, one of the country’s best-known companies,”. */
function hasAside(view: StoryView, { last }: UntaggedRun): boolean {
  const { tokens, shapes } = view;
  if (shapes[last + 1] !== Shape.comma || !articles.has(tokens.hash[last + 2] ?? 0)) return false;
  for (let i = last + 3; i < last + MAX_ASIDE && inOneSentence(view, last, i); i++) {
    if (shapes[i] === Shape.comma) return false;
    if (kindsAside.has(tokens.hash[i]!)) return shapes[i] === Shape.lower && endsNoun(view, i + 1);
    if (shapes[i] === Shape.lower && relatives.has(tokens.hash[i]!)) return false;
  }
  return false;
}

const relatives = wordSet("who whom whose which that from at in for with by to and");

/** No noun follows: “a bank manager” is no bank. */
function endsNoun({ shapes, tokens }: StoryView, i: number): boolean {
  return shapes[i] !== Shape.lower || followers.has(tokens.hash[i] ?? 0);
}

const followers = wordSet("that which of in based owned with for from behind has had and whose on by");
