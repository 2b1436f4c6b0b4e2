/** From the phrase that speaks to who that is. */
import type { Speaker } from "../model/result.ts";
import { foldSpace } from "../text/fold.ts";
import { mentionOf } from "../text/tokens.ts";
import { FeatureList, type LinearModel } from "./linear-model.ts";
import { MentionKind, type SourceMention } from "./mentions.ts";
import { indexFrom, type Reading } from "./reading.ts";
import type { Appearance, Referent } from "./referents.ts";
import { antecedentOf, describedReferent } from "./resolve.ts";
import { WordClass } from "./word-class.ts";

/** A speaker with the referent behind it, if it has a name. */
export interface NamedSpeaker {
  readonly speaker: Speaker;
  readonly referent: Referent | undefined;
}

/** What naming speakers needs to know of the story. */
export interface Cast {
  readonly reading: Reading;
  readonly appearances: readonly Appearance[];
  readonly model: LinearModel;
  /** The phrases that are the sources of likely cues. */
  readonly sources: ReadonlySet<SourceMention>;
}

const features = new FeatureList();

/** Names the speakers that the mentions stand for, one after the other, since "she" is often who spoke last. */
export function nameSpeakers(
  cast: Cast,
  mentions: ReadonlySet<SourceMention>,
): ReadonlyMap<SourceMention, NamedSpeaker> {
  const named = new Map<SourceMention, NamedSpeaker>();
  let last: Referent | undefined;
  for (const mention of [...mentions].sort((a, b) => a.first - b.first || a.last - b.last)) {
    const speaker = nameSpeaker(cast, mention, last);
    named.set(mention, speaker);
    last = speaker.referent ?? last;
  }
  return named;
}

/** Names the speaker that a mention stands for; `last` is who spoke before. */
function nameSpeaker(cast: Cast, mention: SourceMention, last: Referent | undefined): NamedSpeaker {
  const { reading, appearances, model, sources } = cast;
  const named = withName(cast, mention);
  if (named !== undefined) return byName(reading, named);
  if (mention.kind === MentionKind.relative) return ofRelative(cast, mention, last);
  if (mention.kind === MentionKind.noun) return ofDescription(cast, mention);
  const context = { speaker: last, sources };
  const referent = antecedentOf(reading, appearances, mention, context, model, features);
  if (referent === undefined) return described(reading, mention);
  return { speaker: speakerFor(referent, mentionOf(reading.tokens, mention.first, mention.last)), referent };
}

/** "The minister" of somebody known by name, or a source without a name. */
function ofDescription({ reading, appearances }: Cast, mention: SourceMention): NamedSpeaker {
  const referent = describedReferent(reading, appearances, mention);
  if (referent !== undefined)
    return {
      speaker: speakerFor(referent, mentionOf(reading.tokens, mention.first, mention.last)),
      referent,
    };
  const own = appearances[indexFrom(appearances, mention.first)];
  return { ...described(reading, mention), referent: own?.mention === mention ? own.referent : undefined };
}

/** The appearance of a name in the mention or in apposition to it: "a spokesman, Ian Roe, said". */
function withName({ reading, appearances }: Cast, mention: SourceMention): Appearance | undefined {
  if (mention.kind === MentionKind.name) {
    let at = indexFrom(appearances, mention.first);
    while (appearances[at]?.first === mention.first && appearances[at]!.mention !== mention) at++;
    return appearances[at]?.mention === mention ? appearances[at] : undefined;
  }
  if (mention.kind !== MentionKind.noun) return undefined;
  const { classes } = reading;
  const end = endOfDescription(reading, mention);
  const next = appearances[indexFrom(appearances, end + 1)];
  const follows =
    next !== undefined &&
    next.first === end + 2 &&
    classes[end + 1] === WordClass.comma &&
    endsApposition(classes[next.mention.last + 1]);
  if (follows && isPersonal(next.referent)) return next;
  const before = appearances[indexFrom(appearances, mention.first) - 1];
  const precedes =
    before !== undefined &&
    before.mention.last === mention.first - 2 &&
    classes[mention.first - 1] === WordClass.comma;
  return precedes && isPersonal(before.referent) ? before : undefined;
}

function endsApposition(next: number | undefined): boolean {
  return (
    next === undefined ||
    next === WordClass.comma ||
    next === WordClass.stop ||
    next === WordClass.openBracket ||
    next === WordClass.colon
  );
}

function isPersonal({ kind }: Referent): boolean {
  return kind === "person" || kind === "unknown";
}

function byName(reading: Reading, { mention, referent }: Appearance): NamedSpeaker {
  const { first, last } = mention.name ?? mention;
  return { speaker: speakerFor(referent, mentionOf(reading.tokens, first, last)), referent };
}

const shown = {
  person: "person",
  organization: "organization",
  place: "organization",
  unknown: "described",
  described: "described",
} as const;

function speakerFor({ name, kind, entity }: Referent, mention: Speaker["mention"]): Speaker {
  return { kind: shown[kind], entity, name, mention };
}

/** "Ana Ruiz, who said …": the phrase before the pronoun. */
function ofRelative(cast: Cast, mention: SourceMention, last: Referent | undefined): NamedSpeaker {
  const { mentions, tokens } = cast.reading;
  const before = mentions[indexFrom(mentions, mention.first) - 1];
  if (before === undefined || before.kind === MentionKind.relative || mention.first - before.last > 4)
    return described(cast.reading, mention);
  const { speaker, referent } = nameSpeaker(cast, before, last);
  return { speaker: { ...speaker, mention: mentionOf(tokens, mention.first, mention.last) }, referent };
}

const LONGEST_DESCRIPTION = 14;

/** A source without a name: the phrase itself, with what "of", "for" and the like add to it. */
function described(reading: Reading, mention: SourceMention): NamedSpeaker {
  const at = mentionOf(reading.tokens, mention.first, endOfDescription(reading, mention));
  return {
    speaker: { kind: "described", entity: null, name: foldSpace(at.text), mention: at },
    referent: undefined,
  };
}

/** The last token of a description with all that belongs to it. */
function endOfDescription({ tokens, classes }: Reading, { first, last, kind }: SourceMention): number {
  if (kind !== MentionKind.noun) return last;
  let end = last;
  const cap = Math.min(tokens.count, first + LONGEST_DESCRIPTION);
  for (let i = last + 1; i < cap && describing.has(classes[i]!); i++)
    if (classes[i] === WordClass.noun || classes[i] === WordClass.name) end = i;
  return end;
}

const describing: ReadonlySet<number> = new Set([
  WordClass.preposition,
  WordClass.determiner,
  WordClass.possessive,
  WordClass.adjective,
  WordClass.noun,
  WordClass.name,
  WordClass.number,
  WordClass.genitive,
  WordClass.hyphen,
]);
