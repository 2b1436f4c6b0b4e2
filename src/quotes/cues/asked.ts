/** Questions to somebody: "Hollins, asked if he regretted the email, said": who is asked does not ask. */

import { hashAt } from "../../text/token-tests.ts";
import { hasFlag, TokenFlag } from "../../text/tokens.ts";
import { wordSet } from "../../text/word-table.ts";
import type { StoryAnalysis } from "../story-analysis.ts";
import { classAt } from "../words/at.ts";
import { classSet } from "../words/class-set.ts";
import { WordClass } from "../words/word-class.ts";
import { type CueCandidate, CueShape } from "./cue-candidate.ts";

const asking: ReadonlySet<string> = new Set(["ask", "question", "press", "challenge"]);
/** What a question begins with. */
const questions = wordSet("if whether why how what when where who which about on by");
/** "Lund, when asked", "Lund, repeatedly asked". */
const before = wordSet("when if again repeatedly later once twice also then");
const MAX_QUESTION = 30;

/** Whether a verb is the past or the participle of asking. */
export function isAsked({ lemma, shape }: CueCandidate): boolean {
  return asking.has(lemma) && shape === CueShape.past;
}

/** Whether the question that a verb of asking (`isAsked`) brings stands between commas, or opens the sentence, before the verb of who answers. */
export function isAskedAside({ tokens, classes }: StoryAnalysis, cue: CueCandidate): boolean {
  if (!questions.has(hashAt(tokens, cue.last + 1))) return false;
  let at = cue.first;
  while (before.has(tokens.hash[at - 1]!) && !hasFlag(tokens, at, TokenFlag.sentenceStart)) at--;
  if (!hasFlag(tokens, at, TokenFlag.sentenceStart) && classAt(classes, at - 1) !== WordClass.comma)
    return false;
  const end = Math.min(tokens.sentences[tokens.sentenceOf[cue.first]! + 1]!, cue.last + MAX_QUESTION);
  for (let i = cue.last + 1; i < end; i++) if (isAnswer(classes, i)) return true;
  return false;
}

/** A comma behind the question, before a verb or the subject of one. */
function isAnswer(classes: Uint8Array, i: number): boolean {
  return classAt(classes, i) === WordClass.comma && answering.has(classAt(classes, i + 1));
}

const answering = classSet([
  WordClass.past,
  WordClass.verb,
  WordClass.name,
  WordClass.pronoun,
  WordClass.determiner,
  WordClass.possessive,
]);
