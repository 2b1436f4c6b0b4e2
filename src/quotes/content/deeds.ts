/** Deeds that only look like speech: "claimed 40 lives", "called a meeting", "Bishop Slams Plan". */
import { Word } from "../../english/words.ts";
import { hashWord } from "../../text/hash.ts";
import { hashAt } from "../../text/token-tests.ts";
import { hasFlag, TokenFlag, type Tokens, wordAt } from "../../text/tokens.ts";
import { wordSet } from "../../text/word-table.ts";
import { maySpeak } from "../coreference/person-nouns.ts";
import type { ScoredCue } from "../cues/score-cues.ts";
import { MentionKind } from "../mentions/mention.ts";
import { isVerbal } from "../speakers/span-facts.ts";
import { indexFrom } from "../starts.ts";
import type { StoryAnalysis } from "../story-analysis.ts";
import { classAt } from "../words/at.ts";
import { classSet } from "../words/class-set.ts";
import { isHeadline } from "../words/headline.ts";
import { WordClass } from "../words/word-class.ts";
import type { ContentCandidate } from "./content-candidates.ts";

/** Verbs of speech that are deeds as well, where a plain object follows: "recalled its envoy", "claimed 40 lives". */
const deeds: ReadonlySet<string> = new Set(
  `recall claim praise thank call tell charge press attack reject welcome endorse accept allow continue sing read show
  hear hold hail commend credit introduce fire shoot hit cut put sign post publish broadcast dispatch raise detail list
  blame deny defend address brand answer rule cheer toast trash rail label ascribe appeal submit see find learn know want
  fear feel consider report repeat quote point`.split(/\s+/),
);

/** Prepositions after a cue that say how, where or by what, not what: "spoke at a rally", "was charged with theft". */
const circumstances = wordSet(
  "with into at by from during after before through between within under behind without",
);
/** "called off the strike", "put up a sign": with these a verb is another. */
const particles = wordSet("off up down back over away");
/** But "hit back at", "talked down". */
const retorts: ReadonlySet<string> = new Set("hit fire shoot talk shout call".split(" "));
const speaking: ReadonlySet<string> = new Set([
  "speak",
  "talk",
  "respond",
  "reply",
  "apologise",
  "apologize",
]);

/**
 * Whether the content of a verb is a deed's object and no words: "claimed 40 lives", "praised her", "spoke to nurses".
 * What somebody is called ("called him a liar") is words.
 */
export function isDeed(
  story: StoryAnalysis,
  { lemma, last: cueLast }: ScoredCue,
  [first, last]: readonly [number, number],
): boolean {
  const { tokens, classes } = story;
  if (first === last) return true;
  // "announced it in Kumasi"
  if (tokens.hash[first] === IT && afterObject.has(classAt(classes, first + 1))) return true;
  const opening = classes[first]!;
  if (opening === WordClass.preposition && circumstances.has(tokens.hash[first]!)) return true;
  if (opening === WordClass.to) return speaking.has(lemma);
  const particle = hashAt(tokens, cueLast + 1);
  if (particle === OFF || (particles.has(particle) && !retorts.has(lemma))) return true;
  if (isThing(story, lemma, first, last) || isWhom(story, lemma, first, last)) return true;
  if (!deeds.has(lemma) || tokens.hash[first] === THAT) return false;
  // "claimed gold in Doha and a place in history"
  if (!naming.has(lemma) && !hasClause(classes, first, last)) return true;
  const end = endOfObject(story, first);
  if (naming.has(lemma) && hasPredicate(classes, end + 1, last)) return false;
  return end >= last || (end >= first && afterObject.has(classes[end + 1]!));
}

const makings: ReadonlySet<string> = new Set(["announce", "introduce", "offer", "show"]);
/** Endings of what can be said rather than seen: "a preference", "an agreement". */
const ABSTRACT =
  /(?:[st]ion|ment|[ae]nce|ity|ship|al|ing|ism|cy|plan|deal|bid|ban|offer|policy|programme?|reform|truce|strike|review|inquiry)s?$/;

/** "announced a new panda": a thing, with nothing more of it. */
function isThing({ tokens, classes }: StoryAnalysis, lemma: string, first: number, last: number): boolean {
  if (!makings.has(lemma) || !articles.has(tokens.hash[first]!)) return false;
  for (let i = first + 1; i <= last; i++) if (!thingParts.has(classes[i]!)) return false;
  return !ABSTRACT.test(wordAt(tokens, last).toLowerCase());
}

