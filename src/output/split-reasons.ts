import { type Document, textStart } from "../model/document.ts";
import type { ExplainedBorder } from "../split/explain.ts";
import { lineAt, lineStarts } from "../text/lines.ts";
import { visible } from "./visible.ts";

/** Signs that need no weighing. */
const certain: Readonly<Record<string, string>> = {
  "export-item": "an item of a database begins there",
  separator: "a separator stands before it",
  "sign-off-before": "the story before is signed off",
  "cut-off-before": "the line before breaks off",
};

const OPENING = 40;

/** Sentences on every border of a document, and on the gaps where a story may begin, for a reader to decide. */
export function splitReasons(document: Document, borders: readonly ExplainedBorder[]): string {
  if (borders.length === 0) return "No border was weighed: the document is one story.\n";
  const lines = lineStarts(document.text);
  const before = (document.base ?? textStart).lines;
  const shown = borders.map((border) => {
    const line = lineAt(lines, border.start) + before;
    const words = visible(document.text.slice(border.start, border.start + OPENING).split("\n")[0]!);
    const verb = border.isBorder ? "begins" : "may begin";
    return `Line ${line} ${verb} a story: ${border.probability.toFixed(2)} (“${words} …”).\n${evidence(border)}`;
  });
  return `\n${shown.join("")}`;
}

/** What of a page is in no story, line by line: menus, links to other articles, notices. */
export function leftOutText(lines: readonly string[]): string {
  if (lines.length === 0) return "";
  const words = lines.reduce((sum, line) => sum + line.split(" ").length, 0).toLocaleString("en-US");
  return `\nLeft out of the page (${words} words):\n${lines.map((line) => `  ${visible(line)}\n`).join("")}`;
}

function evidence({ isBorder, rule, for: pro, against }: ExplainedBorder): string {
  const sign = isBorder ? certain[rule] : undefined;
  const reasons = sign === undefined ? pro : [sign, ...pro.filter((reason) => reason !== sign)].slice(0, 3);
  const sentence = (word: string, list: readonly string[]): string =>
    list.length === 0 ? "" : `  ${word}: ${list.join("; ")}.\n`;
  return sentence("For", reasons) + sentence("Against", against);
}
