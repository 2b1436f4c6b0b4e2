import { Readable } from "node:stream";
import { describe, expect, test } from "vitest";
import { Unreadable } from "../../src/input/limits.ts";
import { describeFailure } from "../../src/input/system-error.ts";
import { inChunks, readFileOf, readStdinOf } from "./world.ts";

const line = "The mayor said “no” on Monday and left.\n";
const MEGABYTE = 1 << 20;
const long = line.repeat(Math.ceil((5 * MEGABYTE) / line.length));

test.each(["a.txt", "a.ndjson", "a.md", "a.html", "a.json"])("UTF-32 is refused as %s", async (name) => {
  const text = Uint32Array.from("\ufeffThe dam holds.", (character) => character.codePointAt(0)!);
  const told = await readFileOf(name, new Uint8Array(text.buffer));
  expect(told).toEqual([expect.stringMatching(/^! a\.\w+: is UTF-32 text; convert it first/)]);
});

describe("long texts", () => {
  test("come in pieces that join to the text", async () => {
    expect((await readStdinOf(long, {}, 65_537))[0] === long).toBe(true);
    const wide = Buffer.from(`\ufeff${long}`, "utf16le");
    expect((await readStdinOf(wide, {}, 65_537))[0] === long).toBe(true);
  });

  test("what goes wrong on the way is told after what was good", async () => {
    const broken = `${long}${"x".repeat(5 * MEGABYTE)}`;
    const told = await readStdinOf(broken, {}, 65_536);
    expect(told[0]?.startsWith(long.slice(0, -MEGABYTE))).toBe(true);
    expect(told[1]).toBe("! -: a line is larger than 4 MiB (--max-line sets the limit)");
  });

  test("bad bytes far in are told once", async () => {
    const content = Buffer.concat([Buffer.from(long), Buffer.from([0xff, 0x0a, 0xff])]);
    const [text, ...told] = await readStdinOf(content, {}, 65_536);
    expect(text?.endsWith("left.\n\ufffd\n\ufffd")).toBe(true);
    expect(told).toEqual([expect.stringMatching(/^\? -: not valid utf-8 after byte \d+; bad bytes/)]);
  });

  test("a size that is set holds for them, too", async () => {
    const [, problem] = await readStdinOf(long, { limits: { bytes: 5 * MEGABYTE - 9 } }, 65_536);
    expect(problem).toMatch(/^! -: the input is larger than .* \(--max-bytes sets the limit\)$/);
    expect(await readFileOf("long.txt", long, { limits: { bytes: 1024 } })).toEqual([
      "! long.txt: the input is larger than 1 KiB (--max-bytes sets the limit)",
    ]);
  });
});

test("a line of many megabytes is refused at once", async () => {
  const refusal = ["! -: a line is larger than 4 MiB (--max-line sets the limit)"];
  expect(await readStdinOf("x".repeat(6 * MEGABYTE))).toEqual(refusal);
  expect(await readStdinOf(`${line}${"x".repeat(2000)}`, { limits: { line: 1000 } })).toEqual([
    "! -: a line is larger than 1,000 bytes (--max-line sets the limit)",
  ]);
});

test("an error of the stream is a failure of the input", async () => {
  const stdin = Readable.from(inChunks(Buffer.from(line), 4));
  stdin.once("data", () => stdin.destroy(Object.assign(new Error("EIO"), { code: "EIO" })));
  expect(await readStdinOf("", { stdin })).toEqual([expect.stringMatching(/^! -: /)]);
});

test("a mistake of our own is not told as one of the input", () => {
  expect(describeFailure(new Unreadable("is no mailbox"))).toBe("is no mailbox");
  expect(describeFailure(Object.assign(new Error("x"), { code: "ENOENT" }))).toBe(
    "no such file or directory",
  );
  expect(describeFailure(new TypeError("x is not a function"))).toBe(
    "internal error, please report it: x is not a function",
  );
});
