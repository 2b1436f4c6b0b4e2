/** What compromise knows of words, behind a face that owes nothing to its types. */

/** One word of a run as compromise's tagger reads it. */
export interface ReadTerm {
  readonly text: string;
  readonly tags: ReadonlySet<string>;
}

/** What compromise is asked; answers are remembered, so that asking again costs little. */
export interface Language {
  /** The tags compromise's lexicon holds for a word or phrase in lower case; empty where it knows none. */
  lexicon(phrase: string): readonly string[];
  /** All words and phrases of the lexicon with their tags: for making tables, not for reading texts. */
  lexiconEntries(): readonly (readonly [phrase: string, tags: readonly string[]])[];
  /**
   * compromise's lexicon and pre-tagger, not its post-tagger, on a short run of words, each answer kept for later calls. Runs over 200 characters
   * are cut there, since the tagger is superlinear on text without stops.
   */
  read(run: string): readonly ReadTerm[];
  /** The infinitive of a verb form in lower case: "said" gives "say". */
  infinitive(verb: string): string;
  /** All forms of an infinitive in lower case: "say" gives say, said, says, saying. */
  conjugate(infinitive: string): readonly string[];
  /** The singular of a noun in lower case: "countries" gives "country", "people" gives "person". */
  singular(noun: string): string;
  /** The plural of a noun in lower case. */
  plural(noun: string): string;
}
