import { decodeReferences } from "../html/references.ts";
import { documentItem, type InputItem } from "../input-item.ts";
import { describeFields } from "../meta/record-meta.ts";
import { readXmlRecords } from "../xml/elements.ts";
import { readXmlTags } from "../xml/tags.ts";
import type { Zip } from "./zip.ts";

/** What a WordprocessingML tag (ECMA-376, part 1, chapter 17) stands for in a text. */
const BREAKS: ReadonlyMap<string, string> = new Map([
  ["w:tab", "\t"],
  ["w:br", "\n"],
  ["w:cr", "\n"],
  ["w:noBreakHyphen", "-"],
]);

/** A Word document as a text: a paragraph each, two line ends between them, as text exports have. */
export async function* readDocx(zip: Zip, source: string): AsyncGenerator<InputItem> {
  const xml = ((await zip.read("word/document.xml")) ?? Buffer.alloc(0)).toString("utf8");
  const core = (await zip.read("docProps/core.xml"))?.toString("utf8") ?? "";
  yield documentItem({ source, id: null, text: wordText(xml), ...describeFields(coreProperties(core)) });
}

/** The text of a document's paragraphs; what is deleted in tracked changes, and field codes, are none. */
export function wordText(xml: string): string {
  const paragraphs: string[] = [];
  let runs: string[] = [];
  let textStart = -1;
  for (const { kind, name, start, end } of readXmlTags(xml)) {
    if (name === "w:t") {
      if (kind === "open") textStart = end;
      else if (textStart >= 0) {
        runs.push(decodeReferences(xml.slice(textStart, start)));
        textStart = -1;
      }
    } else if (name === "w:p" && kind !== "open") {
      paragraphs.push(runs.join("").trim());
      runs = [];
    } else if (kind !== "close") runs.push(BREAKS.get(name) ?? "");
  }
  return paragraphs
    .join("\n")
    .replace(/\n{2,}/g, "\n\n")
    .trim();
}

/** What Office keeps of a document: its dates are those of the file, and no day of publication. */
const PROPERTIES: ReadonlySet<string> = new Set(["dc:title", "dc:creator", "dc:subject", "cp:keywords"]);

function coreProperties(xml: string): Readonly<Record<string, string>> {
  const found = Array.from(readXmlRecords(xml, PROPERTIES), ({ name, content }) => [
    name.slice(3),
    decodeReferences(content).trim(),
  ]);
  return Object.fromEntries(found.filter(([, value]) => value !== ""));
}
