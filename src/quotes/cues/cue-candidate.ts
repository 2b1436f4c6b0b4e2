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
