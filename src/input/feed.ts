import type { Bytes } from "./bytes.ts";
import { plainText } from "./html/plain.ts";
import { decodeReferences } from "./html/references.ts";
import type { InputItem } from "./input-item.ts";
import { Unreadable } from "./limits.ts";
import type { ReadOptions } from "./read-options.ts";
import { readWhole } from "./whole.ts";

/** Where the items of RSS and the entries of Atom keep what is read; the first that is there counts. */
const TEXT = ["content:encoded", "content", "description", "summary"];
const ID = ["guid", "id", "link"];

/** The items of an RSS or Atom feed as documents: title, then text. */
export async function* readFeed(
  chunks: Bytes,
  source: string,
  { encoding }: ReadOptions,
): AsyncGenerator<InputItem> {
  const { text: xml, warnings } = await readWhole(chunks, source, encoding);
  yield* warnings;
  const items = [...elements(xml, "item"), ...elements(xml, "entry")];
  if (items.length === 0) throw new Unreadable("is a feed without items");
  for (const item of items) {
    const title = plain(first(item, ["title"]));
    const text = plain(first(item, TEXT));
    const id = decodeReferences(unwrap(first(item, ID))).trim();
    const parts = [title, text].filter((part) => part !== "");
    yield { kind: "document", document: { source, id: id === "" ? null : id, text: parts.join("\n\n") } };
  }
}

/** The content of each element of this name; none of them lie within each other. */
function* elements(xml: string, name: string): Generator<string> {
  const closing = `</${name}>`;
  for (let at = openingOf(xml, name, 0); at >= 0; ) {
    const start = xml.indexOf(">", at) + 1;
    const end = xml.indexOf(closing, start);
    if (start === 0 || end < 0) return;
    if (xml[start - 2] !== "/") yield xml.slice(start, end);
    at = openingOf(xml, name, xml[start - 2] === "/" ? start : end + closing.length);
  }
}

function openingOf(xml: string, name: string, from: number): number {
  const opening = `<${name}`;
  let at = xml.indexOf(opening, from);
  while (at >= 0 && !/[\s/>]/.test(xml.charAt(at + opening.length))) at = xml.indexOf(opening, at + 1);
  return at;
}

function first(item: string, names: readonly string[]): string {
  for (const name of names) for (const content of elements(item, name)) return content;
  return "";
}

/** HTML comes in CDATA, as it is, or written in character references; one layer of either is taken off. */
function plain(content: string): string {
  const bare = unwrap(content);
  return plainText(bare.includes("<") ? bare : decodeReferences(bare));
}

function unwrap(content: string): string {
  const trimmed = content.trim();
  const isWrapped = trimmed.startsWith("<![CDATA[") && trimmed.endsWith("]]>");
  return isWrapped ? trimmed.slice("<![CDATA[".length, -"]]>".length) : trimmed;
}
