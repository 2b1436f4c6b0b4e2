/** From the phrase that speaks to who that is. */
import type { Speaker } from "../../model/result.ts";
import { mentionOf } from "../../text/tokens.ts";
import { wordSet } from "../../text/word-table.ts";
import { MentionKind, type SourceMention } from "../mentions/mention.ts";
import type { FeatureList, LinearModel } from "../model/linear-model.ts";
import { indexFrom } from "../starts.ts";
import type { StoryAnalysis } from "../story-analysis.ts";
import { WordClass } from "../words/word-class.ts";
import type { Context } from "./antecedents.ts";
import { afterPartitive, apposedName, isPersonal } from "./apposition.ts";
import { describedName } from "./described-name.ts";
import { endOfDescription, MAX_DESCRIPTION_TOKENS } from "./description.ts";
import {
  type Appearance,
  type Appearances,
  Gender,
  genderOfWord,
  nameOf,
  type Referent,
} from "./referents.ts";
import { antecedentOf, describedReferent } from "./resolve.ts";

/** Whom a phrase stands for: a referent, or nobody but the phrase itself. */
export interface Named {
  /** What stands in the text: first and last token. */
  readonly first: number;
  readonly last: number;
  readonly referent: Referent | undefined;
  /** What a later pronoun may take up, where the phrase stands for itself. */
  readonly description: Referent | undefined;
}

/** Always made here, so that all have one shape. */
function namedAs(
  first: number,
  last: number,
  referent: Referent | undefined,
  description?: Referent | undefined,
): Named {
  return { first, last, referent, description };
}

/** What naming speakers needs to know of the story. */
export interface Cast {
  readonly story: StoryAnalysis;
  readonly appearances: Appearances;
  readonly model: LinearModel;
  readonly features: FeatureList;
  /** The phrases that are the sources of likely cues. */
  readonly sources: ReadonlySet<SourceMention>;
}

/** Finds whom the sources of cues and `speaking` stand for, one after the other, since "she" is often who spoke last. */
export function nameSpeakers(
  cast: Cast,
  speaking: readonly SourceMention[],
): ReadonlyMap<SourceMention, Named> {
  const named = new Map<SourceMention, Named>();
  const genders = new Map<Referent, number>();
  let last: Referent | undefined;
  const mentions = [...cast.sources, ...speaking].sort((a, b) => a.first - b.first || a.last - b.last);
  for (const mention of mentions) {
    if (named.has(mention)) continue;
    const found = nameMention(cast, mention, { speaker: last, sources: cast.sources, genders });
    named.set(mention, found);
    const gender = genderOfWord(cast.story.tokens.hash[mention.first]!);
    const isPronoun = mention.kind === MentionKind.pronoun || mention.kind === MentionKind.possessive;
    if (isPronoun && gender !== Gender.unknown && found.referent !== undefined)
      genders.set(found.referent, gender);
    last = found.referent ?? found.description ?? last;
  }
  return named;
}

/** "that" and its like name nobody where it is not known what they refer to. */
const relatives: ReadonlySet<string> = new Set(["that", "which", "who", "whom", "whose"]);

/** The speaker as the contract has it; null where the phrase says nothing of who it is. */
export function speakerOf(
  { tokens, classes, language }: StoryAnalysis,
  { first, last, referent }: Named,
): Speaker | null {
  const mention = mentionOf(tokens, first, last);
  if (referent === undefined)
    return relatives.has(mention.text.toLowerCase())
      ? null
      : {
          kind: "described",
          entity: null,
          name: describedName(tokens, classes, language, first, last),
          mention,
        };
  const { kind, entity, first: named } = referent;
  const name =
    kind === "described" || kind === "unknown"
      ? describedName(tokens, classes, language, startOfName(classes, named), named.last)
      : nameOf(tokens, referent);
  return { kind: shown[kind], entity, name, mention };
}

/** Where the capitals of a name begin that the tagger does not know: "the opposition Green Accord". */
function startOfName(classes: Uint8Array, { first, last, kind }: SourceMention): number {
  const next = classes[first + 1];
  const isOpened = classes[first] === WordClass.determiner || classes[first] === WordClass.possessive;
  const isPlain = next === WordClass.noun || next === WordClass.adjective;
  if (kind !== MentionKind.name || !isOpened || !isPlain) return first;
  let start = first + 1;
  while (start < last && classes[start] !== WordClass.name) start++;
  return start;
}

