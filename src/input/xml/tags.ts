/** A tag of an XML text: where it stands, and what it is called. */
export interface XmlTag {
  readonly kind: "open" | "close" | "empty";
  /** As it is written, prefix included: XML is case-sensitive. */
  readonly name: string;
  /** The "<" and one after the ">". */
  readonly start: number;
  readonly end: number;
}

const NAME = /[^\s/>=<"']{1,200}/y;

/**
 * The tags of an XML or SGML text in order, read once from front to end: comments, declarations (with what entities
 * they define: none is ever expanded), processing instructions and CDATA are passed over. What is no tag is text.
 */
export function* readXmlTags(xml: string): Generator<XmlTag> {
  for (let at = xml.indexOf("<"); at >= 0; at = xml.indexOf("<", at)) {
    const next = xml.charAt(at + 1);
    if (next === "!" || next === "?") {
      at = passOver(xml, at);
      continue;
    }
    const nameStart = at + (next === "/" ? 2 : 1);
    NAME.lastIndex = nameStart;
    const name = NAME.exec(xml)?.[0];
    if (name === undefined) {
      at++;
      continue;
    }
    const end = tagEnd(xml, nameStart + name.length);
    if (end < 0) return;
    const kind = next === "/" ? "close" : xml[end - 2] === "/" ? "empty" : "open";
    yield { kind, name, start: at, end };
    at = end;
  }
}

/** What is no tag, by its beginning, and how it ends. The document type's own brackets hold declarations. */
const PASSED_OVER: readonly (readonly [beginning: string, end: string])[] = [
  ["<!--", "-->"],
  ["<![CDATA[", "]]>"],
  ["<?", ">"],
  ["<!", ">"],
];

/** One after a comment, a declaration, CDATA; the text's end where it has none. */
function passOver(xml: string, at: number): number {
  const [beginning, closing] = PASSED_OVER.find(([each]) => xml.startsWith(each, at))!;
  const isDoctype = beginning === "<!" && /^<!DOCTYPE[^>[]{0,500}\[/i.test(xml.slice(at, at + 512));
  const end = xml.indexOf(isDoctype ? "]>" : closing, at + beginning.length);
  return end < 0 ? xml.length : end + (isDoctype ? 2 : closing.length);
}

/** One after the ">" of a tag, none in a quoted attribute; -1 where it does not end. */
function tagEnd(xml: string, from: number): number {
  let quote = "";
  for (let i = from; i < xml.length; i++) {
    const character = xml[i]!;
    if (quote !== "") quote = character === quote ? "" : quote;
    else if (character === ">") return i + 1;
    else if ((character === '"' || character === "'") && xml[i - 1] === "=") quote = character;
  }
  return -1;
}
