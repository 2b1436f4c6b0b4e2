// Made by `npm run train:split`; do not edit. A line a feature, in hundredths; columns: plain, teasers, headed, levels.
import type { BorderModel } from "./borders.ts";
import type { Weights } from "./score.ts";

const gaps: Weights = [
  // bias
  [-255, -369, -455, -263],
  // section-break
  [20, 14, 76, 36],
  // furniture
  [101, 115, 129, 115],
  // much-furniture
  [505, 458, 474, 455],
  // wide-gap
  [82, 82, 82, 88],
  // wide-gap-rare
  [507, 507, 507, 583],
  // narrow-gap
  [-391, -391, -391, -433],
  // headline
  [-156, -7, 275, 2],
  // headline-byline
  [344, 401, 439, 382],
  // headline-text
  [52, 157, 248, 72],
  // headline-wide-gap
  [-108, -108, -108, -131],
  // headline-capitals
  [-96, -137, -52, -91],
  // headline-title-case
  [-40, -42, 124, 30],
  // headline-taken-up
  [140, 215, 312, 214],
  // headline-next-dateline
  [125, 173, 176, 155],
  // headline-next-lead
  [15, -86, 77, 30],
  // headline-question-or-quote
  [21, 59, -16, 30],
  // after-headline
  [-258, -776, -474, -464],
  // after-credits
  [-487, -462, -457, -454],
  // credits
  [-268, -244, -244, -244],
  // credits-after-text
  [-103, -95, -95, -95],
  // tail
  [-554, -504, -509, -506],
  // after-tail
  [490, 385, 377, 392],
  // kicker
  [44, 287, 154, 157],
  // kicker-long
  [199, 343, 257, 258],
  // dateline
  [231, 57, 149, 124],
  // cut-open-before
  [235, 288, 235, 235],
  // cut-marked-before
  [469, 555, 469, 469],
  // cut-block-before
  [141, 153, 141, 141],
  // cut-open
  [251, 343, 251, 251],
  // cut-marked
  [155, 205, 155, 155],
  // cut-block
  [160, 219, 160, 160],
  // cut-both
  [-136, -166, -136, -136],
  // block
  [178, 95, 17, 71],
  // block-both
  [45, 7, -12, 8],
  // block-after-short
  [-58, 13, -42, -27],
  // block-before
  [71, 98, 38, 41],
  // length
  [62, 71, -38, 6],
  // length-before
  [35, 45, 13, 23],
  // one-long-sentence
  [13, -72, -18, -3],
  // quote
  [-336, -209, -297, -247],
  // lower-case
  [-189, -62, 35, -69],
  // pronoun
  [-6, -79, -78, -50],
  // connective
  [-105, -139, -170, -125],
  // indefinite
  [120, 49, 37, 60],
  // definite
  [20, 17, -74, -13],
  // titled-name
  [3, 18, -18, 1],
  // time-word
  [27, 56, 35, 30],
  // pronoun-speaker
  [-123, -77, -96, -95],
  // next-pronoun-or-quote
  [-39, 57, 2, 0],
  // clock
  [-213, -198, -202, -198],
  // colon-before
  [-271, -101, -125, -149],
  // quote-end-before
  [16, -48, -17, -4],
  // open-end-before
  [-229, -184, -189, -195],
  // likeness
  [-256, -326, -303, -281],
  // depth
  [28, 122, 181, 93],
  // lowest
  [47, 36, 33, 24],
  // near-likeness
  [-664, -652, -622, -600],
  // near-depth
  [112, 301, 266, 176],
  // near-lowest
  [26, 88, 39, 14],
  // unlike
  [129, 161, 136, 88],
  // lead
  [146, 123, 79, 84],
  // lead-unlike
  [47, 119, -72, 9],
  // lead-next
  [77, 80, 64, 62],
  // known-words
  [-197, -293, -138, -189],
  // known-names
  [74, -46, -38, -14],
  // no-known-name
  [81, 12, -70, -10],
  // no-names
  [3, -29, -183, -65],
  // bare-name
  [-107, -91, -96, -67],
  // name-again
  [42, 11, -51, 3],
  // next-known-names
  [-15, -88, -20, -28],
  // next-bare-name
  [-52, 17, -138, -22],
  // near-start
  [-286, -228, -209, -223],
  // last
  [-83, -62, -253, -122],
];

const neighbours: Weights = [
  // bias
  [-313, -344, -284, -199],
  // odds
  [63, 77, 153, 187],
  // odds-before
  [2, 7, 39, 25],
  // odds-after
  [-4, 1, -32, -8],
  // likeness
  [-703, -723, -678, -563],
  // contrast
  [35, 34, 141, 104],
  // apart
  [113, 112, -30, 55],
  // unlike
  [77, 136, 319, 104],
  // lead
  [57, 18, -45, 17],
  // lead-contrast
  [7, 24, 27, 4],
  // names-known
  [57, 51, -206, 5],
  // no-name-known
  [98, 96, 166, 24],
  // bare-names
  [-69, -37, -87, -35],
  // names-again
  [9, 14, 59, 15],
  // paragraphs-before
  [0, -51, -62, -72],
  // paragraphs-after
  [46, 40, 22, 72],
  // one-before
  [103, 23, 10, 34],
  // one-after
  [241, 167, 13, 119],
  // short-before
  [-182, -136, -88, -110],
  // short-after
  [-222, -129, -150, -168],
  // cut-before
  [37, 58, 37, 37],
  // cut-after
  [126, 221, 126, 126],
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
