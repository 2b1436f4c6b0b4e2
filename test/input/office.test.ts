import { describe, expect, test } from "vitest";
import { dayOfSerial } from "../../src/input/office/spreadsheet-dates.ts";
import { documentsOf, readFileOf, readStdinOf } from "./world.ts";
import { zipOf } from "./zip-of.ts";

const paragraph = (...runs: readonly string[]) =>
  `<w:p><w:pPr><w:pStyle w:val="x"/></w:pPr>${runs.map((run) => `<w:r>${run}</w:r>`).join("")}</w:p>`;
const word = (body: string, claimed?: number) =>
  zipOf(
    {
      "[Content_Types].xml": "<Types/>",
      "word/document.xml": `<?xml version="1.0"?><w:document><w:body>${body}</w:body></w:document>`,
      "docProps/core.xml":
        "<cp:coreProperties><dc:title>Dam</dc:title><dc:creator>Ana Ruiz</dc:creator></cp:coreProperties>",
    },
    claimed,
  );

const cell = (name: string, value: string, type = "") => `<c r="${name}"${type}><v>${value}</v></c>`;
const workbook = (rows: readonly string[]) =>
  zipOf({
    "xl/workbook.xml": "<workbook/>",
    "xl/styles.xml":
      '<styleSheet><numFmts count="1"><numFmt numFmtId="170" formatCode="yyyy\\-mm\\-dd"/></numFmts><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="170"/></cellXfs></styleSheet>',
    "xl/sharedStrings.xml":
      "<sst><si><t>id</t></si><si><t>date</t></si><si><t>text</t></si><si><r><t>The dam </t></r><r><t>holds &amp; holds.</t></r></si></sst>",
    "xl/worksheets/sheet1.xml": `<worksheet><sheetData>${rows.map((row, i) => `<row r="${i + 1}">${row}</row>`).join("")}</sheetData></worksheet>`,
  });
const string = ' t="s"';
const head = cell("A1", "0", string) + cell("B1", "1", string) + cell("C1", "2", string);

describe("Word documents", () => {
  test("a paragraph each, as text", async () => {
    const body =
      paragraph("<w:t>Dam</w:t>", '<w:t xml:space="preserve"> opens</w:t>') +
      paragraph() +
      paragraph("<w:t>“Yes,” she said &amp; left.</w:t><w:tab/><w:t>A</w:t><w:br/><w:t>B</w:t>") +
      paragraph("<w:delText>gone</w:delText>", "<w:instrText>PAGE</w:instrText>");
    expect(await readFileOf("a.docx", word(body))).toEqual(["Dam opens\n\n“Yes,” she said & left.\tA\nB"]);
    const [document] = await documentsOf(word(body));
    expect(document?.meta).toEqual({ title: "Dam", creator: "Ana Ruiz" });
  });

  test("entities that a document defines are never expanded", async () => {
    const declared = `<!DOCTYPE x [<!ENTITY a "${"A".repeat(99)}"><!ENTITY b "&a;&a;&a;&a;">]>`;
    const bomb = zipOf({
      "[Content_Types].xml": "<Types/>",
      "word/document.xml": `<?xml version="1.0"?>${declared}<w:document><w:body>${paragraph("<w:t>It &b; rained.</w:t>")}</w:body></w:document>`,
    });
    expect(await readFileOf("a.docx", bomb)).toEqual(["It &b; rained."]);
  });

  test("a bomb is refused while it unpacks, whatever its heads say", async () => {
    const bomb = word(`<w:p><w:r><w:t>${"a".repeat(40 << 20)}</w:t></w:r></w:p>`, 100);
    expect(bomb.length).toBeLessThan(1 << 20);
    expect(await readFileOf("a.docx", bomb)).toEqual(["! a.docx: unpacks to more than 32 MiB"]);
  });
});

describe("workbooks", () => {
  test("a bomb among the strings or the rows is refused while it unpacks", async () => {
    const rows = [head, cell("A2", "0", string)];
    const huge = `<si><t>${"a".repeat(40 << 20)}</t></si>`;
    const sheet = (strings: string, data: string) =>
      zipOf({
        "xl/workbook.xml": "<workbook/>",
        "xl/sharedStrings.xml": `<sst>${strings}</sst>`,
        "xl/worksheets/sheet1.xml": `<worksheet><sheetData>${data}</sheetData></worksheet>`,
      });
    const refused = ["! a.xlsx: unpacks to more than 32 MiB"];
    expect(await readFileOf("a.xlsx", sheet(huge, `<row r="1">${rows.join("")}</row>`))).toEqual(refused);
    expect(await readFileOf("a.xlsx", sheet("", `<row r="1"><c/></row>`.repeat(2 << 20)))).toEqual(refused);
  });

  test("a row each, a formula as its last value, dates as days", async () => {
    const rows = [
      head,
      cell("A2", "7") + cell("B2", "43955", ' s="1"') + cell("C2", "3", string),
      `${cell("A3", "8")}<c r="C3" t="str"><f>CMD|' /C calc'!A0</f><v>It rained.</v></c>`,
      `<c r="A4" t="inlineStr"><is><t>9</t></is></c><c r="C4" t="inlineStr"><is><t>It burned.</t></is></c>`,
    ];
    expect(await readFileOf("a.xlsx", workbook(rows))).toEqual([
      "7: The dam holds & holds.",
      "8: It rained.",
      "9: It burned.",
    ]);
    const [document] = await documentsOf(workbook(rows));
    expect(document).toMatchObject({ published: "2020-05-04", publishedFrom: "date", isItem: true });
  });

  test.each([
    [43955, "2020-05-04"],
    [43955.75, "2020-05-04"],
    [7, null],
    [Number.NaN, null],
  ])("the serial number %s is %s", (serial, day) => {
    expect(dayOfSerial(serial)).toBe(day);
  });
});

describe("other archives", () => {
  test.each<readonly [string, Buffer, RegExp]>([
    ["a ZIP archive", zipOf({ "a.txt": "A." }), /is a ZIP archive; unpack it first/],
    ["a presentation", zipOf({ "ppt/presentation.xml": "" }), /is a presentation; save its text/],
    ["OpenDocument", zipOf({ "content.xml": "" }), /is an OpenDocument file; save it as/],
    ["damage", Buffer.from("PK\u0003\u0004 and nothing else that is one"), /is a damaged/],
    ["a cut", word(paragraph("<w:t>A.</w:t>")).subarray(0, -30), /is a damaged/],
  ])("%s is refused by name", async (_, content, problem) => {
    const [told, ...others] = await readStdinOf(content);
    expect(told).toMatch(problem);
    expect(others).toEqual([]);
  });
});
