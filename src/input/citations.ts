/** Articles as reference managers and databases hand them out: RIS ("TI  - Ferry at night") and EndNote ("%T Ferry"). */
import type { Bytes } from "./bytes.ts";
import type { InputItem } from "./input-item.ts";
import { Unreadable } from "./limits.ts";
import type { ReadOptions } from "./read-options.ts";
import { createRecordReader } from "./record.ts";
import { readWhole } from "./whole.ts";

/** What the tags of both formats are called in the results; others keep their own names. */
const NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{ TI: "title", T1: "title", AU: "author", A1: "author", T2: "outlet", JO: "outlet", JF: "outlet" },
    ...{ DA: "date", PY: "year", Y1: "date", AB: "text", N2: "text", UR: "url", LA: "language", ID: "id" },
    ...{ AN: "id", SE: "section", "%T": "title", "%A": "author", "%B": "outlet", "%J": "outlet" },
    ...{ "%8": "date", "%D": "year", "%X": "text", "%U": "url", "%G": "language", "%M": "id" },
  }),
);

/** A line that begins a field: the tag, and the value after it. */
const FIELD = /^(?:([A-Z][A-Z0-9]) {1,2}- ?|(%[A-Z0-9]) )(.*)$/;

type Fields = Readonly<Record<string, string>>;

/** Each reference as a record: what the article says is its abstract, which databases fill with the full text. */
export async function* readCitations(
  chunks: Bytes,
  source: string,
  options: ReadOptions,
): AsyncGenerator<InputItem> {
  const { text, warnings } = await readWhole(chunks, source, options.encoding);
  yield* warnings;
  const records = createRecordReader(source, options.fields);
  let count = 0;
  for (const { line, fields } of referencesIn(text)) {
    count++;
    yield* records.read(fields, `${source}:${line}`);
  }
  if (count === 0) throw new Unreadable("holds no reference in RIS or EndNote's format");
  yield* records.end();
}

interface Reference {
  readonly line: number;
  readonly fields: Fields;
}

/** A reference begins with its type, and ends at the next or where RIS says so. */
function* referencesIn(text: string): Generator<Reference> {
  let open = openReference(1);
  for (const [i, line] of text.split(/\r?\n/).entries()) {
    const [, ris, endNote, value = ""] = FIELD.exec(line) ?? [];
    const tag = ris ?? endNote;
    if (tag === "TY" || tag === "%0" || tag === "ER") {
      if (open.isFilled()) yield open;
      open = openReference(i + 1);
    }
    if (tag === undefined) open.continueLast(line.trim());
    else if (tag !== "ER") open.add(NAMES.get(tag) ?? tag, value.trim());
  }
  if (open.isFilled()) yield open;
}

/** The reference that begins on a line, as its fields come. */
function openReference(line: number) {
  const fields: Record<string, string> = {};
  let last = "";
  return {
    line,
    fields,
    /** A field that comes again, an author or a keyword, is joined to the first. */
    add: (name: string, value: string) => {
      fields[name] = fields[name] ? `${fields[name]}; ${value}` : value;
      last = name;
    },
    /** A line without a tag belongs to the field before it. */
    continueLast: (value: string) => {
      if (last !== "" && value !== "") fields[last] += `\n${value}`;
    },
    /** Its type alone is no reference. */
    isFilled: () => Object.keys(fields).length > 1,
  };
}
