/** Finds whom pronouns and descriptions stand for. */

import { hashWord } from "../../text/hash.ts";
import { hashAt } from "../../text/token-tests.ts";
import { wordAt } from "../../text/tokens.ts";
import { wordSet } from "../../text/word-table.ts";
import type { SourceMention } from "../mentions/mention.ts";
import { isBeforeVerb } from "../mentions/subjects.ts";
import { type FeatureList, type LinearModel, scoreOf } from "../model/linear-model.ts";
import { indexFrom } from "../starts.ts";
import type { StoryAnalysis } from "../story-analysis.ts";
import { classAt } from "../words/at.ts";
import { WordClass } from "../words/word-class.ts";
import { type Antecedent, antecedentFeatures, antecedentsOf, type Context } from "./antecedents.ts";
import { isBodyNoun, isDocumentNoun } from "./body-nouns.ts";
import { isDefinite, referentCalled } from "./called.ts";
import { isGroupNoun, maySpeak } from "./person-nouns.ts";
import {
  APPEARANCES_BACK,
  type Appearances,
  Gender,
  genderOf,
  genderOfWord,
  type Referent,
} from "./referents.ts";

/** The likeliest antecedent of a pronoun; undefined where there is none. */
export function antecedentOf(
  story: StoryAnalysis,
  appearances: Appearances,
  pronoun: SourceMention,
  context: Context,
  model: LinearModel,
  features: FeatureList,
): Referent | undefined {
  const hash = story.tokens.hash[pronoun.first]!;
  if (they.has(hash)) return groupBefore(story, appearances, pronoun, context);
  if (it.has(hash)) return bodyBefore(story, appearances, pronoun, context);
  const gender = genderOfWord(hash);
  if (gender === Gender.unknown) return undefined;
  let best: Antecedent | undefined;
  let most = Number.NEGATIVE_INFINITY;
  const known = (referent: Referent) =>
    genderOf(story.tokens, referent, appearances.language) ||
    (context.genders.get(referent) ?? Gender.unknown);
  const antecedents = antecedentsOf(appearances, pronoun, gender, known);
  for (const antecedent of antecedents) {
    antecedentFeatures(story, pronoun, antecedent, context, features);
    const score = scoreOf(model, features);
    if (score > most) {
      best = antecedent;
      most = score;
    }
  }
  return (best && surerThan(story, best, antecedents, context))?.referent;
}

/** Of two in a sentence in which neither speaks, the one whose gender is known: “Jan Kosek phoned Eva Brandt. “…,” she said.” */
function surerThan(
  { tokens: { sentenceOf } }: StoryAnalysis,
  best: Antecedent,
  antecedents: readonly Antecedent[],
  { sources }: Context,
): Antecedent {
  const sentence = sentenceOf[best.last.mention.first];
  if (best.gender !== Gender.unknown || sources.has(best.last.mention)) return best;
  const surer = antecedents.filter(
    ({ gender, last }) => gender !== Gender.unknown && sentenceOf[last.mention.first] === sentence,
  );
  return surer.length === 1 ? surer[0]! : best;
}

const they = wordSet("they their them themselves");
const it = wordSet("it its itself");
/** "They" and "it" reach no farther back than this many sentences. */
const NEAR = 2;

/**
 * Whom "they" stands for: several people or bodies, or an organization; else one that is several people ("the council",
 * "the police"); else several of anything.
 */
function groupBefore(
  story: StoryAnalysis,
  appearances: Appearances,
  pronoun: SourceMention,
  context: Context,
): Referent | undefined {
  const search = (isRight: (referent: Referent) => boolean) =>
    latest(story, appearances, pronoun, context, isRight);
  return (
    search(({ kind, plural, first }) => kind === "organization" || (plural && areAble(story, first.last))) ??
    search((referent) => isCollective(story, referent)) ??
    search(({ plural }) => plural)
  );
}

