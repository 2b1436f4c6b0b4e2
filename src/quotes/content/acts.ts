/** Acts whose verbs look like speech: "was sworn in as mayor", "dismissed as coach", "asked about the fire". */
import { hashWord } from "../../text/hash.ts";
import { hashAt } from "../../text/token-tests.ts";
import { wordSet } from "../../text/word-table.ts";
import { isPersonNoun } from "../coreference/person-nouns.ts";
import { isAsked } from "../cues/asked.ts";
import { CueShape } from "../cues/cue-candidate.ts";
import type { ScoredCue } from "../cues/score-cues.ts";
import type { StoryAnalysis } from "../story-analysis.ts";
import { classAt } from "../words/at.ts";
import { classSet } from "../words/class-set.ts";
import { WordClass } from "../words/word-class.ts";
import type { ContentCandidate } from "./content-candidates.ts";
import { hasClause } from "./deeds.ts";

const IN = hashWord("in");
const AS = hashWord("as");
const pointers = wordSet("that this these those");
/** "finance chief", "head coach". */
const MAX_POST = 4;
const inPosts = classSet([WordClass.noun, WordClass.adjective, WordClass.name, WordClass.verb]);
const smallNumbers = wordSet("one two three four five six seven eight nine ten");
const limits = wordSet("only just merely");

/** Whether the verb is no speech where it stands, or what it governs nothing that is said. */
export function isAct(story: StoryAnalysis, cue: ScoredCue, { side, parts }: ContentCandidate): boolean {
  if (cue.lemma === "swear") return hashAt(story.tokens, cue.last + 1) === IN;
  if (cue.lemma === "dismiss" && isDismissal(story, cue)) return true;
  const [first, last] = parts[0]!;
  if (cue.source === undefined && isAsked(cue) && !hasClause(story.classes, first, last)) return true;
  if (side !== 0) return false;
  // "citing port officials": who said it, not what.
  if (cue.lemma === "cite" && cue.shape === CueShape.gerund) return !hasClause(story.classes, first, last);
  const opening = hashAt(story.tokens, first);
  // "disputes that and says": what was said before, and no clause.
  if (pointers.has(opening)) return classAt(story.classes, first + 1) === WordClass.conjunction;
  return limits.has(opening) && isCount(story, first, last);
}

/** "was dismissed as coach of the club": a post, not what somebody is called. */
function isDismissal({ tokens, classes, language }: StoryAnalysis, cue: ScoredCue): boolean {
  const post = cue.last + 2;
  if (cue.shape !== CueShape.past || hashAt(tokens, post - 1) !== AS) return false;
  for (let i = post; i < post + MAX_POST && inPosts.has(classAt(classes, i)); i++)
    if (isPersonNoun(tokens, i, language)) return true;
  return false;
}

/** "acknowledged only 147 deaths": a count that the writer sets against another. */
function isCount({ tokens, classes }: StoryAnalysis, first: number, last: number): boolean {
  return (
    (classAt(classes, first + 1) === WordClass.number || smallNumbers.has(hashAt(tokens, first + 1))) &&
    !hasClause(classes, first, last)
  );
}
