import { expect, test } from "vitest";
import { readTexts, Unreadable } from "../../src/page/read-texts.ts";

const read = (name: string, text: string) => readTexts(name, new TextEncoder().encode(text));

test.each<[string, string, string, readonly { id: string | null; text: string }[]]>([
  ["a text", "a.txt", "Snow fell.", [{ id: null, text: "Snow fell." }]],
  [
    "a record a line",
    "a.ndjson",
    '{"text":"One."}\n\n{"id":7,"text":"Two."}\n',
    [
      { id: "1", text: "One." },
      { id: "7", text: "Two." },
    ],
  ],
  [
    "a list of texts",
    "a.json",
    '["One.","Two."]',
    [
      { id: "1", text: "One." },
      { id: "2", text: "Two." },
    ],
  ],
  ["a text within a field", "a.json", '{"fields":{"body":"One."}}', [{ id: "1", text: "One." }]],
  ["a field whose name has a point", "a.json", '{"fields.body":"One."}', [{ id: "1", text: "One." }]],
])("%s", (_, name, text, expected) => {
  expect(read(name, text)).toEqual(expected);
});

test.each([
  ["no JSON", "a.ndjson", "{}\n{", "a.ndjson, line 2 is no JSON"],
  ["a record without a text", "a.json", "[{}]", "a.json, record 1: no field holds its text"],
  [
    "a Word document",
    "a.docx",
    "PK",
    "a.docx is no plain text: the program reads web pages, mail and Word documents",
  ],
])("%s is said in a line", (_, name, text, message) => {
  expect(() => read(name, text)).toThrow(new Unreadable(message));
});
