// Made by `npm run train:split`; do not edit. A line a feature, in hundredths; columns: plain, teasers, headed, levels.
import type { Model } from "./borders.ts";
import type { Weights } from "./score.ts";

const gaps: Weights = [
  // bias
  [-300, -344, -395, -268],
  // section-break
  [50, 77, 116, 77],
  // furniture
  [159, 170, 175, 152],
  // much-furniture
  [424, 366, 380, 343],
  // wide-gap
  [102, 102, 102, 135],
  // wide-gap-rare
  [389, 389, 389, 534],
  // narrow-gap
  [-287, -287, -287, -372],
  // headline
  [-100, 48, 289, 23],
  // headline-byline
  [245, 332, 385, 274],
  // headline-text
  [26, 133, 233, 16],
  // headline-wide-gap
  [-72, -72, -72, -104],
  // headline-capitals
  [-87, -120, -53, -82],
  // headline-title-case
  [-53, -49, 99, 46],
  // headline-taken-up
  [134, 195, 283, 191],
  // headline-next-dateline
  [106, 186, 166, 152],
  // headline-next-lead
  [-1, -114, 68, 33],
  // headline-question-or-quote
  [-31, -21, -74, -3],
  // after-headline
  [-262, -772, -415, -394],
  // after-credits
  [-350, -333, -333, -327],
  // credits
  [-161, -140, -143, -140],
  // credits-after-text
  [-149, -137, -137, -137],
  // tail
  [-533, -431, -453, -450],
  // after-tail
  [493, 404, 341, 353],
  // kicker
  [54, 313, 156, 160],
  // kicker-long
  [91, 278, 161, 162],
  // dateline
  [187, 43, 107, 76],
  // cut-open-before
  [136, 207, 136, 136],
  // cut-marked-before
  [264, 403, 264, 264],
  // cut-block-before
  [134, 180, 134, 134],
  // cut-open
  [195, 316, 195, 195],
  // cut-marked
  [98, 161, 98, 98],
  // cut-block
  [158, 260, 158, 158],
  // cut-both
  [-110, -178, -110, -110],
  // block
  [174, 88, -11, 59],
  // block-both
  [56, 11, -16, 7],
  // block-after-short
  [-65, 31, -38, -20],
  // block-before
  [65, 82, 18, 26],
  // length
  [49, 60, -39, -9],
  // length-before
  [34, 56, 8, 36],
  // one-long-sentence
  [15, -85, -35, 1],
  // quote
  [-299, -167, -229, -148],
  // lower-case
  [-216, -59, 35, -82],
  // pronoun
  [-9, -77, -77, -38],
  // connective
  [-103, -164, -170, -113],
  // indefinite
  [126, 0, 11, 39],
  // definite
  [14, -5, -94, -20],
  // titled-name
  [-8, -18, -34, -24],
  // time-word
  [42, 81, 9, 42],
  // pronoun-speaker
  [-84, -58, -64, -61],
  // next-pronoun-or-quote
  [-32, 48, -27, -4],
  // clock
  [-206, -195, -203, -195],
  // colon-before
  [-229, -94, -91, -119],
  // quote-end-before
  [33, -43, 9, 5],
  // open-end-before
  [-177, -122, -124, -132],
  // likeness
  [-397, -383, -351, -314],
  // depth
  [71, 169, 183, 102],
  // lowest
  [42, 45, 47, 45],
  // near-likeness
  [-555, -522, -470, -434],
  // near-depth
  [83, 203, 178, 89],
  // near-lowest
  [58, 66, 79, -3],
  // unlike
  [151, 191, 91, 62],
  // lead
  [152, 132, 89, 83],
  // lead-unlike
  [-14, 22, -141, -48],
  // lead-next
  [82, 78, 63, 64],
  // known-words
  [-179, -328, -128, -169],
  // known-names
  [39, -118, -77, -50],
  // no-known-name
  [70, 6, -92, -16],
  // no-names
  [-15, -23, -175, -65],
  // bare-name
  [-115, -72, -88, -61],
  // name-again
  [50, 14, -53, -3],
  // next-known-names
  [-14, -126, -44, -19],
  // next-bare-name
  [-52, 23, -140, -13],
  // near-start
  [-301, -260, -195, -195],
  // last
  [-68, -40, -231, -81],
];

const neighbours: Weights = [
  // bias
  [-318, -309, -248, -206],
  // odds
  [62, 68, 132, 161],
  // odds-before
  [1, 6, 24, 0],
  // odds-after
  [-4, 2, -39, -1],
  // likeness
  [-875, -882, -754, -613],
  // contrast
  [31, 32, 127, 170],
  // apart
  [120, 133, 7, 50],
  // unlike
  [59, 86, 291, 146],
  // lead
  [57, 31, -16, 14],
  // lead-contrast
  [8, 19, 16, -19],
  // names-known
  [73, 124, -223, -8],
  // no-name-known
  [102, 92, 186, 17],
  // bare-names
  [-78, -59, -85, -71],
  // names-again
  [15, 1, 88, 18],
  // paragraphs-before
  [0, -47, -57, -75],
  // paragraphs-after
  [48, 33, 17, 68],
  // one-before
  [100, 9, -11, -4],
  // one-after
  [246, 150, -29, 110],
  // short-before
  [-181, -141, -211, -168],
  // short-after
  [-230, -122, -178, -256],
  // cut-before
  [26, 45, 26, 26],
  // cut-after
  [110, 206, 110, 110],
];

/** Rows by layout, from columns of hundredths. */
function turned(lines: Weights): Weights {
  return lines[0]!.map((_, column) => lines.map((line) => line[column]! / 100));
}

export const model: Model = { gaps: turned(gaps), neighbours: turned(neighbours) };
