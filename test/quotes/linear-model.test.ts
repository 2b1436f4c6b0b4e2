import { describe, expect, it } from "vitest";
import {
  checkOf,
  FeatureList,
  indexOfBest,
  type LinearModel,
  scoreOf,
  step,
} from "../../src/quotes/model/linear-model.ts";

/** The hash of the one feature that a list holds. */
function hashOf(salt: number, template: number, ...values: readonly [number, number?, number?]): number {
  const features = new FeatureList();
  features.reset(salt);
  features.add(template, ...values);
  return features.hashes[0]!;
}

describe("a feature's hash", () => {
  it.each([
    ["model", hashOf(3, 1, 5), hashOf(4, 1, 5)],
    ["template", hashOf(3, 1, 5), hashOf(3, 2, 5)],
    ["value", hashOf(3, 1, 5), hashOf(3, 1, 6)],
    ["second value", hashOf(3, 1, 5, 1), hashOf(3, 1, 5, 2)],
    ["third value", hashOf(3, 1, 5, 1, 1), hashOf(3, 1, 5, 1, 2)],
    ["order of values", hashOf(3, 1, 5, 7), hashOf(3, 1, 7, 5)],
    ["whether there is a second", hashOf(3, 1, 5), hashOf(3, 1, 5, 1)],
    ["place of a value", hashOf(3, 1, 5, 0, 7), hashOf(3, 1, 5, 7)],
  ])("depends on the %s", (_, a, b) => {
    expect(a).not.toBe(b);
  });

  it("is the same for the same, and 0 is no value", () => {
    expect(hashOf(3, 1, 5, 0, 0)).toBe(hashOf(3, 1, 5));
  });

  it.each([
    [hashOf(23, 1, 12345), 1386847703],
    [hashOf(23, 8, 12345, -6789), -371291213],
    [hashOf(97, 31, 1, 2, 3), 499709219],
  ])("is what weights were learned for", (found, expected) => {
    expect(found).toBe(expected);
  });
});

describe("a list of features", () => {
  it("begins anew with each candidate", () => {
    const features = new FeatureList();
    features.reset(3);
    features.add(1, 1);
    features.reset(4);
    expect([features.count, features.salt]).toEqual([0, 4096]);
  });

  it("holds no more than it has room for", () => {
    const features = new FeatureList();
    features.reset(3);
    for (let i = 0; i < 200; i++) features.add(i, 1);
    expect(features.count).toBe(features.hashes.length);
  });
});

describe("the check of a feature", () => {
  it.each([
    [0x00ffffff, 1],
    [0x02000000, 3],
    [0x03000000, 3],
    [0xff000000, 255],
  ])("%i: %i, never 0", (hash, check) => {
    expect(checkOf(hash)).toBe(check);
  });
});

/** A table of eight slots, each written as its check and its weight. */
function tableOf(...slots: readonly (readonly [check: number, weight: number] | 0)[]): LinearModel {
  const values = slots.map((slot) => (slot === 0 ? 0 : (slot[0] << 8) | (slot[1] & 0xff)));
  return { slots: Uint16Array.from(values), scale: 0.5 };
}

function scoreOfHashes(model: LinearModel, ...hashes: readonly number[]): number {
  const features = new FeatureList();
  for (const hash of hashes) features.hashes[features.count++] = hash;
  return scoreOf(model, features);
}

const hash = (check: number, slot: number) => (check << 24) | slot;

describe("the score of a list", () => {
  const other = [9, 50] as const;
  it.each<[string, LinearModel, readonly number[], number]>([
    ["one in its slot", tableOf([3, 10], 0, 0, 0, 0, 0, 0, 0), [hash(3, 0)], 5],
    ["one that is negative", tableOf([3, -10], 0, 0, 0, 0, 0, 0, 0), [hash(3, 0)], -5],
    ["an empty slot", tableOf(0, [3, 10], 0, 0, 0, 0, 0, 0), [hash(3, 0)], 0],
    ["behind another's", tableOf(other, [3, 10], 0, 0, 0, 0, 0, 0), [hash(3, 0)], 5],
    ["behind another's, a gap before it", tableOf(other, 0, [3, 10], 0, 0, 0, 0, 0), [hash(3, 0)], 0],
    ["round the end", tableOf([3, 10], 0, 0, 0, 0, 0, 0, other), [hash(3, 7)], 5],
    ["seven slots away", tableOf(other, other, other, other, other, other, other, [3, 10]), [hash(3, 0)], 5],
    ["nowhere in a full table", tableOf(...Array(8).fill(other)), [hash(3, 0)], 0],
    ["several", tableOf([3, 10], [5, 4], [7, -2], 0, 0, 0, 0, 0), [hash(3, 0), hash(5, 1), hash(7, 1)], 6],
    ["the same twice", tableOf([3, 10], 0, 0, 0, 0, 0, 0, 0), [hash(3, 0), hash(3, 0)], 10],
    ["none", tableOf([3, 10], 0, 0, 0, 0, 0, 0, 0), [], 0],
  ])("%s", (_, model, hashes, expected) => {
    expect(scoreOfHashes(model, ...hashes)).toBe(expected);
  });

  it("does not look farther than eight slots", () => {
    const full = [other, other, other, other, other, other, other, other, [3, 10]] as const;
    const model = tableOf(...full, 0, 0, 0, 0, 0, 0, 0);
    expect(scoreOfHashes(model, hash(3, 0))).toBe(0);
    expect(scoreOfHashes(model, hash(3, 1))).toBe(5);
  });
});

describe("the best of some scores", () => {
  it.each([
    [[1, 3, 2], 3, 1],
    [[3, 3, 2], 3, 0],
    [[1, 2, 9], 2, 1],
    [[-5, -3], 2, 1],
    [[7], 1, 0],
  ])("%j, the first %i: %i", (scores, count, expected) => {
    expect(indexOfBest(scores, count)).toBe(expected);
  });

  it("looks at all where no count is given", () => {
    expect(indexOfBest([1, 2, 9])).toBe(2);
  });
});

describe("steps of a count", () => {
  it.each([
    [0, 0],
    [1, 1],
    [2, 2],
    [3, 3],
    [4, 4],
    [5, 4],
    [6, 5],
    [8, 5],
    [9, 6],
    [13, 6],
    [20, 7],
    [21, 8],
    [35, 8],
    [60, 9],
    [61, 10],
    [120, 10],
    [121, 11],
    [9999, 11],
  ])("%i is step %i", (count, expected) => {
    expect(step(count)).toBe(expected);
  });
});
