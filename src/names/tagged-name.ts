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
    | "known-as"
    | "noun"
    | "contest"
    | "brand"
    | "head-word"
    | "known"
    | "body"
    | "known-place"
    | "place-noun"
    | "place-words"
    | "person-words"
    | "listed"
    | "acronym"
    | "shares"
    | "firm";
  /** How far the best type scored above the next: small where the tagger was in doubt. */
  readonly margin: number;
}

/**
 * The name with other words. Here and wherever names are made all fields are named, in one order: V8 gives each object made by
 * spreading another a shape of its own, and looks every field up where it has met more than four shapes.
 */
export function withTokens({ type, rule, margin }: TaggedName, first: number, last: number): TaggedName {
  return { first, last, type, rule, margin };
}
