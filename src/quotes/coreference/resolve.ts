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
import {
  type Antecedent,
  APPEARANCES_BACK,
  antecedentFeatures,
  antecedentsOf,
  type Context,
} from "./antecedents.ts";
import { isBodyNoun, isDocumentNoun, isFirmNoun } from "./body-nouns.ts";
import { isGroupNoun, maySpeak } from "./person-nouns.ts";
import {
  type Appearances,
  Gender,
  genderOf,
  genderOfWord,
  isInstitution,
  isTitled,
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
  { tokens }: StoryAnalysis,
  { all, starts }: Appearances,
  { first, last }: SourceMention,
): Referent | undefined {
  if (last === first || !isDefinite(tokens.hash[first]!)) return undefined;
  const head = hashAt(tokens, last);
  const from = indexFrom(starts, first) - 1;
  for (let i = from; i >= 0 && from - i < APPEARANCES_BACK; i--) {
    const { referent } = all[i]!;
    if (isTitled(referent, head)) return referent;
  }
  return isFirmNoun(head) ? onlyFirm(all, from) : undefined;
}

/** "the company", where the story has named one organization so far that may be a firm: a university is none. */
function onlyFirm(all: Appearances["all"], from: number): Referent | undefined {
  let firm: Referent | undefined;
  for (let i = from; i >= 0 && from - i < APPEARANCES_BACK; i--) {
    const { referent } = all[i]!;
    if (referent.kind !== "organization" || referent === firm || isInstitution(referent)) continue;
    if (firm !== undefined) return undefined;
    firm = referent;
  }
  return firm;
}

const definite = wordSet("the his her its their this that");

function isDefinite(hash: number): boolean {
  return definite.has(hash);
}
