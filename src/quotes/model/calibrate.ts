/**
 * What the models' probabilities are worth. Each row: the probability they give, and how often they were right at
 * it, in cross-validation over PolNeAR's training set (right words, right speaker, pronouns resolved).
 */
type Calibration = readonly (readonly [given: number, right: number])[];

const quoted: Calibration = [
  [0, 0.05],
  [0.38, 0.4],
  [0.55, 0.66],
  [0.65, 0.71],
  [0.75, 0.79],
  [0.85, 0.87],
  [0.92, 0.92],
  [1, 0.95],
];

const indirect: Calibration = [
  [0, 0.05],
  [0.15, 0.3],
  [0.25, 0.42],
  [0.45, 0.5],
  [0.65, 0.64],
  [0.75, 0.69],
  [0.85, 0.8],
  [0.95, 0.87],
  [1, 0.9],
];

/** The confidence that a probability stands for, in hundredths. */
export function confidenceOf(kind: "quoted" | "indirect", probability: number): number {
  const table = kind === "quoted" ? quoted : indirect;
  let upper = 1;
  while (upper < table.length - 1 && table[upper]![0] < probability) upper++;
  const [x0, y0] = table[upper - 1]!;
  const [x1, y1] = table[upper]!;
  return Math.round((y0 + ((probability - x0) / (x1 - x0)) * (y1 - y0)) * 100) / 100;
}
