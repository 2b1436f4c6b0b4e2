/** Where indirect speech may stand: the segments of a sentence that a cue can govern. */
import { hashWord } from "../../text/hash.ts";
import { hasFlag, TokenFlag, TokenKind } from "../../text/tokens.ts";
import { afterParticle } from "../cues/attributions.ts";
import { isAttribution, parenthesisOf } from "../cues/parenthetical.ts";
import { ownerOfView, startOfView } from "../cues/phrase-cues.ts";
import type { ScoredCue } from "../cues/score-cues.ts";
import { MentionKind, type SourceMention } from "../mentions/mention.ts";
import type { StoryAnalysis } from "../story-analysis.ts";
import { classSet } from "../words/class-set.ts";
import { WordClass } from "../words/word-class.ts";
import { addFrom, isBreak, isMark, type Reach, skipMarks } from "./content-ends.ts";
import { hasClause } from "./deeds.ts";
import { isInverted } from "./reporting-forms.ts";

/** A segment that may be what somebody said, in their words or the writer's. */
export interface ContentCandidate {
  /** First and last token of each part: two where the attribution stands in the middle. */
  readonly parts: readonly (readonly [first: number, last: number])[];
  /** 0: after the cue, 1: before it, 2: on both sides. */
  readonly side: number;
  /** How its beginning was found. */
  readonly from: number;
  /** How its end was found. */
  readonly to: number;
  /** How many ends of that kind, or beginnings before the cue, were found before this one. */
  readonly rank: number;
}

/** The content begins after a preposition. */
export const AFTER_PREPOSITION = 5;
const THAT = hashWord("that");
/** How far after the cue its content may begin. */
const MAX_LEAD_TOKENS = 14;

/** The segments of the cue's sentence that may be its content. */
export function contentCandidates(story: StoryAnalysis, cue: ScoredCue): readonly ContentCandidate[] {
  const { tokens } = story;
  const sentence = tokens.sentenceOf[cue.first]!;
  const begin = afterDateline(story, tokens.sentences[sentence]!, cue.first);
  const end = lastWord(story, begin, tokens.sentences[sentence + 1]! - 1);
  const source = cue.source;
  const parenthesis = parenthesisOf(story, cue);
  const owner = ownerOfView(tokens, story.classes, cue);
  const start =
    owner !== undefined
      ? startOfView(tokens, owner)
      : source === undefined
        ? cue.first
        : startOfSource(story, begin, source);
  const head = Math.min(cue.first, start, parenthesis === undefined ? start : parenthesis.comma + 1);
  const last = afterParticle(tokens, cue.last) - 1;
  const tail = Math.max(last, source?.last ?? last);
  const found: ContentCandidate[] = [];
  const isInSubject = cue.source?.kind === MentionKind.relative && cue.source.first < cue.first;
  if (parenthesis === undefined)
    addAfter(story, isInverted(story, cue) ? tail : cue.last, tail, { end, isInSubject }, found);
  const after = found.length;
  addBefore(story, begin, head, found);
  const inverted = isInverted(story, cue);
  addBothSides(story, found[after], tail, end, found);
  if (inverted && isApposed(story, found.at(-1))) found.pop();
  const isInside = parenthesis?.goesOn === true || (inverted && isPhrase(story, found[after]));
  const whole = isInside ? found.filter(({ side }) => side === 2) : [];
  return whole.length > 0 ? whole : found;
}

/** Whether a segment has no verb of its own: "The boats, said Ada Lund, have gone down". */
function isPhrase({ classes }: StoryAnalysis, segment: ContentCandidate | undefined): boolean {
  if (segment === undefined) return false;
  const [first, last] = segment.parts[0]!;
  return first === last || !hasClause(classes, first, last);
}

/** Whether what stands behind the attribution is no more than who speaks: "…, added her lawyer, a former mayor". */
function isApposed(story: StoryAnalysis, segment: ContentCandidate | undefined): boolean {
  const behind = segment?.parts[1];
  if (segment === undefined || behind === undefined) return false;
  const isRelative = story.classes[behind[0]] === WordClass.relative;
  return !isPhrase(story, segment) && (isRelative || !hasClause(story.classes, behind[0], behind[1]));
}

const MAX_DATELINE_TOKENS = 16;

/**
 * Where the words of a sentence begin that opens with a dateline: "MOMBASA, Kenya, June 2 (Wire) - Two …". Before
 * the dash stand capitals, figures and marks alone, first a town in capitals or last an agency in brackets.
 */
function afterDateline({ tokens, classes }: StoryAnalysis, begin: number, before: number): number {
  const cap = Math.min(before, begin + MAX_DATELINE_TOKENS);
  for (let i = begin; i < cap; i++) {
    if (classes[i] === WordClass.dash) {
      const isDateline =
        hasFlag(tokens, begin, TokenFlag.allCaps) || classes[i - 1] === WordClass.closeBracket;
      return i > begin && isDateline ? i + 1 : begin;
    }
    // "STANDOFF: Lund would not …"
    if (classes[i] === WordClass.colon && i > begin && hasFlag(tokens, i - 1, TokenFlag.allCaps))
      return i + 1;
    if (tokens.kind[i] === TokenKind.word && !hasFlag(tokens, i, TokenFlag.capital)) return begin;
  }
  return begin;
}

