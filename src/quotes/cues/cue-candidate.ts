import type { Tokens } from "../../text/tokens.ts";
import { wordSet } from "../../text/word-table.ts";
import { classAt } from "../words/at.ts";
import { WordClass } from "../words/word-class.ts";
import { VerbForm } from "./cue-lexicon.ts";

/** Forms of cues, those that are no verbs among them. */
export const CueShape = {
  ...VerbForm,
  colon: 5,
  dash: 6,
  /** A verb in the past next to a closed quotation and its subject. */
  attribution: 7,
} as const;

/** A word or mark outside quotation marks that may say that somebody's words are near. */
export interface CueCandidate {
  readonly first: number;
  readonly last: number;
  readonly lemma: string;
  readonly id: number;
  /** A `CueShape`. */
  readonly shape: number;
}

/** Whether a cue is a verb in the past or the present. */
export function hasTense({ shape }: CueCandidate): boolean {
  return shape === CueShape.past || shape === CueShape.present;
}

/** Several, though no ending shows it. */
const plurals = wordSet(
  "police people men women children they we who some many most both few several others",
);

/** The same, or the base form behind a plural, adverbs passed over: "officials believe". */
export function isTensed(
  { tokens, classes }: { readonly tokens: Tokens; readonly classes: Uint8Array },
  cue: CueCandidate,
): boolean {
  if (cue.shape !== CueShape.base || classes[cue.first] !== WordClass.verb) return hasTense(cue);
  let at = cue.first - 1;
  while (classAt(classes, at) === WordClass.adverb) at--;
  if (at < 0) return false;
  return (
    plurals.has(tokens.hash[at]!) ||
    ((classes[at] === WordClass.noun || classes[at] === WordClass.name) &&
      tokens.text[tokens.end[at]! - 1] === "s")
  );
}
