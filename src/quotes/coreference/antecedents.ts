/** Whom a pronoun may stand for, and what speaks for each. */

import { hashAt } from "../../text/token-tests.ts";
import { hasFlag, TokenFlag } from "../../text/tokens.ts";
import type { SourceMention } from "../mentions/mention.ts";
import { type FeatureList, step } from "../model/linear-model.ts";
import { isVerbal } from "../speakers/span-facts.ts";
import { indexFrom } from "../starts.ts";
import type { StoryAnalysis } from "../story-analysis.ts";
import { classAt } from "../words/at.ts";
import { WordClass } from "../words/word-class.ts";
import { APPEARANCES_BACK, type Appearance, type Appearances, Gender, type Referent } from "./referents.ts";

export const ANTECEDENT_SALT = 71;

const MAX_REFERENTS = 6;

/** A possible antecedent of a pronoun. */
export interface Antecedent {
  readonly referent: Referent;
  readonly gender: number;
  /** Its last appearance before the pronoun. */
  readonly last: Appearance;
  /** How many other referents appeared since. */
  readonly rank: number;
  /** How often it appeared among those looked at. */
  readonly count: number;
}

/** The people named before a pronoun who may have its gender, latest first; `genderOf` gives what is known of each. */
export function antecedentsOf(
  { all, starts }: Appearances,
  pronoun: SourceMention,
  gender: number,
  genderOf: (referent: Referent) => number,
): readonly Antecedent[] {
  const found: Counted[] = [];
  const from = indexFrom(starts, pronoun.first) - 1;
  for (let i = from; i >= 0 && from - i < APPEARANCES_BACK; i--) {
    const last = all[i]!;
    const { referent } = last;
    if (last.isByline) continue;
    const known = found.find((seen) => seen.referent === referent);
    if (known !== undefined) {
      known.count++;
      continue;
    }
    if (found.length === MAX_REFERENTS || !referent.human) continue;
    const own = genderOf(referent);
    if (own === Gender.unknown || own === gender)
      found.push({ referent, gender: own, last, rank: found.length, count: 1 });
  }
  return found;
}

type Counted = Antecedent & { count: number };

/** What else is known where a pronoun is to be resolved. */
export interface Context {
  /** Who spoke last. */
  readonly speaker: Referent | undefined;
  /** The phrases that are the sources of likely cues. */
  readonly sources: ReadonlySet<SourceMention>;
  /** The genders that earlier pronouns told: who was "she" is not "he". */
  readonly genders: ReadonlyMap<Referent, number>;
}

/** Templates of the ranking of antecedents. */
export const AntecedentTemplate = {
  classBefore: 1,
  classAfter: 2,
  spokeLast: 3,
  genderCount: 4,
  kindSource: 5,
  sourceSpoke: 6,
  kindHead: 7,
  kindRank: 8,
} as const;

/** Features of an antecedent of the pronoun. */
export function antecedentFeatures(
  { tokens, classes }: StoryAnalysis,
  pronoun: SourceMention,
  { referent, gender, last, rank, count }: Antecedent,
  context: Context,
  out: FeatureList,
): void {
  out.reset(ANTECEDENT_SALT);
  const { mention } = last;
  const sentences = Math.min(tokens.sentenceOf[pronoun.first]! - tokens.sentenceOf[mention.first]!, 8);
  const next = classAt(classes, mention.last + 1);
  const before = classAt(classes, mention.first - 1);
  const opens = hasFlag(tokens, mention.first, TokenFlag.sentenceStart) ? 2 : 1;
  const spoke = context.speaker === referent ? 2 : context.speaker === undefined ? 3 : 1;
  const source = context.sources.has(mention) ? 2 : 1;
  const known = sureness[referent.kind];
  out.add(AntecedentTemplate.classBefore, 1 + before, 1 + Math.min(sentences, 2), pronoun.kind + 1);
  out.add(AntecedentTemplate.classAfter, 1 + next, 1 + Math.min(sentences, 2), opens);
  out.add(AntecedentTemplate.spokeLast, spoke, 1 + sentences, subjecthood(next));
  out.add(AntecedentTemplate.genderCount, gender === Gender.unknown ? 1 : 2, 1 + step(count));
  out.add(AntecedentTemplate.kindSource, known, source, 1 + sentences);
  out.add(AntecedentTemplate.sourceSpoke, source, spoke, 1 + sentences);
  out.add(AntecedentTemplate.kindHead, known, referent.kind === "person" ? 1 : hashAt(tokens, mention.last));
  out.add(AntecedentTemplate.kindRank, known, 1 + classAt(classes, mention.first), 1 + Math.min(rank, 2));
}

/** How surely a referent is a person. */
const sureness = { person: 3, unknown: 2, described: 1, organization: 0, place: 0 } as const;

/** Whether a name is a subject, by the class of what follows it. */
function subjecthood(next: number): number {
  if (isVerbal(next)) return 3;
  return next === WordClass.comma ? 2 : 1;
}
