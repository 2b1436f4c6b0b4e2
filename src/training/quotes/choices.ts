/** Turns annotated stories into choices and questions for the models. */

import { antecedentFeatures, antecedentsOf, genderOfPronoun } from "../../quotes/antecedents.ts";
import { type ContentCandidate, contentCandidates } from "../../quotes/content-candidates.ts";
import { contentFeatures } from "../../quotes/content-features.ts";
import { CUE_SALT_INDIRECT, cueFeatures, glanceFeatures, sourceFeatures } from "../../quotes/cue-features.ts";
import { type CueReading, likelySources, sourcesNear } from "../../quotes/cue-sources.ts";
import { FeatureList } from "../../quotes/linear-model.ts";
import type { SourceMention } from "../../quotes/mentions.ts";
import { indexFrom, type Reading, startsOf } from "../../quotes/reading.ts";
import { type Appearances, findReferents, Gender, nameOf, type Referent } from "../../quotes/referents.ts";
import { regionFacts } from "../../quotes/region-facts.ts";
import { isNobody, type SpeakerCandidate, speakerCandidates } from "../../quotes/speaker-candidates.ts";
import { type PreviousRegion, speakerFeatures } from "../../quotes/speaker-features.ts";
import { type Choice, type Question, rowOf } from "./fit.ts";
import {
  type Attribution,
  type Chain,
  type GoldStory,
  goldCues,
  goldMentions,
  goldRegions,
  type Pair,
} from "./gold.ts";
import type { Lesson } from "./train-models.ts";

const features = new FeatureList();

/** Who is the source of each annotated cue. */
export function sourceChoices(reading: Reading, gold: GoldStory): readonly Choice[] {
  const choices: Choice[] = [];
  const seen = new Set<number>();
  for (const quote of gold.quotes) {
    for (const index of goldCues(reading, quote.cue)) {
      if (seen.has(index)) continue;
      seen.add(index);
      const cue = reading.cues[index]!;
      const near = sourcesNear(reading, cue);
      const right = goldMentions(reading, quote.source ?? []);
      const rows = near.map((mention) => {
        sourceFeatures(reading, cue, mention, features);
        return rowOf(features);
      });
      sourceFeatures(reading, cue, undefined, features);
      const flags = near.map((mention) => right.has(mention));
      if ((quote.source?.length ?? 0) > 0 && !flags.includes(true)) continue;
      choices.push({ rows: [...rows, rowOf(features)], right: [...flags, !flags.includes(true)] });
    }
  }
  return choices;
}

/** Whether each cue word may be a cue, by its neighbours. */
export function glanceQuestions(reading: Reading, gold: GoldStory): readonly Question[] {
  const yes = allGoldCues(reading, gold);
  return reading.cues.map((cue, index) => {
    glanceFeatures(reading, cue, features);
    return { row: rowOf(features), yes: yes.has(index) };
  });
}

/** The cues of annotated speech, and of all that stands in marks. */
function allGoldCues(reading: Reading, gold: GoldStory): ReadonlySet<number> {
  const found = new Set<number>();
  for (const quote of gold.quotes)
    if (quote.cueClass === "speech" || quote.kind !== "indirect")
      for (const index of goldCues(reading, quote.cue)) found.add(index);
  return found;
}

/** Whether each cue word is a cue of speech. */
export function cueQuestions(
  reading: Reading,
  cues: readonly CueReading[],
  gold: GoldStory,
): readonly Question[] {
  const yes = allGoldCues(reading, gold);
  return cues.flatMap((cue, index) => {
    if (cue.probability === 0) return [];
    cueFeatures(reading, cue, cue.source, cue.sourceProbability, features);
    return { row: rowOf(features), yes: yes.has(index) };
  });
}

/** The attribution of each marked region that is somebody's words. */
export function attributionOfRegions(reading: Reading, gold: GoldStory): ReadonlyMap<number, Attribution> {
  const found = new Map<number, Attribution>();
  for (const quote of gold.quotes)
    for (const index of goldRegions(reading, quote.quotedSpans)) found.set(index, quote);
  return found;
}

/** Who speaks in each marked region, or that it is a term; the region before is taken as annotated. */
export function speakerChoices(
  reading: Reading,
  cues: readonly CueReading[],
  gold: GoldStory,
): readonly Choice[] {
  const attributions = attributionOfRegions(reading, gold);
  const choices: Choice[] = [];
  let previous: PreviousRegion | undefined;
  reading.regions.forEach((region, index) => {
    const quote = attributions.get(index);
    const facts = regionFacts(reading, region);
    const candidates = speakerCandidates(reading, cues, region, previous?.mention);
    const right = rightCandidates(reading, candidates, quote);
    if (right.includes(true)) {
      const rows = candidates.map((candidate) => {
        speakerFeatures(reading, cues, { facts, index, previous }, candidate, features);
        return rowOf(features);
      });
      choices.push({ rows, right });
    }
    if (quote !== undefined)
      previous = { facts, mention: firstOf(goldMentions(reading, quote.source ?? [])) };
  });
  return choices;
}

function rightCandidates(
  reading: Reading,
  candidates: readonly SpeakerCandidate[],
  quote: Attribution | undefined,
): readonly boolean[] {
  if (quote === undefined) return candidates.map(({ via }) => via === "term");
  const mentions = goldMentions(reading, quote.source ?? []);
  if (mentions.size === 0) return candidates.map(({ via }) => via === "none");
  return candidates.map((candidate) => !isNobody(candidate) && mentions.has(candidate.mention));
}