const MAX_TITLE_TOKENS = 6;

/** Where a source begins whose title the chunker did not take in: "…, drilling chief Ada Moe said". */
function startOfSource({ classes }: StoryAnalysis, begin: number, { first }: SourceMention): number {
  for (let i = first - 1; i > begin && first - i <= MAX_TITLE_TOKENS; i--) {
    if (classes[i] === WordClass.comma) return i + 1;
    if (!titleClasses.has(classes[i]!)) break;
  }
  return first;
}

const titleClasses = classSet([
  WordClass.noun,
  WordClass.name,
  WordClass.adjective,
  WordClass.verb,
  WordClass.gerund,
  WordClass.hyphen,
  WordClass.genitive,
]);

/** The last token of the sentence that is no mark. */
function lastWord({ classes }: StoryAnalysis, begin: number, last: number): number {
  let end = last;
  while (end > begin && isMark(classes[end]!)) end--;
  return end;
}

/**
 * After the cue, after its subject, at "that", after the first comma, at the first preposition, or after one that
 * belongs to the cue ("called for", "referred to").
 */
function addAfter(
  story: StoryAnalysis,
  cue: number,
  tail: number,
  reach: Reach,
  found: ContentCandidate[],
): void {
  const { tokens, classes } = story;
  const { end } = reach;
  const cap = Math.min(end, cue + MAX_LEAD_TOKENS);
  addFrom(story, 0, skipMarks(classes, cue + 1, end), reach, found);
  addFrom(story, 1, skipMarks(classes, tail + 1, end), reach, found);
  let that = cue + 1;
  while (that <= cap && tokens.hash[that] !== THAT) that++;
  if (that <= cap) addFrom(story, 2, that, reach, found);
  let link = cue + 1;
  while (link <= cap && !isLink(classes, link)) link++;
  if (link > cap) return;
  const isComma = classes[link] === WordClass.comma;
  addFrom(story, isComma ? 3 : 4, skipMarks(classes, isComma ? link + 1 : link, end), reach, found);
  if (!isComma) addFrom(story, AFTER_PREPOSITION, skipMarks(classes, link + 1, end), reach, found);
}

function isLink(classes: Uint8Array, i: number): boolean {
  const found = classes[i]!;
  // "said about 300 people took part"
  if (found === WordClass.preposition) return classes[i + 1] !== WordClass.number;
  return found === WordClass.comma || found === WordClass.to;
}

/** How many beginnings after a mark or a conjunction are considered. */
const MAX_BEGINNINGS = 4;

/** From the sentence's beginning, or from after a mark or conjunction in it, to the attribution. */
function addBefore({ classes }: StoryAnalysis, begin: number, head: number, found: ContentCandidate[]): void {
  let last = head - 1;
  while (last >= begin && beforeHeads.has(classes[last]!)) last--;
  if (last < begin) return;
  found.push({ parts: [[begin, last]], side: 1, from: 0, to: head - 1 - last > 0 ? 1 : 0, rank: 0 });
  let rank = 0;
  for (let i = last - 1; i > begin && rank < MAX_BEGINNINGS; i--) {
    const from = beginningAfter(classes[i]!);
    if (from > 0) found.push({ parts: [[i + 1, last]], side: 1, from, to: 0, rank: rank++ });
  }
}

/** What stands between the words and their attribution: "no deal – the minister said". */
const beforeHeads = classSet([
  WordClass.comma,
  WordClass.stop,
  WordClass.colon,
  WordClass.dash,
  WordClass.mark,
]);

/** 0: no beginning, 1: after a comma, 2: after a dash, semicolon or bracket, 3: after a conjunction. */
function beginningAfter(found: number): number {
  if (found === WordClass.comma) return 1;
  if (isBreak(found)) return 2;
  return found === WordClass.conjunction || found === WordClass.subordinator ? 3 : 0;
}

/** "The fee, she said, was fair", "The lake – according to villagers – has shrunk". */
function addBothSides(
  { tokens, classes }: StoryAnalysis,
  before: ContentCandidate | undefined,
  tail: number,
  end: number,
  found: ContentCandidate[],
): void {
  if (before === undefined) return;
  const cap = Math.min(end, tail + MAX_LEAD_TOKENS);
  for (let i = tail + 1; i < cap; i++) {
    if (classes[i] !== WordClass.comma && classes[i] !== WordClass.dash) continue;
    if (isAttribution(tokens, classes, i + 1)) return;
    found.push({
      parts: [before.parts[0]!, [i + 1, end]],
      side: 2,
      from: i - tail > 1 ? 1 : 0,
      to: 0,
      rank: 0,
    });
    return;
  }
}
