import { describe, expect, it } from "vitest";
import { FeatureList, scoreOf } from "../../src/quotes/linear-model.ts";
import { packModel, readModel, tableOf } from "../../src/quotes/model-file.ts";

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
