import { describe, expect, test } from "vitest";
import { decode } from "../../src/input/decode.ts";
import { decoderFor, encodingNamed } from "../../src/input/encodings.ts";

const bytes = (...parts: readonly (string | readonly number[])[]): Buffer =>
  Buffer.concat(parts.map((part) => Buffer.from(part as string)));
const utf16be = (text: string) => Buffer.from(text, "utf16le").swap16();

/** Text in encodings that Node cannot write: made with iconv, our own sentences. */
const foreign: readonly (readonly [string, string, string])[] = [
  ["shift_jis", "8ef1918a82cd89ce976a93fa81418c6f8dcf91ce8df4", "首相は火曜日、経済対策"],
  ["gb18030", "d7dcc0edd0c7c6dab6fecbb5a3accfc2d6dcbbe1ccb8", "总理星期二说，下周会谈"],
  ["euc-kr", "c3d1b8aeb4c220c8adbfe4c0cf20b4d9c0bd20c1d6", "총리는 화요일 다음 주"],
];

describe("decoding", () => {
  test.each<readonly [string, Buffer, string, RegExp | null]>([
    ["UTF-8", bytes("“Jé”"), "“Jé”", null],
    ["UTF-8 with a mark", bytes("\ufeff“Jé”"), "“Jé”", null],
    ["UTF-16 with a mark", Buffer.from("\ufeff“Jé”", "utf16le"), "“Jé”", null],
    ["UTF-16 the other way round", utf16be("\ufeff“Jé”"), "“Jé”", null],
    ["UTF-16 without a mark", Buffer.from("The mayor left.", "utf16le"), "The mayor left.", /utf-16le/],
    ["UTF-16BE without a mark", utf16be("The mayor left."), "The mayor left.", /utf-16be/],
    ["half a character", bytes([0xff, 0xfe, 0x41, 0x00, 0x42]), "A", /odd number of bytes/],
    ["windows-1252", bytes("He said ", [0x93], "no", [0x94, 0x2e]), "He said “no”.", /byte 8.*windows-1252/],
    ["bytes that fit none", bytes("é é ", [0xff], "."), "é é �.", /not valid UTF-8 at byte 6/],
    ["overlong forms", bytes("éé ", [0xc0, 0xaf]), "éé \ufffd\ufffd", /not valid UTF-8 at byte 5/],
    ["a cut character", bytes("é é", [0xe2, 0x80]), "é é\ufffd", /not valid UTF-8 at byte 5/],
    ["nothing", bytes(""), "", null],
    ["only a mark", bytes("\ufeff"), "", null],
  ])("%s", async (_, input, text, oddity) => {
    const decoded = await decode(input);
    expect(decoded).toMatchObject({ kind: "text", text });
    if (decoded.kind === "text") expect(decoded.oddity ?? "").toMatch(oddity ?? /^$/);
  });

  test.each(foreign)("%s is detected", async (encoding, hex, text) => {
    // A little text leaves a detector in doubt; news has more of it.
    const input = Buffer.from(hex.repeat(4), "hex");
    expect(await decode(input)).toMatchObject({ text: text.repeat(4) });
    expect(decoderFor(encoding).write(input)).toBe(text.repeat(4));
  });

  test.each([
    ["a PNG image", bytes([0x89], "PNG\r\n")],
    ["a PDF", bytes("%PDF-1.7\n")],
    ["gzip data inside gzip data", bytes([0x1f, 0x8b, 0x08])],
    ["binary data", bytes([0, 1, 2, 3, 4, 5, 6, 7])],
  ])("%s is no text", async (reason, input) => {
    expect(await decode(input)).toMatchObject({ kind: "binary", reason: expect.stringContaining(reason) });
  });

  test("an encoding that is named is not doubted", async () => {
    expect(await decode(bytes([0xc9, 0x20, 0x93]), "windows-1252")).toMatchObject({ text: "É “" });
    expect(encodingNamed("latin1")).toBe("windows-1252");
    expect(encodingNamed("klingon")).toBeNull();
  });
});
