import { expect, test } from "vitest";
import { CharClass, classOf } from "../../src/text/characters.ts";

/** What Unicode says, as the classes that are known beforehand must. */
const byUnicode: readonly (readonly [RegExp, number])[] = [
  [/^[\n\r\v\f\u0085]$/, CharClass.lineBreak],
  [/^\s$/, CharClass.space],
  [/^\p{Nd}$/u, CharClass.digit],
  [/^\p{Lu}$/u, CharClass.upper],
  [/^\p{L}$/u, CharClass.lower],
  [/^\u00ad$/, CharClass.mark],
  [/^\p{P}$/u, CharClass.punctuation],
];

test.each([
  ["ASCII and Latin-1", 0, 0xff],
  ["the marks of print", 0x2010, 0x2027],
])("%s have the classes of Unicode", (_, first, last) => {
  const differing = Array.from({ length: last - first + 1 }, (_, i) => first + i).filter((unit) => {
    const character = String.fromCharCode(unit);
    const expected = byUnicode.find(([pattern]) => pattern.test(character))?.[1] ?? CharClass.symbol;
    return classOf(unit) !== expected;
  });
  expect(differing.map((unit) => unit.toString(16))).toEqual([]);
});
