// Made by `npm run train:split`; do not edit. A line a feature, in hundredths; columns: plain, teasers, headed, levels.
import type { BorderModel } from "./borders.ts";
import type { Weights } from "./score.ts";

const gaps: Weights = [
  // bias
  [-321, -435, -455, -289],
  // section-break
  [8, 13, 69, 30],
  // furniture
  [88, 109, 119, 108],
  // much-furniture
  [506, 468, 482, 463],
  // wide-gap
  [105, 105, 105, 113],
  // wide-gap-rare
  [510, 510, 510, 587],
  // narrow-gap
  [-350, -350, -350, -386],
  // headline
  [-155, -13, 275, 26],
  // headline-byline
  [362, 414, 461, 397],
  // headline-text
  [61, 169, 273, 118],
  // headline-wide-gap
  [-190, -190, -190, -215],
  // headline-capitals
  [-110, -167, -62, -106],
  // headline-title-case
  [-19, -35, 124, 38],
  // headline-taken-up
  [133, 211, 336, 219],
  // headline-next-dateline
  [175, 210, 217, 194],
  // headline-next-lead
  [14, -70, 70, 32],
  // headline-question-or-quote
  [13, 44, -22, 22],
  // after-headline
  [-254, -741, -473, -457],
  // after-credits
  [-483, -466, -457, -455],
  // credits
  [-288, -261, -261, -261],
  // credits-after-text
  [-100, -92, -92, -92],
  // tail
  [-564, -509, -517, -513],
  // after-tail
  [497, 393, 384, 392],
  // kicker
  [194, 344, 255, 257],
  // kicker-long
  [245, 359, 287, 288],
  // dateline
  [246, 59, 117, 123],
  // cut-open-before
  [215, 267, 215, 215],
  // cut-marked-before
  [438, 545, 438, 438],
  // cut-block-before
  [131, 140, 131, 131],
  // cut-open
  [239, 325, 239, 239],
  // cut-marked
  [140, 183, 140, 140],
  // cut-block
  [175, 239, 175, 175],
  // cut-both
  [-122, -150, -122, -122],
  // block
  [167, 87, 74, 72],
  // block-both
  [44, 21, 45, 21],
  // block-after-short
  [-68, 8, -20, -23],
  // block-before
  [63, 75, 73, 37],
  // length
  [57, 51, -22, -12],
  // length-before
  [40, 59, 7, 19],
  // one-long-sentence
  [16, -59, -27, -6],
  // quote
  [-336, -214, -307, -260],
  // lower-case
  [-211, -78, 26, -84],
  // pronoun
  [-10, -81, -87, -53],
  // connective
  [-112, -151, -184, -134],
  // indefinite
  [116, 53, 31, 52],
  // definite
  [26, 19, -67, -10],
  // titled-name
  [13, 26, -13, 9],
  // time-word
  [26, 53, 40, 28],
  // pronoun-speaker
  [-115, -77, -95, -94],
  // next-pronoun-or-quote
  [-41, 72, -4, 0],
  // clock
  [-214, -199, -203, -199],
  // colon-before
  [-221, -61, -53, -101],
  // quote-end-before
  [9, -56, -22, -8],
  // open-end-before
  [-213, -164, -177, -182],
  // likeness
  [-268, -341, -317, -296],
  // depth
  [36, 97, 169, 87],
  // lowest
  [49, 48, 28, 29],
  // near-likeness
  [-683, -669, -648, -622],
  // near-depth
  [119, 267, 243, 168],
  // near-lowest
  [27, 88, 39, 10],
  // unlike
  [129, 146, 142, 82],
  // lead
  [147, 130, 85, 93],
  // lead-unlike
  [34, 107, -48, 13],
  // lead-next
  [69, 69, 75, 54],
  // known-words
  [-207, -310, -141, -198],
  // known-names
  [101, -17, -10, 4],
  // no-known-name
  [95, 18, -42, 10],
  // no-names
  [38, -21, -162, -48],
  // bare-name
  [-91, -81, -110, -59],
  // fresh-names
  [18, 8, 5, -21],
  // next-fresh-names
  [31, 46, -27, 8],
  // name-again
  [47, 13, -36, 3],
  // next-known-names
  [22, -9, -17, 0],
  // next-bare-name
  [-59, -35, -147, -28],
  // near-start
  [-296, -230, -202, -222],
  // last
  [-33, -9, -205, -83],
];

const neighbours: Weights = [
  // bias
  [-299, -331, -255, -189],
  // odds
  [65, 78, 125, 187],
  // odds-before
  [1, 6, 18, 18],
  // odds-after
  [-3, 0, -18, -14],
  // likeness
  [-776, -762, -703, -604],
  // contrast
  [32, 26, 144, 105],
  // apart
  [117, 114, -5, 59],
  // unlike
  [62, 128, 301, 92],
  // best-lead
  [-35, -97, -85, -34],
  // lead
  [63, 46, -66, 24],
  // lead-contrast
  [9, 25, 27, 7],
  // names-known
  [68, 77, -160, 20],
  // no-name-known
  [105, 103, 163, 41],
  // bare-names
  [-72, -39, -86, -25],
  // names-again
  [14, 17, 68, 28],
  // paragraphs-before
  [9, -45, -36, -64],
  // paragraphs-after
  [43, 60, -12, 73],
  // one-before
  [113, 31, 65, 39],
  // one-after
  [230, 172, 6, 112],
  // short-before
  [-178, -147, -132, -119],
  // short-after
  [-228, -133, -165, -167],
  // cut-before
  [39, 62, 39, 39],
  // cut-after
  [140, 245, 140, 140],
];

/** Rows by layout, from columns of hundredths. */
function turned(lines: Weights): Weights {
  return lines[0]!.map((_, column) => lines.map((line) => line[column]! / 100));
}

export const borderModel: BorderModel = { gaps: turned(gaps), neighbours: turned(neighbours) };

/** Of the end of a deck. */
export const deckWeights: readonly number[] = [
  -0.84, // bias
  -1.87, // leaning-before
  -0.48, // capital-before
  -0.25, // verb-before
  -0.3, // possessive-before
  -0.05, // number-before
  2.74, // starting-after
  1.16, // plain-before
  -0.14, // plain-before-name
  1.38, // plural-before
  0.72, // verb-both
  1.88, // capitals-after
  1.05, // dash-soon
  -0.44, // title-after
  -1.37, // name-after
  -1.62, // one-capital-after
  0, // verb-after-run
  -0.12, // verb-ahead
  -0.1, // verb-in-deck
  -0.55, // name-again
  -1.86, // short
  -2.15, // long
  0.04, // length
];
