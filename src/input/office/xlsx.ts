import { decodeReferences } from "../html/references.ts";
import type { InputItem } from "../input-item.ts";
import type { ReadOptions } from "../read-options.ts";
import { type Row, readTable } from "../tables/table.ts";
import { attributeOf, readXmlRecords } from "../xml/elements.ts";
import { dateStyles, dayOfSerial } from "./spreadsheet-dates.ts";
import type { Zip } from "./zip.ts";

/** The rows of a workbook's sheets (ECMA-376, part 1, chapter 18) as documents; a formula is its last value. */
export async function* readXlsx(zip: Zip, source: string, options: ReadOptions): AsyncGenerator<InputItem> {
  const strings = sharedStrings(await textOf(zip, "xl/sharedStrings.xml"));
  const dates = dateStyles(await textOf(zip, "xl/styles.xml"));
  const sheets = zip.names.filter((name) => /^xl\/worksheets\/[^/]+\.xml$/.test(name));
  const isSingle = sheets.length === 1;
  for (const name of sheets.toSorted((a, b) => numberIn(a) - numberIn(b))) {
    const xml = await textOf(zip, name);
    if (!xml.includes("<row")) continue;
    const sheet = isSingle ? source : `${source}#${numberIn(name)}`;
    yield* readTable(rowsOf(xml, { strings, dates }), sheet, options);
  }
}

interface Workbook {
  readonly strings: readonly string[];
  /** Styles that show a number as a date. */
  readonly dates: ReadonlySet<number>;
}

async function textOf(zip: Zip, name: string): Promise<string> {
  return (await zip.read(name))?.toString("utf8") ?? "";
}

function numberIn(name: string): number {
  return Number(/\d{1,6}/.exec(name)?.[0] ?? 0);
}

const [STRING, ROW, CELL, TEXT] = ["si", "row", "c", "t"].map((name) => new Set([name]));

function sharedStrings(xml: string): readonly string[] {
  return Array.from(readXmlRecords(xml, STRING!), ({ content }) => richText(content));
}

/** The text of a string in runs: `<r><t>…</t></r>`. */
function richText(xml: string): string {
  return Array.from(readXmlRecords(xml, TEXT!), ({ content }) => decodeReferences(content)).join("");
}

async function* rowsOf(xml: string, workbook: Workbook): AsyncGenerator<Row> {
  let number = 0;
  for (const row of readXmlRecords(xml, ROW!)) {
    number = Number(attributeOf(row.attributes, "r") ?? number + 1);
    const cells: string[] = [];
    for (const { attributes, content } of readXmlRecords(row.content, CELL!)) {
      const column = columnOf(attributeOf(attributes, "r") ?? "") ?? cells.length;
      while (cells.length < Math.min(column, MAX_COLUMNS)) cells.push("");
      if (cells.length < MAX_COLUMNS) cells.push(cellValue(attributes, content, workbook));
    }
    if (cells.some((cell) => cell !== "")) yield { number, cells };
  }
}

/** Columns of a sheet that are read; Excel has 16,384. */
const MAX_COLUMNS = 1000;

/** The column that a cell's name begins with, from 0: "C7" is 2. */
function columnOf(name: string): number | null {
  const letters = /^[A-Z]{1,3}/.exec(name)?.[0];
  if (letters === undefined) return null;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function cellValue(attributes: string, content: string, { strings, dates }: Workbook): string {
  const type = attributeOf(attributes, "t");
  if (type === "inlineStr") return richText(content);
  const value = decodeReferences(/<v[^>]{0,50}>([^<]*)/.exec(content)?.[1] ?? "");
  if (type === "s") return strings[Number(value)] ?? "";
  const isDate = type === null && value !== "" && dates.has(Number(attributeOf(attributes, "s") ?? -1));
  return isDate ? (dayOfSerial(Number(value)) ?? value) : value;
}
