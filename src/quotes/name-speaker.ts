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

/** Names the speaker that a mention stands for; `last` is who spoke before. */
export function nameSpeaker(cast: Cast, mention: SourceMention, last: Referent | undefined): NamedSpeaker {
  const { reading, appearances, model } = cast;
  const named = withName(cast, mention);
  if (named !== undefined) return byName(reading, named);
  if (mention.kind === MentionKind.relative) return ofRelative(cast, mention, last);
  const referent =
    mention.kind === MentionKind.noun
      ? describedReferent(reading, appearances, mention)
      : antecedentOf(
          reading,
          appearances,
          mention,
          { speaker: last, sources: cast.sources },
          model,
          features,
        );
  if (referent === undefined) return described(reading, mention);
  const at = mentionOf(reading.tokens, mention.first, mention.last);
  return { speaker: speakerFor(referent, at), referent };
}

/** The appearance of a name in the mention or in apposition to it: "a spokesman, Ian Roe, said". */
function withName({ reading, appearances }: Cast, mention: SourceMention): Appearance | undefined {
  const { classes } = reading;
  const index = indexFrom(appearances, mention.first);
  const at = appearances[index];
  const own = at?.mention === mention ? at : undefined;
  if (mention.kind === MentionKind.name) return own;
  if (mention.kind !== MentionKind.noun) return undefined;
  const next = own === undefined ? at : appearances[index + 1];
  const follows =
    next !== undefined &&
    next.first === mention.last + 2 &&
    classes[mention.last + 1] === WordClass.comma &&
    classes[next.mention.last + 1] === WordClass.comma;
  if (follows && isPersonal(next.referent)) return next;
  const before = appearances[index - 1];
  const precedes =
    before !== undefined &&
    before.mention.last === mention.first - 2 &&
    classes[mention.first - 1] === WordClass.comma;
  return precedes && isPersonal(before.referent) ? before : undefined;
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
function described({ tokens, classes }: Reading, mention: SourceMention): NamedSpeaker {
  let last = mention.last;
  if (mention.kind === MentionKind.noun) {
    const cap = Math.min(tokens.count, mention.first + LONGEST_DESCRIPTION);
    for (let i = last + 1; i < cap && describes(classes[i]!); i++)
      if (classes[i] === WordClass.noun || classes[i] === WordClass.name) last = i;
  }
  const at = mentionOf(tokens, mention.first, last);
  return {
    speaker: { kind: "described", entity: null, name: foldSpace(at.text), mention: at },
    referent: undefined,
  };
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

function describes(found: number): boolean {
  return describing.has(found);
}
