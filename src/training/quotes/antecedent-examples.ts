import { antecedentFeatures, antecedentsOf } from "../../quotes/coreference/antecedents.ts";
import {
  type Appearances,
  findReferents,
  Gender,
  genderOf,
  genderOfWord,
  nameOf,
  type Referent,
} from "../../quotes/coreference/referents.ts";
import { likelySources, type ScoredCue } from "../../quotes/cues/score-cues.ts";
import type { SourceMention } from "../../quotes/mentions/mention.ts";
import { FeatureList } from "../../quotes/model/linear-model.ts";
import { indexFrom, startsOf } from "../../quotes/starts.ts";
import type { StoryAnalysis } from "../../quotes/story-analysis.ts";
import { mixHash } from "../../text/hash.ts";
import { type RankingExample, rowOf } from "./fit.ts";
import { type Chain, firstOf, type GoldStory, goldMentions } from "./gold.ts";
import type { AnnotatedStory } from "./train-models.ts";

const features = new FeatureList();
const NONE: ReadonlyMap<Referent, number> = new Map();

/** How many in 16 of the people have names that tell no gender, in the second reading of a story. */
const HIDDEN = 8;

/**
 * Whom "he" and "she" stand for, by the chains of a coreference system. Each pronoun is met twice, the second time with
 * the gender of some people hidden: US news has few names whose gender is not known, news of the world has many.
 */
export function antecedentExamples(
  annotated: AnnotatedStory,
  cues: readonly ScoredCue[],
): readonly RankingExample[] {
  return [...examplesOf(annotated, cues, 0), ...examplesOf(annotated, cues, HIDDEN)];
}

/** The examples of a story whose people's gender is unknown for `hidden` in 16. */
export function examplesOf(
  { story, language, chains, gold }: AnnotatedStory,
  cues: readonly ScoredCue[],
  hidden: number,
): readonly RankingExample[] {
  const { tokens } = story;
  const byStart = new Map(chains.flatMap((chain) => chain.map(({ s }) => [s, chain] as const)));
  const sources = likelySources(cues);
  const appearances = findReferents(story, sources, language);
  const spoken = goldSpeakers(story, appearances, gold, byStart);
  const spokenStarts = startsOf(spoken);
  const examples: RankingExample[] = [];
  for (const pronoun of story.mentions) {
    const gender = genderOfWord(tokens.hash[pronoun.first]!);
    const chain = byStart.get(tokens.start[pronoun.first]!);
    if (gender === Gender.unknown || chain === undefined) continue;
    const known = (referent: Referent) =>
      isHidden(referent, pronoun, hidden) ? Gender.unknown : genderOf(tokens, referent, language);
    const antecedents = antecedentsOf(appearances, pronoun, gender, known);
    const right = antecedents.map(({ referent, last }) => isInChain(story, chain, referent, last.mention));
    if (!right.includes(true) || !right.includes(false)) continue;
    const speaker = spoken[indexFrom(spokenStarts, pronoun.first) - 1]?.referent;
    const rows = antecedents.map((antecedent) => {
      antecedentFeatures(story, pronoun, antecedent, { speaker, sources, genders: NONE }, features);
      return rowOf(features);
    });
    examples.push({ rows, right });
  }
  return examples;
}

/** Whether a person's gender is hidden from a pronoun: by a hash, so that training is the same every time. */
function isHidden({ first }: Referent, pronoun: SourceMention, hidden: number): boolean {
  return mixHash(first.first, pronoun.first) >>> 28 < hidden;
}

/** Who speaks where, as annotated: names as they stand, pronouns as their chain resolves them. */
function goldSpeakers(
  story: StoryAnalysis,
  appearances: Appearances,
  gold: GoldStory,
  byStart: ReadonlyMap<number, Chain>,
): readonly { readonly first: number; readonly referent: Referent }[] {
  const found: { first: number; referent: Referent }[] = [];
  for (const quote of gold.quotes) {
    const mention = firstOf(goldMentions(story, quote.source ?? []));
    if (mention === undefined) continue;
    const from = indexFrom(appearances.starts, mention.first);
    const own = appearances.all[from];
    const chain = byStart.get(story.tokens.start[mention.first]!);
    const referent =
      own?.mention === mention
        ? own.referent
        : chain &&
          appearances.all
            .slice(Math.max(0, from - 40), from)
            .findLast(({ referent: other, mention: at }) => isInChain(story, chain, other, at))?.referent;
    if (referent !== undefined) found.push({ first: mention.last, referent });
  }
  return found.sort((a, b) => a.first - b.first);
}

/** Whether a referent is the one that a chain is about. */
function isInChain(
  { tokens }: StoryAnalysis,
  chain: Chain,
  referent: Referent,
  mention: SourceMention,
): boolean {
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