function firstOf(mentions: ReadonlySet<SourceMention>): SourceMention | undefined {
  return mentions.values().next().value;
}

/** Whom "he" and "she" stand for, by the chains of a coreference system. */
export function antecedentChoices(
  { reading, language, chains, gold }: Lesson,
  cues: readonly CueReading[],
): readonly Choice[] {
  const { tokens } = reading;
  const byStart = new Map(chains.flatMap((chain) => chain.map(({ s }) => [s, chain] as const)));
  const sources = likelySources(cues);
  const appearances = findReferents(reading, sources, language);
  const spoken = goldSpeakers(reading, appearances, gold, byStart);
  const spokenStarts = startsOf(spoken);
  const choices: Choice[] = [];
  for (const pronoun of reading.mentions) {
    const gender = genderOfPronoun(tokens.hash[pronoun.first]!);
    const chain = byStart.get(tokens.start[pronoun.first]!);
    if (gender === Gender.unknown || chain === undefined) continue;
    const antecedents = antecedentsOf(reading.tokens, appearances, pronoun, gender);
    const right = antecedents.map(({ referent, last }) => isInChain(reading, chain, referent, last.mention));
    if (!right.includes(true) || !right.includes(false)) continue;
    const speaker = spoken[indexFrom(spokenStarts, pronoun.first) - 1]?.referent;
    const rows = antecedents.map((antecedent) => {
      antecedentFeatures(reading, pronoun, antecedent, { speaker, sources }, features);
      return rowOf(features);
    });
    choices.push({ rows, right });
  }
  return choices;
}

/** Who speaks where, as annotated: names as they stand, pronouns as their chain resolves them. */
function goldSpeakers(
  reading: Reading,
  appearances: Appearances,
  gold: GoldStory,
  byStart: ReadonlyMap<number, Chain>,
): readonly { readonly first: number; readonly referent: Referent }[] {
  const found: { first: number; referent: Referent }[] = [];
  for (const quote of gold.quotes) {
    const mention = firstOf(goldMentions(reading, quote.source ?? []));
    if (mention === undefined) continue;
    const from = indexFrom(appearances.starts, mention.first);
    const own = appearances.all[from];
    const chain = byStart.get(reading.tokens.start[mention.first]!);
    const referent =
      own?.mention === mention
        ? own.referent
        : chain &&
          appearances.all
            .slice(Math.max(0, from - 40), from)
            .findLast(({ referent: other, mention: at }) => isInChain(reading, chain, other, at))?.referent;
    if (referent !== undefined) found.push({ first: mention.last, referent });
  }
  return found.sort((a, b) => a.first - b.first);
}

/** Whether a referent is the one that a chain is about. */
function isInChain({ tokens }: Reading, chain: Chain, referent: Referent, mention: SourceMention): boolean {
  if (referent.kind !== "described")
    return lastWords(tokens.text, chain).has(lastWord(nameOf(tokens, referent)));
  const [start, end] = [tokens.start[mention.first]!, tokens.end[mention.last]!];
  return chain.some(({ s, e }) => s <= end && e >= end && s >= start - 4);
}

/** The last words of a chain's names of people. */
function lastWords(text: string, chain: Chain): ReadonlySet<string> {
  return new Set(
    chain.filter(({ person, s, e }) => person && e - s < 60).map(({ s, e }) => lastWord(text.slice(s, e))),
  );
}

function lastWord(name: string): string {
  return name
    .replace(/['’]s$/, "")
    .split(/\s+/)
    .at(-1)!
    .toLowerCase();
}

/** Whether each cue introduces indirect speech. */
export function indirectQuestions(
  reading: Reading,
  cues: readonly CueReading[],
  gold: GoldStory,
): readonly Question[] {
  const yes = new Set<number>();
  for (const quote of gold.quotes)
    if (quote.kind === "indirect" && quote.cueClass === "speech")
      for (const index of goldCues(reading, quote.cue)) yes.add(index);
  return cues.flatMap((cue, index) => {
    if (cue.probability === 0) return [];
    cueFeatures(reading, cue, cue.source, cue.sourceProbability, features, CUE_SALT_INDIRECT);
    return { row: rowOf(features), yes: yes.has(index) };
  });
}

/** Which stretch of its sentence each cue of indirect speech governs. */
export function contentChoices(
  reading: Reading,
  cues: readonly CueReading[],
  gold: GoldStory,
): readonly Choice[] {
  const choices: Choice[] = [];
  for (const quote of gold.quotes) {
    if (quote.kind !== "indirect" || quote.cueClass !== "speech") continue;
    for (const index of goldCues(reading, quote.cue)) {
      const cue = cues[index]!;
      const candidates = contentCandidates(reading, cue);
      const fits = candidates.map((content) => likeness(reading, content, quote.contentSpans));
      const best = Math.max(...fits);
      if (best < 0.5) continue;
      const rows = candidates.map((content) => {
        contentFeatures(reading, cue, content, features);
        return rowOf(features);
      });
      choices.push({ rows, right: fits.map((fit) => fit >= Math.max(0.5, best - 0.05)) });
    }
  }
  return choices;
}

/** Shared characters by all characters, the stretch taken from its first part to its last. */
function likeness({ tokens }: Reading, { parts }: ContentCandidate, spans: readonly Pair[]): number {
  const start = tokens.start[parts[0]![0]]!;
  const end = tokens.end[parts.at(-1)![1]]!;
  let shared = 0;
  let total = 0;
  for (const [a, b] of spans) {
    shared += Math.max(0, Math.min(end, b) - Math.max(start, a));
    total += b - a;
  }
  return shared / (end - start + total - shared);
}
