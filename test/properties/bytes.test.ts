import fc from "fast-check";
import { expect, test } from "vitest";
import { readStdinOf } from "../input/world.ts";
import { anyText, newsText } from "./news-text.ts";
import { runsOf, timeout } from "./runs.ts";

/** Windows-1252 from 0x80 on, where it is not Latin-1; blanks where it has no character. */
const upper = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";
const bytes1252 = new Map(Array.from(upper, (character, i) => [character, 0x80 + i] as const));
bytes1252.set(" ", 0x20);

/** Text that windows-1252 can hold. */
const western = newsText.map((text) =>
  Array.from(text, (character) =>
    /[\x01-\x7f\xa0-\xff]/.test(character) || bytes1252.has(character) ? character : "é",
  ).join(""),
);

test("UTF-8, UTF-16 and windows-1252 give the same text, and so the same findings", { timeout }, async () => {
  await fc.assert(
    fc.asyncProperty(western, async (text) => {
      const marked = Buffer.from(`\ufeff${text}`, "utf16le");
      const encoded = [
        { bytes: Buffer.from(text), encoding: "utf-8" },
        { bytes: Buffer.from(`\ufeff${text}`), encoding: null },
        { bytes: marked, encoding: null },
        { bytes: Buffer.from(marked).swap16(), encoding: null },
        {
          bytes: Buffer.from(Array.from(text, (each) => bytes1252.get(each) ?? each.charCodeAt(0))),
          encoding: "windows-1252",
        },
      ];
      const expected = /\S/.test(text) ? [text] : ["? -: holds no text", text];
      for (const { bytes, encoding } of encoded)
        expect(await readStdinOf(bytes, { format: "text", encoding })).toEqual(expected);
    }),
    runsOf("encodings"),
  );
});

const records = fc
  .array(fc.record({ id: fc.string({ maxLength: 5 }), text: newsText }), { maxLength: 3 })
  .map((all) => all.map((each) => JSON.stringify(each)).join("\n"));

/** Records, texts, bytes that are neither. */
const anyBytes = fc.oneof(
  { weight: 3, arbitrary: records.map((text) => Buffer.from(text)) },
  { weight: 3, arbitrary: anyText.map((text) => Buffer.from(text)) },
  { weight: 1, arbitrary: newsText.map((text) => Buffer.from(`\ufeff${text}`, "utf16le")) },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 200 }).map((array) => Buffer.from(array)) },
);

test("chunks of any size, from one byte up, give the same well-formed documents", { timeout }, async () => {
  await fc.assert(
    fc.asyncProperty(anyBytes, fc.integer({ min: 1, max: 40 }), async (bytes, size) => {
      for (const format of ["text", "ndjson"] as const) {
        const told = await readStdinOf(bytes, { format });
        expect(await readStdinOf(bytes, { format }, size)).toEqual(told);
        expect(told.every((each) => each.isWellFormed())).toBe(true);
      }
    }),
    runsOf("chunks"),
  );
});
