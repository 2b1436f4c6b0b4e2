/** From quoted spans with their speakers to quotes. */
import type { Cue, Quote } from "../model/result.ts";
import { mentionAt } from "../model/span.ts";
import { mentionOf, type Tokens } from "../text/tokens.ts";
import type { IndirectSpeech } from "./content/find-indirect.ts";
import { type Cast, type Named, nameSpeakers, speakerOf } from "./coreference/name-speakers.ts";
import { CueShape } from "./cues/find-cues.ts";
import type { ScoredCue } from "./cues/score-cues.ts";
import type { SourceMention } from "./mentions/mention.ts";
import { confidenceOf } from "./model/calibrate.ts";
import type { SpokenSpan } from "./speakers/find-speakers.ts";
import { spanFacts } from "./speakers/span-facts.ts";
import { isNobody, type SpeakerCandidate } from "./speakers/speaker-candidates.ts";
import type { StoryAnalysis } from "./story-analysis.ts";
import { WordClass } from "./words/word-class.ts";

/** The quotes that spans and indirect speech make, in text order. */
export function assembleQuotes(
  cast: Cast,
  spoken: readonly SpokenSpan[],
  indirect: readonly IndirectSpeech[],
): readonly Quote[] {
  const findings = [...utterances(cast.story, spoken), ...indirect.map(findingOf)].sort(
    (a, b) => a.at - b.at,
  );
  const named = nameSpeakers(cast, speakersIn(findings));
  return findings.map((finding, index) => {
    const id = `q${index + 1}`;
    const speaker = finding.mention === undefined ? undefined : named.get(finding.mention);
    return finding.speech === undefined
      ? quoteOf(cast.story, finding, speaker, id)
      : indirectQuote(cast.story, finding.speech, speaker, id);
  });
}

/** Spans that are one utterance, or indirect speech; all fields named, so that all have one shape. */
type Finding = Utterance | Indirect;

interface Utterance {
  readonly at: number;
  /** The phrase that speaks. */
  readonly mention: SourceMention | undefined;
  readonly group: readonly SpokenSpan[];
  /** The span of the group that tells who speaks. */
  readonly head: SpokenSpan;
  readonly speech: undefined;
}

interface Indirect {
  readonly at: number;
  readonly mention: SourceMention | undefined;
  readonly group: undefined;
  readonly head: undefined;
  readonly speech: IndirectSpeech;
}

function findingOf(speech: IndirectSpeech): Indirect {
  const at = speech.content.parts[0]![0];
  return { at, mention: speech.cue.source, group: undefined, head: undefined, speech };
}

function utteranceOf(group: readonly SpokenSpan[]): Utterance {
  const head = headOf(group);
  return { at: group[0]!.span.first, mention: mentionIn(head.chosen), group, head, speech: undefined };
}

function speakersIn(findings: readonly Finding[]): readonly SourceMention[] {
  const speakers: SourceMention[] = [];
  for (const { mention } of findings) if (mention !== undefined) speakers.push(mention);
  return speakers;
}

/** The span of a group that tells who speaks: one beside a cue before one that only follows another. */
function headOf(group: readonly SpokenSpan[]): SpokenSpan {
  return group.reduce((best, next) => (tellingOf(next) > tellingOf(best) ? next : best));
}

/** How much a span tells of who speaks. */
function tellingOf({ use, chosen }: SpokenSpan): number {
  if (use === "term") return 0;
  if (chosen.via === "run") return 1;
  return chosen.via === "cue" ? 3 : 2;
}

function indirectQuote(
  story: StoryAnalysis,
  { cue, content, probability }: IndirectSpeech,
  named: Named | undefined,
  id: string,
): Quote {
  const { tokens } = story;
  const parts = content.parts.map(([first, last]) => mentionOf(tokens, first, last));
  const { start } = parts[0]!;
  const { end } = parts.at(-1)!;
  return {
    id,
    kind: "indirect",
    use: "speech",
    start,
    end,
    text: tokens.text.slice(start, end),
    parts,
    closed: true,
    speaker: named === undefined ? null : speakerOf(story, named),
    cue: cueMention(tokens, cue),
    confidence: confidenceOf("indirect", probability * cue.sourceProbability),
    rule: patternOf(cue, cue.source, content.parts[0]![0]),
  };
}

