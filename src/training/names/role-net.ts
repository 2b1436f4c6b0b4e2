/**
 * A small net from a word's vector to the roles it plays in names, and as a second head to what the gazetteer knows
 * of it: one hidden layer of rectified units with dropout, trained by Adam (Kingma and Ba 2015).
 */
import { logistic } from "../../text/probability.ts";
import { randomSource, shuffle } from "../random.ts";

const HIDDEN = 128;
const DROPOUT = 0.25;
const EPOCHS = 8;
const BATCH = 256;
const RATE = 2e-3;
const BETA1 = 0.9;
const BETA2 = 0.999;

/** What the net learns from, a row a word. */
export interface RoleData {
  readonly inputs: Float32Array;
  readonly inputSize: number;
  /** The distribution over roles, and how much the word counts. */
  readonly roles: Float32Array;
  readonly roleCount: number;
  readonly roleWeight: Float32Array;
  /** Independent yes-or-no labels, and how much they count. */
  readonly labels: Float32Array;
  readonly labelCount: number;
  readonly labelWeight: Float32Array;
}

export interface RoleNet {
  readonly hidden: Float32Array;
  readonly hiddenBias: Float32Array;
  readonly output: Float32Array;
  readonly outputBias: Float32Array;
}

/** Trains a net on the rows; `seed` decides on first weights, order and dropout. */
export function trainRoleNet(data: RoleData, rows: Int32Array, seed: number): RoleNet {
  const random = randomSource(seed);
  const { inputSize } = data;
  const outputs = data.roleCount + data.labelCount;
  const parameters = [
    normal(inputSize * HIDDEN, Math.sqrt(2 / inputSize), random),
    new Float32Array(HIDDEN),
    normal(HIDDEN * outputs, Math.sqrt(1 / HIDDEN), random),
    new Float32Array(outputs),
  ] as const;
  const [hidden, hiddenBias, output, outputBias] = parameters;
  const net = { hidden, hiddenBias, output, outputBias };
  const gradients = parameters.map(({ length }) => new Float32Array(length));
  const step = adam(parameters, gradients);
  const order = rows.slice();
  const work = {
    activation: new Float32Array(HIDDEN),
    back: new Float32Array(HIDDEN),
    scores: new Float32Array(outputs),
  };
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, random);
    for (let at = 0; at < order.length; at += BATCH) {
      const batch = order.subarray(at, at + BATCH);
      for (const gradient of gradients) gradient.fill(0);
      for (const row of batch) addGradient(net, data, row, gradients, work, random);
      step(RATE * (1 - epoch / EPOCHS), 1 / batch.length);
    }
  }
  return net;
}

/** Writes the probabilities of a row's roles and labels to `scores`. */
export function predictRoles(net: RoleNet, data: RoleData, row: number, scores: Float32Array): void {
  const activation = new Float32Array(HIDDEN);
  forward(net, data, row, activation, scores);
}

interface Work {
  readonly activation: Float32Array;
  readonly back: Float32Array;
  readonly scores: Float32Array;
}

function forward(
  { hidden, hiddenBias, output, outputBias }: RoleNet,
  { inputs, inputSize, roleCount }: RoleData,
  row: number,
  activation: Float32Array,
  scores: Float32Array,
  random?: () => number,
): void {
  activation.set(hiddenBias);
  for (let d = 0; d < inputSize; d++) {
    const value = inputs[row * inputSize + d]!;
    const at = d * HIDDEN;
    for (let h = 0; h < HIDDEN; h++) activation[h]! += value * hidden[at + h]!;
  }
  for (let h = 0; h < HIDDEN; h++) {
    const isDropped = random !== undefined && random() < DROPOUT;
    const kept = random === undefined ? 1 : 1 / (1 - DROPOUT);
    activation[h] = isDropped ? 0 : Math.max(activation[h]!, 0) * kept;
  }
  const outputs = scores.length;
  scores.set(outputBias);
  for (let h = 0; h < HIDDEN; h++) {
    const value = activation[h]!;
    if (value === 0) continue;
    for (let o = 0; o < outputs; o++) scores[o]! += value * output[h * outputs + o]!;
  }
  toProbabilities(scores, roleCount);
}

