import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NumberList } from "../../src/text/number-list.ts";

describe("a list of numbers", () => {
  it.each([
    ["bytes", NumberList.ofBytes, 255],
    ["32 bits", NumberList.ofUint32, 2 ** 32 - 1],
    ["floats", NumberList.ofFloats, Number.MAX_VALUE],
  ] as const)("of %s gives each where it was put, over the borders of blocks", (_, make, largest) => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), (length) => {
        const list = make();
        for (let i = 0; i < length; i++) list.push(i % 200);
        list.push(largest);
        expect(list.length).toBe(length + 1);
        for (const i of [0, length >> 1, length - 1])
          if (i >= 0 && i < length) expect(list.at(i)).toBe(i % 200);
        expect(list.at(length)).toBe(largest);
        expect(list.toFloats()).toHaveLength(length + 1);
        expect(list.toFloats()[length]).toBe(largest);
        if (length > 0) expect(list.toFloats()[length - 1]).toBe((length - 1) % 200);
      }),
      { numRuns: 20 },
    );
  });
});
