/** What tells somebody's words from terms, titles and nicknames in marks. */
import { hasFlag, TokenFlag, TokenKind, type Tokens } from "../text/tokens.ts";
import type { CueReading } from "./cue-sources.ts";
import { type FeatureList, step } from "./linear-model.ts";
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
  const { tokens, classes } = reading;
  const { first, last, opener, closer, single } = facts.region;
  const hash = (token: number) => tokens.hash[token] ?? 0;
  const words = Math.min(last - first + 1, 6);
  out.add(201, 1);
  out.add(202, facts.shape);
  out.add(203, facts.shape, 1 + facts.length);
  out.add(204, 1 + facts.before, 1 + facts.after);
  out.add(205, 1 + facts.before, 1 + facts.length);
  out.add(206, 1 + facts.after, 1 + facts.length);
  out.add(207, hash(opener - 1), words);
  out.add(208, hash(closer + 1), words);
  out.add(209, hash(opener - 1), hash(opener - 2));
  out.add(210, hash(first), words);
  out.add(211, hash(last), words);
  out.add(212, hash(opener - 1), facts.upper ? 2 : 1);
  out.add(213, single ? 2 : 1, facts.shape);
  out.add(214, 1 + (classes[opener - 2] ?? 0), 1 + facts.before, facts.upper ? 2 : 1);
  out.add(215, 1 + facts.after, 1 + (classes[closer + 2] ?? 0), words);
  content(reading, facts, out);
  cueBefore(reading, cues, facts, out);
  cueAfter(reading, cues, facts, out);
  neighbours(reading, facts, index, out);
}

/** How the words inside look: a title's capitals, a sentence's verb, the speaker's own "I". */
function content({ tokens, words }: Reading, facts: RegionFacts, out: FeatureList): void {
  const { first, last } = facts.region;
  let capitals = 0;
  let verbs = 0;
  let count = 0;
  let own = 0;
  let isTitle = true;
  const end = Math.min(last, first + LOOKED_AT);
  for (let i = first; i <= end; i++) {
    const found = words[i]!;
    if (found >= WordClass.comma && found <= WordClass.mark) continue;
    count++;
    if (hasFlag(tokens, i, TokenFlag.capital)) capitals++;
    else if (openClasses.has(found)) isTitle = false;
    if (isVerbal(found)) verbs++;
    if (found === WordClass.pronoun || found === WordClass.objectPronoun) own++;
  }
  const share = count === 0 ? 0 : Math.floor((capitals * 4) / count);
  const title = isTitle && capitals > 1 ? 2 : 1;
  out.add(235, title, 1 + Math.min(verbs, 2), isHeadline(tokens, facts) ? 2 : 1);
  out.add(236, title, facts.shape, 1 + facts.before);
  out.add(230, 1 + share, 1 + facts.length);
  out.add(231, 1 + share, 1 + Math.min(verbs, 2), 1 + Math.min(own, 2));
  out.add(232, 1 + share, facts.shape);
  out.add(233, 1 + Math.min(verbs, 3), 1 + facts.length);
  out.add(234, 1 + words[first]!, 1 + words[last]!, 1 + Math.min(count, 5));
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

function cueBefore(
  reading: Reading,
  cues: readonly CueReading[],
  { region, shape, length }: RegionFacts,
  out: FeatureList,
): void {
  const { tokens, classes } = reading;
  const cue = cues[indexFrom(reading.starts.cues, region.opener) - 1];
  const near =
    cue !== undefined && tokens.sentenceOf[cue.first] === tokens.sentenceOf[region.opener] ? cue : undefined;
  if (near === undefined) {
    out.add(240, shape);
    return;
  }
  const path = pathBetween(classes, near.last, region.opener);
  const trust = 1 + Math.floor(near.probability * 5);
  out.add(241, trust, 1 + step(region.opener - near.last));
  out.add(242, trust, path.all);
  out.add(243, near.id, path.all);
  out.add(244, near.id, 1 + length);
  out.add(245, trust, path.tail, shape);
}

function cueAfter(
  reading: Reading,
  cues: readonly CueReading[],
  { region, shape, length }: RegionFacts,
  out: FeatureList,
): void {
  const { tokens, classes } = reading;
  const cue = cues[indexFrom(reading.starts.cues, region.closer)];
  const near =
    cue !== undefined && tokens.sentenceOf[cue.first]! <= tokens.sentenceOf[region.last]! + 1
      ? cue
      : undefined;
  if (near === undefined) {
    out.add(250, shape);
    return;
  }
  const path = pathBetween(classes, region.closer, near.first);
  const trust = 1 + Math.floor(near.probability * 5);
  out.add(251, trust, 1 + step(near.first - region.closer));
  out.add(252, trust, path.all);
  out.add(253, trust, shape);
  out.add(254, near.id, 1 + length);
}

function neighbours({ regions, tokens }: Reading, facts: RegionFacts, index: number, out: FeatureList): void {
  const before = regions[index - 1];
  const { region } = facts;
  if (before === undefined || before.paragraph !== region.paragraph) {
    out.add(260, facts.shape);
    return;
  }
  const gap = step(region.opener - before.closer);
  const same = tokens.sentenceOf[before.last] === tokens.sentenceOf[region.first] ? 2 : 1;
  out.add(261, 1 + gap, same, facts.shape);
  out.add(262, same, 1 + facts.length, 1 + step(before.last - before.first));
}
