/**
 * A story as the corpus needs it: who and what is named, who speaks, when and where it was published. Without its text
 * and without spans; every entry keeps the line it first stands on. `store/` holds a hundred thousand of them.
 */

import type { PackedFigures } from "../compare/pack-figures.ts";
import type { Gender } from "../model/result.ts";
import type { Signature } from "./signature.ts";

/** Which story of a run, and where to find it again. */
export interface StoryRef {
  /** The story's own id. */
  readonly story: string;
  readonly source: string;
  readonly document: string | null;
}

/** A key by which a story is looked up: no two stories of a run have the same. */
export function storyKey({ story, source, document }: StoryRef): string {
  return `${source}\u0000${document ?? ""}\u0000${story}`;
}

/** An entity of one story. */
export interface EntityDigest {
  /** Its id in the story's record. */
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly mentions: number;
  /** Line of the first mention, from 1. */
  readonly line: number;
}

export interface PersonDigest extends EntityDigest {
  readonly gender: Gender | null;
  readonly role: string | null;
  /** What the story calls somebody without a role: "the cyclist". */
  readonly calling: string | null;
  /** From an age that the story gives and the date it was published. */
  readonly birthYear: number | null;
}

export interface PlaceDigest extends EntityDigest {
  readonly kind: string;
  readonly country: string | null;
  readonly geonames: number | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  /** What the words beside it say that it is: "the governor of Córdoba", "the city of Córdoba". */
  readonly level: "city" | "region" | null;
}

export interface OrganizationDigest extends EntityDigest {
  /** The country that the words beside it give: "Kenya's [Supreme Court]". */
  readonly country: string | null;
}

/** What somebody said. */
export interface QuoteDigest {
  /** Empty where it is not the speaker's own words, or too short to be known again in another story. */
  readonly text: string;
  /** Two hashes of its words, by which it is known again in another story; empty as the text. */
  readonly key: readonly number[];
  readonly words: number;
  readonly line: number;
  /** Whether these are the speaker's own words. */
  readonly isDirect: boolean;
  readonly speaker: string | null;
  /** Id of the person or organization that speaks. */
  readonly entity: string | null;
}

/** Which story it is, and what tables count it by. */
export interface StoryHead extends StoryRef {
  readonly line: number;
  readonly date: string | null;
  readonly outlet: string | null;
}

/** What a corpus keeps of a story. */
export interface StoryDigest extends StoryHead {
  readonly headline: string | null;
  /** Its first words; empty where the text is not at hand. */
  readonly opening: string;
  /** The record's other fields, for tables across them. */
  readonly meta: Readonly<Record<string, unknown>>;
  readonly people: readonly PersonDigest[];
  readonly places: readonly PlaceDigest[];
  readonly organizations: readonly OrganizationDigest[];
  readonly quotes: readonly QuoteDigest[];
  /** Ids of entities that the story says are one: "Arkema, formerly Atofina". */
  readonly links: readonly (readonly [string, string])[];
  /** What can differ from other stories' figures; null where it gives none. */
  readonly figures: PackedFigures | null;
  /** Signature of the text's wording, by which copies are found; empty where the text is not at hand. */
  readonly signature: Signature;
}
