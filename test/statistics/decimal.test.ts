import { describe, expect, it } from "vitest";
import { fractionOf, minus, plus, ratioOf, rounded, times } from "../../src/statistics/numbers/decimal.ts";
import { readDigits, vulgarFraction } from "../../src/statistics/numbers/digits.ts";

const LARGEST = Number.MAX_SAFE_INTEGER;

describe("arithmetic is that of decimals, not of doubles", () => {
  it.each([
    [4.1, 1e6, 4_100_000],
    [1.1, 3, 3.3],
    [0.07, 100, 7],
    [3, 4, 12],
    [-2.3, 1e9, -2_300_000_000],
    [1e21, 1.5, 1.5e21],
    [1.5e-7, 2, 3e-7],
    [2.5e-9, 4e9, 10],
    [0, 1.7, 0],
    [LARGEST, 3, 3 * LARGEST],
    [1e300, 1e300, Number.POSITIVE_INFINITY],
    [Number.POSITIVE_INFINITY, 2, Number.POSITIVE_INFINITY],
  ])("%d × %d = %d", (a, b, product) => {
    expect(times(a, b)).toBe(product);
  });

  it.each([
    [0.1, 0.2, 0.3],
    [2, 0.25, 2.25],
    [2.4, -2.1, 0.3],
    [7, 5, 12],
    [1.005, 2.1, 3.105],
    [1e-7, 2e-7, 3e-7],
    [1e21, 1, 1e21],
    [1e21, 0.5, 1e21],
    [LARGEST, LARGEST, 2 * LARGEST],
    [1e308, 1e308, Number.POSITIVE_INFINITY],
    [Number.POSITIVE_INFINITY, 1, Number.POSITIVE_INFINITY],
  ])("%d + %d = %d", (a, b, sum) => {
    expect(plus(a, b)).toBe(sum);
  });

  it.each([
    [3.4, 2.9, 0.5],
    [0.3, 0.1, 0.2],
    [9, 12, -3],
    [5.5, 5.5, 0],
  ])("%d − %d = %d", (a, b, difference) => {
    expect(minus(a, b)).toBe(difference);
  });

  it.each([
    [1, 3, 4, 0.3333],
    [2, 3, 2, 0.67],
    [6, 3, 2, 2],
    [-1, 8, 2, -0.12],
    [0, 8, 2, 0],
    [1, 0, 2, null],
    [0, 0, 2, null],
    [1e300, 1e-300, 2, null],
  ])("%d ÷ %d to %d decimals = %s", (a, b, decimals, quotient) => {
    expect(ratioOf(a, b, decimals)).toBe(quotient);
  });

  it.each([
    [2.345678, 2, 2.35],
    [2.345678, 0, 2],
    [-0.126, 2, -0.13],
    [1234.5678, 1, 1234.6],
    [123_456_789_012_345.67, 3, 123_456_789_012_346],
    [1e20 / 3, 2, 33_333_333_333_333_300_000],
  ])("%d to %d decimals = %d", (value, decimals, short) => {
    expect(rounded(value, decimals)).toBe(short);
  });

  it("has ten decimals of a third", () => {
    expect(fractionOf(1, 3)).toBe(0.3333333333);
    expect(fractionOf(2, 3)).toBe(0.6666666667);
    expect(fractionOf(3, 4)).toBe(0.75);
  });
});

describe("digits with their marks", () => {
  it.each([
    ["7", "7, plain"],
    ["2016", "2016, plain"],
    ["999999999999999", "999999999999999, plain"],
    ["1000000000000000", "none"],
    ["1,200", "1200"],
    ["12,345", "12345"],
    ["123,456", "123456"],
    ["1234,567", "1234.567, 3 decimals"],
    ["1,20", "1.2, 2 decimals"],
    ["1,2000", "1.2, 4 decimals"],
    ["1.200", "1.2, 3 decimals"],
    ["0.05", "0.05, 2 decimals"],
    ["12.5", "12.5, 1 decimals"],
    ["1,234,567", "1234567"],
    ["1.234.567", "1234567"],
    ["12,34,567", "1234567"],
    ["1,23,45,678", "12345678"],
    ["1,234,56", "none"],
    ["1,2345,678", "none"],
    ["1,2,345", "none"],
    ["1234,567,890", "none"],
    ["1,234,567.89", "1234567.89, 2 decimals"],
    ["1.234.567,89", "1234567.89, 2 decimals"],
    ["1.234,5", "1234.5, 1 decimals"],
    ["1,234.5", "1234.5, 1 decimals"],
    ["12,34,567.5", "1234567.5, 1 decimals"],
    ["1,234.567,8", "none"],
    ["1.234,567.8", "none"],
    ["3.4.2", "none"],
    ["192.168.1.2", "none"],
    ["5,", "5, plain, up to 1"],
    ["5.", "5, plain, up to 1"],
    ["5,,6", "5, plain, up to 1"],
    ["5 6", "5, plain, up to 1"],
    ["5x", "5, plain, up to 1"],
    ["5/6", "5, plain, up to 1"],
    ["5:6", "5, plain, up to 1"],
    ["1,200 and", "1200, up to 5"],
    ["x", "none"],
    [".5", "0.5, 1 decimals"],
    ["", "none"],
  ])("%s: %s", (text, expected) => {
    const read = readDigits(text, 0, text.length);
    if (read === null) return expect("none").toBe(expected);
    const { value, plain, decimals, end } = read;
    const more = [
      plain ? "plain" : "",
      decimals > 0 ? `${decimals} decimals` : "",
      end < text.length ? `up to ${end}` : "",
    ];
    return expect([value, ...more].filter((part) => part !== "").join(", ")).toBe(expected);
  });

  it.each([
    ["12345", 1, 4, 234, 4],
    ["12,345", 0, 3, 12, 2],
    ["12,345", 0, 4, 12.3, 4],
    ["a7b", 1, 2, 7, 2],
  ])("%s from %d to %d: %d, up to %d", (text, start, limit, value, end) => {
    const read = readDigits(text, start, limit);
    expect([read?.value, read?.end]).toEqual([value, end]);
  });
});

describe("fractions of one character", () => {
  it.each([
    ["½", 0.5],
    ["¼", 0.25],
    ["¾", 0.75],
    ["⅕", 0.2],
    ["⅞", 0.875],
    ["°", null],
    ["²", null],
    ["»", null],
    ["×", null],
    ["→", null],
    ["Ⅷ", null],
    ["5", null],
  ])("%s is %s", (sign, value) => {
    expect(vulgarFraction(sign.charCodeAt(0))).toBe(value);
  });
});
