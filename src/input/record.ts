import { SCHEMA_VERSION } from "../model/schema-version.ts";
import { documentItem, failure, type InputItem, warning } from "./input-item.ts";
import { type Fields, isFields, valueAt, without } from "./json/fields.ts";
import { listIn } from "./json/list.ts";
import { describeFields } from "./meta/record-meta.ts";
import type { RecordFields } from "./read-options.ts";
import { otherVersion, readResultRecord } from "./result-record.ts";
import { readSplitRecord } from "./split-record.ts";
import { findTextField, hasText, longestFirst } from "./text-field.ts";

/** Reads the records of one input, one after the other. */
export interface RecordReader {
  /** What a record holds; `where` names it in messages. */
  readonly read: (record: unknown, where: string) => readonly InputItem[];
  /** What is left to be said when all are read. */
  readonly end: () => readonly InputItem[];
}

/**
 * A record is what `newsx split` or `newsx extract` wrote, or a document: an object with a string where the text
 * should be, perhaps an id, and all else that came with it. Where no field is named for the text, it is found
 * once an input, by its name or its length.
 */
export function createRecordReader(source: string, fields: RecordFields): RecordReader {
  let textField = fields.text;
  let missing = 0;
  let firstMissing: Missing | null = null;
  const find = (record: Fields): readonly InputItem[] => {
    textField = findTextField(record);
    if (textField === null || textField === "text") return [];
    return [warning(source, `the text is taken from "${textField}"; --text-field names another`)];
  };
  const read: RecordReader["read"] = (record, where) => {
    const known = readOwn(record, where);
    if (known !== null) return [known];
    if (!isFields(record)) return [failure(where, "is no record: an object with a text is expected")];
    const list = hasText(record, fields.text) ? null : listIn(record);
    return list === null
      ? readFields(record, where)
      : list.flatMap((each, i) => read(each, `${where}[${i}]`));
  };
  const readFields = (record: Fields, where: string): readonly InputItem[] => {
    const found = textField === null ? find(record) : [];
    const text = textField === null ? undefined : valueAt(record, textField);
    if (typeof text === "string") return [...found, documentOf(record, text, textField!)];
    missing++;
    const sought = textField === null ? "no field that must be its text" : `no string under "${textField}"`;
    firstMissing ??= { where, sought, advice: suggestion(record) };
    return found;
  };
  const documentOf = (record: Fields, text: string, path: string): InputItem => {
    const id = valueAt(record, fields.id);
    const hasId = typeof id === "string" || typeof id === "number";
    return documentItem({
      source,
      id: hasId ? String(id).toWellFormed() : null,
      text: text.toWellFormed(),
      ...describeFields(without(without(record, path), hasId ? fields.id : "")),
      isItem: true,
    });
  };
  const end = () => (firstMissing === null ? [] : [describeMissing(firstMissing, missing, source)]);
  return { read, end };
}

/** The first record without a text: where it is, what it lacks, what its text could be under. */
interface Missing {
  readonly where: string;
  readonly sought: string;
  readonly advice: string;
}

/** One line for all records without a text, told at the end: a wrong name fails thousands alike. */
function describeMissing({ where, sought, advice }: Missing, count: number, source: string): InputItem {
  if (count === 1) return failure(where, `the record has ${sought}${advice}`);
  const all = count.toLocaleString("en-US");
  return failure(source, `${all} records have ${sought}, the first at ${where}${advice}`);
}

/** What `newsx split` or `newsx extract` wrote; null where it is something else. */
function readOwn(record: unknown, where: string): InputItem | null {
  const story = readSplitRecord(record);
  if (story !== null) return { kind: "story", story };
  const result = readResultRecord(record);
  if (result !== null) return { kind: "result", result, where };
  const version = otherVersion(record);
  if (version === null) return null;
  return failure(
    where,
    `is a record of ${version} and not of ${SCHEMA_VERSION}; newsx extract makes it anew`,
  );
}

/** What the text could be under instead. */
function suggestion(record: Fields): string {
  const names = longestFirst(record);
  return names.length === 0 ? "" : `; --text-field may name ${names.slice(0, 5).join(", ")}`;
}
