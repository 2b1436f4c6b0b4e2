/** What a feature of a gap is. */
import type { DocumentFeatures } from "./document-features.ts";
import { Trait } from "./traits.ts";

/** A gap: the paragraphs before and after it, and the one that follows. */
export interface Gap {
  readonly doc: DocumentFeatures;
  readonly before: number;
  readonly after: number;
  readonly next: number;
}

export type GapFeature = readonly [name: string, value: (gap: Gap) => number | boolean];

/** Features that are asked only at gaps of one sort: 0 at all others, which are most. */
export interface Group {
  readonly when: (gap: Gap) => boolean;
  readonly features: readonly GapFeature[];
}

export const always = () => true;

/** Openers that lean on what was said before. */
export const leaning = Trait.pronoun | Trait.quote | Trait.connective;
