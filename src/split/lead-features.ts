/** What tells the first paragraph of a story from all others, without a word of what it is about. */
import type { Body } from "./body.ts";
import { COUNTS, counted, TALLY } from "./tally.ts";
import { Trait } from "./traits.ts";
import { wordClasses } from "./word-classes.ts";
import type { Words } from "./word-list.ts";

/** More of a kind count no more. */
const MAX_COUNT = 3;

/** Of the length of its first sentence and of the whole. */
const lengths = [
  "bias",
  "sentence-length",
  "sentence-length-squared",
  "length",
  "one-sentence",
  "sentences",
  "short",
  "long",
  "one-long-sentence",
] as const;

/** Traits that are asked for. */
const shown = [
  "quote",
  "lowerCase",
  "pronoun",
  "connective",
  "indefinite",
  "definite",
  "timeWord",
  "dateline",
  "wireDateline",
  "kicker",
  "pronounSpeaker",
  "titledName",
  "endsQuote",
  "endsColon",
] as const;

export const leadFeatures: readonly string[] = [
  ...lengths,
  ...shown,
  ...wordClasses.map((name) => `opens-${name}`),
  ...counted.map((name) => `first-${name}`),
  ...counted.map((name) => `rest-${name}`),
];

/** Characters of a sentence and of a paragraph beyond which they are long alike. */
const MAX_SENTENCE = 400;
const MAX_LENGTH = 900;
/** Characters of an ordinary lead's first sentence, and of an ordinary paragraph: their logarithms are 0. */
const USUAL_SENTENCE = 150;
const USUAL_LENGTH = 200;
/** Keeps the logarithm of a very short one small. */
const MIN_LENGTH = 20;
const SHORT = 90;
const LONG = 280;
const LONG_SENTENCE = 110;
const MAX_SENTENCES = 5;

/** Fills `row` with the features of paragraph `p`. */
export function leadRow(
  { start, end }: Body,
  { tally, opener, sentenceEnd, sentences }: Words,
  traits: Int32Array,
  p: number,
  row: Float64Array,
): void {
  const length = Math.min(MAX_LENGTH, end[p]! - start[p]!);
  const sentence = Math.log(
    (Math.min(MAX_SENTENCE, sentenceEnd[p]! - start[p]!) + MIN_LENGTH) / USUAL_SENTENCE,
  );
  let f = 0;
  row[f++] = 1;
  row[f++] = sentence;
  row[f++] = sentence * sentence;
  row[f++] = Math.log((length + MIN_LENGTH) / USUAL_LENGTH);
  row[f++] = Number(sentences[p]! <= 1);
  row[f++] = Math.min(MAX_SENTENCES, sentences[p]!) / MAX_SENTENCES;
  row[f++] = Number(length < SHORT);
  row[f++] = Number(length > LONG);
  row[f++] = Number(sentences[p]! <= 1 && length > LONG_SENTENCE);
  for (const name of shown) row[f++] = Number((traits[p]! & Trait[name]) !== 0);
  for (let k = 0; k < wordClasses.length; k++) row[f++] = Number(opener[p] === k + 1);
  for (let k = 0; k < 2 * COUNTS; k++) row[f++] = Math.min(MAX_COUNT, tally[p * TALLY + k]!) / 2;
}
