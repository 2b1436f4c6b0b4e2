import { expect, test } from "vitest";
import { createLexemeMemo, recall } from "../../src/english/lexeme-memo.ts";
import { hashWord } from "../../src/text/hash.ts";
import { scan } from "../../src/text/scanner.ts";

/** What a memo of lengths, and the words that it was asked to compute, make of a text. */
function lengthsOf(text: string): {
  readonly lengths: readonly number[];
  readonly computed: readonly string[];
} {
  const computed: string[] = [];
  const memo = createLexemeMemo(8, (letters) => computed.push(letters) && letters.length);
  const tokens = scan(text);
  return { lengths: Array.from({ length: tokens.count }, (_, i) => recall(memo, tokens, i)), computed };
}

test("a word is computed once, whatever its case", () => {
  const { lengths, computed } = lengthsOf("zorb the zorb the ZORB");
  expect(lengths).toEqual([4, 3, 4, 3, 4]);
  expect(computed).toEqual(["zorb", "the"]);
});

test.each([
  ["costarring liquid costarring", [10, 6, 10]],
  ["macallums declinate macallums", [9, 9, 9]],
])("words with one hash are told apart: %s", (text, lengths) => {
  const [one, other] = text.split(" ");
  expect(hashWord(one!)).toBe(hashWord(other!));
  expect(lengthsOf(text).lengths).toEqual(lengths);
  expect(new Set(lengthsOf(text).computed)).toEqual(new Set([one, other]));
});

test("all bits are kept, and none of the check is among them", () => {
  for (const bits of [8, 21]) {
    const known = 2 ** bits - 1;
    const memo = createLexemeMemo(bits, () => known);
    const tokens = scan("word word");
    expect([recall(memo, tokens, 0), recall(memo, tokens, 1)]).toEqual([known, known]);
  }
});
