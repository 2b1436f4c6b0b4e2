import { failure, type InputItem } from "./input-item.ts";
import type { RecordFields } from "./read-options.ts";
import { readResultRecord } from "./result-record.ts";
import { readSplitRecord } from "./split-record.ts";

/** A JSON value as what `newsx split` or `newsx extract` wrote, or as a document: an object with a string where the text should be, and perhaps an id. */
export function recordItem(record: unknown, source: string, where: string, fields: RecordFields): InputItem {
  const story = readSplitRecord(record);
  if (story !== null) return { kind: "story", story };
  const result = readResultRecord(record);
  if (result !== null) return { kind: "result", result };
  const text = fieldOf(record, fields.text);
  if (typeof text !== "string") {
    return failure(where, `the record has no string under "${fields.text}"${otherStrings(record)}`);
  }
  const id = fieldOf(record, fields.id);
  const hasId = typeof id === "string" || typeof id === "number";
  // A lone surrogate is no character: JSON can escape it, but no encoding can hold it.
  return {
    kind: "document",
    document: { source, id: hasId ? String(id).toWellFormed() : null, text: text.toWellFormed() },
  };
}

/** The value under a name, or where there is none, under a path of names: "fields.body". */
function fieldOf(record: unknown, path: string): unknown {
  if (isObject(record) && Object.hasOwn(record, path)) return record[path];
  let value: unknown = record;
  for (const name of path.split(".")) {
    if (!isObject(value) || !Object.hasOwn(value, name)) return undefined;
    value = value[name];
  }
  return value;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What the text could be under instead. */
function otherStrings(record: unknown): string {
  if (!isObject(record)) return "";
  const names = Object.keys(record).filter((name) => typeof record[name] === "string");
  return names.length === 0 ? "" : `; --text-field may name ${names.slice(0, 5).join(", ")}`;
}
