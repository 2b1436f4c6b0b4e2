import { describe, expect, test } from "vitest";
import { isDeeper } from "../../src/input/json/json-depth.ts";
import { readSplitRecord } from "../../src/input/split-record.ts";
import { SPLIT_SCHEMA } from "../../src/model/split-record.ts";
import { documentsOf, readFileOf, readStdinOf } from "./world.ts";

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
    [
      "no records",
      "42\nnull\n[]\n",
      [1, 2, 3].map((n) => `! -:${n}: is no record: an object with a text is expected`),
    ],
    ["a field twice", '{"text":"A.","text":"B."}\n', ["B."]],
    ["lone surrogates", '{"id":"\\ud800","text":"A \\udc00."}\n', ["\ufffd: A \ufffd."]],
    ["names of prototypes", '{"__proto__":{"text":"no"},"id":"__proto__","text":"A."}\n', ["__proto__: A."]],
    [
      "a name of prototypes is a field like others",
      '{"__proto__":{"text":"A."}}\n',
      ['? -: the text is taken from "__proto__.text"; --text-field names another', "A."],
    ],
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

  test("a field that is named wrongly is told once, with the longest first", async () => {
    const record = { id: "1", outlet: "Post", url: "https://post.example", body: "The dam holds." };
    const told = await readStdinOf(lines(record, record, record), { fields: { text: "txt", id: "id" } });
    expect(told).toEqual([
      '! -: 3 records have no string under "txt", the first at -:1; --text-field may name url, body, outlet, id',
    ]);
  });

  test.each<readonly [string, Readonly<Record<string, unknown>>, string]>([
    ["its name", { title: "T".repeat(300), Article_Text: "A." }, "Article_Text"],
    ["its name further in", { fields: { bodyText: "A.", n: 1 } }, "fields.bodyText"],
    ["its length", { a: "Post", b: "word ".repeat(50), c: "x".repeat(300) }, "b"],
  ])("the text is found by %s, and that is told once", async (_, record, field) => {
    const [told, ...texts] = await readStdinOf(lines(record, record));
    expect(told).toBe(`? -: the text is taken from "${field}"; --text-field names another`);
    expect(texts).toHaveLength(2);
  });

  test("two long fields are one too many", async () => {
    const record = { a: "word ".repeat(50), b: "longer ".repeat(50) };
    expect(await readStdinOf(lines(record))).toEqual([
      "! -:1: the record has no field that must be its text; --text-field may name b, a",
    ]);
  });

  test("what else a record holds comes with it", async () => {
    const record = {
      id: 1,
      date: "4 May 2020",
      text: "A.",
      tags: ["x\ud800"],
      page: 4,
      in: { text: "B.", n: null },
    };
    const [{ meta, published, publishedFrom, isItem } = {}] = await documentsOf(lines(record));
    expect({ meta, published, publishedFrom, isItem }).toEqual({
      meta: { date: "4 May 2020", tags: ["x\ufffd"], page: 4, in: { text: "B.", n: null } },
      published: "2020-05-04",
      publishedFrom: "date",
      isItem: true,
    });
    const [inner] = await documentsOf(lines(record), { fields: { text: "in.text", id: "none" } });
    expect(inner?.meta).toEqual({
      id: 1,
      date: "4 May 2020",
      text: "A.",
      tags: ["x\ufffd"],
      page: 4,
      in: { n: null },
    });
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
      published: null,
      publishedFrom: null,
      meta: {},
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
    [
      "elements that are none",
      '[{"text":"A."},3]',
      ["A.", "! -[1]: is no record: an object with a text is expected"],
    ],
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
