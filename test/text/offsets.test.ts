import fc from "fast-check";
import { expect, test } from "vitest";
import { codePointOffsets } from "../../src/text/code-points.ts";
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

test.each([
  ["line feeds", "a\nb\nc", 2, 2],
  ["CRLF counts once", "a\r\nb\r\nc", 6, 3],
  ["an offset on the break", "a\nb", 1, 1],
  ["the first line", "abc", 2, 1],
])("lines: %s", (_, text, offset, expected) => {
  expect(lineAt(lineStarts(text), offset)).toBe(expected);
});
