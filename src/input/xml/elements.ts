import { readXmlTags, type XmlTag } from "./tags.ts";

/** An element of a record: its content as it is written, or the attributes of one that has none. */
export interface XmlField {
  readonly name: string;
  readonly content: string;
  /** What stands in its opening tag after its name. */
  readonly attributes: string;
}

/** An element that is a record, with the elements right in it. */
export interface XmlRecord {
  readonly name: string;
  readonly attributes: string;
  readonly fields: readonly XmlField[];
  /** All that stands in it, as it is written. */
  readonly content: string;
}

/** Fields of one record that are kept; no format has a tenth of them. */
const MAX_FIELDS = 1000;

/** An element whose opening tag has been read. */
interface OpenElement {
  readonly name: string;
  readonly attributes: string;
  /** Where its content begins. */
  readonly start: number;
}

/**
 * The elements of these names and the elements right in each, read once from front to end whatever the text: one
 * that does not close is none, and one that begins within another of them ends it.
 */
export function* readXmlRecords(xml: string, names: ReadonlySet<string>): Generator<XmlRecord> {
  let record: OpenElement | null = null;
  let collector = createFieldCollector(xml);
  for (const tag of readXmlTags(xml)) {
    if (tag.kind === "open" && names.has(tag.name)) {
      record = opened(xml, tag);
      collector = createFieldCollector(xml);
    } else if (record !== null && tag.kind === "close" && tag.name === record.name) {
      const { name, attributes, start } = record;
      yield { name, attributes, fields: collector.fields, content: xml.slice(start, tag.start) };
      record = null;
    } else if (record !== null) collector.take(tag);
  }
}

function opened(xml: string, { name, start, end }: XmlTag): OpenElement {
  return {
    name,
    attributes: xml.slice(start + 1 + name.length, end - (xml[end - 2] === "/" ? 2 : 1)),
    start: end,
  };
}

/** Gathers the elements right in a record from its tags: those within them are part of their content. */
function createFieldCollector(xml: string) {
  const fields: XmlField[] = [];
  let open: OpenElement | null = null;
  let depth = 0;
  const keep = (field: XmlField) => {
    if (fields.length < MAX_FIELDS) fields.push(field);
  };
  const takeWithin = (tag: XmlTag, { name, attributes, start }: OpenElement) => {
    if (tag.name !== name || tag.kind === "empty") return;
    depth += tag.kind === "open" ? 1 : -1;
    if (depth > 0) return;
    keep({ name, content: xml.slice(start, tag.start), attributes });
    open = null;
  };
  const take = (tag: XmlTag) => {
    if (open !== null) takeWithin(tag, open);
    else if (tag.kind === "empty")
      keep({ name: tag.name, content: "", attributes: opened(xml, tag).attributes });
    else if (tag.kind === "open") {
      open = opened(xml, tag);
      depth = 1;
    }
  };
  return { fields: fields as readonly XmlField[], take };
}

/** The text of a field's content where it stands in CDATA, else as it is. */
export function unwrapCdata(content: string): string {
  const trimmed = content.trim();
  const isWrapped = trimmed.startsWith("<![CDATA[") && trimmed.endsWith("]]>");
  return isWrapped ? trimmed.slice("<![CDATA[".length, -"]]>".length) : trimmed;
}

/** The value of an attribute, as it is written; null where it is not there. */
export function attributeOf(attributes: string, name: string): string | null {
  for (let at = attributes.indexOf(name); at >= 0; at = attributes.indexOf(name, at + 1)) {
    const isWhole = at === 0 || /\s/.test(attributes.charAt(at - 1));
    let from = at + name.length;
    while (/\s/.test(attributes.charAt(from))) from++;
    if (isWhole && attributes.charAt(from) === "=") return valueAt(attributes, from + 1);
  }
  return null;
}

function valueAt(attributes: string, from: number): string {
  const value = attributes.slice(from).trimStart();
  const quote = value.charAt(0);
  if (quote !== '"' && quote !== "'") return value.split(/\s/, 1)[0] ?? "";
  const end = value.indexOf(quote, 1);
  return value.slice(1, end < 0 ? value.length : end);
}
