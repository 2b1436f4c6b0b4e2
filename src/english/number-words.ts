/** The words English writes numbers with, as data. */
import { hashWord } from "../text/hash.ts";
import { type WordMap, wordMap, wordsOf } from "../text/word-table.ts";

export type NumberWord =
  /** "seven", "nineteen": stands alone or behind a ten, a hundred or a larger magnitude. */
  | { readonly kind: "unit"; readonly value: number }
  /** "twenty": a unit may follow. */
  | { readonly kind: "tens"; readonly value: number }
  /** "hundred", "million", "crore", "dozen": multiplies what stands before it. */
  | { readonly kind: "magnitude"; readonly value: number }
  /** "hundreds", "dozens": a magnitude nobody counted. */
  | { readonly kind: "plural"; readonly value: number }
  /** "third", "quarters": the lower part of a fraction. */
  | { readonly kind: "denominator"; readonly value: number; readonly plural: boolean }
  /** "twice", "doubled": a figure in the word itself. */
  | { readonly kind: "multiple"; readonly value: number };

const units = `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
  seventeen eighteen nineteen`;
const tens = "twenty thirty forty fifty sixty seventy eighty ninety";

const magnitudes: readonly (readonly [string, number])[] = [
  ["hundred", 1e2],
  ["thousand", 1e3],
  ["lakh", 1e5],
  ["million", 1e6],
  ["crore", 1e7],
  ["billion", 1e9],
  ["trillion", 1e12],
  ["quadrillion", 1e15],
  ["dozen", 12],
  ["doz", 12],
  ["dz", 12],
];

/** Whoever reads "scores" and "tens" looks at what follows: most scores are of games, most tens of thousands. */
const plurals: readonly (readonly [string, number])[] = [
  ...magnitudes.map(([word, value]) => [`${word}s`, value] as const),
  ["scores", 20],
  ["tens", 10],
];

const denominators: readonly (readonly [string, string, number])[] = [
  ["half", "halves", 2],
  ["third", "thirds", 3],
  ["quarter", "quarters", 4],
  ["fourth", "fourths", 4],
  ["fifth", "fifths", 5],
  ["sixth", "sixths", 6],
  ["seventh", "sevenths", 7],
  ["eighth", "eighths", 8],
  ["ninth", "ninths", 9],
  ["tenth", "tenths", 10],
  ["twelfth", "twelfths", 12],
  ["twentieth", "twentieths", 20],
  ["hundredth", "hundredths", 100],
  ["thousandth", "thousandths", 1e3],
  ["millionth", "millionths", 1e6],
  ["billionth", "billionths", 1e9],
  ["trillionth", "trillionths", 1e12],
];

const multiples: readonly (readonly [string, number])[] = [
  ["twice", 2],
  ["thrice", 3],
  ["double", 2],
  ["doubled", 2],
  ["doubling", 2],
  ["doubles", 2],
  ["triple", 3],
  ["tripled", 3],
  ["tripling", 3],
  ["trebled", 3],
  ["treble", 3],
  ["quadruple", 4],
  ["quadrupled", 4],
  ["quintupled", 5],
  ["halved", 0.5],
  ["halving", 0.5],
  ["twofold", 2],
  ["threefold", 3],
  ["fourfold", 4],
  ["fivefold", 5],
  ["sixfold", 6],
  ["sevenfold", 7],
  ["eightfold", 8],
  ["ninefold", 9],
  ["tenfold", 10],
];

const table: WordMap<NumberWord> = wordMap(
  (
    [
      ...wordsOf(units).map((word, value) => [word, { kind: "unit", value }] as const),
      ["nought", { kind: "unit", value: 0 }],
      ["naught", { kind: "unit", value: 0 }],
      ...wordsOf(tens).map((word, index) => [word, { kind: "tens", value: (index + 2) * 10 }] as const),
      ...magnitudes.map(([word, value]) => [word, { kind: "magnitude", value }] as const),
      ...plurals.map(([word, value]) => [word, { kind: "plural", value }] as const),
      ...denominators.flatMap(([one, many, value]) => [
        [one, { kind: "denominator", value, plural: false }] as const,
        [many, { kind: "denominator", value, plural: true }] as const,
      ]),
      // Only behind a ten: "three twenty-firsts".
      ["firsts", { kind: "denominator", value: 1, plural: true }],
      ...multiples.map(([word, value]) => [word, { kind: "multiple", value }] as const),
    ] satisfies readonly (readonly [string, NumberWord])[]
  ).map(([word, entry]) => [hashWord(word), entry]),
);

/** What a word of this hash means as a part of a number; undefined where it is none. */
export function numberWord(hash: number): NumberWord | undefined {
  return table.get(hash);
}

/** "seven", "twenty": the words that numbers below a hundred begin with. */
export const smallNumberWords: readonly string[] = wordsOf(`${units} ${tens}`);
