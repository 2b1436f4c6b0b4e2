import { decodeReferences } from "../html/references.ts";
import { readXmlTags } from "./tags.ts";

/** Elements that are a paragraph each, by their names in lower case. */
const PARAGRAPHS: ReadonlySet<string> = new Set(
  "p para paragraph hl1 hl2 block title headline head sec h1 h2 h3".split(" "),
);

/**
 * The text of an element. Where it marks its paragraphs, line ends within them are blanks; where it does not, as in
 * wire corpora, its lines stay.
 */
export function xmlText(xml: string): string {
  const parts: string[] = [];
  let from = 0;
  let isMarked = false;
  for (const { name, start, end } of readXmlTags(xml)) {
    const isParagraph = PARAGRAPHS.has(name.toLowerCase());
    isMarked ||= isParagraph;
    parts.push(xml.slice(from, start), isParagraph ? PARAGRAPH_END : "");
    from = end;
  }
  parts.push(xml.slice(from));
  const text = decodeReferences(withoutCdata(parts.join("")));
  if (!isMarked)
    return text
      .replaceAll(PARAGRAPH_END, "")
      .replace(/^\s*\n/, "")
      .trimEnd();
  const paragraphs = text.split(PARAGRAPH_END).map((each) => each.replace(/\s+/g, " ").trim());
  return paragraphs.filter((each) => each !== "").join("\n\n");
}

/** A character that no text holds. */
const PARAGRAPH_END = "\u{10ffff}";

function withoutCdata(text: string): string {
  return text.includes("<![CDATA[") ? text.replaceAll("<![CDATA[", "").replaceAll("]]>", "") : text;
}
