import { describe, expect, test } from "vitest";
import { isDeeper } from "../../src/input/json-depth.ts";
import { readSplitRecord } from "../../src/input/split-record.ts";
import { SPLIT_SCHEMA } from "../../src/model/split-record.ts";
import { readFileOf, readStdinOf } from "./world.ts";

const lines = (...records: readonly unknown[]) =>
  records.map((record) => `${JSON.stringify(record)}\n`).join("");

describe("NDJSON", () => {
  test.each<readonly [string, string, readonly string[]]>([
    [
      "records",
      lines({ id: "a", text: "A." }, { id: 7, text: "B." }, { text: "C." }),
      ["a: A.", "7: B.", "C."],
    ],
    ["CRLF, blank lines, no last line end", '{"text":"A."}\r\n \r\n\n{"text":"B."}', ["A.", "B."]],
    ["a byte-order mark", '\ufeff{"text":"A."}\n', ["A."]],
    [
      "a broken line",
      '{"text":"A."}\n{"text":"B\n',
      ["A.", '! -:2: not valid JSON; expected one {"text": "…"} a line'],
    ],
    ["no records", "42\nnull\n[]\n", [1, 2, 3].map((n) => `! -:${n}: the record has no string under "text"`)],
    [
      "another field",
      lines({ body: "A." }),
      ['! -:1: the record has no string under "text"; --text-field may name body'],
    ],
    ["a field twice", '{"text":"A.","text":"B."}\n', ["B."]],
    ["lone surrogates", '{"id":"\\ud800","text":"A \\udc00."}\n', ["\ufffd: A \ufffd."]],
    ["names of prototypes", '{"__proto__":{"text":"no"},"id":"__proto__","text":"A."}\n', ["__proto__: A."]],
    ["a prototype's text", '{"__proto__":{"text":"no"}}\n', ['! -:1: the record has no string under "text"']],
    ["an id that is none", lines({ id: { a: 1 }, text: "A." }), ["A."]],
  ])("%s", async (_, content, told) => {
    expect(await readStdinOf(content, { format: "ndjson" })).toEqual(told);
  });

  test("fields by name and by path", async () => {
    const record = lines({ "a.b": "flat", a: { b: "deep", c: "C." }, n: { id: 4 } });
    const fields = { text: "a.c", id: "n.id" };
    expect(await readStdinOf(record, { fields })).toEqual(["4: C."]);
    expect(await readStdinOf(record, { fields: { text: "a.b", id: "x" } })).toEqual(["flat"]);
    expect(await readStdinOf(record, { fields: { text: "constructor.name", id: "x" } })).toHaveLength(1);
  });

  test("a line that is not UTF-8 is read as windows-1252, with one warning", async () => {
    const line = Buffer.from('{"text":"\x93A\x94"}\n', "latin1");
    expect(await readStdinOf(Buffer.concat([line, line]), { format: "ndjson" })).toEqual([
      "? -:1: not UTF-8, read as windows-1252; --encoding sets another",
      "“A”",
      "“A”",
    ]);
  });

  test("an encoding that is named is the one that is read", async () => {
    const line = Buffer.from('{"text":"\x93A\x94 na\xefve"}\n', "latin1");
    expect(await readStdinOf(line, { encoding: "utf-8" })).toEqual(["\ufffdA\ufffd na\ufffdve"]);
  });

  test("half characters in what newsx split wrote are none", async () => {
    const story = {
      start: 0,
      end: 2,
      kicker: null,
      headline: null,
      byline: null,
      dateline: null,
      furniture: [],
    };
    const base = { utf16: 0, codePoints: 0, lines: 0 };
    const record = {
      schema: SPLIT_SCHEMA,
      source: "a\ud800",
      document: "\udc00",
      text: "A\ud83d",
      base,
      ordinal: 1,
    };
    const rest = { ...story, truncated: false, duplicateOf: null, border: "start" };
    expect(readSplitRecord({ ...record, ...rest })?.document).toEqual({
      source: "a\ufffd",
      id: "\ufffd",
      text: "A\ufffd",
      base,
    });
  });

  test("UTF-16", async () => {
    expect(await readStdinOf(Buffer.from('\ufeff{"text":"“A”"}\n', "utf16le"))).toEqual(["“A”"]);
  });

  test("limits cost the line, not the rest", async () => {
    const deep = `{"text":"no","x":${"[".repeat(600)}${"]".repeat(600)}}\n`;
    const long = lines({ text: "x".repeat(2000) });
    expect(await readStdinOf(`${deep}${long}{"text":"A."}\n`, { limits: { line: 1999 } })).toEqual([
      "! -:1: is nested deeper than 512 (--max-depth sets the limit)",
      "! -:2: the line is larger than 1,999 bytes (--max-line sets the limit)",
      "A.",
    ]);
  });
});

describe("JSON", () => {
  test.each<readonly [string, string, readonly string[]]>([
    ["an array", '[{"text":"A."},{"id":2,"text":"B."}]', ["A.", "2: B."]],
    ["an array over lines", '[\n  {"text":"A."}\n]\n', ["A."]],
    ["one record over lines", '{\n  "text": "A."\n}\n', ["A."]],
    ["an empty array", "[]", []],
    ["elements that are none", '[{"text":"A."},3]', ["A.", '! -[1]: the record has no string under "text"']],
    [
      "a broken end",
      '[{"text":"A."}',
      ["! -: not valid JSON; for one record a line there is --input-format ndjson"],
    ],
  ])("%s", async (_, content, told) => {
    expect(await readStdinOf(content)).toEqual(told);
  });

  test("is held to its limits", async () => {
    const deep = `[{"text":"A.","x":${"[".repeat(100_000)}`;
    expect(await readStdinOf(deep)).toEqual(["! -: is nested deeper than 512 (--max-depth sets the limit)"]);
    expect(await readFileOf("a.json", '[{"text":"A."}]', { limits: { bytes: 10 }, format: "json" })).toEqual([
      "! a.json: the input is larger than 10 bytes (--max-bytes sets the limit)",
    ]);
  });

  test("depth counts brackets outside strings", () => {
    expect(isDeeper('{"a":[[]],"b":"[[[[{\\"{{"}', 3)).toBe(false);
    expect(isDeeper('{"a":[[]],"b":"[[[[{\\"{{"}', 2)).toBe(true);
    expect(isDeeper("[],[],[],[],[]", 1)).toBe(false);
  });
});
