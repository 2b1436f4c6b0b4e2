import { describe, expect, it } from "vitest";
import { pluralUnit, ratedUnits } from "../../src/statistics/quantities/unit-names.ts";
import { canonicalUnit } from "../../src/statistics/quantities/units.ts";

describe("plurals of units", () => {
  it.each([
    ["metre", "metres"],
    ["square foot", "square feet"],
    ["cubic metre per second", "cubic metres per second"],
    ["kilometre per hour", "kilometres per hour"],
    ["mile per gallon", "miles per gallon"],
    ["degree Celsius", "degrees Celsius"],
    ["degree Fahrenheit", "degrees Fahrenheit"],
    ["barrel of oil equivalent", "barrels of oil equivalent"],
    ["gram of silver per ton", "grams of silver per ton"],
    ["foot per second", "feet per second"],
    ["inch", "inches"],
    ["century", "centuries"],
    ["kilohertz", "kilohertz"],
    ["hertz", "hertz"],
    ["krone", "kroner"],
    ["peso", "pesos"],
    ["percentage point", "percentage points"],
  ])("%s: %s", (one, many) => {
    expect(pluralUnit(one)).toBe(many);
  });
});

describe("spellings of one unit", () => {
  it.each([
    ["kilometer", "kilometre"],
    ["cubic meter", "cubic metre"],
    ["meter per second", "metre per second"],
    ["milliliter", "millilitre"],
    ["litre", "litre"],
    ["barometer reading", "barometre reading"],
    ["meteor", "meteor"],
  ])("%s: %s", (unit, canonical) => {
    expect(canonicalUnit(unit)).toBe(canonical);
  });
});

describe("rates that are units of their own", () => {
  it.each([
    ["mile per hour", true],
    ["foot per second", true],
    ["litre per minute", true],
    ["cubic metre per second", true],
    ["mile per minute", false],
    ["litre per hour", false],
    ["mile per gallon", true],
  ])("%s: %s", (rate, isUnit) => {
    expect(ratedUnits.has(rate)).toBe(isUnit);
  });
});