/** Verbs whose object may be people: whom they reach or present, and no words. */
const reaching: ReadonlySet<string> = new Set(
  "warn caution advise brief assure reassure inform notify remind announce introduce".split(" "),
);

/** "warned the bowler and left", "announced the finalists on Friday": people, with nothing that they heard. */
function isWhom(story: StoryAnalysis, lemma: string, first: number, last: number): boolean {
  const { tokens, classes, language } = story;
  if (!reaching.has(lemma)) return false;
  const end = endOfObject(story, first);
  if (end < first || !maySpeak(tokens, end, language)) return false;
  const next = end + 1;
  if (end >= last || (classes[next] === WordClass.conjunction && isVerbal(classAt(classes, next + 1))))
    return true;
  if (hasClause(classes, next, last)) return false;
  return (
    circumstances.has(tokens.hash[next]!) ||
    times.has(classes[next]!) ||
    times.has(classAt(classes, next + 1))
  );
}

const times = classSet([WordClass.time, WordClass.timeNoun]);

const articles = wordSet("a an another");
const thingParts = classSet([
  WordClass.adjective,
  WordClass.noun,
  WordClass.name,
  WordClass.number,
  WordClass.hyphen,
]);

/** Whether words have a verb of any form: a clause is said, a thing is not. */
export function hasClause(classes: Uint8Array, first: number, last: number): boolean {
  for (let i = first; i <= last; i++)
    if (isVerbal(classes[i]!) || classes[i] === WordClass.subordinator || classes[i] === WordClass.to)
      return true;
  return false;
}

/** Verbs of "called her vote for the war a mistake". */
const naming: ReadonlySet<string> = new Set(["call", "label", "brand", "consider", "find"]);
const THAT = hashWord("that");
const IT = hashWord("it");
const OFF = hashWord("off");

/** Whether a noun phrase or an adjective follows the object: what it is called. */
function hasPredicate(classes: Uint8Array, first: number, last: number): boolean {
  if (classes[last] === WordClass.adjective) return true;
  for (let i = first; i <= last && classes[i] !== WordClass.comma && !isVerbal(classes[i]!); i++)
    if (classes[i] === WordClass.determiner && classes[i - 1] !== WordClass.preposition) return true;
  return false;
}

/** Where the plain object that begins at a token ends; before the token where none does. */
function endOfObject({ classes, mentions, starts }: StoryAnalysis, first: number): number {
  const isPronoun = classes[first] === WordClass.objectPronoun || classes[first] === WordClass.possessive;
  let end = isPronoun ? first : first - 1;
  for (let i = indexFrom(starts.mentions, first); mentions[i]?.first === first; i++)
    if (mentions[i]!.kind <= MentionKind.noun) end = Math.max(end, mentions[i]!.last);
  // "40 lives": a noun that looks like a verb.
  return end === first && classes[first] === WordClass.number ? first + 1 : end;
}

/** No predicate begins with these: the object stands alone. */
const afterObject = classSet([
  WordClass.preposition,
  WordClass.time,
  WordClass.timeNoun,
  WordClass.adverb,
  WordClass.to,
  WordClass.comma,
]);
/**
 * "Bishop Slams Casino Plan, Backs Market": in a headline what follows a verb is said only where it is a clause. Before
 * the first comma and the first "as" it has an auxiliary, a past, a form in -s behind a noun, or a base form behind a plural.
 */
export function isHeadlineAct(
  { tokens, classes }: StoryAnalysis,
  cue: ScoredCue,
  { side, parts }: ContentCandidate,
): boolean {
  const [first, last] = parts[0]!;
  const isTitle = hasFlag(tokens, cue.first, TokenFlag.capital) && cue.lemma !== "say";
  if (side !== 0 || !isTitle || !isHeadline(tokens, classes, cue.first)) return false;
  for (let i = first; i <= last && classes[i] !== WordClass.comma && tokens.hash[i] !== Word.as; i++) {
    const found = classes[i]!;
    if (found === WordClass.auxiliary || found === WordClass.past || found === WordClass.to) return false;
    if (found === WordClass.verb && i > first && isPlural(tokens, i) !== isPlural(tokens, i - 1))
      return false;
  }
  return true;
}

function isPlural({ text, end }: Tokens, i: number): boolean {
  return text[end[i]! - 1] === "s";
}
