/** Who speaks where a clause goes on from somebody's habits: "a broker with a record of insults, once saying that …". */

import { hashWord } from "../../text/hash.ts";
import type { Tokens } from "../../text/tokens.ts";
import { wordSet } from "../../text/word-table.ts";
import { isPersonNoun } from "../coreference/person-nouns.ts";
import type { SourceMention } from "../mentions/mention.ts";
import type { StoryAnalysis } from "../story-analysis.ts";
import { classAt } from "../words/at.ts";
import { WordClass } from "../words/word-class.ts";
import type { CueCandidate } from "./cue-candidate.ts";

/** What somebody is known for. */
const habits = wordSet(
  "record history habit reputation penchant tradition knack fondness taste talent gift past background flair",
);
const WITH = hashWord("with");
/** Tokens of "at one point", and of "with a long record of mocking marine biologists". */
const MAX_ADVERBIAL = 5;
const MAX_HABIT = 20;
/** "with a long and loud record". */
const MAX_ADJECTIVES = 3;

/** The person whose habit stands right before a clause that a gerund begins. */
export function subjectOfHabit(
  story: StoryAnalysis,
  cue: CueCandidate,
  near: readonly SourceMention[],
): SourceMention | undefined {
  const { tokens, classes } = story;
  const comma = commaBefore(classes, cue.first);
  if (comma === undefined) return undefined;
  const begin = Math.max(comma - MAX_HABIT, tokens.sentences[tokens.sentenceOf[cue.first]!]!);
  let hasHabit = false;
  for (let i = comma - 1; i > begin && classes[i] !== WordClass.comma; i--) {
    if (habits.has(tokens.hash[i]!)) hasHabit = true;
    if (!hasHabit || tokens.hash[i] !== WITH) continue;
    const holder = near.find(({ last, owner }) => last === i - 1 && !owner);
    return holder && outermost(story, holder, near);
  }
  return undefined;
}

/** The person that a phrase is, or that it belongs to: of "a former writer for Trump" the writer; undefined where neither is one. */
function outermost(
  { tokens, classes, language }: StoryAnalysis,
  inner: SourceMention,
  near: readonly SourceMention[],
): SourceMention | undefined {
  let found = inner.name?.kind === "person" || isPersonNoun(tokens, inner.last, language) ? inner : undefined;
  let { first } = inner;
  while (
    classAt(classes, first - 1) === WordClass.preposition ||
    classAt(classes, first - 1) === WordClass.to
  ) {
    const link = first - 1;
    const outer = near.find(({ last, owner }) => last === link - 1 && !owner);
    if (outer === undefined) return found;
    if (outer.name === undefined && isPersonNoun(tokens, outer.last, language)) found = outer;
    first = outer.first;
  }
  return found;
}

/** Whether "with" begins what somebody is known for: no part of who that is. */
export function isHabit({ hash }: Tokens, at: number): boolean {
  if (hash[at] !== WITH) return false;
  for (let i = at + 1; i <= at + MAX_ADJECTIVES + 1; i++) if (habits.has(hash[i] ?? 0)) return true;
  return false;
}

/** The comma before a gerund, a few words that say when passed over. */
function commaBefore(classes: Uint8Array, gerund: number): number | undefined {
  for (let i = gerund - 1; i >= gerund - 1 - MAX_ADVERBIAL; i--) {
    const found = classAt(classes, i);
    if (found === WordClass.comma) return i;
    if (found === WordClass.past || found === WordClass.auxiliary) return undefined;
  }
  return undefined;
}
