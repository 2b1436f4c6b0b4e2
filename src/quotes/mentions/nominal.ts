/** Words that look like verbs or adverbs and are nouns where they stand. */
import { hashAt } from "../../text/token-tests.ts";
import { wordSet } from "../../text/word-table.ts";
import { isBodyNoun } from "../coreference/body-nouns.ts";
import { classAt } from "../words/at.ts";
import { WordClass } from "../words/word-class.ts";
import { isPart, Part, type Words } from "./phrase-parts.ts";

/** Who stands for a person named before: "the first, from Asia, disagreed". */
const ordinals = wordSet("first second third latter former last other next");

/** Whether the token at `i` is a noun of the phrase begun at `first`, though its class says otherwise. */
export function isNominal(words: Words, i: number, first: number): boolean {
  return i > first && (isAttributive(words, i, first) || isOrdinal(words, i));
}

/** "the Danish shipping group", "the state mining company": a gerund between what describes a noun and that noun. */
function isAttributive({ tokens, classes, names }: Words, i: number, first: number): boolean {
  if (classes[i] !== WordClass.gerund) return false;
  if (isPart(classes[first]!, Part.opener) && isBodyNoun(hashAt(tokens, i + 1))) return true;
  if (isOwned(classes, i, first)) return isPart(classAt(classes, i + 1), Part.inside);
  if (classes[i - 1] !== WordClass.name) return false;
  const isPlain = names.at(i - 1) === undefined && classAt(classes, i - 2) === WordClass.determiner;
  return isPlain && isPart(classAt(classes, i + 1), Part.inside);
}

/** "Bolivia's state mining company": a gerund between what somebody owns and its noun. */
function isOwned(classes: Uint8Array, i: number, first: number): boolean {
  return i - 2 > first && classes[i - 1] === WordClass.noun && classes[i - 2] === WordClass.genitive;
}

function isOrdinal({ tokens, classes }: Words, i: number): boolean {
  if (!ordinals.has(tokens.hash[i]!) || classes[i - 1] !== WordClass.determiner) return false;
  return classAt(classes, i + 1) === WordClass.comma || isFollowedByVerb(classes, i + 1);
}

function isFollowedByVerb(classes: Uint8Array, next: number): boolean {
  const found = classAt(classes, next);
  return found === WordClass.past || found === WordClass.verb || found === WordClass.auxiliary;
}
