/** A name as the tagger found it, before anyone knows who or where it is. */
export interface TaggedName {
  /** Its first and last token. */
  readonly first: number;
  readonly last: number;
  readonly type: "person" | "place" | "organization";
  /** What decided on its type: the tagger, or what the story says elsewhere. */
  readonly rule: "tagger" | "story";
  /** How far the best type scored above the next: small where the tagger was in doubt. */
  readonly margin: number;
}
