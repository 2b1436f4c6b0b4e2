import type { Json } from "../../model/meta.ts";
import type { Bytes } from "../bytes.ts";
import { plainText } from "../html/plain.ts";
import { decodeReferences } from "../html/references.ts";
import { documentItem, type InputItem } from "../input-item.ts";
import { Unreadable } from "../limits.ts";
import { describeFields } from "../meta/record-meta.ts";
import type { ReadOptions } from "../read-options.ts";
import { readWhole } from "../whole.ts";
import { attributeOf, readXmlRecords, unwrapCdata, type XmlRecord } from "./elements.ts";

/** Items of RSS, entries of Atom. */
const ITEMS: ReadonlySet<string> = new Set(["item", "entry"]);

/** Where they keep what is read; the first that is there counts. */
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
  let items = 0;
  for (const item of readXmlRecords(xml, ITEMS)) {
    items++;
    const title = plain(first(item, ["title"]));
    const text = plain(first(item, TEXT));
    const id = decodeReferences(unwrapCdata(first(item, ID))).trim();
    const parts = [title, text].filter((part) => part !== "");
    const meta = describeFields(otherFields(item));
    yield documentItem({
      source,
      id: id === "" ? null : id,
      text: parts.join("\n\n"),
      ...meta,
      isItem: true,
    });
  }
  if (items === 0) throw new Unreadable("is a feed without items");
}

/** All other elements of an item by their names: a list where one comes several times, an address where one is a link. */
function otherFields({ fields }: XmlRecord): Readonly<Record<string, Json>> {
  const others = new Map<string, string[]>();
  for (const { name, content, attributes } of fields) {
    const link = attributeOf(attributes, "href") ?? attributeOf(attributes, "url") ?? "";
    const value =
      content === "" ? decodeReferences(link || (attributeOf(attributes, "term") ?? "")) : plain(content);
    if (TEXT.includes(name) || value === "") continue;
    others.set(name, [...(others.get(name) ?? []), value]);
  }
  return Object.fromEntries(
    Array.from(others, ([name, values]) => [name, values.length === 1 ? values[0]! : values]),
  );
}

function first({ fields }: XmlRecord, names: readonly string[]): string {
  for (const name of names) {
    const content = fields.find((field) => field.name === name && field.content !== "")?.content;
    if (content !== undefined) return content;
  }
  return "";
}

/** HTML comes in CDATA, as it is, or written in character references; one layer of either is taken off. */
function plain(content: string): string {
  const bare = unwrapCdata(content);
  return plainText(bare.includes("<") ? bare : decodeReferences(bare));
}
