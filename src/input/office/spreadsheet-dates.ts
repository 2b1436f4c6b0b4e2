import { attributeOf, readXmlRecords } from "../xml/elements.ts";

/** Numbers of the built-in formats that show dates (ECMA-376, part 1, 18.8.30). */
const isBuiltIn = (format: number) => (format >= 14 && format <= 17) || format === 22;

/** Which cell styles show a number as a date, by their place in the workbook's styles. */
export function dateStyles(xml: string): ReadonlySet<number> {
  const [formats] = readXmlRecords(xml, new Set(["numFmts"]));
  const dates = (formats?.fields ?? []).filter(({ attributes }) => {
    const code = attributeOf(attributes, "formatCode") ?? "";
    return /[dy]/i.test(code.replace(/\[[^[\]]*\]|&quot;[^&]*&quot;/g, ""));
  });
  const custom = new Set(dates.map(({ attributes }) => Number(attributeOf(attributes, "numFmtId"))));
  const styles = new Set<number>();
  const [cells] = readXmlRecords(xml, new Set(["cellXfs"]));
  cells?.fields.forEach(({ attributes }, i) => {
    const format = Number(attributeOf(attributes, "numFmtId") ?? 0);
    if (isBuiltIn(format) || custom.has(format)) styles.add(i);
  });
  return styles;
}

/** Days from 30 December 1899, from which Excel counts (with a 29 February 1900 that never was), to 1970. */
const BEFORE_1970 = 25_569;

/** The day of a spreadsheet's serial number, as YYYY-MM-DD; null where it is none from 1900 to 2200. */
export function dayOfSerial(serial: number): string | null {
  if (!(serial > 61 && serial < 110_000)) return null;
  return new Date((Math.floor(serial) - BEFORE_1970) * 86_400_000).toISOString().slice(0, 10);
}
