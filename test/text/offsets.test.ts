import fc from "fast-check";
import { expect, test } from "vitest";
import { codePointOffsets, sameOffset, utf16Offsets, wholeBefore } from "../../src/text/code-points.ts";
import { lineAt, lineStarts } from "../../src/text/lines.ts";

test("code points are counted as Array.from counts them", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (text) => {
      const toCodePoints = codePointOffsets(text);
      let utf16 = 0;
      Array.from(text).forEach((character, codePoint) => {
        expect(toCodePoints(utf16)).toBe(codePoint);
        utf16 += character.length;
      });
    }),
  );
});

test("code points are counted over long texts", () => {
  const text = "😀a".repeat(5000);
  expect(codePointOffsets(text)(text.length)).toBe(10_000);
});

test("an offset in a pair is moved before it, any other is not", () => {
  expect([-1, 0, 1, 2, 3, 4, 9].map((offset) => wholeBefore("a😀b", offset))).toEqual([-1, 0, 1, 1, 3, 4, 9]);
  expect(wholeBefore("a\udc00", 1)).toBe(1);
});

test.each([
  ["line feeds", "a\nb\nc", 2, 2],
  ["CRLF counts once", "a\r\nb\r\nc", 6, 3],
  ["an offset on the break", "a\nb", 1, 1],
  ["the first line", "abc", 2, 1],
])("lines: %s", (_, text, offset, expected) => {
  expect(lineAt(lineStarts(text), offset)).toBe(expected);
});

test("the way back from code points is exact, and ends with the text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
      const toUtf16 = utf16Offsets(text);
      const characters = Array.from(text);
      let utf16 = 0;
      for (const [codePoint, character] of characters.entries()) {
        expect(toUtf16(codePoint)).toBe(utf16);
        utf16 += character.length;
      }
      expect(toUtf16(characters.length)).toBe(text.length);
    }),
  );
});

test.each([
  ["no pair", "abc", sameOffset, 2, 2],
  ["one pair", "a😀b", undefined, 2, 3],
  ["beyond the end", "a😀b", undefined, 9, 4],
])("code points to UTF-16: %s", (_, text, same, codePoint, expected) => {
  const toUtf16 = utf16Offsets(text);
  expect(toUtf16(codePoint)).toBe(expected);
  if (same) expect([toUtf16, codePointOffsets(text)]).toEqual([same, same]);
});

test.each([
  ["a low surrogate first", "\udc00😀b", 3, 2],
  ["a low surrogate alone", "😀a\udc00b", 4, 3],
  ["a high surrogate alone", "😀\ud800ab", 4, 3],
  ["two low ones behind a high one", "😀\udc00b", 3, 2],
  ["an offset inside a pair", "a😀", 2, 2],
  ["a pair over the border of a block", `${"a".repeat(1023)}😀b`, 1025, 1024],
  ["a block before", `${"😀".repeat(512)}ab`, 1025, 513],
])("UTF-16 to code points: %s", (_, text, offset, expected) => {
  expect(codePointOffsets(text)(offset)).toBe(expected);
});

test.each([
  ["line feeds", "a\nb\n", [0, 2, 4]],
  ["carriage returns", "a\rb\r", [0, 2, 4]],
  ["both at once", "a\r\nb", [0, 3]],
  ["the wrong way round", "a\n\rb", [0, 2, 3]],
  ["vertical tab and form feed", "a\vb\fc", [0, 2, 4]],
  ["the next-line character", "a\u0085b", [0, 2]],
  ["line and paragraph separators", "a\u2028b\u2029c", [0, 2, 4]],
  ["none: a tab, a blank, their neighbours", "a\tb\u000ec\u2027d\u202ae\u0084f\u0086", [0]],
  ["nothing", "", [0]],
])("line starts: %s", (_, text, expected) => {
  expect(lineStarts(text)).toEqual(expected);
});
