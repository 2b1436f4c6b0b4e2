/** What of the words that a cue governs was said: not to whom or when, and no deed that only looks like speech. */
import { hashWord } from "../../text/hash.ts";
import { hashAt } from "../../text/token-tests.ts";
import { wordSet } from "../../text/word-table.ts";
import { isDocumentNoun } from "../coreference/body-nouns.ts";
import { hasHearer, inverting } from "../cues/clause-subject.ts";
import { CueShape } from "../cues/cue-candidate.ts";
import { isEstimate } from "../cues/estimates.ts";
import { beforeTimes } from "../cues/parenthetical.ts";
import type { ScoredCue } from "../cues/score-cues.ts";
import { isVerbal } from "../speakers/span-facts.ts";
import { indexFrom } from "../starts.ts";
import type { StoryAnalysis } from "../story-analysis.ts";
import { classAt } from "../words/at.ts";
import { classSet } from "../words/class-set.ts";
import { WordClass } from "../words/word-class.ts";
import { isAct } from "./acts.ts";
import { AFTER_PREPOSITION, type ContentCandidate } from "./content-candidates.ts";
import { isDeed, isHeadlineAct } from "./deeds.ts";

const BY = hashWord("by") | 0;
const beforeDays = wordSet("on in");
const THAT = hashWord("that");

/** Their first object is who hears it: "told the station the road was open". */
export const toldTo: ReadonlySet<string> = new Set(["tell", "inform", "assure", "remind", "notify"]);

/** The content without what stands between the cue and it. */
export function withoutLead(
  story: StoryAnalysis,
  cue: ScoredCue,
  content: ContentCandidate,
): ContentCandidate {
  const [[first, last]] = content.parts as readonly [readonly [number, number]];
  if (content.side === 0 && cue.shape === CueShape.according) return withoutAside(story, cue, content);
  // From the preposition on that looks like a part of the verb: "said in a statement", "said on Monday".
  const lead = first === cue.last + 2 ? first - 1 : first;
  if (content.side !== 0 || lead !== cue.last + 1) return content;
  const begin = afterAdverb(story, afterTime(story, afterWriting(story, afterAddressee(story, cue, lead))));
  const begins = begin > first && begin < last && !isLink(classAt(story.classes, begin));
  return begins ? { ...content, from: 0, parts: [[begin, last], ...content.parts.slice(1)] } : content;
}

/** "According to Ana Ruiz, 34, a mechanic in Lund, the brake failed": what is said begins behind what Ruiz is. */
function withoutAside(
  { classes }: StoryAnalysis,
  { source }: ScoredCue,
  content: ContentCandidate,
): ContentCandidate {
  const [[first, last]] = content.parts as readonly [readonly [number, number]];
  if (source === undefined || source.last >= first) return content;
  const begins = [first];
  for (let i = first; i < last; i++) {
    const isWhole = isVerbal(classes[i]!) && classes[begins.at(-1)!] !== WordClass.relative;
    // "the driver, Imre Balogh, was drunk": the verb's subject is before its apposition.
    if (isWhole && i === begins.at(-1)) begins.splice(-2);
    if (isWhole) break;
    if (classes[i] === WordClass.comma) begins.push(i + 1);
  }
  const begin = begins.at(-1) ?? first;
  return begin === first ? content : { ...content, parts: [[begin, last], ...content.parts.slice(1)] };
}

/** After "told the station" and "asked by reporters". */
function afterAddressee(story: StoryAnalysis, cue: ScoredCue, first: number): number {
  // "The jury was told the driver was late": who hears stands before.
  if (hasHearer(story, cue)) return first;
  const { tokens, mentions, starts } = story;
  const isAsked = cue.lemma === "ask" && cue.shape === CueShape.past && hashAt(tokens, first) === BY;
  const from = isAsked ? first + 1 : first;
  if (!isAsked && !toldTo.has(cue.lemma)) return first;
  if (tokens.hash[from] === THAT) return first;
  // "Ruiz's clerk" begins where its owner does.
  let end = first;
  for (let i = indexFrom(starts.mentions, from); mentions[i]?.first === from; i++)
    if (!mentions[i]!.owner) end = mentions[i]!.last + 1;
  return end;
}

/** After "only", "again" before "that": "would say only that". */
function afterAdverb({ tokens, classes }: StoryAnalysis, first: number): number {
  return classAt(classes, first) === WordClass.adverb && hashAt(tokens, first + 1) === THAT
    ? first + 1
    : first;
}

/** After "in a statement", "in an interview with the station", before a clause of its own. */
function afterWriting({ tokens, classes }: StoryAnalysis, first: number): number {
  if (!beforeWritings.has(hashAt(tokens, first))) return first;
  for (let i = first + 1; i < first + MAX_WRITING && inWritings.has(classAt(classes, i)); i++) {
    const isWhole = classAt(classes, i + 1) !== WordClass.noun && isWriting(hashAt(tokens, i));
    if (isWhole) return i + 1;
  }
  return first;
}