/** Whether a plural is of people or bodies: "the unions", and no "speeches". */
function areAble({ tokens, language }: StoryAnalysis, head: number): boolean {
  if (maySpeak(tokens, head, language)) return true;
  return isBodyNoun(hashWord(language.singular(wordAt(tokens, head).toLowerCase())));
}

function isCollective({ tokens }: StoryAnalysis, { kind, first }: Referent): boolean {
  const head = tokens.hash[first.last]!;
  return kind === "described" && (isBodyNoun(head) || isGroupNoun(head));
}

function isBody({ kind, plural, human }: Referent): boolean {
  if (kind === "described") return !plural && !human;
  return kind === "organization" || kind === "place" || kind === "unknown";
}

/** Whom "it" stands for where it speaks: who spoke near it, else a body or something written. */
function bodyBefore(
  story: StoryAnalysis,
  appearances: Appearances,
  pronoun: SourceMention,
  context: Context,
): Referent | undefined {
  const { sources } = context;
  const search = (isRight: (referent: Referent, mention: SourceMention) => boolean) =>
    latest(
      story,
      appearances,
      pronoun,
      context,
      (referent, mention) => isBody(referent) && isRight(referent, mention),
    );
  if (!sources.has(pronoun)) return search(() => true);
  return search((_, mention) => sources.has(mention)) ?? search((referent) => isAble(story, referent));
}

/** Whether a referent that is no person can speak. */
function isAble({ tokens }: StoryAnalysis, { kind, first }: Referent): boolean {
  const head = tokens.hash[first.last]!;
  return kind !== "described" || isBodyNoun(head) || isDocumentNoun(head);
}

/** The last subject, or source of words, of the kind near the pronoun. */
function latest(
  story: StoryAnalysis,
  { all, starts }: Appearances,
  pronoun: SourceMention,
  { sources }: Context,
  isRight: (referent: Referent, mention: SourceMention) => boolean,
): Referent | undefined {
  const { tokens } = story;
  const sentence = tokens.sentenceOf[pronoun.first]!;
  for (let i = indexFrom(starts, pronoun.first) - 1; i >= 0; i--) {
    const { mention, referent } = all[i]!;
    if (sentence - tokens.sentenceOf[mention.first]! > NEAR) return undefined;
    if (isRight(referent, mention) && (sources.has(mention) || isBeforeVerb(story, mention))) return referent;
  }
  return undefined;
}

/** "the minister", "her lawyer", "the bank": the last referent whose title or apposition held that word. */
export function describedReferent(
  story: StoryAnalysis,
  { all, starts }: Appearances,
  mention: SourceMention,
): Referent | undefined {
  const { tokens } = story;
  const { first, last } = mention;
  if (last === first || !isDefinite(tokens.hash[first]!)) return undefined;
  const end = indexFrom(starts, first);
  const before = all.slice(Math.max(0, end - APPEARANCES_BACK), end);
  const head = hashAt(tokens, last);
  return referentCalled(before, head) ?? (head === OLD ? agedReferent(story, before, mention) : undefined);
}

const OLD = hashWord("old") | 0;
const YEAR = hashWord("year") | 0;
/** "The 34-year-old" is somebody named no farther back than this many sentences, unless the age stands behind the name. */
const NEAR_AGE = 3;

/** "The 34-year-old": the last person whose age that is, else the last one near. */
function agedReferent(
  { tokens, classes }: StoryAnalysis,
  before: Appearances["all"],
  { first, last }: SourceMention,
): Referent | undefined {
  if (hashAt(tokens, last - 2) !== YEAR) return undefined;
  const age = hashAt(tokens, last - 4);
  const people = before.filter(({ referent }) => referent.kind === "person");
  const aged = people.findLast(
    ({ mention }) =>
      classAt(classes, mention.last + 1) === WordClass.comma && hashAt(tokens, mention.last + 2) === age,
  );
  const near = people.at(-1);
  const isNear = near !== undefined && tokens.sentenceOf[first]! - tokens.sentenceOf[near.first]! <= NEAR_AGE;
  return (aged ?? (isNear ? near : undefined))?.referent;
}
