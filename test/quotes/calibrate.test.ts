import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { confidenceOf } from "../../src/quotes/model/calibrate.ts";

describe("confidenceOf", () => {
  it.each([
    ["quoted", 0, 0.05],
    ["quoted", 0.19, 0.23],
    ["quoted", 0.38, 0.4],
    ["quoted", 0.6, 0.69],
    ["quoted", 0.96, 0.94],
    ["quoted", 1, 0.95],
    ["quoted", 1 + 2 ** -40, 0.95],
    ["indirect", 0, 0.05],
    ["indirect", 0.35, 0.46],
    ["indirect", 0.65, 0.64],
    ["indirect", 1, 0.9],
  ] as const)("%s: %d stands for %d", (kind, probability, expected) => {
    expect(confidenceOf(kind, probability)).toBe(expected);
  });

  it("grows with the probability and is given in hundredths", () => {
    const probability = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.constantFrom("quoted", "indirect"), probability, probability, (kind, a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)].map((each) => confidenceOf(kind, each));
        expect(low).toBeLessThanOrEqual(high!);
        expect(Math.round(low! * 100) / 100).toBe(low);
      }),
    );
  });
});
