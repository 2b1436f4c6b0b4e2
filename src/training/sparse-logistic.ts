/** Logistic regression over sets of features, fitted by AdaGrad (Duchi et al. 2011); the same for the same examples. */
import { logistic } from "../text/probability.ts";
import { randomSource, shuffle } from "./random.ts";

export interface Example {
  readonly features: Int32Array;
  readonly answer: boolean;
  /** Log-odds that are known already: only what they leave open is learned. */
  readonly offset: number;
}

const EPOCHS = 6;
const RATE = 0.1;
const SHRINK = 0.002;

/** The weights of the features in `kept`. A bias is learned and left out: only differences count. */
export function fitSparse(
  examples: readonly Example[],
  kept: ReadonlySet<number>,
): ReadonlyMap<number, number> {
  const numbers = new Map([...kept].map((feature, k) => [feature, k]));
  const rows = examples.map(({ features }) =>
    Int32Array.from([...features].flatMap((feature) => numbers.get(feature) ?? [])),
  );
  const weights = new Float64Array(kept.size);
  const squares = new Float64Array(kept.size).fill(1);
  let bias = 0;
  const order = Int32Array.from(examples, (_, i) => i);
  const random = randomSource(4);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, random);
    for (const i of order) {
      let sum = bias + examples[i]!.offset;
      for (const f of rows[i]!) sum += weights[f]!;
      const error = logistic(sum) - Number(examples[i]!.answer);
      bias -= 0.01 * error;
      for (const f of rows[i]!) {
        const gradient = error + SHRINK * weights[f]!;
        squares[f]! += gradient * gradient;
        weights[f]! -= (RATE * gradient) / Math.sqrt(squares[f]!);
      }
    }
  }
  return new Map([...numbers].map(([feature, k]) => [feature, weights[k]!]));
}
