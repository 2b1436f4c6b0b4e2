import { describe, expect, it, test } from "vitest";
import { FeatureList, type LinearModel, scoreOf } from "../../src/quotes/model/linear-model.ts";
import { packModel, readModel, tableOf } from "../../src/quotes/model/model-file.ts";

function featuresOf(count: number): FeatureList {
  const features = new FeatureList();
  features.reset(3);
  for (let i = 1; i <= count; i++) features.add(i, i * 7919, i);
  return features;
}

/** A table so full that most features are kept from their first slots. */
const features = featuresOf(60);
const weights = new Map([...features.hashes.subarray(0, 60)].map((hash, i) => [hash, i - 30] as const));
const model = tableOf(weights, 7);

describe("the file of the quotes models", () => {
  it("gives back the table it was made of", () => {
    const read = readModel(packModel(model));
    expect(read.slots).toEqual(model.slots);
    expect(read.scale).toBeCloseTo(model.scale, 6);
  });

  it("is read at any place of a buffer", () => {
    const packed = packModel(model);
    const shifted = new Uint8Array(packed.length + 1);
    shifted.set(packed, 1);
    expect(readModel(shifted.subarray(1)).slots).toEqual(model.slots);
  });

  it.each([
    ["of another version", (bytes: Uint8Array) => bytes.with(4, 9)],
    ["for other features", (bytes: Uint8Array) => bytes.with(8, 99)],
    ["of another kind", () => new Uint8Array(1024)],
    ["cut off", (bytes: Uint8Array) => bytes.slice(0, 100)],
    ["empty", () => new Uint8Array(0)],
  ])("is refused if it is %s", (_, change) => {
    expect(() => readModel(change(packModel(model)))).toThrow("npm run train:quotes");
  });
});

describe("scoreOf", () => {
  it("adds up the weights, wherever the table put them", () => {
    const sum = [...weights.values()].reduce((total, weight) => total + weight, 0);
    expect(scoreOf(model, features)).toBeCloseTo(sum, 0);
  });

  it("finds nothing in an empty table", () => {
    expect(scoreOf({ slots: new Uint16Array(128), scale: 1 }, features)).toBe(0);
  });
});

/** What the model adds for a feature of this hash. */
function weightOf(model: LinearModel, hash: number): number {
  const features = new FeatureList();
  features.hashes[0] = hash;
  features.count = 1;
  return scoreOf(model, features);
}

/** Hashes whose slots and checks all differ, apart from those a test makes alike. */
const hashOf = (check: number, slot: number) => ((check << 24) | slot) >>> 0;

test("a table gives back each weight, to a 127th of the largest", () => {
  const weights = new Map([
    [hashOf(3, 1), 12.7],
    [hashOf(5, 2), -6.3],
    [hashOf(7, 3), 0.1],
    [hashOf(9, 4), 0.01],
  ]);
  const model = tableOf(weights, 4);
  const found = [...weights.keys()].map((hash) => Number(weightOf(model, hash).toFixed(4)));
  expect(found).toEqual([12.7, -6.3, 0.1, 0]);
  expect(weightOf(model, hashOf(11, 1))).toBe(0);
});

test("features of one slot stand behind one another, round the end of the table", () => {
  const weights = new Map([3, 5, 7, 9].map((check, i) => [hashOf(check, 15), 127 - i] as const));
  const model = tableOf(weights, 4);
  expect([...weights.keys()].map((hash) => weightOf(model, hash))).toEqual([127, 126, 125, 124]);
  expect([15, 0, 1, 2].map((slot) => model.slots[slot]! & 0xff)).toEqual([127, 126, 125, 124]);
});

test("of two features that cannot be told apart the heavier one stays", () => {
  const model = tableOf(
    new Map([
      [hashOf(3, 1), 10],
      [hashOf(3, 17), -127],
    ]),
    4,
  );
  expect(weightOf(model, hashOf(3, 1))).toBe(-127);
});

test("half of the slots are taken, by the heaviest", () => {
  const weights = new Map(Array.from({ length: 12 }, (_, i) => [hashOf(2 * i + 3, i), i + 116] as const));
  const model = tableOf(weights, 4);
  expect([...weights.keys()].map((hash) => weightOf(model, hash))).toEqual([
    0, 0, 0, 0, 120, 121, 122, 123, 124, 125, 126, 127,
  ]);
});
