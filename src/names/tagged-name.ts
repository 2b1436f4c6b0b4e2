/** A name as the tagger found it, before anyone knows who or where it is. */
export interface TaggedName {
  /** Its first and last token. */
  readonly first: number;
  readonly last: number;
  readonly type: "person" | "place" | "organization";
  /** What decided on its type and its words: the tagger, what the story says elsewhere, or a rule of `rules/`. */
  readonly rule:
    | "tagger"
    | "story"
    | "legal-form"
    | "partners"
    | "nickname"
    | "noun"
    | "contest"
    | "brand"
    | "head-word"
    | "known"
    | "body"
    | "known-place"
    | "place-noun"
    | "person-words"
    | "listed"
    | "acronym"
    | "shares"
    | "firm";
  /** How far the best type scored above the next: small where the tagger was in doubt. */
  readonly margin: number;
}
