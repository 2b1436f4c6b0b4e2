/** In a story with one voice the quotes of nobody are that voice's. */
import type { NameIndex } from "../../entities/name-index.ts";
import type { Quote, Speaker } from "../../model/result.ts";
import type { Tokens } from "../../text/tokens.ts";

/** What such a guess is worth. */
const MAX_CONFIDENCE = 0.5;

/** The quotes with those that nobody is said to say given to the only person who speaks in the story. */
export function withOnlyVoice(
  quotes: readonly Quote[],
  { text }: Tokens,
  names: NameIndex,
): readonly Quote[] {
  const voice = onlyVoice(quotes) ?? onlyPerson(quotes, text, names);
  if (voice === undefined) return quotes;
  return quotes.map((quote, index) =>
    isUnattributed(quote) && !isAnswered(quotes, index) ? spokenBy(quote, voice) : quote,
  );
}

/** A whole sentence in marks, closed, without a speaker. */
function isUnattributed({ speaker, use, kind, closed, rule }: Quote): boolean {
  return speaker === null && use === "speech" && kind === "direct" && closed && rule !== "turn";
}

/** No more than two marks and a space lie between words and those that answer them. */
const MAX_GAP = 3;

/** Whether other words in marks stand right beside: two speak. */
function isAnswered(quotes: readonly Quote[], index: number): boolean {
  const { start, end } = quotes[index]!;
  const before = quotes[index - 1];
  const after = quotes[index + 1];
  const follows = before !== undefined && start - before.end <= MAX_GAP;
  return follows || (after !== undefined && after.start - end <= MAX_GAP);
}

function spokenBy(quote: Quote, voice: Speaker): Quote {
  return {
    ...quote,
    speaker: { kind: voice.kind, entity: voice.entity, name: voice.name, mention: null },
    confidence: Math.min(quote.confidence, MAX_CONFIDENCE),
    rule: "only-voice",
  };
}

const FIRST_PERSON = /\b(?:I|[Mm]y|[Mm]e|[Mm]ine)\b/;

/** The one person whom the story names, where nobody is said to speak in it and the words say "I". */
function onlyPerson(quotes: readonly Quote[], text: string, { all }: NameIndex): Speaker | undefined {
  const spoken = quotes.filter(({ use }) => use === "speech");
  const isOwn = spoken.some(({ start, end }) => FIRST_PERSON.test(text.slice(start, end)));
  if (!isOwn || spoken.some(({ speaker }) => speaker !== null)) return undefined;
  const people = all.filter(({ kind }) => kind === "person");
  const entity = people[0]?.entity;
  if (entity === undefined || people.some((name) => name.entity !== entity)) return undefined;
  return { kind: "person", entity: entity.id, name: entity.name, mention: null };
}

/** The one person who says something in the story; undefined where others speak, or nobody. */
function onlyVoice(quotes: readonly Quote[]): Speaker | undefined {
  let voice: Speaker | undefined;
  for (const { speaker, use } of quotes) {
    if (speaker === null || use === "term") continue;
    if (speaker.entity === null || (voice !== undefined && voice.entity !== speaker.entity)) return undefined;
    voice = speaker;
  }
  return voice?.kind === "person" ? voice : undefined;
}
