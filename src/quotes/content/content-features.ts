/** What speaks for a segment of text as the content of a cue. */

import { hashAt } from "../../text/token-tests.ts";
import type { ScoredCue } from "../cues/score-cues.ts";
import { kindOf } from "../cues/source-features.ts";
import { type FeatureList, step } from "../model/linear-model.ts";
import type { StoryAnalysis } from "../story-analysis.ts";
import { classAt } from "../words/at.ts";
import { pathBetween } from "../words/paths.ts";
import { WordClass } from "../words/word-class.ts";
import type { ContentCandidate } from "./content-candidates.ts";
import { isDeed } from "./deeds.ts";
import { attributionAfter, attributionInside, type OtherCue } from "./other-cues.ts";

export const CONTENT_SALT = 89;

/** Templates of the ranking of contents. */
export const ContentTemplate = {
  place: 1,
  path: 4,
  boundaries: 5,
  firstWord: 6,
  wordAfter: 7,
  classesAfter: 8,
  length: 9,
  lemmaPath: 10,
  classAfterCue: 11,
  classesAfterCue: 12,
  verbsCommas: 14,
  lastWord: 15,
  lemmaVerbs: 16,
  wordsAfter: 17,
  opener: 18,
  openerEnd: 19,
  rest: 20,
  agreement: 21,
  rank: 22,
  lemmaFrom: 23,
  wordBefore: 24,
  passive: 25,
  lemmaWordAfter: 26,
  threeAfter: 27,
  lastClasses: 28,
  sourceKind: 29,
  deed: 30,
  phraseHead: 31,
  kindOfPhrase: 32,
  quotedNext: 33,
  sourceClause: 34,
  attributions: 35,
} as const;

export function contentFeatures(
  story: StoryAnalysis,
  cue: ScoredCue,
  content: ContentCandidate,
  others: readonly OtherCue[],
  out: FeatureList,
): void {
  out.reset(CONTENT_SALT);
  const { tokens, classes } = story;
  const [first, last] = content.parts[0]!;
  const end = content.parts.at(-1)![1];
  const { side, from, to, rank } = content;
  const beginning = 1 + side + 3 * from;
  const ending = 1 + to + 10 * side;
  const place = beginning + 18 * to;
  const source = cue.source === undefined ? 1 : cue.source.first > cue.last ? 2 : 3;
  // Each is asked for several times: of every segment, so as few calls as can be.
  const opening = classAt(classes, first);
  const next = classAt(classes, end + 1);
  const second = classAt(classes, end + 2);
  const wordAfter = hashAt(tokens, end + 1);
  const afterCue = classAt(classes, cue.last + 1);
  const path = side === 0 ? pathBetween(classes, cue.last, first) : pathBetween(classes, last, cue.first);
  out.add(ContentTemplate.place, place, source);
  out.add(ContentTemplate.path, place, path.all);
  out.add(ContentTemplate.boundaries, place, 1 + opening, 1 + next);
  out.add(ContentTemplate.firstWord, place, hashAt(tokens, first));
  out.add(ContentTemplate.wordAfter, side + 1, wordAfter, to + 1);
  out.add(ContentTemplate.classesAfter, place, 1 + second, 1 + next);
  out.add(ContentTemplate.length, place, 1 + step(end - first));
  out.add(ContentTemplate.lemmaPath, side + 1, cue.id, path.all);
  out.add(ContentTemplate.classAfterCue, place, 1 + afterCue);
  out.add(ContentTemplate.classesAfterCue, place, 1 + afterCue, 1 + classAt(classes, cue.last + 2));
  const inside = pathBetween(classes, first - 1, end + 1);
  out.add(ContentTemplate.verbsCommas, place, 1 + Math.min(inside.verbs, 3), 1 + Math.min(inside.commas, 3));
  out.add(ContentTemplate.lastWord, side + 1, to + 1, hashAt(tokens, end));
  out.add(ContentTemplate.lemmaVerbs, place, 1 + Math.min(inside.verbs, 2), cue.id);
  out.add(ContentTemplate.wordsAfter, place, wordAfter, hashAt(tokens, end + 2));
  const head = Math.min(cue.first, cue.source?.first ?? cue.first);
  const sentence = tokens.sentenceOf[cue.first]!;
  const opens = head === tokens.sentences[sentence];
  const opener = opens ? 0 : classAt(classes, head - 1);
  out.add(ContentTemplate.opener, place, opens ? 1 : hashAt(tokens, head - 1));
  out.add(ContentTemplate.openerEnd, 1 + side, 1 + opener, 1 + to + 10 * rank);
  const rest = pathBetween(classes, end, tokens.sentences[sentence + 1]!);
  out.add(ContentTemplate.rest, ending, 1 + Math.min(rest.verbs, 2), 1 + rest.head);
  out.add(ContentTemplate.agreement, ending, cue.shape + 1, 1 + second);
  out.add(ContentTemplate.rank, place, 1 + rank, 1 + Math.min(rest.commas, 3));
  out.add(ContentTemplate.lemmaFrom, cue.id, beginning, 1 + opening);
  out.add(ContentTemplate.wordBefore, cue.id, beginning, hashAt(tokens, first - 1));
  out.add(ContentTemplate.passive, 1 + side, hashAt(tokens, cue.first - 1), 1 + afterCue);
  out.add(ContentTemplate.lemmaWordAfter, cue.id, 1 + to, wordAfter);
  out.add(ContentTemplate.threeAfter, ending, 1 + second, 1 + classAt(classes, end + 3));
  out.add(ContentTemplate.lastClasses, ending, 1 + classAt(classes, end), 1 + classAt(classes, end - 1));
  out.add(
    ContentTemplate.sourceKind,
    1 + to + 10 * rank,
    cue.source === undefined ? 1 : 2 + kindOf(cue.source),
    1 + opener,
  );
  kindOfContent(story, cue, content, inside.verbs, out);
  const after = attributionAfter(others, end);
  out.add(ContentTemplate.attributions, ending, after, attributionInside(others, first, end));
}

