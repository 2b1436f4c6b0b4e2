import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { writeNumber, writeSignificant } from "../../src/output/write-number.ts";

const fourDecimals = new Intl.NumberFormat("en-US", { maximumFractionDigits: 4 });
const threeDigits = new Intl.NumberFormat("en-US", { maximumSignificantDigits: 3 });

/** As they stand in news: digits with a point somewhere. */
const figures = fc.oneof(
  fc.tuple(fc.integer(), fc.nat(9)).map(([digits, decimals]) => digits / 10 ** decimals),
  fc.double({ noNaN: true, min: 1e-15, max: 1e24 }),
);

describe("numbers", () => {
  it.each([
    [0, "0"],
    [999, "999"],
    [1000, "1,000"],
    [1234567.5, "1,234,567.5"],
    [-2.00005, "-2.0001"],
    [0.00004, "0"],
    [1.00005, "1.0001"],
    [1e21, "1,000,000,000,000,000,000,000"],
  ])("writes %d as %s", (value, written) => {
    expect(writeNumber(value, 4)).toBe(written);
  });

  it.each([
    [2.3456, "2.35"],
    [1235, "1,240"],
    [1.005, "1.01"],
    [0.00001234, "0.0000123"],
  ])("writes three digits of %d as %s", (value, written) => {
    expect(writeSignificant(value, 3)).toBe(written);
  });

  it("writes them as Intl does", () => {
    fc.assert(
      fc.property(figures, (value) => {
        const size = Math.abs(value);
        expect(writeNumber(size, 4)).toBe(fourDecimals.format(size));
        if (size < 1e20) expect(writeSignificant(size, 3)).toBe(threeDigits.format(size));
      }),
      { numRuns: 5000 },
    );
  });
});
