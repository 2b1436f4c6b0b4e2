/** What a workbook says of itself besides its sheets (ECMA-376, parts 1 and 2). */
import { visible } from "../visible.ts";
import { xml } from "../xml.ts";

export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relationship = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packaged = "http://schemas.openxmlformats.org/package/2006";
const sheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** The files beside the sheets, each with its name in the archive. */
export function parts(titles: readonly string[]): readonly (readonly [name: string, text: string])[] {
  return [
    ["[Content_Types].xml", contentTypes(titles.length)],
    ["_rels/.rels", relationships([`${relationship}/officeDocument`, "xl/workbook.xml"])],
    ["xl/workbook.xml", workbook(titles)],
    [
      "xl/_rels/workbook.xml.rels",
      relationships(
        ...titles.map((_, i) => [`${relationship}/worksheet`, `worksheets/sheet${i + 1}.xml`] as const),
        [`${relationship}/styles`, "styles.xml"],
      ),
    ],
    ["xl/styles.xml", styles],
  ];
}

function contentTypes(sheets: number): string {
  const override = (part: string, type: string) =>
    `<Override PartName="${part}" ContentType="${sheetType}.${type}+xml"/>`;
  const all = Array.from({ length: sheets }, (_, i) =>
    override(`/xl/worksheets/sheet${i + 1}.xml`, "worksheet"),
  );
  return (
    `${xmlHead}<Types xmlns="${packaged}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `${override("/xl/workbook.xml", "sheet.main")}${override("/xl/styles.xml", "styles")}${all.join("")}</Types>`
  );
}

function relationships(...targets: readonly (readonly [type: string, target: string])[]): string {
  const all = targets.map(
    ([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${type}" Target="${target}"/>`,
  );
  return `${xmlHead}<Relationships xmlns="${packaged}/relationships">${all.join("")}</Relationships>`;
}

function workbook(titles: readonly string[]): string {
  const sheets = titles.map(
    (title, i) => `<sheet name="${xml(sheetName(title, i))}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`,
  );
  return `${xmlHead}<workbook xmlns="${main}" xmlns:r="${relationship}"><sheets>${sheets.join("")}</sheets></workbook>`;
}

/** Names of sheets are of at most 31 characters, without some signs, and no two are the same. */
function sheetName(title: string, i: number): string {
  const plain = visible(title)
    .replace(/[\\/?*[\]:']/g, " ")
    .trim();
  return plain.length <= 31 ? plain : `${i + 1} ${plain.slice(0, 27)}`;
}

/** Two fonts and two styles: plain, and bold for heads. */
const styles = `${xmlHead}<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
