/** Subjects far before their verb, a place or a whole clause between: "Ada Lund, whose father ran the mill and whose rival, C D, wants it, said". */
import { wordSet } from "../../text/word-table.ts";
import type { SourceMention } from "../mentions/mention.ts";
import { openingMention } from "../mentions/subjects.ts";
import type { StoryAnalysis } from "../story-analysis.ts";
import { classAt } from "../words/at.ts";
import { classSet } from "../words/class-set.ts";
import { WordClass } from "../words/word-class.ts";
import { afterPlaces } from "./attributions.ts";
import { type CueCandidate, CueShape, isTensed } from "./cue-candidate.ts";

/** A clause may begin with them that classes take for prepositions: "after its leader, C D, said". */
const relatives = wordSet("who whose whom which");
const openers = wordSet(
  "who whose whom which that after before since until as when while where because if though although once",
);

/**
 * The sentence's first phrase, where a comma and a relative clause follow it, a comma closes that before the verb, and the
 * likeliest source is somebody inside. Each clause inside must have its own verb, or this one is its.
 */
export function subjectAcrossClause(
  story: StoryAnalysis,
  cue: CueCandidate,
  near: readonly SourceMention[],
  source: SourceMention | undefined,
): SourceMention | undefined {
  if (!isTensed(story, cue) || source === undefined || source.first > cue.first) return undefined;
  const { classes, tokens } = story;
  const subject = openingMention(story, cue.first);
  if (subject === undefined || subject === source || subject.owner || !near.includes(subject))
    return undefined;
  const relative = subject.last + 2;
  const isAside =
    classAt(classes, subject.last + 1) === WordClass.comma && relatives.has(tokens.hash[relative]!);
  if (!isAside || source.first < relative) return undefined;
  let comma = cue.first - 1;
  while (between.has(classAt(classes, comma))) comma--;
  return classAt(classes, comma) === WordClass.comma && isClosed(story, relative, comma)
    ? subject
    : undefined;
}

const between = classSet([WordClass.adverb, WordClass.auxiliary, WordClass.negation]);
const verbs = classSet([WordClass.past, WordClass.verb, WordClass.auxiliary]);

/** Whether a verb stands behind the last word before a token that opens a clause. */
function isClosed({ classes, tokens }: StoryAnalysis, from: number, end: number): boolean {
  let hasVerb = false;
  for (let i = from; i < end; i++) {
    if (classes[i] === WordClass.subordinator || openers.has(tokens.hash[i]!)) hasVerb = false;
    else if (verbs.has(classes[i]!)) hasVerb = true;
  }
  return hasVerb;
}

/** Who stands right behind words in marks, and where that is behind them: “…,” a farmer at the back of the hall jeered. */
export function subjectBeforePlace(
  { classes, mentions, starts }: StoryAnalysis,
  cue: CueCandidate,
  near: readonly SourceMention[],
): SourceMention | undefined {
  if (cue.shape !== CueShape.attribution) return undefined;
  const isBehindMark = ({ first }: SourceMention) => classAt(classes, first - 1) === WordClass.mark;
  const subject = near.find((mention) => mention.first < cue.first && isBehindMark(mention));
  if (subject === undefined || subject.last + 1 === cue.first) return undefined;
  const end = afterPlaces({ classes, mentions, starts: starts.mentions }, subject.last + 1);
  return end === cue.first ? subject : undefined;
}
