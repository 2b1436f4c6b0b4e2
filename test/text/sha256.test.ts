import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { sha256 } from "../../src/text/sha256.ts";

const ofNode = (text: string) => createHash("sha256").update(text).digest("hex");

// Around the lengths at which a block is full, or has no room for the length.
test.each([0, 1, 55, 56, 63, 64, 65, 119, 120, 127, 128, 1000])("%i bytes", (length) => {
  for (const letter of ["a", "é", "😀"]) {
    const text = letter.repeat(length);
    expect(sha256(text)).toBe(ofNode(text));
  }
});

test("any text, lone surrogates as the character that stands for what is none", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => sha256(text) === ofNode(text)),
  );
  expect(sha256("a\ud800")).toBe(sha256("a\ufffd"));
});
