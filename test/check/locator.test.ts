import fc from "fast-check";
import { expect, test } from "vitest";
import { locator } from "../../src/check/locator.ts";

const document = (text: string) => ({ text, source: "a.txt", id: null });

test.each([
  { text: "one\ntwo", span: [4, 7], line: 2, column: 1, endLine: 2, endColumn: 4 },
  { text: "one\r\ntwo", span: [5, 8], line: 2, column: 1, endLine: 2, endColumn: 4 },
  { text: "🚢 one\ntwo", span: [3, 8], line: 1, column: 3, endLine: 2, endColumn: 2 },
  { text: "one\ntwo", span: [0, 4], line: 1, column: 1, endLine: 1, endColumn: 5 },
])("$text $span", ({ text, span: [start = 0, end = 0], ...place }) => {
  expect(locator(document(text))({ start, end })).toMatchObject(place);
});

test("a window of a longer text counts from the beginning of the whole", () => {
  const base = { utf16: 12, codePoints: 10, lines: 3 };
  const place = locator({ ...document("one\ntwo"), base })({ start: 4, end: 7 });
  expect(place).toMatchObject({ line: 5, column: 1, start: 14, end: 17, text: "two" });
});

test("line and column lead back to the very characters", () => {
  const text = fc.string({ unit: fc.constantFrom("a", "é", "🚢", " ", "\n", "\r\n"), maxLength: 60 });
  fc.assert(
    fc.property(text, fc.nat(), fc.nat(), (text, a, b) => {
      const points = [...text];
      const start = points.length === 0 ? 0 : a % points.length;
      const end = start + (points.length === start ? 0 : b % (points.length - start));
      const before = points.slice(0, start).join("");
      const words = points.slice(start, end).join("");
      const place = locator(document(text))({ start: before.length, end: before.length + words.length });
      const line = text.split(/\r\n|\n|\r/)[place.line - 1]!;
      const rest = [...line].slice(place.column - 1).join("");
      expect(place.text).toBe(words);
      expect([place.start, place.end]).toEqual([start, end]);
      expect(rest.startsWith(words.split(/[\r\n]/, 1)[0]!)).toBe(true);
    }),
  );
});
