/** From marked regions with their speakers to quotes. */
import type { Cue, Quote } from "../model/result.ts";
import { type Mention, mentionAt } from "../model/span.ts";
import { mentionOf, type Tokens } from "../text/tokens.ts";
import type { CueReading } from "./cue-sources.ts";
import { CueShape } from "./find-cues.ts";
import type { SpokenRegion } from "./find-speakers.ts";
import { type Cast, type NamedSpeaker, nameSpeaker } from "./name-speaker.ts";
import type { Reading } from "./reading.ts";
import type { Referent } from "./referents.ts";
import { regionFacts } from "./region-facts.ts";
import type { SpeakerCandidate } from "./speaker-candidates.ts";
import { WordClass } from "./word-class.ts";

/** The quotes that the regions make, in text order. */
export function assembleQuotes(cast: Cast, spoken: readonly SpokenRegion[]): readonly Quote[] {
  let last: Referent | undefined;
  const quotes: Quote[] = [];
  for (const group of utterances(cast.reading, spoken)) {
    const head = group.find(({ chosen }) => chosen.via !== "run") ?? group[0]!;
    const { chosen } = head;
    const named = chosen.via === "none" ? undefined : nameSpeaker(cast, chosen.mention, last);
    if (named?.referent !== undefined) last = named.referent;
    quotes.push(quoteOf(cast.reading, group, head, named, quotes.length + 1));
  }
  return quotes;
}

/** Regions that are one utterance: split by who speaks, or going on in the next paragraph. */
function utterances(reading: Reading, spoken: readonly SpokenRegion[]): readonly (readonly SpokenRegion[])[] {
  const groups: SpokenRegion[][] = [];
  for (const region of spoken) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    if (before !== undefined && goesOn(reading, before, region)) group!.push(region);
    else groups.push([region]);
  }
  return groups;
}

const LONGEST_SPLIT = 30;

function goesOn({ classes }: Reading, before: SpokenRegion, next: SpokenRegion): boolean {
  if (before.use !== "speech" || next.use !== "speech") return false;
  if (before.region.continues) return next.region.paragraph === before.region.paragraph + 1;
  if (before.region.paragraph !== next.region.paragraph) return false;
  const from = before.region.closer;
  const to = next.region.opener;
  if (to - from > LONGEST_SPLIT || to - from < 2 || classes[to - 1] !== WordClass.comma) return false;
  const cue = cueOf(before.chosen) ?? cueOf(next.chosen);
  if (cue === undefined || cue.first < from || cue.first > to) return false;
  return mentionIn(before.chosen) === mentionIn(next.chosen);
}

function mentionIn(candidate: SpeakerCandidate) {
  return candidate.via === "none" ? undefined : candidate.mention;
}

function cueOf(candidate: SpeakerCandidate): CueReading | undefined {
  return candidate.via === "cue" ? candidate.cue : undefined;
}

function quoteOf(
  reading: Reading,
  group: readonly SpokenRegion[],
  head: SpokenRegion,
  named: NamedSpeaker | undefined,
  number: number,
): Quote {
  const { tokens } = reading;
  const parts = group.map(({ region }) => mentionAt(tokens.text, region));
  const whole: Mention = mentionAt(tokens.text, { start: parts[0]!.start, end: parts.at(-1)!.end });
  const cue = cueOf(head.chosen);
  const isTerm = head.use === "term";
  return {
    id: `q${number}`,
    kind: kindOf(reading, group[0]!),
    use: head.use,
    ...whole,
    parts,
    closed: group.at(-1)!.region.closed,
    speaker: named?.speaker ?? null,
    cue: cue === undefined ? null : cueMention(tokens, cue),
    confidence: round(isTerm ? 1 - head.useProbability : head.useProbability * head.probability),
    rule: isTerm ? "term" : ruleOf(head.chosen, head.region.first),
  };
}

function cueMention(tokens: Tokens, { first, last, lemma }: CueReading): Cue {
  return { ...mentionOf(tokens, first, last), lemma };
}

function round(probability: number): number {
  return Math.round(probability * 100) / 100;
}

/** Direct where the words are a sentence of their own, mixed where they are part of the writer's. */
function kindOf(reading: Reading, { region }: SpokenRegion): Quote["kind"] {
  const { upper, opening, before, ending, length } = regionFacts(reading, region);
  if (!upper) return "mixed";
  if (opening > 0 || before === WordClass.comma || before === WordClass.colon) return "direct";
  return ending > 0 && length > 3 ? "direct" : "mixed";
}

/** The pattern in which quote, subject and verb stand. */
function ruleOf(chosen: SpeakerCandidate, quote: number): string {
  if (chosen.via === "none") return "no-speaker";
  if (chosen.via === "run") return "same-speaker";
  if (chosen.via === "mention") return "nearby-name";
  const { cue, mention } = chosen;
  const other = otherRules.get(cue.shape);
  if (other !== undefined) return other;
  const places = [
    { at: quote, is: "quote" },
    { at: mention.first, is: "subject" },
    { at: cue.first, is: "verb" },
  ];
  return places
    .sort((a, b) => a.at - b.at)
    .map(({ is }) => is)
    .join("-");
}

const otherRules: ReadonlyMap<number, string> = new Map([
  [CueShape.according, "according-to"],
  [CueShape.colon, "colon"],
  [CueShape.dash, "sign-off"],
]);
