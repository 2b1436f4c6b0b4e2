// Made by `npm run train:split`; do not edit. A line a feature; columns: plain, teasers, headed, levels.
import type { Model } from "./borders.ts";
import type { Weights } from "./score.ts";

const gaps: Weights = [
  // bias
  [-0.3, -0.377, -3.321, -1.38],
  // section-break
  [-0.434, -0.049, 0.711, 0.205],
  // furniture
  [1.142, 0.796, 1.204, 0.99],
  // much-furniture
  [5.449, 5.211, 5.355, 5.041],
  // wide-gap
  [0.942, 0.942, 0.942, 1.013],
  // wide-gap-rare
  [5.497, 5.497, 5.497, 6.572],
  // narrow-gap
  [-3.744, -3.744, -3.744, -4.174],
  // headline
  [-1.298, 0.566, 2.736, 0.127],
  // headline-byline
  [4.048, 4.483, 4.901, 3.825],
  // headline-text
  [-0.054, 0.082, 2.644, 0.508],
  // headline-wide-gap
  [-1.151, -1.151, -1.152, -1.457],
  // headline-capitals
  [-0.673, -1.169, 0.204, -0.529],
  // headline-title-case
  [-0.384, 0.767, 0.571, 0.47],
  // headline-taken-up
  [1.269, 2.874, 2.522, 2.126],
  // headline-next-dateline
  [1.396, 2.478, 2.008, 1.881],
  // headline-next-lead
  [-0.263, 0.097, 0.999, 0.497],
  // headline-question-or-quote
  [0.3, 0.747, -0.052, 0.388],
  // after-headline
  [-2.198, -6.067, -3.853, -3.699],
  // after-credits
  [-4.521, -4.213, -4.193, -4.18],
  // credits
  [-2.16, -2.233, -2.108, -2.1],
  // credits-after-text
  [-1.463, -1.586, -1.454, -1.454],
  // tail
  [-3.345, -2.488, -2.781, -2.683],
  // after-tail
  [2.743, 3.592, 2.479, 2.693],
  // kicker
  [-2.538, 1.108, -0.54, -0.528],
  // kicker-long
  [3.018, 4.892, 3.606, 3.612],
  // dateline
  [3.073, 1.283, 1.65, 1.549],
  // cut-open-before
  [0.713, 1.215, 0.713, 0.705],
  // cut-marked-before
  [3.097, 3.932, 3.097, 3.097],
  // cut-block-before
  [1.492, 2.252, 1.492, 1.492],
  // cut-open
  [1.023, 1.633, 1.023, 1.021],
  // cut-marked
  [1.417, 1.907, 1.417, 1.417],
  // cut-block
  [1.147, 1.77, 1.147, 1.147],
  // cut-both
  [-0.373, -0.555, -0.373, -0.373],
  // block
  [1.44, 0.926, 0.067, 0.565],
  // block-both
  [0.129, -0.118, -0.384, -0.12],
  // block-after-short
  [-0.693, 0.405, -0.388, -0.238],
  // block-before
  [0.85, 0.921, 0.163, 0.414],
  // length
  [0.346, 0.011, -0.793, -0.276],
  // length-before
  [0.173, 0.663, 0.26, 0.111],
  // one-long-sentence
  [-0.052, -0.139, -0.667, -0.001],
  // quote
  [-3.864, -3.231, -3.613, -3.147],
  // lower-case
  [-1.333, -0.787, 0.268, -0.733],
  // pronoun
  [-1.517, -0.784, -1.177, -0.983],
  // connective
  [-1.314, -2.175, -1.77, -1.5],
  // indefinite
  [1.243, 0.862, 0.427, 0.686],
  // definite
  [0.25, 0.267, -0.721, -0.027],
  // titled-name
  [0.437, -0.424, -0.302, -0.091],
  // time-word
  [1.192, 1.336, 0.109, 0.656],
  // pronoun-speaker
  [-3.041, -3.236, -2.884, -2.882],
  // next-pronoun-or-quote
  [-1.345, -0.976, -1.579, -0.776],
  // clock
  [-1.826, -1.706, -1.752, -1.706],
  // colon-before
  [-1.953, -0.592, -0.743, -0.956],
  // quote-end-before
  [0.252, 0.087, -0.299, 0.162],
  // open-end-before
  [-1.062, 0.371, -0.183, -0.385],
  // likeness
  [-15.41, -18.246, -13.579, -13.099],
  // depth
  [1.569, 4.532, 3.567, 2.671],
  // known-words
  [-3.464, -5.414, -2.421, -2.965],
  // known-names
  [-0.555, -2.133, -0.997, -1.112],
  // no-known-name
  [0.353, -0.509, -1.161, -0.564],
  // no-names
  [-1.297, -1.101, -2.042, -1.389],
  // bare-name
  [-1.026, -1.052, -0.691, -0.523],
  // name-again
  [1.027, 0.453, 0.022, 0.272],
  // next-known-names
  [-0.481, -1.106, 0.373, -0.418],
  // next-bare-name
  [-0.31, -0.181, -1.06, -0.035],
  // near-start
  [-2.303, -1.552, -1.414, -1.556],
  // last
  [-0.671, -0.009, -1.762, -0.759],
];

const neighbours: Weights = [
  // bias
  [-2.088, -1.027, -0.437, -0.89],
  // odds
  [0.654, 0.804, 1, 1.131],
  // odds-before
  [0.015, 0.038, 0.116, 0.17],
  // odds-after
  [0.017, 0.109, -0.129, 0.07],
  // likeness
  [-7.744, -8.272, -6.709, -5.094],
  // unlike
  [1.067, 1.05, 2.051, 0.892],
  // names-known
  [-0.632, -0.397, -2.409, -1.207],
  // no-name-known
  [0.423, 0.304, 0.575, 0.378],
  // bare-names
  [-0.392, -0.053, -1.037, 0.607],
  // names-again
  [0.482, -0.02, 0.897, 0.359],
  // paragraphs-before
  [0.478, 0.068, 0.447, -0.024],
  // paragraphs-after
  [0.462, 0.223, 0.401, 0.576],
  // one-before
  [1.593, 0.78, -0.278, 0.587],
  // one-after
  [1.763, 0.646, -0.688, 0.57],
  // short-before
  [-1.448, -1.779, -1.381, -1.616],
  // short-after
  [-1.955, -1.356, -3.391, -2.675],
  // cut-before
  [0.121, 0.238, 0.121, 0.121],
  // cut-after
  [0.358, 0.707, 0.358, 0.358],
];

/** Rows by layout, from columns by layout. */
function turned(lines: Weights): Weights {
  return lines[0]!.map((_, column) => lines.map((line) => line[column]!));
}

export const model: Model = { gaps: turned(gaps), neighbours: turned(neighbours) };
