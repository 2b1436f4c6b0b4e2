import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readFileOf, readStdinOf } from "./world.ts";

const story = "The mayor left at noon.\n";
const packed = gzipSync(story);
const damaged = (at: number) => {
  const copy = Buffer.from(packed);
  copy[at]! ^= 0xff;
  return copy;
};
/** All optional fields of RFC 1952: extra, name, comment, checksum of the header. */
const withFields = Buffer.concat([
  Buffer.from([0x1f, 0x8b, 8, 2 | 4 | 8 | 16, 0, 0, 0, 0, 0, 3]),
  Buffer.from([3, 0, 1, 2, 3]),
  Buffer.from("name\0comment\0"),
  Buffer.from([0, 0]),
  packed.subarray(10),
]);

describe("gzip", () => {
  test.each<readonly [string, Buffer, readonly string[]]>([
    ["one member", packed, [story]],
    ["members one after the other", Buffer.concat([packed, packed]), [story + story]],
    ["zeros behind", Buffer.concat([packed, Buffer.alloc(20)]), [story]],
    [
      "junk behind",
      Buffer.concat([packed, Buffer.from("junk")]),
      [story, "? -: bytes after the end of the gzip data were passed over"],
    ],
    ["all header fields", withFields, [story]],
    ["an empty text", gzipSync(""), ["? -: holds no text", ""]],
    ["a cut in the data", packed.subarray(0, 20), ["! -: the gzip data ends too early"]],
    ["a cut in the trailer", packed.subarray(0, -3), ["! -: the gzip data ends too early"]],
    ["a cut in the header", packed.subarray(0, 5), ["! -: the gzip data ends too early"]],
    ["wrong checksum", damaged(packed.length - 8), ["! -: the gzip data is damaged (checksum)"]],
    ["wrong length", damaged(packed.length - 1), ["! -: the gzip data is damaged (checksum)"]],
    ["wrong data", damaged(10), ["! -: the gzip data is damaged"]],
    ["gzip in gzip", gzipSync(packed), ["! -: is not text (gzip data inside gzip data)"]],
  ])("%s", async (_, content, told) => {
    expect(await readStdinOf(content)).toEqual(told);
    expect(await readStdinOf(content, {}, 1)).toEqual(told);
  });

  test("is known by its content, not by its name", async () => {
    expect(await readFileOf("plain.txt.gz", story)).toEqual([story]);
    expect(await readFileOf("packed.txt", packed)).toEqual([story]);
    expect(await readFileOf("records.ndjson.gz", gzipSync('{"text":"A."}\n'))).toEqual(["A."]);
  });

  test("a bomb is refused before anything of it is used", async () => {
    const bomb = gzipSync("No.\n".repeat(1 << 20));
    const refusal = "! -: unpacks to more than 100 times its size (--max-ratio sets the limit)";
    expect(await readStdinOf(bomb)).toEqual([refusal]);
    expect(await readStdinOf(bomb, { limits: { ratio: 10_000 } })).toEqual(["No.\n".repeat(1 << 20)]);
  });

  test("any text comes back, however it is cut", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ maxLength: 50 }), { minLength: 1, maxLength: 3 }),
        fc.integer({ min: 1, max: 40 }),
        async (texts, size) => {
          const content = Buffer.concat(texts.map((text) => gzipSync(text)));
          const [told] = await readStdinOf(content, { format: "text" }, size);
          const [plain] = await readStdinOf(texts.join(""), { format: "text" });
          expect(told).toBe(plain);
        },
      ),
      { numRuns: 200 },
    );
  });
});
