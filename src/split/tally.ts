/** What is counted in a paragraph, in its first sentence and in the rest: classes of words, marks, names. */
import { wordClasses } from "./word-classes.ts";

const marks = [
  "comma",
  "quotation",
  "numeral",
  "money",
  "percent",
  "parenthesis",
  "question",
  "dash",
  "colon",
  "acronym",
  "full-name",
  "bare-name",
  /** "Meyer said" within a sentence, "Anna Meyer said", and a single word that begins the sentence: "Officials said". */
  "bare-speaker",
  "full-speaker",
  "first-speaker",
] as const;

type Mark = (typeof marks)[number];

/** Names of all that is counted; a word class stands at its own number, the first of them is no class. */
export const counted: readonly string[] = ["other-word", ...wordClasses, ...marks];

export const Counted = Object.fromEntries(
  marks.map((name, k) => [name, wordClasses.length + 1 + k]),
) as Readonly<Record<Mark, number>>;

/** Counts of one part of a paragraph. */
export const COUNTS = counted.length;
/** Those of the first sentence and those of the rest. */
export const TALLY = 2 * COUNTS;