/** The roles exclude each other, the labels do not. */
function toProbabilities(scores: Float32Array, roleCount: number): void {
  let most = Number.NEGATIVE_INFINITY;
  for (let r = 0; r < roleCount; r++) most = Math.max(most, scores[r]!);
  let sum = 0;
  for (let r = 0; r < roleCount; r++) {
    scores[r] = Math.exp(scores[r]! - most);
    sum += scores[r]!;
  }
  for (let r = 0; r < roleCount; r++) scores[r]! /= sum;
  for (let o = roleCount; o < scores.length; o++) scores[o] = logistic(scores[o]!);
}

function addGradient(
  net: RoleNet,
  data: RoleData,
  row: number,
  gradients: readonly Float32Array[],
  { activation, back, scores }: Work,
  random: () => number,
): void {
  const { inputs, inputSize, roles, roleCount, roleWeight, labels, labelCount, labelWeight } = data;
  const [toHidden, toHiddenBias, toOutput, toOutputBias] = gradients as [
    Float32Array,
    Float32Array,
    Float32Array,
    Float32Array,
  ];
  forward(net, data, row, activation, scores, random);
  const outputs = scores.length;
  for (let o = 0; o < outputs; o++) {
    const isRole = o < roleCount;
    const wanted = isRole ? roles[row * roleCount + o]! : labels[row * labelCount + o - roleCount]!;
    scores[o] = (scores[o]! - wanted) * (isRole ? roleWeight[row]! : labelWeight[row]!);
    toOutputBias[o]! += scores[o]!;
  }
  for (let h = 0; h < HIDDEN; h++) {
    const value = activation[h]!;
    back[h] = 0;
    // A dropped or negative unit has no part in the error.
    if (value === 0) continue;
    const at = h * outputs;
    let error = 0;
    for (let o = 0; o < outputs; o++) {
      error += scores[o]! * net.output[at + o]!;
      toOutput[at + o]! += value * scores[o]!;
    }
    back[h] = error / (1 - DROPOUT);
    toHiddenBias[h]! += back[h]!;
  }
  for (let d = 0; d < inputSize; d++) {
    const value = inputs[row * inputSize + d]!;
    const at = d * HIDDEN;
    for (let h = 0; h < HIDDEN; h++) toHidden[at + h]! += value * back[h]!;
  }
}

/** One step of Adam over all parameters. */
function adam(
  parameters: readonly Float32Array[],
  gradients: readonly Float32Array[],
): (rate: number, scale: number) => void {
  const means = parameters.map(({ length }) => new Float32Array(length));
  const squares = parameters.map(({ length }) => new Float32Array(length));
  let time = 0;
  return (rate, scale) => {
    time++;
    const meanBias = 1 - BETA1 ** time;
    const squareBias = 1 - BETA2 ** time;
    parameters.forEach((values, p) => {
      const mean = means[p]!;
      const square = squares[p]!;
      const gradient = gradients[p]!;
      for (let i = 0; i < values.length; i++) {
        const slope = gradient[i]! * scale;
        mean[i] = BETA1 * mean[i]! + (1 - BETA1) * slope;
        square[i] = BETA2 * square[i]! + (1 - BETA2) * slope * slope;
        values[i]! -= (rate * (mean[i]! / meanBias)) / (Math.sqrt(square[i]! / squareBias) + 1e-8);
      }
    });
  };
}

/** Normally distributed numbers (Box and Muller 1958). */
function normal(length: number, deviation: number, random: () => number): Float32Array {
  return Float32Array.from(
    { length },
    () => deviation * Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random()),
  );
}