const shown = {
  person: "person",
  organization: "organization",
  place: "organization",
  unknown: "described",
  described: "described",
} as const;

function nameMention(cast: Cast, mention: SourceMention, context: Context): Named {
  const { story, appearances, model, features } = cast;
  const named = withName(cast, mention);
  if (named !== undefined) return named;
  if (mention.kind === MentionKind.relative) return nameRelative(cast, mention, context);
  if (mention.kind === MentionKind.noun) return nameDescription(cast, mention);
  const referent = antecedentOf(story, appearances, mention, context, model, features);
  return namedAs(mention.first, mention.last, referent);
}

/** "The minister" of somebody known by name, or a source without a name. */
function nameDescription({ story, appearances }: Cast, mention: SourceMention): Named {
  const known = describedReferent(story, appearances, mention);
  if (known !== undefined) return namedAs(mention.first, mention.last, known);
  const own = appearances.all[indexFrom(appearances.starts, mention.first)];
  const description = own?.mention === mention ? own.referent : undefined;
  return namedAs(
    mention.first,
    afterPartitive(story, endOfDescription(story, mention)),
    undefined,
    description,
  );
}

/** The appearance of a name in the mention or in apposition to it: "a spokesman, Ian Roe, said". */
function withName(cast: Cast, mention: SourceMention): Named | undefined {
  const { story, appearances } = cast;
  if (mention.kind > MentionKind.noun) return undefined;
  const apposed = mention.name === undefined ? apposedName(story, appearances, mention) : undefined;
  if (apposed !== undefined) return byName(apposed);
  if (mention.kind !== MentionKind.name || isKindOfBody(story, mention)) return undefined;
  const { all, starts } = appearances;
  let at = indexFrom(starts, mention.first);
  while (starts[at] === mention.first && all[at]!.mention !== mention) at++;
  const own = all[at];
  if (own?.mention === mention) return byName(own);
  const referent = namesake(story, appearances, mention)?.referent;
  return namedAs(mention.first, mention.last, referent);
}

/** "an Oslo-based NGO": an article before capitals that name nobody, after a name and a comma. */
function isKindOfBody({ tokens, classes }: StoryAnalysis, { first, name }: SourceMention): boolean {
  return name === undefined && articles.has(tokens.hash[first]!) && classes[first - 1] === WordClass.comma;
}

const articles = wordSet("a an");

/** How many names back a label's namesake is looked for. */
const NAMES_BACK = 200;

/** The last name before the mention that ends with the same word: "REED:" in a transcript of Ann Reed. */
function namesake(
  { tokens }: StoryAnalysis,
  { all, starts }: Appearances,
  { first, last }: SourceMention,
): Appearance | undefined {
  const from = indexFrom(starts, first) - 1;
  for (let i = from; i >= 0 && from - i < NAMES_BACK; i--) {
    const { mention, referent } = all[i]!;
    if (tokens.hash[mention.last] === tokens.hash[last] && isPersonal(referent)) return all[i];
  }
  return undefined;
}

function byName({ mention, referent }: Appearance): Named {
  const { first, last } = mention.name ?? mention;
  return namedAs(first, last, referent);
}

/** "Ana Ruiz, who said …": whom the phrase before stands for. */
function nameRelative(cast: Cast, mention: SourceMention, context: Context): Named {
  const before = phraseBefore(cast.story, mention);
  if (
    before === undefined ||
    before.kind === MentionKind.relative ||
    mention.first - before.last > MAX_DESCRIPTION_TOKENS
  )
    return namedAs(mention.first, mention.last, undefined);
  const found = nameMention(cast, before, context);
  return found.referent === undefined ? found : namedAs(mention.first, mention.last, found.referent);
}

/** The phrase that a relative pronoun follows: in "officials at the mill, who said" not the mill. */
function phraseBefore(
  { tokens, mentions, classes, starts }: StoryAnalysis,
  { first }: SourceMention,
): SourceMention | undefined {
  let at = indexFrom(starts.mentions, first) - 1;
  const isInside = () =>
    classes[mentions[at]!.first - 1] === WordClass.preposition &&
    mentions[at - 1]?.last === mentions[at]!.first - 2 &&
    mentions[at]!.name?.kind !== "person";
  while (at > 0 && isInside()) at--;
  const found = mentions[at];
  return found !== undefined && tokens.sentenceOf[found.first] === tokens.sentenceOf[first]
    ? found
    : undefined;
}
