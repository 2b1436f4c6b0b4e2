/** Finds whom pronouns and descriptions stand for. */
import { wordSet } from "../../text/word-table.ts";
import type { SourceMention } from "../mentions/mention.ts";
import { type FeatureList, type LinearModel, scoreOf } from "../model/linear-model.ts";
import { isVerbal } from "../speakers/span-facts.ts";
import { indexFrom } from "../starts.ts";
import type { StoryAnalysis } from "../story-analysis.ts";
import { classAt, hashAt } from "../words/at.ts";
import {
  APPEARANCES_BACK,
  antecedentFeatures,
  antecedentsOf,
  type Context,
  genderOfPronoun,
} from "./antecedents.ts";
import { type Appearances, Gender, isTitled, type Referent } from "./referents.ts";

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
  if (they.has(hash)) return latest(story, appearances, pronoun, isGroup);
  if (it.has(hash)) return latest(story, appearances, pronoun, isBody);
  const gender = genderOfPronoun(hash);
  if (gender === Gender.unknown) return undefined;
  let best: Referent | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const antecedent of antecedentsOf(story.tokens, appearances, pronoun, gender)) {
    antecedentFeatures(story, pronoun, antecedent, context, features);
    const score = scoreOf(model, features);
    if (score > most) {
      best = antecedent.referent;
      most = score;
    }
  }
  return best;
}

const they = wordSet("they their them themselves");
const it = wordSet("it its itself");
/** "They" and "it" reach no farther back than this many sentences. */
const NEAR = 2;

function isGroup({ plural, kind }: Referent): boolean {
  return plural || kind === "organization";
}

function isBody({ kind, plural, human }: Referent): boolean {
  if (kind === "described") return !plural && !human;
  return kind === "organization" || kind === "place" || kind === "unknown";
}

/** The last subject of the kind near the pronoun. */
function latest(
  { tokens, classes }: StoryAnalysis,
  { all, starts }: Appearances,
  pronoun: SourceMention,
  isRight: (referent: Referent) => boolean,
): Referent | undefined {
  const sentence = tokens.sentenceOf[pronoun.first]!;
  for (let i = indexFrom(starts, pronoun.first) - 1; i >= 0; i--) {
    const { mention, referent } = all[i]!;
    if (sentence - tokens.sentenceOf[mention.first]! > NEAR) return undefined;
    if (isRight(referent) && isVerbal(classAt(classes, mention.last + 1))) return referent;
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
  return undefined;
}

const definite = wordSet("the his her its their this that");

function isDefinite(hash: number): boolean {
  return definite.has(hash);
}
