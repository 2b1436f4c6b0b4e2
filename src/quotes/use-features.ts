/** What tells somebody's words from terms, titles and nicknames in marks. */
import type { MarkedRegion } from "../text/mark.ts";
import { hasFlag, TokenFlag, TokenKind, type Tokens } from "../text/tokens.ts";
import { hashAt } from "./at.ts";
import type { CueReading } from "./cue-sources.ts";
import { introducerBefore } from "./introducers.ts";
import type { FeatureList } from "./linear-model.ts";
import { pathBetween } from "./paths.ts";
import { indexFrom, type Reading } from "./reading.ts";
import { isVerbal, type RegionFacts } from "./region-facts.ts";
import { WordClass } from "./word-class.ts";

/** Tokens of a region looked at: the rest of a long quotation changes nothing. */
const LOOKED_AT = 12;

/** Features of a region as a term rather than speech; `index` is its place among the story's regions. */
export function useFeatures(
  reading: Reading,
  cues: readonly CueReading[],
  facts: RegionFacts,
  index: number,
  out: FeatureList,
): void {
  const { tokens } = reading;
  const { first, last, opener, closer, paragraph } = facts.region;
  const words = Math.min(last - first + 1, 6);
  const before = hashAt(tokens, opener - 1);
  const isFirst = reading.regions[index - 1]?.paragraph !== paragraph;
  out.add(200, 1);
  out.add(201, 1 + facts.before, 1 + facts.after);
  out.add(202, 1 + facts.before, 1 + facts.length);
  out.add(203, before, words);
  out.add(204, before, hashAt(tokens, opener - 2));
  out.add(205, hashAt(tokens, closer + 1), words);
  out.add(207, hashAt(tokens, last), words);
  out.add(206, isFirst ? 2 : 1, facts.shape);
  content(reading, facts, out);
  cueBeside(reading, cues, facts, false, 240, out);
  cueBeside(reading, cues, facts, true, 250, out);
}

/** How the words inside look: a title's capitals, a sentence's verb, the speaker's own "I". */
function content({ tokens, words }: Reading, facts: RegionFacts, out: FeatureList): void {
  const { first, last } = facts.region;
  let capitals = 0;
  let verbs = 0;
  let count = 0;
  let pronouns = 0;
  let isTitle = true;
  const end = Math.min(last, first + LOOKED_AT);
  for (let i = first; i <= end; i++) {
    const found = words[i]!;
    if (found >= WordClass.comma && found <= WordClass.mark) continue;
    count++;
    if (hasFlag(tokens, i, TokenFlag.capital)) capitals++;
    else if (openClasses.has(found)) isTitle = false;
    if (isVerbal(found)) verbs++;
    if (found === WordClass.pronoun || found === WordClass.objectPronoun) pronouns++;
  }
  // Among capitals a title's capitals tell nothing.
  const inHeadline = isHeadline(tokens, facts);
  const share = inHeadline ? 5 : count === 0 ? 0 : Math.floor((capitals * 4) / count);
  const title = inHeadline ? 3 : isTitle && capitals > 1 ? 2 : 1;
  out.add(220, 1 + share, 1 + facts.length);
  out.add(221, 1 + share, 1 + Math.min(verbs, 2), 1 + Math.min(pronouns, 2));
  out.add(222, title, 1 + Math.min(verbs, 2), 1 + Math.min(count, 4));
  introduction(tokens, facts, title, out);
}

/** How many tokens back an introducing word is looked for: next to the mark, and in "her favourite book is “Salt”". */
const NEAR = 3;
const FAR = 8;

/** What kind of thing the words before announce. */
function introduction(
  tokens: Tokens,
  { region, length, after, before }: RegionFacts,
  title: number,
  out: FeatureList,
): void {
  const near = introducerBefore(tokens, region.opener, NEAR);
  const far = introducerBefore(tokens, region.opener, FAR);
  out.add(230, 1 + near, title, 1 + length);
  out.add(231, 1 + near, 1 + before, 1 + after);
  out.add(232, 1 + far, title);
  out.add(233, 1 + far, 1 + near, 1 + length);
}

const openClasses: ReadonlySet<number> = new Set([
  WordClass.noun,
  WordClass.adjective,
  WordClass.past,
  WordClass.verb,
  WordClass.gerund,
  WordClass.adverb,
]);

/** Whether most words around the region, in its sentence, have capitals too. */
function isHeadline(tokens: Tokens, { region }: RegionFacts): boolean {
  const begin = Math.max(tokens.sentences[tokens.sentenceOf[region.opener]!]!, region.opener - LOOKED_AT);
  const end = Math.min(tokens.sentences[tokens.sentenceOf[region.last]! + 1]!, region.closer + LOOKED_AT);
  let capitals = 0;
  let count = 0;
  for (let i = begin; i < end; i++) {
    if ((i >= region.opener && i <= region.closer) || tokens.kind[i] !== TokenKind.word) continue;
    count++;
    if (hasFlag(tokens, i, TokenFlag.capital)) capitals++;
  }
  return count > 1 && capitals * 10 >= count * 6;
}

/** What the nearest cue on one side says; `template` is the first of this side's three. */
function cueBeside(
  reading: Reading,
  cues: readonly CueReading[],
  { region, shape }: RegionFacts,
  after: boolean,
  template: number,
  out: FeatureList,
): void {
  const cue = cueNear(reading, cues, region, after);
  if (cue === undefined) {
    out.add(template, shape);
    return;
  }
  const path = after
    ? pathBetween(reading.classes, region.closer, cue.first)
    : pathBetween(reading.classes, cue.last, region.opener);
  out.add(template + 1, cue.id, path.all);
  out.add(template + 2, 1 + Math.floor(cue.probability * 5), path.tail, shape);
}

/** The cue on one side of the region, if it is near enough to be the region's. */
function cueNear(
  { tokens, starts }: Reading,
  cues: readonly CueReading[],
  { opener, closer, last }: MarkedRegion,
  after: boolean,
): CueReading | undefined {
  const cue = after ? cues[indexFrom(starts.cues, closer)] : cues[indexFrom(starts.cues, opener) - 1];
  if (cue === undefined) return undefined;
  const sentence = tokens.sentenceOf[cue.first]!;
  const isNear = after ? sentence <= tokens.sentenceOf[last]! + 1 : sentence === tokens.sentenceOf[opener];
  return isNear ? cue : undefined;
}
