import fc from "fast-check";
import { expect, test } from "vitest";
import { splitLines } from "../../src/input/lines.ts";
import { inChunks } from "./world.ts";

async function linesOf(text: string, chunk: number, longest = 1000): Promise<readonly (string | null)[]> {
  async function* chunks(): AsyncGenerator<Buffer> {
    yield* inChunks(Buffer.from(text), chunk);
  }
  const found: (string | null)[] = [];
  for await (const lines of splitLines(chunks(), longest))
    for (const { number, bytes } of lines) {
      expect(number).toBe(found.length + 1);
      found.push(bytes === null ? null : bytes.toString());
    }
  return found;
}

/** Lines without line ends or a mark; a carriage return at an end would be part of it. */
const line = fc
  .string({ unit: "binary", maxLength: 30 })
  .map((text) => text.toWellFormed().replace(/[\r\n\ufeff]/g, "_"));

test("lines come back whatever ends them and however they are cut", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(line, { minLength: 1, maxLength: 8 }),
      fc.constantFrom("\n", "\r\n"),
      fc.boolean(),
      fc.integer({ min: 1, max: 12 }),
      async (lines, end, isMarked, chunk) => {
        const text = `${isMarked ? "\ufeff" : ""}${lines.map((each) => each + end).join("")}`;
        expect(await linesOf(text, chunk)).toEqual(lines);
      },
    ),
    { numRuns: 500 },
  );
});

test("a last line needs no end, and no end makes no line", async () => {
  expect(await linesOf("a\nb", 1)).toEqual(["a", "b"]);
  expect(await linesOf("", 1)).toEqual([]);
  expect(await linesOf("\n\n", 1)).toEqual(["", ""]);
});

test("a line that is too long comes without its content, the next one whole", async () => {
  expect(await linesOf(`${"x".repeat(50)}\nab\n`, 7, 49)).toEqual([null, "ab"]);
  expect(await linesOf(`${"x".repeat(50)}\nab\n`, 7, 50)).toEqual(["x".repeat(50), "ab"]);
});