/** Spans that are one utterance: split by who speaks, or going on in the next paragraph. */
function utterances(story: StoryAnalysis, spoken: readonly SpokenSpan[]): readonly Utterance[] {
  const found: Utterance[] = [];
  let group: SpokenSpan[] = [];
  for (const span of spoken) {
    if (group.length > 0 && !goesOn(story, group[group.length - 1]!, span)) {
      found.push(utteranceOf(group));
      group = [];
    }
    group.push(span);
  }
  if (group.length > 0) found.push(utteranceOf(group));
  return found;
}

/** Whether a name in the marks says who speaks: a transcript's line. */
function isLabelled({ span, chosen }: SpokenSpan): boolean {
  return chosen.via === "mention" && chosen.mention.first === span.first;
}

const MAX_SPLIT_TOKENS = 30;

function goesOn({ classes }: StoryAnalysis, before: SpokenSpan, next: SpokenSpan): boolean {
  if (isLabelled(next)) return false;
  // What is opened again without having been closed is speech, whatever its words look like.
  if (before.span.continues) return next.span.paragraph === before.span.paragraph + 1;
  const from = before.span.closer;
  const to = next.span.opener;
  if (to - from > MAX_SPLIT_TOKENS || classes[to - 1] !== WordClass.comma) return false;
  const cue = cueOf(before.chosen) ?? cueOf(next.chosen);
  if (cue === undefined || cue.first < from || cue.first > to) return false;
  return mentionIn(before.chosen) === mentionIn(next.chosen);
}

function mentionIn(candidate: SpeakerCandidate): SourceMention | undefined {
  return isNobody(candidate) ? undefined : candidate.mention;
}

function cueOf(candidate: SpeakerCandidate): ScoredCue | undefined {
  return candidate.via === "cue" ? candidate.cue : undefined;
}

function quoteOf(
  story: StoryAnalysis,
  { group, head }: Utterance,
  named: Named | undefined,
  id: string,
): Quote {
  const { tokens } = story;
  const parts = group.map(({ span }) => mentionAt(tokens.text, span));
  const { start } = parts[0]!;
  const { end } = parts.at(-1)!;
  const cue = cueOf(head.chosen);
  const isTerm = head.use === "term";
  return {
    id,
    kind: kindOf(story, group[0]!),
    use: head.use,
    start,
    end,
    text: tokens.text.slice(start, end),
    parts,
    closed: group.at(-1)!.span.closed,
    speaker: named === undefined ? null : speakerOf(story, named),
    cue: cue === undefined ? null : cueMention(tokens, cue),
    confidence: confidenceOf(
      "quoted",
      isTerm ? 1 - head.useProbability : head.useProbability * head.probability,
    ),
    rule: isTerm ? "term" : ruleOf(head.chosen, head.span.first),
  };
}

function cueMention(tokens: Tokens, { first, last, lemma }: ScoredCue): Cue {
  const { start, end, text } = mentionOf(tokens, first, last);
  return { start, end, text, lemma };
}

/** Direct where the words are a sentence of their own, mixed where they are part of the writer's. */
function kindOf(story: StoryAnalysis, { span }: SpokenSpan): Quote["kind"] {
  const { upper, opening, before, ending, length } = spanFacts(story, span);
  if (!upper) return "mixed";
  if (opening > 0 || before === WordClass.comma || before === WordClass.colon) return "direct";
  return ending > 0 && length > 3 ? "direct" : "mixed";
}

/** The pattern in which quote, subject and verb stand. */
function ruleOf(chosen: SpeakerCandidate, quote: number): string {
  if (isNobody(chosen)) return "no-speaker";
  if (chosen.via === "run") return "same-speaker";
  if (chosen.via === "mention") return chosen.mention.first === quote ? "label" : "nearby-name";
  return patternOf(chosen.cue, chosen.mention, quote);
}

function patternOf(cue: ScoredCue, source: SourceMention | undefined, quote: number): string {
  const other = otherRules.get(cue.shape);
  if (other !== undefined) return other;
  const subject = source?.first ?? cue.first;
  const before = (subject < quote ? 1 : 0) + (cue.first < quote ? 1 : 0);
  return (subject <= cue.first ? subjectFirst : verbFirst)[before]!;
}

/** By how many of subject and verb stand before the quote. */
const subjectFirst = ["quote-subject-verb", "subject-quote-verb", "subject-verb-quote"];
const verbFirst = ["quote-verb-subject", "verb-quote-subject", "verb-subject-quote"];

const otherRules: ReadonlyMap<number, string> = new Map([
  [CueShape.according, "according-to"],
  [CueShape.colon, "colon"],
  [CueShape.dash, "sign-off"],
]);
