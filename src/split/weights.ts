// Made by `npm run train:split`; do not edit. A line a feature, in hundredths; columns: plain, teasers, headed, levels.
import type { Model } from "./borders.ts";
import type { Weights } from "./score.ts";

const gaps: Weights = [
  // bias
  [-298, -383, -475, -280],
  // section-break
  [23, 15, 85, 39],
  // furniture
  [119, 129, 144, 129],
  // much-furniture
  [500, 451, 470, 449],
  // wide-gap
  [84, 84, 84, 89],
  // wide-gap-rare
  [503, 503, 503, 573],
  // narrow-gap
  [-392, -392, -392, -433],
  // headline
  [-139, 3, 275, 14],
  // headline-byline
  [338, 401, 442, 381],
  // headline-text
  [39, 136, 227, 58],
  // headline-wide-gap
  [-105, -105, -105, -126],
  // headline-capitals
  [-78, -119, -28, -72],
  // headline-title-case
  [-41, -51, 124, 29],
  // headline-taken-up
  [149, 218, 311, 218],
  // headline-next-dateline
  [119, 175, 179, 158],
  // headline-next-lead
  [21, -72, 86, 41],
  // headline-question-or-quote
  [-33, -12, -68, -22],
  // after-headline
  [-271, -772, -472, -465],
  // after-credits
  [-466, -441, -437, -434],
  // credits
  [-253, -230, -230, -230],
  // credits-after-text
  [-100, -92, -92, -92],
  // tail
  [-549, -498, -503, -501],
  // after-tail
  [488, 403, 383, 399],
  // kicker
  [28, 291, 148, 151],
  // kicker-long
  [171, 339, 242, 243],
  // dateline
  [223, 44, 146, 119],
  // cut-open-before
  [253, 309, 253, 253],
  // cut-marked-before
  [474, 572, 474, 474],
  // cut-block-before
  [129, 140, 129, 129],
  // cut-open
  [235, 327, 235, 235],
  // cut-marked
  [163, 215, 163, 163],
  // cut-block
  [164, 227, 164, 164],
  // cut-both
  [-135, -166, -135, -135],
  // block
  [174, 75, 8, 63],
  // block-both
  [52, 7, -19, 8],
  // block-after-short
  [-57, 9, -40, -27],
  // block-before
  [60, 89, 34, 34],
  // length
  [54, 66, -47, 4],
  // length-before
  [38, 48, 18, 27],
  // one-long-sentence
  [16, -75, -12, -3],
  // quote
  [-316, -209, -286, -237],
  // lower-case
  [-189, -64, 29, -71],
  // pronoun
  [-14, -86, -79, -53],
  // connective
  [-91, -160, -163, -123],
  // indefinite
  [122, 34, 35, 56],
  // definite
  [20, -3, -73, -16],
  // titled-name
  [-14, -5, -40, -17],
  // time-word
  [34, 60, 41, 33],
  // pronoun-speaker
  [-138, -102, -114, -114],
  // next-pronoun-or-quote
  [-41, 52, -8, -3],
  // clock
  [-210, -195, -200, -195],
  // colon-before
  [-246, -77, -104, -127],
  // quote-end-before
  [18, -42, -5, -2],
  // open-end-before
  [-228, -196, -190, -196],
  // likeness
  [-203, -263, -261, -236],
  // depth
  [56, 119, 180, 101],
  // lowest
  [47, 67, 52, 42],
  // near-likeness
  [-659, -652, -625, -600],
  // near-depth
  [77, 266, 221, 147],
  // near-lowest
  [37, 50, 46, 0],
  // unlike
  [133, 164, 121, 97],
  // lead
  [149, 117, 80, 84],
  // lead-unlike
  [55, 119, -64, 11],
  // lead-next
  [80, 79, 72, 62],
  // known-words
  [-171, -300, -117, -178],
  // known-names
  [60, -87, -53, -26],
  // no-known-name
  [78, 18, -76, -7],
  // no-names
  [2, -18, -178, -61],
  // bare-name
  [-112, -82, -110, -68],
  // name-again
  [41, 18, -47, 3],
  // next-known-names
  [-16, -81, -11, -29],
  // next-bare-name
  [-57, 8, -133, -28],
  // near-start
  [-288, -229, -213, -226],
  // last
  [-76, -55, -251, -116],
];

const neighbours: Weights = [
  // bias
  [-325, -370, -292, -214],
  // odds
  [59, 71, 156, 185],
  // odds-before
  [2, 7, 27, 25],
  // odds-after
  [-5, -1, -45, -8],
  // likeness
  [-846, -708, -705, -618],
  // contrast
  [32, 33, 163, 105],
  // apart
  [141, 135, -2, 73],
  // unlike
  [61, 136, 376, 103],
  // lead
  [56, 8, -55, 16],
  // lead-contrast
  [10, 31, 26, 4],
  // names-known
  [59, 69, -209, 12],
  // no-name-known
  [97, 104, 171, 25],
  // bare-names
  [-74, -42, -92, -42],
  // names-again
  [9, 13, 65, 19],
  // paragraphs-before
  [5, -40, -57, -72],
  // paragraphs-after
  [41, 31, 19, 68],
  // one-before
  [99, 31, -34, 30],
  // one-after
  [236, 168, -3, 113],
  // short-before
  [-173, -116, -91, -105],
  // short-after
  [-226, -154, -146, -175],
  // cut-before
  [33, 52, 33, 33],
  // cut-after
  [120, 212, 120, 120],
];

/** Rows by layout, from columns of hundredths. */
function turned(lines: Weights): Weights {
  return lines[0]!.map((_, column) => lines.map((line) => line[column]! / 100));
}

export const model: Model = { gaps: turned(gaps), neighbours: turned(neighbours) };
