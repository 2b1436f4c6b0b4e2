/** From quoted spans with their speakers to quotes. */

import type { Quote, Speaker } from "../../model/result.ts";
import type { IndirectSpeech } from "../content/find-indirect.ts";
import { type Cast, type Named, nameSpeakers, speakerOf } from "../coreference/name-speakers.ts";
import type { SourceMention } from "../mentions/mention.ts";
import type { SpokenSpan } from "../speakers/find-speakers.ts";
import type { StoryAnalysis } from "../story-analysis.ts";
import type { Turn } from "../turns/find-turns.ts";
import { turnSpeakers } from "../turns/turn-speaker.ts";

import { withOnlyVoice } from "./only-voice.ts";
import { indirectQuote, quoteOf, turnQuote } from "./quote-of.ts";
import { type Utterance, utterances } from "./utterances.ts";
/** The quotes that spans and indirect speech make, in text order. */
export function assembleQuotes(
  cast: Cast,
  spoken: readonly SpokenSpan[],
  indirect: readonly IndirectSpeech[],
): readonly Quote[] {
  const findings = [
    ...utterances(cast.story, spoken),
    ...indirect.map(findingOf),
    ...turnsOf(cast.story),
  ].sort((a, b) => a.at - b.at);
  const named = nameSpeakers(cast, speakersIn(findings));
  const quotes = findings.map((finding, index) => {
    const id = `q${index + 1}`;
    if (finding.turn !== undefined) return turnQuote(cast.story, finding.turn, finding.speaker, id);
    const speaker = speakerWithSource(cast.story, named, finding);
    return finding.speech === undefined
      ? quoteOf(cast.story, finding, speaker, id)
      : indirectQuote(cast.story, finding.speech, speaker, id);
  });
  return withOnlyVoice(quotes, cast.story.tokens, cast.story.names);
}

/** Who speaks, with who passed it on. */
function speakerWithSource(
  story: StoryAnalysis,
  named: ReadonlyMap<SourceMention, Named>,
  { mention, passedOnBy }: Utterance | Indirect,
): Speaker | null {
  const speaker = mention === undefined ? null : speakerOf(story, named.get(mention)!);
  const via = passedOnBy === undefined ? null : speakerOf(story, named.get(passedOnBy)!);
  return speaker === null || via === null ? speaker : { ...speaker, via };
}

/** What becomes a quote. */
type Finding = Utterance | Indirect | SpokenTurn;

interface Indirect {
  readonly at: number;
  readonly mention: SourceMention | undefined;
  readonly passedOnBy: SourceMention | undefined;
  readonly group: undefined;
  readonly head: undefined;
  readonly speech: IndirectSpeech;
  readonly turn: undefined;
}

/** A turn of a transcript with its speaker. */
interface SpokenTurn {
  readonly at: number;
  readonly mention: undefined;
  readonly passedOnBy: undefined;
  readonly turn: Turn;
  readonly speaker: Speaker | null;
}

function turnsOf({ tokens, names, turns }: StoryAnalysis): readonly SpokenTurn[] {
  const speakers = turnSpeakers(tokens, names, turns);
  return turns.map((turn, index) => {
    return {
      at: turn.parts[0]![0],
      mention: undefined,
      passedOnBy: undefined,
      turn,
      speaker: speakers[index]!,
    };
  });
}

function findingOf(speech: IndirectSpeech): Indirect {
  const at = speech.content.parts[0]![0];
  const { passedOnBy } = speech;
  return {
    at,
    mention: speech.cue.source,
    passedOnBy,
    group: undefined,
    head: undefined,
    speech,
    turn: undefined,
  };
}

function speakersIn(findings: readonly Pick<Finding, "mention" | "passedOnBy">[]): readonly SourceMention[] {
  const speakers: SourceMention[] = [];
  for (const { mention, passedOnBy } of findings)
    for (const each of [mention, passedOnBy]) if (each !== undefined) speakers.push(each);
  return speakers;
}
