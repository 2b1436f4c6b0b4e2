import { describe, expect, test } from "vitest";
import { scan } from "../../src/text/scanner.ts";
import {
  hasFlag,
  isKind,
  mentionOf,
  paragraphOf,
  spanOf,
  TokenFlag,
  TokenKind,
  tokenAt,
} from "../../src/text/tokens.ts";

const text = "Ada Obi left.\n\nThe rain fell.\n\nIt Stopped";
const tokens = scan(text);

test("the span and the mention of tokens", () => {
  expect(spanOf(tokens, 0, 1)).toEqual({ start: 0, end: 7 });
  expect(mentionOf(tokens, 1, 2)).toEqual({ start: 4, end: 12, text: "Obi left" });
});

test.each([
  ["the first unit", 0, 0],
  ["the last unit of a token", 2, 0],
  ["the blank behind a token", 3, 1],
  ["the first unit of a token", 4, 1],
  ["a mark", 12, 3],
  ["the break behind it", 13, 4],
  ["the last unit", text.length - 1, 9],
  ["the end", text.length, 10],
])("the token at %s", (_, offset, expected) => {
  expect(tokenAt(tokens, offset)).toBe(expected);
});

test("the paragraph of each token", () => {
  const paragraphs = Array.from({ length: tokens.count }, (_, index) => paragraphOf(tokens, index));
  expect(paragraphs).toEqual([0, 0, 0, 0, 1, 1, 1, 1, 2, 2]);
});

describe("beyond the ends", () => {
  test.each([
    [-1, false],
    [0, true],
    [9, true],
    [10, false],
  ])("token %d", (index, expected) => {
    // More tokens in the arrays than counted: what lies beyond the count is none of the text's.
    const cut = { ...scan(`${text} More`), count: tokens.count };
    expect(hasFlag(cut, index, TokenFlag.capital)).toBe(expected);
    expect(isKind(cut, index, TokenKind.word)).toBe(expected);
  });
});

test("a text of many short tokens outgrows what was reserved for it", () => {
  const long = scan("a,".repeat(500));
  expect(long.count).toBe(1000);
  expect([long.start[999], long.end[999], long.kind[999]]).toEqual([999, 1000, TokenKind.punctuation]);
  expect([long.hash[998], long.flags[998]]).toEqual([long.hash[0], 0]);
  expect(spanOf(long, 0, 500)).toEqual({ start: 0, end: 501 });
});
