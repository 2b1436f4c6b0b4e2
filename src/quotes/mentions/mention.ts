import type { PlacedName } from "../../entities/name-index.ts";

export const MentionKind = {
  name: 0,
  noun: 1,
  pronoun: 2,
  /** his, her, its, their before a noun: "her claim that …" */
  possessive: 3,
  /** who, which */
  relative: 4,
} as const;

/** A noun phrase outside quotation marks. */
export interface SourceMention {
  /** First and last token, titles and determiners taken in. */
  readonly first: number;
  readonly last: number;
  /** A `MentionKind`. */
  readonly kind: number;
  /** The name that ends the phrase, if the tagger found one. */
  readonly name: PlacedName | undefined;
  /** Whether 's follows: the phrase owns what comes next. */
  readonly owner: boolean;
  readonly plural: boolean;
}