/** What kind of thing the content is: a clause, what somebody should do, a thing; and whether it looks like a deed's object. */
function kindOfContent(
  story: StoryAnalysis,
  cue: ScoredCue,
  { side, parts }: ContentCandidate,
  verbs: number,
  out: FeatureList,
): void {
  const { tokens, classes } = story;
  const [first, last] = parts[0]!;
  const opening = classAt(classes, first);
  const phrase = side > 0 ? 1 : 2 + Math.min(verbs, 1) + 2 * opening;
  const isSafe = side !== 0 || parts.length > 1 || !isDeed(story, cue, [first, last]);
  out.add(ContentTemplate.deed, cue.id, isSafe ? 1 : 2, 1 + Math.min(verbs, 1));
  if (side === 0 && verbs === 0)
    out.add(ContentTemplate.phraseHead, hashAt(tokens, headOfPhrase(classes, first, last)), cue.shape + 1);
  out.add(ContentTemplate.kindOfPhrase, cue.id, phrase, cue.shape + 1);
  const end = tokens.sentences[tokens.sentenceOf[cue.first]! + 1]!;
  const next = classAt(classes, end) === WordClass.mark ? 2 : 1;
  out.add(ContentTemplate.quotedNext, cue.id, next, 1 + Math.min(verbs, 1));
  out.add(
    ContentTemplate.sourceClause,
    cue.source === undefined ? 1 : 2 + kindOf(cue.source),
    phrase,
    cue.shape + 1,
  );
}

/** The last noun before the first preposition: "the plan" of "the plan for a dam". */
function headOfPhrase(classes: Uint8Array, first: number, last: number): number {
  let head = first;
  for (let i = first; i <= last; i++) {
    const found = classes[i]!;
    if (found === WordClass.noun || found === WordClass.name) head = i;
    else if (head > first && (found === WordClass.preposition || found === WordClass.comma)) break;
  }
  return head;
}