function isWriting(hash: number): boolean {
  return isDocumentNoun(hash) || occasions.has(hash);
}

const beforeWritings = wordSet("in at during via on");
const occasions = wordSet(
  "interview conference briefing speech address hearing meeting call video broadcast podcast",
);
/** "in a joint written statement" */
const MAX_WRITING = 6;
const inWritings = classSet([
  WordClass.determiner,
  WordClass.possessive,
  WordClass.adjective,
  WordClass.noun,
  WordClass.name,
  WordClass.genitive,
  WordClass.past,
]);

/** After "on Friday", "in May", "Monday evening". */
function afterTime({ tokens, classes }: StoryAnalysis, first: number): number {
  const day = beforeDays.has(hashAt(tokens, first)) ? first + 1 : first;
  if (classAt(classes, day) !== WordClass.time) return first;
  return classAt(classes, day + 1) === WordClass.timeNoun ? day + 2 : day + 1;
}

/** Whether a content is nothing but the time of saying: "on Friday", "for six hours". */
export function isTime({ tokens, classes }: StoryAnalysis, { side, parts }: ContentCandidate): boolean {
  if (side !== 0 || parts.length > 1) return false;
  const [first, last] = parts[0]!;
  if (classes[last] !== WordClass.time && classes[last] !== WordClass.timeNoun) return false;
  for (let i = first; i < last; i++) {
    const isBefore = classes[i] === WordClass.preposition || beforeTimes.has(tokens.hash[i]!);
    if (!inTimes.has(classes[i]!) && !(isBefore && i <= first + 1)) return false;
  }
  return true;
}

const inTimes = classSet([WordClass.time, WordClass.timeNoun, WordClass.number, WordClass.determiner]);

/** What shows that no clause begins: "told the police of it", "said on Monday, when …". */
function isLink(found: number): boolean {
  return found === WordClass.comma || found === WordClass.preposition || found === WordClass.to;
}

const refusals: ReadonlySet<string> = new Set(["ask", "decline", "request"]);
const silence = wordSet("comment named identified quoted anonymous");
const SILENCE_WINDOW = 4;

/** Words sent as a thing: "posted the letter", but "posted that …". */
const sendings: ReadonlySet<string> = new Set(["post", "publish", "email", "text", "dispatch"]);

/** Whether the content is something said: "declined to comment", "asked not to be named" and "posted a photo" are not. */
export function isSaid(story: StoryAnalysis, cue: ScoredCue, content: ContentCandidate): boolean {
  const first = content.parts[0]![0];
  if (isEstimate(story, cue)) return content.side === 0 && content.from === 0;
  if (isHeadlineAct(story, cue, content) || isAct(story, cue, content)) return false;
  if (content.side !== 0) return inverting.has(cue.lemma) || hasVerb(story.classes, content);
  // "Watchdog: Mill hid leak", but "Lund: three points"
  if (cue.shape === CueShape.colon) return hasVerb(story.classes, content);
  if (isTale(story, cue)) return false;
  const [begin, end] = opening(content);
  if (content.parts.length === 1 && cue.shape !== CueShape.according && isDeed(story, cue, [begin, end]))
    return false;
  // "declined to comment on the plan"
  if (cue.lemma === "comment") return classAt(story.classes, cue.first - 1) !== WordClass.to;
  if (refusals.has(cue.lemma)) return !keepsSilence(story, first);
  if (!sendings.has(cue.lemma) || story.tokens.hash[first] === THAT) return true;
  const found = classAt(story.classes, first);
  return found !== WordClass.determiner && found !== WordClass.possessive;
}

const tales = wordSet("story stories tale tales truth lie lies joke jokes fortune fortunes");

/** "tells the story of a nun": what is told, and not to whom. */
function isTale({ mentions, starts, tokens }: StoryAnalysis, { lemma, last }: ScoredCue): boolean {
  const object = mentions[indexFrom(starts.mentions, last + 1)];
  return lemma === "tell" && object?.first === last + 1 && tales.has(tokens.hash[object.last]!);
}

/** The content with the preposition that belongs to its cue: "called for a strike". */
function opening({ from, parts }: ContentCandidate): readonly [first: number, last: number] {
  const [first, last] = parts[0]!;
  return [from === AFTER_PREPOSITION ? first - 1 : first, last];
}

/** Whether words before their cue have a verb: a subject with its apposition is nothing said. */
function hasVerb(classes: Uint8Array, { parts }: ContentCandidate): boolean {
  for (const [first, last] of parts)
    for (let i = first; i <= last; i++) if (isVerbal(classes[i]!)) return true;
  return false;
}

/** "(not) to be named", "to remain anonymous". */
function keepsSilence({ tokens, classes }: StoryAnalysis, first: number): boolean {
  const to = classAt(classes, first) === WordClass.negation ? first + 1 : first;
  if (classAt(classes, to) !== WordClass.to) return false;
  for (let i = to + 1; i < Math.min(tokens.count, to + SILENCE_WINDOW); i++)
    if (silence.has(tokens.hash[i]!)) return true;
  return false;
}
