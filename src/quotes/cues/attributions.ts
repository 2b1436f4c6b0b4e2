/**
 * The attribution that stands next to a closed quotation: “…,” NAME VERB, “…,” VERB NAME. There any verb in the past
 * may speak ("deadpanned", "shrugged", "fired back"): verbs of speech are an open class.
 */
import type { QuotedSpan } from "../../text/mark.ts";
import { hasFlag, TokenFlag, TokenKind, type Tokens, unitAt } from "../../text/tokens.ts";
import { wordSet } from "../../text/word-table.ts";
import { isReading } from "../mentions/find-mentions.ts";
import { MentionKind, type SourceMention } from "../mentions/mention.ts";
import { indexFrom, type Starts } from "../starts.ts";
import { classAt } from "../words/at.ts";
import { WordClass } from "../words/word-class.ts";
import type { CueLexicon } from "./cue-lexicon.ts";

/** "fired back", "chimed in". */
const particles = wordSet("back in on out up off along away");
const sameInPast = wordSet("put cut hit shot");
const MAX_SUBJECT_TOKENS = 14;

/** What the search for attributions reads. */
interface Phrases {
  readonly tokens: Tokens;
  readonly classes: Uint8Array;
  readonly mentions: readonly SourceMention[];
  readonly starts: Starts;
  readonly lexicon: CueLexicon;
}

/** The verbs that attribute spans to the phrase beside them, in text order. */
export function attributionVerbs(story: Phrases, spans: readonly QuotedSpan[]): readonly number[] {
  const found: number[] = [];
  for (const span of spans) {
    const verb = attributionVerb(story, span);
    if (verb !== undefined && verb !== found.at(-1)) found.push(verb);
  }
  return found;
}

/** The token of the verb that attributes a span to the phrase beside it; undefined where there is none. */
function attributionVerb(story: Phrases, { closer, last, closed }: QuotedSpan): number | undefined {
  const { tokens, classes } = story;
  const first = closer + 1;
  if (!closed || first >= tokens.count) return undefined;
  const ending = unitAt(tokens, last);
  if (!ENDINGS.includes(String.fromCharCode(ending))) return undefined;
  const isOpen = ending === COMMA;
  if (isOpen && hasFlag(tokens, first, TokenFlag.paragraphStart)) return undefined;
  // "“What money?” The room laughed.": an attribution goes on in small letters, but for names.
  const isNew =
    !isOpen && classAt(classes, first) !== WordClass.name && hasFlag(tokens, first, TokenFlag.capital);
  if (isNew) return undefined;
  const isVerbFirst = isVerb(tokens, classes, first) || isPut(tokens, first);
  if (isVerbFirst && startsMention(story, afterParticle(tokens, first))) return first;
  const verb = verbAfter(story, first);
  if (verb === undefined) return undefined;
  // "…,” the number needed to win": behind a thing only a verb of speech speaks before more of its clause.
  const isSure = isOpen && (isNamed(story, first) || isSpeech(story, verb));
  return isSure || ends(tokens, classes, verb + 1) ? verb : undefined;
}

/** Whether a name or a pronoun begins at a token. */
function isNamed({ mentions, starts }: Phrases, first: number): boolean {
  const mention = mentions[indexFrom(starts, first)];
  return mention?.first === first && mention.kind !== MentionKind.noun;
}

function isSpeech({ tokens, lexicon }: Phrases, verb: number): boolean {
  const form = lexicon.get(tokens.hash[verb]!);
  return form !== undefined && !form.isWeak;
}

/** Marks of speech that its attribution follows. */
const ENDINGS = ",?!…—";
const COMMA = 0x2c;

/** The verb after the phrase that begins at `first`, appositions and adverbs passed over. */
function verbAfter(story: Phrases, first: number): number | undefined {
  const { tokens, classes } = story;
  let at = endOfMention(story, first) + 1;
  if (at === 0) return undefined;
  at = afterPlaces(story, at);
  const apposed = classAt(classes, at) === WordClass.comma ? endOfMention(story, at + 1) : -1;
  if (apposed >= 0) at = apposed + (classAt(classes, apposed + 1) === WordClass.comma ? 2 : 1);
  while (classAt(classes, at) === WordClass.adverb) at++;
  return at - first <= MAX_SUBJECT_TOKENS && isVerb(tokens, classes, at) ? at : undefined;
}

/** Where a phrase ends that goes on with where somebody is: "a farmer at the back of the hall", "a man beside her". */
export function afterPlaces(story: Pick<Phrases, "classes" | "mentions" | "starts">, from: number): number {
  const { classes } = story;
  let at = from;
  while (classAt(classes, at) === WordClass.preposition) {
    const end = endOfMention(story, at + 1);
    if (end < 0) break;
    const isBack = classes[end] === WordClass.determiner && classAt(classes, end + 1) === WordClass.adverb;
    at = isBack ? end + 2 : end + 1;
  }
  return at;
}

/** "put in her husband": its past looks like its base form. */
function isPut({ hash }: Tokens, at: number): boolean {
  return sameInPast.has(hash[at]!) && at + 1 < hash.length && particles.has(hash[at + 1]!);
}

/** The token after a verb and its particle. */
export function afterParticle({ hash, count }: Tokens, verb: number): number {
  return verb + 1 < count && particles.has(hash[verb + 1]!) ? verb + 2 : verb + 1;
}

/** Where the longest phrase that begins at a token ends; -1 where none begins. */
function endOfMention({ mentions, starts }: Pick<Phrases, "mentions" | "starts">, first: number): number {
  let last = -1;
  for (let i = indexFrom(starts, first); i < mentions.length && starts[i] === first; i++)
    if (!mentions[i]!.owner) last = Math.max(last, mentions[i]!.last);
  return last;
}

function startsMention({ mentions, starts }: Phrases, first: number): boolean {
  const mention = mentions[indexFrom(starts, first)];
  return mention !== undefined && mention.first === first;
}

function isVerb(tokens: Tokens, classes: Uint8Array, at: number): boolean {
  return (
    (classAt(classes, at) === WordClass.past || isPresent(tokens, classes, at) || isReading(tokens, at)) &&
    tokens.kind[at] === TokenKind.word &&
    !hasFlag(tokens, at, TokenFlag.capital)
  );
}

/** "the sign warns". */
function isPresent({ text, end }: Tokens, classes: Uint8Array, at: number): boolean {
  return classAt(classes, at) === WordClass.verb && text.charCodeAt(end[at]! - 1) === 0x73;
}

/** Whether the attribution ends there, a particle passed over. */
function ends(tokens: Tokens, classes: Uint8Array, at: number): boolean {
  const next = afterParticle(tokens, at - 1);
  if (next >= tokens.count || hasFlag(tokens, next, TokenFlag.sentenceStart)) return true;
  const found = classAt(classes, next);
  return found === WordClass.stop || found === WordClass.comma || found === WordClass.mark;
}
