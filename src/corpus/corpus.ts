/** What `newsx corpus` finds over all stories of a run: every row leads to the stories that it was made of. */
import type { Gender, StoryComparison } from "../model/result.ts";
import type { StoryRef } from "./digest.ts";

/** An entity of one story. `story` is that story's id, `entity` the entity's id in its record. */
export interface Member extends StoryRef {
  readonly entity: string;
  readonly line: number;
}

/** How often and where a thing is named. */
export interface Row {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly stories: number;
  readonly mentions: number;
  readonly outlets: readonly string[];
  /** Dates of the first and the last story with one; null where none has. */
  readonly first: string | null;
  readonly last: string | null;
  readonly members: readonly Member[];
}

export interface PersonRow extends Row {
  readonly gender: Gender | null;
  /** The most frequent first. */
  readonly roles: readonly { readonly text: string; readonly stories: number }[];
  readonly quotes: number;
  /** Words of those quotes. */
  readonly words: number;
}

export interface PlaceRow extends Row {
  readonly kind: string;
  readonly country: string | null;
  readonly geonames: number | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
}

export interface OrganizationRow extends Row {
  readonly quotes: number;
  readonly words: number;
}

/** Two that are named in the same stories. */
export interface PairRow {
  readonly left: string;
  readonly right: string;
  readonly stories: number;
}

/** Where a quote stands. */
export interface Occurrence extends StoryRef {
  readonly line: number;
  readonly speaker: string | null;
}

/** One quote that several stories give. */
export interface RepeatedRow {
  readonly text: string;
  /** The row of whoever said it, where the stories agree. */
  readonly speaker: string | null;
  readonly occurrences: readonly Occurrence[];
}

/** Stories with the same wording. */
export interface CopyRow {
  readonly stories: readonly (StoryRef & { readonly outlet: string | null; readonly line: number })[];
}

export interface Corpus {
  readonly stories: number;
  readonly people: readonly PersonRow[];
  readonly places: readonly PlaceRow[];
  readonly organizations: readonly OrganizationRow[];
  readonly pairs: readonly PairRow[];
  /** Figures of two stories about the same thing that differ. */
  readonly figures: readonly StoryComparison[];
  readonly repeated: readonly RepeatedRow[];
  readonly copies: readonly CopyRow[];
}
