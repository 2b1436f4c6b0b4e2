import { expect, test } from "vitest";
import { FeatureList, type LinearModel, scoreOf } from "../../src/quotes/linear-model.ts";
import { packModel, readModel, tableOf } from "../../src/quotes/model-file.ts";

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

test("bytes are read as they were packed, wherever they lie", () => {
  const model = tableOf(
    new Map([
      [hashOf(255, 0), 63.5],
      [hashOf(3, 15), -63.5],
    ]),
    4,
  );
  const bytes = packModel(model);
  expect(bytes).toHaveLength(36);
  expect(readModel(bytes)).toEqual(model);
  expect(readModel(new Uint8Array([0, ...bytes]).subarray(1))).toEqual(model);
});
